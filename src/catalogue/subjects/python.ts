import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "python",
  name: "Python",
  units: [
    {
      id: "first-steps",
      title: "Run Python and print results",
      outcome: "can run a script and read its error messages",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Install Python and run a one-line script from the terminal",
        "Use the interactive prompt as a calculator",
        "Break a script in three ways and read each error from the last line upwards",
      ],
      questions: [
        {
          question: "Where in a traceback does Python name the type of error and its message?",
          answer: "In the last line; the lines above show the way the program took to get there.",
        },
        {
          question: "What do the operators / and // give for 7 and 2?",
          answer: "7 / 2 is 3.5 (true division); 7 // 2 is 3 (rounded down to a whole number).",
        },
        {
          question: "How is the block that belongs to a line ending in a colon marked?",
          answer:
            "By indentation, usually four spaces; all lines of the block are indented equally.",
        },
      ],
      exercise:
        "Write a script that prints your name, the year and the number of hours in that year",
    },
    {
      id: "variables-types",
      title: "Python variables, numbers and text",
      outcome: "can store values and convert between text and numbers",
      minutes: [75, 30, 0],
      prerequisiteIds: ["first-steps"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Give names to five values of different types and check each with type",
        "Build sentences from values with f-strings",
        "Add a number to the result of input, read the error and mend it",
      ],
      questions: [
        {
          question: "Which type does input() always return?",
          answer: "A string (str); use int() or float() to turn it into a number.",
        },
        {
          question: 'What does f"{price:.2f}" do with a number called price?',
          answer: "It puts the number into the text, rounded to two decimal places.",
        },
        {
          question: "What does it mean that strings are immutable?",
          answer: "A string never changes; methods such as upper() return a new string instead.",
        },
      ],
      exercise: "Write a unit converter that asks for kilometres and prints miles to two decimals",
    },
    {
      id: "conditions",
      title: "Decisions with if, elif and else",
      outcome: "can make a program choose between cases",
      minutes: [75, 40, 0],
      prerequisiteIds: ["variables-types"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Predict ten comparisons, then run them and count your mistakes",
        "Write a ticket-price calculator with four age groups",
        "Shorten a nested if by combining conditions with and, or and not",
      ],
      questions: [
        {
          question: "What is the difference between = and ==?",
          answer: "= binds a name to a value; == asks whether two values are equal.",
        },
        {
          question: "Which of 0, an empty string, an empty list and None count as false in an if?",
          answer: "All four; most other values count as true.",
        },
        {
          question: "How many branches of one if, elif, else chain can run?",
          answer: "At most one: the first whose condition is true, or else if none is.",
        },
      ],
      exercise: "Write a script that asks for a year and says whether it is a leap year",
    },
    {
      id: "loops",
      title: "Repeat work with for and while",
      outcome: "can repeat work with for and while, and stop in time",
      minutes: [90, 60, 30],
      prerequisiteIds: ["conditions"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Print a times table with for and range",
        "Write a number-guessing game with while",
        "Trace a nested loop by hand in a table, one row for each step",
      ],
      questions: [
        {
          question: "Which numbers does range(2, 10, 3) yield?",
          answer: "2, 5 and 8; the end, 10, is never included.",
        },
        {
          question: "What is the difference between break and continue?",
          answer: "break leaves the loop; continue skips to its next round.",
        },
        {
          question: "When is while the better choice than for?",
          answer:
            "When the number of rounds is unknown and depends on a condition, such as valid input.",
        },
      ],
      exercise: "Write a program that prints all primes below 100 with two nested loops",
    },
    {
      id: "lists-tuples",
      title: "Lists, tuples and comprehensions",
      outcome: "can collect, sort, slice and transform sequences",
      minutes: [90, 70, 40],
      prerequisiteIds: ["loops"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Slice one list in six different ways and predict each result",
        "Find the largest value of a list without max",
        "Rewrite two loops as list comprehensions",
      ],
      questions: [
        {
          question: "What is the difference between numbers.sort() and sorted(numbers)?",
          answer: "sort() changes the list in place and returns None; sorted() returns a new list.",
        },
        {
          question: "After b = a for a list a, what happens to a when you append to b?",
          answer:
            "a shows the new item too: both names refer to the same list. a.copy() makes a copy.",
        },
        {
          question: "How does a tuple differ from a list?",
          answer:
            "A tuple cannot be changed after it is made; items cannot be added, removed or replaced.",
        },
      ],
      exercise:
        "From a list of twenty temperatures print the mean, the three highest and all below zero",
    },
    {
      id: "functions",
      title: "Python functions and their arguments",
      outcome: "can split a program into functions with parameters and results",
      minutes: [105, 75, 40],
      prerequisiteIds: ["loops"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Turn a long script into four functions with telling names",
        "Call one function with positional, keyword and default arguments",
        "Explain in writing what return does and print does not",
      ],
      questions: [
        {
          question: "What does a function without a return statement return?",
          answer: "None.",
        },
        {
          question: "Why is def add(item, items=[]) a trap?",
          answer:
            "The default list is made once, at definition; all calls that rely on it share and change the same list.",
        },
        {
          question:
            "Can an assignment inside a function change a global name of the same spelling?",
          answer: "No, it makes a local name, unless the function declares the name as global.",
        },
      ],
      exercise: "Write a password checker made of at least three functions, none of which prints",
    },
    {
      id: "dictionaries-sets",
      title: "Look things up with dictionaries and sets",
      outcome: "can look things up by key and remove duplicates",
      minutes: [90, 70, 35],
      prerequisiteIds: ["lists-tuples"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Count the words of a paragraph with a dictionary",
        "Group twenty names by their first letter",
        "Compare two guest lists with union, intersection and difference",
      ],
      questions: [
        {
          question: 'What is the difference between d["x"] and d.get("x") if the key is missing?',
          answer:
            'd["x"] raises a KeyError; d.get("x") returns None, or a default given as second argument.',
        },
        {
          question: "Why can a list not be a dictionary key?",
          answer:
            "Keys must be hashable; a list can change, so it is not. A tuple of strings would do.",
        },
        {
          question: "How do you write an empty set, and why not {}?",
          answer: "set(), because {} is an empty dictionary.",
        },
      ],
      exercise:
        "Write a program that prints the ten most frequent words of a text with their counts",
    },
    {
      id: "files-errors",
      title: "Files and exceptions in Python",
      outcome: "can read and write files and survive bad input",
      minutes: [90, 75, 45],
      prerequisiteIds: ["functions", "dictionaries-sets"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Read a text file line by line and count its words",
        "Save a dictionary as JSON and load it again",
        "Catch one specific exception and tell the user what to do",
      ],
      questions: [
        {
          question: "Why open a file in a with statement?",
          answer: "The file is closed when the block ends, even if an exception is raised in it.",
        },
        {
          question: 'What happens to an existing file opened with mode "w", and with mode "a"?',
          answer: '"w" empties it first; "a" keeps it and writes at its end.',
        },
        {
          question: "Why is a bare except: a bad habit?",
          answer:
            "It hides every error, also mistyped names and Ctrl+C; catch only what you can deal with.",
        },
      ],
      exercise:
        "Write an address book that keeps its entries in a JSON file and survives a damaged one",
    },
    {
      id: "modules-packages",
      title: "Modules, packages and virtual environments",
      outcome: "can use the standard library and install packages in a virtual environment",
      minutes: [75, 60, 35],
      prerequisiteIds: ["functions"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Split a script into two modules and import one from the other",
        "Create a virtual environment and install one package with pip",
        "Use datetime and random in a small tool",
      ],
      questions: [
        {
          question: "What is a virtual environment for?",
          answer:
            "It keeps the packages of one project apart from those of other projects and of the system.",
        },
        {
          question: 'When does code under if __name__ == "__main__": run?',
          answer: "Only when the file is run as a script, not when another module imports it.",
        },
        {
          question: "Why should you not name your own script random.py?",
          answer:
            "import random would then find your file instead of the module of the standard library.",
        },
      ],
      exercise: "Write a tool of two modules that prints how many days remain until a given date",
    },
    {
      id: "classes",
      title: "Python classes and objects",
      outcome: "can model a thing with its own data and behaviour, and say when not to",
      minutes: [105, 90, 60],
      prerequisiteIds: ["functions", "dictionaries-sets"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write a class for a bank account that refuses to be overdrawn",
        "Give it a readable text form and an equality of its own",
        "Rewrite a class of plain fields as a dataclass",
        "Decide for three problems whether a class helps, and say why",
      ],
      questions: [
        {
          question: "What does self stand for in a method?",
          answer: "For the object on which the method was called.",
        },
        {
          question: "What is the difference between a class attribute and an instance attribute?",
          answer:
            "A class attribute is shared by all instances; an instance attribute belongs to one object.",
        },
        {
          question: "Which methods does the decorator @dataclass write by default?",
          answer: "Among others __init__, __repr__ and __eq__, made from the annotated fields.",
        },
      ],
      exercise:
        "Model a deck of cards with shuffle and deal, and play one round of a simple game with it",
    },
    {
      id: "generators",
      title: "Iterators and generators",
      outcome: "can process data too large for memory one item at a time",
      minutes: [75, 75, 60],
      prerequisiteIds: ["files-errors"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Step through a list by hand with iter and next until it ends",
        "Write a generator that yields the Fibonacci numbers",
        "Compare the memory use of a list and of a generator expression",
      ],
      questions: [
        {
          question: "What does calling a generator function return, and when does its body run?",
          answer: "It returns a generator object; the body runs only as items are asked for.",
        },
        {
          question: "What happens when you loop over the same generator a second time?",
          answer: "Nothing: a generator is used up after one pass.",
        },
        {
          question: "Which exception tells a for loop that an iterator has ended?",
          answer: "StopIteration.",
        },
      ],
      exercise: "Filter the error lines of a large log file with a chain of two generators",
    },
    {
      id: "testing-debugging",
      title: "Test and debug Python code",
      outcome: "can find a bug methodically and guard against its return",
      minutes: [75, 75, 60],
      prerequisiteIds: ["modules-packages"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Step through a function with the debugger and watch two variables",
        "Write five tests for one function, two of them for edge cases",
        "Reproduce a bug in a test first, then fix it",
      ],
      questions: [
        {
          question: "Why write the test before you fix a bug?",
          answer:
            "A test that fails first proves that it catches the bug, and later that the fix holds.",
        },
        {
          question: "What does the built-in function breakpoint() do?",
          answer: "It stops the program at that line and opens the debugger (pdb by default).",
        },
        {
          question: "Which inputs belong in tests of a function that takes a list?",
          answer:
            "Typical ones and the edges: the empty list, one item, duplicates, and invalid values.",
        },
      ],
      exercise:
        "Take one of your older programs, cover its main function with tests and mend what they find",
    },
    {
      id: "web-data",
      title: "Fetch data from a web API",
      outcome: "can fetch JSON from an API, judge the answer and store what is useful",
      minutes: [90, 75, 50],
      prerequisiteIds: ["files-errors", "modules-packages"],
      bloom: "apply",
      kind: "procedure",
      optional: true,
      tasks: [
        "Request one public API and print two fields of its answer",
        "Handle a failing request politely, with a time limit",
        "Store the answers of several requests in a CSV file",
      ],
      questions: [
        {
          question: "What do HTTP status codes from 400 to 499 and from 500 to 599 mean?",
          answer: "400 to 499: the request was at fault; 500 to 599: the server failed.",
        },
        {
          question: "What is the difference between json.loads and json.dumps?",
          answer:
            "loads turns JSON text into Python values; dumps turns Python values into JSON text.",
        },
        {
          question: "Why give every request a timeout?",
          answer: "Without one the program may wait for ever for a server that does not answer.",
        },
      ],
      exercise: "Write a script that appends today's weather for three cities to a CSV file",
    },
    {
      id: "project",
      title: "A command-line tool in Python",
      outcome: "can plan, build and finish a small program alone",
      minutes: [180, 180, 180],
      prerequisiteIds: ["files-errors", "modules-packages", "classes", "testing-debugging"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write one page on what the program must do and what it need not",
        "Build the smallest version that works from end to end",
        "Add arguments with argparse and tests for the core",
        "Show it to somebody and fix what they trip over",
      ],
      questions: [
        {
          question: "Why build the smallest working version first?",
          answer:
            "It shows early whether the idea works, and every later step starts from something that runs.",
        },
        {
          question: "Why keep input and output apart from the functions that compute?",
          answer:
            "Functions that only compute can be tested and reused without a screen or a file.",
        },
        {
          question: "What belongs in the README of a small tool?",
          answer: "What it does, how to install it, and one example of a call with its output.",
        },
      ],
      exercise: "Finish a command-line tool that you will use every week, such as a spending log",
    },
  ],
  tips: [
    "Type every example yourself instead of copying it; the mistakes are the lesson.",
    "Before you run code, say aloud what it will print.",
    "When stuck for 20 minutes, explain the problem in writing, then search for the exact error text.",
  ],
};

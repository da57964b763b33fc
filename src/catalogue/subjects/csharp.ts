import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "csharp",
  name: "C#",
  units: [
    {
      id: "first-program",
      title: "Create and run a C# console project",
      outcome: "can create, build and run a console program and read compiler messages",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Install the .NET SDK and create a console project with dotnet new console",
        "Run it with dotnet run, change one line and run it again",
        "Cause three compiler errors on purpose and note code, file and line of each",
      ],
      questions: [
        {
          question: "What is the difference between dotnet build and dotnet run?",
          answer: "build only compiles the project; run builds it if needed and starts it.",
        },
        {
          question: "What does the .csproj file describe?",
          answer: "The project: its target framework, its settings and the packages it uses.",
        },
        {
          question: "Into what does the C# compiler translate your source?",
          answer:
            "Into intermediate language (IL) in an assembly; the runtime usually compiles it to machine code as it runs.",
        },
      ],
      exercise: "Write a program that asks for a name and a year of birth and greets with both",
    },
    {
      id: "types-strings",
      title: "C# numbers, strings and conversions",
      outcome: "can choose a fitting type and convert input without a crash",
      minutes: [75, 40, 0],
      prerequisiteIds: ["first-program"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Predict ten divisions and remainders of int and double, then print them",
        "Add 0.1 ten times as double and as decimal and compare both sums with 1",
        "Read a number with int.TryParse and answer politely if it is none",
      ],
      questions: [
        {
          question: "What do 7 / 2 and 7 / 2.0 give in C#?",
          answer: "3, because both operands are integers, and 3.5.",
        },
        {
          question: "Why is decimal a better type for money than double?",
          answer:
            "It stores decimal fractions such as 0.1 exactly; double can only come close to them.",
        },
        {
          question: "What does int.TryParse return, and where does the number go?",
          answer: "A bool that says whether it worked; the number goes into the out argument.",
        },
      ],
      exercise:
        "Write a bill splitter that reads amount and guests, refuses bad input and shows two decimals",
    },
    {
      id: "flow-methods",
      title: "C# branches, loops and methods",
      outcome: "can split a program into methods with branches and loops",
      minutes: [105, 60, 30],
      prerequisiteIds: ["types-strings"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Grade a score once with if and else and once with a switch expression",
        "Write a guessing game with a while loop that counts the attempts",
        "Move each step of the game into a method of its own",
        "Call one method with named and optional arguments",
      ],
      questions: [
        {
          question: "What is the difference between ref and out parameters?",
          answer:
            "A ref argument must have a value before the call; an out parameter must be set by the method.",
        },
        {
          question: "May a switch section with statements fall through into the next one?",
          answer: "No, the compiler rejects it; each must end, for example with break or return.",
        },
        {
          question: "When are two methods of the same name allowed in one class?",
          answer:
            "When their parameter lists differ in number, types or order (overloading); the return type alone is not enough.",
        },
      ],
      exercise: "Write a menu-driven calculator in which no method is longer than fifteen lines",
    },
    {
      id: "collections",
      title: "Arrays, List and Dictionary in C#",
      outcome: "can choose a collection and go through it safely",
      minutes: [90, 60, 30],
      prerequisiteIds: ["flow-methods"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Keep ten temperatures in an array and print them from last to first",
        "Add to, insert into and remove from a List and predict the order each time",
        "Count the words of a paragraph with a Dictionary",
      ],
      questions: [
        {
          question: "What happens if you add to a List inside a foreach over it?",
          answer: "The next step of the loop throws an InvalidOperationException.",
        },
        {
          question: "How do you read a dictionary entry that may be missing?",
          answer: "With TryGetValue; the indexer throws a KeyNotFoundException.",
        },
        {
          question: "What do items[^1] and items[1..3] mean for an array?",
          answer: "The last item, and a new array with the items at index 1 and 2.",
        },
      ],
      exercise:
        "Write a phone book that adds, finds, removes and lists entries in alphabetical order",
    },
    {
      id: "classes",
      title: "C# classes, properties and null",
      outcome: "can write a class that protects its own rules and copes with null",
      minutes: [105, 75, 45],
      prerequisiteIds: ["flow-methods"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write an account class whose balance can be read but not set from outside",
        "Check arguments in the constructor so that no invalid object can exist",
        "Give two variables the same object, change one and explain what both show",
        "Switch nullable reference types on and mend every warning without silencing it",
      ],
      questions: [
        {
          question: "What is the difference between a field and a property?",
          answer:
            "A field is a stored variable; a property is a pair of get and set (or init) methods used like one.",
        },
        {
          question: "What do a?.Length and b ?? c mean?",
          answer:
            "The length, or null if a is null; and the value of b, or that of c if b is null.",
        },
        {
          question: "Does string? instead of string change what is checked at run time?",
          answer: "No, it only lets the compiler warn where null might be used unchecked.",
        },
      ],
      exercise:
        "Model a shopping basket class that refuses negative quantities and always knows its total",
    },
    {
      id: "interfaces",
      title: "C# interfaces and inheritance",
      outcome: "can decide between an interface, a base class and composition",
      minutes: [90, 75, 45],
      prerequisiteIds: ["classes"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Give three shapes one interface and compute a total area over all of them",
        "Override a virtual method and call the version of the base class from it",
        "Replace one inheritance of yours by a field and compare both versions",
      ],
      questions: [
        {
          question: "What is the difference between override and new on a method?",
          answer:
            "override replaces the virtual method for every caller; new only hides it where the variable has the derived type.",
        },
        {
          question: "How many base classes and how many interfaces may a class have?",
          answer: "One base class and any number of interfaces.",
        },
        {
          question: "What do abstract and sealed say of a class?",
          answer: "No object can be made of an abstract class; none can derive from a sealed one.",
        },
      ],
      exercise:
        "Write a notifier with two implementations, screen and file, that the caller can exchange",
    },
    {
      id: "records-patterns",
      title: "Structs, records and C# patterns",
      outcome: "can model values that compare by content and take them apart",
      minutes: [80, 65, 45],
      prerequisiteIds: ["collections", "classes"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Compare two equal points as class, struct and record with the == operator where it exists",
        "Copy a record with one property changed by a with expression and print both objects",
        "Compute shipping costs with a switch expression over property patterns",
      ],
      questions: [
        {
          question: "What happens when a struct is assigned to another variable?",
          answer: "The whole value is copied; later changes to one do not show in the other.",
        },
        {
          question: "How does == on two record objects differ from == on two class objects?",
          answer:
            "Records compare their contents; classes compare references unless they overload ==.",
        },
        {
          question: "What does if (x is string { Length: > 3 } s) test?",
          answer: "That x is a string longer than 3 characters; if so, s holds it.",
        },
      ],
      exercise:
        "Write a playing-card record and a method that names the value of a hand by patterns alone",
    },
    {
      id: "generics-delegates",
      title: "Generics, delegates and lambdas in C#",
      outcome: "can write generic code and pass behaviour as an argument",
      minutes: [90, 80, 50],
      prerequisiteIds: ["collections", "interfaces"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write a generic stack with push, pop and peek",
        "Write a method that filters a list by a condition handed in as a delegate",
        "Add a constraint so that a generic method can compare its arguments",
        "Raise an event when the stack runs empty and subscribe two handlers to it",
      ],
      questions: [
        {
          question: "What is the difference between Func<int, string> and Action<int>?",
          answer: "Both take an int; the Func returns a string, the Action returns nothing.",
        },
        {
          question: "What does where T : IComparable<T> achieve?",
          answer: "Only types that can be compared with themselves fit, so CompareTo can be used.",
        },
        {
          question: "What does a lambda capture: the value of an outer variable or the variable?",
          answer: "The variable, so it sees later changes.",
        },
      ],
      exercise:
        "Write a generic cache that computes a missing value through a function given by the caller",
    },
    {
      id: "linq",
      title: "Query collections with LINQ",
      outcome: "can filter, group and join data and predict when a query runs",
      minutes: [90, 75, 50],
      prerequisiteIds: ["generics-delegates"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Rewrite three loops with Where, Select and OrderBy",
        "Group a list of orders by customer and sum each group",
        "Change the source list between building and reading a query and explain the result",
      ],
      questions: [
        {
          question: "When does a query made of Where and Select run?",
          answer: "Only when its results are read, and again each time they are read.",
        },
        {
          question: "How do First, FirstOrDefault and Single differ?",
          answer:
            "First throws if there is no match, FirstOrDefault gives a default, Single also throws if there are several.",
        },
        {
          question: "What does SelectMany do?",
          answer: "It maps each item to a sequence and joins all of them into one flat sequence.",
        },
      ],
      exercise: "Answer six questions about a list of fifty sales, each with one query and no loop",
    },
    {
      id: "files-exceptions",
      title: "Exceptions, files and using in C#",
      outcome: "can store data in files and handle failures where they can be handled",
      minutes: [90, 75, 45],
      prerequisiteIds: ["collections", "classes"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Read a text file line by line inside a using statement",
        "Save a list of objects as JSON and load it again",
        "Catch the exception of a missing file and offer another way on",
      ],
      questions: [
        {
          question: "What does a using statement guarantee?",
          answer: "That Dispose is called when the block is left, also by an exception.",
        },
        {
          question: "In a catch block, why write throw; instead of throw ex;?",
          answer: "throw; keeps the original stack trace; throw ex; starts it anew there.",
        },
        {
          question: "In which order should catch blocks stand?",
          answer: "From the most specific exception type to the most general.",
        },
      ],
      exercise:
        "Write a diary that keeps entries in a JSON file and starts even if the file is damaged",
    },
    {
      id: "tests",
      title: "Solutions, packages and unit tests in .NET",
      outcome: "can split a solution into projects and judge its tests",
      minutes: [85, 75, 50],
      prerequisiteIds: ["interfaces", "files-exceptions"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Make a solution with a library, a console project and a test project",
        "Write five tests for the basket, one of them for an exception",
        "Put the clock behind an interface so that a test can fix the time",
        "Break the library in five places and count how many breaks the tests notice",
      ],
      questions: [
        {
          question: "What is the difference between a project reference and a package reference?",
          answer:
            "The first names another project in your source; the second names a published NuGet package.",
        },
        {
          question: "What are the three parts of a clear test?",
          answer: "Arrange the objects, act once, assert the result.",
        },
        {
          question: "What is dependency injection?",
          answer: "A class is handed the objects it needs instead of making them itself.",
        },
      ],
      exercise: "Put your diary under tests that never touch the real disk or the real clock",
    },
    {
      id: "async",
      title: "Asynchronous C# with Task and await",
      outcome: "can run slow work without blocking, cancel it and explain the order of events",
      minutes: [90, 90, 75],
      prerequisiteIds: ["generics-delegates", "files-exceptions"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Print a line before, inside and after an awaited delay and predict the order",
        "Start five delays of one second and await them together in about one second",
        "Stop a long operation with a cancellation token",
      ],
      questions: [
        {
          question: "What does await do while the task is not finished?",
          answer:
            "It returns control to the caller; the method goes on later, and no thread is blocked.",
        },
        {
          question: "Why avoid async void except in event handlers?",
          answer: "The caller cannot await it or catch its exceptions.",
        },
        {
          question: "Why is task.Result on an unfinished task dangerous?",
          answer: "It blocks the thread, and in some environments this ends in a deadlock.",
        },
      ],
      exercise:
        "Write a tool that reads ten files at once, reports progress and can be cancelled by a key",
    },
    {
      id: "web-api",
      title: "A small web API with ASP.NET Core",
      outcome: "can serve and accept JSON over HTTP with sensible status codes",
      minutes: [90, 90, 75],
      prerequisiteIds: ["linq", "async"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Create a web project and answer a GET request with a list of objects",
        "Accept a new object by POST and refuse an invalid one",
        "Register a service and let the framework hand it to an endpoint",
      ],
      questions: [
        {
          question: "How long does a service registered as scoped live in a web application?",
          answer: "For one request; a singleton lives as long as the application.",
        },
        {
          question: "Which status codes fit a created, an invalid and a missing item?",
          answer: "201, 400 and 404.",
        },
        {
          question: "What is middleware?",
          answer:
            "A step in the chain that handles every request, such as logging or authentication.",
        },
      ],
      exercise: "Serve your phone book as an API and record one request for each status code used",
    },
    {
      id: "project",
      title: "A habit tracker in C#",
      outcome: "can design, build and test a complete console application",
      minutes: [170, 170, 160],
      prerequisiteIds: ["records-patterns", "linq", "tests"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write down five things a user does and the data each one needs",
        "Build the rules for streaks in a library, test first, without any console output",
        "Store habits and check-ins in a file and load them at the start",
        "Let somebody use it for a day and mend what confused them",
      ],
      questions: [
        {
          question: "Why keep Console calls out of the library?",
          answer: "The rules can then be tested and used behind another interface.",
        },
        {
          question: "Why return IReadOnlyList rather than the List field itself?",
          answer: "Its type offers no way to change the list, so the class keeps its rules.",
        },
        {
          question: "Which rules deserve tests first?",
          answer: "Those with edges, such as a streak across a missed day or a month's end.",
        },
      ],
      exercise:
        "Finish a tracker that records habits, shows current and longest streaks and survives a restart",
    },
  ],
  tips: [
    "Type the examples yourself and predict the output before you run them.",
    "Treat warnings as errors from the first day; many of them are bugs that have not bitten yet.",
    "Step through surprising code with the debugger and watch the variables instead of guessing.",
  ],
};

import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "programming-language",
  name: "a programming language",
  units: [
    {
      id: "setup",
      title: "{topic}: tools and a first program",
      outcome: "can write, run and change a small {topic} program",
      minutes: [60, 30, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Install what is needed and run a program that prints a line",
        "Break the program on purpose and read each message",
        "Find out where the official documentation is",
      ],
      questions: [
        {
          question: "What does a compiler or interpreter do?",
          answer: "It turns source text into something the machine can run.",
        },
        {
          question: "What is the first thing to read in an error message?",
          answer: "What went wrong and on which line.",
        },
        { question: "Why keep a tiny program at hand?", answer: "To try one idea at a time." },
      ],
      exercise: "Write a program that greets somebody by a name that is typed in",
    },
    {
      id: "values",
      title: "{topic}: values, variables and types",
      outcome: "can name the basic types of {topic} and predict the value of an expression",
      minutes: [90, 60, 30],
      prerequisiteIds: ["setup"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Predict the result of ten expressions, then run them",
        "Convert between numbers and text in both directions",
        "Write down which values can change and which cannot",
      ],
      questions: [
        { question: "What is a variable?", answer: "A name for a value." },
        {
          question: "What does a type tell?",
          answer: "Which values are possible and what can be done with them.",
        },
        {
          question: "Why is 0.1 + 0.2 often not exactly 0.3?",
          answer: "Binary floating point numbers cannot hold these fractions exactly.",
        },
      ],
      exercise: "Write a program that computes a bill with tax and prints it with two decimals",
    },
    {
      id: "control-flow",
      title: "{topic}: decisions and repetition",
      outcome: "can write conditions and loops and trace them by hand",
      minutes: [105, 60, 30],
      prerequisiteIds: ["values"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Trace three loops on paper before you run them",
        "Write the same repetition in two ways",
        "Find the off-by-one error in a loop of your own",
      ],
      questions: [
        {
          question: "What is an infinite loop?",
          answer: "One whose condition never becomes false.",
        },
        {
          question: "What is an off-by-one error?",
          answer: "A loop that runs once too often or too seldom.",
        },
        {
          question: "When is an else branch run?",
          answer: "When none of the conditions before it was true.",
        },
      ],
      exercise: "Write a guessing game that counts the attempts",
    },
    {
      id: "functions",
      title: "{topic}: functions",
      outcome: "can split a program into functions with parameters and results",
      minutes: [105, 75, 45],
      prerequisiteIds: ["control-flow"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Take a program of yours apart into three functions",
        "Write one function that calls itself",
        "Say for each name where it can be seen",
      ],
      questions: [
        {
          question: "What is the difference between a parameter and an argument?",
          answer:
            "The parameter is the name in the definition, the argument the value in the call.",
        },
        {
          question: "What is scope?",
          answer: "The part of a program in which a name can be used.",
        },
        {
          question: "What does recursion need to end?",
          answer: "A case that does not call itself.",
        },
      ],
      exercise: "Write a small library of three functions and a program that uses them",
    },
    {
      id: "collections",
      title: "{topic}: collections of values",
      outcome: "can choose and use the lists, maps and sets that {topic} offers",
      minutes: [120, 90, 60],
      prerequisiteIds: ["functions"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Count the words of a text",
        "Sort records by two criteria",
        "Compare the cost of searching a list and looking up a key",
      ],
      questions: [
        {
          question: "When is a map better than a list?",
          answer: "When values are looked up by a key.",
        },
        { question: "What does a set not keep?", answer: "Duplicates." },
        {
          question: "What is an index?",
          answer: "The position of an element, often counted from 0.",
        },
      ],
      exercise: "Write an address book that adds, finds and removes entries",
    },
    {
      id: "errors",
      title: "{topic}: errors, tests and debugging",
      outcome: "can handle errors the way {topic} does and find a bug methodically",
      minutes: [105, 90, 75],
      prerequisiteIds: ["functions"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Handle a missing file and wrong input",
        "Write five tests for one function",
        "Step through a program with a debugger",
      ],
      questions: [
        { question: "What should a test do when the code breaks?", answer: "Fail." },
        {
          question: "What is the first step of debugging?",
          answer: "Make the failure happen again reliably.",
        },
        {
          question: "Why not ignore an error?",
          answer: "It comes back later, where its cause is harder to see.",
        },
      ],
      exercise: "Take an old program of yours, test it and mend what the tests find",
    },
    {
      id: "structure",
      title: "{topic}: modules, libraries and data types of your own",
      outcome: "can organise a program in modules and use a library",
      minutes: [120, 105, 90],
      prerequisiteIds: ["collections"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Split a program into two files with a clear border",
        "Add a library with the package tool",
        "Define a data type of your own with its operations",
      ],
      questions: [
        {
          question: "What is a module for?",
          answer: "It keeps together what belongs together and hides what others need not know.",
        },
        {
          question: "Why fix the versions of libraries?",
          answer: "So that the program builds the same way tomorrow and elsewhere.",
        },
        { question: "What is an interface?", answer: "What users of a part may rely on." },
      ],
      exercise: "Publish a small module inside your project and use it from two programs",
    },
    {
      id: "idioms",
      title: "{topic}: idioms and style",
      outcome: "can judge whether code is written as experienced {topic} programmers would",
      minutes: [90, 90, 75],
      prerequisiteIds: ["structure"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Read one well-kept open project for half an hour",
        "Run a formatter and a linter over your code",
        "Rewrite one function in three styles and choose",
      ],
      questions: [
        {
          question: "What is a linter?",
          answer: "A tool that points out likely errors and poor style.",
        },
        {
          question: "Why follow the style of a community?",
          answer: "Others read the code faster.",
        },
        {
          question: "What makes a good name?",
          answer: "It says what the thing is for to somebody who has not seen its code.",
        },
      ],
      exercise: "Review a program of your own and write down five improvements",
      optional: true,
    },
    {
      id: "project",
      title: "A program of your own in {topic}",
      outcome: "can plan, build and finish a small program in {topic}",
      minutes: [180, 180, 180],
      prerequisiteIds: ["errors", "structure"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write down what the program shall do in five lines",
        "Build the smallest version that works",
        "Let somebody use it and improve two things",
      ],
      questions: [
        {
          question: "What is a minimal version?",
          answer: "The smallest one that does the main job from start to end.",
        },
        {
          question: "When is a project finished?",
          answer: "When it does what was written down and somebody else can run it.",
        },
        {
          question: "Why commit in small steps?",
          answer: "Each step can be understood and undone.",
        },
      ],
      exercise:
        "Put the program where others can get it, with instructions that work on another machine",
    },
  ],
  tips: [
    "Type every example yourself and change it before you go on.",
    "Keep one small program that you rebuild with each new idea.",
  ],
};

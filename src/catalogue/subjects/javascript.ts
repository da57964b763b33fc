import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "javascript",
  name: "JavaScript",
  units: [
    {
      id: "setup",
      title: "Run JavaScript in the browser and in Node",
      outcome: "can run code in the console and from a file",
      minutes: [45, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Open the console of your browser and evaluate five expressions",
        "Link a script to an HTML page and print a greeting from it",
        "Run the same file with Node and say what differs",
      ],
      questions: [
        {
          question: "What does the attribute defer on a script element do?",
          answer: "The script loads beside the page and runs only after the HTML has been parsed.",
        },
        {
          question:
            "Through which object does a script reach the page in a browser, and does Node have it?",
          answer: "Through document; Node has no page and therefore no document.",
        },
        {
          question: "How do you run the file app.js with Node?",
          answer: "Type node app.js in a terminal, in the folder of the file.",
        },
      ],
      exercise:
        "Make one page whose script prints the size of the window and today's date to the console",
    },
    {
      id: "values-variables",
      title: "Values, conversions, let and const",
      outcome: "can use strings, numbers and booleans and predict conversions",
      minutes: [75, 40, 0],
      prerequisiteIds: ["setup"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Predict ten comparisons with loose and strict equality, then check them",
        "Build three messages with template strings",
        "Find five values that count as false and five surprising ones that count as true",
      ],
      questions: [
        {
          question: "Does const stop you from changing an object?",
          answer:
            "No. The name cannot be assigned again, but the properties of the object can change.",
        },
        {
          question: "What is the difference between == and ===?",
          answer:
            '=== compares without conversion; == may convert the operands first, so 1 == "1" is true.',
        },
        {
          question: "What does typeof null give?",
          answer: 'The string "object", an old mistake of the language that was never changed.',
        },
      ],
      exercise:
        "Write a table of twelve expressions with your prediction, the result and the reason",
    },
    {
      id: "control-flow",
      title: "JavaScript conditions and loops",
      outcome: "can branch and repeat with if, switch, for and while",
      minutes: [75, 40, 0],
      prerequisiteIds: ["values-variables"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write FizzBuzz without looking it up",
        "Loop over the letters of a word with for of and count the vowels",
        "Replace nested ifs with early returns",
      ],
      questions: [
        {
          question: "What is the difference between for...of and for...in?",
          answer:
            "for...of gives the values of an iterable; for...in gives the property names (keys) of an object.",
        },
        {
          question: "What happens in a switch if a case has no break?",
          answer: "Execution falls through into the statements of the next case.",
        },
        {
          question: "What is the difference between a || b and a ?? b?",
          answer:
            "|| gives b for every falsy a, such as 0 or an empty string; ?? only if a is null or undefined.",
        },
      ],
      exercise:
        "Write a script that prints a calendar month as rows of weeks, given its first weekday",
    },
    {
      id: "functions",
      title: "Functions, scope and closures",
      outcome: "can write functions and arrow functions and explain closures",
      minutes: [90, 75, 45],
      prerequisiteIds: ["control-flow"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Rewrite three functions as arrow functions",
        "Make a counter whose number only its own functions can reach",
        "Pass a function to another function and call it there",
      ],
      questions: [
        {
          question: "What is a closure?",
          answer:
            "A function together with the variables of the scope it was made in, which it can still use later.",
        },
        {
          question: "What is the scope of a variable declared with let?",
          answer: "The block in which it is declared, from its declaration on.",
        },
        {
          question: "What does an arrow function with braces and no return statement return?",
          answer: "undefined; only the short form without braces returns its expression by itself.",
        },
      ],
      exercise:
        "Write a function once that takes a function and returns one that runs it a single time",
    },
    {
      id: "arrays",
      title: "Transform arrays with map, filter and reduce",
      outcome: "can transform lists with map, filter and reduce",
      minutes: [90, 70, 40],
      prerequisiteIds: ["functions"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Total a shopping list with reduce",
        "Chain filter and map on ten records",
        "Sort objects by two fields, one of them descending",
      ],
      questions: [
        {
          question: "What does [10, 9, 1].sort() give, and why?",
          answer: "[1, 10, 9], because without a compare function items are compared as strings.",
        },
        {
          question: "What is the difference between map and forEach?",
          answer:
            "map returns a new array of the results; forEach returns undefined and serves side effects only.",
        },
        {
          question: "Which of slice and splice changes the array it is called on?",
          answer: "splice; slice returns a copy of a part and leaves the array alone.",
        },
      ],
      exercise:
        "From a list of orders compute the turnover of each customer, sorted from high to low",
    },
    {
      id: "objects",
      title: "Objects, destructuring and JSON",
      outcome: "can model data, copy it safely and exchange it as JSON",
      minutes: [90, 70, 40],
      prerequisiteIds: ["functions"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Destructure nested data with a default value",
        "Copy an object and change one field without touching the original",
        "Turn an object into JSON and back, and note what is lost",
      ],
      questions: [
        {
          question: "What does it mean that { ...user } is a shallow copy?",
          answer: "Only the first level is copied; nested objects are shared with the original.",
        },
        {
          question: "What does user?.address?.city give if address is undefined?",
          answer: "undefined, without an error.",
        },
        {
          question:
            "What becomes of a property that holds a function when an object goes through JSON.stringify?",
          answer: "It is left out.",
        },
      ],
      exercise:
        "Model a recipe with ingredients and write a function that returns it scaled for more guests",
    },
    {
      id: "dom",
      title: "The page: DOM and events",
      outcome: "can change a page and react to what people do",
      minutes: [105, 90, 60],
      prerequisiteIds: ["arrays", "objects"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Build a to-do list without a library",
        "Serve many buttons with one listener on their parent",
        "Validate a form before it is sent and say what is wrong beside the field",
      ],
      questions: [
        {
          question: "What is event delegation?",
          answer:
            "One listener on a parent handles the events of its children, which bubble up to it.",
        },
        {
          question: "Why is textContent safer than innerHTML for text that a user typed?",
          answer:
            "textContent shows it as plain text; innerHTML parses it as HTML, so it could inject a script.",
        },
        {
          question: "How do you keep a form from reloading the page when it is submitted?",
          answer: "Call event.preventDefault() in the listener of its submit event.",
        },
      ],
      exercise: "Build a page that filters a list of fifty names while one types in a search field",
    },
    {
      id: "async",
      title: "Promises, async and await",
      outcome: "can predict the order of asynchronous code and handle its failures",
      minutes: [105, 90, 75],
      prerequisiteIds: ["functions"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Predict the output order of timers and promises in five snippets",
        "Wrap a timer in a promise and await it",
        "Run two waits side by side and compare the time with one after the other",
      ],
      questions: [
        {
          question:
            "Which runs first: a timer of 0 ms or the then of a promise that is already resolved?",
          answer: "The then: promise reactions (microtasks) run before the next timer.",
        },
        {
          question: "When does Promise.all reject, and how does Promise.allSettled differ?",
          answer:
            "all rejects as soon as one promise rejects; allSettled waits for all and reports each result.",
        },
        {
          question: "What does an async function always return?",
          answer:
            "A promise, resolved with its return value or rejected with the error that it throws.",
        },
      ],
      exercise:
        "Write a function that tries an asynchronous task up to three times with growing pauses",
    },
    {
      id: "fetch-api",
      title: "Talk to servers with fetch",
      outcome: "can load, show and submit data over HTTP",
      minutes: [90, 75, 50],
      prerequisiteIds: ["async", "objects"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Show data of a public API on a page",
        "Show a loading, an empty and an error state",
        "Cancel a request that takes too long",
      ],
      questions: [
        {
          question: "Does fetch reject when the server answers with 404?",
          answer:
            "No, only when no usable response arrives, as with a network failure; check response.ok yourself.",
        },
        {
          question: "Why is await needed before response.json()?",
          answer: "It returns a promise, because the body is still being read.",
        },
        {
          question: "What is an AbortController for?",
          answer: "Its signal, given to fetch, lets you cancel the request with abort().",
        },
      ],
      exercise:
        "Build a page that looks up a word in a public API and copes with a lost connection",
    },
    {
      id: "modules-tools",
      title: "JavaScript modules and npm",
      outcome: "can split code into modules and use packages",
      minutes: [75, 60, 40],
      prerequisiteIds: ["functions"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Split a script into three modules with named exports",
        "Install a package and use one of its functions",
        "Write an npm script that runs two commands",
      ],
      questions: [
        {
          question: "What is the difference between a named and a default export?",
          answer:
            "A module can have many named exports, imported by name in braces, but only one default export.",
        },
        {
          question: "What is package-lock.json for?",
          answer:
            "It fixes the exact versions of all packages, so that every installation is the same.",
        },
        {
          question: "What do dependencies and devDependencies hold?",
          answer:
            "dependencies: what the program needs to run; devDependencies: what only its development needs.",
        },
      ],
      exercise:
        "Turn your array exercises into a module and a script that imports and demonstrates them",
    },
    {
      id: "classes",
      title: "Classes, prototypes and this",
      outcome: "can read and write classes and explain what this refers to",
      minutes: [75, 70, 60],
      prerequisiteIds: ["objects"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Write a class with a private field and a getter",
        "Lose this in a callback and mend it in two ways",
        "Compare a class with a factory function for the same task",
      ],
      questions: [
        {
          question: "What decides the value of this in an ordinary function?",
          answer:
            "The way it is called: in obj.f() it is obj; it does not depend on where f was written.",
        },
        {
          question: "Which this does an arrow function have?",
          answer: "That of the surrounding code; it has none of its own.",
        },
        {
          question: "Where are the methods of a class stored?",
          answer: "On its prototype object, once for all instances.",
        },
      ],
      exercise:
        "Write a stopwatch class with start, stop and reset whose state nobody can change from outside",
    },
    {
      id: "testing-debugging",
      title: "Breakpoints and tests in JavaScript",
      outcome: "can find errors with breakpoints and keep them away with tests",
      minutes: [75, 75, 60],
      prerequisiteIds: ["modules-tools"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Set a conditional breakpoint and read the call stack there",
        "Write six tests for a pure function with the test runner of Node",
        "Profile a slow loop and make it measurably faster",
      ],
      questions: [
        {
          question: "What makes a function pure?",
          answer: "The same arguments always give the same result, and it has no side effects.",
        },
        {
          question: "What does the statement debugger; do?",
          answer:
            "It stops there like a breakpoint if the developer tools are open, otherwise it does nothing.",
        },
        {
          question: "Why does a test of an async function need await or a returned promise?",
          answer:
            "Otherwise the test ends before the result is there, and a failure can go unnoticed.",
        },
      ],
      exercise:
        "Cover the to-do list's logic with tests and list the faults that they brought to light",
    },
    {
      id: "project",
      title: "A small web app without a framework",
      outcome: "can build and publish an app that others can use",
      minutes: [180, 180, 180],
      prerequisiteIds: ["dom", "fetch-api", "testing-debugging"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Sketch the screens on paper and name the data behind each",
        "Build the core feature first, without any styling",
        "Keep the data over a reload with local storage",
        "Publish it and watch two people try it without your help",
      ],
      questions: [
        {
          question: "Which type of values does localStorage hold?",
          answer: "Strings only; objects have to go through JSON.stringify and JSON.parse.",
        },
        {
          question: "Why keep the data apart from the code that draws it?",
          answer:
            "There is then one source of truth: the page is redrawn from it, and the logic can be tested.",
        },
        {
          question: "Why must no secret key stand in the code of a page?",
          answer: "Everything sent to the browser can be read by any visitor.",
        },
      ],
      exercise: "Publish a habit tracker or a quiz that works on a phone and remembers its data",
    },
  ],
  tips: [
    "Keep a console open while you read and try each claim.",
    "Learn the language before a framework; most framework bugs are language bugs.",
    "Delete yesterday's exercise and write it again from memory.",
  ],
};

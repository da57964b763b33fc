import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "node",
  name: "Node.js",
  units: [
    {
      id: "run-scripts",
      title: "Scripts, arguments and exit codes in Node",
      outcome: "can run a script with arguments and read its stack traces",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Install Node, run a file and try expressions in the prompt",
        "Print the arguments of a script and greet the first of them",
        "Throw an error three functions deep and find its place in the stack trace",
      ],
      questions: [
        {
          question: "At which index of process.argv do your own arguments begin?",
          answer: "At 2; before them stand the paths of Node and of the script.",
        },
        {
          question: "Which two well-known global objects of browsers does Node lack?",
          answer: "document (the DOM) and window.",
        },
        {
          question: "What does an exit code of 0 mean?",
          answer: "Success; every other number means some kind of failure.",
        },
      ],
      exercise: "Write a script that adds its arguments and exits with 1 if one is not a number",
    },
    {
      id: "modules",
      title: "ES modules, CommonJS and package.json",
      outcome: "can split a program into modules and manage its packages",
      minutes: [85, 50, 30],
      prerequisiteIds: ["run-scripts"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Write a module with import and export and the same one with require",
        "Install one package, read what it brought along and remove it again",
        "Add scripts for start and test to package.json",
        "Delete the installed packages and restore exactly the same versions",
      ],
      questions: [
        {
          question: 'What does "type": "module" in package.json change?',
          answer: "Files ending in .js are treated as ES modules.",
        },
        {
          question: "What does the version range ^1.4.2 allow?",
          answer: "1.4.2 and later versions below 2.0.0.",
        },
        {
          question: "How does npm ci differ from npm install?",
          answer:
            "It removes node_modules, installs exactly what the lock file says and fails if that does not fit package.json.",
        },
      ],
      exercise: "Split your adding script into three modules and start it by an npm script",
    },
    {
      id: "event-loop",
      title: "The event loop and blocking code",
      outcome: "can predict the order of asynchronous output and spot blocking code",
      minutes: [95, 75, 50],
      prerequisiteIds: ["modules"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Predict the order of a print, a timer, a promise and a next tick, then run it as CommonJS",
        "Block the loop with a long computation and watch a timer come late",
        "Run three slow promises one after another and together and time both",
        "Leave a rejection unhandled and see what happens to the process",
      ],
      questions: [
        {
          question: "Which runs first: a setTimeout of 0 or the callback of a resolved promise?",
          answer: "The promise callback; microtasks run before the next timer.",
        },
        {
          question: "Why can one thread serve many connections in Node?",
          answer:
            "It does not wait for input and output; the system reports when something is ready.",
        },
        {
          question: "How do Promise.all and Promise.allSettled differ if one promise fails?",
          answer: "all rejects at once; allSettled waits for all and reports each result.",
        },
      ],
      exercise: "Write a script with eight outputs and a written reason for the order of each",
    },
    {
      id: "files",
      title: "Files, paths and folders in Node",
      outcome: "can read, write and walk folders without blocking",
      minutes: [80, 60, 40],
      prerequisiteIds: ["event-loop"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Read a JSON file with the promise interface and report a missing one kindly",
        "Build paths with the path module and print them from two working directories",
        "Walk a folder recursively and sum the file sizes",
      ],
      questions: [
        {
          question: "What does readFile give if no encoding is stated?",
          answer: "A Buffer with the raw bytes; with utf8 it gives a string.",
        },
        {
          question: "To what does a relative path in fs calls refer?",
          answer: "To the working directory of the process, not to the folder of the module.",
        },
        {
          question: "Why is readFileSync a bad choice inside a server's request handler?",
          answer: "It blocks the event loop, so all other requests have to wait.",
        },
      ],
      exercise: "Write a tool that lists the ten largest files below a folder with readable sizes",
    },
    {
      id: "streams",
      title: "Events, streams and backpressure",
      outcome: "can process data larger than memory and explain how its flow is held back",
      minutes: [95, 80, 60],
      prerequisiteIds: ["files"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write an event emitter that announces progress to two listeners",
        "Copy and compress a large file with pipeline",
        "Count the lines of a file with for await and compare memory with reading it whole",
        "Write a transform stream that numbers lines",
      ],
      questions: [
        {
          question: "What does a return value of false from write() ask of you?",
          answer: "To stop writing until the stream emits drain.",
        },
        {
          question: "Why prefer pipeline to chains of pipe?",
          answer: "It passes errors on and cleans up all streams if one fails.",
        },
        {
          question: "What happens if an emitter emits error and nobody listens?",
          answer: "The error is thrown, which normally ends the process.",
        },
      ],
      exercise:
        "Write a tool that filters a huge log by a word and compresses the result, in little memory",
    },
    {
      id: "http",
      title: "An HTTP server with the built-in module",
      outcome: "can answer requests by method and path and explain each header",
      minutes: [90, 65, 40],
      prerequisiteIds: ["event-loop"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Answer three paths with text, JSON and a 404",
        "Read a JSON body in chunks and refuse one that is too long",
        "Watch requests and responses with curl and name every header",
      ],
      questions: [
        {
          question: "Why does the body of a request arrive in pieces?",
          answer: "The request is a stream; data is delivered as it comes over the network.",
        },
        {
          question: "Which status code fits malformed JSON in a request?",
          answer: "400.",
        },
        {
          question: "Which HTTP methods are meant to be safe, and which idempotent?",
          answer: "Safe: GET and HEAD, for example; idempotent also: PUT and DELETE, not POST.",
        },
      ],
      exercise: "Write a quotes server with list, read and add, using built-in modules only",
    },
    {
      id: "framework",
      title: "Routes and middleware in a Node framework",
      outcome: "can structure an application into routes, handlers and middleware",
      minutes: [90, 70, 45],
      prerequisiteIds: ["http"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Rebuild the quotes server with a framework such as Express or Fastify",
        "Write a middleware or hook that logs method, path and duration",
        "Send all errors through one handler that never shows a stack trace to the client",
        "Separate the rules from the handlers so that they run without HTTP",
      ],
      questions: [
        {
          question: "What is a middleware?",
          answer: "A function in the chain of a request that handles it or passes it on.",
        },
        {
          question: "Why does the order of middleware matter?",
          answer: "Each sees only requests that those before it have passed on.",
        },
        {
          question: "In the route /users/:id, what is :id?",
          answer: "A path parameter; its value comes from the address and is a string.",
        },
      ],
      exercise:
        "Serve a reading list with all four operations and one error format for the whole service",
    },
    {
      id: "validation",
      title: "Input validation and common attacks",
      outcome: "can check untrusted input and find weak points in a service",
      minutes: [85, 75, 60],
      prerequisiteIds: ["framework"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Describe each request body by a schema and answer bad ones with the faulty field",
        "Try to leave a served folder with a crafted path, then close the hole",
        "Limit body size and request rate and show both limits at work",
        "Audit the installed packages and judge which reports matter for you",
      ],
      questions: [
        {
          question: "What is path traversal?",
          answer: "Input such as ../ makes the server read files outside the intended folder.",
        },
        {
          question: "Why is a list of allowed fields better than a list of forbidden ones?",
          answer: "What nobody thought of is refused instead of let through.",
        },
        {
          question: "What does CORS control?",
          answer:
            "Which other origins a browser lets read a response; it does not stop other clients.",
        },
      ],
      exercise: "Attack your reading list with ten malformed requests and record each answer",
    },
    {
      id: "database",
      title: "A relational database behind a Node service",
      outcome: "can store and query data with safe statements and transactions",
      minutes: [100, 85, 60],
      prerequisiteIds: ["framework"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Create the tables in a migration file that can be run on an empty database",
        "Move the reading list into the database with parameters in every statement",
        "Put two dependent changes into one transaction and make the second fail",
        "Count the queries of one request and remove the needless ones",
      ],
      questions: [
        {
          question: "How do you prevent SQL injection?",
          answer: "Pass values as parameters; never build statements from them as text.",
        },
        {
          question: "What is a connection pool for?",
          answer: "Open connections are reused, and their number is limited.",
        },
        {
          question: "What is an N+1 query problem?",
          answer: "One query for a list is followed by one more for each of its N entries.",
        },
      ],
      exercise:
        "Give your reading list authors and tags and show it whole with at most two queries",
    },
    {
      id: "tests",
      title: "Test Node services with the built-in runner",
      outcome: "can test rules and routes and judge what the tests miss",
      minutes: [90, 80, 50],
      prerequisiteIds: ["framework"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Write five tests with the test and assert modules of Node",
        "Start the server on a free port and test two routes from outside",
        "Replace the clock and one outgoing request by doubles",
        "Break the code in five places and count the breaks the tests notice",
      ],
      questions: [
        {
          question: "What is the difference between strictEqual and deepStrictEqual?",
          answer: "The first compares with Object.is, the second the contents of objects.",
        },
        {
          question: "Why let the server listen on port 0 in tests?",
          answer: "The system picks a free port, so parallel tests do not collide.",
        },
        {
          question: "Why must a test return or await its promise?",
          answer: "Otherwise it may pass before the checks have run.",
        },
      ],
      exercise:
        "Put your reading list under tests for every route with success and one failure each",
    },
    {
      id: "authentication",
      title: "Passwords, sessions and tokens in Node",
      outcome: "can log users in and judge the risks of each way",
      minutes: [80, 80, 70],
      prerequisiteIds: ["validation", "database"],
      bloom: "evaluate",
      kind: "concept",
      optional: true,
      tasks: [
        "Store passwords with scrypt and a salt each and verify one",
        "Log in with a session cookie that scripts cannot read",
        "Refuse users access to the entries of others and test it",
      ],
      questions: [
        {
          question: "Why is a fast hash such as plain SHA-256 wrong for passwords?",
          answer:
            "Attackers can try billions of guesses; a slow, salted function makes that costly.",
        },
        {
          question: "What do HttpOnly, Secure and SameSite do for a cookie?",
          answer: "Hide it from scripts, send it over HTTPS only, and limit cross-site sending.",
        },
        {
          question: "What is the main drawback of signed tokens compared with sessions?",
          answer: "They stay valid until they expire and are hard to revoke earlier.",
        },
      ],
      exercise: "Add registration, login and logout to your reading list, with tests for misuse",
    },
    {
      id: "operations",
      title: "Configuration, logs and graceful shutdown",
      outcome: "can run a service that is configured from outside and stops cleanly",
      minutes: [80, 75, 55],
      prerequisiteIds: ["tests"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Read settings from the environment once, check them and refuse to start if one is bad",
        "Write logs as one JSON object a line with a request id",
        "Stop on SIGTERM: take no new requests, finish the open ones, close the database",
        "Find a slow function with the profiler or the inspector",
      ],
      questions: [
        {
          question: "Why do secrets belong in the environment or a secret store, not in the code?",
          answer: "Code is copied and kept in history; secrets would leak with it.",
        },
        {
          question: "What does server.close() do with open requests?",
          answer: "It takes no new connections and lets the running requests finish.",
        },
        {
          question: "Why should a process normally end after an uncaught exception?",
          answer: "Its state is unknown; a fresh start by a supervisor is safer.",
        },
      ],
      exercise:
        "Send your service SIGTERM during a slow request and show by its log that no answer is lost",
    },
    {
      id: "workers",
      title: "Worker threads and child processes",
      outcome: "can move heavy work off the event loop and choose the way to do so",
      minutes: [70, 70, 60],
      prerequisiteIds: ["streams", "http"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Compute primes in a worker thread while the server goes on answering",
        "Run a command as a child process and stream its output",
        "Compare the answer times of a blocked and an unblocked server",
      ],
      questions: [
        {
          question: "When do worker threads help, and when not?",
          answer: "With heavy computing; waiting for input and output is asynchronous already.",
        },
        {
          question: "Why is spawn with an argument list safer than exec with a string?",
          answer:
            "By default no shell is involved that could interpret parts of the input as commands.",
        },
        {
          question: "How do worker threads get data from the main thread?",
          answer: "By messages that are copied or transferred, or through shared memory.",
        },
      ],
      exercise:
        "Add a heavy computation to a server and plot its answer times with and without a worker",
    },
    {
      id: "project",
      title: "A bookings API in Node",
      outcome: "can design, build, test and run a complete service",
      minutes: [170, 170, 160],
      prerequisiteIds: ["streams", "validation", "database", "operations"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write down the resources, routes and status codes before the first line of code",
        "Make double bookings impossible, also for two requests at the same moment",
        "Export all bookings as a stream of CSV",
        "Write a start guide and have somebody follow it on another computer",
      ],
      questions: [
        {
          question: "Why is a check followed by an insert not enough against double bookings?",
          answer: "Two requests can both pass the check first; the database must enforce the rule.",
        },
        {
          question: "Which status code fits a booking that collides with another?",
          answer: "409 Conflict.",
        },
        {
          question: "In which form should an API exchange points in time?",
          answer: "ISO 8601 with an offset or in UTC.",
        },
      ],
      exercise:
        "Finish a bookings service with a database, tests, limits and a clean stop, started by one command",
    },
  ],
  tips: [
    "Be at home with JavaScript functions, objects and promises first; Node adds files, networks and processes.",
    "Try the built-in modules before you install a package.",
    "When output comes in a strange order, draw the queue of callbacks on paper.",
  ],
};

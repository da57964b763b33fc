import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "go",
  name: "Go",
  units: [
    {
      id: "first-program",
      title: "Run, build and format Go programs",
      outcome: "can create a module, run a program and put compiler errors right",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Install Go, create a module with go mod init and print a line",
        "Use go run, go build, go vet and gofmt on one program each",
        "Leave an import and a variable unused and read what the compiler says",
      ],
      questions: [
        {
          question: "Which package and which function must an executable Go program have?",
          answer: "Package main with the function main.",
        },
        {
          question: "What is the difference between go run and go build?",
          answer: "run compiles to a temporary place and starts it; build leaves an executable.",
        },
        {
          question: "How does the compiler treat an unused import or local variable?",
          answer: "As an error, not as a warning.",
        },
      ],
      exercise: "Build an executable that prints your name, the operating system and the time",
    },
    {
      id: "variables",
      title: "Go variables, constants and zero values",
      outcome: "can declare values of the basic types and convert between them",
      minutes: [70, 35, 0],
      prerequisiteIds: ["first-program"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Declare one variable of each basic type without a value and print them",
        "Write the same declaration with var and with the short form",
        "Print length, bytes and runes of a word with an accented letter",
      ],
      questions: [
        {
          question: "What are the zero values of int, string, bool and a pointer?",
          answer: '0, "", false and nil.',
        },
        {
          question: "Where can := not be used?",
          answer: "Outside functions; package-level variables need var.",
        },
        {
          question: "Why can len of a string be larger than its number of letters?",
          answer: "len counts bytes, and many letters take several bytes in UTF-8.",
        },
      ],
      exercise:
        "Write a converter for temperatures that prints a table from minus 20 to 40 in steps of 5",
    },
    {
      id: "flow-functions",
      title: "Loops, switch, defer and functions in Go",
      outcome: "can write functions with several results and control their flow",
      minutes: [100, 60, 35],
      prerequisiteIds: ["variables"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write the for loop in four forms: counting, condition, endless, range",
        "Write a division that returns a result and an error, and call it with zero",
        "Defer three prints and predict their order",
        "Pass a function to a function and return a closure that counts its calls",
      ],
      questions: [
        {
          question: "Does a case of a Go switch fall through to the next one?",
          answer: "No, unless it ends with the statement fallthrough.",
        },
        {
          question: "In which order do deferred calls run, and when are their arguments evaluated?",
          answer: "Last in, first out; arguments are evaluated when defer is executed.",
        },
        {
          question: "How does a function usually report that it may fail?",
          answer: "It returns an error as its last result, nil if all went well.",
        },
      ],
      exercise:
        "Write a number-guessing game made of four functions, one of which checks the input",
    },
    {
      id: "slices-maps",
      title: "Slices, maps and shared arrays",
      outcome: "can use slices and maps and predict which changes are shared",
      minutes: [95, 70, 45],
      prerequisiteIds: ["flow-functions"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Print length and capacity while appending twenty items",
        "Cut two slices from one array, change an item and explain both outputs",
        "Count words with a map and print them in sorted order",
      ],
      questions: [
        {
          question: "Why must the result of append be assigned?",
          answer: "append returns a new slice, which may point to a new, larger array.",
        },
        {
          question: "What happens when you read from and write to a nil map?",
          answer: "Reading gives the zero value; writing panics.",
        },
        {
          question: "How do you tell a missing key from a stored zero?",
          answer: "With the second result: v, ok := m[k].",
        },
      ],
      exercise: "Write a program that lists the ten longest distinct words of a text in order",
    },
    {
      id: "structs-methods",
      title: "Structs, pointers and methods in Go",
      outcome: "can model data with structs and choose between value and pointer receivers",
      minutes: [90, 65, 40],
      prerequisiteIds: ["flow-functions"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write a struct for an account with deposit and withdraw",
        "Change a copy and the original through a pointer and print both",
        "Embed one struct in another and call a promoted method",
      ],
      questions: [
        {
          question: "How are arguments passed in Go?",
          answer: "By value, always; a copied pointer still points to the same data.",
        },
        {
          question: "When does a method need a pointer receiver?",
          answer:
            "When it changes the receiver, or when the struct must not or should not be copied.",
        },
        {
          question: "Is it safe to return a pointer to a local variable?",
          answer: "Yes, the compiler keeps the variable alive on the heap as long as needed.",
        },
      ],
      exercise: "Model a parking garage with entries, exits and fees and print a day's report",
    },
    {
      id: "interfaces",
      title: "Interfaces that types satisfy implicitly",
      outcome: "can accept interfaces and inspect what a value really holds",
      minutes: [90, 75, 50],
      prerequisiteIds: ["slices-maps", "structs-methods"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Give three shapes an Area method and sum them through one interface",
        "Give a type a String method and watch how printing changes",
        "Tell types apart with a type switch",
        "Store a nil pointer in an interface variable, compare it with nil and explain the result",
      ],
      questions: [
        {
          question: "How does a type declare that it implements an interface?",
          answer: "It does not; having all the methods is enough.",
        },
        {
          question: "Why can an interface holding a nil pointer differ from nil?",
          answer: "An interface is nil only if it holds neither a type nor a value.",
        },
        {
          question: "What does s, ok := v.(string) do if v holds no string?",
          answer: "ok is false and s is empty; without ok it would panic.",
        },
      ],
      exercise:
        "Write a logger interface with three implementations and a program that can switch them",
    },
    {
      id: "errors",
      title: "Wrap, inspect and handle Go errors",
      outcome: "can add context to errors and react to particular ones",
      minutes: [75, 65, 45],
      prerequisiteIds: ["interfaces"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Wrap an error through three functions and read the final message",
        "Write an error type with a field and find it with errors.As",
        "Decide for six failures whether to return, retry, log or panic",
      ],
      questions: [
        {
          question: "What does the verb %w in fmt.Errorf do?",
          answer: "It wraps the error, so that errors.Is and errors.As still find it.",
        },
        {
          question: "What is the difference between errors.Is and errors.As?",
          answer: "Is looks for a certain error value, As for an error of a certain type.",
        },
        {
          question: "Where can recover stop a panic?",
          answer: "Only in a deferred function, called directly by it.",
        },
      ],
      exercise:
        "Write a settings reader whose messages name the file, the line and the cause of each fault",
    },
    {
      id: "packages-tests",
      title: "Packages, modules and table-driven tests",
      outcome: "can split a module into packages and judge them by tests",
      minutes: [95, 80, 50],
      prerequisiteIds: ["errors"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Move code into a package and export only what others need",
        "Write one table-driven test with six cases and named subtests",
        "Measure coverage, find an untested branch and decide whether it matters",
        "Compare two ways to join strings with a benchmark",
      ],
      questions: [
        {
          question: "How is a name exported from a package?",
          answer: "By a capital first letter.",
        },
        {
          question: "What is the difference between t.Errorf and t.Fatalf?",
          answer: "Both mark the test as failed; Fatalf also ends it at once.",
        },
        {
          question: "What are go.mod and go.sum for?",
          answer:
            "go.mod names the module and its requirements; go.sum holds checksums of the downloads.",
        },
      ],
      exercise:
        "Put a text-statistics package in a folder of its own with a table-driven test per function",
    },
    {
      id: "io-json",
      title: "Readers, writers and JSON in Go",
      outcome: "can process files and JSON as streams",
      minutes: [85, 70, 45],
      prerequisiteIds: ["errors"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Count the lines of a large file with a scanner",
        "Write one function that reads from a file, a string and standard input alike",
        "Decode JSON into structs with tags and write it back indented",
      ],
      questions: [
        {
          question: "What does Read of an io.Reader return at the end of the data?",
          answer: "The error io.EOF.",
        },
        {
          question: "Why does encoding/json leave out a field such as name string?",
          answer: "It starts with a small letter; only exported fields are seen.",
        },
        {
          question: "Why take an io.Reader instead of a file name as parameter?",
          answer: "The function then works with any source, also a string in a test.",
        },
      ],
      exercise: "Write a tool that turns a CSV file into JSON and names each line it cannot read",
    },
    {
      id: "goroutines",
      title: "Goroutines and channels",
      outcome: "can run work concurrently, collect the results and explain a deadlock",
      minutes: [95, 90, 70],
      prerequisiteIds: ["slices-maps", "errors"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Start ten goroutines, then wait for all of them with a WaitGroup",
        "Send numbers through a channel, close it and range over it",
        "Build a pipeline of three stages",
        "Cause a deadlock and explain from the output who waits for whom",
      ],
      questions: [
        {
          question: "What happens to running goroutines when main returns?",
          answer: "They end with the program, finished or not.",
        },
        {
          question: "When does a send on an unbuffered channel complete?",
          answer: "When a receiver takes the value.",
        },
        {
          question: "What happens on receiving from and sending to a closed channel?",
          answer: "Receiving gives what is still buffered, then the zero value; sending panics.",
        },
      ],
      exercise:
        "Write a worker pool of four goroutines that hashes a folder of files in a stable order",
    },
    {
      id: "context-races",
      title: "Select, context, mutexes and the race detector",
      outcome: "can cancel concurrent work and find data races",
      minutes: [85, 85, 70],
      prerequisiteIds: ["goroutines"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Let many goroutines raise one counter and run it with the race detector",
        "Mend it once with a mutex, once with a channel, and judge both",
        "Stop a slow operation after one second with a context",
      ],
      questions: [
        {
          question: "Which case does select take if several are ready?",
          answer: "One of them at random.",
        },
        {
          question: "Why call the cancel function of context.WithTimeout even after success?",
          answer: "It frees the timer and other resources at once; usually it is deferred.",
        },
        {
          question: "What is a data race?",
          answer:
            "Two goroutines access the same memory unsynchronised, and at least one of them writes.",
        },
      ],
      exercise:
        "Write a cache safe for concurrent use and show a clean run of its tests under the race detector",
    },
    {
      id: "http",
      title: "HTTP services with net/http",
      outcome: "can serve JSON over HTTP and test the handlers",
      minutes: [90, 80, 60],
      prerequisiteIds: ["packages-tests", "io-json"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Serve a list as JSON and accept a new item by POST",
        "Write a middleware that logs method, path and duration",
        "Test a handler with a recorder, without opening a port",
        "Review your server for missing timeouts and size limits",
      ],
      questions: [
        {
          question: "What must a client do with the body of each response?",
          answer: "Close it, usually with defer after the error check.",
        },
        {
          question: "Which status is sent if a handler writes a body without setting one?",
          answer: "200 OK.",
        },
        {
          question: "Why must handlers guard the data they share?",
          answer: "The server runs requests in goroutines of their own, so they can overlap.",
        },
      ],
      exercise: "Write a shopping-list service with tests for success, bad input and missing items",
    },
    {
      id: "generics",
      title: "Type parameters and constraints in Go",
      outcome: "can write a generic function and say when an interface serves better",
      minutes: [60, 60, 45],
      prerequisiteIds: ["interfaces"],
      bloom: "evaluate",
      kind: "concept",
      optional: true,
      tasks: [
        "Write Map and Filter for slices of any type",
        "Write a set type whose elements must be comparable",
        "Decide for three functions between type parameters and an interface",
      ],
      questions: [
        {
          question: "What does the constraint comparable allow?",
          answer: "Comparing values with == and !=, and using them as map keys.",
        },
        {
          question: "What does ~int in a constraint mean?",
          answer: "Every type whose underlying type is int.",
        },
        {
          question: "When is an ordinary interface enough?",
          answer: "When the function only calls methods and need not keep the concrete type.",
        },
      ],
      exercise: "Write a generic stack and queue with tests for two element types each",
    },
    {
      id: "project",
      title: "A concurrent site checker in Go",
      outcome: "can design, build and test a concurrent tool that shuts down cleanly",
      minutes: [160, 160, 150],
      prerequisiteIds: ["context-races", "http"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Describe flags, input, output and exit codes on one page",
        "Check one address first, with a timeout and a test against a local test server",
        "Check many at once with a limited number of workers",
        "End cleanly on Ctrl+C and report what is done so far",
      ],
      questions: [
        {
          question: "Why limit the number of workers?",
          answer: "Unlimited requests exhaust connections and burden the sites checked.",
        },
        {
          question: "How does a program learn of Ctrl+C in Go?",
          answer: "Through the os/signal package, for example signal.NotifyContext.",
        },
        {
          question: "What is a goroutine leak?",
          answer: "A goroutine that waits for ever, for example on a channel nobody uses any more.",
        },
      ],
      exercise:
        "Finish a checker that reads addresses from a file and serves its latest results as JSON",
    },
  ],
  tips: [
    "Read the source of the standard library; it is written in the same plain Go you are learning.",
    "Let gofmt settle the layout and spend your attention on names and errors.",
    "Write the plain loop first; reach for goroutines when a measurement asks for them.",
  ],
};

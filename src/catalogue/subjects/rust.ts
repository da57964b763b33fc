import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "rust",
  name: "Rust",
  units: [
    {
      id: "cargo",
      title: "Cargo, the Rust compiler and a first program",
      outcome: "can create, check, run and format a Cargo project",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Install Rust, make a project with cargo new and run it",
        "Try cargo check, cargo build, cargo fmt and cargo clippy and note what each is for",
        "Cause three errors and look up their codes with rustc --explain",
      ],
      questions: [
        {
          question: "What is the difference between cargo check and cargo build?",
          answer: "check only looks for errors; build also produces the executable.",
        },
        {
          question: "What are Cargo.toml and Cargo.lock for?",
          answer:
            "The first names the package and its dependencies; the second fixes the exact versions.",
        },
        {
          question: "What does the exclamation mark in println! tell you?",
          answer: "That it is a macro, not a function.",
        },
      ],
      exercise: "Write a program that prints a multiplication table and passes clippy unchanged",
    },
    {
      id: "basics",
      title: "Rust bindings, types and control flow",
      outcome: "can write functions with loops and use blocks as expressions",
      minutes: [100, 60, 35],
      prerequisiteIds: ["cargo"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Show the difference between shadowing and a mutable binding in one program",
        "Write the same countdown with loop, while and for",
        "Return a value from an if, from a block and from a loop",
        "Overflow a small integer in a debug and in a release build and compare",
      ],
      questions: [
        {
          question: "What does a semicolon after the last expression of a function body change?",
          answer: "The body then yields the unit value () instead of that expression.",
        },
        {
          question: "How does shadowing differ from mut?",
          answer:
            "Shadowing makes a new binding, which may have another type; mut changes the same one.",
        },
        {
          question: "What do the ranges 1..5 and 1..=5 contain?",
          answer: "1 to 4, and 1 to 5.",
        },
      ],
      exercise: "Write a program that prints all perfect numbers below 10000 with two functions",
    },
    {
      id: "ownership",
      title: "Ownership, moves and clones",
      outcome: "can say at each line who owns a value and when it is dropped",
      minutes: [95, 70, 45],
      prerequisiteIds: ["basics"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Draw stack and heap for a String before and after a move",
        "Use a value after its move and read the message to its end",
        "Sort ten types into those that are copied and those that move, then test each",
      ],
      questions: [
        {
          question: "What are the three rules of ownership?",
          answer:
            "Each value has an owner; there is only one at a time; the value is dropped when the owner goes out of scope.",
        },
        {
          question: "After let b = a; with a String, can a still be used?",
          answer: "No, the string has moved to b; a.clone() would have made a copy.",
        },
        {
          question: "Why can an i32 be used after being assigned to another variable?",
          answer: "It implements Copy, so the assignment copies it.",
        },
      ],
      exercise:
        "Annotate a program of twenty lines with the owner of each value and the place of each drop",
    },
    {
      id: "borrowing",
      title: "References and the borrow checker",
      outcome: "can pass data by reference and resolve borrow errors",
      minutes: [100, 80, 50],
      prerequisiteIds: ["ownership"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Rewrite three functions that take ownership so that they borrow",
        "Cause a conflict between a shared and a mutable borrow and mend it in two ways",
        "Find the last use of each reference in a program of your own",
      ],
      questions: [
        {
          question: "Which references to one value may exist at the same time?",
          answer: "Any number of shared ones, or exactly one mutable one.",
        },
        {
          question: "When does a borrow end?",
          answer: "After the last use of the reference, not necessarily at the end of the block.",
        },
        {
          question: "What does the compiler prevent when it rejects a reference to a local value?",
          answer: "A dangling reference: the value would be dropped when the function returns.",
        },
      ],
      exercise:
        "Write six short programs that the borrow checker rejects and mend each with a reason",
    },
    {
      id: "structs-enums",
      title: "Structs, enums and match",
      outcome: "can model data so that invalid states cannot be written",
      minutes: [95, 75, 45],
      prerequisiteIds: ["borrowing"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write a struct with a constructor and methods that read, change and consume it",
        "Model the states of an order as an enum with data in its variants",
        "Add a variant and follow the compiler to every match to be changed",
      ],
      questions: [
        {
          question: "How do &self, &mut self and self differ as receivers?",
          answer: "The method reads the value, may change it, or takes it over.",
        },
        {
          question: "What does it mean that match is exhaustive?",
          answer: "Every possible value must be covered, or the program does not compile.",
        },
        {
          question: "When is if let handier than match?",
          answer: "When only one pattern is of interest.",
        },
      ],
      exercise:
        "Model a vending machine as an enum and let no method accept a coin in the wrong state",
    },
    {
      id: "strings-slices",
      title: "String, str and slices",
      outcome: "can process text and parts of sequences without needless copies",
      minutes: [75, 60, 40],
      prerequisiteIds: ["borrowing"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write a function that returns the first word of a text as a slice",
        "Print bytes and chars of a word with an accented letter and compare the counts",
        "Change a parameter from a String reference to a string slice and call it with a literal",
      ],
      questions: [
        {
          question: "What is the difference between String and &str?",
          answer: "String owns growable text; &str is a borrowed view of text.",
        },
        {
          question: "Why can a string not be indexed by s[0]?",
          answer:
            "It is UTF-8: a character may take several bytes, so the meaning would be unclear.",
        },
        {
          question: "What does a slice reference such as &[i32] hold?",
          answer: "A pointer to the first element and a length.",
        },
      ],
      exercise: "Write a word counter that borrows its input and allocates no string for any word",
    },
    {
      id: "errors",
      title: "Option, Result and the question mark",
      outcome: "can report and pass on failures without panicking",
      minutes: [90, 75, 50],
      prerequisiteIds: ["structs-enums"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Replace five uses of unwrap by a better answer to failure",
        "Read a number from a file and pass each failure on with the question mark operator",
        "Write an error enum and convert two foreign errors into it",
      ],
      questions: [
        {
          question: "What does the ? operator do with an Err?",
          answer: "It returns it from the function at once, converted with From if needed.",
        },
        {
          question: "When is a panic in order?",
          answer: "When a bug makes it senseless to go on, not for failures to be expected.",
        },
        {
          question: "What does ok_or do?",
          answer: "It turns an Option into a Result, with the given error for None.",
        },
      ],
      exercise:
        "Write a parser for lines of name and amount that reports the line number of each fault",
    },
    {
      id: "collections-iterators",
      title: "Vectors, hash maps, closures and iterators",
      outcome: "can transform collections with closures and iterator chains",
      minutes: [100, 80, 50],
      prerequisiteIds: ["structs-enums", "strings-slices"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Count words with a hash map and the entry method",
        "Rewrite three loops as chains of map, filter and sum",
        "Go through one vector by shared reference, by mutable reference and by value",
        "Show with a print in a closure that an adaptor alone does nothing",
      ],
      questions: [
        {
          question: "What do iter(), iter_mut() and into_iter() of a Vec yield?",
          answer: "Shared references, mutable references, and the items themselves.",
        },
        {
          question: "Why does v.iter().map(f) alone have no effect?",
          answer: "Iterators are lazy; only a consumer such as collect or sum runs them.",
        },
        {
          question: "What does move before a closure do?",
          answer: "The closure takes ownership of the variables it captures.",
        },
      ],
      exercise:
        "Write a report over a list of sales: total, best day and mean per product, without an index",
    },
    {
      id: "traits-generics",
      title: "Traits and generics in Rust",
      outcome: "can write code over many types and choose between static and dynamic dispatch",
      minutes: [100, 90, 60],
      prerequisiteIds: ["errors", "collections-iterators"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write a trait with one default method and implement it for three types",
        "Write a generic function that finds the largest element and add the bounds it needs",
        "Keep different types in one vector of trait objects",
        "Derive five common traits and implement Display by hand",
      ],
      questions: [
        {
          question: "How do generics and trait objects differ in how a call is resolved?",
          answer:
            "Generics are compiled for each type (static); dyn looks the method up at run time.",
        },
        {
          question: "What does the orphan rule forbid?",
          answer: "Implementing a foreign trait for a foreign type.",
        },
        {
          question: "What does T: Clone + Debug say?",
          answer: "T can be any type that implements both traits.",
        },
      ],
      exercise: "Write a shape library with a trait and compute totals with generics and with dyn",
    },
    {
      id: "lifetimes",
      title: "Lifetimes in signatures and structs",
      outcome: "can annotate references and explain what an annotation promises",
      minutes: [75, 75, 60],
      prerequisiteIds: ["traits-generics"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write a function that returns the longer of two string slices",
        "Write a struct that borrows a text and hands out parts of it",
        "Decide for six signatures whether the annotations can be left out, then test",
      ],
      questions: [
        {
          question: "Does a lifetime annotation make a value live longer?",
          answer: "No, it only describes how the lifetimes of references relate.",
        },
        {
          question: "When can the lifetime of a returned reference be left out?",
          answer: "With exactly one input lifetime, or in a method that borrows self.",
        },
        {
          question: "What does &'static str mean?",
          answer: "A string slice valid for the whole program, such as a literal.",
        },
      ],
      exercise:
        "Write a tokenizer struct that borrows its input and returns tokens without copying text",
    },
    {
      id: "smart-pointers",
      title: "Box, Rc and RefCell",
      outcome: "can choose a pointer type for trees and shared data",
      minutes: [85, 85, 65],
      prerequisiteIds: ["traits-generics"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Build a binary tree with Box and sum its values",
        "Share one node between two lists with Rc and print the counts",
        "Break the borrow rules of a RefCell at run time and read the panic",
      ],
      questions: [
        {
          question: "Why does a recursive type need a Box or another pointer?",
          answer: "Otherwise its size would be infinite; a pointer has a fixed size.",
        },
        {
          question: "What does Rc::clone copy?",
          answer: "Only the pointer; it raises the reference count.",
        },
        {
          question: "How do you avoid a leak from a cycle of Rc pointers?",
          answer: "Make one direction a Weak pointer.",
        },
      ],
      exercise: "Write a folder tree with sizes that each node can report together with its path",
    },
    {
      id: "modules-tests",
      title: "Crates, modules and Rust tests",
      outcome: "can organise a crate, test it and judge its public interface",
      minutes: [85, 75, 45],
      prerequisiteIds: ["traits-generics"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Split a program into a library and a thin main file",
        "Write unit tests, one integration test and one example in a doc comment",
        "Add one dependency and read its documentation offline with cargo doc",
        "Reduce the public items of your crate to what a user needs",
      ],
      questions: [
        {
          question: "What is the default visibility of a function in a module?",
          answer: "Private: visible in its module and the modules inside it.",
        },
        {
          question: "Where do integration tests live, and what can they see?",
          answer: "In the tests folder; only the public interface of the crate.",
        },
        {
          question: "What does #[cfg(test)] do?",
          answer: "It compiles the item only for tests.",
        },
      ],
      exercise: "Turn your line parser into a documented library with tests that cargo test runs",
    },
    {
      id: "concurrency",
      title: "Threads, channels and shared state in Rust",
      outcome: "can share work among threads and explain what the compiler rules out",
      minutes: [90, 90, 80],
      prerequisiteIds: ["smart-pointers"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Sum a large vector with four scoped threads",
        "Send results from three threads over a channel to one receiver",
        "Raise a shared counter through Arc and Mutex, then try Rc and read the error",
      ],
      questions: [
        {
          question: "What do the traits Send and Sync say of a type?",
          answer:
            "Send: it may move to another thread. Sync: references to it may be shared by threads.",
        },
        {
          question: "How is a Mutex unlocked in Rust?",
          answer: "By dropping the guard that lock() returned.",
        },
        {
          question: "Does safe Rust rule out deadlocks as well as data races?",
          answer: "No, only data races; a deadlock can still happen.",
        },
      ],
      exercise:
        "Write a parallel word counter and compare its result and time with the plain version",
    },
    {
      id: "project",
      title: "A search tool for the command line in Rust",
      outcome: "can design, build and test a command-line tool from an empty crate",
      minutes: [160, 160, 150],
      prerequisiteIds: ["lifetimes", "smart-pointers", "modules-tests"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Fix the arguments, the output and the exit codes on half a page",
        "Build and test the search in a library that knows nothing of files",
        "Search folders recursively and go on after a file that cannot be read",
        "Measure a run over a large folder and remove one needless copy",
      ],
      questions: [
        {
          question: "Where should a command-line tool write its error messages?",
          answer: "To standard error, for example with eprintln!, so that output can be piped.",
        },
        {
          question: "Why measure only with cargo run --release?",
          answer: "Debug builds are not optimised and can be many times slower.",
        },
        {
          question: "Why read a file through a BufReader?",
          answer: "It reads large blocks at a time and so saves many slow system calls.",
        },
      ],
      exercise:
        "Finish a tool that searches folders for a word, with options for case and line numbers",
    },
  ],
  tips: [
    "Read compiler messages to the end; the help lines often contain the solution.",
    "When the borrow checker objects, draw who owns what before you reach for clone.",
    "Clone freely in a first version that works, then remove copies one at a time.",
  ],
};

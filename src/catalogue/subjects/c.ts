import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "c",
  name: "C",
  units: [
    {
      id: "compile-run",
      title: "From C source to a running program",
      outcome: "can compile, link and run a program and name the steps in between",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Install gcc or clang and compile a greeting with all usual warnings switched on",
        "Stop after preprocessing, compiling and assembling and look at each result",
        "Cause one compiler error, one linker error and one warning on purpose",
      ],
      questions: [
        {
          question: "What does the linker do?",
          answer:
            "It joins object files and libraries into one program and resolves names across them.",
        },
        {
          question: "What does the return value of main tell the system?",
          answer: "0 means success; another value usually means failure.",
        },
        {
          question: "What does #include <stdio.h> do?",
          answer:
            "The preprocessor inserts the text of that header, which declares printf and others.",
        },
      ],
      exercise:
        "Write a program that prints a small calendar and compiles without a single warning",
    },
    {
      id: "types-io",
      title: "C types, conversions and formatted output",
      outcome: "can choose number types, predict conversions and print and read values",
      minutes: [90, 50, 0],
      prerequisiteIds: ["compile-run"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Print the size and the limits of six types on your machine",
        "Predict ten expressions that mix integers, signs and fractions",
        "Read a line with fgets and turn it into a number with strtol",
      ],
      questions: [
        {
          question: "What does sizeof(char) give on every system?",
          answer: "1; all other sizes are counted in units of char.",
        },
        {
          question: "What happens when a signed int overflows, and what when an unsigned int does?",
          answer:
            "Signed overflow is undefined behaviour; unsigned arithmetic wraps around modulo a power of two.",
        },
        {
          question: "What is the value of 5 / 2 * 2.0 in C?",
          answer: "4.0: the integer division 5 / 2 gives 2 first, then 2 * 2.0 is computed.",
        },
      ],
      exercise:
        "Write a converter between Celsius and Fahrenheit that rejects input that is no number",
    },
    {
      id: "flow",
      title: "Branches and loops in C",
      outcome: "can write loops and branches and find off-by-one errors in them",
      minutes: [75, 40, 0],
      prerequisiteIds: ["types-io"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Draw a triangle and a diamond of stars with nested loops",
        "Count the lines, words and characters of the input with getchar",
        "Find and mend the off-by-one error in three loops",
      ],
      questions: [
        {
          question: "Why must the result of getchar be stored in an int, not a char?",
          answer: "It must hold every character and, besides, EOF, which is none of them.",
        },
        {
          question: "What does if (x = 5) do?",
          answer: "It assigns 5 to x, and the condition is always true; a comparison needs ==.",
        },
        {
          question: "Why is the right side of p != NULL && *p == 'a' safe?",
          answer: "&& evaluates its right side only if the left side is true.",
        },
      ],
      exercise:
        "Write a program that prints the prime factors of any number given up to one billion",
    },
    {
      id: "functions-headers",
      title: "Functions, headers and several source files",
      outcome: "can split a program into files with headers and control what is visible",
      minutes: [90, 70, 35],
      prerequisiteIds: ["flow"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Move three functions to a file of their own with a header",
        "Include a header twice with and without an include guard",
        "Hide a helper function with static and try to call it from outside",
      ],
      questions: [
        {
          question: "What is the difference between a declaration and a definition of a function?",
          answer:
            "A declaration states its type; the definition also gives its body. Only one definition is allowed.",
        },
        {
          question: "What does static mean for a function, and what for a local variable?",
          answer:
            "A function is visible only in its source file; a local variable keeps its value between calls.",
        },
        {
          question: "How are arguments passed in C?",
          answer:
            "By value: the function gets copies. To change a variable of the caller, pass its address.",
        },
      ],
      exercise: "Write a small date library in two files and a program that uses it",
    },
    {
      id: "arrays-strings",
      title: "Arrays and strings in C",
      outcome: "can work with arrays and null-terminated strings without leaving their bounds",
      minutes: [105, 80, 45],
      prerequisiteIds: ["functions-headers"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write your own versions of strlen, strcmp and a bounded copy",
        "Reverse a string in place and test it with lengths 0, 1, 2 and 5",
        "Read a line safely with fgets and remove its newline",
      ],
      questions: [
        {
          question: 'How many bytes does the string literal "abc" take?',
          answer: "Four: three characters and the terminating null character.",
        },
        {
          question: "What does sizeof give for an array parameter inside a function?",
          answer:
            "The size of a pointer, because the parameter is really a pointer; pass the length separately.",
        },
        {
          question: "Why was gets removed from the language?",
          answer: "It cannot know the size of the buffer, so long input writes beyond its end.",
        },
      ],
      exercise:
        "Write a program that reads words and prints those that are palindromes, ignoring case",
    },
    {
      id: "pointers",
      title: "Pointers and addresses",
      outcome: "can draw and predict what a program with pointers does to memory",
      minutes: [120, 95, 60],
      prerequisiteIds: ["arrays-strings"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Draw the memory of six short programs, with an arrow for each pointer",
        "Write swap and a function that returns two results through pointers",
        "Walk through an array with a pointer instead of an index",
        "Explain what may and may not be changed through four const declarations",
      ],
      questions: [
        {
          question: "By how many bytes does p + 1 move for a pointer p to int?",
          answer: "By sizeof(int): pointer arithmetic counts in elements.",
        },
        {
          question: "What is the difference between const char *p and char *const p?",
          answer:
            "In the first the characters may not be changed through p; in the second p itself may not be changed.",
        },
        {
          question: "Why must a function not return the address of a local variable?",
          answer: "The variable ceases to exist when the function returns; the pointer dangles.",
        },
      ],
      exercise:
        "Write a function that splits a line into words by pointers into it, without copying",
    },
    {
      id: "structs",
      title: "Structures, unions and enumerations",
      outcome: "can model records and pass them to functions sensibly",
      minutes: [75, 60, 35],
      prerequisiteIds: ["pointers"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Model a point and a rectangle and write five functions for them",
        "Reorder the members of a structure and print its size each time",
        "Write a tagged union of a number and a text, and print both kinds",
      ],
      questions: [
        {
          question: "What does p->x mean?",
          answer: "The member x of the structure that p points to; it is short for (*p).x.",
        },
        {
          question: "Why can a structure be larger than the sum of its members?",
          answer: "The compiler inserts padding so that each member is suitably aligned.",
        },
        {
          question: "What is the difference between a struct and a union?",
          answer:
            "A struct holds all its members at once; in a union they share memory, so one is valid at a time.",
        },
      ],
      exercise:
        "Write a program that keeps a table of twenty pupils and sorts it by either of two fields",
    },
    {
      id: "dynamic-memory",
      title: "Memory with malloc and free",
      outcome: "can allocate, grow and release memory and say who owns it",
      minutes: [105, 90, 60],
      prerequisiteIds: ["structs"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Write an array of integers that doubles its capacity when it is full",
        "Leak, free twice and use after free on purpose, and read what the sanitizer says",
        "Write above each function of a program who must free its result",
      ],
      questions: [
        {
          question: "What does malloc return if it fails?",
          answer: "NULL, so its result must be checked before use.",
        },
        {
          question: "Why is p = realloc(p, n) dangerous?",
          answer:
            "If realloc fails it returns NULL and the old block, still allocated, can no longer be reached.",
        },
        {
          question: "How does calloc differ from malloc?",
          answer: "It takes a count and a size, and sets all bytes of the block to zero.",
        },
      ],
      exercise:
        "Write a program that reads lines of any length and any number and prints them backwards",
    },
    {
      id: "linked-lists",
      title: "Linked lists and trees by hand",
      outcome: "can build data structures from nodes and compare their costs",
      minutes: [105, 90, 75],
      prerequisiteIds: ["dynamic-memory"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Write insert, find, remove and free for a singly linked list",
        "Reverse a list in place, first on paper",
        "Write a binary search tree and print it in order",
      ],
      questions: [
        {
          question:
            "How many steps does reaching the n-th element take in an array and in a linked list?",
          answer: "One step in an array; n steps from the head in a linked list.",
        },
        {
          question: "In which order must a tree be freed?",
          answer:
            "The children before their parent, because the parent holds the only pointers to them.",
        },
        {
          question: "Why can a structure contain a pointer to its own type but not its own type?",
          answer:
            "A pointer has a known size; a structure that contained itself would be infinitely large.",
        },
      ],
      exercise: "Write a word counter based on a search tree and free every byte at the end",
    },
    {
      id: "files-c",
      title: "Files, text and binary data in C",
      outcome: "can read and write text and binary files and report every failure",
      minutes: [75, 60, 45],
      prerequisiteIds: ["structs"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Copy a file byte by byte and compare the copy",
        "Read a table of values from a text file and reject bad lines with their number",
        "Print the bytes of a file in hexadecimal, sixteen to a line",
      ],
      questions: [
        {
          question:
            "What does fopen return if a file cannot be opened, and where is the reason found?",
          answer: "NULL; the reason is usually in errno and can be printed with perror.",
        },
        {
          question: "Why is while (!feof(f)) a poor loop condition?",
          answer: "feof is true only after a read has failed, so the last item is handled twice.",
        },
        {
          question: "Why are structures written with fwrite not portable between machines?",
          answer: "Byte order, sizes of types and padding can differ.",
        },
      ],
      exercise:
        "Write a tool that prints only the lines of a file that contain a given word, with numbers",
    },
    {
      id: "bits-macros",
      title: "Bit operations and the preprocessor",
      outcome: "can set and test bits and take apart what a macro expands to",
      minutes: [75, 75, 60],
      prerequisiteIds: ["functions-headers"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Set, clear, toggle and test single bits of a byte",
        "Pack a date into sixteen bits and unpack it again",
        "Break a macro without brackets, then mend it or make it a function",
      ],
      questions: [
        {
          question: "How do you clear bit n of the unsigned int x?",
          answer: "x &= ~(1u << n);",
        },
        {
          question: "What does SQUARE(1 + 2) give for #define SQUARE(x) x * x?",
          answer: "5, because it expands to 1 + 2 * 1 + 2.",
        },
        {
          question: "What is the difference between & and && for 1 and 2?",
          answer: "1 & 2 is 0, bit by bit; 1 && 2 is 1, because both are non-zero.",
        },
      ],
      exercise:
        "Write a set of the numbers 0 to 255 stored in 32 bytes, with add, remove and union",
    },
    {
      id: "function-pointers",
      title: "Function pointers and generic code",
      outcome: "can pass behaviour to functions and judge the loss of type checks",
      minutes: [60, 60, 60],
      prerequisiteIds: ["pointers"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Sort structures with qsort by two different comparison functions",
        "Write a menu as a table of names and function pointers",
        "Write a generic swap with void pointers and misuse it once",
      ],
      questions: [
        {
          question: "What must a comparison function for qsort return?",
          answer:
            "A negative number, zero or a positive number if the first is less, equal or greater.",
        },
        {
          question:
            "How do you declare fp as a pointer to a function taking an int and returning a double?",
          answer: "double (*fp)(int);",
        },
        {
          question: "What can you not do with a void pointer before converting it?",
          answer:
            "Dereference it or do arithmetic with it: the size of what it points to is unknown.",
        },
      ],
      exercise: "Write a calculator that finds its operators in a table of function pointers",
    },
    {
      id: "make-debug",
      title: "Make, debuggers and sanitizers",
      outcome: "can build with make and trace a memory error to its cause",
      minutes: [75, 75, 60],
      prerequisiteIds: ["dynamic-memory"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Write a makefile that rebuilds only what has changed, headers included",
        "Find the cause of a crash with a debugger and its backtrace",
        "Run all your programs with the address sanitizer and mend what it finds",
      ],
      questions: [
        {
          question: "When does make rebuild a target?",
          answer: "If it does not exist or is older than one of its prerequisites.",
        },
        {
          question: "What does the compiler option -g do?",
          answer:
            "It adds debugging information, so that a debugger can show lines and variable names.",
        },
        {
          question: "What does undefined behaviour mean?",
          answer:
            "The standard demands nothing: the program may crash, seem to work or do anything else.",
        },
      ],
      exercise: "Mend a program with five planted memory errors and describe how you found each",
    },
    {
      id: "project",
      title: "A text-file database in C",
      outcome: "can design and build a program of several modules that leaks nothing",
      minutes: [180, 180, 180],
      prerequisiteIds: ["linked-lists", "files-c", "make-debug"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Design the header files first and write down who owns what",
        "Build loading and saving, then adding and finding",
        "Test with empty, huge and damaged files",
        "Clear every warning and every report of the sanitizers",
      ],
      questions: [
        {
          question: "What is an opaque type?",
          answer:
            "A structure declared in the header but defined only in the source file, so users cannot reach into it.",
        },
        {
          question:
            "Why write a new version of a file under another name and rename it at the end?",
          answer: "If the program fails halfway, the old file is still whole.",
        },
        {
          question: "Where should error messages of a command-line program go?",
          answer: "To stderr, so that they do not mix with results on stdout.",
        },
      ],
      exercise:
        "Finish a contact database with search and deletion that passes the sanitizers cleanly",
    },
  ],
  tips: [
    "Compile with all warnings from the first day and treat each as an error.",
    "Draw memory on paper: boxes for variables, arrows for pointers.",
    "A program that seems to work proves nothing in C; run it under a sanitizer as well.",
  ],
};

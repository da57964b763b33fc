import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "cpp",
  name: "C++",
  units: [
    {
      id: "toolchain",
      title: "A first program with streams",
      outcome: "can compile a program and read and print values with streams",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Install a compiler and build a greeting with warnings and a recent language standard",
        "Read a name and an age and print a sentence with both",
        "Enter letters where a number is expected and look at the state of the stream",
      ],
      questions: [
        {
          question: "Which header declares std::cout and std::cin?",
          answer: "<iostream>",
        },
        {
          question: "What does std::cin >> name read into a string?",
          answer:
            "One word: it skips white space and stops at the next; std::getline reads a whole line.",
        },
        {
          question: "Why is using namespace std; in a header bad practice?",
          answer:
            "It forces all those names on every file that includes the header, and they can clash.",
        },
      ],
      exercise: "Write a program that asks for three prices and prints a neatly aligned bill",
    },
    {
      id: "basics",
      title: "C++ types, control flow and auto",
      outcome: "can declare and initialise values and steer a program with branches and loops",
      minutes: [75, 40, 0],
      prerequisiteIds: ["toolchain"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Initialise six values with braces and let the compiler catch a narrowing",
        "Predict the types that auto deduces in eight declarations",
        "Write a guessing game with a loop and a limit on the tries",
      ],
      questions: [
        {
          question: "What does int x{3.7}; do?",
          answer: "It does not compile: brace initialisation forbids narrowing conversions.",
        },
        {
          question: "What is the value of a local int that was declared without an initialiser?",
          answer: "Indeterminate; reading it is an error (classically undefined behaviour).",
        },
        {
          question: "What does const say of a variable?",
          answer: "That it cannot be changed after its initialisation.",
        },
      ],
      exercise:
        "Write a program that prints the compound interest of a deposit year by year as a table",
    },
    {
      id: "functions-references",
      title: "Functions, overloads and references",
      outcome: "can choose between passing by value, reference and constant reference",
      minutes: [90, 70, 0],
      prerequisiteIds: ["basics"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write swap with references and call it",
        "Overload a print function for three types",
        "Change five signatures so that nothing large is copied needlessly",
      ],
      questions: [
        {
          question:
            "Name the two main differences between a reference and a pointer: what are they?",
          answer:
            "A reference must be bound when it is made and cannot be rebound; a pointer may be null and may change.",
        },
        {
          question: "Why pass a large object as const T& if it is only read?",
          answer: "It is not copied, and the function cannot change it.",
        },
        {
          question: "Can two overloads differ in the return type alone?",
          answer: "No; their parameter lists must differ.",
        },
      ],
      exercise: "Write a statistics module in a header and a source file: mean, median and range",
    },
    {
      id: "strings-vectors",
      title: "Strings, vectors and iteration",
      outcome: "can store and process data in strings, vectors and maps",
      minutes: [90, 70, 40],
      prerequisiteIds: ["functions-references"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Read numbers into a vector and print their mean and maximum",
        "Loop over a vector by value, by reference and by constant reference",
        "Count words with a map and print them in order",
      ],
      questions: [
        {
          question: "What is the difference between v[i] and v.at(i) for a bad index?",
          answer: "v[i] is undefined behaviour; v.at(i) throws std::out_of_range.",
        },
        {
          question: "What can push_back do to pointers and iterators into a vector?",
          answer: "If the vector has to grow its memory, all of them become invalid.",
        },
        {
          question: "What does m[key] do on a std::map if the key is missing?",
          answer:
            "It inserts the key with a default value; find or contains looks without inserting.",
        },
      ],
      exercise:
        "Write a program that reads a text and prints every word with the numbers of its lines",
    },
    {
      id: "classes-raii",
      title: "C++ classes, destructors and RAII",
      outcome: "can write classes that keep their invariants and release what they hold",
      minutes: [120, 95, 60],
      prerequisiteIds: ["strings-vectors"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write a class for a fraction that is always in lowest terms",
        "Print from constructors and destructors and predict their order",
        "Mark member functions const and find out what that forbids and allows",
        "Wrap a resource such as a file or a timer in a class that cleans up after itself",
      ],
      questions: [
        {
          question: "What does RAII mean?",
          answer:
            "An object acquires a resource in its constructor and releases it in its destructor.",
        },
        {
          question: "In which order are local objects destroyed?",
          answer: "In the reverse order of their construction.",
        },
        {
          question: "What is the only difference between struct and class in C++?",
          answer: "Members and bases are public by default in a struct and private in a class.",
        },
      ],
      exercise: "Write a class that measures the time of its own life and prints it when it ends",
    },
    {
      id: "smart-pointers",
      title: "Smart pointers and ownership in C++",
      outcome: "can express who owns an object and do without new and delete",
      minutes: [90, 80, 50],
      prerequisiteIds: ["classes-raii"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Replace raw owning pointers in a program by unique pointers",
        "Build a cycle of shared pointers, watch it leak and mend it with a weak pointer",
        "Decide for six functions whether they need a pointer, a reference or ownership",
      ],
      questions: [
        {
          question: "Can a std::unique_ptr be copied?",
          answer: "No, only moved: at any time there is exactly one owner.",
        },
        {
          question: "When does a std::shared_ptr delete its object?",
          answer: "When the last shared_ptr that owns it is destroyed or reset.",
        },
        {
          question: "What does std::weak_ptr::lock return?",
          answer: "A shared_ptr to the object, or an empty one if the object no longer exists.",
        },
      ],
      exercise: "Write a tree of folders and files in which each folder owns its children",
    },
    {
      id: "copy-move",
      title: "Copying, moving and the rule of zero",
      outcome: "can predict copies and moves and write or avoid the special members",
      minutes: [90, 90, 60],
      prerequisiteIds: ["classes-raii"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Print from copy and move members and predict which run in eight lines",
        "Write a buffer class with all five special members",
        "Rewrite the buffer on top of a vector so that it needs none of them",
      ],
      questions: [
        {
          question: "What does std::move(x) do by itself?",
          answer:
            "It moves nothing; it casts x so that it may be moved from by whatever receives it.",
        },
        {
          question: "Which are the five special members of the rule of five?",
          answer:
            "Destructor, copy constructor, copy assignment, move constructor and move assignment.",
        },
        {
          question: "What may you do with a standard library object that has been moved from?",
          answer:
            "Destroy it, assign to it or call what needs no particular value; its content is unspecified.",
        },
      ],
      exercise:
        "Write a text buffer class and prove by printed counts that returning it never copies",
    },
    {
      id: "algorithms-lambdas",
      title: "Standard algorithms and lambdas",
      outcome: "can replace hand-written loops by algorithms and say when that is clearer",
      minutes: [90, 80, 50],
      prerequisiteIds: ["strings-vectors"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Sort records by two fields with a lambda",
        "Solve six small tasks with find, count, transform, accumulate and partition",
        "Make a lambda outlive what it captured by reference, then mend it",
      ],
      questions: [
        {
          question: "What is the difference between the captures [=] and [&]?",
          answer:
            "[=] copies the variables used; [&] refers to them, so they must outlive the lambda.",
        },
        {
          question: "What does std::remove do to the size of a vector?",
          answer:
            "Nothing: it moves the kept elements forward and returns the new end; erase must follow.",
        },
        {
          question: "What must a comparison given to std::sort return for two equal elements?",
          answer: "false: it must be a strict ordering, such as <, never <=.",
        },
      ],
      exercise:
        "Write a ranking of a competition from a result file without one hand-written loop for it",
    },
    {
      id: "polymorphism",
      title: "Virtual functions and inheritance in C++",
      outcome: "can build a class hierarchy safely and compare it with alternatives",
      minutes: [90, 80, 50],
      prerequisiteIds: ["smart-pointers"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write an abstract shape with three derived classes in a vector of unique pointers",
        "Slice an object on purpose and explain what was lost",
        "Rewrite the shapes with a variant and compare both versions",
      ],
      questions: [
        {
          question: "Why does a base class used through pointers need a virtual destructor?",
          answer:
            "Deleting a derived object through a base pointer is otherwise undefined behaviour.",
        },
        {
          question: "What does override check?",
          answer: "That the function really overrides a virtual function of a base class.",
        },
        {
          question: "What is slicing?",
          answer: "Copying a derived object into a base object, which keeps only the base part.",
        },
      ],
      exercise:
        "Write a small drawing program that stores shapes of several kinds and prints their areas",
    },
    {
      id: "templates",
      title: "Templates and concepts",
      outcome: "can write function and class templates and constrain their parameters",
      minutes: [90, 90, 75],
      prerequisiteIds: ["copy-move"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Turn three overloads into one function template",
        "Write a stack class template on top of a vector",
        "Constrain a template with a concept and compare the error messages",
      ],
      questions: [
        {
          question: "Why do templates usually stand in headers?",
          answer: "The compiler needs the full definition wherever the template is instantiated.",
        },
        {
          question: "What is template instantiation?",
          answer:
            "The compiler makes a concrete function or class from the template for given arguments.",
        },
        {
          question: "What does a concept do in a template declaration?",
          answer:
            "It states requirements on the type; a type that fails them is rejected with a clear message.",
        },
      ],
      exercise:
        "Write a ring buffer template with a fixed capacity and test it with two element types",
    },
    {
      id: "errors",
      title: "Exceptions and other ways to report errors",
      outcome: "can choose between exceptions, optional results and assertions",
      minutes: [60, 60, 40],
      prerequisiteIds: ["classes-raii"],
      bloom: "evaluate",
      kind: "procedure",
      optional: true,
      tasks: [
        "Throw from a constructor and show that finished members are destroyed",
        "Rewrite a function that returns a magic number so that it returns an optional",
        "List for ten kinds of failure which means fits and why",
      ],
      questions: [
        {
          question: "How should exceptions be caught?",
          answer: "By reference, usually to const, so that nothing is copied or sliced.",
        },
        {
          question: "What happens if an exception leaves a noexcept function?",
          answer: "std::terminate is called and the program ends.",
        },
        {
          question: "What is stack unwinding?",
          answer:
            "On the way to the handler, the local objects of the functions left are destroyed.",
        },
      ],
      exercise: "Write a parser for settings that reports each kind of fault in a fitting way",
    },
    {
      id: "threads",
      title: "Threads, locks and data races in C++",
      outcome: "can run work in parallel and find and remove data races",
      minutes: [90, 90, 90],
      prerequisiteIds: ["algorithms-lambdas"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Sum a large vector with four threads and measure the gain",
        "Cause a data race, find it with the thread sanitizer and mend it",
        "Write a queue that several threads may use, with a mutex and a condition variable",
      ],
      questions: [
        {
          question: "What is a data race, and what follows from it in C++?",
          answer:
            "Unsynchronised access by several threads, at least one writing; the behaviour is undefined.",
        },
        {
          question: "What happens when a joinable std::thread is destroyed?",
          answer:
            "std::terminate is called; join it first, or use std::jthread, which joins by itself.",
        },
        {
          question: "What does std::lock_guard do?",
          answer: "It locks a mutex when it is made and unlocks it when it goes out of scope.",
        },
      ],
      exercise: "Write a parallel word counter and show with a sanitizer that it is free of races",
    },
    {
      id: "cmake-tests",
      title: "CMake, tests and sanitizers",
      outcome: "can set up a project of several targets and judge its tests",
      minutes: [75, 75, 60],
      prerequisiteIds: ["functions-references"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Write a CMake project with a library, a program and tests",
        "Test one of your classes with a test framework, edges first",
        "Build once with sanitizers and once optimised, and compare both runs",
      ],
      questions: [
        {
          question: "What does target_link_libraries do in CMake?",
          answer: "It links a target with libraries and passes on their include paths and options.",
        },
        {
          question: "What does the one definition rule say of an ordinary function?",
          answer:
            "It may be declared often, but the whole program must contain only one definition of it.",
        },
        {
          question: "What does the address sanitizer find?",
          answer: "Memory errors at run time, such as access out of bounds and use after free.",
        },
      ],
      exercise: "Put your ring buffer or fraction under tests that run with one command",
    },
    {
      id: "project",
      title: "A text adventure engine in C++",
      outcome: "can design and build a program of several classes in modern style",
      minutes: [180, 180, 180],
      prerequisiteIds: ["polymorphism", "templates", "algorithms-lambdas", "cmake-tests"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Sketch rooms, things and commands as classes and note who owns what",
        "Build walking between rooms first, loaded from a file",
        "Add things, commands and saving, each with tests",
        "Review the code for raw owning pointers and needless copies",
      ],
      questions: [
        {
          question: "Why avoid a bare new in modern C++?",
          answer:
            "Containers and make_unique release memory by themselves, also when an exception is thrown.",
        },
        {
          question: "What is a forward declaration of a class good for?",
          answer: "Headers can use pointers and references to it without including its definition.",
        },
        {
          question: "Why measure before you optimise?",
          answer: "The slow part is seldom where one thinks; a profiler shows where the time goes.",
        },
      ],
      exercise:
        "Finish an engine that plays an adventure of ten rooms from a file and can save the state",
    },
  ],
  tips: [
    "Learn the modern way first: vectors, strings and smart pointers before raw arrays and new.",
    "Read the first error of a long list and ignore the rest until it is mended.",
    "For every object ask who owns it and when it ends.",
  ],
};

import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "java",
  name: "Java",
  units: [
    {
      id: "jdk",
      title: "Compile and run Java programs",
      outcome: "can compile and run a class and name what the compiler and the virtual machine do",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Install a JDK and compile and run a greeting from the terminal",
        "Try ten expressions in the interactive shell jshell",
        "Remove a semicolon, a brace and a quote in turn and read the messages",
      ],
      questions: [
        {
          question: "What does javac produce from a source file?",
          answer: "Class files with bytecode, which the Java virtual machine (JVM) executes.",
        },
        {
          question: "What is the classic signature of the method at which a Java program starts?",
          answer: "public static void main(String[] args)",
        },
        {
          question: "What must the source file of the public class Shop be called?",
          answer: "Shop.java: a public top-level class stands in a file of its own name.",
        },
      ],
      exercise: "Write a program that greets the person whose name is given on the command line",
    },
    {
      id: "types-strings",
      title: "Primitive types, strings and operators",
      outcome: "can choose types for values and explain how primitives and references differ",
      minutes: [75, 40, 0],
      prerequisiteIds: ["jdk"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Declare a value of each primitive type you need in a shop and say why",
        "Predict ten divisions and casts, then check them in jshell",
        "Compare strings with the double equals sign and with equals, and explain the results",
      ],
      questions: [
        {
          question: "What is 7 / 2 in Java, and why?",
          answer: "3, because both operands are int and integer division drops the fraction.",
        },
        {
          question: "Why compare strings with equals and not with ==?",
          answer: "== asks whether both are the same object; equals compares the characters.",
        },
        {
          question: "What does text.toUpperCase() do to the string text?",
          answer: "Nothing: strings are immutable; it returns a new string.",
        },
      ],
      exercise:
        "Write a program that splits an amount in pence into the fewest coins and prints it in words",
    },
    {
      id: "flow-arrays",
      title: "Java control flow and arrays",
      outcome: "can branch, loop and work through arrays",
      minutes: [90, 50, 0],
      prerequisiteIds: ["types-strings"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Read numbers until an empty line and print their mean",
        "Rewrite a chain of ifs as a switch expression",
        "Search, reverse and sum an array without library methods",
      ],
      questions: [
        {
          question: "What are the elements of new int[5] and of new String[5]?",
          answer: "Five zeros and five nulls.",
        },
        {
          question: "What happens if you read element 5 of an array of length 5?",
          answer: "An ArrayIndexOutOfBoundsException is thrown; valid indices are 0 to 4.",
        },
        {
          question: "How does the arrow form of switch differ from the old form with colons?",
          answer: "With arrows there is no fall-through, so no break is needed.",
        },
      ],
      exercise:
        "Write a game of noughts and crosses for two people at one keyboard, with a check for the winner",
    },
    {
      id: "classes",
      title: "Java classes, constructors and encapsulation",
      outcome: "can write classes that guard their own state",
      minutes: [105, 80, 40],
      prerequisiteIds: ["flow-arrays"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write a class for an account whose balance nobody can set directly",
        "Give it two constructors, one of which calls the other",
        "Rewrite a plain data class as a record and list what you got for free",
      ],
      questions: [
        {
          question: "What does static mean for a field?",
          answer: "There is one field for the whole class, shared by all its objects.",
        },
        {
          question: "When does the compiler supply a constructor without parameters?",
          answer: "Only if the class declares no constructor at all.",
        },
        {
          question: "What does a record supply of its own accord?",
          answer: "Private final fields, a constructor, accessors, equals, hashCode and toString.",
        },
      ],
      exercise:
        "Model a parking meter with classes so that no wrong use can bring it into a false state",
    },
    {
      id: "inheritance",
      title: "Inheritance, interfaces and polymorphism",
      outcome: "can let several classes play one role and choose between the means to do so",
      minutes: [105, 90, 50],
      prerequisiteIds: ["classes"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write three shapes behind one interface and total their areas",
        "Override a method and call the inherited version from it",
        "Replace a wrong inheritance, such as a stack that is a list, by composition",
      ],
      questions: [
        {
          question: "How many classes can a class extend, and how many interfaces implement?",
          answer: "It extends exactly one class and implements any number of interfaces.",
        },
        {
          question: "What decides which version of an overridden method runs?",
          answer:
            "The class of the actual object at run time, not the declared type of the variable.",
        },
        {
          question: "What is an abstract class?",
          answer:
            "A class that cannot be instantiated; it may leave methods without a body to its subclasses.",
        },
      ],
      exercise: "Write a wage calculation for three kinds of employees without a single instanceof",
    },
    {
      id: "exceptions",
      title: "Java exceptions and resources",
      outcome: "can report and handle failures at the right place",
      minutes: [75, 60, 35],
      prerequisiteIds: ["inheritance"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Read a stack trace and find the first line that is your own",
        "Write an exception class of your own and throw it from a constructor",
        "Read a file in a try with resources and handle its absence",
      ],
      questions: [
        {
          question: "What is the difference between checked and unchecked exceptions?",
          answer:
            "Checked ones must be caught or declared with throws; unchecked ones (RuntimeException, Error) need not.",
        },
        {
          question: "What does try-with-resources guarantee?",
          answer:
            "That each opened resource is closed when the block ends, also after an exception.",
        },
        {
          question: "When does a finally block run?",
          answer: "Whenever its try block is left: normally, by return or by an exception.",
        },
      ],
      exercise:
        "Write a reader for a settings file that names the faulty line in its error message",
    },
    {
      id: "collections",
      title: "Collections: lists, sets and maps",
      outcome:
        "can choose the fitting collection and explain what equals and hashCode have to do with it",
      minutes: [105, 80, 50],
      prerequisiteIds: ["inheritance"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Count words with a map and print them sorted by frequency",
        "Put objects of your own into a hash set with and without hashCode",
        "Measure ArrayList against LinkedList for adding at the front and reading the middle",
      ],
      questions: [
        {
          question: "What must hold for the hash codes of two objects that are equal by equals?",
          answer: "They must be the same.",
        },
        {
          question: "Which map keeps its keys sorted, and which keeps the order of insertion?",
          answer: "TreeMap keeps them sorted, LinkedHashMap in insertion order.",
        },
        {
          question:
            "What happens if you remove from a list directly inside a for-each loop over it?",
          answer:
            "Usually a ConcurrentModificationException; use removeIf or an iterator's remove.",
        },
      ],
      exercise:
        "Write an index of a text that lists, for each word, the sorted numbers of its lines",
    },
    {
      id: "generics",
      title: "Java generics and wildcards",
      outcome: "can write generic classes and methods and read their bounds",
      minutes: [75, 75, 50],
      prerequisiteIds: ["collections"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write a generic pair and a generic method that swaps its parts",
        "Write a method that finds the largest of any comparable items",
        "Explain why a list of Dog is no list of Animal, with a program that would go wrong",
      ],
      questions: [
        {
          question: "What does type erasure mean?",
          answer:
            "Type arguments exist only for the compiler; at run time a List<String> is just a List.",
        },
        {
          question: "What may you do with a List<? extends Number>?",
          answer: "Read its elements as Number, but add nothing except null.",
        },
        {
          question: "Why is List<int> not allowed?",
          answer: "Type arguments must be reference types; use List<Integer>.",
        },
      ],
      exercise:
        "Write a generic cache of limited size that drops the entry that was used least recently",
    },
    {
      id: "streams",
      title: "Lambdas, streams and Optional",
      outcome: "can express queries on collections as streams and judge when a loop is clearer",
      minutes: [90, 90, 60],
      prerequisiteIds: ["collections"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Write a comparator by two fields with lambdas and method references",
        "Answer five questions about a list of orders with streams",
        "Rewrite one stream as a loop and one loop as a stream, and choose",
      ],
      questions: [
        {
          question: "What is a functional interface?",
          answer: "An interface with exactly one abstract method; a lambda can stand for it.",
        },
        {
          question: "When do the intermediate operations of a stream, such as map, actually run?",
          answer: "Only when a terminal operation, such as collect or count, asks for results.",
        },
        {
          question: "What is Optional for?",
          answer:
            "It says in the return type that a result may be missing, instead of returning null.",
        },
      ],
      exercise:
        "Report from a list of flights the mean delay of each airline, longest first, in one stream",
    },
    {
      id: "sealed-patterns",
      title: "Sealed types and pattern matching",
      outcome: "can model alternatives as sealed types and compare this with inheritance",
      minutes: [60, 60, 60],
      prerequisiteIds: ["inheritance"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Write a sealed interface with three records as its cases",
        "Compute with a switch over record patterns and no default branch",
        "Add a fourth case and let the compiler show every place to change",
      ],
      questions: [
        {
          question: "What does sealed say of a class or interface?",
          answer: "Only the permitted, known types may extend or implement it directly.",
        },
        {
          question: "Why can a switch over a sealed type do without default?",
          answer: "The compiler knows all cases and checks that the switch covers them.",
        },
        {
          question: "What does if (o instanceof String s) do?",
          answer: "It tests whether o is a String and, if so, binds it to s without a cast.",
        },
      ],
      exercise:
        "Write an evaluator for arithmetic expressions built from a sealed interface and records",
    },
    {
      id: "build-tests",
      title: "Build tools and unit tests for Java",
      outcome: "can set up a project with dependencies and judge how good its tests are",
      minutes: [90, 90, 60],
      prerequisiteIds: ["exceptions"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Create a project with Maven or Gradle and find your way in its folders",
        "Test a class with JUnit, including one exception that must be thrown",
        "Break the code on purpose in five ways and count how many the tests notice",
      ],
      questions: [
        {
          question: "In which folders do Maven and Gradle expect sources and tests by default?",
          answer: "src/main/java and src/test/java.",
        },
        {
          question: "Which assertion of JUnit checks that a call throws an exception?",
          answer: "assertThrows.",
        },
        {
          question: "What does a build tool do beyond compiling?",
          answer:
            "It fetches dependencies, runs the tests and packages the result, the same way on every machine.",
        },
      ],
      exercise: "Put your parking meter under tests so that every line has been seen to fail once",
    },
    {
      id: "concurrency",
      title: "Threads and executors in Java",
      outcome: "can run tasks at the same time and find the races between them",
      minutes: [90, 90, 90],
      prerequisiteIds: ["streams"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Let two threads raise one counter and watch the sum go wrong",
        "Mend it with synchronized and then with an atomic integer",
        "Run twenty slow tasks through an executor and collect their results",
      ],
      questions: [
        {
          question: "Why is count++ not safe when two threads run it?",
          answer:
            "It reads, adds and writes in three steps; the threads can interleave and lose an increment.",
        },
        {
          question: "What is a deadlock?",
          answer:
            "Threads wait for each other in a circle, each holding a lock that another needs.",
        },
        {
          question: "What does ExecutorService.submit return?",
          answer:
            "A Future, from which the result can be fetched with get() once the task is done.",
        },
      ],
      exercise:
        "Write a program that counts words in a folder of files in parallel and proves its total right",
    },
    {
      id: "project",
      title: "A library lending system in Java",
      outcome: "can design, build and test an application of several classes",
      minutes: [180, 180, 180],
      prerequisiteIds: ["generics", "streams", "build-tests"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write the use cases as sentences and mark nouns and verbs in them",
        "Build lending and returning first, with tests, without any screen",
        "Store the data in a file and load it at the start",
        "Add a menu, then have somebody try to bring the program into trouble",
      ],
      questions: [
        {
          question: "Why program against List rather than ArrayList in parameters and fields?",
          answer:
            "The code then depends only on what it uses, and the implementation can be exchanged.",
        },
        {
          question: "Why pass the current date into a class instead of asking for it inside?",
          answer: "Tests can then use fixed dates, so results do not depend on when they run.",
        },
        {
          question: "What is a sign that a class should be split?",
          answer:
            "It has several reasons to change, such as rules of lending and the format of the file.",
        },
      ],
      exercise:
        "Finish a lending system that knows due dates, fines and reservations and survives a restart",
    },
  ],
  tips: [
    "Write small programs from an empty file; completion in the editor hides what you do not know yet.",
    "Read the message of the compiler in full before you change anything.",
    "Sketch the objects and their references on paper whenever a result surprises you.",
  ],
};

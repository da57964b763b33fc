import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "typescript",
  name: "TypeScript",
  units: [
    {
      id: "compiler",
      title: "The TypeScript compiler and its messages",
      outcome: "can compile a file and explain what the compiler checks and what it removes",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Install the compiler in an empty folder and create a tsconfig file",
        "Compile a small script and compare the output with the source",
        "Provoke five type errors and say in your own words what each message means",
      ],
      questions: [
        {
          question: "What is left of type annotations when the program runs?",
          answer: "Nothing: types are erased when TypeScript is compiled to JavaScript.",
        },
        {
          question: "What does the compiler option strict do?",
          answer:
            "It switches on a group of stricter checks, among them strictNullChecks and noImplicitAny.",
        },
        {
          question: "Which option makes tsc check the types without writing any files?",
          answer: "noEmit (tsc --noEmit).",
        },
      ],
      exercise:
        "Turn a JavaScript script of thirty lines into a TypeScript file that compiles in strict mode",
    },
    {
      id: "basic-types",
      title: "Annotations, inference and basic types",
      outcome: "can annotate variables and functions and leave to inference what it finds itself",
      minutes: [75, 40, 0],
      prerequisiteIds: ["compiler"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Predict the inferred type of ten variables, then hover over them to check",
        "Annotate the parameters and results of five functions",
        "Write the same value as a tuple and as an array and compare what is allowed",
      ],
      questions: [
        {
          question: "What is the difference between any and unknown?",
          answer:
            "any switches checking off; unknown accepts every value but must be narrowed before it is used.",
        },
        {
          question: 'Which type does const mode = "dark" have, and which has let mode = "dark"?',
          answer: 'const gives the literal type "dark", let the wider type string.',
        },
        {
          question: "What does the return type void say?",
          answer: "That the function's result is of no use and must not be relied on.",
        },
      ],
      exercise: "Write typed functions for a tip calculator in which no annotation is superfluous",
    },
    {
      id: "object-types",
      title: "Object types, interfaces and aliases",
      outcome: "can describe the shape of data and explain structural typing",
      minutes: [90, 50, 0],
      prerequisiteIds: ["basic-types"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Describe a user with an optional and a readonly property",
        "Pass an object with one property too many, as a literal and through a variable",
        "Extend an interface and do the same with an intersection of aliases",
      ],
      questions: [
        {
          question: "What does structural typing mean?",
          answer:
            "Whether a value fits depends on its shape, not on the name of the type it was declared with.",
        },
        {
          question: "What happens if you declare the same interface twice in one scope?",
          answer: "The declarations are merged; two type aliases of the same name are an error.",
        },
        {
          question: "When does TypeScript complain about excess properties?",
          answer:
            "When a fresh object literal is assigned to a type that does not know one of its properties.",
        },
      ],
      exercise:
        "Model the data of a library loan in types, with at least one optional and readonly property",
    },
    {
      id: "unions-narrowing",
      title: "Unions and narrowing",
      outcome: "can work with values of several types and narrow them before use",
      minutes: [90, 75, 35],
      prerequisiteIds: ["object-types"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write a function that accepts a string or an array of strings",
        "Narrow a value with typeof, in, instanceof and a comparison with null",
        "Write a type guard of your own and use it in a filter",
      ],
      questions: [
        {
          question: "Which members of a value of type A | B may you use without narrowing?",
          answer: "Only those that both A and B have.",
        },
        {
          question: "What does a function returning value is User promise?",
          answer:
            "If it returns true, the argument is a User; the compiler trusts it and narrows the type.",
        },
        {
          question: 'Why does typeof x === "object" not exclude null?',
          answer: 'Because typeof null is "object"; null must be ruled out separately.',
        },
      ],
      exercise:
        "Write a formatter that accepts dates, numbers, strings or null and never uses a type assertion",
    },
    {
      id: "discriminated-unions",
      title: "Discriminated unions and exhaustiveness",
      outcome: "can model states so that impossible ones cannot be written",
      minutes: [90, 80, 50],
      prerequisiteIds: ["unions-narrowing"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Model loading, success and failure of a request as one union",
        "Write a switch over it that fails to compile if a case is missing",
        "Find the impossible states in a type with four optional fields and remove them",
      ],
      questions: [
        {
          question: "What makes a union discriminated?",
          answer:
            "All members share a property whose literal types differ, so its value tells which member it is.",
        },
        {
          question: "How does never help to check that a switch covers all cases?",
          answer:
            "In default the value should be never; assigning it to a never variable fails if a case is missing.",
        },
        {
          question: "Why is a union of states better than several boolean flags?",
          answer:
            "Flags allow contradictory combinations; the union admits only states that make sense.",
        },
      ],
      exercise:
        "Model the life of an online order as a union and write a function for each allowed step",
    },
    {
      id: "function-types",
      title: "Function types, callbacks and overloads",
      outcome: "can type callbacks, rest parameters and functions with several signatures",
      minutes: [75, 60, 35],
      prerequisiteIds: ["unions-narrowing"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write a type for a callback and pass it three functions that fit",
        "Type a function with optional, default and rest parameters",
        "Replace a pair of overloads by one signature with a union",
      ],
      questions: [
        {
          question:
            "May a function with fewer parameters be passed where a callback with more is expected?",
          answer: "Yes; it simply ignores the additional arguments.",
        },
        {
          question: "Is the implementation signature of an overloaded function visible to callers?",
          answer: "No, callers see only the overload signatures above it.",
        },
        {
          question: "What is contextual typing of a callback?",
          answer:
            "Its parameter types are inferred from the place where it is passed, so they need no annotation.",
        },
      ],
      exercise:
        "Write a typed event emitter with on and emit for three events that carry different data",
    },
    {
      id: "generics",
      title: "Generic functions and constraints",
      outcome: "can write functions and types that keep the type of what they are given",
      minutes: [105, 90, 60],
      prerequisiteIds: ["function-types"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write first and last for arrays of any type without losing the type",
        "Write a function that reads a property by key and returns its exact type",
        "Remove a type parameter that appears only once and say why it was useless",
      ],
      questions: [
        {
          question: "What does T extends { id: string } say of the type parameter T?",
          answer: "Only types with at least a property id of type string may be used for T.",
        },
        {
          question: "What is keyof User for an interface User with name and age?",
          answer: 'The union "name" | "age".',
        },
        {
          question: "Why is function f<T>(x: T): T better than f(x: any): any?",
          answer: "The result keeps the type of the argument; with any all information is lost.",
        },
      ],
      exercise:
        "Write a generic groupBy that takes an array and a key function, with an exact result type",
    },
    {
      id: "utility-types",
      title: "Utility types and types made from types",
      outcome: "can derive types from others instead of repeating them",
      minutes: [75, 75, 45],
      prerequisiteIds: ["generics"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Derive the type of an update from a model with Partial and Omit",
        "Derive a union from an array of constants with as const",
        "Check a configuration object with satisfies and compare with an annotation",
      ],
      questions: [
        {
          question: "What is the difference between Pick and Omit?",
          answer: "Pick<T, K> keeps only the properties K of T; Omit<T, K> keeps all but K.",
        },
        {
          question: "What does satisfies do that an annotation does not?",
          answer:
            "It checks the value against a type but keeps the more precise type that was inferred.",
        },
        {
          question: "What does Record<string, number> describe?",
          answer: "An object whose keys are strings and whose values are numbers.",
        },
      ],
      exercise:
        "Derive all types of a settings form from one constant object, with no property written twice",
    },
    {
      id: "classes-modules",
      title: "Typed classes and module boundaries",
      outcome: "can write classes against an interface and hide what is not part of it",
      minutes: [75, 60, 40],
      prerequisiteIds: ["object-types"],
      bloom: "apply",
      kind: "procedure",
      optional: true,
      tasks: [
        "Write two classes that implement the same interface",
        "Compare the keyword private with a private field marked by a hash sign",
        "Import a type only, and check that the import vanishes from the output",
      ],
      questions: [
        {
          question: "What is the difference between the keyword private and a #field?",
          answer:
            "private is checked only by the compiler; a #field cannot be reached from outside at run time either.",
        },
        {
          question: "Does implements change anything in the class?",
          answer:
            "No; it only checks that the class fits the interface, it adds no members or types.",
        },
        {
          question: "What does import type guarantee?",
          answer:
            "That the import is used for types only and is removed entirely from the compiled code.",
        },
      ],
      exercise:
        "Write a store interface with one version in memory and one in a file, used interchangeably",
    },
    {
      id: "outside-data",
      title: "Untrusted data and libraries without types",
      outcome: "can judge where types cannot be trusted and check data at the border",
      minutes: [90, 90, 75],
      prerequisiteIds: ["discriminated-unions", "generics"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Parse JSON as unknown and check it by hand into a typed value",
        "Hunt for every type assertion in a project and replace three by checks",
        "Write a declaration file for a small JavaScript module",
      ],
      questions: [
        {
          question: "Does JSON.parse(text) as User check anything at run time?",
          answer: "No; the assertion only silences the compiler, the data may be anything.",
        },
        {
          question: "What does a .d.ts file contain?",
          answer:
            "Declarations of types only, no code that runs; it describes JavaScript that exists elsewhere.",
        },
        {
          question: "Where do types of many untyped packages come from?",
          answer: "From separate packages under @types, written by volunteers.",
        },
      ],
      exercise:
        "Write a function that loads a list of events from JSON and reports each fault it finds",
    },
    {
      id: "conditional-types",
      title: "Conditional, mapped and template literal types",
      outcome: "can take apart and write type-level programs and say when they are too clever",
      minutes: [90, 90, 90],
      prerequisiteIds: ["utility-types"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Write Partial, Pick and ReturnType yourself",
        "Build names of event handlers from property names with a template literal type",
        "Replace one clever type by a simpler one and compare the error messages",
      ],
      questions: [
        {
          question: "What does infer do in a conditional type?",
          answer: "It names a part of the type being matched, so that the true branch can use it.",
        },
        {
          question: "What does a conditional type do if a bare type parameter is given a union?",
          answer:
            "It is distributed: applied to each member, and the results are joined into a union.",
        },
        {
          question: "What does -? do in a mapped type?",
          answer: "It removes the optional mark, so that all properties become required.",
        },
      ],
      exercise:
        "Write a type that makes all properties of a nested object readonly and test it on five cases",
    },
    {
      id: "migration",
      title: "Move a JavaScript project to TypeScript",
      outcome: "can plan and judge a step-by-step migration without stopping work",
      minutes: [90, 90, 75],
      prerequisiteIds: ["outside-data"],
      bloom: "evaluate",
      kind: "procedure",
      optional: true,
      tasks: [
        "Check JavaScript files with comments in JSDoc form before renaming them",
        "Rename one module after the other, beginning with those that import nothing",
        "Switch on strict checks one at a time and count the faults found",
      ],
      questions: [
        {
          question: "What does the compiler option allowJs do?",
          answer:
            "It lets JavaScript files be part of the program, so that both languages can be mixed.",
        },
        {
          question: "What is the difference between @ts-ignore and @ts-expect-error?",
          answer:
            "@ts-expect-error itself is reported once there is no error left to hide; @ts-ignore stays silent.",
        },
        {
          question: "Why begin with modules that import no others of the project?",
          answer: "Their types are then known to all modules that use them, which are typed next.",
        },
      ],
      exercise:
        "Migrate a project of at least four modules and write down each bug that came to light",
    },
    {
      id: "project",
      title: "A typed library with tests",
      outcome: "can design a small library whose types guide those who use it",
      minutes: [180, 180, 180],
      prerequisiteIds: ["utility-types", "outside-data"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write three calls of the library as you wish they looked, before any code",
        "Implement it in strict mode without the type any and without assertions",
        "Test the behaviour, and test types with lines that must not compile",
        "Let somebody use it with completion only, and note where the types misled them",
      ],
      questions: [
        {
          question: "Which option makes the compiler write .d.ts files for users of a library?",
          answer: "declaration.",
        },
        {
          question: "How can a test state that a line must not compile?",
          answer:
            "Put // @ts-expect-error above it; the check then fails if the line does compile.",
        },
        {
          question: "Why should a library export few names?",
          answer:
            "Every exported name is a promise to users; what stays internal can still be changed freely.",
        },
      ],
      exercise:
        "Finish a library such as a validator or an undo history, with types, tests and one example",
    },
  ],
  tips: [
    "Know JavaScript first; TypeScript describes JavaScript programs and runs as nothing else.",
    "Hover over every name before you annotate it; the inferred type is often the one you want.",
    "Read a long type error from its last line upwards, where the actual mismatch stands.",
    "When you reach for a type assertion, ask which check would make it unnecessary.",
  ],
};

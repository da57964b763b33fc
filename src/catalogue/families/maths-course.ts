import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "maths-course",
  name: "a mathematics course",
  units: [
    {
      id: "ground",
      title: "{topic}: what it is about and what it needs",
      outcome: "can name the objects and questions of {topic} and close gaps in what comes before",
      minutes: [90, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Read the table of contents of a course and note twenty key terms",
        "Do ten exercises from the course before it and list the gaps",
        "Repair the two largest gaps",
      ],
      questions: [
        {
          question: "What is the purpose of a definition in mathematics?",
          answer: "It fixes exactly what a word means, so that statements can be proved.",
        },
        {
          question: "What is the difference between a theorem and a definition?",
          answer: "A definition is agreed on, a theorem is proved.",
        },
        {
          question: "Why do gaps in earlier courses matter?",
          answer: "New ideas are built from the old ones.",
        },
      ],
      exercise: "Write one page of key terms with an example for each",
    },
    {
      id: "language",
      title: "{topic}: notation and definitions",
      outcome: "can read and write the notation of {topic} and give examples and non-examples",
      minutes: [105, 75, 0],
      prerequisiteIds: ["ground"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Rewrite ten formulas as sentences",
        "Find an example and a non-example for each definition",
        "Make cards for symbols and their meaning",
      ],
      questions: [
        {
          question: "What is a counterexample?",
          answer: "One case in which a general statement fails.",
        },
        {
          question: 'What does "if and only if" mean?',
          answer: "Both statements follow from each other.",
        },
        {
          question: "What is the first thing to do with a new definition?",
          answer: "Look for the simplest examples and for things that just fail it.",
        },
      ],
      exercise: "Explain five definitions to somebody without symbols",
    },
    {
      id: "basic-problems",
      title: "{topic}: standard problems",
      outcome: "can solve the standard problems of {topic} with a worked example at hand",
      minutes: [120, 90, 60],
      prerequisiteIds: ["language"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Study one worked example and solve it again with the page closed",
        "Solve ten problems of the first type",
        "Mark where each step uses a definition or a rule",
      ],
      questions: [
        {
          question: "Why cover a worked example and redo it?",
          answer: "Recalling the steps teaches more than reading them.",
        },
        {
          question: "When is a solution complete?",
          answer: "When every step follows from what is given or known.",
        },
        {
          question: "What do you check in an answer?",
          answer: "Signs, units or size, and a simple special case.",
        },
      ],
      exercise: "Solve five unseen standard problems in half an hour",
    },
    {
      id: "methods",
      title: "{topic}: the main methods",
      outcome: "can carry out the main methods of {topic} without help",
      minutes: [150, 120, 90],
      prerequisiteIds: ["basic-problems"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write each method down as numbered steps",
        "Solve six problems with each method",
        "Redo the problems that went wrong three days later",
      ],
      questions: [
        {
          question: "What is a method checklist for?",
          answer: "It keeps steps from being forgotten under pressure.",
        },
        {
          question: "Why redo a failed problem later?",
          answer: "To see whether the repair has lasted.",
        },
        {
          question: "What does it mean that a method does not apply?",
          answer: "One of its conditions is not met.",
        },
      ],
      exercise: "Write a one-page summary of the methods with their conditions",
    },
    {
      id: "choosing",
      title: "{topic}: choosing the method",
      outcome: "can tell from a problem which method fits and why",
      minutes: [120, 105, 90],
      prerequisiteIds: ["methods"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Sort twenty mixed problems by method before solving any",
        "Solve one of each kind",
        "Find a problem that two methods solve and compare them",
      ],
      questions: [
        {
          question: "Why mix problem types in practice?",
          answer: "Choosing the method is part of the task and is trained only by mixing.",
        },
        {
          question: "What is a good first question about a problem?",
          answer: "What is given, what is wanted, and which known result links them?",
        },
        {
          question: "What helps when nothing fits?",
          answer: "A simpler special case, a picture, or working backwards.",
        },
      ],
      exercise: "Solve a mixed sheet of eight problems and write the reason for each method",
    },
    {
      id: "proofs",
      title: "{topic}: why it is true",
      outcome: "can follow and reproduce the important arguments of {topic}",
      minutes: [120, 105, 105],
      prerequisiteIds: ["methods"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Reproduce two proofs with the book closed",
        "Find the step in which each condition is used",
        "Drop one condition and look for a counterexample",
      ],
      questions: [
        {
          question: "What is a proof by contradiction?",
          answer: "One assumes the opposite and derives something impossible.",
        },
        {
          question: "What is induction for?",
          answer:
            "Statements about all natural numbers: a first case and a step from each to the next.",
        },
        {
          question: "How do you find where a condition is used?",
          answer: "Remove it and see which step fails.",
        },
      ],
      exercise: "Write one proof so that a fellow student can follow every step",
    },
    {
      id: "applications",
      title: "{topic}: applications",
      outcome: "can model a situation with the ideas of {topic} and judge the result",
      minutes: [120, 120, 120],
      prerequisiteIds: ["choosing"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Translate three texts into formulas",
        "Solve one problem from another field",
        "Estimate each answer before computing it",
      ],
      questions: [
        {
          question: "What is a model?",
          answer: "A simplified description whose results can be compared with reality.",
        },
        { question: "Why estimate first?", answer: "A wrong result is then noticed." },
        {
          question: "What belongs into an answer to an applied problem?",
          answer: "The number, its unit and what it means.",
        },
      ],
      exercise: "Model one question of your own and write down what the model leaves out",
    },
    {
      id: "exam",
      title: "{topic}: a past paper under time",
      outcome: "can solve an exam on {topic} and learn from its errors",
      minutes: [150, 150, 150],
      prerequisiteIds: ["choosing"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Solve a past paper with a clock and no notes",
        "Mark it and sort the errors: idea, method, slip",
        "Write ten new problems for your weakest part",
      ],
      questions: [
        {
          question: "What is the first thing to do in an exam?",
          answer: "Read all problems and begin with those that you are sure of.",
        },
        {
          question: "What tells an error of method from a slip?",
          answer: "Whether you would make it again with more time.",
        },
        {
          question: "Why write problems yourself?",
          answer: "One must know what makes them solvable.",
        },
      ],
      exercise: "Make and solve a mock exam of six problems",
    },
  ],
  tips: [
    "Work with a pencil: reading mathematics without writing is like reading sheet music.",
    "Mix problem types in every review.",
  ],
};

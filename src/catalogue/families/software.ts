import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "software",
  name: "a software tool",
  units: [
    {
      id: "tour",
      title: "{topic}: what it is for and a first result",
      outcome: "can say what {topic} is for and make a first small result",
      minutes: [60, 30, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Install or open it and find your way around",
        "Follow the shortest official tutorial to its end",
        "Write down ten terms that it uses",
      ],
      questions: [
        {
          question: "Where are reliable instructions found?",
          answer: "In the official documentation.",
        },
        { question: "Why begin with a small result?", answer: "It shows the whole way once." },
        {
          question: "What is the first question about a tool?",
          answer: "Which problem it solves, and which not.",
        },
      ],
      exercise: "Make the smallest useful thing with it and keep it",
    },
    {
      id: "concepts",
      title: "{topic}: its main ideas",
      outcome: "can explain the main ideas of {topic} and how they hang together",
      minutes: [90, 75, 45],
      prerequisiteIds: ["tour"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Draw the main ideas and their links on one page",
        "Find each of them in the tool",
        "Explain the picture to somebody",
      ],
      questions: [
        {
          question: "Why learn the ideas and not only the steps?",
          answer: "Steps change with versions, ideas stay.",
        },
        {
          question: "What is a good test of understanding?",
          answer: "Explaining it without the tool open.",
        },
        {
          question: "What do you do with an unknown term?",
          answer: "Look it up where the makers define it.",
        },
      ],
      exercise: "Draw the map of ideas from memory and correct it",
    },
    {
      id: "everyday",
      title: "{topic}: the everyday steps",
      outcome: "can do the ten most frequent steps in {topic} without looking them up",
      minutes: [120, 90, 60],
      prerequisiteIds: ["concepts"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "List the ten steps that you need most",
        "Do each three times from memory",
        "Learn the shortcuts or commands for five of them",
      ],
      questions: [
        { question: "Which steps are learnt first?", answer: "Those that you need every day." },
        { question: "Why learn shortcuts early?", answer: "Habits are hard to change later." },
        {
          question: "When is a step learnt?",
          answer: "When it works without notes some days later.",
        },
      ],
      exercise: "Do all ten steps in a row against the clock",
    },
    {
      id: "data",
      title: "{topic}: getting things in and out",
      outcome: "can bring in, save, share and restore work",
      minutes: [90, 75, 60],
      prerequisiteIds: ["everyday"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Import something real and check that it is whole",
        "Export in two forms and compare",
        "Restore an earlier state once",
      ],
      questions: [
        { question: "What makes a backup a backup?", answer: "That it was restored once." },
        {
          question: "What is lost in many exports?",
          answer: "Structure, history or formats that only the tool knows.",
        },
        {
          question: "Why check after an import?",
          answer: "Errors are cheap to find at the beginning.",
        },
      ],
      exercise: "Move one piece of work to another program and back",
    },
    {
      id: "problems",
      title: "When something goes wrong in {topic}",
      outcome: "can find the cause of a problem and where help is",
      minutes: [90, 75, 75],
      prerequisiteIds: ["everyday"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Break something on purpose and mend it",
        "Reduce a problem to its smallest form",
        "Write a question that others could answer",
      ],
      questions: [
        {
          question: "What is a minimal example?",
          answer: "The smallest case that still shows the problem.",
        },
        {
          question: "What belongs in a good question?",
          answer: "What you did, what you expected and what happened.",
        },
        { question: "What is tried first?", answer: "Undoing the last change." },
      ],
      exercise: "Solve one real problem and write the solution down",
    },
    {
      id: "workflow",
      title: "{topic}: a workflow of your own",
      outcome: "can combine steps into a workflow and automate a part",
      minutes: [120, 105, 105],
      prerequisiteIds: ["data", "problems"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Write down how you would do a real task",
        "Find the slowest step and shorten it",
        "Make a template or automate one repeated part",
      ],
      questions: [
        {
          question: "What is worth automating?",
          answer: "What is repeated often and always the same.",
        },
        { question: "What is the risk of automation?", answer: "An error is repeated as well." },
        { question: "What is a template for?", answer: "It saves decisions that were made once." },
      ],
      exercise: "Do one real task in half the time it took first",
    },
    {
      id: "collaboration",
      title: "Working with others in {topic}",
      outcome: "can share work so that others can go on with it",
      minutes: [75, 75, 75],
      prerequisiteIds: ["data"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Find out how rights and versions work",
        "Share one piece and have it changed",
        "Agree on names and places for things",
      ],
      questions: [
        { question: "Why agree on names?", answer: "So that things are found." },
        { question: "What are rights for?", answer: "They say who may see and change what." },
        { question: "What is a version?", answer: "A state that one can go back to." },
      ],
      exercise: "Finish one small piece together with somebody",
    },
    {
      id: "project",
      title: "A project of your own with {topic}",
      outcome: "can plan and finish a real piece of work with {topic}",
      minutes: [180, 180, 180],
      prerequisiteIds: ["workflow"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose something that somebody needs",
        "Make the smallest version that is useful",
        "Show it and improve two things",
      ],
      questions: [
        {
          question: "When is a version small enough?",
          answer: "When nothing can be left out and it is still useful.",
        },
        {
          question: "Why show it early?",
          answer: "What others trip over is not visible to yourself.",
        },
        {
          question: "What is kept from a project?",
          answer: "Notes on what you would do differently.",
        },
      ],
      exercise: "Finish the project and write half a page on what you learnt",
    },
  ],
  tips: [
    "Learn with a task of your own from the first day.",
    "Look steps up once, then do them from memory.",
  ],
};

import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "exam-prep",
  name: "an exam",
  units: [
    {
      id: "format",
      title: "{topic}: what is asked and how it is marked",
      outcome: "can describe the parts, times and marks of {topic}",
      minutes: [60, 30, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Read the official description and note the parts",
        "Write down how each part is marked",
        "Put the date and the rules for the day into your calendar",
      ],
      questions: [
        {
          question: "Where do the rules of an exam stand?",
          answer: "In the official description of whoever sets it.",
        },
        { question: "Why know how it is marked?", answer: "Time goes where the marks are." },
        {
          question: "What is a past paper?",
          answer: "An exam of an earlier year, used for practice.",
        },
      ],
      exercise: "Make a one-page plan of the exam with minutes for each part",
    },
    {
      id: "diagnosis",
      title: "A first trial of {topic}",
      outcome: "can say which parts are strong and which are weak",
      minutes: [120, 90, 75],
      prerequisiteIds: ["format"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Take a past paper or a sample under time",
        "Mark it strictly",
        "Sort every error: knowledge, method, reading or time",
      ],
      questions: [
        { question: "Why begin with a trial?", answer: "It shows where the work is." },
        {
          question: "What are the four common kinds of error?",
          answer: "Knowledge, method, misreading and time.",
        },
        {
          question: "What is the use of a strict marking?",
          answer: "It tells the truth while there is time to act.",
        },
      ],
      exercise: "Write a list of the five topics that cost the most marks",
    },
    {
      id: "core-topics",
      title: "{topic}: the topics that come most",
      outcome: "can answer standard questions on the most frequent topics",
      minutes: [150, 120, 90],
      prerequisiteIds: ["diagnosis"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "List topics by how often they come",
        "Study the first three, then test yourself without notes",
        "Make cards for facts that you missed",
      ],
      questions: [
        {
          question: "Why test yourself instead of reading again?",
          answer: "Recall makes memory last; rereading feels easier and lasts less.",
        },
        { question: "Which topics come first?", answer: "Frequent ones in which you lose marks." },
        {
          question: "When is a card put aside?",
          answer: "When it was right several times on different days.",
        },
      ],
      exercise: "Answer twenty questions on these topics without notes",
    },
    {
      id: "weak-topics",
      title: "{topic}: the weakest topics",
      outcome: "can answer questions on the topics that cost marks before",
      minutes: [150, 120, 105],
      prerequisiteIds: ["core-topics"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Work through one weak topic at a time",
        "Solve five questions on each, easy to hard",
        "Explain each topic aloud",
      ],
      questions: [
        {
          question: "What helps with a topic that does not stick?",
          answer: "Explaining it aloud in your own words.",
        },
        { question: "Why go from easy to hard?", answer: "Each success carries the next step." },
        {
          question: "When is a weak topic mended?",
          answer: "When questions on it are right a week later.",
        },
      ],
      exercise: "Redo all questions of the trial that were wrong",
    },
    {
      id: "technique",
      title: "Reading questions and using time in {topic}",
      outcome: "can keep to the time and answer what is asked",
      minutes: [90, 75, 60],
      prerequisiteIds: ["diagnosis"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Underline the verb in twenty questions",
        "Set a limit for each question and practise leaving it",
        "Learn which answers may be guessed",
      ],
      questions: [
        {
          question: "What does the verb of a question tell?",
          answer: "What to do: name, explain, compare or judge.",
        },
        {
          question: "When do you leave a question?",
          answer: "When its time is over: mark it and come back.",
        },
        {
          question: "When is guessing right?",
          answer: "When a wrong answer costs nothing or you can exclude some.",
        },
      ],
      exercise: "Do one section in four fifths of its time",
    },
    {
      id: "mixed",
      title: "Mixed practice for {topic}",
      outcome: "can switch between topics and choose the right approach",
      minutes: [120, 120, 105],
      prerequisiteIds: ["weak-topics", "technique"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Do sets of ten mixed questions",
        "Write down why each approach fits",
        "Keep a list of slips and read it before each set",
      ],
      questions: [
        { question: "Why mix topics?", answer: "The exam does, and choosing is part of the task." },
        { question: "What is a slip list?", answer: "Your own frequent errors in one place." },
        {
          question: "How do you know that you improve?",
          answer: "By marks on papers under time, not by feeling.",
        },
      ],
      exercise: "Score a mixed set of thirty questions under time",
    },
    {
      id: "model-answers",
      title: "Comparing with model answers",
      outcome: "can judge an answer as an examiner would",
      minutes: [90, 90, 90],
      prerequisiteIds: ["technique"],
      bloom: "evaluate",
      kind: "concept",
      optional: true,
      tasks: [
        "Mark three answers with the official criteria",
        "Compare yours with a model line by line",
        "Rewrite one answer for full marks",
      ],
      questions: [
        {
          question: "What do examiners look for?",
          answer: "What the criteria list, in a form that is easy to find.",
        },
        { question: "Why mark answers of others?", answer: "One sees what earns marks." },
        {
          question: "What makes an answer easy to mark?",
          answer: "A clear order and the terms of the subject.",
        },
      ],
      exercise: "Rewrite your worst answer and mark it again",
    },
    {
      id: "mocks",
      title: "Full mock exams for {topic}",
      outcome: "can take the whole exam under real conditions with a steady result",
      minutes: [180, 180, 180],
      prerequisiteIds: ["mixed"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Take a whole exam at the hour of the real one",
        "Mark it and repair the three largest losses",
        "Take another one some days later",
      ],
      questions: [
        { question: "Why at the same hour?", answer: "Body and attention get used to it." },
        { question: "What is done between two mocks?", answer: "The largest losses are repaired." },
        {
          question: "What is done on the last evening?",
          answer: "A light review, the things for the day, and sleep.",
        },
      ],
      exercise: "Take two full mocks and write down what changed between them",
    },
  ],
  tips: [
    "Past papers under time tell the truth; use them early and keep the newest for the end.",
    "Sleep is part of the preparation.",
  ],
};

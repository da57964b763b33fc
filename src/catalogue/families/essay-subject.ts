import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "essay-subject",
  name: "a subject of reading and writing",
  units: [
    {
      id: "overview",
      title: "{topic}: questions and map",
      outcome: "can name the main questions, periods or schools of {topic}",
      minutes: [90, 60, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Read one overview and list its ten main ideas",
        "Draw a map or a timeline",
        "Write down five questions of your own",
      ],
      questions: [
        { question: "What is an overview for?", answer: "It gives details a place." },
        {
          question: "What is the difference between a primary and a secondary source?",
          answer:
            "A primary source is from the time or the author itself, a secondary one is about it.",
        },
        { question: "Why begin with questions?", answer: "They make reading active." },
      ],
      exercise: "Draw the map from memory and compare it",
    },
    {
      id: "terms",
      title: "{topic}: terms and names",
      outcome: "can explain thirty terms and names of {topic}",
      minutes: [105, 75, 45],
      prerequisiteIds: ["overview"],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Make cards for thirty terms",
        "Explain ten of them with an example",
        "Sort them into groups",
      ],
      questions: [
        { question: "What makes a term useful?", answer: "It marks a difference that matters." },
        {
          question: "How are terms learnt to last?",
          answer: "By recalling them at growing intervals.",
        },
        {
          question: "Why add an example to each term?",
          answer: "It ties the word to something that can be remembered.",
        },
      ],
      exercise: "Explain fifteen terms aloud without notes",
    },
    {
      id: "reading",
      title: "Reading a text in {topic} closely",
      outcome: "can find the claim, the reasons and the evidence of a text",
      minutes: [120, 90, 60],
      prerequisiteIds: ["overview"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Mark claim, reasons and evidence in two texts",
        "Summarise each in five sentences",
        "Note what the author takes for granted",
      ],
      questions: [
        { question: "What is a claim?", answer: "What a text wants its readers to accept." },
        {
          question: "What is evidence?",
          answer: "What supports a reason: data, sources, examples.",
        },
        { question: "Why summarise without looking?", answer: "It shows what was understood." },
      ],
      exercise: "Summarise one article on a single card",
    },
    {
      id: "core-debates",
      title: "{topic}: the central debates",
      outcome: "can set out two sides of three debates in {topic}",
      minutes: [120, 105, 90],
      prerequisiteIds: ["terms", "reading"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Choose three debates",
        "Write the best case for each side",
        "Name what would change your mind",
      ],
      questions: [
        {
          question: "What is the principle of charity?",
          answer: "To take an argument in its strongest form before judging it.",
        },
        { question: "What is a straw man?", answer: "A weak version of a view that nobody holds." },
        {
          question: "When do two authors really disagree?",
          answer: "When they answer the same question differently.",
        },
      ],
      exercise: "Hold both sides of one debate for two minutes each",
    },
    {
      id: "sources",
      title: "Weighing sources in {topic}",
      outcome: "can judge how far a source can be trusted",
      minutes: [90, 90, 75],
      prerequisiteIds: ["reading"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Compare two sources on one event or idea",
        "Ask who wrote, when, why and for whom",
        "Find one claim that the sources do not support",
      ],
      questions: [
        {
          question: "What four questions does a source get?",
          answer: "Who, when, why and for whom.",
        },
        {
          question: "Does bias make a source useless?",
          answer: "No, it tells about its author and must be weighed.",
        },
        { question: "What is corroboration?", answer: "Independent sources that say the same." },
      ],
      exercise: "Write a paragraph on the worth of one source",
    },
    {
      id: "cases",
      title: "{topic}: two cases in depth",
      outcome: "can analyse a case with the terms of {topic}",
      minutes: [120, 120, 105],
      prerequisiteIds: ["core-debates", "sources"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Choose two cases that differ",
        "Describe each with the terms",
        "Compare them in a table",
      ],
      questions: [
        {
          question: "What is a case for?",
          answer: "It tests general ideas on something particular.",
        },
        { question: "Why compare cases?", answer: "Differences show what matters." },
        {
          question: "What is the danger of a single case?",
          answer: "To take what is special for what is general.",
        },
      ],
      exercise: "Compare both cases on one page",
    },
    {
      id: "writing",
      title: "Writing an argument in {topic}",
      outcome: "can write a clear paragraph with claim, reason and evidence",
      minutes: [120, 120, 105],
      prerequisiteIds: ["core-debates"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Write three paragraphs of one claim each",
        "Answer the strongest objection",
        "Cut every sentence that does no work",
      ],
      questions: [
        {
          question: "What does a good paragraph have?",
          answer: "One claim, its reasons and its evidence.",
        },
        { question: "Why answer an objection?", answer: "It shows where the argument holds." },
        {
          question: "When are sources named?",
          answer: "Whenever a fact or an idea is not your own.",
        },
      ],
      exercise: "Write a page and have somebody mark where they stopped believing it",
    },
    {
      id: "theory",
      title: "{topic}: a theory and its limits",
      outcome: "can apply one theory and say where it fails",
      minutes: [90, 90, 90],
      prerequisiteIds: ["cases"],
      bloom: "evaluate",
      kind: "concept",
      optional: true,
      tasks: [
        "Summarise one theory in six sentences",
        "Apply it to a case",
        "Find a case that it does not explain",
      ],
      questions: [
        { question: "What is a theory for?", answer: "It explains many cases by a few ideas." },
        {
          question: "What counts against a theory?",
          answer: "Cases that it should explain and cannot.",
        },
        {
          question: "Can two theories be useful at once?",
          answer: "Yes, for different questions.",
        },
      ],
      exercise: "Write half a page on where the theory fails",
    },
    {
      id: "essay",
      title: "An essay on {topic}",
      outcome: "can plan and write an essay that answers a question",
      minutes: [180, 180, 180],
      prerequisiteIds: ["cases", "writing"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a question and answer it in one sentence",
        "Make an outline and write a first version quickly",
        "Revise it twice: argument first, then words",
      ],
      questions: [
        {
          question: "What does an introduction do?",
          answer: "It gives the question, the answer and the way there.",
        },
        { question: "What is revised first?", answer: "The argument; words come last." },
        {
          question: "What makes a conclusion more than a summary?",
          answer: "It says what follows.",
        },
      ],
      exercise: "Finish an essay of about 1,200 words",
    },
  ],
  tips: [
    "Read with a question and a pencil; close the book and write down what you remember.",
    "Explain each idea to somebody who does not study it.",
  ],
};

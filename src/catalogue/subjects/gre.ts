import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "gre",
  name: "GRE",
  units: [
    {
      id: "format",
      title: "The GRE General Test: measures, sections and tools",
      outcome: "can describe the three measures, their question types and the tools on screen",
      minutes: [40, 30, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Check measures, timing and rules on the official test site and correct this outline if needed",
        "Find out what your programmes ask for and how they use the three scores",
        "Try mark, review and calculator in the official practice software",
      ],
      questions: [
        {
          question: "Which three measures does the GRE General Test have?",
          answer: "Analytical Writing, Verbal Reasoning and Quantitative Reasoning.",
        },
        {
          question: "How does the test adapt to the test taker?",
          answer:
            "By section: results in the first verbal or maths section set the second's level.",
        },
        {
          question: "Is there a penalty for wrong answers?",
          answer: "No, so answer every question.",
        },
      ],
      exercise:
        "Write a one-page fact sheet of measures and question types from memory and check it",
    },
    {
      id: "diagnostic",
      title: "A first GRE practice test and an error log",
      outcome: "can name their weakest question types and topics from a practice test",
      minutes: [150, 145, 135],
      prerequisiteIds: ["format"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Sit a full practice test under time, essay included",
        "Mark each answer as sure, unsure or guessed before you look at the key",
        "Log every error and lucky guess with question type, topic and cause",
      ],
      questions: [
        {
          question: "May you change answers within a section before its time is over?",
          answer: "Yes, you can mark questions, go back and change answers within the section.",
        },
        {
          question: "Why sort errors by cause and not only by topic?",
          answer: "Missing knowledge, misreading and lack of time need different remedies.",
        },
        {
          question: "What does a question that was right but slow tell you?",
          answer: "The method works but needs practice or a shorter way.",
        },
      ],
      exercise:
        "Make a table of errors by type, topic and cause and rank the five to work on first",
    },
    {
      id: "vocabulary",
      title: "GRE vocabulary: meaning, tone and shades",
      outcome: "can recall a working set of academic words with tone and typical use",
      minutes: [90, 80, 60],
      prerequisiteIds: ["format"],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Make cards for sixty words with a sentence each, in six groups by meaning",
        "Mark each word as positive, negative or neutral",
        "Learn fifteen roots and prefixes with two words each",
        "Use ten of the words in a paragraph of your own",
      ],
      questions: [
        {
          question: "What does equivocal mean?",
          answer: "Open to more than one reading, often on purpose.",
        },
        {
          question: "What is the difference between laconic and reticent?",
          answer: "Laconic: using few words. Reticent: unwilling to reveal thoughts or feelings.",
        },
        {
          question: "What does it mean to mitigate a problem?",
          answer: "To make it less severe.",
        },
      ],
      exercise: "Write thirty sentences that show the meaning of thirty words without a definition",
    },
    {
      id: "sentence-questions",
      title: "GRE text completion and sentence equivalence",
      outcome: "can predict the sense of a gap from clues and find the words that fit",
      minutes: [110, 95, 65],
      prerequisiteIds: ["vocabulary", "diagnostic"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Underline clue and turning word in twenty sentences with gaps",
        "Write a word of your own for each gap before you read the choices",
        "Solve ten passages with two or three gaps, starting with the clearest gap",
        "Find all pairs of near-synonyms among the choices of ten equivalence questions",
      ],
      questions: [
        {
          question: "Is there partial credit in a text completion with several gaps?",
          answer: "No, all gaps must be right.",
        },
        {
          question: "What must the two answers of a sentence equivalence question do?",
          answer: "Both fit the sentence and give it the same meaning.",
        },
        {
          question: "What does a colon before a gap often tell you?",
          answer: "What follows explains or restates what came before.",
        },
      ],
      exercise: "Solve twenty items and note clue, prediction and reason for each answer",
    },
    {
      id: "reading",
      title: "GRE reading: claim, purpose and inference",
      outcome: "can map a dense passage and prove answers from its lines",
      minutes: [100, 90, 65],
      prerequisiteIds: ["diagnostic"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Map ten passages: claim, support, opposing view, conclusion",
        "State for each paragraph what it does, in five words",
        "Test every choice of eight select-all questions on its own",
        "Find the sentence in the passage that fits six given descriptions",
      ],
      questions: [
        {
          question:
            "How many choices are right when a reading question says to select all that apply?",
          answer: "One, two or all three; without the full set there is no credit.",
        },
        {
          question: "What is the test of an inference?",
          answer: "It must be true if the passage is true, without outside knowledge.",
        },
        {
          question: "What does a question about primary purpose want?",
          answer: "What the whole passage does, not a detail or one paragraph.",
        },
      ],
      exercise: "Write maps of five passages and give the proving line for each answer",
    },
    {
      id: "arguments",
      title: "GRE arguments: assumptions and weak points",
      outcome: "can find the assumption of a short argument and what would strengthen or weaken it",
      minutes: [60, 60, 50],
      prerequisiteIds: ["reading"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Split ten arguments into premises and conclusion",
        "Write the unstated assumption of each in one sentence",
        "Invent one fact that strengthens and one that weakens each",
      ],
      questions: [
        {
          question: "How do you test whether an assumption is necessary?",
          answer: "Deny it: if the argument falls apart, it was necessary.",
        },
        {
          question: "Which gap is common in an argument from correlation to cause?",
          answer: "A third cause, the reverse direction or chance may explain the link.",
        },
        {
          question: "Must a fact that weakens an argument disprove its conclusion?",
          answer: "No, it only has to make the conclusion less likely.",
        },
      ],
      exercise: "Write a page on one published argument: its parts, assumption and weakest point",
    },
    {
      id: "arithmetic",
      title: "GRE arithmetic: integers, fractions and percentages",
      outcome: "can solve number problems quickly, by hand where that is faster",
      minutes: [85, 60, 30],
      prerequisiteIds: ["format"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Factorise twenty numbers and find common factors and multiples",
        "Solve ten problems on remainders, odd and even, and signs",
        "Convert between fractions, decimals and percentages without a calculator",
        "Solve ten problems on ratio and percentage change",
      ],
      questions: [
        {
          question: "Is 1 a prime number, and is 0 an even number?",
          answer: "1 is not prime; 0 is even.",
        },
        {
          question: "What is the remainder when 7 is divided by 12?",
          answer: "7, with quotient 0.",
        },
        {
          question: "What happens to a positive number below 1 when it is squared?",
          answer: "It becomes smaller.",
        },
      ],
      exercise: "Solve twenty mixed number problems and rewrite the three slowest in a shorter way",
    },
    {
      id: "algebra",
      title: "GRE algebra: equations, exponents and word problems",
      outcome: "can turn words into equations and solve them by algebra or by trying numbers",
      minutes: [90, 70, 45],
      prerequisiteIds: ["arithmetic"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Solve ten linear and ten quadratic equations",
        "Simplify fifteen expressions with powers and roots",
        "Set up ten problems on speed, work, mixtures and interest",
        "Solve five problems twice: by algebra and by putting in numbers",
      ],
      questions: [
        {
          question: "What are the solutions of x² = 9, and what is √9?",
          answer: "3 and -3; √9 is 3.",
        },
        {
          question: "How is x² - y² factorised?",
          answer: "(x + y)(x - y).",
        },
        {
          question: "How long do two people take together who need 3 and 6 hours alone?",
          answer: "2 hours: the rates 1/3 and 1/6 add up to 1/2.",
        },
      ],
      exercise: "Solve fifteen word problems and show equation, solution and check for each",
    },
    {
      id: "geometry",
      title: "GRE geometry: triangles, circles and coordinates",
      outcome: "can solve figure problems without trigonometry and distrust the drawing",
      minutes: [75, 65, 45],
      prerequisiteIds: ["algebra"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Solve ten problems on angles, special right triangles and similar triangles",
        "Find areas and arcs in eight figures made of circles and polygons",
        "Work with slope, distance and graphs in eight coordinate problems",
        "Redraw five figures so that they look different and still fit the text",
      ],
      questions: [
        {
          question: "What are the side ratios of the triangle with angles 30°, 60° and 90°?",
          answer: "1 to √3 to 2.",
        },
        {
          question: "May you assume that a geometric figure in the test is drawn to scale?",
          answer: "No, but coordinate systems and data graphs are drawn to scale.",
        },
        {
          question: "Between which limits lies the third side of a triangle with sides 4 and 7?",
          answer: "More than 3 and less than 11.",
        },
      ],
      exercise: "Solve twelve figure problems with a labelled drawing and the rule used for each",
    },
    {
      id: "data",
      title: "GRE data analysis: averages, spread and probability",
      outcome: "can describe data and compute simple probabilities",
      minutes: [85, 75, 55],
      prerequisiteIds: ["arithmetic"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Find mean, median, range and quartiles of six data sets",
        "Compare standard deviations of five pairs of sets without computing them",
        "Solve ten problems on and, or and at least one",
        "Fill six two-group Venn diagrams or tables from texts",
      ],
      questions: [
        {
          question: "What happens to the standard deviation if 5 is added to every value?",
          answer: "Nothing: the spread stays the same.",
        },
        {
          question: "What is the probability of at least one head in three tosses of a fair coin?",
          answer: "7/8: one minus the probability of no head, 1/8.",
        },
        {
          question: "What is the mean of a set with sum 84 and 7 members?",
          answer: "12.",
        },
      ],
      exercise: "Solve fifteen data problems and write an estimate before each calculation",
    },
    {
      id: "counting",
      title: "Permutations, combinations and normal curves for the GRE",
      outcome: "can count arrangements and choices and use the normal curve",
      minutes: [60, 60, 55],
      prerequisiteIds: ["data"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Decide for twelve problems whether order matters",
        "Count the arrangements of six words, two with repeated letters",
        "Sketch three normal curves and shade the areas asked for",
      ],
      questions: [
        {
          question: "In how many ways can 2 people be chosen from 5?",
          answer: "10: 5 times 4 divided by 2.",
        },
        {
          question: "In how many orders can 4 books stand on a shelf?",
          answer: "24: 4 times 3 times 2 times 1.",
        },
        {
          question: "About what share of a normal distribution lies within one standard deviation?",
          answer: "About two thirds, 68 per cent.",
        },
      ],
      exercise: "Write and solve five counting problems, each with a check by listing a small case",
    },
    {
      id: "quantitative-comparison",
      title: "GRE quantitative comparison",
      outcome: "can compare two quantities with little work and test special cases",
      minutes: [75, 65, 50],
      prerequisiteIds: ["algebra"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Learn the four fixed answers until you need not read them",
        "Simplify both sides together in ten comparisons",
        "Test ten comparisons with 0, 1, a fraction, a negative and a large number",
      ],
      questions: [
        {
          question: "When can the relation not be determined?",
          answer: "When two allowed cases give different relations.",
        },
        {
          question: "Which answer is impossible if both quantities are plain numbers?",
          answer: "That the relation cannot be determined.",
        },
        {
          question: "Why may you not divide both quantities by x?",
          answer: "x may be negative, which turns the relation round, or zero.",
        },
      ],
      exercise: "Solve twenty comparisons and give for each the cases that decide it",
    },
    {
      id: "charts-entry",
      title: "GRE charts, numeric entry and several right answers",
      outcome: "can read data sets and answer questions that offer no or many choices",
      minutes: [55, 55, 45],
      prerequisiteIds: ["data"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Read title, units and notes of six charts aloud before any question",
        "Estimate first, then use the on-screen calculator only where it saves time",
        "Enter ten answers with the rounding that is asked for",
        "Solve six questions in which all right choices must be marked",
      ],
      questions: [
        {
          question: "Must a fraction in numeric entry be reduced?",
          answer: "No, any equal fraction counts, such as 6/8 for 3/4.",
        },
        {
          question: "When should you round a numeric answer?",
          answer: "Only at the end, and only as the question says.",
        },
        {
          question: "What is a rise from 40 to 50 per cent, in per cent and in percentage points?",
          answer: "25 per cent, and 10 percentage points.",
        },
      ],
      exercise: "Write five questions on one published chart with worked answers",
    },
    {
      id: "issue-essay",
      title: "The GRE issue essay",
      outcome: "can plan and write an argued position on a general statement in 30 minutes",
      minutes: [90, 80, 65],
      prerequisiteIds: ["format"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Say for eight tasks what the instructions demand beside a position",
        "Plan five essays in five minutes each with reasons, examples and a counter-case",
        "Write one essay under time without a spelling checker",
        "Judge it by the published scoring guide and rewrite one paragraph",
      ],
      questions: [
        {
          question: "Does it matter which side of the issue you take?",
          answer: "No, what counts is how well it is reasoned, supported and written.",
        },
        {
          question: "What shows insight beyond a one-sided essay?",
          answer: "Cases in which the position does not hold, and an answer to them.",
        },
        {
          question: "What must you read beside the statement itself?",
          answer: "The specific instructions, since they differ from task to task.",
        },
      ],
      exercise:
        "Write one essay in 30 minutes and mark position, reasons, examples and counter-case",
    },
    {
      id: "rehearsal",
      title: "A full GRE rehearsal and a plan from its errors",
      outcome: "can pace a whole test and build a plan for the remaining time",
      minutes: [150, 150, 150],
      prerequisiteIds: [
        "sentence-questions",
        "arguments",
        "geometry",
        "quantitative-comparison",
        "charts-entry",
        "issue-essay",
      ],
      bloom: "create",
      kind: "project",
      tasks: [
        "Set a rule for when to mark a question and move on",
        "Sit a new practice test in one go under test conditions",
        "Compare its error log with the first one, type by type",
        "Plan the remaining weeks, weakest frequent type first",
      ],
      questions: [
        {
          question: "Do hard questions within a section count more than easy ones?",
          answer: "No, so take the quick ones first.",
        },
        {
          question: "What should you do with unanswered questions in the last minute?",
          answer: "Guess an answer for each.",
        },
        {
          question: "Why review right answers too?",
          answer: "Some were lucky or slow, and a better method may exist.",
        },
      ],
      exercise: "Write a week-by-week plan, each session tied to a type in the error log",
    },
  ],
  tips: [
    "Check format, timing and rules on the official test site before you rely on any plan, this one included.",
    "Do words in small daily portions from the start, since vocabulary cannot be crammed at the end.",
    "In maths, write for each missed problem the first step that you should have seen.",
  ],
};

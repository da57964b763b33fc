import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "sat",
  name: "SAT",
  units: [
    {
      id: "format",
      title: "The digital SAT: sections, modules and tools",
      outcome: "can describe the two sections, their adaptive modules and the tools on screen",
      minutes: [45, 30, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Check sections, timing and rules on the official test site and correct this outline if needed",
        "Try the timer, the flag, striking out choices and the calculator in the official practice software",
        "Draw both sections with modules and topics on one page",
      ],
      questions: [
        {
          question: "Which two sections does the digital SAT have?",
          answer: "Reading and Writing, then Math, each in two modules.",
        },
        {
          question: "What does it mean that a section is adaptive by module?",
          answer: "The answers in its first module decide how hard the second one is.",
        },
        {
          question: "Is there a penalty for wrong answers?",
          answer: "No, so answer every question.",
        },
      ],
      exercise: "Write a one-page fact sheet of the test from memory and check it",
    },
    {
      id: "diagnostic",
      title: "A first SAT practice test and an error log",
      outcome: "can name their weakest skills in both sections from a practice test",
      minutes: [170, 165, 160],
      prerequisiteIds: ["format"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Sit a full practice test under time with one short break",
        "Mark each answer as sure, unsure or guessed before you look at the key",
        "Log every error and lucky guess with skill and cause",
      ],
      questions: [
        {
          question: "Why log lucky guesses as well as errors?",
          answer: "They show a gap that the score hides.",
        },
        {
          question: "Which causes of error are worth telling apart?",
          answer: "Missing knowledge, misreading, a slip in working, and lack of time.",
        },
        {
          question: "May you return to the first module once its time is over?",
          answer: "No, only questions of the current module can be revisited.",
        },
      ],
      exercise: "Make a table of errors by skill and cause and rank the five to work on first",
    },
    {
      id: "central-ideas",
      title: "SAT reading: central ideas, details and inferences",
      outcome: "can state what a short passage says and what follows from it",
      minutes: [85, 70, 45],
      prerequisiteIds: ["diagnostic"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Sum up ten short passages in one sentence each before reading the choices",
        "Complete five passages with the only statement that must follow",
        "Say for each wrong choice what is wrong: too broad, too strong, off topic or contrary",
      ],
      questions: [
        {
          question: "What makes an inference right in this test?",
          answer: "The text supports it fully; being plausible is not enough.",
        },
        {
          question: "How many questions belong to each short passage?",
          answer: "One.",
        },
        {
          question: "Why are words such as always and never in a choice a warning?",
          answer: "They often claim more than the passage says.",
        },
      ],
      exercise: "Write ten one-sentence summaries and, for each, why the best wrong choice fails",
    },
    {
      id: "evidence",
      title: "Command of evidence in SAT texts, tables and graphs",
      outcome: "can choose the quotation or figure that supports or weakens a claim",
      minutes: [75, 65, 50],
      prerequisiteIds: ["central-ideas"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Restate ten claims in your own words and say what would prove them",
        "Read six tables and graphs: title, units, trend, exception",
        "Decide for eight choices whether they are true, relevant or both",
      ],
      questions: [
        {
          question: "Why can a choice that states the graph correctly still be wrong?",
          answer: "It may not bear on the claim in question.",
        },
        {
          question: "What should you do before you look at the data?",
          answer: "State exactly what the claim needs as proof.",
        },
        {
          question: "What weakens a claim that A causes B?",
          answer: "B without A, A without B, or another cause that explains both.",
        },
      ],
      exercise: "Write a claim for each of three graphs, with one figure for it and one irrelevant",
    },
    {
      id: "words-structure",
      title: "SAT words in context, purpose and paired texts",
      outcome: "can choose precise words and say how a text is built or relates to another",
      minutes: [85, 70, 55],
      prerequisiteIds: ["central-ideas"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Fill fifteen gaps with a word of your own before you read the choices",
        "Name the purpose of ten passages with a verb: describes, questions, contrasts",
        "Say for four pairs of texts how one author would answer the other",
        "Make cards for thirty words met in practice, with their sentence",
      ],
      questions: [
        {
          question: "Which clue in a sentence with although helps to fill a gap?",
          answer: "The two halves contrast, so the missing word opposes the known half.",
        },
        {
          question: "What does a question about the function of a sentence ask?",
          answer: "What it does in the passage, such as giving an example, not what it says.",
        },
        {
          question: "What should you settle before you compare two texts?",
          answer: "Each author's position on the point that they share.",
        },
      ],
      exercise: "Write ten gap sentences of your own with a clue and four choices each",
    },
    {
      id: "sentence-boundaries",
      title: "SAT sentence boundaries and punctuation",
      outcome: "can join, separate and punctuate clauses correctly",
      minutes: [85, 70, 40],
      prerequisiteIds: ["diagnostic"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Mark the independent clauses in twenty sentences",
        "Correct ten run-ons and fragments in two ways each",
        "Punctuate ten sentences with essential and non-essential insertions",
      ],
      questions: [
        {
          question: "How may two independent clauses be joined?",
          answer: "By a semicolon, a comma with a word such as and or but, or at times a colon.",
        },
        {
          question: "What must stand before a colon?",
          answer: "A complete sentence.",
        },
        {
          question: "How is a non-essential insertion in mid-sentence set off?",
          answer: "By two equal marks: two commas, two dashes or a pair of brackets.",
        },
      ],
      exercise: "Write a page of rules of your own, each with one right and one wrong sentence",
    },
    {
      id: "forms-modifiers",
      title: "SAT agreement, verb forms and modifiers",
      outcome: "can choose verbs, pronouns and modifiers that fit the sentence",
      minutes: [70, 60, 40],
      prerequisiteIds: ["sentence-boundaries"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Cross out everything between subject and verb in fifteen sentences",
        "Correct ten sentences with tense or pronoun errors",
        "Repair eight dangling modifiers",
      ],
      questions: [
        {
          question: "Which verb is right: A box of old letters was or were found?",
          answer: "Was: the subject is box.",
        },
        {
          question: "What is the difference between its and it's?",
          answer: "Its shows possession; it's means it is or it has.",
        },
        {
          question: "What is wrong with: Walking home, the rain soaked me?",
          answer: "The opening phrase describes the rain instead of the walker.",
        },
      ],
      exercise: "Correct a passage of twelve planted errors and name the rule for each",
    },
    {
      id: "transitions-synthesis",
      title: "SAT transitions and rhetorical synthesis",
      outcome: "can choose the linking word or the use of notes that meets a stated goal",
      minutes: [70, 60, 45],
      prerequisiteIds: ["central-ideas"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Sort thirty linking words by the relation that they express",
        "Name the relation in fifteen pairs of sentences before you choose",
        "Write for two sets of notes one sentence for each of three goals",
      ],
      questions: [
        {
          question: "Which relation do nevertheless, moreover and consequently express?",
          answer: "Contrast, addition and result.",
        },
        {
          question: "What decides between the choices in a question with student notes?",
          answer: "Which one meets the stated goal; all may be true to the notes.",
        },
        {
          question: "Which relation does for instance need between two sentences?",
          answer: "A general statement first, then a case of it.",
        },
      ],
      exercise: "Write six sentences from one set of notes, each for another goal",
    },
    {
      id: "linear-algebra",
      title: "SAT algebra: linear equations and systems",
      outcome: "can set up, solve and interpret linear equations, inequalities and systems",
      minutes: [100, 75, 45],
      prerequisiteIds: ["diagnostic"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Turn ten word problems into equations before solving any",
        "Find slope and intercepts from graphs, tables and two points",
        "Solve eight systems, once by substitution and once by elimination",
        "Shade the solutions of four systems of inequalities",
      ],
      questions: [
        {
          question: "When has a system of two linear equations no solution?",
          answer: "When the lines are parallel: same slope, different intercepts.",
        },
        {
          question: "What do m and b mean in y = mx + b as a cost model?",
          answer: "m is the cost for each further unit, b the fixed cost.",
        },
        {
          question: "What happens to an inequality when both sides are multiplied by -1?",
          answer: "Its sign turns round.",
        },
      ],
      exercise: "Solve fifteen mixed linear problems and write the meaning of each answer",
    },
    {
      id: "nonlinear",
      title: "SAT advanced maths: quadratics and exponentials",
      outcome: "can rewrite expressions and solve and read nonlinear functions",
      minutes: [115, 95, 65],
      prerequisiteIds: ["linear-algebra"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Factorise ten expressions and simplify five rational ones",
        "Find zeros and vertex of eight quadratics in two ways",
        "Write models for growth and decay from five texts",
        "Solve four systems of a line and a parabola",
      ],
      questions: [
        {
          question: "How many real solutions has ax² + bx + c = 0 if b² - 4ac is negative?",
          answer: "None.",
        },
        {
          question: "Where is the vertex of y = 2(x - 3)² + 5?",
          answer: "At (3, 5), the lowest point.",
        },
        {
          question: "What does 1.04 mean in P = 500(1.04)^t, with t in years?",
          answer: "Growth of 4 per cent a year.",
        },
      ],
      exercise:
        "Make a sheet of five function types with graph, equation and one solved problem each",
    },
    {
      id: "data-analysis",
      title: "SAT ratios, percentages, statistics and chance",
      outcome: "can solve problems on rates, data and probability and judge conclusions",
      minutes: [85, 75, 50],
      prerequisiteIds: ["linear-algebra"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Convert units in ten rate problems",
        "Solve ten problems on percentage change, forwards and backwards",
        "Compare mean, median and spread of six data sets",
        "Judge from five study designs what may be concluded",
      ],
      questions: [
        {
          question: "What is the result of a rise of 20 per cent and then a fall of 20 per cent?",
          answer: "A fall of 4 per cent: 1.2 times 0.8 is 0.96.",
        },
        {
          question: "Which changes more with one extreme value: the mean or the median?",
          answer: "The mean.",
        },
        {
          question: "What do random selection and random assignment each allow?",
          answer: "Selection: results hold for the population. Assignment: a claim of cause.",
        },
      ],
      exercise: "Solve twelve mixed data problems and check each by an estimate",
    },
    {
      id: "geometry-trigonometry",
      title: "SAT geometry, circles and right triangles",
      outcome: "can find lengths, angles, areas and volumes, also with sine and cosine",
      minutes: [85, 75, 55],
      prerequisiteIds: ["linear-algebra"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Draw and label ten figures from text before calculating",
        "Solve eight problems with similar and special right triangles",
        "Complete the square for four circle equations",
        "Convert ten angles between degrees and radians",
      ],
      questions: [
        {
          question: "What are centre and radius of (x - 2)² + (y + 1)² = 9?",
          answer: "Centre (2, -1), radius 3.",
        },
        {
          question: "How are sin x and cos (90° - x) related for acute angles x?",
          answer: "They are equal.",
        },
        {
          question: "If all lengths double, what happens to area and volume?",
          answer: "The area grows fourfold, the volume eightfold.",
        },
      ],
      exercise: "Solve twelve geometry problems, each with a labelled drawing and a reason",
    },
    {
      id: "calculator-answers",
      title: "The SAT graphing calculator and typed answers",
      outcome: "can decide when to graph and enter typed answers in the right form",
      minutes: [60, 50, 40],
      prerequisiteIds: ["nonlinear"],
      bloom: "evaluate",
      kind: "procedure",
      optional: true,
      tasks: [
        "Solve ten equations by graphing both sides and by hand, and time both",
        "Read zeros, intersections and vertices off five graphs",
        "Enter ten fractions, decimals and negative numbers in the practice software",
      ],
      questions: [
        {
          question: "How must three and a half be entered as a typed answer?",
          answer: "As 3.5 or 7/2; a mixed number such as 3 1/2 is not read as meant.",
        },
        {
          question: "How does a graph solve f(x) = g(x)?",
          answer: "The x-values of the intersections of both graphs are the solutions.",
        },
        {
          question: "When is working by hand better than graphing?",
          answer: "When one or two steps suffice, or when constants are unknown letters.",
        },
      ],
      exercise: "Write a page that says for eight problem types whether to graph, and why",
    },
    {
      id: "rehearsal",
      title: "A full SAT rehearsal and a plan from its errors",
      outcome: "can pace a whole test and build a plan for the remaining time",
      minutes: [175, 175, 175],
      prerequisiteIds: [
        "evidence",
        "words-structure",
        "forms-modifiers",
        "transitions-synthesis",
        "nonlinear",
        "data-analysis",
        "geometry-trigonometry",
      ],
      bloom: "create",
      kind: "project",
      tasks: [
        "Set a rule for when to flag a question and move on",
        "Sit a new practice test under test conditions",
        "Compare its error log with the first one, skill by skill",
        "Plan the remaining weeks, weakest frequent skill first",
      ],
      questions: [
        {
          question: "What is a sensible order within a module?",
          answer:
            "First all that is quick, flag the rest, then return, and guess before time ends.",
        },
        {
          question: "How do you check a maths answer that was found with an equation?",
          answer: "Put it into the words of the problem and see what exactly was asked for.",
        },
        {
          question: "What is the use of striking out choices?",
          answer: "A guess among fewer choices is more often right.",
        },
      ],
      exercise: "Write a week-by-week plan, each session tied to a skill in the error log",
    },
  ],
  tips: [
    "Check format, timing and permitted tools on the official test site before you rely on any plan, this one included.",
    "Redo every missed question a week later without the key; only then is the error closed.",
    "Practise one skill at a time first, then mix skills, since the test does not tell you which one is needed.",
  ],
};

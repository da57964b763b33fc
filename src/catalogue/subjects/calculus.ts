import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "calculus",
  name: "Calculus",
  units: [
    {
      id: "functions-graphs",
      title: "Functions and their graphs",
      outcome: "can read and sketch linear, power, exponential and trigonometric functions",
      minutes: [90, 0, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Sketch eight standard graphs from memory",
        "Shift and stretch three of them",
        "Compose and invert simple functions",
      ],
      questions: [
        {
          question: "What does f(x - 2) do to the graph of f?",
          answer: "It shifts the graph 2 units to the right.",
        },
        { question: "What is the domain of ln x?", answer: "All positive real numbers." },
        { question: "What is the period of sin(2x)?", answer: "Pi, half of the period of sin x." },
      ],
      exercise:
        "Sketch six given functions on one sheet and label intercepts, asymptotes and periods",
    },
    {
      id: "limits",
      title: "Limits",
      outcome: "can find limits from graphs, tables and algebra",
      minutes: [105, 85, 75],
      prerequisiteIds: ["functions-graphs"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Estimate three limits with a table",
        "Compute ten limits by factoring",
        "Find a limit that does not exist and say why",
      ],
      questions: [
        {
          question: "When does a two-sided limit exist at a point?",
          answer: "When the limits from the left and from the right exist and are equal.",
        },
        {
          question: "Must f be defined at a for its limit at a to exist?",
          answer: "No, the limit only depends on values near a, not at a.",
        },
        {
          question: "What is the limit of sin(x)/x as x goes to 0?",
          answer: "1, with x in radians.",
        },
      ],
      exercise: "Find eight limits, two of which do not exist, and justify each in one line",
    },
    {
      id: "continuity",
      title: "Continuity",
      outcome: "can tell where a function is continuous and what follows",
      minutes: [60, 50, 40],
      prerequisiteIds: ["limits"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Classify the gaps of five functions",
        "Choose a constant that closes a gap",
        "Locate a root with the intermediate value theorem",
      ],
      questions: [
        {
          question: "What three things does continuity at a demand?",
          answer: "f(a) is defined, the limit at a exists, and both are equal.",
        },
        {
          question: "What does the intermediate value theorem promise?",
          answer:
            "A continuous function on an interval takes every value between its values at the ends.",
        },
        { question: "Is every polynomial continuous?", answer: "Yes, on all real numbers." },
      ],
      exercise:
        "Design a function in two pieces that is continuous for exactly one value of a constant",
    },
    {
      id: "derivative-idea",
      title: "What a derivative is",
      outcome: "can explain the derivative as slope and as rate, and compute it from the limit",
      minutes: [90, 70, 65],
      prerequisiteIds: ["limits"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Draw secants that approach a tangent",
        "Differentiate two functions from the definition",
        "Give three rates from daily life",
      ],
      questions: [
        {
          question: "What is the derivative as a limit?",
          answer: "The limit of (f(x+h) - f(x))/h as h goes to 0.",
        },
        {
          question: "What does the derivative mean on a graph?",
          answer: "The slope of the tangent at that point.",
        },
        {
          question: "Is a function with a corner differentiable there?",
          answer: "No, the slopes from the left and the right differ.",
        },
      ],
      exercise:
        "Derive the derivative of x squared and of 1 over x from the definition, with every step",
    },
    {
      id: "rules",
      title: "Rules of differentiation",
      outcome: "can differentiate sums, products, quotients and compositions",
      minutes: [120, 95, 85],
      prerequisiteIds: ["derivative-idea"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Differentiate twenty functions against the clock",
        "Explain the chain rule in words",
        "Find and mend the error in three worked examples",
      ],
      questions: [
        { question: "What is the product rule?", answer: "(fg)' = f'g + fg'." },
        {
          question: "What is the chain rule?",
          answer: "The derivative of f(g(x)) is f'(g(x)) times g'(x).",
        },
        { question: "What is the quotient rule?", answer: "(f/g)' = (f'g - fg') / g squared." },
      ],
      exercise:
        "Differentiate fifteen mixed expressions in twenty minutes and correct them yourself",
    },
    {
      id: "transcendental",
      title: "Exponential, logarithm and trigonometric derivatives",
      outcome: "can differentiate every standard function",
      minutes: [90, 70, 65],
      prerequisiteIds: ["rules"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Derive the derivative of tangent",
        "Mix all rules in twelve exercises",
        "Use logarithmic differentiation once",
      ],
      questions: [
        { question: "What is the derivative of e^x?", answer: "e^x itself." },
        { question: "What is the derivative of ln x?", answer: "1/x, for positive x." },
        { question: "What is the derivative of cos x?", answer: "-sin x." },
      ],
      exercise: "Write a one-page table of derivatives with one worked example for each line",
    },
    {
      id: "curve-analysis",
      title: "Shape of curves",
      outcome: "can find extremes, inflections and sketch a curve",
      minutes: [105, 85, 75],
      prerequisiteIds: ["rules", "continuity"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Analyse four functions completely",
        "Match graphs with their derivatives",
        "Explain the mean value theorem with a picture",
      ],
      questions: [
        { question: "What does f' > 0 on an interval tell?", answer: "f is increasing there." },
        {
          question: "What is an inflection point?",
          answer: "A point where the graph changes its concavity.",
        },
        {
          question:
            "What does the second derivative test say at a critical point with a positive second derivative?",
          answer: "There is a local minimum.",
        },
      ],
      exercise: "Analyse one cubic and one rational function completely and sketch both",
    },
    {
      id: "optimisation",
      title: "Optimisation and related rates",
      outcome: "can turn a text into a function and find its best value",
      minutes: [105, 85, 75],
      prerequisiteIds: ["curve-analysis"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Solve the box problem",
        "Solve three related-rates problems",
        "Write the steps as your own checklist",
      ],
      questions: [
        {
          question: "Where can a continuous function on a closed interval have its maximum?",
          answer: "At critical points or at the ends of the interval.",
        },
        {
          question: "What is the first step in a related-rates problem?",
          answer:
            "Write an equation that links the quantities, before differentiating with respect to time.",
        },
        {
          question: "Why are the ends of an interval checked?",
          answer: "Extremes can lie there without the derivative being zero.",
        },
      ],
      exercise: "Find the can of one litre with the least surface and explain each modelling step",
    },
    {
      id: "antiderivatives",
      title: "Antiderivatives",
      outcome: "can reverse differentiation for standard functions",
      minutes: [75, 60, 55],
      prerequisiteIds: ["rules"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Build a table of antiderivatives from memory",
        "Check ten results by differentiating",
        "Solve two problems with an initial value",
      ],
      questions: [
        {
          question: "Why is a constant added to an antiderivative?",
          answer: "Functions that differ by a constant have the same derivative.",
        },
        { question: "What is an antiderivative of x^n for n not -1?", answer: "x^(n+1)/(n+1)." },
        { question: "What is an antiderivative of 1/x?", answer: "ln of the absolute value of x." },
      ],
      exercise: "Solve four initial value problems and check each result by differentiating",
    },
    {
      id: "definite-integral",
      title: "The definite integral and the fundamental theorem",
      outcome: "can interpret an integral as accumulated change and compute it",
      minutes: [105, 85, 75],
      prerequisiteIds: ["antiderivatives", "continuity"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Approximate an area with rectangles",
        "Compute ten definite integrals",
        "Explain both parts of the theorem",
      ],
      questions: [
        {
          question: "What does the definite integral of a rate give?",
          answer: "The total change over the interval.",
        },
        {
          question: "How does the fundamental theorem compute the integral of f from a to b?",
          answer: "F(b) - F(a) for any antiderivative F of f.",
        },
        {
          question: "What sign has an integral below the x-axis?",
          answer: "It counts as negative.",
        },
      ],
      exercise: "Approximate one area with 4 and 8 rectangles, then compute it exactly and compare",
    },
    {
      id: "substitution-parts",
      title: "Substitution and integration by parts",
      outcome: "can choose a method and carry it through",
      minutes: [120, 95, 85],
      prerequisiteIds: ["definite-integral", "transcendental"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Do ten substitutions",
        "Do six integrals by parts",
        "Sort fifteen integrals by method before solving",
      ],
      questions: [
        { question: "Which rule does substitution reverse?", answer: "The chain rule." },
        {
          question: "What is the formula for integration by parts?",
          answer: "The integral of u dv is uv minus the integral of v du.",
        },
        {
          question: "What must change in a definite integral when you substitute?",
          answer: "The limits of integration.",
        },
      ],
      exercise: "Choose and justify a method for ten integrals, then solve the five hardest",
    },
    {
      id: "applications",
      title: "Areas, volumes and averages",
      outcome: "can set up integrals for geometric and physical quantities",
      minutes: [105, 85, 75],
      prerequisiteIds: ["definite-integral"],
      bloom: "evaluate",
      kind: "procedure",
      optional: true,
      tasks: [
        "Find the area between two curves",
        "Find a volume of revolution",
        "Compute an average value and interpret it",
      ],
      questions: [
        {
          question: "How is the area between two curves found?",
          answer: "Integrate upper minus lower function between their intersections.",
        },
        {
          question: "What is the average value of f on [a, b]?",
          answer: "The integral of f from a to b, divided by b - a.",
        },
        {
          question: "Which formula gives a volume of revolution by discs?",
          answer: "Pi times the integral of the radius squared.",
        },
      ],
      exercise:
        "Model one physical quantity of your choice as an integral and judge whether the result is plausible",
    },
  ],
  tips: [
    "Do problems with the solution closed; open it only to check.",
    "Mix problem types in each review, so that choosing the method is part of the task.",
  ],
  scope: {
    text: "A one-semester university course in this subject is reckoned at about 135 hours of work; this plan covers its core ideas.",
    source: "US credit hour convention, 3 credits",
  },
};

import type { Subject } from "../subject.js";

/** Calculus: outline, minutes and tasks written for Studly. */
export const calculus: Subject = {
  id: "calculus",
  name: "Calculus",
  units: [
    {
      id: "functions-graphs",
      title: "Functions and their graphs",
      outcome: "can read and sketch linear, power, exponential and trigonometric functions",
      minutes: 90,
      prerequisiteIds: [],
      tasks: [
        "Sketch eight standard graphs from memory",
        "Shift and stretch three of them",
        "Compose and invert simple functions",
      ],
      intro: true,
    },
    {
      id: "limits",
      title: "Limits",
      outcome: "can find limits from graphs, tables and algebra",
      minutes: 105,
      prerequisiteIds: ["functions-graphs"],
      tasks: [
        "Estimate three limits with a table",
        "Compute ten limits by factoring",
        "Find a limit that does not exist and say why",
      ],
    },
    {
      id: "continuity",
      title: "Continuity",
      outcome: "can tell where a function is continuous and what follows",
      minutes: 60,
      prerequisiteIds: ["limits"],
      tasks: [
        "Classify the gaps of five functions",
        "Choose a constant that closes a gap",
        "Locate a root with the intermediate value theorem",
      ],
    },
    {
      id: "derivative-idea",
      title: "What a derivative is",
      outcome: "can explain the derivative as slope and as rate, and compute it from the limit",
      minutes: 90,
      prerequisiteIds: ["limits"],
      tasks: [
        "Draw secants that approach a tangent",
        "Differentiate two functions from the definition",
        "Give three rates from daily life",
      ],
    },
    {
      id: "rules",
      title: "Rules of differentiation",
      outcome: "can differentiate sums, products, quotients and compositions",
      minutes: 120,
      prerequisiteIds: ["derivative-idea"],
      tasks: [
        "Differentiate twenty functions against the clock",
        "Explain the chain rule in words",
        "Find and mend the error in three worked examples",
      ],
    },
    {
      id: "transcendental",
      title: "Exponential, logarithm and trigonometric derivatives",
      outcome: "can differentiate every standard function",
      minutes: 90,
      prerequisiteIds: ["rules"],
      tasks: [
        "Derive the derivative of tangent",
        "Mix all rules in twelve exercises",
        "Use logarithmic differentiation once",
      ],
    },
    {
      id: "curve-analysis",
      title: "Shape of curves",
      outcome: "can find extremes, inflections and sketch a curve",
      minutes: 105,
      prerequisiteIds: ["rules", "continuity"],
      tasks: [
        "Analyse four functions completely",
        "Match graphs with their derivatives",
        "Explain the mean value theorem with a picture",
      ],
    },
    {
      id: "optimisation",
      title: "Optimisation and related rates",
      outcome: "can turn a text into a function and find its best value",
      minutes: 105,
      prerequisiteIds: ["curve-analysis"],
      tasks: [
        "Solve the box problem",
        "Solve three related-rates problems",
        "Write the steps as your own checklist",
      ],
    },
    {
      id: "antiderivatives",
      title: "Antiderivatives",
      outcome: "can reverse differentiation for standard functions",
      minutes: 75,
      prerequisiteIds: ["rules"],
      tasks: [
        "Build a table of antiderivatives from memory",
        "Check ten results by differentiating",
        "Solve two problems with an initial value",
      ],
    },
    {
      id: "definite-integral",
      title: "The definite integral and the fundamental theorem",
      outcome: "can interpret an integral as accumulated change and compute it",
      minutes: 105,
      prerequisiteIds: ["antiderivatives", "continuity"],
      tasks: [
        "Approximate an area with rectangles",
        "Compute ten definite integrals",
        "Explain both parts of the theorem",
      ],
    },
    {
      id: "substitution-parts",
      title: "Substitution and integration by parts",
      outcome: "can choose a method and carry it through",
      minutes: 120,
      prerequisiteIds: ["definite-integral", "transcendental"],
      tasks: [
        "Do ten substitutions",
        "Do six integrals by parts",
        "Sort fifteen integrals by method before solving",
      ],
    },
    {
      id: "applications",
      title: "Areas, volumes and averages",
      outcome: "can set up integrals for geometric and physical quantities",
      minutes: 105,
      prerequisiteIds: ["definite-integral"],
      tasks: [
        "Find the area between two curves",
        "Find a volume of revolution",
        "Compute an average value and interpret it",
      ],
    },
  ],
  tips: [
    "Do problems with the solution closed; open it only to check.",
    "Mix problem types in each review, so that choosing the method is part of the task.",
    "A university calculus course is about 135 hours of work; this plan covers its core.",
  ],
};

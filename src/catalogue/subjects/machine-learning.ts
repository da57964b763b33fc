import type { Subject } from "../subject.js";

/** Machine learning: outline, minutes and tasks written for Studly. */
export const machineLearning: Subject = {
  id: "machine-learning",
  name: "Machine learning",
  units: [
    {
      id: "what-is-ml",
      title: "What machine learning can and cannot do",
      outcome:
        "can tell learning from data apart from programmed rules, and name the kinds of tasks",
      minutes: 60,
      prerequisiteIds: [],
      tasks: [
        "Classify ten problems: regression, classification, clustering or none",
        "Write down what the data and the target would be",
        "Find one problem that needs no learning",
      ],
      intro: true,
    },
    {
      id: "tools",
      title: "Notebooks, arrays and tables",
      outcome: "can load, inspect and plot a data set in Python",
      minutes: 90,
      prerequisiteIds: [],
      tasks: [
        "Open a notebook and load a CSV",
        "Describe each column in one line",
        "Plot two relations and one distribution",
      ],
      intro: true,
    },
    {
      id: "maths-refresher",
      title: "The mathematics that is needed",
      outcome: "can use vectors, averages, probability and the idea of a gradient",
      minutes: 105,
      prerequisiteIds: ["tools"],
      tasks: [
        "Compute a mean, a variance and a correlation by hand",
        "Multiply a matrix and a vector",
        "Walk downhill on a curve step by step",
      ],
      intro: true,
    },
    {
      id: "data-preparation",
      title: "Preparing data",
      outcome: "can treat missing values, scale features and encode categories",
      minutes: 105,
      prerequisiteIds: ["tools"],
      tasks: [
        "Decide for each column what a missing value means",
        "Scale and encode with a pipeline",
        "Find one leak from the future",
      ],
    },
    {
      id: "linear-regression",
      title: "Linear regression",
      outcome: "can fit, read and criticise a linear model",
      minutes: 105,
      prerequisiteIds: ["maths-refresher", "data-preparation"],
      tasks: [
        "Fit a line by hand and with a library",
        "Interpret each coefficient",
        "Plot the errors and describe them",
      ],
    },
    {
      id: "evaluation",
      title: "Honest evaluation",
      outcome: "can split data, cross-validate and choose a fitting measure",
      minutes: 105,
      prerequisiteIds: ["linear-regression"],
      tasks: [
        "Hold out a test set before anything else",
        "Compare with a trivial baseline",
        "Explain over-fitting with a plot",
      ],
    },
    {
      id: "classification",
      title: "Logistic regression and classification",
      outcome: "can predict classes and choose a threshold",
      minutes: 105,
      prerequisiteIds: ["evaluation"],
      tasks: [
        "Train a classifier on a small data set",
        "Read a confusion matrix",
        "Move the threshold and discuss the cost",
      ],
    },
    {
      id: "trees-ensembles",
      title: "Trees, forests and boosting",
      outcome: "can use tree ensembles and tune them",
      minutes: 105,
      prerequisiteIds: ["classification"],
      tasks: [
        "Draw a small tree by hand",
        "Compare a tree, a forest and boosting",
        "Tune three settings by cross-validation",
      ],
    },
    {
      id: "clustering",
      title: "Clustering and dimension reduction",
      outcome: "can look for structure without labels",
      minutes: 75,
      prerequisiteIds: ["data-preparation", "maths-refresher"],
      tasks: [
        "Run k-means for several k",
        "Project data onto two components",
        "Say what the clusters do not prove",
      ],
    },
    {
      id: "neural-networks",
      title: "Neural networks",
      outcome: "can train a small network and explain gradient descent",
      minutes: 120,
      prerequisiteIds: ["classification"],
      tasks: [
        "Compute one forward pass by hand",
        "Train a network on digits",
        "Change the learning rate and watch the loss",
      ],
    },
    {
      id: "responsible",
      title: "Bias, privacy and limits",
      outcome: "can examine a model for unfair or fragile behaviour",
      minutes: 60,
      prerequisiteIds: ["classification"],
      tasks: [
        "Measure errors for two groups",
        "Write down who is harmed by which error",
        "Draft a half-page model description",
      ],
    },
    {
      id: "project",
      title: "A project from question to report",
      outcome: "can carry one problem from data to a defended result",
      minutes: 180,
      prerequisiteIds: ["trees-ensembles"],
      tasks: [
        "State the question and the measure of success",
        "Build a baseline, then one improvement",
        "Report the result with its uncertainty",
      ],
    },
  ],
  tips: [
    "Always beat a trivial baseline before you trust a model.",
    "Look at the data by eye for as long as you look at the metrics.",
    "Keep a log: what you changed, what you expected, what happened.",
  ],
};

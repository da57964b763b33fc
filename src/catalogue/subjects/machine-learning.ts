import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "machine-learning",
  name: "Machine learning",
  units: [
    {
      id: "what-is-ml",
      title: "What machine learning can and cannot do",
      outcome:
        "can tell learning from data apart from programmed rules, and name the kinds of tasks",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Classify ten problems: regression, classification, clustering or none",
        "Write down what the data and the target would be",
        "Find one problem that needs no learning",
      ],
      questions: [
        {
          question: "What is supervised learning?",
          answer: "Learning from examples that carry the right answer.",
        },
        {
          question: "What separates regression from classification?",
          answer: "Regression predicts a number, classification a category.",
        },
        {
          question: "When is machine learning the wrong tool?",
          answer:
            "When clear rules solve the problem or there are no data like those to be predicted.",
        },
      ],
      exercise:
        "Describe three problems of your own and say for each whether learning from data would help",
    },
    {
      id: "tools",
      title: "Notebooks, arrays and tables",
      outcome: "can load, inspect and plot a data set in Python",
      minutes: [90, 70, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Open a notebook and load a CSV",
        "Describe each column in one line",
        "Plot two relations and one distribution",
      ],
      questions: [
        {
          question: "What is a data frame?",
          answer: "A table with named columns, each of one type.",
        },
        { question: "Which plot shows the distribution of one number?", answer: "A histogram." },
        {
          question: "What does a scatter plot show?",
          answer: "The relation of two numerical variables.",
        },
      ],
      exercise: "Write a notebook that loads a data set, describes it and shows three plots",
    },
    {
      id: "maths-refresher",
      title: "The mathematics that is needed",
      outcome: "can use vectors, averages, probability and the idea of a gradient",
      minutes: [105, 85, 0],
      prerequisiteIds: ["tools"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Compute a mean, a variance and a correlation by hand",
        "Multiply a matrix and a vector",
        "Walk downhill on a curve step by step",
      ],
      questions: [
        {
          question: "What is a gradient?",
          answer: "The vector of partial derivatives; it points where the function grows fastest.",
        },
        {
          question: "What does a correlation of 0 say?",
          answer: "There is no linear relation; another one may exist.",
        },
        {
          question: "What is the variance?",
          answer: "The average squared distance from the mean.",
        },
      ],
      exercise: "Follow a gradient downhill on a curve for ten steps on paper",
    },
    {
      id: "data-preparation",
      title: "Preparing data",
      outcome: "can treat missing values, scale features and encode categories",
      minutes: [105, 85, 75],
      prerequisiteIds: ["tools"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Decide for each column what a missing value means",
        "Scale and encode with a pipeline",
        "Find one leak from the future",
      ],
      questions: [
        {
          question: "What is data leakage?",
          answer: "Information at training that will not be there at prediction.",
        },
        { question: "On which data is a scaler fitted?", answer: "On the training data only." },
        {
          question: "What is one-hot encoding?",
          answer: "One column of 0 and 1 for each category.",
        },
      ],
      exercise:
        "Build one pipeline that imputes, scales and encodes, and fit it on training data only",
    },
    {
      id: "linear-regression",
      title: "Linear regression",
      outcome: "can fit, read and criticise a linear model",
      minutes: [105, 85, 75],
      prerequisiteIds: ["maths-refresher", "data-preparation"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Fit a line by hand and with a library",
        "Interpret each coefficient",
        "Plot the errors and describe them",
      ],
      questions: [
        {
          question: "What does least squares minimise?",
          answer: "The sum of squared differences between prediction and truth.",
        },
        {
          question: "What does a coefficient mean?",
          answer:
            "The change of the prediction for one unit more of that variable, the others held fixed.",
        },
        {
          question: "What should a plot of the residuals look like?",
          answer: "No pattern around zero.",
        },
      ],
      exercise: "Fit a model for prices, explain two coefficients and show where it fails",
    },
    {
      id: "evaluation",
      title: "Honest evaluation",
      outcome: "can split data, cross-validate and choose a fitting measure",
      minutes: [105, 85, 75],
      prerequisiteIds: ["linear-regression"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Hold out a test set before anything else",
        "Compare with a trivial baseline",
        "Explain over-fitting with a plot",
      ],
      questions: [
        {
          question: "What is overfitting?",
          answer: "A model that fits its training data well and new data badly.",
        },
        {
          question: "What is the test set for?",
          answer: "One final estimate on data that no choice has used.",
        },
        {
          question: "What is k-fold cross-validation?",
          answer: "Train on all but one of k parts, test on that part, and average over all k.",
        },
      ],
      exercise:
        "Compare a model with a trivial baseline by cross-validation and report both with their spread",
    },
    {
      id: "classification",
      title: "Logistic regression and classification",
      outcome: "can predict classes and choose a threshold",
      minutes: [105, 85, 75],
      prerequisiteIds: ["evaluation"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Train a classifier on a small data set",
        "Read a confusion matrix",
        "Move the threshold and discuss the cost",
      ],
      questions: [
        {
          question: "What is precision?",
          answer: "The share of predicted positives that are truly positive.",
        },
        { question: "What is recall?", answer: "The share of true positives that are found." },
        {
          question: "Why is accuracy misleading for rare classes?",
          answer: "Predicting the common class always is accurate and useless.",
        },
      ],
      exercise:
        "Choose a threshold for a classifier from the costs of its two errors and defend it",
    },
    {
      id: "trees-ensembles",
      title: "Trees, forests and boosting",
      outcome: "can use tree ensembles and tune them",
      minutes: [105, 85, 75],
      prerequisiteIds: ["classification"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Draw a small tree by hand",
        "Compare a tree, a forest and boosting",
        "Tune three settings by cross-validation",
      ],
      questions: [
        {
          question: "How does a random forest lower variance?",
          answer: "It averages many trees trained on random samples of rows and columns.",
        },
        {
          question: "What does boosting do?",
          answer: "It adds small models one after the other, each on the errors left so far.",
        },
        {
          question: "Why does a deep single tree overfit?",
          answer: "It can memorise single training examples.",
        },
      ],
      exercise: "Tune a forest and a boosted model on the same data and compare them with one tree",
    },
    {
      id: "clustering",
      title: "Clustering and dimension reduction",
      outcome: "can look for structure without labels",
      minutes: [75, 60, 55],
      prerequisiteIds: ["data-preparation", "maths-refresher"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Run k-means for several k",
        "Project data onto two components",
        "Say what the clusters do not prove",
      ],
      questions: [
        {
          question: "What does k-means minimise?",
          answer: "The squared distances of points to the centre of their cluster.",
        },
        { question: "What does PCA keep first?", answer: "The directions with the most variance." },
        {
          question: "Do clusters prove that groups exist?",
          answer: "No, the method always finds as many clusters as it is told to.",
        },
      ],
      exercise: "Cluster one data set for several k and argue for one of them",
    },
    {
      id: "neural-networks",
      title: "Neural networks",
      outcome: "can train a small network and explain gradient descent",
      minutes: [120, 95, 85],
      prerequisiteIds: ["classification"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Compute one forward pass by hand",
        "Train a network on digits",
        "Change the learning rate and watch the loss",
      ],
      questions: [
        {
          question: "What does backpropagation compute?",
          answer: "The gradient of the loss for every weight, by the chain rule.",
        },
        {
          question: "Why are non-linear activations needed?",
          answer: "Without them all layers together would be one linear function.",
        },
        {
          question: "What happens with a learning rate that is too large?",
          answer: "The loss jumps about or grows.",
        },
      ],
      exercise:
        "Train a small network, plot its loss for three learning rates and explain the differences",
    },
    {
      id: "responsible",
      title: "Bias, privacy and limits",
      outcome: "can examine a model for unfair or fragile behaviour",
      minutes: [60, 50, 40],
      prerequisiteIds: ["classification"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Measure errors for two groups",
        "Write down who is harmed by which error",
        "Draft a half-page model description",
      ],
      questions: [
        {
          question: "Why can a model be unfair without using a protected attribute?",
          answer: "Other variables can stand in for it.",
        },
        {
          question: "What is a model card?",
          answer:
            "A short description of what a model is for, how it was tested and where it fails.",
        },
        {
          question: "What is distribution shift?",
          answer: "Data at use that differ from the training data.",
        },
      ],
      exercise:
        "Measure the errors of a model for two groups and write half a page on what follows",
    },
    {
      id: "project",
      title: "A project from question to report",
      outcome: "can carry one problem from data to a defended result",
      minutes: [180, 145, 125],
      prerequisiteIds: ["trees-ensembles"],
      bloom: "create",
      kind: "project",
      tasks: [
        "State the question and the measure of success",
        "Build a baseline, then one improvement",
        "Report the result with its uncertainty",
      ],
      questions: [
        {
          question: "What comes before the first model?",
          answer: "The question, the measure of success and a held-out test set.",
        },
        {
          question: "Why report uncertainty?",
          answer: "A single number hides how much it would change with other data.",
        },
        { question: "What is a baseline?", answer: "The simplest method that a model must beat." },
      ],
      exercise: "Write a two-page report that somebody else could repeat",
    },
  ],
  tips: [
    "Always beat a trivial baseline before you trust a model.",
    "Look at the data by eye for as long as you look at the metrics.",
    "Keep a log: what you changed, what you expected, what happened.",
  ],
};

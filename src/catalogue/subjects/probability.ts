import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "probability",
  name: "Probability",
  units: [
    {
      id: "counting",
      title: "Counting equally likely outcomes",
      outcome: "can count arrangements and selections and turn counts into probabilities",
      minutes: [90, 55, 0],
      prerequisiteIds: [],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Sort ten problems by two questions: does order matter, may items repeat",
        "Count three small cases by listing, then by formula",
        "Find the chances of four poker hands",
      ],
      questions: [
        {
          question: "In how many ways can k of n different things be chosen without order?",
          answer: "n! / (k! (n - k)!), called n choose k.",
        },
        {
          question: "In how many orders can the letters of LEVEL be written?",
          answer: "30: 5! divided by 2! for the two L and 2! for the two E.",
        },
        {
          question: "When is a probability favourable outcomes over all outcomes?",
          answer: "Only when all outcomes are equally likely.",
        },
      ],
      exercise:
        "Work out the chance that among 23 people two share a birthday and state what you assume",
    },
    {
      id: "events-axioms",
      title: "Sample spaces, events and the axioms",
      outcome: "can describe an experiment by a sample space and compute with events",
      minutes: [90, 60, 40],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Write the sample spaces of five experiments",
        "Translate eight sentences into unions, intersections and complements",
        "Derive the rule for complements and the rule for unions from the axioms",
      ],
      questions: [
        {
          question: "What are the three axioms of probability?",
          answer:
            "No probability is negative, the whole space has 1, and disjoint events add up, also countably many.",
        },
        { question: "What is P(A or B)?", answer: "P(A) + P(B) - P(A and B)." },
        {
          question: "What is the quickest way to the chance of at least one six in four throws?",
          answer: "By the complement: 1 - (5/6)^4, about 0.52.",
        },
      ],
      exercise:
        "Model the throw of two dice with two different sample spaces and show which one is uniform",
    },
    {
      id: "conditional",
      title: "Conditional probability and independence",
      outcome: "can compute conditional probabilities and test events for independence",
      minutes: [90, 70, 50],
      prerequisiteIds: ["events-axioms", "counting"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Solve five problems with a two-way table",
        "Multiply along a tree for drawing without replacement",
        "Find three events that are independent in pairs but not together",
      ],
      questions: [
        { question: "What is P(A given B)?", answer: "P(A and B) / P(B), if P(B) is not 0." },
        { question: "When are A and B independent?", answer: "When P(A and B) = P(A) P(B)." },
        {
          question: "Can disjoint events of positive probability be independent?",
          answer: "No: if one happens the other cannot.",
        },
      ],
      exercise:
        "Explain the problem of the three doors with a tree and check it with thirty played rounds",
    },
    {
      id: "bayes",
      title: "Total probability and Bayes' theorem",
      outcome: "can turn a conditional probability round and explain the role of the base rate",
      minutes: [90, 75, 55],
      prerequisiteIds: ["conditional"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Solve a problem on a medical test with a table of 10,000 imagined cases, then by formula",
        "Update one belief twice with two pieces of evidence",
        "Find the error in an argument that confuses P(A given B) with P(B given A)",
      ],
      questions: [
        {
          question: "What does Bayes' theorem say?",
          answer: "P(A given B) = P(B given A) P(A) / P(B).",
        },
        {
          question: "What is the law of total probability for A and its complement?",
          answer: "P(B) = P(B given A) P(A) + P(B given not A) P(not A).",
        },
        {
          question: "Why are most alarms for a rare event often false even with a good test?",
          answer:
            "The many cases without the event yield more false alarms than the few with it yield true ones.",
        },
      ],
      exercise:
        "Draw for one test how its positive result means less and less as the base rate falls",
    },
    {
      id: "discrete-variables",
      title: "Discrete random variables",
      outcome: "can find the probability mass function of a variable and of a function of it",
      minutes: [75, 55, 40],
      prerequisiteIds: ["events-axioms", "counting"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Tabulate and draw the sum and the maximum of two dice",
        "Write the distribution function of one variable as a step graph",
        "Find the distribution of the square of a variable",
      ],
      questions: [
        {
          question: "What is a random variable?",
          answer: "A function that gives each outcome of the sample space a number.",
        },
        {
          question: "Which two properties has a probability mass function?",
          answer: "Its values are not negative and add up to 1.",
        },
        {
          question: "What is the distribution function F(x)?",
          answer: "The probability that the variable is at most x.",
        },
      ],
      exercise:
        "Invent a game with two dice and give the full distribution of the gain in a table and a graph",
    },
    {
      id: "expectation-variance",
      title: "Expectation and variance",
      outcome: "can compute expectations with linearity and variances with the short formula",
      minutes: [90, 75, 55],
      prerequisiteIds: ["discrete-variables", "conditional"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Compute mean and variance of four variables",
        "Solve three counting problems with indicator variables",
        "Show by an example that the mean of a square is not the square of the mean",
      ],
      questions: [
        {
          question: "Does E(X + Y) = E(X) + E(Y) need independence?",
          answer: "No, linearity holds always when the expectations exist.",
        },
        { question: "What is the short formula for the variance?", answer: "E(X^2) - (E(X))^2." },
        { question: "What is Var(aX + b)?", answer: "a^2 Var(X)." },
      ],
      exercise:
        "Find the expected number of people who get their own hat back at random, and test it with cards",
    },
    {
      id: "discrete-families",
      title: "Binomial, geometric and Poisson distributions",
      outcome: "can recognise which discrete distribution fits a story and compute with it",
      minutes: [105, 85, 65],
      prerequisiteIds: ["expectation-variance"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write a story for each distribution and name its parameters",
        "Derive the mean of the binomial with indicators",
        "Compare binomial and Poisson values for large n and small p",
        "Sort twelve stories by distribution before computing",
      ],
      questions: [
        {
          question:
            "What is the chance of exactly k successes in n independent trials with chance p?",
          answer: "(n choose k) p^k (1 - p)^(n - k).",
        },
        {
          question: "What is the mean number of trials up to and including the first success?",
          answer: "1/p.",
        },
        {
          question: "What are mean and variance of a Poisson variable with parameter m?",
          answer: "Both are m.",
        },
      ],
      exercise:
        "Count an event in fifty equal intervals, compare with a Poisson distribution and judge the fit",
    },
    {
      id: "densities",
      title: "Continuous variables and densities",
      outcome: "can compute probabilities, means and variances from a density",
      minutes: [105, 85, 65],
      prerequisiteIds: ["expectation-variance"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Find the constant that makes each of three functions a density",
        "Move between density and distribution function in both directions",
        "Compute mean, median and variance of two densities",
        "Find the density of the square of a uniform variable",
      ],
      questions: [
        {
          question: "Can a density be larger than 1?",
          answer: "Yes; only its integral over the whole line must be 1.",
        },
        { question: "What is P(X = 3) for a continuous variable X?", answer: "0." },
        {
          question: "How is the density found from the distribution function?",
          answer: "By differentiating it where it is differentiable.",
        },
      ],
      exercise:
        "Build a density of your own from two straight pieces and find its mean, median and variance",
    },
    {
      id: "continuous-families",
      title: "Uniform, exponential and normal distributions",
      outcome: "can choose and use the three main continuous distributions",
      minutes: [90, 75, 60],
      prerequisiteIds: ["densities", "discrete-families"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Derive mean and variance of the uniform and the exponential distribution",
        "Standardise six normal problems and solve them with a table or software",
        "Show that the exponential distribution has no memory",
        "Approximate a binomial probability by the normal one",
      ],
      questions: [
        {
          question: "What does it mean that a waiting time has no memory?",
          answer:
            "The time already waited does not change the distribution of the time still to wait.",
        },
        {
          question: "What is the variance of a uniform variable on [a, b]?",
          answer: "(b - a)^2 / 12.",
        },
        {
          question: "How are Poisson and exponential distribution linked?",
          answer: "The times between the events of a Poisson process are exponential.",
        },
      ],
      exercise:
        "Simulate waiting times from uniform random numbers and lay the exponential density over the histogram",
    },
    {
      id: "joint",
      title: "Joint distributions, covariance and correlation",
      outcome: "can work with two variables at once and with the variance of a sum",
      minutes: [105, 90, 70],
      prerequisiteIds: ["densities"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Find marginal and conditional distributions from a joint table",
        "Integrate a joint density over a region that you draw first",
        "Compute covariance and correlation of two pairs",
        "Find two dependent variables with covariance 0",
      ],
      questions: [
        { question: "What is Var(X + Y)?", answer: "Var(X) + Var(Y) + 2 Cov(X, Y)." },
        {
          question: "What is the covariance of X and Y in terms of means?",
          answer: "E(XY) - E(X) E(Y).",
        },
        {
          question: "When are X and Y with a joint density independent?",
          answer: "When the joint density is the product of the two marginal densities.",
        },
      ],
      exercise:
        "Find the chance that two friends who arrive at random within an hour and wait 15 minutes meet, with a drawing",
    },
    {
      id: "conditional-expectation",
      title: "Conditional expectation",
      outcome: "can solve problems by averaging over a first step",
      minutes: [75, 65, 60],
      prerequisiteIds: ["joint", "discrete-families"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Compute the mean number of throws until two sixes in a row",
        "Find mean and variance of a sum with a random number of terms",
        "Check both results by simulation",
      ],
      questions: [
        { question: "What is the law of total expectation?", answer: "E(X) = E(E(X given Y))." },
        {
          question: "Is E(X given Y) a number?",
          answer: "No, it is a random variable, a function of Y.",
        },
        {
          question: "What is the law of total variance?",
          answer: "Var(X) = E(Var(X given Y)) + Var(E(X given Y)).",
        },
      ],
      exercise:
        "Find the expected gain of a game in two stages by conditioning and confirm it with 200 rounds",
    },
    {
      id: "limit-theorems",
      title: "The law of large numbers and the central limit theorem",
      outcome: "can bound and approximate probabilities of sums and averages",
      minutes: [105, 90, 75],
      prerequisiteIds: ["joint", "continuous-families"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Derive Chebyshev's inequality from Markov's",
        "Compare Chebyshev's bound with the exact value in three cases",
        "Approximate three sums with the central limit theorem",
        "Plot a running average of 1,000 simulated values",
      ],
      questions: [
        {
          question: "What does Chebyshev's inequality say?",
          answer:
            "The chance of being at least k standard deviations from the mean is at most 1/k^2.",
        },
        {
          question: "What does the weak law of large numbers say?",
          answer:
            "The average of independent, identically distributed values with finite mean tends in probability to that mean.",
        },
        {
          question: "Do gains and losses balance out in the long run, as gamblers hope?",
          answer: "No: the average settles, but the total typically drifts further from its mean.",
        },
      ],
      exercise:
        "Judge for three sample sizes how good the normal approximation of a skewed sum is, with plots",
    },
    {
      id: "markov-chains",
      title: "Markov chains",
      outcome: "can set up a transition matrix and find long-run behaviour",
      minutes: [75, 70, 65],
      prerequisiteIds: ["expectation-variance"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Draw a weather chain with three states and write its matrix",
        "Find the distribution after two steps and in the long run",
        "Compute the chance of ruin in a small fair game",
      ],
      questions: [
        {
          question: "What is the Markov property?",
          answer: "Given the present state, the future does not depend on the past.",
        },
        { question: "What do the rows of a transition matrix add up to?", answer: "1." },
        {
          question: "What is a stationary distribution?",
          answer: "One that a step of the chain leaves unchanged.",
        },
      ],
      exercise:
        "Model a board game of ten squares as a chain and find how often each square is visited",
    },
    {
      id: "simulation-project",
      title: "A puzzle solved by theory and simulation",
      outcome: "can model a random situation, solve it and confirm it by simulation",
      minutes: [120, 120, 120],
      prerequisiteIds: ["bayes", "limit-theorems"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a puzzle, such as collecting a full set of pictures, and guess the answer",
        "State sample space, variables and assumptions",
        "Solve it exactly or bound it",
        "Simulate it, with a margin of error, and explain any gap",
      ],
      questions: [
        {
          question: "How does the error of a simulated average shrink with the number n of runs?",
          answer: "Like 1 over the square root of n.",
        },
        {
          question: "What is the mean number of random pictures needed for a full set of n kinds?",
          answer: "n (1 + 1/2 + ... + 1/n), if all kinds are equally likely.",
        },
        {
          question: "Why write the guess down first?",
          answer: "The gap between guess and result shows where intuition goes wrong.",
        },
      ],
      exercise: "Write two pages with guess, model, solution, simulation and what surprised you",
    },
  ],
  tips: [
    "Guess every answer before you compute it and keep a score of your intuition.",
    "Write down the sample space or draw the tree before you use a formula.",
    "The units on densities need integrals; revise them before you get there.",
  ],
  scope: {
    text: "A one-semester university course in probability is reckoned at about 135 hours of work; this plan is a shorter way through its core.",
    source: "US credit hour convention, 3 credits",
  },
};

import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "statistics",
  name: "Statistics",
  units: [
    {
      id: "variables-charts",
      title: "Kinds of variables and their charts",
      outcome: "can name the kind of a variable and draw a chart that suits it",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Sort twelve variables into categorical and numerical, and say which are ordered",
        "Draw a bar chart and a histogram by hand",
        "Describe a histogram by shape, centre, spread and outliers",
      ],
      questions: [
        {
          question: "What is the difference between a bar chart and a histogram?",
          answer:
            "A bar chart shows categories; a histogram shows a numerical variable in adjoining intervals.",
        },
        {
          question: "What does it mean that a distribution is skewed to the right?",
          answer: "Its long tail lies on the side of the large values.",
        },
        {
          question: "Is a postcode a numerical variable?",
          answer: "No, it is categorical: arithmetic with it has no meaning.",
        },
      ],
      exercise:
        "Collect thirty values from your surroundings and draw two suitable charts with titles and units",
    },
    {
      id: "centre-spread",
      title: "Mean, median, quartiles and standard deviation",
      outcome: "can summarise data with measures of centre and spread that suit its shape",
      minutes: [90, 60, 0],
      prerequisiteIds: ["variables-charts"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Compute mean, median, quartiles and standard deviation of ten values by hand",
        "Add one outlier and note which measures move",
        "Draw box plots of two groups on one scale and compare them",
      ],
      questions: [
        {
          question: "Which measure of centre resists outliers, the mean or the median?",
          answer: "The median.",
        },
        {
          question: "What is the interquartile range?",
          answer: "The third quartile minus the first: the width of the middle half.",
        },
        {
          question: "Why does the sample variance divide by n - 1?",
          answer:
            "Deviations from the sample mean are a little too small; n - 1 makes the estimate unbiased.",
        },
      ],
      exercise:
        "Compare two groups of at least fifteen values in five sentences with figures and box plots",
    },
    {
      id: "sampling-design",
      title: "Samples, experiments and bias",
      outcome: "can tell what a study can show from how its data were collected",
      minutes: [75, 60, 45],
      prerequisiteIds: ["variables-charts"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Draw a simple random sample of ten from a list of fifty",
        "Find the bias in four survey plans",
        "Sort six studies into experiments and observational studies",
        "Name a lurking variable for two claims in the news",
      ],
      questions: [
        {
          question: "What is random assignment for?",
          answer:
            "It makes the groups alike on average, so that a difference can be put down to the treatment.",
        },
        {
          question: "What is random sampling for?",
          answer:
            "It lets results be generalised to the population from which the sample was drawn.",
        },
        {
          question: "Does a larger sample remove bias?",
          answer: "No, it only reduces chance variation.",
        },
      ],
      exercise:
        "Plan a survey and an experiment on one question and list what each can and cannot show",
    },
    {
      id: "correlation",
      title: "Scatter plots and correlation",
      outcome: "can describe the relation of two numerical variables and its limits",
      minutes: [75, 60, 45],
      prerequisiteIds: ["centre-spread"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Draw three scatter plots and describe direction, form and strength",
        "Estimate the correlation of six plots, then compute them with software",
        "Show how one outlier changes a correlation",
      ],
      questions: [
        {
          question: "Between which values does the correlation coefficient r lie?",
          answer: "Between -1 and 1.",
        },
        {
          question: "Does r = 0 mean that there is no relation?",
          answer: "No, only no linear one; a curved relation can have r = 0.",
        },
        {
          question: "Why does correlation not prove causation?",
          answer: "A third variable, reverse causation or chance may explain it.",
        },
      ],
      exercise:
        "Find a correlation in a public data set and give two explanations other than cause",
    },
    {
      id: "random-variables-normal",
      title: "Random variables and the normal curve",
      outcome: "can find expected values and use z-scores with the normal distribution",
      minutes: [120, 85, 50],
      prerequisiteIds: ["centre-spread"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Compute mean and standard deviation of two games of chance",
        "Find three binomial probabilities by formula",
        "Turn six values into z-scores and find areas under the curve",
        "Find the value that cuts off the top tenth of a normal distribution",
      ],
      questions: [
        {
          question: "What is a z-score?",
          answer:
            "The number of standard deviations by which a value lies above or below the mean.",
        },
        {
          question:
            "About what share of a normal distribution lies within 1, 2 and 3 standard deviations?",
          answer: "68, 95 and 99.7 per cent.",
        },
        {
          question:
            "What are mean and standard deviation of a binomial count with n trials and chance p?",
          answer: "np, and the square root of np(1 - p).",
        },
      ],
      exercise:
        "Check with a plot and the three shares whether a variable of your own is roughly normal",
    },
    {
      id: "sampling-distributions",
      title: "Sampling distributions and standard error",
      outcome: "can explain how a sample mean varies and compute its standard error",
      minutes: [90, 75, 60],
      prerequisiteIds: ["random-variables-normal", "sampling-design"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Simulate the means of 200 samples with dice or software and draw them",
        "Repeat with samples four times as large and compare the spread",
        "Tell apart in writing: population, sample and sampling distribution",
      ],
      questions: [
        {
          question: "What is the standard error of the mean of n independent values?",
          answer: "The standard deviation divided by the square root of n.",
        },
        {
          question: "What does the central limit theorem say about sample means?",
          answer:
            "For large samples they are nearly normal, whatever the population's shape, if its variance is finite.",
        },
        {
          question: "How must n change to halve the standard error?",
          answer: "It must be four times as large.",
        },
      ],
      exercise:
        "Show with simulated histograms how means of a skewed population approach the normal curve",
    },
    {
      id: "confidence-intervals",
      title: "Confidence intervals",
      outcome: "can compute an interval for a mean or proportion and word it correctly",
      minutes: [90, 75, 60],
      prerequisiteIds: ["sampling-distributions"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Compute three intervals for a mean and three for a proportion",
        "Find the sample size for a given margin of error",
        "Correct four faulty readings of an interval",
        "Simulate 100 intervals and count how many miss the true value",
      ],
      questions: [
        {
          question: "What does 95 per cent confidence mean?",
          answer: "The method catches the true value in 95 per cent of repeated samples.",
        },
        {
          question: "Why is the t distribution used for a mean?",
          answer: "Because the population's standard deviation is estimated from the sample.",
        },
        {
          question: "What happens to an interval if the confidence level is raised?",
          answer: "It becomes wider.",
        },
      ],
      exercise:
        "Estimate a proportion from forty observations of your own and report it with an interval",
    },
    {
      id: "hypothesis-tests",
      title: "Hypothesis tests and p-values",
      outcome: "can carry out a test, state its conclusion and say what it does not show",
      minutes: [105, 85, 70],
      prerequisiteIds: ["confidence-intervals"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Write null and alternative hypothesis for six claims",
        "Carry out a test for a mean and one for a proportion step by step",
        "Run a permutation test on two small groups with cards",
        "Mark which of five sentences about p-values are wrong",
      ],
      questions: [
        {
          question: "What is a p-value?",
          answer:
            "The chance, if the null hypothesis holds, of a result at least as extreme as the one found.",
        },
        {
          question: "What are errors of type I and type II?",
          answer: "I: rejecting a true null hypothesis. II: not rejecting a false one.",
        },
        {
          question: "Does a large p-value prove the null hypothesis?",
          answer: "No, the data are merely compatible with it.",
        },
      ],
      exercise:
        "Test one claim about a coin, a die or a habit of yours and write the conclusion in plain words",
    },
    {
      id: "two-means",
      title: "Comparing two means",
      outcome: "can choose and carry out a paired or a two-sample t test",
      minutes: [90, 75, 65],
      prerequisiteIds: ["hypothesis-tests"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Sort eight designs into paired and independent samples",
        "Carry out one paired and one two-sample test with interval",
        "Check the conditions with plots before each test",
      ],
      questions: [
        {
          question: "When are samples paired?",
          answer:
            "When each value of one belongs to a value of the other, such as before and after.",
        },
        {
          question: "What does the paired t test analyse?",
          answer: "The differences within the pairs, as one sample.",
        },
        {
          question: "What does Welch's version of the two-sample t test not assume?",
          answer: "That the two populations have equal variances.",
        },
      ],
      exercise:
        "Time yourself at one task twelve times under two conditions and report difference, interval and test",
    },
    {
      id: "chi-squared",
      title: "Counts and the chi-squared test",
      outcome: "can test whether counts fit a model or two categories are associated",
      minutes: [75, 65, 55],
      prerequisiteIds: ["hypothesis-tests"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Compute the expected counts of a table by hand",
        "Test a die for fairness with sixty throws",
        "Test two categories for association and describe where they differ",
      ],
      questions: [
        {
          question: "How is an expected count found in a two-way table under independence?",
          answer: "Row total times column total, divided by the grand total.",
        },
        {
          question: "How many degrees of freedom has a test of association in an r by c table?",
          answer: "(r - 1)(c - 1).",
        },
        {
          question: "What is a usual rule for the expected counts?",
          answer: "They should be about 5 or more in nearly all cells.",
        },
      ],
      exercise:
        "Cross two questions of a small survey and report the table, the test and the largest deviation",
    },
    {
      id: "regression",
      title: "Simple regression with inference",
      outcome: "can fit a line, read slope and residuals and test the slope",
      minutes: [105, 85, 70],
      prerequisiteIds: ["correlation", "hypothesis-tests"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Fit a line with software and interpret slope and intercept with units",
        "Draw a residual plot and look for curves and funnels",
        "Give an interval for the slope and say what it means",
        "Find one prediction that the data do not support",
      ],
      questions: [
        {
          question: "What does the slope of a regression line say?",
          answer: "How much the predicted y changes when x grows by one unit.",
        },
        {
          question: "What is R squared?",
          answer: "The share of the variation of y that the model accounts for.",
        },
        {
          question: "What is extrapolation, and why is it risky?",
          answer: "Predicting outside the range of the data, where the relation may differ.",
        },
      ],
      exercise:
        "Fit a line to twenty pairs of your own, judge it by its residuals and name its limits",
    },
    {
      id: "power-effect",
      title: "Effect size, power and too many tests",
      outcome: "can judge whether a result is large, reliable and honestly reported",
      minutes: [75, 70, 60],
      prerequisiteIds: ["two-means"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Compute an effect size for an earlier comparison of yours",
        "Find by simulation how power depends on sample size",
        "Simulate twenty tests of true null hypotheses and count the significant ones",
      ],
      questions: [
        {
          question: "What is the power of a test?",
          answer: "The chance of rejecting the null hypothesis when a given effect is real.",
        },
        {
          question: "Why is significant not the same as important?",
          answer: "With a large sample even a tiny difference can be significant.",
        },
        {
          question:
            "What is the chance of at least one false alarm in 20 independent tests of true nulls at 5 per cent?",
          answer: "About 64 per cent: 1 - 0.95^20.",
        },
      ],
      exercise:
        "Review a published study on one page: design, effect, interval, number of tests, verdict",
    },
    {
      id: "anova",
      title: "Comparing several groups: analysis of variance",
      outcome: "can compare several means with one test and follow it up soundly",
      minutes: [75, 70, 65],
      prerequisiteIds: ["two-means"],
      bloom: "evaluate",
      kind: "procedure",
      optional: true,
      tasks: [
        "Split the variation of three small groups by hand",
        "Read an analysis-of-variance table line by line",
        "Follow up with pairwise comparisons and a correction",
      ],
      questions: [
        {
          question: "Which two kinds of variation does the F statistic compare?",
          answer: "The variation between the groups with that within them.",
        },
        {
          question: "Why not simply run a t test on every pair?",
          answer: "The chance of a false alarm grows with the number of tests.",
        },
        { question: "What does a significant F test not tell?", answer: "Which means differ." },
      ],
      exercise:
        "Compare three brands, routes or methods with at least eight values each and report the result",
    },
    {
      id: "study",
      title: "A small study, from question to report",
      outcome: "can plan, carry out and report a study of their own",
      minutes: [150, 150, 150],
      prerequisiteIds: ["chi-squared", "regression", "power-effect"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write the question, the variables and the analysis before you collect data",
        "Collect at least forty observations and keep the raw table",
        "Analyse as planned, with plots first",
        "Report effect, uncertainty and limits on two pages",
      ],
      questions: [
        {
          question: "Why fix the analysis before seeing the data?",
          answer: "Otherwise one picks what happens to look significant.",
        },
        {
          question: "What belongs beside every estimate in a report?",
          answer: "Its uncertainty, such as a confidence interval, and the sample size.",
        },
        {
          question: "What should be done with an outlier?",
          answer: "Look for its cause; remove it only for a stated reason and report both results.",
        },
      ],
      exercise: "Hand in a two-page report with data table, two plots, one analysis and its limits",
    },
  ],
  tips: [
    "Plot the data before you compute anything.",
    "Simulate what you do not believe: dice, cards or a few lines of code settle most doubts.",
    "Say each result in one sentence with units and uncertainty, as if to a friend.",
  ],
  scope: {
    text: "A one-semester introductory university course in statistics is reckoned at about 135 hours of work; this plan is a shorter way through its core methods.",
    source: "US credit hour convention, 3 credits",
  },
};

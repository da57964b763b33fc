import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "algebra",
  name: "Algebra",
  units: [
    {
      id: "signed-numbers",
      title: "Signed numbers, fractions and order of operations",
      outcome: "can calculate with negative numbers and fractions in the right order",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Work out twenty sums and products with negative numbers, without a calculator",
        "Add, multiply and divide six pairs of fractions",
        "Put brackets into one expression in three ways and compare the values",
      ],
      questions: [
        {
          question: "What is -3^2, and what is (-3)^2?",
          answer: "-9 and 9: without brackets the power comes before the minus sign.",
        },
        {
          question: "How do you divide by a fraction?",
          answer: "Multiply by its reciprocal, that is, swap numerator and denominator.",
        },
        {
          question: "In which order are operations carried out?",
          answer:
            "Brackets, powers, then multiplication and division from left to right, then addition and subtraction.",
        },
      ],
      exercise: "Make each whole number from 1 to 9 out of four fours and check each line by hand",
    },
    {
      id: "expressions",
      title: "Algebraic expressions and the distributive law",
      outcome: "can translate words into expressions, expand brackets and collect like terms",
      minutes: [75, 50, 0],
      prerequisiteIds: ["signed-numbers"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Translate ten phrases such as five less than twice a number",
        "Expand and simplify twelve expressions, four with a minus before the bracket",
        "Test each result by putting in two numbers",
      ],
      questions: [
        { question: "What does the distributive law say?", answer: "a(b + c) = ab + ac." },
        {
          question: "What is 5 - (2x - 3) without brackets?",
          answer: "8 - 2x, because the minus changes both signs.",
        },
        {
          question: "What are like terms?",
          answer: "Terms with the same letters to the same powers, such as 3xy and -5xy.",
        },
      ],
      exercise:
        "Describe a trick of the kind think of a number in symbols and show why it always works",
    },
    {
      id: "linear-equations",
      title: "Linear equations and formulae",
      outcome: "can solve a linear equation, check it and rearrange a formula",
      minutes: [90, 60, 0],
      prerequisiteIds: ["expressions"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Solve twelve equations and check each by putting the solution back in",
        "Write one equation without a solution and one that every number solves",
        "Rearrange four formulae from physics or geometry for each of their letters",
        "Turn three word problems about ages or mixtures into equations",
      ],
      questions: [
        {
          question: "What may you do to an equation without changing its solutions?",
          answer:
            "Add the same to both sides, or multiply both sides by the same number other than 0.",
        },
        {
          question: "What does it mean if an equation ends in 0 = 5?",
          answer: "It has no solution.",
        },
        {
          question: "Solve 3(x - 2) = x + 8. What is x?",
          answer: "7: 3x - 6 = x + 8, so 2x = 14.",
        },
      ],
      exercise:
        "Solve eight equations, two with brackets and two with fractions, with the check of each written out",
    },
    {
      id: "inequalities",
      title: "Inequalities and absolute value",
      outcome: "can solve linear inequalities and absolute-value problems and draw the solutions",
      minutes: [75, 60, 45],
      prerequisiteIds: ["linear-equations"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Solve eight inequalities and draw each solution on a number line",
        "Read the absolute value of x - 3 as a distance and solve three problems with it",
        "Write four solutions in interval notation",
      ],
      questions: [
        {
          question: "When does the sign of an inequality turn round?",
          answer: "When both sides are multiplied or divided by a negative number.",
        },
        { question: "For which x is |x| < 4?", answer: "For all x between -4 and 4." },
        {
          question: "What do round and square brackets mean in interval notation?",
          answer: "A round bracket leaves the end point out; a square one includes it.",
        },
      ],
      exercise: "Compare two tariffs with an inequality and state for which usage each is cheaper",
    },
    {
      id: "straight-lines",
      title: "Straight lines: slope, intercept and equation",
      outcome: "can move between the graph, the equation and two points of a line",
      minutes: [90, 70, 45],
      prerequisiteIds: ["linear-equations"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Draw six lines from their equations without a table of values",
        "Find the equation of a line from two points, five times",
        "Write a parallel and a perpendicular to a given line through a given point",
      ],
      questions: [
        {
          question: "How is the slope found from two points?",
          answer:
            "The difference of the y values divided by the difference of the x values, in the same order.",
        },
        {
          question: "How are the slopes of perpendicular lines related, if neither is vertical?",
          answer: "Their product is -1.",
        },
        {
          question: "What is the equation of the vertical line through (3, 5)?",
          answer: "x = 3; its slope is undefined.",
        },
      ],
      exercise: "Draw a right-angled triangle on a grid and prove its right angle with slopes",
    },
    {
      id: "linear-pairs",
      title: "Two equations with two unknowns",
      outcome: "can solve a pair of linear equations in three ways and interpret the result",
      minutes: [90, 70, 50],
      prerequisiteIds: ["straight-lines"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Solve one pair by drawing, by substitution and by elimination",
        "Solve six more and choose the quicker method for each before you start",
        "Set up pairs of equations for three word problems",
      ],
      questions: [
        {
          question: "What does the solution of two linear equations mean on a graph?",
          answer: "The point where the two lines cross.",
        },
        {
          question: "When has a pair of linear equations no solution?",
          answer: "When the lines are parallel and different.",
        },
        {
          question: "What is the idea of elimination?",
          answer: "Multiply the equations so that adding or subtracting them removes one unknown.",
        },
      ],
      exercise:
        "Invent a mixture problem whose solution is a pair of whole numbers and solve it in two ways",
    },
    {
      id: "exponents-roots",
      title: "Laws of exponents and roots",
      outcome: "can simplify powers with negative and fractional exponents, and roots",
      minutes: [75, 65, 50],
      prerequisiteIds: ["expressions"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Justify each law with an example in small numbers",
        "Simplify ten expressions with negative or fractional exponents",
        "Take a square factor out of six roots and clear two roots from denominators",
      ],
      questions: [
        { question: "What are a^0 and a^(-n), for a other than 0?", answer: "1 and 1/a^n." },
        { question: "What is 8^(2/3)?", answer: "4: the cube root of 8 is 2, and 2 squared is 4." },
        {
          question: "Is the square root of a + b equal to root a plus root b?",
          answer: "Not in general: the root of 9 + 16 is 5, but 3 + 4 is 7.",
        },
      ],
      exercise:
        "Write a one-page sheet of the laws, each with an example and a tempting false version",
    },
    {
      id: "polynomials-factoring",
      title: "Polynomials and factoring",
      outcome: "can multiply, divide and factor polynomials",
      minutes: [120, 95, 70],
      prerequisiteIds: ["exponents-roots"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Multiply six pairs of polynomials and spot the special products",
        "Factor fifteen expressions, always looking for a common factor first",
        "Divide a cubic by a linear polynomial and check by multiplying",
        "Find a root of a cubic by trial and use it to factor",
      ],
      questions: [
        { question: "How does a^2 - b^2 factor?", answer: "(a - b)(a + b)." },
        {
          question: "What does the factor theorem say?",
          answer: "x - c is a factor of the polynomial p(x) exactly when p(c) = 0.",
        },
        {
          question: "How does x^2 + 5x + 6 factor, and how do you find the numbers?",
          answer: "(x + 2)(x + 3): two numbers with sum 5 and product 6.",
        },
      ],
      exercise:
        "Factor twelve mixed polynomials completely and multiply the four hardest out again",
    },
    {
      id: "quadratics",
      title: "Quadratic equations and parabolas",
      outcome: "can solve any quadratic equation and sketch its parabola",
      minutes: [135, 105, 80],
      prerequisiteIds: ["polynomials-factoring", "straight-lines"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Solve three equations by factoring, three by completing the square, three by formula",
        "Derive the quadratic formula by completing the square",
        "Sketch five parabolas with vertex, axis and intercepts",
        "Predict the number of real solutions of six equations before solving",
      ],
      questions: [
        {
          question: "What is the quadratic formula for ax^2 + bx + c = 0?",
          answer: "x = (-b plus or minus the square root of (b^2 - 4ac)) / (2a).",
        },
        {
          question: "What does a negative discriminant b^2 - 4ac say?",
          answer: "There is no real solution; the parabola does not meet the x-axis.",
        },
        { question: "Where is the vertex of y = (x - 3)^2 + 2?", answer: "At (3, 2)." },
      ],
      exercise:
        "Find the rectangle of greatest area with a perimeter of 40 and show it on a parabola",
    },
    {
      id: "rational-expressions",
      title: "Algebraic fractions and equations with roots",
      outcome: "can simplify algebraic fractions and reject false solutions",
      minutes: [90, 75, 60],
      prerequisiteIds: ["quadratics"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Simplify eight fractions and state which values are excluded",
        "Add four pairs of fractions over the least common denominator",
        "Solve four equations with fractions and three with square roots, and test each solution",
      ],
      questions: [
        {
          question: "Why can x not be cancelled in (x + 2)/x?",
          answer: "Only factors of the whole numerator cancel; here x is only a term of it.",
        },
        {
          question: "How can a false solution arise?",
          answer: "By squaring both sides, or by multiplying by an expression that may be 0.",
        },
        {
          question: "For which x is (x^2 - 4)/(x - 2) equal to x + 2?",
          answer: "For all x other than 2, where the fraction is undefined.",
        },
      ],
      exercise:
        "Write out six equations with fractions or roots, two of which yield a false solution, and mark it",
    },
    {
      id: "functions",
      title: "Functions, domains and inverses",
      outcome: "can read function notation, find domains, compose and invert",
      minutes: [90, 70, 60],
      prerequisiteIds: ["quadratics"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Decide for eight tables and graphs whether they show a function",
        "State domain and range of six functions",
        "Compose two functions in both orders and compare",
        "Invert four functions and check by composing",
      ],
      questions: [
        {
          question: "What makes a rule a function?",
          answer: "It gives exactly one output for each input of its domain.",
        },
        {
          question: "Which functions have an inverse?",
          answer: "Those that are one-to-one: no output comes from two inputs.",
        },
        {
          question: "How is the graph of the inverse obtained?",
          answer: "By reflecting the graph in the line y = x.",
        },
      ],
      exercise: "Restrict the domain of a parabola so that it has an inverse, and draw both graphs",
    },
    {
      id: "exponentials-logs",
      title: "Exponential growth and logarithms",
      outcome: "can solve exponential and logarithmic equations and choose a growth model",
      minutes: [120, 95, 80],
      prerequisiteIds: ["functions", "exponents-roots"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Compare linear and exponential growth in a table of ten steps",
        "Turn eight exponential statements into logarithms and back",
        "Solve four exponential and four logarithmic equations",
        "Find a doubling time and a half-life",
      ],
      questions: [
        {
          question: "What does log base b of x mean?",
          answer: "The exponent to which b must be raised to give x.",
        },
        {
          question: "What is the logarithm of a product?",
          answer: "The sum of the logarithms of the factors.",
        },
        {
          question:
            "A quantity grows by 5 per cent a year. By what factor does it grow in n years?",
          answer: "By 1.05^n.",
        },
      ],
      exercise:
        "Measure for half an hour how far hot water is above room temperature, fit an exponential and judge it",
    },
    {
      id: "sequences",
      title: "Arithmetic and geometric sequences",
      outcome: "can find terms and sums of arithmetic and geometric sequences",
      minutes: [60, 55, 50],
      prerequisiteIds: ["exponentials-logs"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Sort eight sequences into arithmetic, geometric and neither",
        "Derive the sum of the first n whole numbers with a picture",
        "Add up a geometric series of ten terms with the formula and by hand",
      ],
      questions: [
        {
          question: "What is the n-th term of an arithmetic sequence?",
          answer: "a + (n - 1)d, with first term a and difference d.",
        },
        {
          question:
            "What is the sum of the first n terms of a geometric sequence with ratio r other than 1?",
          answer: "a(1 - r^n)/(1 - r), with first term a.",
        },
        {
          question:
            "When does an infinite geometric series with non-zero first term have a finite sum?",
          answer: "When the ratio is between -1 and 1; the sum is a/(1 - r).",
        },
      ],
      exercise:
        "Plan a savings table of twelve months in two ways, fixed sum and fixed growth, with formulas for both",
    },
    {
      id: "modelling",
      title: "A question answered with algebra",
      outcome: "can turn a real question into equations, solve it and judge the answer",
      minutes: [120, 120, 120],
      prerequisiteIds: [
        "linear-pairs",
        "inequalities",
        "rational-expressions",
        "exponentials-logs",
      ],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a question from your life with at least two unknown quantities",
        "Name the quantities with their units and write down what you assume",
        "Solve the model with algebra and check it with numbers",
        "Change one assumption and describe what happens",
      ],
      questions: [
        {
          question: "What should be written before the first equation?",
          answer: "What each letter stands for, with its unit.",
        },
        {
          question: "How can units show an error in an equation?",
          answer: "Both sides, and all terms that are added, must have the same unit.",
        },
        {
          question: "Why may a correct solution of the equations be no answer to the question?",
          answer: "It may break a condition, such as a negative length or half a person.",
        },
      ],
      exercise: "Write two pages from question to answer: model, solution, check and limits",
    },
  ],
  tips: [
    "Write one step on each line, and say which rule allows it.",
    "Check every solution by putting it back into the first equation.",
    "Keep a list of your own sign and bracket errors, and read it before each session.",
  ],
  scope: {
    text: "A one-semester college algebra course is reckoned at about 135 hours of work; this plan is a shorter way through its core methods.",
    source: "US credit hour convention, 3 credits",
  },
};

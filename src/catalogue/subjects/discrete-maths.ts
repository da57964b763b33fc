import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "discrete-maths",
  name: "Discrete mathematics",
  units: [
    {
      id: "sets",
      title: "Sets and their operations",
      outcome: "can write sets and compute unions, complements, products and power sets",
      minutes: [75, 45, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Write ten sets by listing and by a condition",
        "Draw diagrams for five combinations of three sets",
        "List the power set of a set with four elements",
      ],
      questions: [
        { question: "How many subsets has a set with n elements?", answer: "2^n." },
        {
          question: "Is the empty set a subset of every set?",
          answer: "Yes; it has no element that could fail to be in the other set.",
        },
        {
          question: "What is the complement of the union of A and B?",
          answer: "The intersection of the two complements.",
        },
      ],
      exercise:
        "Describe twenty everyday things by three overlapping sets and state five identities they show",
    },
    {
      id: "propositional-logic",
      title: "Propositional logic and truth tables",
      outcome: "can translate sentences into formulae and test them with truth tables",
      minutes: [90, 60, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Translate ten sentences, four of them with if, only if or unless",
        "Fill in six truth tables",
        "Show three equivalences by a table and by laws",
        "Solve a puzzle of knights who tell the truth and knaves who lie",
      ],
      questions: [
        { question: 'When is "p implies q" false?', answer: "Only when p is true and q is false." },
        {
          question: "Which is equivalent to p implies q, the converse or the contrapositive?",
          answer: "The contrapositive: not q implies not p.",
        },
        { question: 'What is the negation of "p and q"?', answer: "Not p or not q." },
      ],
      exercise:
        "Write the rules of a small club in logic and test whether they contradict each other",
    },
    {
      id: "quantifiers",
      title: "Predicates and quantifiers",
      outcome: "can read, write and negate statements with for all and there exists",
      minutes: [75, 60, 40],
      prerequisiteIds: ["propositional-logic", "sets"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Translate ten sentences, half of them with two quantifiers",
        "Negate six statements and push the negation inwards",
        "Swap the quantifiers in three statements and compare the meaning",
      ],
      questions: [
        {
          question: "What is the negation of: for all x, P(x)?",
          answer: "There is an x for which P(x) is false.",
        },
        { question: "What disproves a statement about all x?", answer: "A single counterexample." },
        {
          question: 'Does "for all x there is a y" mean the same as "there is a y for all x"?',
          answer: "No: in the first y may depend on x, in the second one y must serve every x.",
        },
      ],
      exercise:
        "Write eight statements about a group of people in symbols, with negations in plain words",
    },
    {
      id: "proofs",
      title: "Direct proof, contrapositive and contradiction",
      outcome: "can choose a method of proof and write a clear short proof",
      minutes: [120, 95, 70],
      prerequisiteIds: ["quantifiers"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Prove three statements on even and odd numbers directly",
        "Prove two by contrapositive and two by contradiction",
        "Find the gap in three false proofs",
        "Show that two sets are equal by proving both inclusions",
      ],
      questions: [
        { question: "How does a direct proof of p implies q begin?", answer: "By assuming p." },
        {
          question: "How does a proof by contradiction work?",
          answer: "It assumes the negation of the claim and derives something impossible.",
        },
        {
          question: "Which assumption starts the usual proof that root 2 is irrational?",
          answer: "That root 2 equals a fraction in lowest terms.",
        },
      ],
      exercise:
        "Write five short proofs with at least three methods, each readable without help from you",
    },
    {
      id: "induction",
      title: "Mathematical induction",
      outcome: "can prove statements about all natural numbers by simple and strong induction",
      minutes: [105, 85, 65],
      prerequisiteIds: ["proofs"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Prove three sum formulae",
        "Prove an inequality and a divisibility by induction",
        "Prove by strong induction that every whole number from 2 on is a product of primes",
        "Find the error in the proof that all horses have one colour",
      ],
      questions: [
        {
          question: "Which two parts has a proof by induction?",
          answer: "The base case, and the step from n to n + 1.",
        },
        {
          question: "What may be assumed in the step of strong induction?",
          answer: "That the statement holds for all values from the base case up to n.",
        },
        { question: "What is 1 + 2 + ... + n?", answer: "n(n + 1)/2." },
      ],
      exercise:
        "Prove by induction a formula that you first found yourself from a table of small cases",
    },
    {
      id: "relations-functions",
      title: "Relations, functions and equivalence classes",
      outcome: "can classify relations and functions and prove their properties",
      minutes: [105, 85, 65],
      prerequisiteIds: ["proofs"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Test eight relations for reflexive, symmetric, antisymmetric and transitive",
        "Describe the classes of two equivalence relations",
        "Draw a partial order as a Hasse diagram",
        "Decide for six functions whether they are injective or surjective",
      ],
      questions: [
        {
          question: "Which three properties has an equivalence relation?",
          answer: "It is reflexive, symmetric and transitive.",
        },
        {
          question: "What do the classes of an equivalence relation form?",
          answer: "A partition of the set: every element lies in exactly one class.",
        },
        {
          question: "When is a function injective, and when surjective?",
          answer:
            "Injective: no value is taken twice. Surjective: every element of the codomain is a value.",
        },
      ],
      exercise:
        "Prove that having the same remainder modulo 5 is an equivalence relation and list its classes",
    },
    {
      id: "number-theory",
      title: "Divisibility, primes and modular arithmetic",
      outcome: "can compute with remainders and find inverses with the Euclidean algorithm",
      minutes: [105, 85, 65],
      prerequisiteIds: ["proofs"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Find four greatest common divisors with the Euclidean algorithm",
        "Run it backwards to solve two equations in whole numbers",
        "Compute a large power modulo a small number by repeated squaring",
        "Explain why the digit sum tests divisibility by 9",
      ],
      questions: [
        {
          question: "When has a an inverse modulo n?",
          answer: "When the greatest common divisor of a and n is 1.",
        },
        {
          question: "What does Fermat's little theorem say?",
          answer: "If p is prime and does not divide a, then a^(p-1) leaves remainder 1 modulo p.",
        },
        {
          question: "What is -7 modulo 5, as a remainder from 0 to 4?",
          answer: "3, because -7 = -2 times 5 + 3.",
        },
      ],
      exercise:
        "Look up the steps of RSA, make both keys from two primes below 20, then encrypt and decrypt a number by hand",
    },
    {
      id: "counting-rules",
      title: "Permutations, combinations and the binomial theorem",
      outcome: "can count by sum and product rule, permutations and combinations",
      minutes: [105, 85, 65],
      prerequisiteIds: ["sets"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Solve ten problems and name the rule before you count",
        "Count solutions of x + y + z = 10 in whole numbers from 0 on",
        "Prove one identity of Pascal's triangle by counting in two ways",
      ],
      questions: [
        {
          question: "In how many orders can k of n different things be listed?",
          answer: "n!/(n - k)!, a product of k factors: n(n - 1)(n - 2) and so on.",
        },
        { question: "What is the coefficient of x^k in (1 + x)^n?", answer: "n choose k." },
        {
          question: "In how many ways can n equal balls be put into k different boxes?",
          answer: "(n + k - 1) choose (k - 1).",
        },
      ],
      exercise:
        "Count the possible passwords under a set of rules in two ways and make both results agree",
    },
    {
      id: "pigeonhole",
      title: "Pigeonholes and inclusion-exclusion",
      outcome: "can prove that something must exist and count overlapping sets",
      minutes: [75, 65, 55],
      prerequisiteIds: ["counting-rules", "relations-functions"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Solve five pigeonhole problems and name pigeons and holes",
        "Count the numbers up to 1,000 that are divisible by 2, 3 or 5",
        "Count the permutations of four things that leave none in place",
      ],
      questions: [
        {
          question: "What does the pigeonhole principle say?",
          answer: "If more than n objects go into n boxes, some box holds at least two.",
        },
        {
          question: "What is the size of the union of A and B?",
          answer: "Size of A plus size of B minus size of their intersection.",
        },
        {
          question: "If 25 objects go into 6 boxes, how many must some box hold at least?",
          answer: "5, because 6 boxes of 4 hold only 24.",
        },
      ],
      exercise:
        "Prove that among any five points in a square of side 2 two are at most root 2 apart, with a drawing",
    },
    {
      id: "recurrences",
      title: "Recurrence relations",
      outcome: "can set up a recurrence for a counting problem and solve linear ones",
      minutes: [90, 75, 60],
      prerequisiteIds: ["induction", "counting-rules"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Set up recurrences for the towers of Hanoi and for tilings of a strip",
        "Solve three linear recurrences of order two by the characteristic equation",
        "Prove one solution by induction",
      ],
      questions: [
        {
          question: "How many moves do the towers of Hanoi need for n discs at least?",
          answer: "2^n - 1.",
        },
        {
          question:
            "What solves a homogeneous linear recurrence of order two with constant coefficients and different roots r and s?",
          answer: "A r^n + B s^n, with A and B from the first two values.",
        },
        {
          question: "What changes if the characteristic equation has a double root r?",
          answer: "The general solution is (A + Bn) r^n.",
        },
      ],
      exercise:
        "Count the words of length n in A and B without AA by a recurrence and check it for n up to 5",
    },
    {
      id: "graphs",
      title: "Graphs, degrees and walks",
      outcome: "can model with graphs and argue about degrees, paths and colourings",
      minutes: [105, 85, 65],
      prerequisiteIds: ["relations-functions"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Model a timetable, a road map and a friendship as graphs",
        "Decide for four graphs whether an Euler walk exists",
        "Decide whether three pairs of graphs are isomorphic",
        "Colour a map with as few colours as you can",
      ],
      questions: [
        {
          question: "What is the sum of all degrees in a graph?",
          answer: "Twice the number of edges.",
        },
        {
          question: "When has a connected graph a closed walk that uses each edge exactly once?",
          answer: "Exactly when every vertex has even degree.",
        },
        {
          question: "When is a graph bipartite, in terms of cycles?",
          answer: "When it has no cycle of odd length.",
        },
      ],
      exercise:
        "Plan exams for ten courses by colouring a conflict graph and prove that fewer slots will not do",
    },
    {
      id: "trees",
      title: "Trees and spanning trees",
      outcome: "can prove facts about trees and find a cheapest spanning tree",
      minutes: [75, 65, 55],
      prerequisiteIds: ["graphs", "induction"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Prove by induction how many edges a tree has",
        "Find a cheapest spanning tree by two algorithms and compare their steps",
        "Traverse a binary tree in three orders",
      ],
      questions: [
        { question: "How many edges has a tree with n vertices?", answer: "n - 1." },
        {
          question: "How does Kruskal's algorithm choose edges?",
          answer: "Cheapest first, leaving out each edge that would close a cycle.",
        },
        { question: "How many leaves has a binary tree of height h at most?", answer: "2^h." },
      ],
      exercise:
        "Design the cheapest cable network for eight places with costs and argue that none is cheaper",
    },
    {
      id: "growth",
      title: "Growth of functions and big O",
      outcome: "can compare the growth of functions and count the steps of an algorithm",
      minutes: [75, 65, 55],
      prerequisiteIds: ["recurrences"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Order eight functions by growth and prove two of the steps",
        "Prove one big O statement from the definition",
        "Count the comparisons of linear search, binary search and merge sort",
      ],
      questions: [
        {
          question: "When is f(n) in O(g(n)), for positive functions?",
          answer: "When f(n) is at most C g(n) for some constant C and all n from some point on.",
        },
        { question: "Which grows faster, n^100 or 1.01^n?", answer: "1.01^n, in the end." },
        {
          question: "About how many comparisons does binary search need among n sorted items?",
          answer: "At most about log base 2 of n, plus 1.",
        },
      ],
      exercise:
        "Tabulate the steps of three algorithms for n = 10, 100 and 1,000 and explain the pattern",
    },
    {
      id: "proof-portfolio",
      title: "An investigation with conjecture and proof",
      outcome: "can explore a discrete problem, make a conjecture and prove it",
      minutes: [120, 120, 120],
      prerequisiteIds: ["number-theory", "pigeonhole", "recurrences", "trees"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a game, a tiling or a network and list all small cases",
        "Write a conjecture and try to break it",
        "Prove it, or prove a weaker statement",
        "Rewrite the proof after a day and give it to somebody to read",
      ],
      questions: [
        {
          question: "Do a hundred confirmed cases prove a statement about all n?",
          answer: "No, the next case may fail; a proof is needed.",
        },
        { question: "What is an invariant?", answer: "A quantity that no allowed move changes." },
        {
          question: "What can be done when a conjecture resists proof?",
          answer: "Test more cases, prove a special case, or look for a counterexample.",
        },
      ],
      exercise: "Write three pages with small cases, conjecture, proof and one open question",
    },
  ],
  tips: [
    "Try small cases by hand before you look for a formula.",
    "Write proofs in whole sentences and read them aloud.",
    "After each proof, mark the line at which every condition of the statement is used.",
  ],
  scope: {
    text: "A one-semester university course in discrete mathematics is reckoned at about 135 hours of work; this plan is a shorter way through its core.",
    source: "US credit hour convention, 3 credits",
  },
};

import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "dsa",
  name: "Data structures and algorithms",
  units: [
    {
      id: "growth",
      title: "Counting steps: big O and its relatives",
      outcome: "can find the growth of a loop or a nest of loops in time and space",
      minutes: [75, 40, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Count the steps of six short loops exactly, then state each in big O",
        "Sort ten growth rates from constant to factorial",
        "Time one linear and one quadratic program on doubled inputs and compare the ratios",
      ],
      questions: [
        {
          question: "What does it mean that f(n) is in O(g(n))?",
          answer: "From some n on, f(n) is at most a constant times g(n).",
        },
        {
          question: "By how much does a quadratic algorithm slow down if the input doubles?",
          answer: "By about four times.",
        },
        {
          question: "Is big O the same as the worst case?",
          answer: "No, it bounds a function; worst, average or best case says which function.",
        },
      ],
      exercise: "Analyse ten functions of your own old code and mark the one that will hurt first",
    },
    {
      id: "arrays",
      title: "Arrays: two pointers, windows and binary search",
      outcome: "can replace a nested loop over an array by one pass or by halving",
      minutes: [105, 75, 45],
      prerequisiteIds: ["growth"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Build an array that doubles when full and count the copies for a thousand appends",
        "Find a pair with a given sum in a sorted array with two pointers",
        "Find the longest piece of a string without a repeated letter with a sliding window",
        "Write binary search from memory and test it on empty, one-item and missing cases",
      ],
      questions: [
        {
          question: "Why does an append to a doubling array cost O(1) amortised?",
          answer: "n appends copy fewer than 2n items in all, so each costs a constant on average.",
        },
        {
          question: "How many comparisons does binary search need for a million sorted items?",
          answer: "At most about 20, since 2 to the power of 20 is just over a million.",
        },
        {
          question: "What does it cost to insert at the front of an array?",
          answer: "O(n), because all items move by one place.",
        },
      ],
      exercise: "Write a search for the first and the last place of a value, with ten tests",
    },
    {
      id: "recursion",
      title: "Recursion and the call stack",
      outcome: "can write a recursive function, draw its calls and find its cost",
      minutes: [75, 50, 0],
      prerequisiteIds: ["growth"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Draw the call tree of a naive Fibonacci function for 5 and count the calls",
        "Write power by repeated squaring and compare its depth with a loop",
        "Reverse a list, print all subsets of a set and solve the towers of Hanoi",
      ],
      questions: [
        {
          question: "Which two parts must a recursive function have?",
          answer: "A base case, and a step that comes closer to it.",
        },
        {
          question: "How many moves do the towers of Hanoi need for n discs?",
          answer: "2 to the power of n, minus 1.",
        },
        {
          question: "How much extra memory does a recursion of depth n use?",
          answer: "O(n) for the frames on the call stack, unless the language removes tail calls.",
        },
      ],
      exercise: "Write a recursive directory lister and the same with a stack of your own",
    },
    {
      id: "lists-stacks-queues",
      title: "Singly linked lists, stacks and queues",
      outcome: "can build the linear structures and choose the one that a problem needs",
      minutes: [75, 50, 30],
      prerequisiteIds: ["growth"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write a linked list with insert, delete and reverse, drawing each pointer change first",
        "Check brackets with a stack",
        "Build a queue in a ring buffer and another from two stacks",
        "Find a cycle in a linked list with a slow and a fast pointer",
      ],
      questions: [
        {
          question: "What is cheap in a linked list that is costly in an array?",
          answer: "Inserting or deleting at a place to which you hold a pointer: O(1).",
        },
        {
          question: "In which order do a stack and a queue give items back?",
          answer: "A stack last in, first out; a queue first in, first out.",
        },
        {
          question: "What is costly in a linked list that is cheap in an array?",
          answer: "Access by index: O(n) instead of O(1), and with poorer use of the cache.",
        },
      ],
      exercise: "Write a calculator for bracketed expressions with two stacks",
    },
    {
      id: "hashing",
      title: "Hash tables from the inside",
      outcome: "can build a hash table and use one to trade memory for time",
      minutes: [75, 60, 40],
      prerequisiteIds: ["arrays", "lists-stacks-queues"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write a table with chaining that grows when it gets too full",
        "Insert keys that all collide and measure the slowdown",
        "Solve pair sum, first repeated item and anagram groups in one pass each",
      ],
      questions: [
        {
          question: "What is the cost of a look-up on average, and in the worst case?",
          answer: "O(1) on average with a good hash; O(n) if all keys collide under chaining.",
        },
        {
          question: "What is the load factor?",
          answer: "The number of stored items divided by the number of buckets.",
        },
        {
          question: "What must hold for the hashes of two equal keys?",
          answer: "They must be equal; unequal keys may share a hash too.",
        },
      ],
      exercise: "Write your own map, test it against the built-in one and plot both timings",
    },
    {
      id: "sorting",
      title: "Sorting: insertion, merge, quick and counting",
      outcome: "can write four sorts and compare their cost, stability and memory",
      minutes: [105, 80, 45],
      prerequisiteIds: ["arrays", "recursion"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Play each sort with ten cards until you can do it without notes",
        "Write merge sort and quicksort from memory, with tests for repeated values",
        "Time all four on random, sorted and reversed input and explain each surprise",
      ],
      questions: [
        {
          question: "When does quicksort need quadratic time?",
          answer:
            "When nearly every pivot splits very unevenly, as with the first as pivot and sorted input.",
        },
        {
          question: "What is a stable sort?",
          answer: "One that keeps items with equal keys in their original order.",
        },
        {
          question: "Why can no comparison sort beat n log n in the worst case?",
          answer: "It must tell n! orders apart, which takes about n log n yes-or-no answers.",
        },
      ],
      exercise: "Sort records by two keys and show by a test that your sort is stable",
    },
    {
      id: "trees",
      title: "Binary trees and search trees",
      outcome: "can traverse, search and change a binary tree and judge its balance",
      minutes: [105, 85, 55],
      prerequisiteIds: ["recursion", "lists-stacks-queues"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Print a tree in pre-order, in-order, post-order and level by level",
        "Write insert, search and delete for a binary search tree",
        "Insert sorted keys, measure the height and then rotate the tree straight by hand",
        "Check whether a given tree is a valid search tree",
      ],
      questions: [
        {
          question: "Which traversal of a binary search tree gives the keys in sorted order?",
          answer: "In-order: left subtree, node, right subtree.",
        },
        {
          question: "What does search cost in a balanced tree, and in a degenerate one?",
          answer: "O(log n), and O(n) if the tree has become a list.",
        },
        {
          question: "How is a node with two children deleted from a search tree?",
          answer: "Its key is replaced by its in-order successor or predecessor, which is removed.",
        },
      ],
      exercise: "Write an ordered map that answers which keys lie between two bounds",
    },
    {
      id: "heaps",
      title: "Heaps and priority queues",
      outcome: "can keep the smallest or largest items at hand with a heap",
      minutes: [65, 55, 40],
      prerequisiteIds: ["arrays", "trees"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write push and pop for a binary heap in an array",
        "Find the ten largest of a million numbers with a heap of ten",
        "Merge five sorted lists with one heap",
      ],
      questions: [
        {
          question: "In a heap stored from index 0, where are the children of index i?",
          answer: "At 2i + 1 and 2i + 2.",
        },
        {
          question: "What do push, pop and looking at the minimum cost in a binary min-heap?",
          answer: "O(log n), O(log n) and O(1).",
        },
        {
          question: "What does it cost to build a heap from n items bottom-up?",
          answer: "O(n), because most nodes are near the leaves and sink only a little.",
        },
      ],
      exercise: "Write a running median with two heaps and check it against sorting",
    },
    {
      id: "graphs",
      title: "Graphs: representation, breadth and depth first",
      outcome: "can turn a problem into a graph and explore it in the fitting order",
      minutes: [105, 85, 60],
      prerequisiteIds: ["hashing", "trees"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Store one graph as adjacency list and as matrix and compare their memory",
        "Find the shortest way through a maze with breadth-first search",
        "Find cycles in a directed graph and a topological order with depth-first search",
        "Count the islands in a grid",
      ],
      questions: [
        {
          question: "What do both searches cost with adjacency lists?",
          answer: "O(V + E): every vertex and every edge is handled a constant number of times.",
        },
        {
          question: "Why does breadth-first search find shortest paths without weights?",
          answer: "It reaches vertices in order of their number of edges from the start.",
        },
        {
          question: "Which graphs have a topological order?",
          answer: "Directed graphs without cycles.",
        },
      ],
      exercise: "Read a list of tasks with their prerequisites and print an order or a cycle",
    },
    {
      id: "weighted-graphs",
      title: "Shortest paths and spanning trees",
      outcome: "can choose and write the right algorithm for a weighted graph",
      minutes: [105, 90, 70],
      prerequisiteIds: ["graphs", "heaps", "sorting"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Run Dijkstra on paper for six vertices, then write it with a heap",
        "Find a graph with a negative edge on which it fails, and use Bellman-Ford there",
        "Write Kruskal with a simple union-find",
        "Make a table of graph algorithms with weights allowed, cost and result",
      ],
      questions: [
        {
          question: "Why does Dijkstra's algorithm fail with negative edges?",
          answer:
            "It treats a vertex as finished, though a later negative edge may shorten its path.",
        },
        {
          question: "What does Dijkstra cost with a binary heap?",
          answer: "O((V + E) log V).",
        },
        {
          question: "How does Kruskal build a minimum spanning tree?",
          answer: "It takes the edges by weight and skips each that would close a cycle.",
        },
      ],
      exercise: "Plan routes on a map of twenty towns and show one changed weight changing a route",
    },
    {
      id: "backtracking-greedy",
      title: "Backtracking and greedy choices",
      outcome: "can search with pruning and decide whether a greedy choice is safe",
      minutes: [90, 80, 60],
      prerequisiteIds: ["sorting"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Place eight queens and count how many positions pruning saves",
        "Choose the most meetings for one room and argue why earliest end is best",
        "Find coins for which the greedy way of giving change fails",
      ],
      questions: [
        {
          question: "What are the three steps inside a backtracking loop?",
          answer: "Choose, explore recursively, and undo the choice.",
        },
        {
          question: "How can a greedy algorithm be shown to be right?",
          answer: "Often by exchange: any best solution can be changed to start with its choice.",
        },
        {
          question: "With coins 1, 3 and 4, what does greedy pay for 6, and what is best?",
          answer: "Greedy pays 4 + 1 + 1; best is 3 + 3.",
        },
      ],
      exercise: "Write a solver for number puzzles on a nine by nine grid and count its steps",
    },
    {
      id: "dynamic-programming",
      title: "Dynamic programming from recursion to table",
      outcome: "can state a recurrence, memoise it and turn it into a table",
      minutes: [120, 110, 90],
      prerequisiteIds: ["recursion", "hashing"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Memoise change-making and count calls before and after",
        "Fill the table of edit distance for two short words by hand, then in code",
        "Solve the 0-1 knapsack and recover which items were taken",
        "Write state, recurrence, base case and order for five problems before coding any",
      ],
      questions: [
        {
          question: "Which two properties make a problem fit for dynamic programming?",
          answer: "Overlapping subproblems and optimal substructure.",
        },
        {
          question: "What does edit distance cost for words of length m and n?",
          answer: "O(mn) time; two rows suffice if only the distance is wanted.",
        },
        {
          question: "How does memoisation differ from tabulation?",
          answer: "Memoisation recurses and stores results; tabulation fills a table from below.",
        },
      ],
      exercise: "Write a tool that shows the smallest set of line changes between two short texts",
    },
    {
      id: "tries-union-find",
      title: "Tries and union-find",
      outcome: "can use two special structures and say what they save",
      minutes: [60, 60, 50],
      prerequisiteIds: ["graphs"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Write a trie with insert and search by prefix",
        "Speed up union-find with union by size and path compression and measure the gain",
        "Compare a trie with a sorted array for ten prefix searches in time and memory",
      ],
      questions: [
        {
          question: "On what does the cost of a look-up in a trie depend?",
          answer: "On the length of the key, not on the number of keys.",
        },
        {
          question: "Which question does union-find answer quickly?",
          answer: "Whether two items are in the same group, while groups are being merged.",
        },
        {
          question: "What does path compression do?",
          answer: "It makes the nodes on a find path point directly to the root.",
        },
      ],
      exercise: "Find the number of friend groups after each of a thousand random friendships",
    },
    {
      id: "journey-planner",
      title: "A journey planner with structures of your own",
      outcome: "can combine structures in a program and defend each choice with measurements",
      minutes: [120, 115, 110],
      prerequisiteIds: ["weighted-graphs", "backtracking-greedy", "dynamic-programming"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write down the operations that the planner needs and how often each happens",
        "Choose a structure for each and note what you rejected",
        "Build station search that forgives typing errors, fastest route and fewest changes",
        "Measure on graphs of growing size and compare with the predicted growth",
      ],
      questions: [
        {
          question: "What should you settle before choosing a data structure?",
          answer: "Which operations are needed, how often, and on how much data.",
        },
        {
          question: "How do you test a fast algorithm when the answers are not known?",
          answer: "Compare it with a slow and obvious one on many small random inputs.",
        },
        {
          question: "Why can an algorithm with worse growth be faster in practice?",
          answer: "For small inputs, constants and use of the cache may matter more.",
        },
      ],
      exercise: "Present the planner with a plot of its running times and one page of reasons",
    },
  ],
  tips: [
    "Try each problem for twenty minutes on paper before you look at a solution.",
    "Rewrite every structure from memory a few days later; reading code is not knowing it.",
    "State the cost in time and space of everything you write, and test on empty and single input.",
  ],
  scope: {
    text: "A university course of 6 credits in this subject asks for about 150 to 180 hours of work; this plan covers its core structures and methods.",
    source: "ECTS: 25 to 30 hours a credit",
  },
};

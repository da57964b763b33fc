import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "sql",
  name: "SQL",
  units: [
    {
      id: "tables",
      title: "Tables, rows and keys",
      outcome: "can explain what a table, a row and a primary key are",
      minutes: [45, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Install SQLite or open an online sandbox",
        "Draw the tables of a library with their columns and keys",
        "Create one table and insert five rows",
      ],
      questions: [
        {
          question: "What does a primary key guarantee?",
          answer: "That its value is unique and not null, so that it identifies exactly one row.",
        },
        {
          question: "What is a foreign key?",
          answer: "One or more columns whose values refer to a key of another (or the same) table.",
        },
        {
          question: "In which order do the rows of a table stand?",
          answer: "In none that you can rely on; only ORDER BY fixes the order of a result.",
        },
      ],
      exercise: "Create a table of ten films with title, year, minutes and a primary key",
    },
    {
      id: "select",
      title: "SELECT, WHERE and ORDER BY",
      outcome: "can ask one table precise questions",
      minutes: [75, 40, 0],
      prerequisiteIds: ["tables"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Filter rows with AND, OR, IN and BETWEEN",
        "Search text with LIKE and both of its wildcards",
        "Sort by two columns and take the first ten rows",
      ],
      questions: [
        {
          question: "What do % and _ stand for in LIKE?",
          answer: "% for any number of characters, also none; _ for exactly one character.",
        },
        {
          question: "Which binds more tightly, AND or OR?",
          answer: "AND; a OR b AND c means a OR (b AND c). Brackets make it clear.",
        },
        {
          question: "Does BETWEEN 5 AND 10 include 5 and 10?",
          answer: "Yes, both ends.",
        },
      ],
      exercise: "Write eight questions about one table in plain words and a query for each",
    },
    {
      id: "expressions",
      title: "Expressions, CASE and NULL",
      outcome: "can compute columns and treat missing values rightly",
      minutes: [60, 45, 0],
      prerequisiteIds: ["select"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Compute a price with tax and round it to two decimals",
        "Label rows as cheap, medium or dear with CASE",
        "Predict six comparisons with NULL, then run them",
      ],
      questions: [
        {
          question: "What is the result of NULL = NULL?",
          answer: "NULL (unknown), not true; test for missing values with IS NULL.",
        },
        {
          question: "What does COALESCE(a, b, 0) return?",
          answer: "The first of its arguments that is not null; here 0 if both a and b are null.",
        },
        {
          question: "What does CASE give if no WHEN applies and there is no ELSE?",
          answer: "NULL.",
        },
      ],
      exercise:
        "Write a query that shows each product with its gross price and a label, with no NULL left",
    },
    {
      id: "aggregates",
      title: "Aggregates, GROUP BY and HAVING",
      outcome: "can summarise data and filter the groups",
      minutes: [90, 70, 35],
      prerequisiteIds: ["expressions"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Count the rows, the non-null values and the distinct values of one column",
        "Find all groups with more than three rows with HAVING",
        "Explain in writing the order in which the clauses are evaluated",
      ],
      questions: [
        {
          question: "What is the difference between WHERE and HAVING?",
          answer:
            "WHERE filters rows before they are grouped; HAVING filters the groups afterwards.",
        },
        {
          question: "What is the difference between COUNT(*) and COUNT(email)?",
          answer: "COUNT(*) counts rows; COUNT(email) only the rows in which email is not null.",
        },
        {
          question: "How do SUM and AVG treat null values?",
          answer: "They ignore them; AVG divides by the number of values that are not null.",
        },
      ],
      exercise: "Report turnover, number of orders and mean order value for each month of one year",
    },
    {
      id: "changing-data",
      title: "INSERT, UPDATE, DELETE and transactions",
      outcome: "can change data without fear and undo a mistake",
      minutes: [75, 50, 30],
      prerequisiteIds: ["select"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write the WHERE of an update as a SELECT first and look at the rows",
        "Delete too much inside a transaction and undo it with ROLLBACK",
        "Insert a row, or update it if its key exists, in one statement",
      ],
      questions: [
        {
          question: "What does UPDATE or DELETE do without WHERE?",
          answer: "It changes or deletes every row of the table.",
        },
        {
          question: "What do COMMIT and ROLLBACK do?",
          answer: "COMMIT makes the changes of the transaction permanent; ROLLBACK undoes them.",
        },
        {
          question: "Why put the two updates of a bank transfer into one transaction?",
          answer:
            "So that both happen or neither: money must not leave one account without reaching the other.",
        },
      ],
      exercise: "Write a script that moves stock between two shops and leaves no trace if it fails",
    },
    {
      id: "joins",
      title: "Inner joins over two and three tables",
      outcome: "can combine two and three tables by their keys",
      minutes: [105, 80, 45],
      prerequisiteIds: ["aggregates"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Join customers and orders and count the rows before and after",
        "Join three tables through a linking table",
        "Write a join that multiplies rows, then say why and repair its sum",
      ],
      questions: [
        {
          question: "Which rows does an inner join leave out?",
          answer: "Those of either table that have no partner that fulfils the join condition.",
        },
        {
          question: "How many rows does a cross join of 20 and 30 rows give?",
          answer: "600: every row of the one with every row of the other.",
        },
        {
          question: "How can a join make a SUM too large?",
          answer:
            "If a row matches several partners it appears several times, and its amount is added each time.",
        },
      ],
      exercise:
        "List each customer with the titles they bought and the total paid, from four tables",
    },
    {
      id: "outer-joins",
      title: "Outer joins and missing partners",
      outcome: "can find what has no match",
      minutes: [75, 60, 40],
      prerequisiteIds: ["joins"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "List the customers without any order",
        "Answer the same question with LEFT JOIN and with NOT EXISTS",
        "Break a LEFT JOIN with a WHERE condition, then repair it",
      ],
      questions: [
        {
          question:
            "What does a LEFT JOIN put into the right-hand columns of a row without a partner?",
          answer: "NULL in each of them.",
        },
        {
          question: "Why can WHERE o.year = 2024 undo a LEFT JOIN to orders o?",
          answer:
            "Rows without a partner have NULL there, so WHERE drops them; put the condition into ON.",
        },
        {
          question: "Why does NOT IN return no rows if its list contains a NULL?",
          answer: "The comparison with NULL is unknown, so the condition is never true.",
        },
      ],
      exercise: "Report all products with the number sold last month, with 0 for those never sold",
    },
    {
      id: "subqueries-ctes",
      title: "Subqueries and common table expressions",
      outcome: "can build a question out of smaller ones",
      minutes: [90, 75, 50],
      prerequisiteIds: ["joins"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Find all products dearer than the average",
        "Rewrite a nested subquery as steps named with WITH",
        "Combine two results with UNION and with UNION ALL and compare",
      ],
      questions: [
        {
          question: "What is a correlated subquery?",
          answer:
            "One that refers to a column of the outer query, so it is evaluated for each outer row.",
        },
        {
          question: "What is the difference between UNION and UNION ALL?",
          answer: "UNION removes duplicate rows; UNION ALL keeps them and is cheaper.",
        },
        {
          question: "How long does a common table expression (WITH) last?",
          answer: "Only for the one statement of which it is a part.",
        },
      ],
      exercise:
        "Find the customers whose last order is bigger than their own average, in named steps",
    },
    {
      id: "windows",
      title: "Window functions",
      outcome: "can rank rows and compute running totals",
      minutes: [105, 90, 75],
      prerequisiteIds: ["subqueries-ctes"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Number the orders of each customer from the oldest on",
        "Compute a running total of the daily turnover",
        "Compare each month with the one before by means of LAG",
      ],
      questions: [
        {
          question: "How does a window function differ from GROUP BY?",
          answer:
            "It computes over related rows but keeps every row; GROUP BY makes one row of each group.",
        },
        {
          question:
            "After two rows tied in first place, what do RANK and DENSE_RANK give the next row?",
          answer: "RANK gives 3, DENSE_RANK gives 2.",
        },
        {
          question: "Why can a window function not stand in WHERE?",
          answer:
            "WHERE is evaluated before window functions; filter in an outer query or after a WITH.",
        },
      ],
      exercise:
        "Show the three best-selling products of each category with their share of its turnover",
    },
    {
      id: "design",
      title: "Design tables and constraints",
      outcome: "can normalise data and declare constraints",
      minutes: [105, 90, 75],
      prerequisiteIds: ["joins", "changing-data"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Split a messy spreadsheet into tables without repetition",
        "Add foreign keys, a unique constraint and a check, and try to break each",
        "Model a many-to-many relation with a linking table",
      ],
      questions: [
        {
          question: "How is a many-to-many relation stored?",
          answer:
            "In a linking table with a foreign key to each side, often both together as its primary key.",
        },
        {
          question: "What does first normal form demand?",
          answer:
            "One single value in each field: no lists in a cell and no repeated groups of columns.",
        },
        {
          question: "What goes wrong if a customer's address is stored with every order?",
          answer:
            "A change must be made in many rows, and if one is missed the data contradict each other.",
        },
      ],
      exercise: "Design the tables of a music school with teachers, pupils, lessons and invoices",
    },
    {
      id: "indexes",
      title: "Indexes and query plans",
      outcome: "can tell why a query is slow and help it",
      minutes: [75, 75, 75],
      prerequisiteIds: ["joins"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Read the plan of one query and find where it scans a whole table",
        "Add an index and measure the time before and after",
        "Find a filter that an index cannot serve and rewrite it",
      ],
      questions: [
        {
          question: "What does every additional index cost?",
          answer: "Disk space, and time at each insert, delete and update of its columns.",
        },
        {
          question:
            "Which filter can a B-tree index on (country, city) not serve well: country or city alone?",
          answer: "city alone, because the index is sorted by country first.",
        },
        {
          question: "Why can WHERE UPPER(name) = 'ANNA' not use an ordinary index on name?",
          answer:
            "The index holds the values of name, not of UPPER(name); an index on the expression would help.",
        },
      ],
      exercise:
        "Speed up one slow query over a table of a million made-up rows and note plan and time",
    },
    {
      id: "views-rights",
      title: "Views, permissions and safe queries",
      outcome: "can judge how a database should be opened to a program or a colleague",
      minutes: [60, 60, 60],
      prerequisiteIds: ["changing-data", "subqueries-ctes"],
      bloom: "evaluate",
      kind: "concept",
      optional: true,
      tasks: [
        "Wrap a long query into a view and query the view",
        "Grant a role the right to read one view and nothing else",
        "Attack your own query with a crafted text, then mend it with parameters",
      ],
      questions: [
        {
          question: "What does an ordinary view store?",
          answer: "Only its query, not the rows; it shows the current data whenever it is read.",
        },
        {
          question: "What prevents SQL injection?",
          answer:
            "Parameters (placeholders): the values are passed apart from the text of the statement.",
        },
        {
          question: "What does the principle of least privilege say?",
          answer: "Give each user or program only the rights that its task needs.",
        },
      ],
      exercise: "Set up a read-only view for a colleague that hides all personal data of customers",
    },
    {
      id: "project",
      title: "Ten questions answered with real data",
      outcome: "can take a data set from import to checked answers",
      minutes: [180, 180, 150],
      prerequisiteIds: ["windows", "design", "outer-joins"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Import a CSV that interests you and give every column a fitting type",
        "Write ten questions in plain words before the first query",
        "Answer them, at least three with joins and two with window functions",
        "Check three answers by hand against the raw rows",
      ],
      questions: [
        {
          question: "Why load a raw CSV into a table of text columns first?",
          answer:
            "Every row gets in, also the faulty ones, and you clean and convert them with queries you can see.",
        },
        {
          question: "How do you find duplicate values of a column that should be unique?",
          answer: "GROUP BY that column and keep the groups with HAVING COUNT(*) > 1.",
        },
        {
          question: "How can you check that a join neither lost nor multiplied rows?",
          answer: "Compare the number of rows, or a known total, before and after the join.",
        },
      ],
      exercise: "Hand over a commented script that builds the tables and answers all ten questions",
    },
  ],
  tips: [
    "Say in plain words what each row of the result stands for before you write the query.",
    "Run a query piece by piece: FROM first, SELECT last.",
    "Check sums against a count that you made by hand.",
  ],
};

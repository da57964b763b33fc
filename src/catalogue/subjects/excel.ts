import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "excel",
  name: "Excel",
  units: [
    {
      id: "grid",
      title: "Cells, ranges and entering data",
      outcome: "can enter, fill, select and move data quickly by mouse and keyboard",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Enter a list of ten purchases with date, item, category and amount",
        "Fill weekdays, dates and a number series with the fill handle",
        "Jump to the edges of the list and select it by keyboard only",
      ],
      questions: [
        {
          question: "Which keys jump to the edge of a block of filled cells in Windows?",
          answer: "Ctrl with an arrow key; with Shift added the cells on the way are selected.",
        },
        {
          question: "How does Excel usually align text and numbers, and what does that reveal?",
          answer:
            "Text left, numbers right; a number standing on the left was probably read as text.",
        },
        {
          question: "What does B2:D5 mean, and how many cells is it?",
          answer: "The rectangle from B2 to D5: three columns by four rows, twelve cells.",
        },
      ],
      exercise:
        "Build a list of twenty purchases with one heading row and no empty rows or columns",
    },
    {
      id: "references",
      title: "Formulas with relative and absolute references",
      outcome: "can write a formula once and copy it so that every copy is right",
      minutes: [90, 45, 0],
      prerequisiteIds: ["grid"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Add line totals and a grand total to the purchase list",
        "Work out tax for every row from one rate kept in its own cell",
        "Build a times table with a single formula copied over the whole square",
        "Refer to a cell on another sheet and give an input cell a name",
      ],
      questions: [
        {
          question: "What does =A1*$B$1 in C1 become when copied to C2?",
          answer: "=A2*$B$1; the reference with dollar signs stays fixed.",
        },
        {
          question: "What is fixed in the mixed reference B$1?",
          answer: "The row; the column still moves when the formula is copied sideways.",
        },
        {
          question: "What does =2+3*4^2 give, and why?",
          answer: "50: powers come first, then multiplication, then addition.",
        },
      ],
      exercise: "Make a price table of ten products by four discount rates with one copied formula",
    },
    {
      id: "number-formats",
      title: "Number formats and how Excel stores dates",
      outcome: "can tell a stored value from its display and format a sheet to be read",
      minutes: [75, 40, 0],
      prerequisiteIds: ["grid"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Show one number as currency, percentage, date and text and compare the formula bar",
        "Write a custom format with thousands separators and red negatives",
        "Freeze the heading row and set a print area that fits one page in width",
      ],
      questions: [
        {
          question: "How does Excel store a date and a time?",
          answer: "A date is a count of days, a time a fraction of a day; 0.5 is noon.",
        },
        {
          question: "Does a format with two decimals change the value that formulas use?",
          answer: "No, only the display; use ROUND to change the value itself.",
        },
        {
          question: "What does it mean when a date cell shows only hash signs?",
          answer: "The column is too narrow, or the date or time is negative.",
        },
      ],
      exercise:
        "Format a sheet of fifty figures so that it prints on one page and reads at a glance",
    },
    {
      id: "tables",
      title: "Excel tables, sorting and filtering",
      outcome: "can keep records in a table that grows, sorts and filters safely",
      minutes: [75, 50, 30],
      prerequisiteIds: ["references"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Turn a list into a table with a name of its own",
        "Sort by two columns and filter by text, number and date",
        "Add a calculated column and a total row",
        "Remove duplicates from a copy and note which columns were compared",
      ],
      questions: [
        {
          question: "What does Sales[Amount] refer to?",
          answer: "All data cells of the column Amount in the table Sales, however many there are.",
        },
        {
          question: "What does [@Amount] mean in a formula within the table?",
          answer: "The value of the column Amount in the same row.",
        },
        {
          question: "Why is it dangerous to sort only one column of a plain list?",
          answer: "The other columns stay where they are, so the records are torn apart.",
        },
      ],
      exercise:
        "Turn a list of a hundred records into a table and answer five questions by filtering",
    },
    {
      id: "logic-sums",
      title: "IF, SUMIFS and COUNTIFS",
      outcome: "can make formulas decide, and count or add what meets conditions",
      minutes: [90, 70, 40],
      prerequisiteIds: ["references"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Grade twenty marks with IF, then with IFS, and compare",
        "Flag rows that meet two conditions with AND, and either of two with OR",
        "Add and count purchases by category and by month with SUMIFS and COUNTIFS",
      ],
      questions: [
        {
          question: "Where does the range to be added stand in SUMIFS, and where in SUMIF?",
          answer: "First in SUMIFS, last in SUMIF.",
        },
        {
          question: "How is the condition greater than the value in E1 written in COUNTIFS?",
          answer: 'As text joined with the cell: ">"&E1.',
        },
        {
          question: "What is the difference between COUNT and COUNTA?",
          answer: "COUNT counts cells with numbers; COUNTA counts all cells that are not empty.",
        },
      ],
      exercise:
        "Build a grid of spending by category and month made only of copied SUMIFS formulas",
    },
    {
      id: "text-dates",
      title: "Clean text and calculate with dates",
      outcome: "can repair imported text and work out ages, deadlines and month ends",
      minutes: [90, 75, 45],
      prerequisiteIds: ["references", "number-formats"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Split full names into parts by formula and by Flash Fill",
        "Mend twenty entries with stray spaces, mixed case and numbers held as text",
        "Work out month ends, working days between dates and days until a deadline",
      ],
      questions: [
        {
          question: "What does TRIM do, and what does it miss?",
          answer: "It removes extra ordinary spaces; non-breaking spaces from web pages remain.",
        },
        {
          question: "How do you get the last day of the month that follows the date in A1?",
          answer: "=EOMONTH(A1,1), in a cell with a date format.",
        },
        {
          question: "What does NETWORKDAYS count?",
          answer:
            "The days from start to end, both included, without weekends and listed holidays.",
        },
      ],
      exercise:
        "Clean a messy list of fifty names, dates and amounts by formula and keep the original",
    },
    {
      id: "lookups",
      title: "XLOOKUP, INDEX and MATCH",
      outcome: "can bring values from one table into another by a key",
      minutes: [105, 85, 50],
      prerequisiteIds: ["tables", "logic-sums"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Add product names and prices to orders with XLOOKUP and a text for missing keys",
        "Do the same with INDEX and MATCH, and with VLOOKUP",
        "Find a discount band with an approximate match",
        "Insert a column into the price list and see which formulas survive",
      ],
      questions: [
        {
          question: "What match does XLOOKUP make by default, and VLOOKUP?",
          answer:
            "XLOOKUP an exact one; VLOOKUP an approximate one unless the fourth argument is FALSE.",
        },
        {
          question: "Why can VLOOKUP not return a column to the left of the key?",
          answer:
            "It searches the first column of its range and counts return columns to the right.",
        },
        {
          question: "What must hold for MATCH with match type 1 to be right?",
          answer: "The searched range must be sorted in ascending order.",
        },
      ],
      exercise:
        "Join orders, customers and products into one table and list every key without a match",
    },
    {
      id: "charts",
      title: "Charts that answer one question",
      outcome: "can choose a chart for a question and strip it of what distracts",
      minutes: [75, 60, 40],
      prerequisiteIds: ["tables"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Draw the same data as columns, line and pie and say which one answers your question",
        "Make a scatter chart of two measures and add a trend line",
        "Replace a legend by direct labels and give the chart a title that states the finding",
      ],
      questions: [
        {
          question: "Why should a column chart start at zero?",
          answer:
            "Readers compare the lengths of the columns, and a cut axis exaggerates differences.",
        },
        {
          question: "When do you need a scatter chart rather than a line chart?",
          answer:
            "When both axes are numeric and the points are unevenly spaced or show a relation.",
        },
        {
          question: "When is a pie chart defensible?",
          answer: "For few parts of one whole, when rough shares are all that matters.",
        },
      ],
      exercise: "Make three charts from one table, each with a title that states what it shows",
    },
    {
      id: "pivots",
      title: "PivotTables from raw records",
      outcome: "can summarise thousands of records by any field within minutes",
      minutes: [105, 90, 50],
      prerequisiteIds: ["tables", "logic-sums"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Summarise sales by region and month with dates grouped",
        "Show values as a share of the column total and as a difference from the month before",
        "Add a slicer and use it for two PivotTables",
        "Check one figure of the PivotTable against SUMIFS",
      ],
      questions: [
        {
          question: "Why might a PivotTable count an amount column instead of adding it?",
          answer: "The column holds entries that are not numbers, such as amounts stored as text.",
        },
        {
          question: "What shape must the source data have?",
          answer: "One heading row and one record a row, with one kind of value in each column.",
        },
        {
          question: "What happens when you double-click a number in the values area?",
          answer: "A new sheet lists the records behind that number.",
        },
      ],
      exercise:
        "Answer six questions about a thousand records with PivotTables and note each layout",
    },
    {
      id: "guarding",
      title: "Validation, checks and formula auditing",
      outcome: "can prevent wrong input, find faulty formulas and prove that totals agree",
      minutes: [105, 90, 60],
      prerequisiteIds: ["lookups"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Limit inputs with a drop-down list, a number range and a clear error message",
        "Mark overdue rows with a conditional format that uses a formula",
        "Step through a long formula and trace its precedents",
        "Plant five errors in a workbook, wait a day and find them again",
      ],
      questions: [
        {
          question: "What do #REF!, #N/A and #NAME? usually mean?",
          answer: "A deleted reference, a lookup without a match, and a name Excel does not know.",
        },
        {
          question: "Why is IFERROR around every formula a bad idea?",
          answer: "It hides every kind of error, also the ones you did not expect.",
        },
        {
          question: "Why does locking a cell have no effect at first?",
          answer: "Locked cells resist changes only once the sheet is protected.",
        },
      ],
      exercise:
        "Audit a workbook of somebody else or an old one of yours and list its faults by risk",
    },
    {
      id: "power-query",
      title: "Import and reshape data with Power Query",
      outcome: "can build an import that is repeated by one refresh",
      minutes: [105, 100, 75],
      prerequisiteIds: ["text-dates", "lookups"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Load a text file, set the type of each column and remove faulty rows",
        "Combine all files of a folder into one table",
        "Unpivot a sheet with one column for each month",
        "Merge two queries by a key and compare inner with left outer join",
      ],
      questions: [
        {
          question: "What happens to the source file when a query changes the data?",
          answer: "Nothing; the recorded steps are applied to a copy at each refresh.",
        },
        {
          question: "What does unpivoting do?",
          answer: "It turns column headings into values: one row for each heading and its value.",
        },
        {
          question: "What is the difference between Append and Merge?",
          answer: "Append stacks tables below each other; Merge joins columns by matching keys.",
        },
      ],
      exercise:
        "Build a query over a folder of monthly files that takes in a new month by refreshing",
    },
    {
      id: "spilling",
      title: "Spilling formulas with FILTER, SORT and LET",
      outcome: "can return whole lists from one formula and name its steps",
      minutes: [75, 75, 60],
      prerequisiteIds: ["lookups"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "List the unique categories of a table in order with one formula",
        "Show all orders of a customer chosen from a drop-down list",
        "Rewrite a long formula with LET and name each step",
      ],
      questions: [
        {
          question: "What does D2# refer to?",
          answer: "The whole range into which the formula in D2 spills.",
        },
        {
          question: "What causes #SPILL! most often?",
          answer: "A cell in the range the result needs is not empty.",
        },
        {
          question: "How does FILTER combine two conditions that must both hold?",
          answer: "By multiplying them, as in (region=A1)*(amount>100); a plus means or.",
        },
      ],
      exercise: "Build a search sheet that lists matching records, sorted, from one formula",
    },
    {
      id: "what-if",
      title: "Goal Seek, data tables and Solver",
      outcome: "can test how a result depends on its assumptions",
      minutes: [75, 75, 60],
      prerequisiteIds: ["references"],
      bloom: "evaluate",
      kind: "procedure",
      optional: true,
      tasks: [
        "Build a loan or break-even model with all assumptions in one block",
        "Find the input for a wanted result with Goal Seek",
        "Vary two assumptions at once in a data table",
        "Let Solver allot limited hours to three products",
      ],
      questions: [
        {
          question: "How many cells can Goal Seek change?",
          answer: "One; Solver can change many and obey constraints.",
        },
        {
          question: "What does a two-variable data table show?",
          answer: "The result of one formula for every pair of values of two input cells.",
        },
        {
          question: "Why should assumptions stand in cells of their own?",
          answer: "They can be seen, tested and changed in one place without touching formulas.",
        },
      ],
      exercise: "Model a small business for a year and show which assumption moves the profit most",
    },
    {
      id: "report",
      title: "A workbook from raw data to monthly report",
      outcome: "can build a workbook that others can refresh, read and trust",
      minutes: [150, 135, 120],
      prerequisiteIds: ["power-query", "pivots", "charts", "guarding"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a data set of at least five hundred records and three questions about it",
        "Separate import, calculation and report into sheets of their own",
        "Build a one-page report with key figures, two charts and a slicer",
        "Add a sheet with purpose, sources, assumptions and check totals",
      ],
      questions: [
        {
          question: "Why keep input, calculation and output apart?",
          answer: "Each can be checked and changed without disturbing the others.",
        },
        {
          question: "What is a check total?",
          answer: "The same figure worked out in two ways, with a cell that shows any difference.",
        },
        {
          question: "Why are constants typed into formulas a risk?",
          answer: "Nobody sees them, and a change must be made in every formula that holds them.",
        },
      ],
      exercise: "Hand the workbook to somebody who must refresh it and answer the three questions",
    },
  ],
  tips: [
    "Work on data of your own: spending, sport or work records show at once whether a formula is right.",
    "Before you press Enter, say what the formula will give; then find out why if it differs.",
    "Function names and separators depend on language and region, and newer functions are missing in older versions, so learn what a function does and not only its name.",
  ],
};

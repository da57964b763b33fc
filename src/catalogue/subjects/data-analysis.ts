import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "data-analysis",
  name: "Data analysis with pandas",
  units: [
    {
      id: "first-dataframe",
      title: "DataFrames, Series and a first look at data",
      outcome: "can open a notebook, build a small DataFrame and describe what it holds",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Install pandas in an environment of its own and start a notebook",
        "Build a DataFrame of ten friends or films from a dictionary of lists",
        "Look at it with head, info, describe, shape and dtypes and say what each adds",
      ],
      questions: [
        {
          question: "What is the difference between a Series and a DataFrame?",
          answer: "A Series is one labelled column; a DataFrame is a table of them with one index.",
        },
        {
          question: 'What do df["a"] and df[["a"]] return?',
          answer: "A Series, and a DataFrame with one column.",
        },
        {
          question: "Which method shows column types and counts of non-missing values?",
          answer: "df.info().",
        },
      ],
      exercise: "Describe an unknown table in five sentences, each backed by one line of code",
    },
    {
      id: "loading",
      title: "Load CSV, Excel and JSON files without surprises",
      outcome: "can read files with the right separators, types, dates and missing marks",
      minutes: [75, 50, 30],
      prerequisiteIds: ["first-dataframe"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Read a CSV file with semicolons and decimal commas",
        "Keep the leading zeros of a code and parse a date column while reading",
        "Tell pandas that a dash or 999 means missing in one column",
        "Read one sheet of a workbook and one nested JSON file",
      ],
      questions: [
        {
          question: "Why may the code 00741 arrive as 741, and what prevents it?",
          answer: "It is taken for a number; read the column with dtype set to str.",
        },
        {
          question: "Which arguments of read_csv handle semicolons and decimal commas?",
          answer: 'sep=";" and decimal=",".',
        },
        {
          question: "Why pass index=False to to_csv?",
          answer: "Otherwise the row index is written as an extra column.",
        },
      ],
      exercise: "Load three untidy files and write a check for each that fails on a wrong type",
    },
    {
      id: "selecting",
      title: "Select and filter with loc and iloc",
      outcome: "can pick rows and columns by label, position and condition",
      minutes: [90, 60, 35],
      prerequisiteIds: ["first-dataframe"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Answer ten questions about a table with one selection each",
        "Combine conditions with and, or and not, and with isin and between",
        "Set an index, select by it and sort by two columns in opposite directions",
        "Change values in selected rows and check that the table really changed",
      ],
      questions: [
        {
          question: "Is the end included in df.loc[2:5], and in df.iloc[2:5]?",
          answer: "In loc yes, since it goes by label; in iloc no.",
        },
        {
          question: "Why does (df.a > 1) & (df.b < 2) need its parentheses?",
          answer: "& binds more tightly than the comparisons.",
        },
        {
          question: 'What is wrong with df[df.a > 1]["b"] = 0, and what is right?',
          answer: 'It sets values in a temporary copy; write df.loc[df.a > 1, "b"] = 0.',
        },
      ],
      exercise: "Write twelve filters for a table of your choice and state each result in words",
    },
    {
      id: "columns",
      title: "New columns and vectorised operations",
      outcome: "can compute columns without loops and convert their types",
      minutes: [90, 65, 40],
      prerequisiteIds: ["selecting"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Compute a price with tax and a share of the total",
        "Build a column by condition with where, with map and with cut",
        "Clean a text column with string methods and turn it into numbers",
        "Time the same sum by loop, by apply and by whole columns",
      ],
      questions: [
        {
          question: "What happens if two Series with different indexes are added?",
          answer: "They are aligned by label; a label found in only one gives a missing value.",
        },
        {
          question: "Why is apply with axis=1 slow?",
          answer: "It calls a Python function for each row instead of working on whole arrays.",
        },
        {
          question: 'What does pd.to_numeric(s, errors="coerce") do with a text such as "n/a"?',
          answer: "It turns it into a missing value (NaN).",
        },
      ],
      exercise: "Turn a raw table into one with six derived columns and without a single loop",
    },
    {
      id: "cleaning",
      title: "Missing values, duplicates and dirty categories",
      outcome: "can find, count and treat dirty data and justify each treatment",
      minutes: [105, 85, 60],
      prerequisiteIds: ["loading", "columns"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Count missing values by column and by group and look for a pattern",
        "Compare dropping, filling with a median and marking with a flag column",
        "Find duplicates by all columns and by a key, and decide which to keep",
        "Merge spellings of one category and list impossible values",
      ],
      questions: [
        {
          question: "Why does a comparison with == not find NaN?",
          answer: "NaN is not equal to anything, not even to itself; use isna().",
        },
        {
          question: "Does mean() of a Series count missing values?",
          answer: "No, it leaves them out by default.",
        },
        {
          question: "When does dropping rows with missing values distort results?",
          answer: "When being missing is related to the values that are studied.",
        },
      ],
      exercise: "Clean a real table and keep a log with the number of rows changed at each step",
    },
    {
      id: "grouping",
      title: "Group, aggregate and transform",
      outcome: "can split a table by keys, summarise it and bring results back to its rows",
      minutes: [105, 85, 60],
      prerequisiteIds: ["columns"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Compute count, mean and maximum by one key and by two keys",
        "Name the result columns with named aggregation",
        "Give each row its share of its group with transform",
        "Find the top three rows of each group",
      ],
      questions: [
        {
          question: "How do agg and transform differ in the shape of their result?",
          answer: "agg gives one row for each group; transform one value for each original row.",
        },
        {
          question: "What does groupby do by default with rows whose key is missing?",
          answer: "It drops them; dropna=False keeps them as a group.",
        },
        {
          question: "What is the difference between size and count on groups?",
          answer: "size counts rows; count counts non-missing values in each column.",
        },
      ],
      exercise: "Answer eight questions of the kind which group has most, and check two by hand",
    },
    {
      id: "joining",
      title: "Merge and concatenate tables",
      outcome: "can join tables by keys and prove that no rows were lost or multiplied",
      minutes: [90, 75, 55],
      prerequisiteIds: ["columns"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Predict the row count of an inner, left and outer join, then check",
        "Join with a duplicated key on both sides and explain the extra rows",
        "Find unmatched rows with the indicator argument",
        "Stack twelve monthly files and keep the month of each row",
      ],
      questions: [
        {
          question: "Which rows does a left merge keep?",
          answer: "All of the left table, with missing values where the right one has no match.",
        },
        {
          question: "A key stands 3 times on the left and 4 times on the right: how many rows?",
          answer: "12, one for each pair.",
        },
        {
          question: 'What does validate="many_to_one" do in merge?',
          answer: "It raises an error if the keys of the right table are not unique.",
        },
      ],
      exercise: "Join orders, customers and products and write checks for every row count",
    },
    {
      id: "reshaping",
      title: "Tidy data with melt and pivot",
      outcome: "can turn wide tables long and long tables wide, and say which form a task needs",
      minutes: [75, 65, 50],
      prerequisiteIds: ["grouping"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Melt a table with one column for each year",
        "Pivot it back and compare it with the original",
        "Make a cross table of two categories with row percentages",
      ],
      questions: [
        {
          question: "What makes a table tidy?",
          answer: "One column for each variable, one row for each observation.",
        },
        {
          question: "How do pivot and pivot_table treat several values for one cell?",
          answer: "pivot raises an error; pivot_table aggregates them, by default to the mean.",
        },
        {
          question: "What do id_vars name in melt?",
          answer: "The columns that stay as they are and are repeated for each melted value.",
        },
      ],
      exercise: "Make one published wide table tidy and rebuild its original layout from it",
    },
    {
      id: "time-series",
      title: "Dates, resampling and rolling windows",
      outcome: "can parse, group and smooth data by time without shifting it by mistake",
      minutes: [90, 75, 60],
      prerequisiteIds: ["loading", "grouping"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Parse dates of which the day comes first and find those that failed",
        "Resample daily values to weeks and months as sum and as mean",
        "Add a seven-day rolling mean and the change against the year before",
        "Find gaps in a daily series and decide how to show them",
      ],
      questions: [
        {
          question: "How does resample differ from rolling?",
          answer: "resample makes separate periods; rolling slides an overlapping window.",
        },
        {
          question: "Why are the first six values of a seven-row rolling mean missing by default?",
          answer: "The window is not full; min_periods would allow fewer values.",
        },
        {
          question: "What is the difference between tz_localize and tz_convert?",
          answer: "The first attaches a zone to naive times; the second changes the zone.",
        },
      ],
      exercise: "Show the week and the year in a daily series in two charts with a sentence each",
    },
    {
      id: "describing",
      title: "Describing distributions and relations honestly",
      outcome: "can choose fitting summary numbers and name what they hide",
      minutes: [90, 70, 50],
      prerequisiteIds: ["cleaning", "grouping"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Compare mean, median and quantiles of a skewed column",
        "List the outliers and trace each to an error or a true rare case",
        "Find a relation that turns round when the data are split by a third column",
        "Compute a correlation and show a scatter plot that makes it doubtful",
      ],
      questions: [
        {
          question:
            "In a distribution with a long right tail, which is usually larger: mean or median?",
          answer: "The mean, because large values pull it up.",
        },
        {
          question: "Does a Pearson correlation of zero mean that there is no relation?",
          answer: "No, only no linear one; a curve may give zero.",
        },
        {
          question: "What is Simpson's paradox?",
          answer: "A trend within every group that vanishes or reverses when they are pooled.",
        },
      ],
      exercise: "Write a fair summary of one column in four numbers and say what they leave out",
    },
    {
      id: "charts",
      title: "Charts that answer a question",
      outcome: "can choose, draw and criticise charts for comparison, change and relation",
      minutes: [105, 85, 65],
      prerequisiteIds: ["reshaping", "describing"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Draw bar, line, histogram, box and scatter plots from one table",
        "Improve one of them in five steps: order, title, units, labels, less ink",
        "Draw the same data misleadingly and name each trick",
        "Make small multiples with shared axes",
      ],
      questions: [
        {
          question: "Why should the axis of a bar chart begin at zero?",
          answer: "The length of a bar stands for its value; a cut axis falsifies the ratios.",
        },
        {
          question: "How does a histogram differ from a bar chart?",
          answer: "It shows how often a numeric variable falls into intervals, not categories.",
        },
        {
          question: "Which remedies are there when thousands of points hide one another?",
          answer: "Transparency, smaller points, a sample, or bins coloured by count.",
        },
      ],
      exercise: "Tell one finding in a single chart that somebody else understands without help",
    },
    {
      id: "chance",
      title: "Chance or pattern: bootstrap and permutation",
      outcome: "can judge whether a difference could be chance, by resampling the data",
      minutes: [90, 80, 70],
      prerequisiteIds: ["describing"],
      bloom: "evaluate",
      kind: "concept",
      optional: true,
      tasks: [
        "Draw ten thousand bootstrap samples and give an interval for a median",
        "Shuffle group labels and see how often the observed difference is reached",
        "Test twenty random columns and count how many look significant",
      ],
      questions: [
        {
          question: "How is a bootstrap sample drawn?",
          answer: "With replacement from the data, as many values as there are.",
        },
        {
          question: "What does a p-value say?",
          answer: "How likely a result at least this extreme would be if there were no effect.",
        },
        {
          question: "Can resampling repair a sample that was chosen badly?",
          answer: "No, it shows random error only, not bias.",
        },
      ],
      exercise: "Compare two groups with an interval and a plain sentence about what it means",
    },
    {
      id: "large-data",
      title: "Larger data: memory, chunks and Parquet",
      outcome: "can find out why an analysis is slow or too large and make it smaller",
      minutes: [60, 60, 60],
      prerequisiteIds: ["loading", "grouping"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Measure the memory of each column and halve it with better types",
        "Read a file that is too large for memory in chunks and total it by group",
        "Store the same table as CSV and Parquet and compare size, types and speed",
      ],
      questions: [
        {
          question: "When does the type category save memory?",
          answer: "When a text column has few distinct values that repeat often.",
        },
        {
          question: "Which statistic can be combined from chunks: the mean or the median?",
          answer: "The mean, from sums and counts; the median needs all values together.",
        },
        {
          question: "What does Parquet keep that CSV loses?",
          answer: "Column types; it also lets single columns be read.",
        },
      ],
      exercise: "Make one slow notebook at least three times faster and log each gain",
    },
    {
      id: "rerunnable-report",
      title: "From raw files to a report that can be rerun",
      outcome: "can plan and carry out an analysis that others can repeat and check",
      minutes: [150, 140, 135],
      prerequisiteIds: ["joining", "time-series", "charts"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose public data from two sources and write down three questions first",
        "Separate loading, cleaning, analysis and charts into functions or notebooks",
        "Add checks that stop the run on unexpected rows, types or ranges",
        "Write two pages with answers, charts and a section on limits",
      ],
      questions: [
        {
          question: "Why must raw files never be changed by hand?",
          answer: "The change leaves no trace, so nobody can repeat or check the analysis.",
        },
        {
          question: "Why restart the notebook and run all cells before sharing it?",
          answer: "Cells run out of order may leave values that the code no longer produces.",
        },
        {
          question: "When does a difference between groups justify the word because?",
          answer: "When other causes are ruled out, best by random assignment.",
        },
      ],
      exercise: "Delete all results and rebuild the whole report with one command",
    },
  ],
  tips: [
    "You need loops, functions and dictionaries in Python first; learn those if they are new.",
    "Predict the number of rows and the types before each step, then check them.",
    "Practise on data that you care about, since you will notice when a number is absurd.",
  ],
};

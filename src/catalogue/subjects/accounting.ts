import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "accounting",
  name: "Accounting",
  units: [
    {
      id: "equation",
      title: "Assets, liabilities and the accounting equation",
      outcome: "can show how a transaction changes assets, liabilities and equity",
      minutes: [75, 40, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Sort twenty items of an imagined shop into assets, liabilities, equity, income and expenses",
        "Record ten transactions in a table with one column for each part of the equation",
        "Explain why profit raises equity and a withdrawal by the owner lowers it",
      ],
      questions: [
        {
          question: "What is the accounting equation?",
          answer: "Assets equal liabilities plus equity.",
        },
        {
          question: "What is a liability?",
          answer: "A present obligation to pay or deliver something, arising from a past event.",
        },
        {
          question: "How does buying goods on credit change the equation?",
          answer: "Assets and liabilities both rise by the same amount; equity stays as it is.",
        },
      ],
      exercise:
        "Draw up the balance sheet of an imagined shop after each of six transactions, always balanced",
    },
    {
      id: "debits-credits",
      title: "Debits and credits",
      outcome: "can decide which account is debited and which is credited",
      minutes: [105, 65, 30],
      prerequisiteIds: ["equation"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Draw T-accounts for the five kinds of accounts and mark the side on which each grows",
        "Decide debit and credit for twenty transactions before looking at any solution",
        "Explain why a bank statement calls your money in the bank a credit",
      ],
      questions: [
        {
          question: "Which kinds of accounts grow by a debit?",
          answer: "Assets and expenses, and also the owner's drawings.",
        },
        {
          question: "What must hold for every entry in double entry?",
          answer: "Total debits equal total credits.",
        },
        {
          question: "Which entry records a sale on credit, leaving out the cost of the goods?",
          answer: "Debit trade receivables, credit sales revenue.",
        },
      ],
      exercise: "Post fifteen transactions of a shop to T-accounts and balance each account",
    },
    {
      id: "journal-ledger",
      title: "From source document to journal and ledger",
      outcome: "can journalise transactions from documents and post them to the ledger",
      minutes: [105, 75, 45],
      prerequisiteIds: ["debits-credits"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Design a chart of accounts for a small firm",
        "Write journal entries with date, accounts, amounts and a short explanation",
        "Post a month of entries and cross-reference journal and ledger",
        "Record an invoice with a sales tax that is passed on to the state",
      ],
      questions: [
        {
          question: "What is the difference between the journal and the ledger?",
          answer: "The journal records entries in order of time; the ledger sorts them by account.",
        },
        {
          question: "Why does each entry need a source document?",
          answer: "It proves the transaction and lets others check it.",
        },
        {
          question: "Why is sales tax collected from customers not revenue?",
          answer: "It is owed to the tax authority and so is a liability.",
        },
      ],
      exercise: "Keep the books of an imagined month from twenty documents that you write yourself",
    },
    {
      id: "trial-balance",
      title: "The trial balance and finding errors",
      outcome: "can draw up a trial balance and track down errors",
      minutes: [75, 55, 40],
      prerequisiteIds: ["journal-ledger"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Draw up a trial balance from your ledger",
        "Plant five errors in a copy and find which of them the trial balance shows",
        "Correct each with a journal entry",
      ],
      questions: [
        {
          question: "What does a balanced trial balance prove?",
          answer: "Only that debits equal credits, not that the entries are right.",
        },
        {
          question: "Which errors does a trial balance not show?",
          answer:
            "Omitted entries, wrong accounts, wrong amounts on both sides and errors that cancel out.",
        },
        {
          question: "What does a difference divisible by nine hint at?",
          answer: "Two swapped digits or a shifted decimal place.",
        },
      ],
      exercise: "Write a log of five errors with symptom, cause and correcting entry",
    },
    {
      id: "adjustments",
      title: "Accruals, prepayments and adjusting entries",
      outcome: "can make adjusting entries so that income and costs fall in the right period",
      minutes: [105, 85, 60],
      prerequisiteIds: ["trial-balance"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Draw a timeline for rent paid in advance and one for interest owed",
        "Make adjusting entries for two prepayments, two accruals and one advance from a customer",
        "Compare profit on a cash basis and on an accrual basis for the same quarter",
      ],
      questions: [
        {
          question: "When is revenue recognised under accrual accounting?",
          answer: "When it is earned by delivering the good or service, not when cash comes in.",
        },
        {
          question: "What kind of account is a prepaid expense?",
          answer: "An asset, until the benefit is used up.",
        },
        {
          question: "Which entry records wages owed at the end of the year?",
          answer: "Debit wages expense, credit accrued wages (a liability).",
        },
      ],
      exercise:
        "Turn an unadjusted trial balance into an adjusted one with six entries and explain each",
    },
    {
      id: "inventory",
      title: "Inventory and cost of goods sold",
      outcome: "can value inventory and compute gross profit",
      minutes: [90, 70, 55],
      prerequisiteIds: ["journal-ledger"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Compute cost of goods sold from opening stock, purchases and closing stock",
        "Value one set of purchases by FIFO and by weighted average cost",
        "Compare entries under a perpetual and a periodic system",
      ],
      questions: [
        {
          question: "How is cost of goods sold found in a periodic system?",
          answer: "Opening inventory plus purchases minus closing inventory.",
        },
        {
          question: "Which gives the higher profit while prices rise, FIFO or average cost?",
          answer: "FIFO, because the older, cheaper units are charged first.",
        },
        {
          question: "At what value is inventory shown if its net realisable value is below cost?",
          answer: "At net realisable value: the lower of the two.",
        },
      ],
      exercise:
        "Make a stock card with ten movements by two methods and show the effect on gross profit",
    },
    {
      id: "fixed-assets",
      title: "Property, plant, equipment and depreciation",
      outcome: "can capitalise, depreciate and dispose of a long-lived asset",
      minutes: [90, 70, 50],
      prerequisiteIds: ["adjustments"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Decide for ten payments whether they are an asset or an expense",
        "Set up schedules for straight-line, declining-balance and units-of-output depreciation",
        "Record a sale at a gain and one at a loss",
      ],
      questions: [
        {
          question: "How is yearly straight-line depreciation computed?",
          answer: "Cost minus residual value, divided by useful life in years.",
        },
        {
          question: "What kind of account is accumulated depreciation?",
          answer: "A contra asset with a credit balance, deducted from the cost of the asset.",
        },
        {
          question: "Does depreciation set aside cash for a new asset?",
          answer: "No: it spreads the cost over the years of use and moves no cash.",
        },
      ],
      exercise:
        "Build a register of three assets over four years, including a sale with its entries",
    },
    {
      id: "receivables",
      title: "Receivables and doubtful debts",
      outcome: "can estimate and record losses on customers who may not pay",
      minutes: [75, 60, 45],
      prerequisiteIds: ["adjustments"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Sort a list of invoices by age and estimate the loss",
        "Record an allowance, a write-off and a later payment",
        "Compare the allowance method with writing off directly",
      ],
      questions: [
        {
          question: "Which entry sets up an allowance for doubtful debts?",
          answer: "Debit bad debt expense, credit allowance for doubtful debts.",
        },
        {
          question: "How does writing off against the allowance change net receivables?",
          answer: "Not at all: gross receivables and the allowance fall by the same amount.",
        },
        {
          question: "Why is an allowance preferred to waiting for a default?",
          answer:
            "It puts the expected loss in the period of the sale and shows what will be collected.",
        },
      ],
      exercise:
        "Draw up an ageing table of fifteen invoices with the allowance and all entries for a year",
    },
    {
      id: "bank-control",
      title: "Bank reconciliation and internal control",
      outcome: "can reconcile the cash account with the bank and spot weak controls",
      minutes: [75, 60, 45],
      prerequisiteIds: ["journal-ledger"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Match a bank statement with a cash account line by line",
        "Write a reconciliation and the entries it calls for",
        "Find five weak points in the description of a small office and propose a cure for each",
      ],
      questions: [
        {
          question: "Which reconciling items need an entry in the books?",
          answer: "Those the books lack, such as bank fees, interest and bounced payments.",
        },
        {
          question: "How is a deposit in transit treated?",
          answer: "It is added to the bank's balance; the books already show it.",
        },
        {
          question: "What does segregation of duties mean?",
          answer: "No one person authorises, records and holds custody of the same asset.",
        },
      ],
      exercise:
        "Reconcile an invented month with at least six differences down to a zero remainder",
    },
    {
      id: "liabilities-equity",
      title: "Loans, provisions and share capital",
      outcome: "can record debt, obligations and dealings with owners",
      minutes: [75, 60, 50],
      prerequisiteIds: ["adjustments"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Make a repayment table of a loan that splits each instalment into interest and principal",
        "Decide for five cases between a provision, a disclosure and nothing",
        "Record an issue of shares above par, and a dividend",
      ],
      questions: [
        {
          question: "Which part of a loan instalment is an expense?",
          answer: "Only the interest; the rest reduces the liability.",
        },
        {
          question: "When is a provision recognised under international standards?",
          answer:
            "For a present obligation from a past event, if an outflow is probable and can be estimated reliably.",
        },
        {
          question: "Is a dividend an expense?",
          answer: "No: it is a distribution to owners and reduces retained earnings.",
        },
      ],
      exercise:
        "Build a loan table over two years with the entries at each year-end and the current portion",
    },
    {
      id: "statements",
      title: "Income statement, balance sheet and closing",
      outcome:
        "can draw up financial statements from an adjusted trial balance and close the books",
      minutes: [120, 90, 65],
      prerequisiteIds: ["inventory", "fixed-assets", "receivables", "liabilities-equity"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Sort each line of a trial balance into its statement and section",
        "Draw up an income statement with gross, operating and net profit",
        "Draw up a balance sheet with current and non-current parts",
        "Write the closing entries and check the opening balances of the next year",
      ],
      questions: [
        {
          question: "Which accounts are closed at the end of the year?",
          answer:
            "Income, expenses and drawings or dividends; assets, liabilities and equity carry on.",
        },
        {
          question: "How are income statement and balance sheet linked?",
          answer: "Net profit flows into equity, through retained earnings.",
        },
        {
          question: "What makes an asset current?",
          answer:
            "It is expected to be turned into cash or used up within a year or operating cycle.",
        },
      ],
      exercise:
        "Produce both statements and the closing entries from a trial balance of thirty accounts",
    },
    {
      id: "cash-flow",
      title: "The cash flow statement",
      outcome: "can explain why profit and cash differ by an indirect cash flow statement",
      minutes: [105, 80, 65],
      prerequisiteIds: ["statements"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Sort fifteen payments into operating, investing and financing",
        "Derive a cash flow statement from two balance sheets and an income statement",
        "Explain how a profitable firm can run out of cash",
      ],
      questions: [
        {
          question: "Why is depreciation added back in the indirect method?",
          answer: "It lowered profit but no cash was paid for it in the period.",
        },
        {
          question: "What does a rise in receivables do to operating cash flow?",
          answer: "It lowers it relative to profit: sales were made but not yet collected.",
        },
        {
          question: "Where does buying a machine for cash appear?",
          answer: "In cash flow from investing.",
        },
      ],
      exercise: "Derive a full cash flow statement that agrees with the change in the bank account",
    },
    {
      id: "ratios",
      title: "Reading accounts with ratios",
      outcome: "can judge profitability, liquidity and debt from published accounts",
      minutes: [90, 75, 60],
      prerequisiteIds: ["statements"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Compute eight ratios from one annual report",
        "Compare two firms of one industry over three years",
        "List accounting choices that make the comparison unfair",
      ],
      questions: [
        {
          question: "What is the current ratio?",
          answer: "Current assets divided by current liabilities.",
        },
        {
          question: "What does return on equity measure?",
          answer: "Net profit in relation to the equity of the owners.",
        },
        {
          question: "Why is a single ratio of one year of little use?",
          answer:
            "It needs a comparison with other years, with similar firms and with the policies used.",
        },
      ],
      exercise:
        "Write a page that compares two firms by six ratios and names what the figures cannot tell",
    },
    {
      id: "full-year",
      title: "Books of a small firm for a full year",
      outcome: "can keep a complete set of books from opening entries to statements",
      minutes: [120, 110, 105],
      prerequisiteIds: ["cash-flow", "ratios"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Invent a firm with opening balances, forty transactions and six year-end facts",
        "Journalise, post, adjust and close in a spreadsheet or on paper",
        "Draw up the three statements and check that they agree with each other",
        "Write notes on the accounting policies you chose",
      ],
      questions: [
        {
          question: "What are the steps of the accounting cycle in order?",
          answer:
            "Journalise, post, trial balance, adjust, adjusted trial balance, statements, closing.",
        },
        {
          question: "Which three checks show that statements hang together?",
          answer:
            "The balance sheet balances, profit explains the change in equity with owner dealings, cash flow explains the change in cash.",
        },
        {
          question: "What does the going concern assumption mean?",
          answer: "The firm is expected to carry on for the foreseeable future.",
        },
      ],
      exercise: "Compile a folder with journal, ledger, statements and one page of notes",
    },
  ],
  tips: [
    "Say for every entry which account grew, which shrank and why, before you write debit or credit.",
    "Work with small round numbers first; the logic is the same and errors show at once.",
    "Standards differ between countries, so note which set of rules an example follows.",
  ],
  scope: {
    text: "A university course of 6 ECTS credits means about 150 to 180 hours of work; this plan covers the core of financial accounting, without tax law, group accounts or auditing.",
    source: "ECTS: 25 to 30 hours a credit",
  },
};

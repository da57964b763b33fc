import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "personal-finance",
  name: "Personal finance",
  units: [
    {
      id: "overview",
      title: "Income, spending and net worth",
      outcome: "can draw up where money comes from, where it goes and what is owned and owed",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "List all income and spending of the last month from statements",
        "Sort the spending into fixed, variable and irregular",
        "Draw up what you own and what you owe on one page",
      ],
      questions: [
        {
          question: "How is net worth worked out?",
          answer: "Everything owned, at its value today, less everything owed.",
        },
        {
          question: "What is the difference between gross and net income?",
          answer: "Gross is before tax and contributions; net is what is paid out.",
        },
        {
          question: "Is a borrowed sum on the account income?",
          answer: "No; cash rises, but so does debt, so net worth stays the same.",
        },
      ],
      exercise:
        "Make a one-page overview of a month with net worth on its last day, real or invented",
    },
    {
      id: "budget",
      title: "A budget that survives the month",
      outcome: "can plan spending ahead, also for bills that come once a year",
      minutes: [90, 65, 40],
      prerequisiteIds: ["overview"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Spread yearly and quarterly bills over twelve months",
        "Plan next month so that every sum has a purpose",
        "Compare plan and actual spending after a week and move money between headings",
        "Find three expenses you would not miss and three you would defend",
      ],
      questions: [
        {
          question: "What is a sinking fund?",
          answer: "Money set aside bit by bit for a known later expense.",
        },
        {
          question: "What is a zero-based budget?",
          answer: "Income less all planned uses, savings included, comes to zero.",
        },
        {
          question: "How much a month does a yearly bill of 420 need?",
          answer: "35.",
        },
      ],
      exercise: "Hand in a budget for three months with yearly bills spread and one review",
    },
    {
      id: "interest",
      title: "Interest, compounding and inflation",
      outcome: "can work out growth, real returns and the price of waiting",
      minutes: [90, 65, 40],
      prerequisiteIds: ["overview"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Work out by hand what 1,000 becomes in three years at 5 percent",
        "Build a table of monthly saving over thirty years at three rates",
        "Work out what a price of 100 becomes after twenty years at 2 percent inflation",
        "Turn a monthly rate into a yearly one with compounding",
      ],
      questions: [
        {
          question: "About how long does money take to double at 6% a year?",
          answer: "About 12 years, by the rule of 72: 72 divided by 6.",
        },
        {
          question: "What is the real return at 5% interest and 3% inflation?",
          answer: "Nearly 2%, exactly 1.05 divided by 1.03 less 1, about 1.94%.",
        },
        {
          question: "Why is 1% a month more than 12% a year?",
          answer: "Interest earns interest: 1.01 to the power of 12 gives about 12.68%.",
        },
      ],
      exercise:
        "Build a savings calculator with payment, rate, years and inflation, and test it by hand",
    },
    {
      id: "reserves",
      title: "Emergency reserves and saving goals",
      outcome: "can set saving goals with sums and dates and choose where to keep the money",
      minutes: [60, 50, 35],
      prerequisiteIds: ["budget", "interest"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Work out the necessary spending of one month",
        "Write down for three households how stable their income is and what reserve fits",
        "Turn three wishes into sums, dates and monthly amounts",
        "Sort the goals by when the money is needed and how safe it must be",
      ],
      questions: [
        {
          question: "In what is the size of an emergency reserve usually measured?",
          answer:
            "In months of necessary spending; more if income is uncertain or others depend on it.",
        },
        {
          question: "Which quality matters most for a reserve?",
          answer: "That it is safe and quickly available; return comes after that.",
        },
        {
          question: "Why does saving on pay day work better than saving what is left?",
          answer: "The money is set aside before it can be spent, and no decision is needed.",
        },
      ],
      exercise:
        "Write a saving plan with a reserve and two goals: sum, date, monthly amount, place",
    },
    {
      id: "accounts",
      title: "Accounts, payments and protection from fraud",
      outcome: "can compare accounts by cost and recognise common tricks",
      minutes: [90, 70, 50],
      prerequisiteIds: ["overview"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Compare two accounts by all fees for one year of your own use",
        "Look up in official sources how far deposits are protected in your country",
        "Collect five attempts at fraud and mark pressure, secrecy and false identity",
        "Check passwords, second factors and payment alerts of your accounts",
      ],
      questions: [
        {
          question: "What does deposit insurance protect, and what not?",
          answer: "Bank deposits up to a limit if a bank fails; not the value of investments.",
        },
        {
          question: "What do you do if your bank seems to call and asks for a code?",
          answer: "Give no code, hang up and call the number on the card or official site.",
        },
        {
          question: "Which promise marks nearly every investment fraud?",
          answer: "High returns without risk, mostly with pressure to act at once.",
        },
      ],
      exercise:
        "Write a two-page safety sheet for your household: fees, alerts, warning signs, contacts",
    },
    {
      id: "debt",
      title: "Loans, credit cards and ways to repay",
      outcome: "can compare what credit costs and work out a plan to repay it",
      minutes: [120, 95, 60],
      prerequisiteIds: ["interest", "budget"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Draw up twelve months of a loan with interest, repayment and balance",
        "Compare two offers by yearly cost rate, fees and total paid",
        "Work out how long a card balance lasts with small payments",
        "Rank three debts by rate and by size and compare time and cost of both orders",
      ],
      questions: [
        {
          question: "What are the avalanche and the snowball method?",
          answer:
            "Extra money goes first to the debt with the highest rate (avalanche) or the smallest (snowball).",
        },
        {
          question: "Why does the avalanche never cost more interest in total than the snowball?",
          answer: "Each extra payment goes where it saves most interest.",
        },
        {
          question: "Why do the first of equal instalments on a long loan repay so little?",
          answer: "Interest is charged on a balance that is still high and takes up most of them.",
        },
      ],
      exercise:
        "Compare two repayment plans for three sample debts in a sheet and explain the choice",
    },
    {
      id: "insurance",
      title: "Insurance: which risks to carry and which to pass on",
      outcome: "can judge cover by the size of the possible loss and read its limits",
      minutes: [75, 60, 45],
      prerequisiteIds: ["reserves"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "List ten risks of a household by probability and size of loss",
        "Mark those a reserve can bear and those that would ruin it",
        "Read one policy and find cover, excess, limits, exclusions and duties",
        "Look up which cover is compulsory where you live",
      ],
      questions: [
        {
          question: "Which risks are most worth insuring?",
          answer: "Rare ones whose loss one could not bear, such as disability or liability.",
        },
        {
          question: "What does an excess (deductible) do?",
          answer: "The insured pays that part of a loss; the premium is lower in return.",
        },
        {
          question: "Why does insurance cost more on average than it pays back?",
          answer: "Premiums cover claims, costs and profit; one pays for certainty.",
        },
      ],
      exercise:
        "Make a risk table for a sample household with carry, reduce or insure, and reasons",
    },
    {
      id: "securities",
      title: "Shares, bonds and funds",
      outcome: "can explain what an investor owns, what pays and what can be lost",
      minutes: [90, 70, 40],
      prerequisiteIds: ["interest"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Draw who owes what to whom with a share, a bond and a fund",
        "Work out price and yield of a simple bond before and after a change of rates",
        "Read the fact sheet of one fund: aim, holdings, costs, risk",
        "Explain in five sentences how an index fund works",
      ],
      questions: [
        {
          question: "What happens to the price of a fixed-rate bond when market rates rise?",
          answer: "It falls; new bonds pay more, so the old one is worth less.",
        },
        {
          question: "From what does the return of a share come?",
          answer: "From dividends and changes in its price.",
        },
        {
          question: "What does an index fund do?",
          answer:
            "It holds the securities of an index, or a sample, to match its return before costs.",
        },
      ],
      exercise:
        "Write a comparison of three asset types: source of return, risks, costs, liquidity",
    },
    {
      id: "diversification",
      title: "Risk, diversification and time in investing",
      outcome: "can explain how mixing and time change risk, and what they cannot do",
      minutes: [90, 75, 50],
      prerequisiteIds: ["securities", "reserves"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Compare the worst year and longest fall of two mixes in past data you look up",
        "Show with a table why a loss of half needs a gain of 100 percent",
        "Sort risks of a portfolio into market, single firm, currency, inflation and liquidity",
        "Describe three people for whom a large share of equities would be unsuitable, and why",
      ],
      questions: [
        {
          question: "Which risk does diversification reduce, and which does it leave?",
          answer:
            "It reduces the risk of single firms or sectors; the risk of the whole market stays.",
        },
        {
          question: "What is rebalancing?",
          answer: "Trading a portfolio back to its planned mix, so that its risk does not drift.",
        },
        {
          question: "Does a long time make shares safe?",
          answer:
            "No; it has usually softened swings, but losses over long periods remain possible.",
        },
      ],
      exercise:
        "Write a page on how two sample households differ in the risk they can and want to bear",
    },
    {
      id: "costs-behaviour",
      title: "Investment costs and costly behaviour",
      outcome: "can work out what fees take and recognise errors of judgement",
      minutes: [75, 60, 45],
      prerequisiteIds: ["diversification"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Compare the end value of thirty years at 5 percent with yearly costs of 0.2 and 1.5 percent",
        "List all costs of one product: entry, running, trading, exit",
        "Find the conflict of interest in three ways of paying for advice",
        "Write down what you would do if a portfolio lost a third, before it happens",
      ],
      questions: [
        {
          question:
            "Roughly what share of the end value does a 1% yearly fee take in thirty years?",
          answer: "About a quarter: 0.99 to the power of 30 is about 0.74.",
        },
        {
          question: "What is loss aversion?",
          answer: "Losses weigh more heavily than gains of the same size.",
        },
        {
          question: "Why do investors often earn less than the funds they hold?",
          answer:
            "They buy after rises and sell after falls, so their money misses part of the return.",
        },
      ],
      exercise: "Write a checklist of ten questions to put to any financial product or seller",
    },
    {
      id: "tax-principles",
      title: "How income taxes work in principle",
      outcome: "can explain rates, allowances and tax-favoured saving in general terms",
      minutes: [60, 60, 45],
      prerequisiteIds: ["overview"],
      bloom: "understand",
      kind: "concept",
      optional: true,
      tasks: [
        "Work out tax by invented bands for three incomes",
        "Tell deduction, allowance and credit apart with a sum for each",
        "Look up at the tax office of your country which duties and dates apply to you",
      ],
      questions: [
        {
          question: "What is the difference between marginal and average tax rate?",
          answer: "Marginal applies to the next unit of income; average is total tax over income.",
        },
        {
          question: "Can moving into a higher band alone lower net income under a banded tax?",
          answer: "No; only the part above the threshold is taxed at the higher rate.",
        },
        {
          question: "What is the difference between a deduction and a tax credit?",
          answer: "A deduction lowers the income that is taxed; a credit lowers the tax itself.",
        },
      ],
      exercise:
        "Build a tax table with invented bands and show marginal and average rates in a chart",
    },
    {
      id: "old-age",
      title: "Pensions and planning for old age",
      outcome: "can estimate a gap in old age and name the means to fill it",
      minutes: [90, 75, 50],
      prerequisiteIds: ["diversification"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Find out which pension claims somebody in your country can have and where they are listed",
        "Estimate spending in old age in the money of today",
        "Work out a gap and the monthly saving for it at three real returns",
        "Change age of retirement and length of life and see what moves most",
      ],
      questions: [
        {
          question: "What is the difference between defined benefit and defined contribution?",
          answer: "The first promises a pension by formula; the second only the payments going in.",
        },
        {
          question: "What is longevity risk?",
          answer: "The risk that one's money runs out because one lives longer than planned.",
        },
        {
          question: "Why plan in real values?",
          answer: "So that sums many years apart can be compared at the buying power of today.",
        },
      ],
      exercise:
        "Build a simple old-age model with real returns and three cases, and explain its limits",
    },
    {
      id: "housing",
      title: "Renting, buying and mortgages",
      outcome: "can compare renting with buying by all costs and risks",
      minutes: [75, 75, 60],
      prerequisiteIds: ["debt"],
      bloom: "evaluate",
      kind: "concept",
      optional: true,
      tasks: [
        "List one-off and yearly costs of buying and of renting one flat",
        "Work out the instalment and interest of a mortgage at two rates",
        "Find the assumptions that decide the comparison and vary them",
      ],
      questions: [
        {
          question: "Which part of a mortgage instalment builds up your own share of the home?",
          answer: "The repayment of the loan; interest is a cost.",
        },
        {
          question: "What is the opportunity cost of a deposit?",
          answer: "The return that money could have earned elsewhere.",
        },
        {
          question: "What does a rate fixed for a period shift, compared with a variable one?",
          answer: "The risk of rising rates goes to the lender for that period.",
        },
      ],
      exercise:
        "Compare renting and buying one sample flat over ten years with three sets of assumptions",
    },
    {
      id: "plan",
      title: "A written financial plan with a yearly review",
      outcome: "can put budget, reserve, debts, cover and goals into one plan and keep it up",
      minutes: [120, 110, 100],
      prerequisiteIds: ["accounts", "debt", "insurance", "costs-behaviour", "old-age"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Describe a household, your own or an invented one, with figures and goals",
        "Put steps in order and give a reason for each place",
        "Test the plan against loss of income, a large bill and a falling market",
        "Write a list for the yearly review and the questions for a qualified adviser",
      ],
      questions: [
        {
          question: "Why does a reserve usually come before investing?",
          answer: "Otherwise a bad month can force a sale at a loss or expensive borrowing.",
        },
        {
          question: "Why is paying off an expensive debt like a safe return?",
          answer:
            "Each sum repaid saves its interest for certain, less any fee for early repayment.",
        },
        {
          question: "Which events call for a review besides the yearly date?",
          answer: "Changes in work, family, health, housing or law.",
        },
      ],
      exercise:
        "Write a plan of four pages with order of steps, stress tests and a review checklist",
    },
  ],
  tips: [
    "Work every rule through with figures, your own or invented; a sheet convinces more than a saying.",
    "Rules on tax, pensions, credit and deposits differ by country and change, so look them up in official sources.",
    "This plan teaches how things work and is no advice; talk to an independent professional before large decisions.",
  ],
};

import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "economics",
  name: "Economics",
  units: [
    {
      id: "scarcity",
      title: "Scarcity, opportunity cost and incentives",
      outcome: "can name the opportunity cost of a choice and think at the margin",
      minutes: [60, 30, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "List the opportunity costs of five choices you made this week",
        "Draw a production possibility frontier and mark efficient, wasteful and unreachable points",
        "Sort ten statements into positive and normative",
      ],
      questions: [
        {
          question: "What is opportunity cost?",
          answer: "The value of the best alternative given up.",
        },
        {
          question: "Why should sunk costs not sway a decision?",
          answer: "They cannot be recovered whatever is chosen.",
        },
        {
          question: "What is the difference between a positive and a normative statement?",
          answer: "A positive one says how things are; a normative one how they ought to be.",
        },
      ],
      exercise: "Analyse one decision of your own in marginal costs and benefits on half a page",
    },
    {
      id: "supply-demand",
      title: "Supply, demand and market equilibrium",
      outcome: "can predict how price and quantity react when a market is disturbed",
      minutes: [105, 75, 35],
      prerequisiteIds: ["scarcity"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Draw both curves from a table and find the equilibrium",
        "Draw eight events as shifts of a curve or moves along one",
        "Solve for the equilibrium of two straight lines with algebra",
      ],
      questions: [
        {
          question: "What is the difference between a change in demand and in quantity demanded?",
          answer:
            "Demand changes when the whole curve shifts; quantity demanded changes along it with the price.",
        },
        {
          question: "What happens when a price is held above the equilibrium?",
          answer: "Quantity supplied exceeds quantity demanded: a surplus.",
        },
        {
          question: "How do price and quantity move when both supply and demand rise?",
          answer: "Quantity rises; the price can go either way.",
        },
      ],
      exercise:
        "Take three news events about one good and draw each as a labelled supply and demand diagram",
    },
    {
      id: "trade",
      title: "Comparative advantage and gains from trade",
      outcome: "can show with numbers who gains from trade and who may lose",
      minutes: [75, 55, 40],
      prerequisiteIds: ["scarcity"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Work out opportunity costs from a table of two countries and two goods",
        "Find a price of exchange from which both gain",
        "List who wins and who loses at home when imports become cheaper",
      ],
      questions: [
        {
          question: "What does it mean to have a comparative advantage?",
          answer: "To make a good at a lower opportunity cost than others.",
        },
        {
          question: "Can a country gain from trade if it is better at making everything?",
          answer: "Yes: it gains by specialising where its opportunity cost is lowest.",
        },
        {
          question: "What does a tariff do to the price and the quantity imported?",
          answer: "It raises the domestic price and lowers imports.",
        },
      ],
      exercise:
        "Invent two countries and two goods and show the consumption of both before and after trade",
    },
    {
      id: "elasticity",
      title: "Elasticity of demand and supply",
      outcome: "can compute elasticities and use them to predict revenue",
      minutes: [75, 55, 40],
      prerequisiteIds: ["supply-demand"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Compute four elasticities with the midpoint method",
        "Rank ten goods from inelastic to elastic and give a reason for each",
        "Find the price on a straight demand curve at which revenue is highest",
      ],
      questions: [
        {
          question: "How is the price elasticity of demand defined?",
          answer: "Percentage change in quantity demanded divided by percentage change in price.",
        },
        {
          question: "What happens to revenue when the price of an inelastic good rises?",
          answer: "It rises, because quantity falls by a smaller percentage.",
        },
        {
          question: "What does a negative cross-price elasticity say about two goods?",
          answer: "They are complements.",
        },
      ],
      exercise:
        "Advise an imagined bus company on a fare rise with elasticities for two groups of riders",
    },
    {
      id: "welfare-policy",
      title: "Surplus, price controls and taxes",
      outcome: "can judge a market policy by its effect on surplus",
      minutes: [90, 70, 50],
      prerequisiteIds: ["elasticity"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Shade consumer and producer surplus and compute both",
        "Draw a price ceiling, a price floor and a tax and mark each deadweight loss",
        "Explain why the less elastic side bears more of a tax",
      ],
      questions: [
        {
          question: "What is consumer surplus?",
          answer: "What buyers would have paid at most minus what they pay.",
        },
        {
          question: "What causes the deadweight loss of a tax?",
          answer: "Trades that both sides would value no longer take place.",
        },
        {
          question: "Does it matter for the burden whether buyers or sellers hand over a tax?",
          answer: "No: the burden depends on the elasticities, not on who pays it in law.",
        },
      ],
      exercise:
        "Compute prices, revenue and deadweight loss of a tax in a market with straight lines",
    },
    {
      id: "firms",
      title: "Costs and firms in perfect competition",
      outcome: "can find the output that maximises profit and say when to shut down",
      minutes: [105, 80, 55],
      prerequisiteIds: ["supply-demand"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Fill a table of total, average and marginal costs",
        "Draw marginal cost, average total cost and average variable cost with their crossings",
        "Decide for four prices whether a firm makes a profit, goes on at a loss or shuts down",
      ],
      questions: [
        {
          question: "At which output does a competitive firm maximise its profit?",
          answer: "Where the price equals marginal cost, with marginal cost rising.",
        },
        {
          question: "When does a firm shut down in the short run?",
          answer: "When the price is below minimum average variable cost.",
        },
        {
          question: "How does economic profit differ from accounting profit?",
          answer: "It also subtracts implicit costs, such as the owner's time and capital.",
        },
      ],
      exercise:
        "Model a bakery in a table with ten output levels and find its best output at three prices",
    },
    {
      id: "market-power",
      title: "Monopoly, oligopoly and strategic games",
      outcome: "can compare market structures and solve simple games",
      minutes: [105, 85, 65],
      prerequisiteIds: ["firms", "welfare-policy"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Find price and output of a monopoly and compare them with competition",
        "Solve three payoff tables for dominant strategies and Nash equilibria",
        "Describe four real markets by number of firms, entry and product",
      ],
      questions: [
        {
          question: "Why is marginal revenue below price for a monopoly with a single price?",
          answer: "To sell one more unit it must lower the price of all units.",
        },
        {
          question: "What is a Nash equilibrium?",
          answer: "A set of strategies in which nobody gains by changing their own alone.",
        },
        {
          question: "Why are cartels hard to keep up?",
          answer: "Each member gains by secretly selling more than agreed.",
        },
      ],
      exercise:
        "Write a payoff table for two rival shops, solve it and explain how repetition may change it",
    },
    {
      id: "market-failure",
      title: "Externalities, public goods and hidden information",
      outcome: "can diagnose a market failure and compare remedies",
      minutes: [90, 75, 55],
      prerequisiteIds: ["welfare-policy"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Draw a market with pollution and mark the socially best quantity",
        "Sort twelve goods by rivalry and excludability",
        "Explain adverse selection and moral hazard with insurance",
        "Compare a tax, tradable permits and a rule for one case",
      ],
      questions: [
        {
          question: "What is an externality?",
          answer: "A cost or benefit to others that is not reflected in the price.",
        },
        {
          question: "Which two features define a public good?",
          answer: "It is non-rival and non-excludable.",
        },
        {
          question: "What is the difference between adverse selection and moral hazard?",
          answer: "Hidden traits before the contract; hidden behaviour after it.",
        },
      ],
      exercise:
        "Write a page that diagnoses one local market failure and ranks three remedies with reasons",
    },
    {
      id: "measuring",
      title: "GDP, inflation and unemployment",
      outcome: "can compute and read the main figures of an economy",
      minutes: [105, 75, 50],
      prerequisiteIds: ["scarcity"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Compute nominal and real GDP for an economy with two goods",
        "Build a small price index from a basket and compute inflation",
        "Look up three figures of your country and write what each leaves out",
      ],
      questions: [
        {
          question: "What are the four parts of GDP by expenditure?",
          answer: "Consumption, investment, government purchases and net exports.",
        },
        {
          question: "Who counts as unemployed?",
          answer: "People without work who are available for it and looking for it.",
        },
        {
          question: "How is the real interest rate found approximately?",
          answer: "Nominal interest rate minus inflation.",
        },
      ],
      exercise:
        "Make a one-page report on one country with growth, inflation and unemployment over ten years",
    },
    {
      id: "growth",
      title: "Long-run growth and living standards",
      outcome: "can explain why some countries grow richer than others",
      minutes: [75, 60, 45],
      prerequisiteIds: ["measuring"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Compute doubling times for growth of 1, 2 and 7 per cent a year",
        "Compare two countries by capital, schooling, technology and institutions",
        "Explain diminishing returns to capital with a sketch",
      ],
      questions: [
        {
          question: "How long does income take to double at 2 per cent a year, by the rule of 70?",
          answer: "About 35 years.",
        },
        {
          question: "Why can saving alone not raise growth for ever?",
          answer: "Capital has diminishing returns; lasting growth needs better technology.",
        },
        {
          question: "What is productivity?",
          answer: "Output per unit of input, for instance per hour of work.",
        },
      ],
      exercise: "Compare two countries that started alike and explain on one page how they parted",
    },
    {
      id: "money",
      title: "Money, banks and central banks",
      outcome: "can explain how money is created and how interest rates are steered",
      minutes: [90, 70, 55],
      prerequisiteIds: ["measuring"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Follow a bank loan through the balance sheets of two banks",
        "Draw how a change of the policy rate reaches firms and households",
        "Judge four things as money by its three functions",
      ],
      questions: [
        {
          question: "What are the three functions of money?",
          answer: "Medium of exchange, unit of account and store of value.",
        },
        {
          question: "What happens to the money supply when a bank grants a loan?",
          answer: "It grows: the bank credits the borrower with a new deposit.",
        },
        {
          question: "What does a central bank usually do with its policy rate to fight inflation?",
          answer: "It raises the rate, which dampens borrowing and spending.",
        },
      ],
      exercise:
        "Draw a flow chart from a central bank's decision to prices in the shops, with a delay at each step",
    },
    {
      id: "fluctuations",
      title: "Booms, recessions and stabilisation policy",
      outcome: "can analyse shocks with aggregate demand and supply and judge the response",
      minutes: [120, 95, 75],
      prerequisiteIds: ["supply-demand", "money"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Draw six shocks with aggregate demand and aggregate supply",
        "Compute a simple spending multiplier and list what weakens it",
        "Compare fiscal and monetary policy by speed, strength and side effects",
        "Trace how an economy returns to potential output without any policy",
      ],
      questions: [
        {
          question: "What happens to output and prices after a negative supply shock?",
          answer: "Output falls and the price level rises: stagflation.",
        },
        {
          question: "What is an automatic stabiliser?",
          answer:
            "A rule such as income tax or unemployment benefit that softens swings without new decisions.",
        },
        {
          question: "What does the short-run Phillips curve describe?",
          answer: "Lower unemployment goes with higher inflation, for given expectations.",
        },
      ],
      exercise:
        "Explain one historical recession with a diagram and judge the policy response on one page",
    },
    {
      id: "open-economy",
      title: "Exchange rates and the balance of payments",
      outcome: "can explain what moves exchange rates and how they act on trade",
      minutes: [75, 65, 55],
      prerequisiteIds: ["supply-demand", "trade", "money"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Convert prices between three currencies and compare them in real terms",
        "Draw the market for a currency and two events that shift it",
        "Compare fixed and floating rates in a table",
      ],
      questions: [
        {
          question: "What does a depreciation do to the price of exports abroad?",
          answer: "It makes them cheaper in foreign currency.",
        },
        {
          question: "What must accompany a current account deficit?",
          answer: "A net inflow of capital from abroad.",
        },
        {
          question: "Which three things can a country not all have at once?",
          answer: "A fixed exchange rate, free capital flows and an independent monetary policy.",
        },
      ],
      exercise:
        "Explain with two diagrams how a rise in interest rates acts on a currency and on exports",
    },
    {
      id: "policy-brief",
      title: "An economic policy brief of your own",
      outcome: "can write a reasoned brief on a policy question with model and data",
      minutes: [120, 110, 100],
      prerequisiteIds: ["market-power", "market-failure", "fluctuations"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a narrow question such as a rent ceiling, a carbon tax or a minimum wage",
        "State the model, its assumptions and what it predicts",
        "Find two sets of data and check the prediction against them",
        "Write the brief for a reader who is no economist",
      ],
      questions: [
        {
          question: "Why does a correlation in economic data not prove a cause?",
          answer: "A third factor, reverse causation or chance can produce it too.",
        },
        {
          question: "What does ceteris paribus mean?",
          answer: "All other things being equal.",
        },
        {
          question: "What is the trade-off between efficiency and equity?",
          answer:
            "Measures that share income more evenly can reduce its total by changing incentives.",
        },
      ],
      exercise:
        "Write a two-page brief with one diagram, one chart of data and a recommendation with its limits",
    },
  ],
  tips: [
    "Draw the diagram before you read the explanation, and say which curve moves and why.",
    "Ask of every claim in the news which model it assumes and what is held constant.",
    "Do the numbers by hand once; a small table teaches more than a page of text.",
  ],
  scope: {
    text: "A university course of 6 ECTS credits means about 150 to 180 hours of work; this plan covers the core models of micro and macro, not the depth of a full course.",
    source: "ECTS: 25 to 30 hours a credit",
  },
};

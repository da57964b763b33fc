import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "product-management",
  name: "Product management",
  units: [
    {
      id: "role",
      title: "What a product manager decides, and what not",
      outcome: "can describe the work of a product manager and its four main risks",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Write down who decides what in a team of product, design and engineering",
        "Draw the life of one product from idea through growth to retirement",
        "List three outputs and three outcomes of an app you use",
      ],
      questions: [
        {
          question: "What is the difference between an output and an outcome?",
          answer:
            "An output is what is delivered; an outcome is what changes for users or business.",
        },
        {
          question: "Which four risks should be tested before building?",
          answer: "Value, usability, feasibility and viability for the business.",
        },
        {
          question: "How does a product manager differ from a project manager?",
          answer:
            "The first answers for what is worth building; the second for delivering agreed work.",
        },
      ],
      exercise: "Write a one-page portrait of a product: users, need, business, outcome, main risk",
    },
    {
      id: "discovery",
      title: "Customer interviews that uncover problems",
      outcome: "can learn about needs from past behaviour instead of wishes",
      minutes: [105, 80, 50],
      prerequisiteIds: ["role"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write a guide of six questions about the last time a problem occurred",
        "Talk to three people and take notes in their own words",
        "Sort the notes into facts, opinions and requests",
        "Write down the job behind each request",
      ],
      questions: [
        {
          question: "Why is the question whether they would buy it a weak one?",
          answer: "Talk is cheap and people are polite; what they did or paid so far says more.",
        },
        {
          question: "What does the phrase job to be done mean?",
          answer:
            "The progress a person wants to make in a situation, for which they use a product.",
        },
        {
          question: "What do you do with a feature request?",
          answer: "Ask what it is for and what happens today, and note the need behind it.",
        },
      ],
      exercise: "Summarise three interviews as three needs, each with two quotations as evidence",
    },
    {
      id: "segments-market",
      title: "Segments, market size and real alternatives",
      outcome: "can choose a segment and compare a product with what people use today",
      minutes: [90, 70, 45],
      prerequisiteIds: ["role"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Divide a market by need and behaviour, not only by age or place",
        "Estimate its size from the bottom up and state every assumption",
        "Compare four alternatives, among them doing nothing and a spreadsheet",
        "Choose one segment to start with and say why",
      ],
      questions: [
        {
          question: "What is a bottom-up market estimate?",
          answer: "Number of reachable customers times what each would pay or use in a period.",
        },
        {
          question: "What do TAM, SAM and SOM stand for?",
          answer: "Total, serviceable available and serviceable obtainable market.",
        },
        {
          question: "Why is doing nothing a competitor?",
          answer: "People change only if the gain outweighs the effort and risk of switching.",
        },
      ],
      exercise:
        "Write a market page: segments, size with assumptions, alternatives and your choice",
    },
    {
      id: "strategy",
      title: "Product vision, strategy and positioning",
      outcome: "can write a strategy that names a problem, a choice and what is left out",
      minutes: [90, 75, 50],
      prerequisiteIds: ["discovery", "segments-market"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write a vision of three sentences about the customers' changed life",
        "Write a strategy of one page: diagnosis, guiding choice, coherent steps",
        "Fill in a positioning statement: for whom, need, category, benefit, difference",
        "List five attractive things the strategy rules out",
      ],
      questions: [
        {
          question: "What is the difference between a vision and a strategy?",
          answer:
            "A vision describes the future wanted; a strategy the choices that should lead there.",
        },
        {
          question: "How do you recognise a list of goals that poses as a strategy?",
          answer: "It names no obstacle, makes no choice and excludes nothing.",
        },
        {
          question: "Which frame of reference does positioning set?",
          answer: "The category and alternatives with which buyers compare the product.",
        },
      ],
      exercise: "Write vision, strategy and positioning of one product on two pages",
    },
    {
      id: "metrics",
      title: "Product metrics: funnels, retention and a north star",
      outcome: "can choose few measures that show whether users get value",
      minutes: [105, 80, 50],
      prerequisiteIds: ["role"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Choose a north star for three products and say how each could be gamed",
        "Break one of them down into a tree of inputs a team can move",
        "Work out conversion at every step of a funnel from invented figures",
        "Read a cohort table and find where retention levels off",
      ],
      questions: [
        {
          question: "What makes a vanity metric?",
          answer: "It mostly goes up, feels good and changes no decision, such as total sign-ups.",
        },
        {
          question: "What does a retention curve that levels off above zero tell you?",
          answer: "Part of each cohort keeps coming back: the product has lasting value for them.",
        },
        {
          question: "What is a guardrail metric?",
          answer: "A measure that must not get worse while another one is being improved.",
        },
      ],
      exercise:
        "Draw a metric tree with north star, inputs and two guardrails, each exactly defined",
    },
    {
      id: "assumptions",
      title: "Risky assumptions and cheap tests",
      outcome: "can find the assumption that matters most and test it before building",
      minutes: [90, 75, 50],
      prerequisiteIds: ["discovery", "metrics"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "List the assumptions of an idea under value, usability, feasibility and viability",
        "Place them by importance and lack of evidence",
        "Design three tests: a fake door, a service done by hand and a prototype",
        "Write down beforehand which result would make you stop",
      ],
      questions: [
        {
          question: "Which assumption is tested first?",
          answer: "The one with most weight and least evidence.",
        },
        {
          question: "What is a minimum viable product for?",
          answer: "For learning about the riskiest assumption with the least effort.",
        },
        {
          question: "Why set the pass mark before the test?",
          answer: "Afterwards any result can be talked into a success.",
        },
      ],
      exercise:
        "Run one cheap test and report hypothesis, pass mark, result and decision on a page",
    },
    {
      id: "prioritising",
      title: "Prioritising with RICE, cost of delay and judgement",
      outcome: "can rank options openly and defend what is not done",
      minutes: [90, 75, 50],
      prerequisiteIds: ["strategy", "metrics"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Score ten ideas by reach, impact, confidence and effort",
        "Rank the same ideas by cost of delay divided by duration",
        "Explain two places where the rankings differ and choose",
        "Write a friendly refusal to the author of the last idea",
      ],
      questions: [
        {
          question: "How is a RICE score worked out?",
          answer: "Reach times impact times confidence, divided by effort.",
        },
        {
          question: "What is the cost of delay?",
          answer: "The value lost for each unit of time by which something comes later.",
        },
        {
          question: "Which mistake do scoring formulas invite?",
          answer: "Taking guesses for measurements; the ranking is no better than its inputs.",
        },
      ],
      exercise: "Rank ten ideas on one sheet with evidence, scores and a decision for each",
    },
    {
      id: "roadmap",
      title: "Outcome roadmaps and saying no to stakeholders",
      outcome: "can show direction without false dates and handle competing demands",
      minutes: [90, 75, 50],
      prerequisiteIds: ["prioritising"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Turn a list of features into a roadmap of now, next and later with outcomes",
        "Map stakeholders by power and interest and plan a contact for each",
        "Write out a talk with a salesperson who has promised a feature to a customer",
        "Write two objectives with measurable key results",
      ],
      questions: [
        {
          question: "What do now, next and later express?",
          answer:
            "Order and certainty: the farther away, the less detailed and the more changeable.",
        },
        {
          question: "How does a key result differ from a task?",
          answer: "It measures a change that was achieved, not work that was done.",
        },
        {
          question: "What belongs in a good no?",
          answer: "The need understood, the reason in terms of goals, and what would change it.",
        },
      ],
      exercise: "Write a one-page roadmap and a covering message that explains it to sales",
    },
    {
      id: "specification",
      title: "Problem briefs, user stories and acceptance criteria",
      outcome: "can describe what is to be built so that the team can find the solution",
      minutes: [90, 70, 45],
      prerequisiteIds: ["strategy"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write a brief of one page: problem, evidence, goal, limits, open questions",
        "Lay out a story map from the users' steps and cut a first release",
        "Split a large story into four that each bring value",
        "Write acceptance criteria with given, when and then, also for errors",
      ],
      questions: [
        {
          question: "Which three parts has a user story in its usual form?",
          answer: "Who, what and what for: as a ..., I want ..., so that ...",
        },
        {
          question: "What does the I in the checklist INVEST stand for?",
          answer: "Independent; then negotiable, valuable, estimable, small and testable.",
        },
        {
          question: "Why split stories by value and not by technical layer?",
          answer: "Each slice can then be used, tested and learned from by itself.",
        },
      ],
      exercise: "Write a brief with a story map and five stories with acceptance criteria",
    },
    {
      id: "delivery",
      title: "Product work with designers and engineers",
      outcome: "can keep discovery and delivery going together in an agile team",
      minutes: [75, 60, 40],
      prerequisiteIds: ["specification"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Compare working in sprints with working in a flow for one team",
        "Refine five backlog items with a designer's and an engineer's questions in mind",
        "Cut the scope of a late release in three ways and weigh each",
        "Put technical debt into words a manager understands",
      ],
      questions: [
        {
          question: "What is the product owner accountable for in Scrum?",
          answer:
            "For maximising the product's value and managing the product backlog effectively.",
        },
        {
          question: "What does a limit on work in progress achieve?",
          answer: "Less is begun, more is finished, and bottlenecks become visible.",
        },
        {
          question: "Why bring engineers into discovery early?",
          answer: "They see possibilities and limits that others miss, and understand the problem.",
        },
      ],
      exercise: "Plan two weeks of discovery and delivery for a team of six on one page",
    },
    {
      id: "experiments",
      title: "Product experiments and their traps",
      outcome: "can plan an A/B test and judge whether its result can be trusted",
      minutes: [75, 75, 60],
      prerequisiteIds: ["metrics", "assumptions"],
      bloom: "evaluate",
      kind: "concept",
      optional: true,
      tasks: [
        "Write a test plan: hypothesis, unit, main metric, guardrails, length",
        "Work out the sample size with a calculator for a small and a large effect",
        "Find three faults in an invented test report",
      ],
      questions: [
        {
          question: "What does a p-value of 0.03 mean?",
          answer:
            "Without any true effect, data at least this extreme would come up 3% of the time.",
        },
        {
          question: "Why is stopping at the first significant look wrong?",
          answer: "Repeated looks raise the rate of false alarms far above the level chosen.",
        },
        {
          question: "What does a sample ratio mismatch point to?",
          answer: "A fault in assignment or tracking; the result should not be trusted.",
        },
      ],
      exercise: "Write a test plan of one page with sample size and the decision for each outcome",
    },
    {
      id: "pricing",
      title: "Pricing, business models and unit economics",
      outcome: "can tell whether a product can earn more than it costs",
      minutes: [75, 75, 60],
      prerequisiteIds: ["segments-market"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Describe subscription, usage-based, marketplace and advertising models, one example each",
        "Work out lifetime value, acquisition cost and payback time from invented figures",
        "Design three price packages around one value measure",
      ],
      questions: [
        {
          question: "What is a value metric in pricing?",
          answer:
            "The unit charged for, such as seats or orders; it should grow with the value received.",
        },
        {
          question: "With a steady monthly churn of 4%, how long does a customer stay on average?",
          answer: "About 25 months, that is 1 divided by 0.04.",
        },
        {
          question: "How is the payback time of acquisition cost worked out?",
          answer: "Acquisition cost divided by monthly gross profit for each customer.",
        },
      ],
      exercise:
        "Build a one-page model that shows profit by customer and its two weakest assumptions",
    },
    {
      id: "launch",
      title: "Launch, adoption and learning from results",
      outcome: "can bring a change to users in steps and decide what follows",
      minutes: [90, 75, 50],
      prerequisiteIds: ["specification", "metrics"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Plan a release in stages with stop conditions and a way back",
        "Write a launch note for users, one for support and one for sales",
        "Define activation for the change and the date on which you look at it",
        "Review an invented result and choose: extend, change or remove",
      ],
      questions: [
        {
          question: "What is activation?",
          answer: "The point at which a new user first gets the value the product promises.",
        },
        {
          question: "What does a feature flag allow?",
          answer: "Switching a feature on for chosen users, or off again, without a new release.",
        },
        {
          question: "When should a feature be removed?",
          answer:
            "When its cost in upkeep and clutter exceeds its value, with a path for its users.",
        },
      ],
      exercise: "Write a launch plan with stages, messages, measures and a date for the decision",
    },
    {
      id: "case",
      title: "A product case from problem to first release",
      outcome: "can take a product idea from evidence to a release plan and defend it",
      minutes: [150, 135, 120],
      prerequisiteIds: ["assumptions", "roadmap", "delivery", "launch"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a problem you can reach real people for and gather evidence",
        "Write strategy, metric tree, riskiest assumption and one test result",
        "Define a first release with story map, criteria and launch plan",
        "Present it in ten minutes to a critic and note what you could not answer",
      ],
      questions: [
        {
          question: "What should the first minute of a product case say?",
          answer: "Whose problem it is, how you know, and what you propose.",
        },
        {
          question: "How do you deal with a missing figure in a case?",
          answer: "State an assumption, show how it was reached and how much depends on it.",
        },
        {
          question: "What shows that a decision was based on evidence?",
          answer: "It is known what result would have changed it.",
        },
      ],
      exercise:
        "Hand in a case of six pages with evidence, decisions, release plan and open questions",
    },
  ],
  tips: [
    "Take one product you use every week and work out each unit on it; the parts then fit together.",
    "Write decisions down with their reasons and look at them again after the result is known.",
    "Talk to users while you study; frameworks without them remain forms to fill in.",
  ],
};

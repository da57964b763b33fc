import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "project-management",
  name: "Project management",
  units: [
    {
      id: "what-a-project-is",
      title: "What makes a project, and how it lives and ends",
      outcome: "can tell a project from operations and name its phases and constraints",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Sort ten undertakings into projects, programmes and daily operations",
        "Draw the phases of one project you took part in and what ended each",
        "Describe it by scope, time, cost and quality and say which one gave way",
      ],
      questions: [
        {
          question: "Which two marks distinguish a project from operations?",
          answer: "It is temporary and it creates something unique.",
        },
        {
          question: "What is a programme?",
          answer: "Related projects led together for benefits they would not bring one by one.",
        },
        {
          question: "What do the triple constraints say?",
          answer:
            "Scope, time and cost depend on each other: changing one moves another or quality.",
        },
      ],
      exercise:
        "Write a one-page account of a past project: phases, constraints, result, one mistake",
    },
    {
      id: "charter",
      title: "Business case and project charter",
      outcome: "can state why a project is worth doing and who may decide what",
      minutes: [75, 60, 40],
      prerequisiteIds: ["what-a-project-is"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write three measurable objectives and what is out of scope",
        "Compare two options and doing nothing by cost, benefit and risk",
        "Name sponsor, project manager and the limits of their authority",
        "List assumptions and constraints, each with its source",
      ],
      questions: [
        {
          question: "What does a project charter do?",
          answer: "It authorises the project and gives its manager authority to use resources.",
        },
        {
          question: "What does the sponsor answer for?",
          answer:
            "For the business case, funding and support, and decisions above the manager's limits.",
        },
        {
          question: "What is the difference between a deliverable and a benefit?",
          answer: "A deliverable is handed over; a benefit is the gain that comes from using it.",
        },
      ],
      exercise: "Write a charter of one page for a project of three months and six people",
    },
    {
      id: "stakeholders",
      title: "Stakeholders, roles and communication plans",
      outcome: "can find out who matters to a project and plan how to involve them",
      minutes: [75, 60, 40],
      prerequisiteIds: ["charter"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "List twelve stakeholders, among them opponents and people easily forgotten",
        "Place them by power and interest and choose an approach for each",
        "Fill in a RACI chart for eight tasks",
        "Write a communication plan: who, what, how often, by which way",
      ],
      questions: [
        {
          question: "What do the letters of RACI stand for?",
          answer: "Responsible, accountable, consulted, informed.",
        },
        {
          question: "How many people should be accountable for one task?",
          answer: "Exactly one.",
        },
        {
          question: "How many pairs can talk with each other in a team of eight?",
          answer: "28, that is 8 times 7 divided by 2.",
        },
      ],
      exercise: "Make a stakeholder map with one action for each of the five most important people",
    },
    {
      id: "scope",
      title: "Requirements, scope and the work breakdown structure",
      outcome: "can break a result down into packages that can be estimated and checked",
      minutes: [90, 75, 45],
      prerequisiteIds: ["charter"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Gather ten requirements and rank them as must, should, could and not this time",
        "Build a work breakdown structure of three levels from deliverables",
        "Describe two work packages: result, limits, acceptance criteria, owner",
        "Check that the parts of every branch add up to the whole",
      ],
      questions: [
        {
          question: "What does the 100 percent rule of a work breakdown structure say?",
          answer:
            "The parts below an element hold all of its work, and nothing that is outside it.",
        },
        {
          question: "What is scope creep?",
          answer:
            "Growth of the scope without control and without adjusting time, cost or resources.",
        },
        {
          question: "Does a work breakdown structure show the order of work?",
          answer: "No; it shows what is to be delivered. The schedule shows the order.",
        },
      ],
      exercise:
        "Draw a work breakdown structure of at least twenty packages for a house move or event",
    },
    {
      id: "estimating",
      title: "Estimates, ranges and three-point formulas",
      outcome: "can estimate effort and duration with an honest range",
      minutes: [75, 60, 45],
      prerequisiteIds: ["scope"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Estimate five packages by analogy, by parameters and bottom-up and compare",
        "Work out expected value and spread from three points for each",
        "Estimate your own tasks for a week and compare with what they took",
      ],
      questions: [
        {
          question: "What is the PERT estimate for 4 days at best, 6 most likely, 14 at worst?",
          answer: "7 days: (4 + 4 times 6 + 14) divided by 6.",
        },
        {
          question: "What is the difference between effort and duration?",
          answer:
            "Effort is the work put in, such as person-days; duration is the working time that passes.",
        },
        {
          question: "Why is an estimate not a commitment?",
          answer:
            "It is a forecast with uncertainty; a commitment is a decision made on its basis.",
        },
      ],
      exercise: "Estimate twenty packages with ranges and note the basis of each estimate",
    },
    {
      id: "critical-path",
      title: "Network diagrams and the critical path",
      outcome: "can build a schedule and tell which delays move the end date",
      minutes: [120, 95, 60],
      prerequisiteIds: ["estimating"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Draw a network of ten activities with their dependencies",
        "Work out early and late dates and the float by hand",
        "Turn it into a bar chart with milestones",
        "Shorten it by crashing and by fast tracking and compare the price of each",
      ],
      questions: [
        {
          question: "What is the critical path?",
          answer: "The longest path through the network; it sets the shortest possible duration.",
        },
        {
          question: "What is total float?",
          answer: "How long an activity can slip without delaying the end of the project.",
        },
        {
          question: "What is the difference between crashing and fast tracking?",
          answer:
            "Crashing adds resources at extra cost; fast tracking overlaps work at extra risk.",
        },
      ],
      exercise:
        "Schedule fifteen activities on paper, mark the critical path and check it by software",
    },
    {
      id: "budget",
      title: "Resources, cost baseline and reserves",
      outcome: "can staff a plan, even out overload and derive a budget from it",
      minutes: [75, 60, 45],
      prerequisiteIds: ["critical-path"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Assign people to activities and find the weeks with overload",
        "Level the plan and note what it does to the end date",
        "Add up cost by month and draw the cumulative curve",
        "Separate contingency for known risks from reserve for surprises",
      ],
      questions: [
        {
          question: "What does resource levelling do to the end date?",
          answer: "It may move it, since work waits until people are free.",
        },
        {
          question: "What is the difference between contingency and management reserve?",
          answer:
            "Contingency covers identified risks in the baseline; the reserve covers unknown ones.",
        },
        {
          question: "Why is the cumulative cost curve often shaped like an S?",
          answer: "Spending starts slowly, is highest in the middle and slows at the end.",
        },
      ],
      exercise: "Build a budget by month with reserves for the project you scheduled",
    },
    {
      id: "risk",
      title: "Risk register and risk responses",
      outcome: "can find, rate and answer risks before they become problems",
      minutes: [90, 75, 45],
      prerequisiteIds: ["scope"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Imagine that the project has failed and write down twelve reasons",
        "Word each as cause, event and effect and rate probability and impact",
        "Choose a response, an owner and a warning sign for the top five",
        "Find two opportunities and plan how to make them likelier",
      ],
      questions: [
        {
          question: "What is the difference between a risk and an issue?",
          answer: "A risk may happen; an issue is here already.",
        },
        {
          question: "Which four responses to a threat are usual within a project?",
          answer: "Avoid, transfer, mitigate and accept.",
        },
        {
          question: "What is the expected value of a 20% chance of losing 50,000?",
          answer: "A loss of 10,000.",
        },
      ],
      exercise: "Write a register of twelve risks and explain why you accept three of them",
    },
    {
      id: "agile",
      title: "Scrum, Kanban and hybrid delivery",
      outcome: "can choose between predictive, agile and mixed ways of working",
      minutes: [90, 75, 50],
      prerequisiteIds: ["scope"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Explain Scrum with its accountabilities, events and artefacts on one page",
        "Run your own tasks on a board with work limits for three days",
        "Judge four projects by how certain their goals and means are",
        "Sketch a mixed approach for a building with new software in it",
      ],
      questions: [
        {
          question: "Which three accountabilities does Scrum have?",
          answer: "Product owner, scrum master and developers.",
        },
        {
          question: "What is the difference between a sprint review and a retrospective?",
          answer:
            "The review inspects the result with stakeholders; the retrospective the way of working.",
        },
        {
          question: "When is a predictive plan the better choice?",
          answer: "When requirements are stable, methods are known and late changes are expensive.",
        },
      ],
      exercise: "Recommend a way of working for three given projects, one page each with reasons",
    },
    {
      id: "team",
      title: "Leading a project team and its meetings",
      outcome: "can agree on rules, delegate, settle conflicts and run short meetings",
      minutes: [75, 60, 45],
      prerequisiteIds: ["stakeholders"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Write a team charter: goals, roles, ways to decide, ways to disagree",
        "Delegate one task with result, limits, means and date of the next talk",
        "Prepare a meeting of thirty minutes with decisions as its agenda",
        "Plan a talk with two people in conflict about quality and speed",
      ],
      questions: [
        {
          question: "What are the stages of team development in Tuckman's model?",
          answer: "Forming, storming, norming, performing, and later adjourning.",
        },
        {
          question: "What must minutes of a meeting hold at least?",
          answer: "Decisions, and actions with owner and date.",
        },
        {
          question: "What is a matrix organisation?",
          answer: "People answer both to a line manager and to a project manager.",
        },
      ],
      exercise:
        "Write agenda and minutes of a meeting you ran or attended and name three improvements",
    },
    {
      id: "control",
      title: "Progress reports and earned value",
      outcome: "can tell from few figures where a project stands and where it will end",
      minutes: [105, 90, 60],
      prerequisiteIds: ["budget", "risk"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Set rules for counting work as done, such as 0 or 100 percent",
        "Work out planned value, earned value and actual cost for three dates",
        "Derive the indices and a forecast and say in words what they mean",
        "Write a status report of half a page with one decision you need",
      ],
      questions: [
        {
          question: "Earned value is 80, actual cost 100, planned value 90: what are CPI and SPI?",
          answer: "CPI is 0.8 and SPI about 0.89: over budget and behind schedule.",
        },
        {
          question: "How is the estimate at completion found if cost efficiency stays as it is?",
          answer: "Budget at completion divided by CPI.",
        },
        {
          question: "Why is a task reported as 90 percent done a warning sign?",
          answer:
            "It is a feeling; the rest often takes far longer. Count finished results instead.",
        },
      ],
      exercise: "Write three monthly reports on a given project with earned value and a forecast",
    },
    {
      id: "change-closure",
      title: "Change control, acceptance and closure",
      outcome: "can decide on changes in order and finish a project properly",
      minutes: [75, 60, 45],
      prerequisiteIds: ["control"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Assess a change request by its effect on scope, time, cost, quality and risk",
        "Plan acceptance: criteria, test, who signs, what happens with defects",
        "Hold a lessons-learned talk about a past project and keep three usable lessons",
        "Write a checklist for closure with handover, contracts, records and thanks",
      ],
      questions: [
        {
          question: "What is a baseline?",
          answer: "The approved version of scope, schedule or cost that progress is compared with.",
        },
        {
          question: "What is the difference between quality assurance and quality control?",
          answer: "Assurance looks after the process; control checks the results.",
        },
        {
          question: "Why must a cancelled project be closed too?",
          answer: "People, contracts and results must be settled and its lessons kept.",
        },
      ],
      exercise: "Write a change decision and a closing report of two pages for a sample project",
    },
    {
      id: "procurement",
      title: "Contract types and suppliers in projects",
      outcome: "can choose a contract type and judge offers by criteria set beforehand",
      minutes: [60, 60, 60],
      prerequisiteIds: ["risk"],
      bloom: "evaluate",
      kind: "concept",
      optional: true,
      tasks: [
        "Decide for four packages whether to make or buy",
        "Compare fixed price, time and materials and cost plus by who bears the risk",
        "Write a statement of work of one page with acceptance criteria",
        "Score three invented offers with weighted criteria",
      ],
      questions: [
        {
          question: "Who bears the cost risk under a fixed price?",
          answer: "Mainly the supplier, as long as the scope is clear and does not change.",
        },
        {
          question: "When do time and materials suit?",
          answer: "When the scope cannot be fixed yet; a cap can limit the buyer's risk.",
        },
        {
          question: "Why set the weights before the offers are opened?",
          answer: "So that nobody can bend them to fit the offer they prefer.",
        },
      ],
      exercise:
        "Prepare a call for offers: work, criteria with weights, contract type with reasons",
    },
    {
      id: "plan",
      title: "A complete plan for a project of your own",
      outcome: "can plan a real project, start it and steer it for two weeks",
      minutes: [150, 135, 120],
      prerequisiteIds: ["agile", "team", "change-closure"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a real project of one to three months in work, study or private life",
        "Write charter, work breakdown, schedule, budget, risks and communication plan",
        "Let somebody challenge the plan for half an hour, then revise it",
        "Run the first two weeks with a weekly status report",
      ],
      questions: [
        {
          question: "What is rolling-wave planning?",
          answer: "Planning the near work in detail and later work roughly, to be refined in time.",
        },
        {
          question: "What should a plan say about things that are not known yet?",
          answer: "Which they are, who finds out by when, and what depends on them.",
        },
        {
          question: "What is a kick-off meeting for?",
          answer: "For a shared view of goals, roles, plan and rules before the work starts.",
        },
      ],
      exercise:
        "Hand in the plan with two status reports and a page on what you would plan differently",
    },
  ],
  tips: [
    "Carry one real project of your own through all units, however small it is.",
    "Do critical path and earned value by hand before you let software do them.",
    "Write down every estimate and compare it later with what happened.",
  ],
};

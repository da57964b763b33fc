import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "ux-design",
  name: "UX and UI design",
  units: [
    {
      id: "foundations",
      title: "What UX is, what UI is and how a design process runs",
      outcome: "can name the stages of a design process and say what each must deliver",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Describe one app by what it is for, whom it serves and in what situation",
        "Draw the path from research over ideas and prototypes to testing, with its loops back",
        "Collect three annoyances of a day and say whether each is a matter of UX or only of UI",
      ],
      questions: [
        {
          question: "What is the difference between UX and UI?",
          answer:
            "UX is a person's whole experience of a product; UI is what they see and operate.",
        },
        {
          question: "What makes a process user-centred?",
          answer:
            "Users' needs guide it, and designs are tried with users and improved repeatedly.",
        },
        {
          question: "Which three things make up usability in its usual definition?",
          answer: "Effectiveness, efficiency and satisfaction, for given users, goals and context.",
        },
      ],
      exercise:
        "Write a one-page portrait of a product: users, goals, context and three weak points",
    },
    {
      id: "heuristics",
      title: "Affordances, mental models and usability heuristics",
      outcome: "can explain why an interface confuses people in terms of known principles",
      minutes: [75, 60, 30],
      prerequisiteIds: ["foundations"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Find a good and a bad signifier in five everyday objects and five screens",
        "Put the ten usability heuristics of Jakob Nielsen in your own words, one example each",
        "Review one app by them and rate each problem for severity",
      ],
      questions: [
        {
          question: "What is the difference between an affordance and a signifier?",
          answer:
            "An affordance is a possible action; a signifier shows that and where it is possible.",
        },
        {
          question: "What does Fitts's law say?",
          answer: "The farther and smaller a target, the longer it takes to reach it.",
        },
        {
          question: "Why is recognition easier than recall for users?",
          answer: "The options are visible, so nothing needs to be fetched from memory.",
        },
      ],
      exercise: "Write a heuristic review of ten findings with screenshot, principle and severity",
    },
    {
      id: "interviews",
      title: "User interviews and observation",
      outcome: "can find out what people do and need without leading them",
      minutes: [105, 80, 50],
      prerequisiteIds: ["foundations"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write a research question and a guide of eight open questions",
        "Interview two people for twenty minutes, with their consent to take notes",
        "Watch one person do the task and note what they do, not what you think of it",
        "Go through your notes and mark every leading question you asked",
      ],
      questions: [
        {
          question: "Why ask about the last time rather than what people usually do?",
          answer: "A concrete event is remembered more truly than a habit is summed up.",
        },
        {
          question: "What is wrong with the question whether somebody would use this feature?",
          answer: "It asks for a prediction and invites a polite yes; past behaviour tells more.",
        },
        {
          question: "What can interviews not tell you?",
          answer: "How common something is; a handful of talks shows reasons, not frequencies.",
        },
      ],
      exercise:
        "Interview three people on one topic and hand in guide, notes and five observations",
    },
    {
      id: "synthesis",
      title: "From interview notes to needs and personas",
      outcome: "can turn raw notes into grounded needs and a problem statement",
      minutes: [90, 75, 45],
      prerequisiteIds: ["interviews"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Put each observation on a card and group the cards without fixed headings",
        "Name the groups by what they say and write one need for each",
        "Draw a journey map with steps, thoughts, pains and opportunities",
        "Write one problem statement with user, need and insight",
      ],
      questions: [
        {
          question: "What is the difference between an observation and an insight?",
          answer:
            "An observation says what was seen; an insight explains it and suggests a direction.",
        },
        {
          question: "What makes a persona useful?",
          answer:
            "It rests on research and shows goals and behaviour that change design decisions.",
        },
        {
          question: "Why should a problem statement not name a solution?",
          answer: "It would shut out other answers before the problem is understood.",
        },
      ],
      exercise:
        "Make an affinity map of at least thirty cards and derive one problem statement from it",
    },
    {
      id: "architecture",
      title: "Information architecture and card sorting",
      outcome: "can organise content so that people find it where they expect it",
      minutes: [90, 75, 45],
      prerequisiteIds: ["synthesis"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "List the content of a small site with one line for each page",
        "Run an open card sort of thirty cards with three people",
        "Draw a site map and name each entry in the users' words",
        "Test the tree: ask three people where they would look for five things",
      ],
      questions: [
        {
          question: "What is the difference between an open and a closed card sort?",
          answer:
            "In an open one people name the groups themselves; in a closed one they are given.",
        },
        {
          question: "What does a tree test check?",
          answer: "Whether people find things in the bare hierarchy, without design or search.",
        },
        {
          question: "Why not copy the organisation chart of a company as navigation?",
          answer: "Visitors do not know the departments; they look by task and topic.",
        },
      ],
      exercise:
        "Redesign the navigation of a site and support each change with sort or test results",
    },
    {
      id: "wireframes",
      title: "Task flows, sketches and wireframes",
      outcome: "can explore several solutions and fix one as wireframes",
      minutes: [105, 80, 50],
      prerequisiteIds: ["heuristics", "synthesis"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Draw the flow of one task with decisions, errors and dead ends",
        "Sketch eight ideas for one screen in eight minutes",
        "Compare the best two against the problem statement",
        "Draw wireframes of the chosen flow with real content, for a phone first",
      ],
      questions: [
        {
          question: "Why leave out colour and detail in early wireframes?",
          answer: "Talk stays on structure and content, and throwing a sketch away costs little.",
        },
        {
          question: "What must a flow show besides the happy path?",
          answer: "Errors, empty states, cancelling and ways back.",
        },
        {
          question: "What is wrong with placeholder text in wireframes?",
          answer: "It hides whether the real content fits and makes sense.",
        },
      ],
      exercise:
        "Draw a flow and five wireframes for one task, with two rejected ideas and the reasons",
    },
    {
      id: "layout",
      title: "Layout, grids and visual hierarchy",
      outcome: "can lead the eye with size, space, alignment and grouping",
      minutes: [90, 75, 45],
      prerequisiteIds: ["heuristics"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Blur three screens and note what still stands out",
        "Rebuild a crowded screen with nothing but space and alignment",
        "Set a column grid and a spacing scale and hold one page to them",
        "Show how the layout changes from phone to wide screen",
      ],
      questions: [
        {
          question: "What does the Gestalt principle of proximity say?",
          answer: "Things close together are seen as belonging together.",
        },
        {
          question: "Which means create visual hierarchy?",
          answer: "Size, weight, colour and contrast, position and white space.",
        },
        {
          question: "What is a spacing scale for?",
          answer: "A few fixed distances make layouts consistent and decisions quick.",
        },
      ],
      exercise: "Redesign one crowded screen in grey only and mark first, second and third focus",
    },
    {
      id: "type-colour",
      title: "Type and colour on screens",
      outcome: "can set readable type and build a colour palette with roles",
      minutes: [90, 75, 45],
      prerequisiteIds: ["layout"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Define a type scale with five steps and set one article with it",
        "Compare line lengths and line heights on a phone and a laptop",
        "Build a palette: neutrals, one accent and colours for success, warning and error",
        "Check every pair of text and background for contrast",
      ],
      questions: [
        {
          question: "What line length is comfortable for running text?",
          answer: "Roughly 45 to 75 characters, less on phones.",
        },
        {
          question: "Why must longer lines have more line height?",
          answer: "The eye then finds the start of the next line more easily.",
        },
        {
          question: "Why must colour never be the only signal?",
          answer: "Many people cannot tell some colours apart; add text, an icon or a shape.",
        },
      ],
      exercise: "Make a one-page style sheet: type scale, palette with roles and a sample screen",
    },
    {
      id: "controls-states",
      title: "Controls, forms and interface states",
      outcome: "can choose the right control and design every state it can be in",
      minutes: [90, 75, 45],
      prerequisiteIds: ["wireframes", "layout"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Match ten inputs to controls and say why: radio buttons, checkbox, menu, switch, slider",
        "Shorten a long form by asking what each field is needed for",
        "Design one list screen empty, loading, full, failed and offline",
        "Write error messages that say what is wrong and how to go on",
      ],
      questions: [
        {
          question: "When are radio buttons better than a drop-down menu?",
          answer: "For one choice from few options, since all can be seen and compared at once.",
        },
        {
          question: "Why does a placeholder make a poor label?",
          answer: "It vanishes on typing, often has weak contrast and can look like an entry.",
        },
        {
          question: "What does a switch promise that a checkbox in a form does not?",
          answer: "That the change takes effect at once, without pressing a save button.",
        },
      ],
      exercise:
        "Design a sign-up form with all its states, error messages and a reason for each field",
    },
    {
      id: "accessibility",
      title: "Accessible interfaces",
      outcome: "can check a design for barriers and remove the most serious ones",
      minutes: [90, 75, 60],
      prerequisiteIds: ["type-colour", "controls-states"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Use a site for ten minutes with the keyboard alone and note where you get stuck",
        "Listen to one page with a screen reader and write down what you missed",
        "Check contrast, text at double size, target sizes and focus marks of your own design",
        "Annotate headings, reading order and image descriptions for the developers",
      ],
      questions: [
        {
          question: "What contrast does WCAG level AA require for normal text and for large text?",
          answer: "At least 4.5 to 1, and 3 to 1 for large text.",
        },
        {
          question: "What are the four principles of WCAG?",
          answer: "Perceivable, operable, understandable and robust.",
        },
        {
          question: "What alternative text does a purely decorative image get?",
          answer: "An empty one, so that screen readers pass over it.",
        },
      ],
      exercise:
        "Write an accessibility report on one site: eight barriers, whom each stops, and a cure",
    },
    {
      id: "prototype-test",
      title: "Prototypes and usability tests",
      outcome: "can test a design with a few people and change it by what was seen",
      minutes: [120, 100, 75],
      prerequisiteIds: ["wireframes", "interviews"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Link wireframes into a clickable prototype of one task",
        "Write three realistic task scenarios that do not name any button",
        "Test with three people who think aloud, and hold back your help",
        "Rank the problems by frequency and severity and mend the first three",
      ],
      questions: [
        {
          question: "What is thinking aloud for?",
          answer: "It shows what people expect and why they hesitate, beside what they click.",
        },
        {
          question: "Why are a few people often enough to find problems, but not to measure?",
          answer:
            "Serious problems recur quickly; rates and times from few people are mere chance.",
        },
        {
          question: "What do you say when a test person asks whether this is the right button?",
          answer: "Give the question back: what would you expect, and what would you do alone?",
        },
      ],
      exercise: "Report on a test with three people: tasks, findings with evidence, changes made",
    },
    {
      id: "microcopy",
      title: "Words in the interface",
      outcome: "can write labels, messages and confirmations that guide people",
      minutes: [60, 60, 45],
      prerequisiteIds: ["controls-states"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Rewrite ten button labels as verbs that name the result",
        "Rewrite five error messages without blame or jargon",
        "Describe the voice of a product and how its tone changes in four situations",
      ],
      questions: [
        {
          question: "Why is OK a poor label in a dialogue that deletes something?",
          answer: "It does not say what will happen; Delete photo does.",
        },
        {
          question: "What belongs in a good error message?",
          answer: "What happened, if possible why, and what to do next.",
        },
        {
          question: "What is the difference between voice and tone?",
          answer: "Voice is the constant character; tone adapts to the situation.",
        },
      ],
      exercise: "Rewrite all texts of one flow and show old and new side by side with reasons",
    },
    {
      id: "design-systems",
      title: "Design systems and handover to developers",
      outcome: "can describe components and rules so that others build them alike",
      minutes: [75, 75, 60],
      prerequisiteIds: ["type-colour", "controls-states"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Count the different buttons, greys and distances of one product",
        "Write a specification of one component: purpose, parts, states, sizes, rules",
        "Name design tokens by role rather than by value",
      ],
      questions: [
        {
          question: "What is a design token?",
          answer:
            "A named design decision, such as a colour or distance, shared by design and code.",
        },
        {
          question: "Why name a colour token by role, not by hue?",
          answer: "The value can change, for instance in a dark theme, while the name stays true.",
        },
        {
          question: "When should a team not add a new component?",
          answer: "When an existing one, used as intended or extended, meets the need.",
        },
      ],
      exercise: "Document one component on a page so that a developer needs to ask nothing",
    },
    {
      id: "case-study",
      title: "A product redesigned, from research to tested screens",
      outcome: "can take a real problem through the whole process and defend the result",
      minutes: [120, 110, 100],
      prerequisiteIds: ["architecture", "accessibility", "prototype-test"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose one task of a real service and the people who struggle with it",
        "Carry out research, flow, wireframes, screens and one round of testing",
        "Tell the case in ten slides: problem, evidence, decisions, result, doubts",
      ],
      questions: [
        {
          question: "What should a case study show beside fine screens?",
          answer: "The problem, the evidence, the choices and what changed because of them.",
        },
        {
          question: "How do you answer criticism of a design?",
          answer: "By asking for the problem behind it and going back to goals and evidence.",
        },
        {
          question: "What is a dark pattern?",
          answer:
            "A design that steers people into what they did not intend, against their interest.",
        },
      ],
      exercise: "Present the case study with prototype and name three things you would test next",
    },
  ],
  tips: [
    "Watch real people use real things as often as you can; one session corrects many opinions.",
    "Keep rejected versions and write down why they were rejected.",
    "Copy good screens by hand to see their spacing, and never present the copy as your own.",
  ],
};

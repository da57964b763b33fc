import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "react",
  name: "React",
  units: [
    {
      id: "setup",
      title: "A first React component",
      outcome: "can start a project and show a component in the browser",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Create a project with a build tool and open it in the browser",
        "Write a component that returns a heading and a paragraph",
        "Break the component on purpose and read the message",
      ],
      questions: [
        {
          question: "What does a React component return?",
          answer: "A description of what to show, usually written in JSX.",
        },
        {
          question: "With what does the name of a component begin?",
          answer: "With a capital letter.",
        },
        {
          question: "What does JSX become when it is built?",
          answer: "Ordinary JavaScript function calls.",
        },
      ],
      exercise: "Show three components on one page, each in its own file",
    },
    {
      id: "jsx-props",
      title: "JSX and props",
      outcome: "can pass data to components and predict what they show",
      minutes: [90, 60, 0],
      prerequisiteIds: ["setup"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Turn a piece of HTML into JSX and mend what differs",
        "Write one component that is used with three different props",
        "Pass a component as the child of another",
      ],
      questions: [
        {
          question: "What are props?",
          answer: "The inputs that a component gets from its parent.",
        },
        { question: "May a component change its props?", answer: "No, they are read only." },
        { question: "How is a JavaScript expression put into JSX?", answer: "In curly braces." },
      ],
      exercise: "Build a profile card that is used three times with different data",
    },
    {
      id: "lists",
      title: "Lists, keys and conditional parts",
      outcome: "can show lists and leave parts out depending on data",
      minutes: [90, 60, 45],
      prerequisiteIds: ["jsx-props"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Show a list of ten records with map",
        "Choose keys and explain why the index is a poor one",
        "Show a message where the list is empty",
      ],
      questions: [
        {
          question: "What is a key for?",
          answer: "React uses it to tell which item is which between renders.",
        },
        { question: "What does React show for false, null and undefined?", answer: "Nothing." },
        {
          question: "Why is the index a poor key?",
          answer: "It changes its item when the list is sorted or an item is removed.",
        },
      ],
      exercise: "Show a table of books with an empty state and a highlighted row",
    },
    {
      id: "state",
      title: "State and events",
      outcome: "can make a component react to the user",
      minutes: [120, 90, 60],
      prerequisiteIds: ["jsx-props"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Build a counter with useState",
        "Update an object and an array in state without changing them in place",
        "Log each render and say why it happened",
      ],
      questions: [
        {
          question: "What does calling a state setter do?",
          answer: "It schedules a new render with the new value.",
        },
        {
          question: "Why must state not be changed in place?",
          answer: "React compares references and would not notice the change.",
        },
        {
          question: "When does a function update of state help?",
          answer: "When the new value depends on the one before.",
        },
      ],
      exercise: "Build a voting widget for four options with a reset button",
    },
    {
      id: "forms",
      title: "Forms and controlled inputs",
      outcome: "can read, check and submit a form",
      minutes: [105, 75, 60],
      prerequisiteIds: ["state"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Control a text field, a checkbox and a select",
        "Check the input and show messages beside the fields",
        "Submit without reloading the page",
      ],
      questions: [
        {
          question: "What is a controlled input?",
          answer: "One whose value comes from state and changes only through it.",
        },
        {
          question: "How is the reload on submit prevented?",
          answer: "By calling preventDefault on the event.",
        },
        {
          question: "Where do messages about wrong input belong?",
          answer: "Beside the field that is wrong.",
        },
      ],
      exercise: "Build a sign-up form with three checks",
    },
    {
      id: "composition",
      title: "Lifting state and composing components",
      outcome: "can decide which component owns which state",
      minutes: [120, 90, 75],
      prerequisiteIds: ["forms", "lists"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Share one piece of state between two siblings",
        "Split a large component into three",
        "Draw the tree of components and mark who owns what",
      ],
      questions: [
        { question: "Where does shared state belong?", answer: "In the closest common parent." },
        {
          question: "What is prop drilling?",
          answer: "Passing props through components that do not need them.",
        },
        {
          question: "What is derived state?",
          answer: "What can be computed from other state and need not be stored.",
        },
      ],
      exercise: "Build a filterable list whose search box and list are separate components",
    },
    {
      id: "effects",
      title: "Effects and fetching data",
      outcome: "can load data in an effect and handle waiting and errors",
      minutes: [120, 105, 90],
      prerequisiteIds: ["composition"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Load a list from an API and show waiting and errors",
        "Clean up a timer in an effect",
        "Remove one effect that is not needed",
      ],
      questions: [
        {
          question: "When does an effect run?",
          answer: "After the render has been shown, when one of its dependencies has changed.",
        },
        {
          question: "What does the function returned by an effect do?",
          answer: "It cleans up before the next run and when the component goes away.",
        },
        {
          question: "When is no effect needed?",
          answer: "When something can be computed while rendering or done in an event handler.",
        },
      ],
      exercise: "Build a search that loads results and ignores answers that come too late",
    },
    {
      id: "hooks",
      title: "Hooks of your own and context",
      outcome: "can move logic into a hook and share values by context",
      minutes: [105, 105, 90],
      prerequisiteIds: ["effects"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Move fetching into a hook of your own",
        "Provide a theme by context and read it deep in the tree",
        "Explain the two rules of hooks",
      ],
      questions: [
        {
          question: "What are the rules of hooks?",
          answer: "Call them only at the top level, and only in components or other hooks.",
        },
        {
          question: "What problem does context solve?",
          answer: "Values that many components need without passing them along.",
        },
        {
          question: "What happens to consumers when a context value changes?",
          answer: "They render again.",
        },
      ],
      exercise: "Write a hook that keeps a value in local storage and use it twice",
    },
    {
      id: "performance",
      title: "Finding and avoiding needless renders",
      outcome: "can measure renders and judge whether memoisation pays",
      minutes: [90, 90, 90],
      prerequisiteIds: ["hooks"],
      bloom: "evaluate",
      kind: "procedure",
      optional: true,
      tasks: [
        "Record a profile and find the slowest component",
        "Use memo and useCallback once where it pays",
        "Undo an optimisation that changes nothing",
      ],
      questions: [
        {
          question: "What does memo do?",
          answer: "It skips rendering a component whose props have not changed.",
        },
        {
          question: "Why measure first?",
          answer: "Most renders are cheap, and memoisation costs as well.",
        },
        {
          question: "What breaks memo without notice?",
          answer: "A new object or function in the props at every render.",
        },
      ],
      exercise: "Halve the renders of a list of a thousand rows",
    },
    {
      id: "testing",
      title: "Testing components as users see them",
      outcome: "can test behaviour instead of implementation",
      minutes: [90, 90, 90],
      prerequisiteIds: ["forms"],
      bloom: "evaluate",
      kind: "procedure",
      optional: true,
      tasks: [
        "Find elements by role and label",
        "Test a form from typing to message",
        "Break the component and see the test fail",
      ],
      questions: [
        {
          question: "Why find elements by role?",
          answer: "It is how people and assistive technology find them.",
        },
        {
          question: "What should a component test not look at?",
          answer: "Internal state and names of functions.",
        },
        {
          question: "How is waiting for data tested?",
          answer: "By waiting until the expected text appears.",
        },
      ],
      exercise: "Write five tests for the form of an earlier unit",
    },
    {
      id: "project",
      title: "A small React application of your own",
      outcome: "can plan, build and publish a small application",
      minutes: [180, 180, 180],
      prerequisiteIds: ["hooks"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Sketch the screens and the tree of components",
        "Build the smallest version with real data",
        "Publish it and let somebody use it",
      ],
      questions: [
        {
          question: "What is decided before the first component?",
          answer: "Which data there are and who owns them.",
        },
        {
          question: "Why build a thin version first?",
          answer: "It shows early what does not work.",
        },
        {
          question: "What is checked before publishing?",
          answer: "Empty, waiting and error states, and use by keyboard.",
        },
      ],
      exercise: "Publish an application with two screens that loads data from an API",
    },
  ],
  tips: [
    "Predict what a component shows before you save the file.",
    "Keep state as small as possible: compute what can be computed.",
  ],
};

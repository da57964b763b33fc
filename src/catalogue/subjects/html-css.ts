import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "html-css",
  name: "HTML and CSS",
  units: [
    {
      id: "first-page",
      title: "A first HTML page and its skeleton",
      outcome: "can write a valid page by hand and inspect it in the browser",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Write doctype, html, head and body from memory and open the file in a browser",
        "Set language, character encoding and title and find each in the browser",
        "Leave out a closing tag and compare source and element tree in the developer tools",
      ],
      questions: [
        {
          question: "What does the doctype at the top of a page achieve?",
          answer: "The browser uses standards mode instead of quirks mode.",
        },
        {
          question: "What belongs in head and what in body?",
          answer: "head: information about the page; body: its content.",
        },
        {
          question: "What is the difference between an element, a tag and an attribute?",
          answer:
            "Tags mark where an element begins and ends; an attribute in the start tag adds a setting.",
        },
      ],
      exercise: "Write a page about yourself that an HTML validator accepts without an error",
    },
    {
      id: "text-landmarks",
      title: "Headings, lists, links and landmarks",
      outcome: "can mark up a text by meaning and link pages to each other",
      minutes: [85, 50, 0],
      prerequisiteIds: ["first-page"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Mark up a newspaper article with headings in the right order",
        "Link three pages with relative addresses and one to a section inside a page",
        "Replace the div elements of a page by header, nav, main, article and footer where they fit",
      ],
      questions: [
        {
          question: "How do you choose between h2 and h3?",
          answer: "By the level in the outline, never by the size of the letters.",
        },
        {
          question: "Where does the address ../img/a.png lead from a page in /blog/?",
          answer: "To /img/a.png: one folder up, then into img.",
        },
        {
          question: "When is a div the right element?",
          answer: "When no element with a meaning fits and you only need a box for styling.",
        },
      ],
      exercise: "Turn a plain recipe into three linked pages without a single div",
    },
    {
      id: "images",
      title: "Images, alternative texts and media",
      outcome: "can embed images and media that load well and can be understood unseen",
      minutes: [70, 45, 30],
      prerequisiteIds: ["text-landmarks"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write alternative texts for a photograph, a chart, a logo link and an ornament",
        "Give every image width and height and watch the page while it loads on a slow network",
        "Offer one photograph in three sizes and see which one the browser takes",
        "Embed a video with controls and captions",
      ],
      questions: [
        {
          question: "What alt does a purely decorative image get?",
          answer: 'An empty one, alt="", so that screen readers skip it.',
        },
        {
          question: "Why state width and height of an image in HTML?",
          answer:
            "The browser reserves room of the right shape, so the page does not jump while loading.",
        },
        {
          question: "Which formats suit a photograph and a simple logo?",
          answer: "A compressed pixel format such as JPEG, WebP or AVIF; SVG for the logo.",
        },
      ],
      exercise: "Build a gallery of six captioned images that makes sense with images turned off",
    },
    {
      id: "forms-tables",
      title: "HTML forms and data tables",
      outcome: "can build forms and tables that everybody can use",
      minutes: [100, 70, 45],
      prerequisiteIds: ["text-landmarks"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Build a registration form with a label for each field and fitting input types",
        "Group radio buttons with fieldset and legend",
        "Let the browser check required fields, a length and a pattern",
        "Mark up a timetable with caption and with header cells for rows and columns",
      ],
      questions: [
        {
          question: "How is a label tied to its field?",
          answer: "Its for attribute repeats the id of the field, or the field lies inside it.",
        },
        {
          question: "Which attribute names a field in the data that is sent?",
          answer: "name; a field without it is not sent.",
        },
        {
          question: "Why must the server check the data although the browser has done so?",
          answer: "Anybody can send requests without the form or change it first.",
        },
      ],
      exercise:
        "Build an order form with at least eight fields that can be filled in without a mouse",
    },
    {
      id: "selectors-cascade",
      title: "Selectors, the cascade and inheritance",
      outcome: "can predict which of several CSS rules wins",
      minutes: [95, 65, 35],
      prerequisiteIds: ["text-landmarks"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Style one page with class, attribute, pseudo-class and pseudo-element selectors",
        "Predict the winner of eight pairs of rules, then check them in the developer tools",
        "Find five properties that are inherited and five that are not",
      ],
      questions: [
        {
          question: "Which wins: .note p or #main, if both match a paragraph?",
          answer: "#main: one id outweighs any number of classes and elements.",
        },
        {
          question: "Which of two rules of the same origin, layer and specificity wins?",
          answer: "The one that comes later.",
        },
        {
          question: "What is the difference between nav a and nav > a?",
          answer: "The first matches links at any depth inside nav, the second only its children.",
        },
      ],
      exercise:
        "Style your recipe pages from one style sheet without id selectors or the important flag",
    },
    {
      id: "box-model",
      title: "The box model and CSS units",
      outcome: "can compute the size of a box and choose fitting units",
      minutes: [85, 55, 35],
      prerequisiteIds: ["selectors-cascade"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Compute the width of three boxes by hand, then check in the developer tools",
        "Compare content-box and border-box on one card",
        "Change the font size of the browser and see which of your lengths follow",
      ],
      questions: [
        {
          question:
            "How wide is a box with width 200px, padding 10px and border 5px in the default box sizing?",
          answer: "230px: 200 plus twice 10 plus twice 5; with border-box it is 200px.",
        },
        {
          question: "To what do em and rem refer in a width?",
          answer: "em to the element's own font size, rem to that of the root element.",
        },
        {
          question:
            "What happens to the vertical margins of two paragraphs that follow each other?",
          answer: "They collapse: the larger one counts, not the sum.",
        },
      ],
      exercise: "Rebuild a printed ticket as a box whose every measure you can justify",
    },
    {
      id: "type-colour",
      title: "Typography, colour and custom properties",
      outcome: "can set readable text and keep a design in variables",
      minutes: [80, 60, 40],
      prerequisiteIds: ["selectors-cascade"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Set font, line height and line length of a long text and read it on two screens",
        "Check the contrast of all your text colours and mend what fails",
        "Put colours and spaces into custom properties and build a dark theme from them",
      ],
      questions: [
        {
          question: "Which contrast does WCAG level AA ask for normal text?",
          answer: "At least 4.5 to 1; for large text 3 to 1.",
        },
        {
          question: "Why end a font list with a generic family such as serif?",
          answer: "The browser uses it if none of the named fonts is available.",
        },
        {
          question: "How is a custom property set and used?",
          answer: "--accent: navy; sets it, var(--accent) uses it; it is inherited.",
        },
      ],
      exercise: "Set a long article in a light and a dark theme that differ only in variables",
    },
    {
      id: "flow-position",
      title: "Normal flow, positioning and stacking",
      outcome: "can explain where a box stands and place it on purpose",
      minutes: [85, 65, 45],
      prerequisiteIds: ["box-model"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Compare block, inline and inline-block with one text",
        "Pin a badge to the corner of a card",
        "Make a header stick and find out what stops it from sticking",
        "Explain a case in which a larger z-index stays behind",
      ],
      questions: [
        {
          question: "Relative to what is an absolutely positioned box placed?",
          answer: "Usually to its nearest ancestor with a position other than static.",
        },
        {
          question: "What is the difference between fixed and sticky?",
          answer:
            "fixed is placed by the viewport; sticky scrolls along until its threshold, then stays within its container.",
        },
        {
          question: "Why can a z-index of 999 be covered by one of 2?",
          answer: "It only counts inside its own stacking context.",
        },
      ],
      exercise: "Build a card with badge, overlay caption and sticky heading and explain each box",
    },
    {
      id: "flexbox",
      title: "Flexbox for rows and columns",
      outcome: "can align and distribute items along one axis",
      minutes: [90, 65, 40],
      prerequisiteIds: ["flow-position"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Build a navigation bar with one item pushed to the far end",
        "Centre a box in both directions",
        "Let three cards grow in the ratio 1 to 1 to 2 and wrap on narrow screens",
      ],
      questions: [
        {
          question: "Along which axis does justify-content work?",
          answer: "Along the main axis, which flex-direction sets; align-items works across it.",
        },
        {
          question: "What do the three values of flex: 1 0 200px mean?",
          answer: "Grow factor 1, shrink factor 0, basis 200px.",
        },
        {
          question: "Why does a flex item with a long word refuse to shrink?",
          answer:
            "Its automatic minimum width is that of its content; min-width: 0 lets it shrink.",
        },
      ],
      exercise: "Rebuild the header and footer of a site you know with flexbox alone",
    },
    {
      id: "grid",
      title: "CSS grid for whole layouts",
      outcome: "can lay out a page in rows and columns and decide between grid and flexbox",
      minutes: [95, 75, 50],
      prerequisiteIds: ["flexbox"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Lay out header, sidebar, content and footer with named areas",
        "Make a card grid that fits as many columns as there is room for, without a query",
        "Decide for five layouts between grid and flexbox and say why",
      ],
      questions: [
        {
          question: "What does 1fr stand for?",
          answer: "One share of the space left over in the grid container.",
        },
        {
          question: "What does repeat(auto-fill, minmax(200px, 1fr)) do?",
          answer: "It makes as many columns of at least 200px as fit and shares the rest out.",
        },
        {
          question: "When is grid the better choice than flexbox?",
          answer: "When items must line up in rows and columns at the same time.",
        },
      ],
      exercise: "Lay out the front page of a newspaper in a grid with areas and one spanning photo",
    },
    {
      id: "responsive",
      title: "Responsive pages and media queries",
      outcome: "can make one page work from a small phone to a wide screen",
      minutes: [95, 80, 55],
      prerequisiteIds: ["images", "grid"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Add the viewport meta element and compare with and without it on a phone view",
        "Start from the narrow layout and add a column where the content asks for it",
        "Set a heading with clamp that grows between two limits",
        "Zoom to 400 per cent and mend what is cut off",
      ],
      questions: [
        {
          question: "What does mobile first mean for a style sheet?",
          answer:
            "The basic rules serve narrow screens; min-width queries add what wider ones get.",
        },
        {
          question: "What does a container query look at instead of the viewport?",
          answer: "The size of a marked container element around the styled one.",
        },
        {
          question: "What does clamp(1rem, 4vw, 2rem) give?",
          answer: "4vw, but never less than 1rem or more than 2rem.",
        },
      ],
      exercise:
        "Make your newspaper page work at 320, 768 and 1440 pixels without sideways scrolling",
    },
    {
      id: "accessibility",
      title: "An accessibility check of your pages",
      outcome: "can audit a page with keyboard, zoom and screen reader and rank the faults",
      minutes: [85, 80, 60],
      prerequisiteIds: ["forms-tables", "type-colour", "responsive"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Walk through a page with the Tab key alone and note where the focus is lost",
        "Listen to the page with a screen reader and compare with what you see",
        "Run an automatic checker and list three faults it cannot find",
        "Rank the faults by whom they lock out and mend the first five",
      ],
      questions: [
        {
          question: "Why use a button element rather than a div that reacts to clicks?",
          answer: "A button can be focused, works with keys and tells its role to screen readers.",
        },
        {
          question: "What is wrong with removing the focus outline?",
          answer: "Keyboard users no longer see where they are; it needs a visible replacement.",
        },
        {
          question: "When should you use ARIA attributes?",
          answer: "Only where no HTML element gives the role or state that is needed.",
        },
      ],
      exercise: "Write a report on one of your pages with ten findings, their severity and repair",
    },
    {
      id: "motion",
      title: "Transitions and animations in CSS",
      outcome: "can animate a change smoothly and with respect for user settings",
      minutes: [60, 60, 45],
      prerequisiteIds: ["flow-position"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Give a button a transition for hover and for keyboard focus",
        "Write a loading animation with keyframes",
        "Compare moving a box by left and by transform in the performance tools",
        "Turn motion down for users who ask for less of it",
      ],
      questions: [
        {
          question: "Which properties can usually be animated without a new layout?",
          answer: "transform and opacity.",
        },
        {
          question: "What is the difference between a transition and a keyframe animation?",
          answer:
            "A transition runs when a value changes; keyframes can run and repeat by themselves.",
        },
        {
          question: "What does prefers-reduced-motion tell you?",
          answer: "That the user has asked the system for less movement.",
        },
      ],
      exercise: "Animate the opening of a menu in three variants and turn all off on request",
    },
    {
      id: "project",
      title: "A website of five pages for a real cause",
      outcome: "can plan, build and hand over a small accessible website",
      minutes: [170, 170, 160],
      prerequisiteIds: ["accessibility"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Find a club or person with content and sketch each page on paper for phone and desktop",
        "Write all the HTML first and check that it reads well without any style",
        "Style it with one set of variables, from the narrow layout upwards",
        "Test in two browsers and watch a person find three things on it",
      ],
      questions: [
        {
          question: "Why write the HTML before the CSS?",
          answer: "Order and meaning of the content then hold without any styling.",
        },
        {
          question: "What makes a class name last?",
          answer: "It names the purpose, such as warning, not the looks, such as red-box.",
        },
        {
          question: "Which parts of a page most often make it slow to load?",
          answer: "Large images, then fonts and scripts.",
        },
      ],
      exercise:
        "Finish five valid pages with navigation, gallery, form and table that pass your own audit",
    },
  ],
  tips: [
    "Keep the developer tools open and change values there before you change the file.",
    "Give every box a thin outline when a layout puzzles you.",
    "Rebuild small parts of pages you like from sight, then compare with the original.",
  ],
};

import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "figma",
  name: "Figma",
  units: [
    {
      id: "canvas",
      title: "Files, pages, layers and the canvas",
      outcome: "can find their way in a file and select, move and measure layers",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Make a file with two pages and place ten shapes and texts on the first",
        "Zoom to everything, to the selection and to full size by keyboard",
        "Select nested layers, rename them and change their order in the layers panel",
      ],
      questions: [
        {
          question: "Which keys give the move tool, a frame, a rectangle and text?",
          answer: "V, F, R and T.",
        },
        {
          question: "How do you measure the distance from a selected layer to another?",
          answer: "Hold Alt (Option on a Mac) and point at the other layer.",
        },
        {
          question: "How do you select a layer deep inside groups with one click?",
          answer: "Hold Ctrl (Cmd on a Mac) while you click it.",
        },
      ],
      exercise: "Rebuild a simple home screen from a screenshot, with every layer named",
    },
    {
      id: "frames",
      title: "Frames, groups, sections and layout guides",
      outcome: "can structure a screen with frames and align it to a column grid",
      minutes: [75, 50, 30],
      prerequisiteIds: ["canvas"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Put the same four layers into a frame, a group and a section and compare their settings",
        "Nest frames for header, content and footer in a phone screen",
        "Add a layout guide with four columns and align content to it",
        "Turn clipping on and off for an image that sticks out",
      ],
      questions: [
        {
          question: "What is the main difference between a frame and a group?",
          answer:
            "A frame has its own size and settings; a group takes its bounds from its contents.",
        },
        {
          question: "What does Clip content do?",
          answer: "It hides whatever of the contents lies outside the frame's bounds.",
        },
        {
          question: "What are sections for?",
          answer: "They gather frames on the canvas, for instance a flow or work that is ready.",
        },
      ],
      exercise: "Build a phone screen of nested frames on a four-column layout guide",
    },
    {
      id: "drawing",
      title: "Shapes, vectors, boolean operations and masks",
      outcome: "can draw simple icons and crop images without damage",
      minutes: [90, 70, 40],
      prerequisiteIds: ["canvas"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Draw a curved path with the pen and change its points and handles",
        "Build three icons from shapes with union, subtract, intersect and exclude",
        "Mask a photo with a circle, then crop another as an image fill",
        "Outline a stroke and flatten a copy, and note what can no longer be edited",
      ],
      questions: [
        {
          question: "Are shapes in a boolean operation still editable?",
          answer: "Yes, until the result is flattened.",
        },
        {
          question: "Which layer acts as the mask, the lowest or the topmost of the selection?",
          answer: "The lowest; the layers above it show only within it.",
        },
        {
          question:
            "What is the difference between resizing with the move tool and the scale tool K?",
          answer: "The scale tool also scales strokes, text size, effects and corners.",
        },
      ],
      exercise: "Draw a set of six icons on frames of 24 by 24 with one stroke width",
    },
    {
      id: "text-styles",
      title: "Text layers, colours, effects and styles",
      outcome: "can set text that behaves and reuse type, colour and effects as styles",
      minutes: [75, 55, 30],
      prerequisiteIds: ["frames"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Set one paragraph with auto width, auto height and fixed size and compare",
        "Make text styles for two headings, body and caption",
        "Make colour and effect styles and apply them to a card",
        "Change one style and watch every layer that uses it",
      ],
      questions: [
        {
          question: "What does the text setting auto height do?",
          answer: "The width stays fixed, lines wrap and the height follows the text.",
        },
        {
          question: "Does a text style hold the colour of the text?",
          answer: "No; it holds type settings, while colour comes from a fill, style or variable.",
        },
        {
          question: "How do you name styles so that they appear in folders?",
          answer: "With slashes, such as text/heading/large.",
        },
      ],
      exercise: "Style a page with four text styles and five colours so that no raw value is left",
    },
    {
      id: "constraints",
      title: "Constraints and resizing",
      outcome: "can make a frame keep its layout when its size changes",
      minutes: [60, 45, 30],
      prerequisiteIds: ["frames"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Pin a header to the left and right, a button to the bottom and a logo to the centre",
        "Stretch the screen from phone to tablet width and predict each layer beforehand",
        "Explain what the setting scale does to a photo and to a button",
      ],
      questions: [
        {
          question: "To what do constraints pin a layer?",
          answer: "To the edges or centre of the frame that holds it.",
        },
        {
          question: "What does the constraint left and right do?",
          answer: "It keeps both distances, so the layer grows and shrinks with the frame.",
        },
        {
          question: "Which layers in an auto layout frame have constraints?",
          answer: "Only those set to ignore auto layout; the others have resizing settings.",
        },
      ],
      exercise: "Make one screen that holds from 320 to 800 wide without moving a layer by hand",
    },
    {
      id: "auto-layout",
      title: "Auto layout: hug, fill and fixed",
      outcome: "can build buttons, cards and lists that adapt to their contents",
      minutes: [120, 90, 50],
      prerequisiteIds: ["text-styles", "constraints"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Make a button that grows with its label, and a list that grows with its rows",
        "Nest auto layouts into a card with image, text and a row of actions",
        "Let a row of tags wrap and set minimum and maximum widths",
        "Place a badge on a corner that ignores the auto layout",
      ],
      questions: [
        {
          question: "What do hug contents and fill container mean?",
          answer:
            "Hug sizes a frame by what is in it; fill stretches a layer to the space around it.",
        },
        {
          question: "What is the difference between gap and padding?",
          answer:
            "Gap is the space between the children; padding the space from them to the frame's edge.",
        },
        {
          question: "Which shortcut adds auto layout to a selection?",
          answer: "Shift+A.",
        },
      ],
      exercise: "Build a product card and a list of it that survive long titles and missing images",
    },
    {
      id: "components",
      title: "Components, instances and overrides",
      outcome: "can turn repeated elements into components and override them safely",
      minutes: [90, 70, 40],
      prerequisiteIds: ["auto-layout"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Make a component of a button and place ten instances",
        "Change text and colour in an instance, then change the main component",
        "Swap one nested icon for another and reset the override",
        "Detach an instance and say what was lost",
      ],
      questions: [
        {
          question: "What does an instance take from its main component?",
          answer: "Everything that is not overridden in the instance.",
        },
        {
          question: "What can you usually not do in an instance?",
          answer:
            "Add, delete or reorder its layers; hiding them is possible, and slots are an exception.",
        },
        {
          question: "What happens to overrides when you swap an instance?",
          answer: "Text and others are kept where the layers match by name and structure.",
        },
      ],
      exercise: "Rebuild two screens so that every repeated element is an instance",
    },
    {
      id: "variants",
      title: "Variants and component properties",
      outcome: "can offer the choices of a component in one clear set of properties",
      minutes: [105, 85, 60],
      prerequisiteIds: ["components"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Make a button set with size, style and state",
        "Replace variants for an icon and a label by boolean and text properties",
        "Add an instance swap property with preferred values",
        "Count the variants of the set before and after",
      ],
      questions: [
        {
          question:
            "How many variants has a full set with three sizes, two styles and four states?",
          answer: "24, that is 3 times 2 times 4.",
        },
        {
          question: "What does a boolean property control?",
          answer: "Whether a layer is shown.",
        },
        {
          question: "When is a variant better than a boolean or text property?",
          answer: "When the look or structure changes, not merely visibility or wording.",
        },
      ],
      exercise: "Build a text field with all its states using as few variants as you can",
    },
    {
      id: "variables",
      title: "Variables, aliases and modes",
      outcome: "can name design decisions as variables and plan themes with them",
      minutes: [90, 75, 60],
      prerequisiteIds: ["auto-layout"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Make variables for a colour ramp and for a spacing scale",
        "Add role colours such as surface and text that alias the ramp",
        "Bind fills, gaps, padding and corner radii of a card to variables",
        "Plan a dark mode as a table of role, light value and dark value, and try it if your plan has modes",
      ],
      questions: [
        {
          question: "Which are four basic types of value a variable can hold?",
          answer: "Colour, number, string and boolean.",
        },
        {
          question: "What is an alias?",
          answer: "A variable whose value is another variable, so a change is passed on.",
        },
        {
          question: "What can a style hold that one variable cannot?",
          answer:
            "A composite, such as several fills, several effects or a whole set of type settings.",
        },
      ],
      exercise:
        "Make a two-layer colour collection and a card that uses nothing but role variables",
    },
    {
      id: "prototyping",
      title: "Prototypes: flows, overlays and scrolling",
      outcome: "can link frames into a flow that can be tried on a phone",
      minutes: [90, 70, 45],
      prerequisiteIds: ["frames"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Link five frames with taps and back actions and set a starting point",
        "Open a menu as an overlay that closes when somebody taps outside",
        "Make a list scroll while the header stays fixed",
        "Try the flow on a phone and hand it to one person without a word",
      ],
      questions: [
        {
          question: "Which parts does a prototype interaction have?",
          answer: "A trigger, an action, mostly a destination, and an animation.",
        },
        {
          question: "What must be true for a frame to scroll vertically?",
          answer: "Its overflow is set to vertical and its contents are taller than the frame.",
        },
        {
          question: "What does the action Back do?",
          answer: "It returns to the frame seen before, wherever that was.",
        },
      ],
      exercise: "Build a flow of at least six frames with one overlay and one scrolling list",
    },
    {
      id: "motion",
      title: "Smart animate and interactive components",
      outcome: "can show transitions and states that explain what is going on",
      minutes: [75, 75, 60],
      prerequisiteIds: ["prototyping", "variants"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Expand a card into a detail screen with smart animate",
        "Make a switch that changes its variant when tapped",
        "Compare ease in, ease out and linear at two speeds",
      ],
      questions: [
        {
          question: "How does smart animate know which layers belong together?",
          answer: "By the same name and the same place in the layer hierarchy of both frames.",
        },
        {
          question: "What is an interactive component?",
          answer: "A component set with interactions between variants that work in each instance.",
        },
        {
          question: "Which easing suits an element that enters the screen, and why?",
          answer: "Ease out: it starts fast, so it responds at once, and settles gently.",
        },
      ],
      exercise: "Prototype one micro-interaction with interactive components and two easings",
    },
    {
      id: "libraries",
      title: "Shared libraries, comments and version history",
      outcome: "can keep a shared file tidy and release changes others can trust",
      minutes: [60, 60, 60],
      prerequisiteIds: ["variants"],
      bloom: "evaluate",
      kind: "concept",
      optional: true,
      tasks: [
        "Order a file into cover, work, ready and archive pages",
        "Leave comments for somebody else, or yourself, and resolve them",
        "Write release notes for a changed component: what, why, what breaks",
        "Restore an older version from the history into a copy",
      ],
      questions: [
        {
          question: "When do files that use a library receive a changed component?",
          answer: "After the change is published and somebody accepts the update in the file.",
        },
        {
          question: "What is safer than deleting a published component?",
          answer: "Marking it as deprecated first and offering a replacement.",
        },
        {
          question: "What is a named version in the history good for?",
          answer: "It marks a state one can find and restore, such as before a large change.",
        },
      ],
      exercise: "Turn a messy file into a tidy one and write a page that explains its rules",
    },
    {
      id: "handover",
      title: "Export, inspection and handover to developers",
      outcome: "can deliver assets and specifications that can be built without guessing",
      minutes: [75, 60, 45],
      prerequisiteIds: ["components"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Export icons as SVG and a photo as PNG or JPG in one and two times the size",
        "Inspect a card and write down its spacing, type and colours as a developer would",
        "Annotate states, behaviour on small screens and reading order",
        "Check a screen for raw values, hidden layers and missing states",
      ],
      questions: [
        {
          question: "When do you export SVG, PNG and JPG?",
          answer:
            "SVG for icons and drawings, PNG for transparency or sharp edges, JPG for photos.",
        },
        {
          question: "Why export an image at twice the size?",
          answer: "High-density screens use several physical pixels for each layout pixel.",
        },
        {
          question: "What can code generated from a design not know by itself?",
          answer:
            "Meaning, behaviour, states, data and how the product's own components are called.",
        },
      ],
      exercise:
        "Prepare a handover page for one screen and have somebody list what is still unclear",
    },
    {
      id: "project",
      title: "A small app with its own component kit",
      outcome: "can design an app of consistent, reusable parts and present its prototype",
      minutes: [150, 135, 120],
      prerequisiteIds: ["drawing", "variants", "variables", "prototyping", "handover"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose an app with one main task and sketch its five screens on paper",
        "Build the kit: variables, styles, icons and about eight components",
        "Assemble the screens from the kit and link them into a prototype",
        "Change one role colour and the button radius and check that everything follows",
      ],
      questions: [
        {
          question: "In what order is a kit best built?",
          answer:
            "Decisions first (variables and styles), then small components, then larger ones.",
        },
        {
          question: "How can you tell that a kit is truly used?",
          answer: "A change in the kit reaches every screen and no instance is detached.",
        },
        {
          question: "Why sketch on paper before building in Figma?",
          answer: "Ideas are cheaper to compare and drop before time went into polishing them.",
        },
      ],
      exercise: "Share a file with kit, five screens and prototype that another person can extend",
    },
  ],
  tips: [
    "Learn one shortcut a day and use it until you no longer think of it.",
    "Rebuild parts of apps you use, then take your copy apart and find out where it breaks.",
    "Features and limits differ between plans, so look up in the official help what yours includes.",
  ],
};

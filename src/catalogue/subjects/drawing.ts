import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "drawing",
  name: "Drawing",
  units: [
    {
      id: "lines-marks",
      title: "Confident lines and pencil control",
      outcome: "can draw straight lines, curves and ellipses in one smooth movement",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Fill a page with straight lines between two dots, drawn from the shoulder",
        "Draw twenty ellipses inside boxes so that they touch all four sides",
        "Try three grips and note which lines each is good for",
      ],
      questions: [
        {
          question: "How do the pencil grades H and B differ?",
          answer: "H leads are harder and paler, B leads softer and darker.",
        },
        {
          question: "Why draw long lines from the shoulder and not from the wrist?",
          answer:
            "The wrist turns in a small arc; the shoulder can carry the hand in a long, smooth stroke.",
        },
        {
          question: "What is the use of ghosting a line?",
          answer:
            "Moving the hand over the path first sets direction and speed before the pencil touches.",
        },
      ],
      exercise:
        "Draw a full page of lines, curves and ellipses, each in one stroke, and circle the ten best",
    },
    {
      id: "negative-space",
      title: "Contours and negative space",
      outcome: "can draw what is seen instead of what is known",
      minutes: [75, 50, 0],
      prerequisiteIds: ["lines-marks"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Draw your hand without looking at the paper",
        "Draw a chair only by the shapes of the gaps around and inside it",
        "Copy a simple line drawing that is turned upside down",
      ],
      questions: [
        {
          question: "What is negative space?",
          answer: "The shapes around and between the things that are drawn.",
        },
        {
          question: "Why does copying upside down help a beginner?",
          answer: "The object is harder to name, so the eye follows real shapes and angles.",
        },
        {
          question: "What is the aim of a blind contour drawing?",
          answer: "Slow, exact looking along an edge; a good likeness is not the aim.",
        },
      ],
      exercise:
        "Draw one chair or plant by its negative spaces alone, so that the object appears without an outline",
    },
    {
      id: "measuring",
      title: "Measuring proportions and angles by eye",
      outcome: "can block in an object with its main proportions right",
      minutes: [75, 60, 40],
      prerequisiteIds: ["lines-marks"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Compare heights and widths with a pencil at arm's length",
        "Set out a bottle and a cup by their overall height, width and centre",
        "Check five angles against the vertical and correct them",
      ],
      questions: [
        {
          question: "Why must the arm be straight when you measure with a pencil?",
          answer:
            "The pencil must stay at the same distance from the eye, or the sizes cannot be compared.",
        },
        {
          question: "In which order are lengths and details put down?",
          answer: "Overall height and width first, then large parts, then details.",
        },
        {
          question: "What does a plumb line show in a drawing?",
          answer: "Which points lie exactly above one another.",
        },
      ],
      exercise:
        "Draw a bottle and a cup side by side, lay the drawing next to a photograph and mark every proportion that is off",
    },
    {
      id: "basic-forms",
      title: "Boxes, cylinders and spheres in space",
      outcome: "can build simple forms that look solid from any side",
      minutes: [90, 65, 40],
      prerequisiteIds: ["lines-marks"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Draw twelve boxes turned in different directions",
        "Draw cylinders with their axis and both end ellipses",
        "Run cross-contour lines over spheres, cones and bent tubes",
      ],
      questions: [
        {
          question: "How does the short axis of an ellipse lie on an upright or tilted cylinder?",
          answer: "Along the axis of the cylinder.",
        },
        {
          question: "What do cross-contour lines show?",
          answer: "How a surface turns in space, as lines wrapped around the form.",
        },
        {
          question: "How do horizontal circles look the further they lie below eye level?",
          answer: "They open into rounder ellipses.",
        },
      ],
      exercise:
        "Break down three household objects into boxes, cylinders and spheres, and draw each from two sides",
    },
    {
      id: "perspective",
      title: "One-point and two-point perspective",
      outcome: "can draw a room and a street corner with a consistent horizon",
      minutes: [105, 80, 50],
      prerequisiteIds: ["basic-forms"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Draw a row of boxes above, on and below the horizon",
        "Set up a room with one vanishing point and a tiled floor",
        "Draw a building at a corner with two vanishing points",
      ],
      questions: [
        {
          question: "What does the horizon line stand for in perspective?",
          answer: "The eye level of the viewer.",
        },
        {
          question: "Where do parallel lines seem to meet if they run level away from the viewer?",
          answer: "In one vanishing point on the horizon.",
        },
        {
          question: "Which lines stay parallel in two-point perspective?",
          answer: "The verticals.",
        },
      ],
      exercise: "Draw your own room in perspective and leave the construction lines visible",
    },
    {
      id: "value-shading",
      title: "Value scales, hatching and blending",
      outcome: "can shade an even scale from white to the darkest grey",
      minutes: [75, 60, 0],
      prerequisiteIds: ["lines-marks"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Draw a scale of seven steps by pressure alone",
        "Draw the same scale by hatching and by cross-hatching",
        "Squint at a scene and reduce it to three values",
      ],
      questions: [
        {
          question: "What does value mean in drawing?",
          answer: "How light or dark a tone is, apart from its colour.",
        },
        {
          question: "Why squint at the subject?",
          answer: "Detail and small differences vanish and the large light and dark shapes remain.",
        },
        {
          question: "How does hatching make a tone darker?",
          answer: "By closer, heavier or crossing lines.",
        },
      ],
      exercise:
        "Draw three value scales of seven steps in three techniques and check that no two neighbours look alike",
    },
    {
      id: "light-shadow",
      title: "Light and shadow on solid forms",
      outcome: "can light a form from one side and name the parts of its shadow",
      minutes: [90, 70, 45],
      prerequisiteIds: ["basic-forms", "value-shading"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Light a ball or an egg with one lamp and draw all the zones you find",
        "Construct the cast shadow of a box for two positions of the lamp",
        "Draw the same object in soft and in hard light",
      ],
      questions: [
        {
          question: "What is a core shadow?",
          answer: "The darkest band on the form itself, just past the edge where the light ends.",
        },
        {
          question: "Why must reflected light stay darker than the lit side?",
          answer: "It belongs to the shadow side; if it is too light, the form falls apart.",
        },
        {
          question:
            "How does a small, close light change the edge of a cast shadow compared with a large light?",
          answer: "A small source gives a harder edge, a large one a softer edge.",
        },
      ],
      exercise:
        "Draw a sphere, a cube and a cylinder under one lamp with form shadow, cast shadow and reflected light",
    },
    {
      id: "texture-ink",
      title: "Textures and ink techniques",
      outcome: "can suggest surfaces such as wood, fur and metal with a pen",
      minutes: [75, 60, 50],
      prerequisiteIds: ["value-shading"],
      bloom: "apply",
      kind: "procedure",
      optional: true,
      tasks: [
        "Fill nine squares with nine textures from real things",
        "Draw one object in stippling and again in hatching",
        "Draw a shiny and a matt object next to each other",
      ],
      questions: [
        {
          question: "How does a shiny surface differ in value from a matt one?",
          answer: "Its contrasts are stronger, with sharp highlights and dark reflections.",
        },
        {
          question: "Where is texture best drawn in detail?",
          answer: "Where light turns to shadow; in full light and deep shadow it can be left out.",
        },
        {
          question: "What is stippling?",
          answer: "Building tone with dots, closer together where it is darker.",
        },
      ],
      exercise: "Draw one object in ink whose material can be named by someone who has not seen it",
    },
    {
      id: "composition",
      title: "Composition with thumbnails",
      outcome: "can plan a picture with a clear focus before drawing it",
      minutes: [60, 55, 45],
      prerequisiteIds: ["measuring", "value-shading"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Draw six thumbnails of one view, each with a different crop",
        "Reduce two of them to black, grey and white",
        "Choose one and write two reasons",
      ],
      questions: [
        {
          question: "What draws the eye to one spot in a drawing?",
          answer: "The strongest contrast of value, edge, detail or direction.",
        },
        {
          question: "What is a tangent in composition, and why avoid it?",
          answer: "Two edges that only just touch; it confuses which is in front.",
        },
        {
          question: "How does overlapping help a picture?",
          answer: "It shows which thing is in front and joins the parts.",
        },
      ],
      exercise:
        "Present six thumbnails of one subject and mark the best with arrows to its focus and its value masses",
    },
    {
      id: "still-life",
      title: "A shaded still life",
      outcome: "can draw a group of objects with sound proportions, light and focus",
      minutes: [120, 100, 85],
      prerequisiteIds: ["negative-space", "measuring", "light-shadow", "composition"],
      bloom: "apply",
      kind: "project",
      tasks: [
        "Arrange three objects under one lamp and choose a view from thumbnails",
        "Block in the whole group before any detail",
        "Lay in the shadow shapes as one family, then model the forms",
        "Step back every fifteen minutes and correct the largest error",
      ],
      questions: [
        {
          question: "Why block in the large shadow shapes early?",
          answer:
            "They set the value plan and show errors of proportion while these are easy to mend.",
        },
        {
          question: "What is a lost edge?",
          answer: "An edge that vanishes because the values on both sides are alike.",
        },
        {
          question: "How can you find errors in your own drawing quickly?",
          answer: "Look at it in a mirror, upside down or from a distance.",
        },
      ],
      exercise:
        "Finish a shaded drawing of three objects with one light, a full range of values and one clear focus",
    },
    {
      id: "gesture",
      title: "Gesture drawing of figures",
      outcome: "can catch the action of a pose within two minutes",
      minutes: [75, 65, 55],
      prerequisiteIds: ["negative-space"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Draw ten poses of thirty seconds with one line of action each",
        "Draw five poses of two minutes with the tilt of shoulders and hips",
        "Sketch people in public places who do not hold still",
      ],
      questions: [
        {
          question: "What is a line of action?",
          answer:
            "One flowing line through the whole pose, often from head to the foot that carries the weight.",
        },
        {
          question: "How do shoulders and hips tilt when the weight is on one leg?",
          answer: "Usually in opposite directions, with the hip higher over the standing leg.",
        },
        {
          question: "What should be put down first in a pose of thirty seconds?",
          answer: "The movement of the whole figure, not the outline.",
        },
      ],
      exercise:
        "Fill four pages with timed poses and mark the three in which the action reads at once",
    },
    {
      id: "figure-proportion",
      title: "Proportions of the human figure",
      outcome: "can construct a standing figure from simple masses",
      minutes: [90, 75, 60],
      prerequisiteIds: ["measuring", "gesture", "basic-forms"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Mark a standing adult in head heights",
        "Build head, rib cage and pelvis as three simple forms and join them",
        "Add limbs as tapered cylinders with clear joints",
      ],
      questions: [
        {
          question: "About how many heads tall is an average adult in drawing?",
          answer: "About seven and a half; figures are often idealised to eight.",
        },
        {
          question: "Where is the middle of a standing adult's height?",
          answer: "About at the crotch or the top of the leg bones.",
        },
        {
          question: "How do a small child's proportions differ from an adult's?",
          answer: "The head is much larger in relation to the body, and the legs are shorter.",
        },
      ],
      exercise:
        "Draw one standing and one seated figure built from masses, with the construction left visible",
    },
    {
      id: "portrait",
      title: "The head and the portrait",
      outcome: "can construct a head from the front and in three-quarter view",
      minutes: [105, 90, 75],
      prerequisiteIds: ["figure-proportion", "light-shadow"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Construct a head as a ball with a jaw and guide lines, in three positions",
        "Study eyes, nose, mouth and ears on one page each",
        "Draw a self-portrait in a mirror by large planes of light and shadow",
      ],
      questions: [
        {
          question: "Where do the eyes lie on an adult head seen from the front?",
          answer: "About halfway between the crown and the chin.",
        },
        { question: "How wide is the space between the eyes, roughly?", answer: "One eye width." },
        {
          question: "What happens to the guide lines of the face when the head turns or tilts?",
          answer:
            "They curve round the form: the centre line moves to the side, the eye line bends up or down.",
        },
      ],
      exercise: "Draw a self-portrait from a mirror in which proportions, planes and light agree",
    },
    {
      id: "imagination",
      title: "Drawing from imagination",
      outcome: "can invent a believable object or creature from known forms",
      minutes: [75, 65, 60],
      prerequisiteIds: ["perspective", "basic-forms"],
      bloom: "create",
      kind: "procedure",
      optional: true,
      tasks: [
        "Draw one studied object from memory in three new views",
        "Combine two animals by their basic forms",
        "Place an invented object in a perspective scene with one light",
      ],
      questions: [
        {
          question: "Why do artists study from life before they invent?",
          answer: "Invention recombines forms that are known well enough to turn in space.",
        },
        {
          question: "What is a visual library?",
          answer: "The stock of forms and structures that you can draw from memory.",
        },
        {
          question: "What keeps an invented scene believable?",
          answer: "One horizon, one light and a consistent scale.",
        },
      ],
      exercise: "Draw an invented creature or machine from two sides so that both views agree",
    },
    {
      id: "final-drawing",
      title: "A finished drawing from idea to paper",
      outcome: "can plan and carry out a detailed drawing of their own",
      minutes: [150, 130, 115],
      prerequisiteIds: ["still-life", "perspective", "portrait"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Collect sketches and references of your own for one idea",
        "Make thumbnails, then one value study at small size",
        "Carry the drawing out from large to small and keep the darkest darks for last",
        "Write down what you would change",
      ],
      questions: [
        {
          question: "What is a value study for?",
          answer: "To settle light, mood and focus at small size before the long work begins.",
        },
        {
          question: "Why work over the whole sheet instead of finishing one corner?",
          answer: "Proportions and values are judged against each other.",
        },
        {
          question: "How do you know that a drawing is finished?",
          answer: "When further work would no longer help its focus or idea.",
        },
      ],
      exercise:
        "Finish one drawing with a setting and a figure or main object, and show it with its thumbnails and value study",
    },
  ],
  tips: [
    "Draw from real things as often as you can; a photograph has already flattened them for you.",
    "Fill cheap paper: many quick studies teach more than one careful picture.",
    "Date your pages and keep the bad ones; they show which error to work on next.",
  ],
};

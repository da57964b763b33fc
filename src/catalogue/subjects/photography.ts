import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "photography",
  name: "Photography",
  units: [
    {
      id: "camera-basics",
      title: "Holding a camera and choosing its modes",
      outcome: "can take sharp, level pictures and say what each mode decides",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Find shutter, lens, focus and mode controls, or their places in a phone app with manual settings",
        "Take one subject in automatic mode, in aperture priority and in shutter priority",
        "Check ten pictures at full size for sharpness and a level horizon",
      ],
      questions: [
        {
          question: "What do you set in aperture priority, and what does the camera set?",
          answer: "You set the aperture, the camera the shutter speed.",
        },
        {
          question: "How should a camera be held for steady pictures?",
          answer:
            "One hand under the lens or body, elbows at the sides, breathing calmly, pressing the shutter gently.",
        },
        {
          question: "What does half-pressing the shutter button usually do?",
          answer: "It starts focusing and metering without taking the picture.",
        },
      ],
      exercise: "Show ten pictures of one subject, sharp and level, with the mode noted under each",
    },
    {
      id: "exposure",
      title: "Exposure: aperture, shutter speed and ISO",
      outcome: "can trade aperture, shutter speed and ISO in stops at equal exposure",
      minutes: [105, 65, 40],
      prerequisiteIds: ["camera-basics"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Say the whole stops of aperture from f/2 to f/16 in order",
        "Take one scene in manual mode with three combinations of equal exposure",
        "Change one setting by one stop and mend the exposure with each of the others",
      ],
      questions: [
        {
          question: "How much less light does f/4 let in than f/2.8?",
          answer: "Half as much: one stop less.",
        },
        {
          question:
            "Which shutter speed gives the same exposure at f/5.6 as 1/125 s at f/8, with ISO unchanged?",
          answer: "1/250 s: one stop more light from the aperture, one less from the time.",
        },
        {
          question: "What is the usual price of raising ISO?",
          answer:
            "More visible noise and less room in the highlights, because less light reaches the sensor.",
        },
      ],
      exercise:
        "Show three pictures of one scene that are equally bright but differ in all three settings, with the values noted",
    },
    {
      id: "metering",
      title: "Metering, histogram and exposure compensation",
      outcome: "can correct the exposure of very light, very dark and backlit scenes",
      minutes: [75, 60, 45],
      prerequisiteIds: ["exposure"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Photograph white paper and black cloth with automatic exposure and compare the greys",
        "Correct both with exposure compensation",
        "Read ten histograms and find clipped shadows and highlights",
      ],
      questions: [
        {
          question: "Why does a snowy scene often come out grey?",
          answer: "The meter aims at a middle tone, so it underexposes what is really white.",
        },
        {
          question: "What does a peak pressed against the right edge of the histogram suggest?",
          answer: "Highlights that may be clipped to pure white, without detail.",
        },
        {
          question: "In which direction do you correct for a black cat on coal?",
          answer: "Towards minus, or the camera makes it grey.",
        },
      ],
      exercise:
        "Show a snow-white, a coal-black and a backlit subject, each before and after correction, with its histogram",
    },
    {
      id: "depth-of-field",
      title: "Focus and depth of field",
      outcome: "can place sharpness and decide how deep it reaches",
      minutes: [90, 65, 45],
      prerequisiteIds: ["exposure"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Place the focus point on the nearer eye of a person or a toy",
        "Take a row of objects at the widest, a middle and the smallest aperture",
        "Take a subject near and far from its background at one aperture",
      ],
      questions: [
        {
          question: "Which three changes make depth of field shallower?",
          answer: "A wider aperture, a closer subject, a longer focal length.",
        },
        {
          question: "When is continuous autofocus the better choice?",
          answer: "When the distance to the subject keeps changing.",
        },
        {
          question: "Why is the smallest aperture rarely the sharpest?",
          answer: "Diffraction softens the whole picture.",
        },
      ],
      exercise:
        "Show four pictures of one row of objects with different depth of field, and say what made each difference",
    },
    {
      id: "motion",
      title: "Shutter speed and movement",
      outcome: "can freeze movement, blur it and pan with it",
      minutes: [75, 60, 45],
      prerequisiteIds: ["exposure"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Find the slowest speed at which you hold the camera steady",
        "Photograph running water at four shutter speeds",
        "Pan with passing bicycles until one is sharp before a streaked background",
      ],
      questions: [
        {
          question: "What is the rule of thumb for hand-held shutter speed on a full-frame camera?",
          answer:
            "One over the focal length or faster, such as 1/50 s at 50 mm; stabilisation allows slower.",
        },
        {
          question: "Does image stabilisation freeze a running child?",
          answer: "No; it steadies the camera only, not the subject.",
        },
        {
          question:
            "Which movement blurs more at the same speed: across the frame or towards the camera?",
          answer: "Across the frame.",
        },
      ],
      exercise:
        "Show one frozen, one blurred and one panned picture of moving subjects with their shutter speeds",
    },
    {
      id: "lenses-perspective",
      title: "Focal length, viewpoint and perspective",
      outcome: "can choose distance and focal length for a wanted effect",
      minutes: [60, 50, 40],
      prerequisiteIds: ["exposure"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Photograph a face from near with a wide angle and from far with a longer lens, equally large in the frame",
        "Take one subject from above, from eye level and from the ground",
        "Crop a wide picture and compare its perspective with a longer lens from the same place",
      ],
      questions: [
        {
          question: "What alone decides the perspective of a picture?",
          answer:
            "The camera's position; focal length only sets how much of the view is in the frame.",
        },
        {
          question: "Why does a face look distorted from very near?",
          answer:
            "The nose is then much closer to the camera than the ears, so it appears too large.",
        },
        {
          question: "What does a crop factor of 1.5 mean for a 50 mm lens?",
          answer: "It shows the same angle of view as 75 mm on a full-frame sensor.",
        },
      ],
      exercise:
        "Show one subject equally large at three distances, and explain what happens to the background",
    },
    {
      id: "light",
      title: "Reading light: direction, quality and colour",
      outcome: "can find or shape light that suits a subject",
      minutes: [90, 70, 60],
      prerequisiteIds: ["metering"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Turn a person or object slowly near one window and photograph eight positions",
        "Compare hard noon sun, open shade and the last hour of daylight",
        "Brighten a shadow with a white sheet as a reflector",
      ],
      questions: [
        {
          question: "What makes light soft?",
          answer: "A source that is large as seen from the subject.",
        },
        {
          question: "How does light from a small lamp fall off when its distance doubles?",
          answer: "To a quarter.",
        },
        {
          question: "Which direction of light shows texture best?",
          answer: "Light that grazes the surface from the side.",
        },
      ],
      exercise:
        "Show one subject in front light, side light and backlight, and in hard and soft light, with a note on the mood of each",
    },
    {
      id: "framing",
      title: "Framing and composition in photographs",
      outcome: "can arrange a frame with one clear subject and nothing that distracts",
      minutes: [90, 70, 55],
      prerequisiteIds: ["depth-of-field"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Take twenty different pictures of one dull object",
        "Use lines, a frame within the frame, and empty space in one picture each",
        "Check all four edges and the background before every shot for a day",
      ],
      questions: [
        {
          question: "What does the rule of thirds suggest?",
          answer:
            "To put important parts on the lines, or their crossings, that divide the frame into thirds.",
        },
        {
          question: "What helps most against a pole that grows out of a head?",
          answer: "A step to the side, or a higher or lower viewpoint.",
        },
        {
          question: "What does empty space in front of a moving subject do?",
          answer: "It gives room to move into and makes the direction clear.",
        },
      ],
      exercise:
        "Show six pictures of one place, each built on a different principle of composition named below it",
    },
    {
      id: "colour-raw",
      title: "White balance, raw files and colour",
      outcome: "can keep colours neutral or shift them on purpose",
      minutes: [60, 50, 40],
      prerequisiteIds: ["metering"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Take one scene with four white balance settings",
        "Compare how far a raw file and a JPEG can be brightened",
        "Make a picture carried by two colours only",
      ],
      questions: [
        {
          question: "What is the advantage of a raw file over a JPEG?",
          answer:
            "It keeps more of the sensor's data, so exposure and colour can be changed more with less loss.",
        },
        {
          question: "Which has the higher colour temperature in kelvin: candlelight or a blue sky?",
          answer: "A blue sky.",
        },
        {
          question: "Does a higher kelvin setting in the camera make the picture warmer or cooler?",
          answer: "Warmer, because the camera corrects for bluer light.",
        },
      ],
      exercise:
        "Show one scene under mixed light, once neutral and once deliberately warm or cool, and give your reason",
    },
    {
      id: "developing",
      title: "Developing and editing photographs",
      outcome: "can develop a raw file by steps without damage and export it for its use",
      minutes: [90, 75, 60],
      prerequisiteIds: ["colour-raw", "framing"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Straighten and crop before anything else",
        "Set white balance, exposure, highlights and shadows, then contrast",
        "Darken or lighten one area with a mask",
        "Export one picture for a screen and one for print",
      ],
      questions: [
        {
          question: "What does non-destructive editing mean?",
          answer: "The original file stays untouched; the changes are stored as instructions.",
        },
        {
          question: "Why judge colour on a calibrated screen in even light?",
          answer: "A wrong screen or tinted room light leads you to wrong corrections.",
        },
        {
          question: "How large is a print at 300 pixels an inch from a picture 3,000 pixels wide?",
          answer: "10 inches, about 25 cm wide.",
        },
      ],
      exercise: "Show five pictures before and after, with a list of the steps in order",
    },
    {
      id: "portraits",
      title: "Portraits of people",
      outcome: "can direct a person and take a portrait with good light and expression",
      minutes: [90, 80, 65],
      prerequisiteIds: ["light", "framing"],
      bloom: "apply",
      kind: "project",
      tasks: [
        "Plan a place by its light and its background",
        "Talk while you shoot, and give one simple instruction at a time",
        "Take a close portrait, a half figure and a portrait at work",
      ],
      questions: [
        {
          question: "Where is the focus placed in a portrait?",
          answer: "On the eyes, on the nearer one if only one can be sharp.",
        },
        {
          question: "What is a catchlight?",
          answer: "The reflection of a light source in the eye, which makes it look alive.",
        },
        {
          question: "What should you settle before you publish a portrait?",
          answer:
            "The person's consent and the law of the country; for children, a parent's consent is usually needed.",
        },
      ],
      exercise: "Show three portraits of one person that differ in light, distance and expression",
    },
    {
      id: "flash",
      title: "Flash light on and off the camera",
      outcome: "can balance flash with the light that is there",
      minutes: [75, 65, 60],
      prerequisiteIds: ["light"],
      bloom: "apply",
      kind: "procedure",
      optional: true,
      tasks: [
        "Bounce a flash off a ceiling and compare it with direct flash",
        "Keep the flash and change the shutter speed, then the aperture",
        "Fill the shadows of a backlit face",
      ],
      questions: [
        {
          question:
            "Which setting changes the daylight but not an ordinary flash burst, within the sync speed?",
          answer: "The shutter speed.",
        },
        {
          question: "What goes wrong above the sync speed without high-speed sync?",
          answer: "Part of the frame stays dark, because the shutter is never fully open.",
        },
        {
          question: "Why bounce flash off a white ceiling or wall?",
          answer: "The light source becomes larger and softer, and comes from a better direction.",
        },
      ],
      exercise:
        "Show one backlit portrait without flash, with too much and with balanced fill flash",
    },
    {
      id: "landscape-night",
      title: "Landscapes and night on a tripod",
      outcome: "can plan and take sharp landscapes and long exposures",
      minutes: [75, 65, 60],
      prerequisiteIds: ["metering", "depth-of-field", "motion"],
      bloom: "apply",
      kind: "procedure",
      optional: true,
      tasks: [
        "Scout a view by day and note where the sun will be",
        "Take near and far parts sharp in one landscape",
        "Expose a street at dusk for several seconds without touching the camera",
      ],
      questions: [
        {
          question: "Why use a timer or remote release on a tripod?",
          answer: "The press of a finger shakes the camera.",
        },
        {
          question: "Why is dusk often better than full night for city views?",
          answer: "The sky still has colour and light, so the contrast to the lamps is smaller.",
        },
        {
          question: "What does bracketing mean?",
          answer: "Taking several frames of one scene with different exposures.",
        },
      ],
      exercise:
        "Show one landscape that is sharp from near to far and one long exposure, with their settings",
    },
    {
      id: "selection",
      title: "Choosing and criticising pictures",
      outcome: "can cut many pictures down to a few and give reasons",
      minutes: [60, 55, 50],
      prerequisiteIds: ["framing", "light"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Cut a hundred pictures to ten in two rounds",
        "Describe a picture first, then interpret it, then judge it",
        "Ask one person which of two pictures is stronger, and why",
      ],
      questions: [
        {
          question: "Why let time pass between shooting and choosing?",
          answer: "The memory of the moment fades and the picture is seen as others see it.",
        },
        {
          question: "Which of two similar good pictures should stay in a selection?",
          answer: "Only the stronger; the second weakens it.",
        },
        {
          question: "What should a useful critique name?",
          answer:
            "What is in the picture, how it works on the viewer, and one thing that would change it.",
        },
      ],
      exercise: "Present ten pictures chosen from at least a hundred, with one sentence for each",
    },
    {
      id: "photo-series",
      title: "A photo series of your own",
      outcome: "can plan, shoot, edit and present a series with one idea",
      minutes: [135, 120, 105],
      prerequisiteIds: ["portraits", "developing", "selection", "motion", "lenses-perspective"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write the idea in one sentence and list ten pictures that it needs",
        "Shoot on at least three days and review after each",
        "Edit the series to one consistent look",
        "Order the pictures with prints or small cards on a table",
      ],
      questions: [
        {
          question: "What holds a series together?",
          answer: "One subject or question, and a consistent look or method.",
        },
        {
          question: "Which place in a sequence carries most weight?",
          answer: "The first picture and the last.",
        },
        {
          question: "Why look for gaps in the series before the last day of shooting?",
          answer: "Then missing views, such as a detail or an overview, can still be taken.",
        },
      ],
      exercise:
        "Present a series of eight to twelve pictures in a fixed order with a title and a text of five sentences",
    },
  ],
  tips: [
    "Keep one camera and one focal length for some weeks, so that seeing comes before equipment.",
    "Look through the settings of your best and worst pictures each week and ask what made the difference.",
    "Go back to one place in different light; the second visit usually shows more than the first.",
  ],
};

import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "video-editing",
  name: "Video editing",
  units: [
    {
      id: "footage-project",
      title: "Footage, folders and a safe project",
      outcome: "can import, back up and organise footage so that every clip can be found",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Make one folder each for footage, sound, graphics, projects and exports",
        "Copy the card twice before you delete anything from it",
        "Label twenty clips by scene, shot and quality",
      ],
      questions: [
        {
          question: "What does an editing project file usually hold?",
          answer: "The edit and links to the media, but not the media itself.",
        },
        {
          question: "What happens if you rename or move footage outside the editor?",
          answer: "The clips go offline and must be linked again.",
        },
        {
          question: "Why keep a second copy on another drive?",
          answer: "One drive can fail or be lost, and footage often cannot be shot again.",
        },
      ],
      exercise:
        "Show a project with twenty labelled clips, sorted into bins, and a second copy of the footage",
    },
    {
      id: "frame-codec",
      title: "Frame rate, resolution and codecs",
      outcome: "can read the data of a clip and set up a timeline that fits",
      minutes: [75, 45, 0],
      prerequisiteIds: ["footage-project"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Read resolution, frame rate, codec and bit rate of five clips",
        "Put a clip of another frame rate into a timeline and look for stutter",
        "Make proxies for one heavy clip",
      ],
      questions: [
        {
          question: "What is the difference between a codec and a container?",
          answer:
            "The codec encodes the picture or sound; the container is the file that holds the streams.",
        },
        {
          question: "How large is one minute of video at 80 megabits a second, roughly?",
          answer: "600 megabytes: 80 times 60 divided by 8.",
        },
        {
          question: "What are proxies for?",
          answer: "Small stand-in copies make editing smooth; the export uses the originals.",
        },
      ],
      exercise:
        "Write a table of five clips with their data, and justify the timeline settings that you would choose",
    },
    {
      id: "first-cuts",
      title: "Timeline, in and out points, first cuts",
      outcome: "can cut clips into a sequence with insert and overwrite edits",
      minutes: [75, 50, 0],
      prerequisiteIds: ["footage-project"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Mark in and out points before a clip goes into the timeline",
        "Build a sequence of ten clips with the keyboard alone",
        "Use an insert and an overwrite at the same place and compare",
      ],
      questions: [
        {
          question: "How does an insert edit differ from an overwrite edit?",
          answer: "Insert pushes later clips along; overwrite replaces what is there.",
        },
        {
          question: "What is a handle?",
          answer: "The spare footage before the in point and after the out point of a clip.",
        },
        {
          question: "Which keys play backwards, stop and play forwards in most editing programs?",
          answer: "J, K and L.",
        },
      ],
      exercise:
        "Cut ten clips into a sequence of exactly thirty seconds without gaps or single stray frames",
    },
    {
      id: "rough-cut",
      title: "From selects to a rough cut",
      outcome: "can choose takes and assemble a story in order",
      minutes: [105, 80, 60],
      prerequisiteIds: ["first-cuts"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Watch all footage once and only take notes",
        "Mark the best moments and gather them in a timeline of selects",
        "Assemble the scenes in order without polishing anything",
      ],
      questions: [
        {
          question: "What is the aim of an assembly or rough cut?",
          answer: "To see whether the story works in order, before details are refined.",
        },
        {
          question: "Why watch all the footage before cutting?",
          answer: "Useful reactions and accidents lie outside the planned takes.",
        },
        {
          question: "Why duplicate the timeline before a big change?",
          answer: "The earlier version stays available for comparison or return.",
        },
      ],
      exercise:
        "Show a rough cut of two to three minutes with a list of the takes chosen and one reason for each",
    },
    {
      id: "trimming",
      title: "Trimming: ripple, roll, slip and slide",
      outcome: "can move a cut by frames with the right tool",
      minutes: [75, 60, 40],
      prerequisiteIds: ["first-cuts"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Shorten three clips with ripple trims",
        "Move four cuts by rolling them without changing the total length",
        "Slip one clip until its action meets a beat",
      ],
      questions: [
        {
          question: "What does a roll edit change?",
          answer: "The cut point between two clips; their total length stays the same.",
        },
        {
          question: "What does a slip edit change?",
          answer: "Which part of the source is shown; place and length in the timeline stay.",
        },
        {
          question: "What does a ripple trim do to the clips behind it?",
          answer: "They move, so that no gap opens and nothing is covered.",
        },
      ],
      exercise:
        "Refine a sequence of one minute and show the version before and after with each trim named",
    },
    {
      id: "continuity",
      title: "Continuity and matching action",
      outcome: "can join shots so that time and space stay clear",
      minutes: [90, 70, 50],
      prerequisiteIds: ["trimming"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Cut one action from a wide to a close shot in the middle of the movement",
        "Sketch a scene from above and draw its line of action",
        "Find three continuity errors in your own footage and hide one of them",
      ],
      questions: [
        {
          question: "What is the 180-degree rule?",
          answer:
            "The camera stays on one side of the line between subjects, so that they keep their screen direction.",
        },
        {
          question: "Why cut on a movement?",
          answer: "The eye follows the action and hardly notices the cut.",
        },
        {
          question: "How can you hide a crossed line in the edit?",
          answer: "Put a neutral shot along the line or a cutaway between the two shots.",
        },
      ],
      exercise:
        "Cut a simple action from at least four shots so that it reads as one unbroken event",
    },
    {
      id: "pace-montage",
      title: "Pace, rhythm and montage",
      outcome: "can control attention and time by the length and order of shots",
      minutes: [90, 75, 60],
      prerequisiteIds: ["rough-cut", "trimming"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Put the same face before three different objects and compare what it seems to feel",
        "Cut thirty seconds of one event once fast and once slow",
        "Shorten ten minutes of work to a montage of forty seconds",
      ],
      questions: [
        {
          question: "What does the Kuleshov effect show?",
          answer:
            "Viewers read meaning from the order of shots: one face seems to feel different things.",
        },
        {
          question: "How long should a shot stay?",
          answer: "Until its information or feeling has arrived, and no longer.",
        },
        {
          question: "Why does constant fast cutting lose its force?",
          answer: "Pace works by contrast; without slow passages nothing feels fast.",
        },
      ],
      exercise:
        "Show two edits of the same footage with opposite pace, and note the average length of a shot in each",
    },
    {
      id: "dialogue-broll",
      title: "Dialogue, split edits and cutaways",
      outcome: "can cut an interview or conversation that flows and hides its joins",
      minutes: [105, 85, 65],
      prerequisiteIds: ["rough-cut", "trimming"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Cut a speech to half its length on paper or in a transcript first",
        "Make three J cuts and three L cuts",
        "Cover each jump cut with a shot that adds something",
      ],
      questions: [
        {
          question: "What is a J cut?",
          answer: "The sound of the next shot begins before its picture.",
        },
        {
          question: "What is an L cut?",
          answer: "The sound of the old shot goes on under the new picture.",
        },
        {
          question: "What must you guard against when shortening an interview?",
          answer: "Changing what the speaker meant.",
        },
      ],
      exercise:
        "Show an interview cut to ninety seconds, with its meaning kept and every join covered or intended",
    },
    {
      id: "sound-mix",
      title: "Cleaning and mixing sound",
      outcome: "can mix speech, music and effects so that every word is clear",
      minutes: [105, 80, 60],
      prerequisiteIds: ["rough-cut"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Level all speech first, with the music muted",
        "Reduce a steady noise until the voice just stays natural",
        "Lower the music under speech with keyframes or ducking",
        "Add room tone to fill the holes between takes",
      ],
      questions: [
        {
          question: "What happens to digital sound above 0 dBFS?",
          answer: "It clips: the peaks are cut off and distort.",
        },
        {
          question: "What does LUFS measure?",
          answer: "Perceived loudness over time, in contrast to single peaks.",
        },
        {
          question: "What is room tone for?",
          answer: "It fills the gaps in a scene so that the background does not drop out.",
        },
      ],
      exercise:
        "Mix a scene of one minute with speech, music and two effects, and check it on headphones and on a small speaker",
    },
    {
      id: "colour-correction",
      title: "Colour correction with scopes and a first look",
      outcome: "can balance and match shots by scopes and eye, then give them one look",
      minutes: [105, 85, 65],
      prerequisiteIds: ["rough-cut", "frame-codec"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Read the waveform of a dark, a normal and an overexposed shot",
        "Neutralise a shot with a colour cast",
        "Match two cameras in one scene",
        "Build one look on a matched shot and copy it to the whole scene",
      ],
      questions: [
        {
          question: "What does the vectorscope show?",
          answer: "Hue as the angle and saturation as the distance from the centre.",
        },
        {
          question: "In which order do you usually correct a shot?",
          answer: "Exposure and contrast first, then white balance and saturation, then the look.",
        },
        {
          question: "Why rely on scopes as well as on the screen?",
          answer: "Eyes adapt and screens differ; scopes measure the signal.",
        },
      ],
      exercise:
        "Show four shots of one scene before and after, matched so that no cut jumps in brightness or colour",
    },
    {
      id: "titles-captions",
      title: "Titles, lower thirds and captions",
      outcome: "can set readable titles and accurate captions",
      minutes: [60, 50, 40],
      prerequisiteIds: ["first-cuts"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Design one lower third and use it three times",
        "Write captions for one minute and check timing and line breaks",
        "View the titles on a phone and on a large screen",
      ],
      questions: [
        {
          question: "How long should a title stay at least?",
          answer: "Long enough to be read slowly, for instance aloud, about once and a half.",
        },
        {
          question: "What should captions contain besides speech?",
          answer: "Who speaks if unclear, and sounds that matter.",
        },
        {
          question: "What is the title-safe area?",
          answer:
            "The inner part of the frame in which text is not cut off or covered on any screen.",
        },
      ],
      exercise: "Show one minute of video with a title, a lower third and complete captions",
    },
    {
      id: "keyframes",
      title: "Keyframes, speed and simple effects",
      outcome: "can animate position, scale and speed smoothly and with a purpose",
      minutes: [75, 65, 55],
      prerequisiteIds: ["trimming"],
      bloom: "apply",
      kind: "procedure",
      optional: true,
      tasks: [
        "Move and scale a photograph slowly between two keyframes",
        "Ease a movement in and out and compare it with a linear one",
        "Ramp a clip from normal speed to slow motion and back",
      ],
      questions: [
        {
          question: "What is a keyframe?",
          answer:
            "A point in time at which a value is fixed; the program fills in the values between.",
        },
        {
          question: "What does easing do?",
          answer: "It lets a movement start or end gradually, and so look natural.",
        },
        {
          question: "Why does footage of 25 frames a second look jerky at a quarter of its speed?",
          answer:
            "There are too few frames: each is shown four times, or new ones must be invented.",
        },
      ],
      exercise: "Show ten seconds with one eased movement and one speed ramp that serve the story",
    },
    {
      id: "export-delivery",
      title: "Export, formats and music rights",
      outcome: "can export a file that plays well where it is meant to go",
      minutes: [60, 50, 40],
      prerequisiteIds: ["frame-codec", "sound-mix"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Export one minute at three bit rates and compare size and artefacts",
        "Watch the export from start to end on another device",
        "List every piece of music, picture and font with its licence",
      ],
      questions: [
        {
          question: "What suffers first when the bit rate is too low?",
          answer: "Fine detail and fast movement: blocks and smearing appear.",
        },
        {
          question:
            "Does owning a recording of a song give you the right to use it in a published film?",
          answer: "No; you need a licence for the composition and for the recording.",
        },
        {
          question: "Why keep a high-quality master besides the upload file?",
          answer: "Later versions can be made from it without a second loss.",
        },
      ],
      exercise:
        "Deliver a master and a smaller version of one edit, with a sheet of settings and licences",
    },
    {
      id: "fine-cut",
      title: "Feedback and the fine cut",
      outcome: "can test an edit on viewers and revise it by their reactions",
      minutes: [75, 65, 60],
      prerequisiteIds: ["dialogue-broll", "pace-montage"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Watch your cut once without stopping and note only where your attention drops",
        "Show it to two people and ask what they understood and where they drifted",
        "Remove something that you like but that the film does not need",
      ],
      questions: [
        {
          question: "Which question helps more than asking whether somebody liked it?",
          answer: "What happened, and where did you lose interest or understanding?",
        },
        {
          question: "What is picture lock?",
          answer:
            "The point after which shot lengths no longer change, so that sound and colour can be finished.",
        },
        {
          question: "What should you do when a viewer suggests a solution?",
          answer: "Look for the problem behind it; the remedy may lie earlier in the film.",
        },
      ],
      exercise:
        "Show the cut before and after feedback with a list of what was changed, kept, and why",
    },
    {
      id: "short-film",
      title: "A finished short video",
      outcome: "can take a video from raw footage to delivery on their own",
      minutes: [150, 135, 115],
      prerequisiteIds: [
        "fine-cut",
        "sound-mix",
        "colour-correction",
        "titles-captions",
        "continuity",
        "export-delivery",
      ],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write the purpose, the audience and the length in three lines",
        "Gather or shoot footage and cut it to picture lock",
        "Finish sound, colour and titles in this order",
        "Check the export once without sound and once without picture",
      ],
      questions: [
        {
          question: "Why finish sound and colour after picture lock?",
          answer: "Every later change of the cut would have to be repeated in both.",
        },
        {
          question: "What does watching without sound tell you?",
          answer: "Whether the pictures alone carry the story and the rhythm.",
        },
        {
          question: "What belongs in an archive of the finished project?",
          answer: "Project file, media, graphics, music licences and the master.",
        },
      ],
      exercise:
        "Deliver a captioned video of two to four minutes with mixed sound and matched colour, and a page on your main decisions",
    },
  ],
  tips: [
    "Learn the ten keyboard shortcuts that you use most before any effect.",
    "Watch one short scene without sound and tap at each cut; ask why it comes there.",
    "Cut a little every few days with any footage you have, even from a phone; judgement grows with the number of edits.",
  ],
};

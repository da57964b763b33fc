import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "instrument",
  name: "an instrument",
  units: [
    {
      id: "setup",
      title: "Your {topic}: setting up and the first sound",
      outcome: "can set up, hold and care for the {topic} and make a clear first sound",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Learn the names of the parts that you touch",
        "Set up, tune or warm up and check it",
        "Make one clear sound ten times in a row",
      ],
      questions: [
        { question: "Why set up the same way each time?", answer: "The body learns one position." },
        {
          question: "What should never hurt?",
          answer: "Playing: pain is a sign to stop and change something.",
        },
        {
          question: "What is done after playing?",
          answer: "The instrument is cleaned or put away as it needs.",
        },
      ],
      exercise: "Record your first clear sound",
    },
    {
      id: "posture",
      title: "Posture and relaxed movement on the {topic}",
      outcome: "can play for five minutes without tension",
      minutes: [75, 45, 0],
      prerequisiteIds: ["setup"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Watch yourself in a mirror while you play",
        "Loosen shoulders and jaw between phrases",
        "Repeat one movement slowly until it is even",
      ],
      questions: [
        {
          question: "Where does tension often begin?",
          answer: "In the shoulders, the neck and the thumb.",
        },
        {
          question: "Why practise slowly?",
          answer: "Slow movements can be watched and corrected.",
        },
        {
          question: "How long is a good first session?",
          answer: "As long as attention and muscles last, often 15 to 20 minutes.",
        },
      ],
      exercise: "Record one minute and write down where you were tense",
    },
    {
      id: "rhythm",
      title: "Keeping time on the {topic}",
      outcome: "can keep a steady beat with a metronome",
      minutes: [90, 60, 45],
      prerequisiteIds: ["setup"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Clap and count four rhythms",
        "Play them on one note at 60 beats",
        "Record yourself and listen for rushing",
      ],
      questions: [
        { question: "How many quarter notes fill a bar of four four time?", answer: "Four." },
        { question: "What is a rest?", answer: "Silence of a set length." },
        { question: "What is the use of a metronome?", answer: "It shows where you rush or drag." },
      ],
      exercise: "Play four rhythms in a row without stopping",
    },
    {
      id: "notes",
      title: "The first notes and how they are written",
      outcome: "can find the first notes on the {topic} and read a simple line",
      minutes: [105, 75, 45],
      prerequisiteIds: ["posture"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Learn five notes by place, name and sound",
        "Read and play a line of eight bars",
        "Write down a short tune from memory",
      ],
      questions: [
        { question: "What does a sharp do to a note?", answer: "It raises it by a half tone." },
        { question: "What does a flat do?", answer: "It lowers it by a half tone." },
        { question: "How many different tones has an octave in Western music?", answer: "Twelve." },
      ],
      exercise: "Play a short melody from the page at first sight",
    },
    {
      id: "scales",
      title: "Scales and evenness on the {topic}",
      outcome: "can play two scales evenly up and down",
      minutes: [105, 90, 75],
      prerequisiteIds: ["notes", "rhythm"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Learn one scale in small groups of notes",
        "Play it with three rhythms",
        "Raise the tempo by five beats when it is clean three times",
      ],
      questions: [
        {
          question: "What is a major scale made of?",
          answer: "Whole and half tones in the order W W H W W W H.",
        },
        { question: "Why vary rhythms in a scale?", answer: "Uneven places show and are mended." },
        {
          question: "When is the tempo raised?",
          answer: "When it is clean several times in a row.",
        },
      ],
      exercise: "Record two scales at the fastest clean tempo",
    },
    {
      id: "first-piece",
      title: "A first whole piece on the {topic}",
      outcome: "can play a short piece from start to end",
      minutes: [120, 105, 90],
      prerequisiteIds: ["scales"],
      bloom: "apply",
      kind: "project",
      tasks: [
        "Choose a piece a little below your limit",
        "Practise the hardest bar first",
        "Play it for somebody",
      ],
      questions: [
        {
          question: "What is done with the hardest bar?",
          answer: "It is practised slowly and on its own.",
        },
        { question: "What do you do with a slip in a performance?", answer: "Go on in time." },
        {
          question: "Why begin a piece at its end sometimes?",
          answer: "The last bars are then as sure as the first.",
        },
      ],
      exercise: "Record the whole piece in one take",
    },
    {
      id: "ear",
      title: "Playing by ear",
      outcome: "can find a simple tune on the {topic} without notes",
      minutes: [90, 90, 75],
      prerequisiteIds: ["notes"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Sing a phrase before you play it",
        "Find three well-known tunes",
        "Play one of them from another first note",
      ],
      questions: [
        { question: "What is an interval?", answer: "The distance between two tones." },
        { question: "What helps to find a tune?", answer: "Singing it and finding its last note." },
        { question: "What is transposing?", answer: "Playing the same tune at another pitch." },
      ],
      exercise: "Play a tune by ear for somebody who must recognise it",
    },
    {
      id: "expression",
      title: "Sound, loudness and phrasing",
      outcome: "can shape a phrase on the {topic} on purpose",
      minutes: [105, 105, 105],
      prerequisiteIds: ["first-piece"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Play one phrase in three ways and choose",
        "Listen to two recordings of the same piece",
        "Mark breaths and high points in the notes",
      ],
      questions: [
        {
          question: "What is a phrase?",
          answer: "A musical sentence with a beginning, a high point and an end.",
        },
        { question: "What do p and f mean?", answer: "Soft and loud." },
        {
          question: "Why listen to several recordings?",
          answer: "They show that there are choices.",
        },
      ],
      exercise: "Record one piece twice with different characters",
    },
    {
      id: "performance",
      title: "A small concert on the {topic}",
      outcome: "can perform two pieces for others",
      minutes: [150, 150, 150],
      prerequisiteIds: ["expression"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose two pieces and an order",
        "Play through them once a day without stopping",
        "Perform them and note what to change",
      ],
      questions: [
        {
          question: "Why practise performing?",
          answer: "Playing through without stopping is another skill than practising.",
        },
        {
          question: "What helps against nerves?",
          answer: "A known beginning and slow breathing out.",
        },
        {
          question: "What is noted after a concert?",
          answer: "What went well and one thing to work on.",
        },
      ],
      exercise: "Give a concert of ten minutes to at least two listeners",
    },
  ],
  tips: [
    "Several short sessions beat one long one; stop when it hurts.",
    "Practise slowly enough to make no mistakes, then a little faster.",
  ],
};

import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "public-speaking",
  name: "Public speaking",
  units: [
    {
      id: "baseline",
      title: "Where you stand",
      outcome: "can name their two strongest habits and the two to work on",
      minutes: [45, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "project",
      tasks: [
        "Record a two-minute talk without preparation",
        "Watch it once with sound and once without",
        "Write down two strengths and two aims",
      ],
      questions: [
        {
          question: "Why record yourself before practising?",
          answer: "To have something to compare with and to choose what to work on.",
        },
        { question: "What does watching without sound show?", answer: "Stance, hands and eyes." },
        { question: "How many aims are enough to begin with?", answer: "Two." },
      ],
      exercise: "Keep the first recording with a note of two strengths and two aims",
    },
    {
      id: "nerves",
      title: "Handling nerves",
      outcome: "can calm down and start well in spite of nerves",
      minutes: [60, 50, 0],
      prerequisiteIds: ["baseline"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Practise slow breathing for five minutes",
        "Write a plan for the first thirty seconds",
        "Speak to one person you do not know well",
      ],
      questions: [
        {
          question: "Why learn the first sentences by heart?",
          answer: "Nerves are strongest at the start.",
        },
        { question: "What does slow breathing out do?", answer: "It calms the body down." },
        {
          question: "Do listeners see most of your nervousness?",
          answer: "No, far less than speakers feel.",
        },
      ],
      exercise: "Start three short talks in one day with the same first thirty seconds",
    },
    {
      id: "purpose-audience",
      title: "Purpose and audience",
      outcome: "can say in one sentence what listeners shall do or think afterwards",
      minutes: [60, 50, 40],
      prerequisiteIds: ["baseline"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Describe an audience in five lines",
        "Write three candidate messages and choose one",
        "Cut everything that does not serve it",
      ],
      questions: [
        {
          question: "What question does a message answer?",
          answer: "What shall listeners do or think afterwards?",
        },
        {
          question: "What do you need to know about listeners?",
          answer: "What they know, what they want and what holds them back.",
        },
        {
          question: "What is done with material that does not serve the message?",
          answer: "It is cut.",
        },
      ],
      exercise: "Write the message of your next talk in one sentence and test it on one person",
    },
    {
      id: "structure",
      title: "A structure that can be followed",
      outcome: "can outline a talk with an opening, three points and an end",
      minutes: [90, 70, 65],
      prerequisiteIds: ["purpose-audience"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Outline one talk on a single page",
        "Write the transitions as full sentences",
        "Tell the outline to a friend and let them repeat it",
      ],
      questions: [
        { question: "How many main points fit a short talk?", answer: "About three." },
        {
          question: "What is a transition for?",
          answer: "It says where we are and why the next point follows.",
        },
        {
          question: "What are the three parts of a talk?",
          answer: "Opening, main part and ending.",
        },
      ],
      exercise: "Outline a ten-minute talk on one page and let somebody repeat its points",
    },
    {
      id: "openings-endings",
      title: "Openings and endings",
      outcome: "can open without apology and end on purpose",
      minutes: [75, 60, 55],
      prerequisiteIds: ["structure"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write three openings: question, story, fact",
        "Write an ending that calls for one action",
        "Perform both five times",
      ],
      questions: [
        {
          question: "Which openings waste the first minute?",
          answer: "Apologies, thanks and the agenda read aloud.",
        },
        {
          question: "What should the last sentence do?",
          answer: "Say what listeners take with them or do.",
        },
        {
          question: "Which three kinds of opening work well?",
          answer: "A question, a story and a surprising fact.",
        },
      ],
      exercise: "Write and perform three openings and two endings for the same talk",
    },
    {
      id: "stories",
      title: "Stories and examples",
      outcome: "can make an abstract point with a concrete story",
      minutes: [90, 70, 65],
      prerequisiteIds: ["structure"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Collect five incidents of your own",
        "Tell one in ninety seconds",
        "Replace one statistic by an example",
      ],
      questions: [
        {
          question: "What makes a story concrete?",
          answer: "A person, a place, a moment and a change.",
        },
        {
          question: "Where does the point of a story belong?",
          answer: "Right after it, in one sentence.",
        },
        {
          question: "Why does an example often beat a statistic?",
          answer: "It can be pictured and remembered.",
        },
      ],
      exercise: "Tell one story of your own in ninety seconds and name the point it makes",
    },
    {
      id: "voice",
      title: "Voice",
      outcome: "can vary pace, volume and pauses",
      minutes: [90, 70, 65],
      prerequisiteIds: ["nerves"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Read a page aloud with marked pauses",
        "Say one sentence in five moods",
        "Record two minutes at half your usual pace",
      ],
      questions: [
        {
          question: "What is the best place for a pause?",
          answer: "Before and after the most important sentence.",
        },
        {
          question: "How do most nervous speakers change their pace?",
          answer: "They speak too fast.",
        },
        { question: "What replaces filler words?", answer: "Silence." },
      ],
      exercise: "Record two minutes with planned pauses and count your filler words",
    },
    {
      id: "body",
      title: "Stance, hands and eyes",
      outcome: "can stand calmly and look at people",
      minutes: [75, 60, 55],
      prerequisiteIds: ["nerves"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Speak two minutes without moving your feet",
        "Hold each look for one sentence",
        "Choose three gestures with a meaning",
      ],
      questions: [
        { question: "How long should a look at one person last?", answer: "About one sentence." },
        {
          question: "Where are hands at rest?",
          answer: "Loosely at the sides or in front of the body, free to move.",
        },
        { question: "When is it good to walk?", answer: "Between points, to mark a change." },
      ],
      exercise: "Record two minutes with calm feet and one look for each sentence",
    },
    {
      id: "slides",
      title: "Slides and notes",
      outcome: "can support a talk with few slides and keyword notes",
      minutes: [75, 60, 55],
      prerequisiteIds: ["structure"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Reduce ten slides to four",
        "One idea and one picture on each slide",
        "Give the talk with the screen off",
      ],
      questions: [
        { question: "How many ideas belong on a slide?", answer: "One." },
        {
          question: "Why not read slides aloud?",
          answer: "Listeners read faster than you speak and stop listening.",
        },
        { question: "What do good notes hold?", answer: "Keywords, not sentences." },
      ],
      exercise: "Reduce a deck of ten slides to four and give the talk with the screen off",
    },
    {
      id: "rehearsal",
      title: "Rehearsing",
      outcome: "can rehearse towards a time limit without learning by heart",
      minutes: [90, 70, 65],
      prerequisiteIds: ["openings-endings", "voice", "body"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Rehearse three times aloud, standing",
        "Time each part and cut",
        "Rehearse once before a critical friend",
      ],
      questions: [
        { question: "How are talks rehearsed?", answer: "Aloud, standing and with a clock." },
        {
          question: "Why not learn a whole talk by heart?",
          answer: "A forgotten word stops you, and it sounds recited.",
        },
        {
          question: "What is cut first when time is short?",
          answer: "Details of the main part, never the ending.",
        },
      ],
      exercise: "Rehearse aloud three times, time each part and cut what is too long",
    },
    {
      id: "questions",
      title: "Questions from the audience",
      outcome: "can answer briefly and admit what they do not know",
      minutes: [75, 60, 55],
      prerequisiteIds: ["structure"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "List ten hard questions",
        "Answer each in thirty seconds",
        "Practise saying that you will find out",
      ],
      questions: [
        {
          question: "What do you do before answering in a large room?",
          answer: "Repeat the question.",
        },
        {
          question: "What do you say if you do not know?",
          answer: "That you do not know and how you will find out.",
        },
        {
          question: "How do you deal with a speech instead of a question?",
          answer: "Thank, answer the part that concerns all, and go on.",
        },
      ],
      exercise: "Answer ten hard questions in thirty seconds each while somebody times you",
    },
    {
      id: "performance",
      title: "The talk",
      outcome: "can give a ten-minute talk to real people and learn from it",
      minutes: [120, 95, 85],
      prerequisiteIds: ["rehearsal", "stories"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Give the talk to at least three people",
        "Ask each for one thing to keep and one to change",
        "Compare the recording with your first one",
      ],
      questions: [
        {
          question: "What do you ask listeners afterwards?",
          answer: "One thing to keep and one to change.",
        },
        {
          question: "What do you do when you lose the thread?",
          answer: "Pause, look at the keyword and say the next point.",
        },
        {
          question: "When should you be in the room?",
          answer: "Early enough to stand where you will speak.",
        },
      ],
      exercise:
        "Give a ten-minute talk to at least three people and compare it with your first recording",
    },
  ],
  tips: [
    "Speak aloud and standing in every practice; reading silently trains nothing.",
    "Record yourself often; the second viewing is the useful one.",
    "Find listeners early, even one is enough.",
  ],
};

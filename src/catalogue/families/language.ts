import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "language",
  name: "a language",
  units: [
    {
      id: "sounds",
      title: "{topic}: sounds and writing",
      outcome: "can read simple words aloud and recognise the sounds of {topic}",
      minutes: [90, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Listen to each sound ten times and repeat it aloud",
        "Write down the letters or signs that you do not know yet",
        "Record yourself reading ten words and compare",
      ],
      questions: [
        {
          question: "Why learn the sounds before many words?",
          answer: "Words learnt with wrong sounds must be learnt again.",
        },
        { question: "What is a minimal pair?", answer: "Two words that differ in one sound only." },
        {
          question: "What does shadowing mean?",
          answer: "Speaking along with a recording, right behind it.",
        },
      ],
      exercise: "Record twenty words and check them against a native recording",
    },
    {
      id: "first-words",
      title: "{topic}: greetings and the first fifty words",
      outcome: "can greet, thank and introduce themselves in {topic}",
      minutes: [90, 60, 0],
      prerequisiteIds: ["sounds"],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Make cards for fifty frequent words",
        "Learn greetings for every time of day",
        "Introduce yourself in four sentences",
      ],
      questions: [
        {
          question: "Which words are learnt first?",
          answer: "The most frequent ones, and those that you need yourself.",
        },
        {
          question: "What is spaced repetition?",
          answer: "Recalling at growing intervals, shortly before forgetting.",
        },
        {
          question: "Which side of a word card trains speaking?",
          answer: "From your own language to the new one.",
        },
      ],
      exercise: "Introduce yourself in a recording of thirty seconds without reading",
    },
    {
      id: "sentences",
      title: "{topic}: how a simple sentence is built",
      outcome: "can build statements, questions and negations in {topic}",
      minutes: [105, 75, 0],
      prerequisiteIds: ["first-words"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Find out the usual order of subject, verb and object",
        "Turn ten statements into questions and negations",
        "Mark the verb in every sentence of a short text",
      ],
      questions: [
        {
          question: "What does word order tell in many languages?",
          answer: "Who does what to whom.",
        },
        {
          question: "What is a case?",
          answer: "A form of a noun that shows its role in the sentence.",
        },
        {
          question: "What are false friends?",
          answer: "Words that look alike in two languages and mean different things.",
        },
      ],
      exercise: "Write ten sentences about your day and have them corrected",
    },
    {
      id: "present",
      title: "{topic}: talking about the present",
      outcome: "can describe people, things and routines in {topic}",
      minutes: [120, 90, 60],
      prerequisiteIds: ["sentences"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Learn the present forms of the ten most frequent verbs",
        "Describe your home in eight sentences",
        "Tell your daily routine to somebody",
      ],
      questions: [
        {
          question: "Why are the most frequent verbs often irregular?",
          answer: "Frequent use keeps old forms alive.",
        },
        {
          question: "How is a form practised best?",
          answer: "In sentences of your own, recalled without looking.",
        },
        {
          question: "What is agreement?",
          answer: "Words change their form to match another word.",
        },
      ],
      exercise: "Describe a picture for two minutes without notes",
    },
    {
      id: "everyday",
      title: "{topic}: shopping, eating and finding the way",
      outcome: "can manage everyday situations in {topic}",
      minutes: [120, 90, 60],
      prerequisiteIds: ["present"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Learn numbers, times and prices until you can say them quickly",
        "Act out an order and a purchase",
        "Ask for the way and repeat the answer",
      ],
      questions: [
        {
          question: "Which sentence helps most when you do not understand?",
          answer: "Asking to repeat it slowly.",
        },
        {
          question: "Why learn whole phrases?",
          answer: "They come out fast and correct without being built.",
        },
        {
          question: "How do you check that you understood a direction?",
          answer: "By repeating it in your own words.",
        },
      ],
      exercise: "Play through three everyday scenes with a partner or a recording",
    },
    {
      id: "past-future",
      title: "{topic}: past and future",
      outcome: "can tell what happened and what is planned",
      minutes: [120, 105, 90],
      prerequisiteIds: ["present"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Find out how the language marks past and future",
        "Tell yesterday in ten sentences",
        "Write down your plans for a week",
      ],
      questions: [
        {
          question: "Do all languages mark time on the verb?",
          answer: "No, some use words such as yesterday or particles instead.",
        },
        {
          question: "What does aspect express?",
          answer: "Whether an action is seen as complete or going on.",
        },
        {
          question: "What comes before fluency in telling stories?",
          answer: "A few connecting words: first, then, because, but.",
        },
      ],
      exercise: "Tell a small story of your own in one minute",
    },
    {
      id: "listening-reading",
      title: "{topic}: listening and reading for the gist",
      outcome: "can follow the main idea of simple texts and recordings",
      minutes: [90, 90, 90],
      prerequisiteIds: ["everyday"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Listen to two minutes three times: gist, details, words",
        "Read a short text and guess new words from context",
        "Collect ten words that you met twice",
      ],
      questions: [
        {
          question: "What is comprehensible input?",
          answer: "Language that you mostly understand, with a little that is new.",
        },
        {
          question: "When do you look a word up?",
          answer: "When it comes again or blocks the meaning.",
        },
        {
          question: "Why listen before you read the transcript?",
          answer: "It trains the ear; reading first trains only the eye.",
        },
      ],
      exercise: "Summarise one recording in three sentences",
      optional: true,
    },
    {
      id: "conversation",
      title: "{topic}: a conversation of ten minutes",
      outcome: "can keep a simple conversation in {topic} going",
      minutes: [150, 150, 150],
      prerequisiteIds: ["everyday", "past-future"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Prepare questions on three topics",
        "Talk with a partner, and note what you could not say",
        "Repeat the conversation a few days later",
      ],
      questions: [
        {
          question: "What do you do when a word is missing?",
          answer: "Describe it with words that you have.",
        },
        {
          question: "What keeps a conversation going?",
          answer: "Questions about what the other has just said.",
        },
        {
          question: "Should every error be corrected at once?",
          answer: "No, only those that block understanding; note the rest.",
        },
      ],
      exercise: "Record a conversation of ten minutes and write down five things to learn next",
    },
  ],
  tips: [
    "A little every day beats one long session; recall words before you turn the card.",
    "Speak aloud from the first day, even alone.",
  ],
};

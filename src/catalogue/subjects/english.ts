import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "english",
  name: "English",
  units: [
    {
      id: "sounds",
      title: "English stress, vowels and the ending -ed",
      outcome: "can stress common words correctly and tell similar vowels apart",
      minutes: [60, 40, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Choose a British, American or other model for your speech and listen to it for ten minutes",
        "Record ship and sheep, full and fool, cat and cut, and compare them with a dictionary's audio",
        "Mark the stressed syllable in twenty words you use every day and say them aloud",
        "Sort thirty regular past forms into three groups by the sound of -ed",
      ],
      questions: [
        {
          question: "Which syllable is stressed in photograph, photographer and photographic?",
          answer: "The first in photograph, the second in photographer, the third in photographic.",
        },
        {
          question: "In which three ways is the ending -ed pronounced?",
          answer:
            "As t after voiceless sounds (worked), as d after voiced sounds (played), as an extra syllable after t and d (wanted).",
        },
        {
          question: "How does the vowel in ship differ from the vowel in sheep?",
          answer: "The vowel in ship is short and relaxed; the one in sheep is longer and tenser.",
        },
      ],
      exercise:
        "Record a text of one hundred words, mark every wrong stress on the page and record it again",
    },
    {
      id: "word-order",
      title: "Word order in statements, questions and negatives",
      outcome: "can build questions and negatives with be and do",
      minutes: [75, 45, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Turn ten statements into questions and then into negatives",
        "Write two questions each with who, what, where, when, why and how",
        "Answer twelve questions aloud with short answers such as Yes, I do and No, she isn't",
      ],
      questions: [
        {
          question: 'How do you make "She likes tea" negative?',
          answer: "She doesn't like tea: doesn't carries the -s, so like has none.",
        },
        {
          question: 'Which question with where has the answer "I live in Leeds"?',
          answer: "Where do you live? Do stands before the subject.",
        },
        {
          question: "Where does an adverb such as always usually stand?",
          answer: "Before the main verb (I always walk), but after be (I am always late).",
        },
      ],
      exercise:
        "Write an interview of twelve questions with their answers and underline every form of be and do",
    },
    {
      id: "present",
      title: "Present simple or present continuous",
      outcome: "can talk about habits and about what is happening now",
      minutes: [90, 60, 30],
      prerequisiteIds: ["word-order"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Describe your usual day in eight sentences, then rewrite them about a friend",
        "Watch a street or a silent film for five minutes and write down what people are doing",
        "Find ten present forms in a text and give the reason for each",
      ],
      questions: [
        {
          question: "Which present tense is for habits, and which for actions in progress?",
          answer: "The present simple for habits, the present continuous for actions in progress.",
        },
        {
          question: 'Why is "I am knowing the answer" wrong?',
          answer: "Know names a state, and such verbs have no continuous form here: I know.",
        },
        {
          question: "What are the he forms of study, go and have in the present simple?",
          answer: "Studies, goes and has.",
        },
      ],
      exercise:
        "Write two paragraphs about one person, one on habits and one on this very moment, and underline the verbs",
    },
    {
      id: "articles",
      title: "A, an, the or nothing: English articles",
      outcome: "can choose the article and the right word for a quantity",
      minutes: [90, 75, 50],
      prerequisiteIds: ["word-order"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Sort thirty nouns into countable and uncountable with a dictionary",
        "Write ten sentences with much, many, a few and a little",
        "Explain every article in the first paragraph of a news report",
      ],
      questions: [
        {
          question: "Which of information, advice, furniture and suitcase can be counted?",
          answer: "Suitcase; the other three are uncountable and have no plural.",
        },
        {
          question: "Why is it a university but an hour?",
          answer:
            "The sound decides: university begins with a y sound, hour with a vowel, for its h is silent.",
        },
        {
          question: 'What is the difference between "I like dogs" and "I like the dogs"?',
          answer: "The first means dogs in general, the second certain dogs we both know of.",
        },
      ],
      exercise:
        "Copy 150 words without their articles, put them back a day later and explain each difference",
    },
    {
      id: "at-in-on",
      title: "At, in and on for time and place",
      outcome: "can say when and where something is and arrange a meeting",
      minutes: [60, 40, 0],
      prerequisiteIds: ["word-order"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Write your calendar for a week as ten sentences with days, dates and times",
        "Describe where fifteen things in your room are",
        "Record a message that moves an appointment to another time and place",
      ],
      questions: [
        {
          question: "Which prepositions go with Monday, with July and with half past six?",
          answer: "On Monday, in July and at half past six.",
        },
        {
          question: "Which prepositions go with the bus, with a car and with the bus stop?",
          answer: "You travel on the bus or in a car, and wait at the bus stop.",
        },
        {
          question: "What is the difference between by Friday and until Friday?",
          answer: "By Friday: at the latest on Friday. Until Friday: going on up to Friday.",
        },
      ],
      exercise: "Write and record three messages that make, move and cancel an appointment",
    },
    {
      id: "past",
      title: "Past simple and past continuous",
      outcome: "can tell a story with regular and irregular verbs",
      minutes: [105, 75, 40],
      prerequisiteIds: ["sounds", "present"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Make cards for thirty irregular verbs and recall their three forms",
        "Tell what you did yesterday in ten sentences without notes",
        "Write six sentences in which one action interrupts another",
      ],
      questions: [
        {
          question: "What are the past forms of buy, bring and think?",
          answer: "Bought, brought and thought.",
        },
        {
          question: 'Which question with where has the answer "She went home"?',
          answer: "Where did she go? Did carries the past, so the verb keeps its base form.",
        },
        {
          question: 'Which action began first in "I was cooking when he called"?',
          answer: "The cooking: the past continuous gives the background to the shorter event.",
        },
      ],
      exercise:
        "Write 150 words about a journey that went wrong and mark the two past tenses in two colours",
    },
    {
      id: "comparing",
      title: "English comparatives and superlatives",
      outcome: "can compare people, places and things and justify a choice",
      minutes: [60, 40, 0],
      prerequisiteIds: ["articles"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write the comparative and superlative of twenty adjectives and check the spelling",
        "Compare your town with another in ten sentences",
        "Rank five meals and defend the order aloud",
      ],
      questions: [
        {
          question: "What are the comparatives of good, bad and far?",
          answer: "Better, worse, and farther or further.",
        },
        {
          question: "What are the comparatives of happy, big and expensive?",
          answer: "Happier, bigger and more expensive.",
        },
        {
          question: 'How do you say with as that "A is smaller than B"?',
          answer: "For example: A is not as big as B.",
        },
      ],
      exercise: "Write twelve sentences that compare two flats or jobs and end with a choice",
    },
    {
      id: "future",
      title: "Will, going to and the present for the future",
      outcome: "can express plans, arrangements, decisions and predictions",
      minutes: [75, 60, 40],
      prerequisiteIds: ["present"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write five plans with going to and five arrangements from your calendar",
        "Answer ten offers and requests aloud with a decision in will",
        "Sort fifteen sentences about the future by form and give the reasons",
      ],
      questions: [
        {
          question: "Which form fits a decision made while speaking?",
          answer: "Will: the phone is ringing, so I'll get it.",
        },
        {
          question: "Which form is usual for an appointment with the dentist tomorrow?",
          answer: "The present continuous: I'm seeing the dentist tomorrow.",
        },
        {
          question: 'Which tense completes "I\'ll call you when I (arrive)"?',
          answer: "The present: when I arrive; there is no will after when in such a clause.",
        },
      ],
      exercise: "Write 120 words on your next twelve months and note the reason beside each form",
    },
    {
      id: "modals",
      title: "Modal verbs for requests, advice and rules",
      outcome: "can ask politely, give advice and state what is allowed",
      minutes: [75, 60, 45],
      prerequisiteIds: ["word-order"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Act out both sides of a talk in a shop, a café and a doctor's surgery",
        "Write ten rules for a shared flat with must, mustn't and don't have to",
        "Give three pieces of advice with should on each of three problems",
      ],
      questions: [
        {
          question: "What is the difference between mustn't and don't have to?",
          answer: "Mustn't: it is forbidden. Don't have to: it is not necessary.",
        },
        {
          question: 'Which is more polite: "Can you help me" or "Could you help me", and why?',
          answer: "Could you help me: the past form sounds less direct.",
        },
        {
          question: "Which form of the verb follows can, must and should?",
          answer: "The base form without to: you should go.",
        },
      ],
      exercise:
        "Write and record a dialogue of sixteen lines in which a guest asks and a host explains the rules",
    },
    {
      id: "perfect",
      title: "Present perfect or past simple",
      outcome: "can link the past with the present and choose the right tense",
      minutes: [105, 90, 60],
      prerequisiteIds: ["past"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write ten things you have done in your life, then when you did five of them",
        "Complete twenty phrases of time with for or since",
        "Explain the tense of every verb in a short news report",
      ],
      questions: [
        {
          question: 'Why is "I have seen her yesterday" wrong?',
          answer: "Yesterday is a finished time and needs the past simple: I saw her yesterday.",
        },
        {
          question: "When do you use for and when since with the present perfect?",
          answer: "For with a length (for two years), since with a starting point (since May).",
        },
        {
          question:
            'What is the difference between "He has gone to Rome" and "He has been to Rome"?',
          answer: "Gone: he is there or on his way. Been: he went and came back.",
        },
      ],
      exercise:
        "Write 150 words on your work and studies so far, with both tenses and a reason for each verb",
    },
    {
      id: "conditionals",
      title: "If sentences, real and imagined",
      outcome: "can talk about likely results and about imagined situations",
      minutes: [75, 75, 60],
      prerequisiteIds: ["future", "past"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write a chain of six real conditions in which each result starts the next sentence",
        "Say aloud what you would do in eight imagined situations",
        "Turn five real conditions into imagined ones and describe how the meaning changes",
      ],
      questions: [
        {
          question: 'What is wrong in "If it will rain, we will stay at home"?',
          answer: "After if stands the present: if it rains, we will stay at home.",
        },
        {
          question: "How is the second conditional built?",
          answer: "If with the past simple, and would with the base form: if I knew, I would say.",
        },
        {
          question: 'What is the difference between "if I win" and "if I won"?',
          answer: "If I win treats it as a real possibility, if I won as unlikely or imagined.",
        },
      ],
      exercise: "Write ten pairs of a real and an imagined condition on the same ten topics",
    },
    {
      id: "phrasal-verbs",
      title: "Phrasal verbs and words that go together",
      outcome: "can use thirty phrasal verbs and common pairs such as make a decision",
      minutes: [75, 75, 60],
      prerequisiteIds: ["past"],
      bloom: "apply",
      kind: "vocabulary",
      optional: true,
      tasks: [
        "Write thirty phrasal verbs on cards, each in a sentence about your own life",
        "Sort twenty nouns by whether they go with make, do, have or take",
        "Write ten phrasal verbs with it or them and check where the pronoun may stand",
      ],
      questions: [
        {
          question: 'What is right: "turn it off" or "turn off it"?',
          answer: "Turn it off: a pronoun stands between the verb and off.",
        },
        {
          question: "Which go with make and which with do: homework, a mistake, a decision?",
          answer: "Do homework; make a mistake and make a decision.",
        },
        {
          question: "What does it mean to put off a meeting?",
          answer: "To move it to a later time.",
        },
      ],
      exercise: "Write a story of 150 words with at least ten phrasal verbs and underline them",
    },
    {
      id: "emails",
      title: "English emails in the right tone",
      outcome: "can write a request and a complaint and judge their tone",
      minutes: [75, 75, 60],
      prerequisiteIds: ["modals"],
      bloom: "evaluate",
      kind: "procedure",
      optional: true,
      tasks: [
        "Write one request three times: to a friend, to a colleague and to an office",
        "Collect ten phrases for opening, asking, apologising and closing",
        "Mark every phrase in an old email that is too blunt or too stiff and replace it",
      ],
      questions: [
        {
          question: "How does a formal British letter that opens with Dear Sir or Madam close?",
          answer: "Yours faithfully; after Dear with a name it is Yours sincerely.",
        },
        {
          question: "Do short forms such as I'm and don't suit a very formal email?",
          answer: "No; write I am and do not.",
        },
        {
          question: 'How can "I want a refund" be put politely?',
          answer: "For example: I would like to ask for a refund.",
        },
      ],
      exercise:
        "Write a complaint of 120 words, then judge its tone in five comments and revise it",
    },
    {
      id: "interview",
      title: "A recorded talk and interview in English",
      outcome: "can talk for five minutes about past, present and plans and answer questions",
      minutes: [120, 105, 90],
      prerequisiteIds: ["at-in-on", "comparing", "modals", "perfect", "conditionals"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Plan a talk on your life so far, your days now and your plans, in key words only",
        "Write ten questions a listener could ask, shuffle them and answer each at once",
        "Record the whole, write down every mistake you hear and sort them by kind",
        "Record it again with the three most frequent kinds of mistake mended",
      ],
      questions: [
        {
          question: "How do you politely ask somebody to repeat something?",
          answer: "Could you say that again, please?",
        },
        {
          question: "What can you say to win time for an answer?",
          answer: "For example: That's a good question. Let me think.",
        },
        {
          question: "How can you check that you have understood?",
          answer: "Say it in your own words: So you mean that it is closed, is that right?",
        },
      ],
      exercise:
        "Record a talk of five minutes and ten answers without a script, with a list of corrected mistakes",
    },
  ],
  tips: [
    "Learn words in phrases, together with their preposition, instead of alone.",
    "Keep a list of your ten most frequent mistakes and check every text of yours against it.",
    "Repeat short recordings right after the speaker and copy the rhythm as well as the sounds.",
  ],
  scope: {
    text: "Counted from the very start, level A2 takes about 180 to 200 guided hours and B1 about 350 to 400; this plan repairs the core grammar of A2 and takes first steps towards B1.",
    source: "CEFR guided learning hours",
  },
};

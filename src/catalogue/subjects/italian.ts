import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "italian",
  name: "Italian",
  units: [
    {
      id: "sounds",
      title: "Italian sounds, double consonants and stress",
      outcome: "can read an unknown Italian word aloud from its spelling",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Read twenty words with ce, che, ge, ghe, gn, gli and sc aloud",
        "Practise pairs such as pala and palla, nono and nonno, with a recording",
        "Mark the stressed syllable in fifteen words and check them in a dictionary",
      ],
      questions: [
        {
          question: "How are c and g pronounced before e and i, and how before a, o and u?",
          answer: "Before e and i as in chin and gin, before a, o and u as in can and go.",
        },
        {
          question: "What does the h do in chi and spaghetti?",
          answer: "It keeps c and g hard before i and e; h itself is silent.",
        },
        {
          question: "When must an Italian word carry a written accent?",
          answer:
            "When a word of several syllables is stressed on its last vowel, as in città; also some short words, as in è.",
        },
      ],
      exercise:
        "Record thirty unknown words, check each with a dictionary's audio and list your mistakes",
    },
    {
      id: "greetings",
      title: "Ciao, buongiorno and the polite Lei",
      outcome: "can greet people, introduce themselves and choose between tu and Lei",
      minutes: [60, 40, 0],
      prerequisiteIds: ["sounds"],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Learn ten greetings and farewells with the time and tone they suit",
        "Choose tu or Lei for ten people and ask each for a name",
        "Record an introduction of thirty seconds with name, town and work",
      ],
      questions: [
        {
          question: "How do you ask somebody formally for his or her name?",
          answer: "Come si chiama?",
        },
        {
          question: "Which verb form goes with the polite Lei?",
          answer: "The third person singular: Lei è italiano?",
        },
        { question: 'What do you answer to "grazie"?', answer: "Prego." },
      ],
      exercise: "Write one meeting twice, with tu and with Lei, and record both versions",
    },
    {
      id: "articles",
      title: "Il, lo, la and Italian plurals",
      outcome: "can use nouns and adjectives with the right article, gender and plural",
      minutes: [90, 70, 45],
      prerequisiteIds: ["greetings"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Sort forty nouns by their definite article",
        "Put twenty nouns with an adjective into the plural",
        "Collect ten nouns whose ending misleads about the gender, such as mano and problema",
      ],
      questions: [
        {
          question: "Before which masculine nouns does lo replace il?",
          answer:
            "Before those that begin with z, gn, ps or s plus consonant, as in lo zio and lo studente.",
        },
        {
          question: "What are the plurals of l'amico, lo studente and la mano?",
          answer: "Gli amici, gli studenti and le mani.",
        },
        {
          question: "Which gender and plural does problema have?",
          answer: "Masculine: il problema, i problemi.",
        },
      ],
      exercise: "Write an inventory of a room with forty nouns, each with article and plural",
    },
    {
      id: "essere-avere",
      title: "Essere, avere, c'è and ci sono",
      outcome: "can say who and how somebody is, what they have and what there is",
      minutes: [75, 50, 0],
      prerequisiteIds: ["articles"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Write both verbs in all six persons from memory",
        "Write ten sentences with avere where English has to be",
        "Describe a square or a street aloud with c'è and ci sono",
      ],
      questions: [
        {
          question: "What are the six forms of essere in the present?",
          answer: "Sono, sei, è, siamo, siete, sono.",
        },
        {
          question: "How do you say I am thirsty and I am twenty years old?",
          answer: "Ho sete and ho vent'anni: both with avere.",
        },
        { question: "How do you say that there are two hotels?", answer: "Ci sono due alberghi." },
      ],
      exercise: "Write a portrait of a friend in twelve sentences: age, looks, family and home",
    },
    {
      id: "present",
      title: "Italian verbs in -are, -ere and -ire",
      outcome: "can talk about daily life with regular and reflexive verbs",
      minutes: [90, 65, 35],
      prerequisiteIds: ["essere-avere"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Conjugate parlare, leggere, dormire and finire aloud",
        "Tell your morning in eight sentences with verbs such as alzarsi",
        "Write ten questions and answer them without io and tu",
      ],
      questions: [
        {
          question: "What are the io forms of parlare, leggere, dormire and finire?",
          answer: "Parlo, leggo, dormo and finisco.",
        },
        {
          question: "Which syllable is stressed in parlano?",
          answer: "The first; the ending -no is never stressed in the present.",
        },
        { question: "How do you say that you get up at seven?", answer: "Mi alzo alle sette." },
      ],
      exercise: "Write your day in twelve sentences, then rewrite it about a friend",
    },
    {
      id: "numbers",
      title: "Italian numbers, times and dates",
      outcome: "can understand and say prices, times and dates",
      minutes: [75, 55, 30],
      prerequisiteIds: ["greetings"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Count from 1 to 100 in fives and in sevens aloud",
        "Write down twenty prices from a recording and check them",
        "Say ten times of day and ten birthdays",
      ],
      questions: [
        { question: "How do you write 21, 23 and 28?", answer: "Ventuno, ventitré and ventotto." },
        {
          question: "How do you say it is one o'clock and it is half past three?",
          answer: "È l'una; sono le tre e mezza.",
        },
        {
          question: 'What is the difference between "lunedì" and "il lunedì" as a time?',
          answer: "Lunedì: on Monday. Il lunedì: on Mondays, every week.",
        },
      ],
      exercise:
        "Write the opening hours of a shop and ten prices in words and record yourself reading them",
    },
    {
      id: "bar-market",
      title: "Bar, market and trattoria in Italian",
      outcome: "can order, ask for quantities and prices and pay",
      minutes: [75, 60, 45],
      prerequisiteIds: ["articles", "numbers"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Learn forty words for food and drink with their articles",
        "Act out both parts of a meal from the greeting to the bill",
        "Ask for ten things by weight, slice or bottle",
      ],
      questions: [
        {
          question: "How do you order a coffee politely?",
          answer: "Vorrei un caffè, per favore.",
        },
        { question: "How do you ask for the bill?", answer: "Il conto, per favore." },
        {
          question: 'What do you get in Italy if you order "un latte"?',
          answer: "A glass of milk; a milky coffee is a caffellatte or a latte macchiato.",
        },
      ],
      exercise: "Record yourself in both parts of a scene at the market or in a trattoria",
    },
    {
      id: "prepositions",
      title: "Italian prepositions and their joined articles",
      outcome: "can say where, where to, from where and whose",
      minutes: [75, 65, 50],
      prerequisiteIds: ["essere-avere"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Fill a table of a, da, di, in and su with all seven definite articles",
        "Learn twelve words of place and direction, such as a sinistra and accanto",
        "Explain the way from a station to a hotel in eight sentences",
      ],
      questions: [
        {
          question: "What do di, a, in and su become with il?",
          answer: "Del, al, nel and sul.",
        },
        {
          question: "How do you say that you live in Rome, in Italy?",
          answer: "Abito a Roma, in Italia: a with towns, in with most countries.",
        },
        {
          question: "How do you say that you are going to the doctor's?",
          answer: "Vado dal medico: da with people.",
        },
      ],
      exercise:
        "Describe a walk through your town in twelve sentences and underline each preposition",
    },
    {
      id: "irregular",
      title: "Andare, fare, potere and other irregular verbs",
      outcome: "can speak of movement, ability, wish and duty",
      minutes: [105, 80, 50],
      prerequisiteIds: ["present"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Make cards for twelve irregular verbs and recall all six forms",
        "Write an invitation and two answers, one that accepts and one that declines",
        "Choose sapere, conoscere or potere in twelve sentences",
      ],
      questions: [
        {
          question: "What are the io forms of andare, fare, venire and uscire?",
          answer: "Vado, faccio, vengo and esco.",
        },
        {
          question: "What are the io forms of potere, volere and dovere?",
          answer: "Posso, voglio and devo.",
        },
        {
          question: "What is the difference between sapere and conoscere?",
          answer: "Sapere: to know a fact or how to do something. Conoscere: people and places.",
        },
      ],
      exercise: "Write a plan for a weekend: where you go, what you can, want to and must do",
    },
    {
      id: "piacere",
      title: "Piacere and the pronouns mi, ti, gli and le",
      outcome: "can say what people like and to whom something is given",
      minutes: [75, 65, 50],
      prerequisiteIds: ["present"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write ten likes and dislikes with piace and piacciono",
        "Say what five people you know like, first with a name, then with gli or le",
        "Underline the subject in eight sentences with piacere",
      ],
      questions: [
        { question: "How do you say that you like the books?", answer: "Mi piacciono i libri." },
        { question: "How do you say that she likes coffee?", answer: "Le piace il caffè." },
        {
          question: "How do you say that Marco likes reading?",
          answer: "A Marco piace leggere.",
        },
      ],
      exercise:
        "Write a survey of ten tastes and report the answers of two people in full sentences",
    },
    {
      id: "passato-prossimo",
      title: "Passato prossimo with avere and essere",
      outcome: "can tell what happened and make the participle agree",
      minutes: [120, 105, 75],
      prerequisiteIds: ["irregular"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Learn twenty irregular participles on cards",
        "Tell yesterday in ten sentences with verbs of both kinds",
        "Explain auxiliary and ending of every participle in a short text",
      ],
      questions: [
        {
          question: "What are the past participles of fare, scrivere and prendere?",
          answer: "Fatto, scritto and preso.",
        },
        {
          question: "How do you say that Maria has gone to Rome?",
          answer: "Maria è andata a Roma: with essere the participle agrees with the subject.",
        },
        {
          question: "Which verbs form the passato prossimo with essere?",
          answer:
            "Many verbs of going, staying and becoming, such as andare, restare and nascere, and all reflexive verbs.",
        },
      ],
      exercise: "Write 120 words about a day last week and give the reason for each auxiliary verb",
    },
    {
      id: "imperfetto",
      title: "Imperfetto or passato prossimo",
      outcome: "can set a scene, tell habits of the past and the events between them",
      minutes: [90, 90, 75],
      prerequisiteIds: ["passato-prossimo"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Form the imperfetto of ten verbs, with essere, fare and dire among them",
        "Write eight sentences about what you used to do as a child",
        "Mark scene and event in a short story and explain the tenses",
      ],
      questions: [
        {
          question: "What are the io and noi forms of essere in the imperfetto?",
          answer: "Ero and eravamo.",
        },
        {
          question: "Which tense tells what you used to do every summer?",
          answer: "The imperfetto: ogni estate andavo al mare.",
        },
        {
          question: 'What is the difference between "lo sapevo" and "l\'ho saputo"?',
          answer: "Lo sapevo: I knew it. L'ho saputo: I found it out.",
        },
      ],
      exercise: "Write a childhood memory of 120 words with the two tenses in two colours",
    },
    {
      id: "object-pronouns",
      title: "Lo, la, li, le and ne",
      outcome: "can replace objects and quantities with pronouns in the right place",
      minutes: [90, 90, 70],
      prerequisiteIds: ["passato-prossimo"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Replace the objects in fifteen sentences",
        "Write eight sentences with a modal verb and both places of the pronoun",
        "Answer ten questions at a market with ne and a quantity",
      ],
      questions: [
        {
          question: "How do you say that you have seen her?",
          answer: "L'ho vista: the participle agrees with la.",
        },
        {
          question: 'In which two ways can you say "I want to see him"?',
          answer: "Voglio vederlo and lo voglio vedere.",
        },
        {
          question: 'What does ne mean in "Ne prendo due"?',
          answer: "Of them: I'll take two of them.",
        },
      ],
      exercise: "Rewrite a text of 100 words so that no noun is repeated where a pronoun will do",
    },
    {
      id: "conversation",
      title: "An Italian evening in four recorded scenes",
      outcome: "can invite, order, give tastes and tell a story in Italian for five minutes",
      minutes: [120, 105, 90],
      prerequisiteIds: ["bar-market", "prepositions", "piacere", "passato-prossimo"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Plan an evening with four scenes: invitation, way, meal and a story from last week",
        "Prepare key words for each scene and rehearse both speakers",
        "Record all scenes for five minutes with a partner or alone, without notes",
        "Write down what you could not say, look it up and record it again",
      ],
      questions: [
        {
          question: "How do you ask somebody formally to repeat?",
          answer: "Può ripetere, per favore?",
        },
        {
          question: "How do you ask how something is said in Italian?",
          answer: "Come si dice ... in italiano?",
        },
        { question: "How do you say that you do not understand?", answer: "Non capisco." },
      ],
      exercise: "Record two takes of the evening with a list of what you mended between them",
    },
  ],
  tips: [
    "Hold double consonants noticeably longer: they tell words apart.",
    "Learn every noun with its article, and say the plural along with it.",
    "Read dialogues aloud with the recording until your rhythm matches it.",
  ],
  scope: {
    text: "Level A1 takes about 90 to 100 guided hours, A2 180 to 200 in all, and professional working proficiency 600 to 750 class hours for English speakers; this plan lays the groundwork of A1 with a few points of A2.",
    source: "CEFR guided learning hours; Foreign Service Institute",
  },
};

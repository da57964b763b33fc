import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "french",
  name: "French",
  units: [
    {
      id: "sounds",
      title: "French sounds, accents and silent letters",
      outcome: "can read a simple French sentence aloud from its spelling",
      minutes: [75, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Practise the vowels of tu and tout, and the nasal vowels of vin, vent and bon",
        "Read twenty words with silent final letters aloud and check them with a recording",
        "Mark the liaisons in ten lines of text, then read them aloud",
      ],
      questions: [
        {
          question: "Which consonants are often pronounced at the end of a French word?",
          answer: "C, r, f and l, as in avec, mer, neuf and avril; but r is silent in parler.",
        },
        {
          question: "What does the cedilla in ç do?",
          answer: "It makes c sound like s before a, o or u, as in français and garçon.",
        },
        {
          question: "What is a liaison?",
          answer:
            "A final consonant, otherwise silent, is heard before a vowel: the s of les in les amis sounds like z.",
        },
      ],
      exercise:
        "Record eighty words of French, write your corrections on the text and record it again",
    },
    {
      id: "greetings",
      title: "French greetings, tu and vous",
      outcome: "can greet people, introduce themselves and choose between tu and vous",
      minutes: [60, 40, 0],
      prerequisiteIds: ["sounds"],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Learn eight greetings and farewells with the time and tone they suit",
        "Choose tu or vous for ten people, from a child to a shopkeeper",
        "Record an introduction of thirty seconds with name, town and work",
      ],
      questions: [
        {
          question: "How do you ask a stranger politely for his or her name?",
          answer: "Comment vous appelez-vous ?",
        },
        { question: "How do you say see you tomorrow?", answer: "À demain." },
        {
          question: "When is vous said to one person?",
          answer: "To adults one does not know well and in formal situations, as in shops.",
        },
      ],
      exercise: "Write one meeting twice, with tu and with vous, and record both versions",
    },
    {
      id: "articles",
      title: "Un, le and du: French gender and articles",
      outcome: "can use nouns with the right gender, article and plural",
      minutes: [90, 75, 45],
      prerequisiteIds: ["greetings"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Learn thirty nouns with un or une and mark the endings that hint at the gender",
        "Write a shopping list of fifteen items with du, de la, de l' or des",
        "Put twenty nouns into the plural, among them bateau, journal and œil",
      ],
      questions: [
        {
          question: "What happens to le and la before a vowel or a silent h?",
          answer: "Both become l', as in l'ami, l'école and l'hôtel.",
        },
        {
          question: "What is the difference between le pain and du pain?",
          answer: "Le pain is the bread, or bread in general; du pain is some bread.",
        },
        {
          question: "What are the plurals of bateau, journal and œil?",
          answer: "Bateaux, journaux and yeux.",
        },
      ],
      exercise:
        "Write an inventory of your kitchen with forty nouns, each with its article, and check the genders",
    },
    {
      id: "etre-avoir",
      title: "Être, avoir and il y a",
      outcome: "can say who and how somebody is, what they have and what there is",
      minutes: [75, 50, 0],
      prerequisiteIds: ["greetings"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Write both verbs from memory in all six persons until two rounds are free of mistakes",
        "Write ten sentences with avoir where English has to be",
        "Describe a room aloud with il y a",
      ],
      questions: [
        {
          question: "What are the six forms of être in the present?",
          answer: "Je suis, tu es, il est, nous sommes, vous êtes, ils sont.",
        },
        {
          question: "How do you say I am hungry and I am thirty years old?",
          answer: "J'ai faim and j'ai trente ans: both with avoir.",
        },
        { question: 'What does "il y a" mean?', answer: "There is or there are." },
      ],
      exercise: "Write a portrait of a friend in twelve sentences: age, family, home and work",
    },
    {
      id: "er-verbs",
      title: "French -er verbs and saying no",
      outcome: "can talk about daily life and deny things with ne and pas",
      minutes: [90, 60, 30],
      prerequisiteIds: ["articles", "etre-avoir"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Conjugate six verbs aloud, with manger and commencer among them",
        "Tell your day in eight sentences",
        "Make ten sentences negative with ne and pas, jamais or plus",
      ],
      questions: [
        {
          question: "What are the endings of regular -er verbs from je to ils?",
          answer: "-e, -es, -e, -ons, -ez, -ent; all but -ons and -ez are silent.",
        },
        {
          question: "How do you say we eat, and why is there an extra e?",
          answer: "Nous mangeons: the e keeps the soft sound of the g.",
        },
        {
          question: "How do you say that you have no bread?",
          answer: "Je n'ai pas de pain: du becomes de after pas.",
        },
      ],
      exercise:
        "Write ten sentences about your day, five of them negative, and read them to a recorder",
    },
    {
      id: "numbers",
      title: "French numbers, times and dates",
      outcome: "can understand and say prices, times and dates",
      minutes: [75, 60, 30],
      prerequisiteIds: ["greetings"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Count backwards from 100 to 60 aloud",
        "Write down twenty prices from a recording and check them",
        "Say ten times of day with the twelve-hour and the 24-hour clock",
      ],
      questions: [
        {
          question: "How do you say 71, 80 and 99 in France?",
          answer: "Soixante et onze, quatre-vingts, quatre-vingt-dix-neuf.",
        },
        {
          question: "How are 70 and 90 said in Belgium and Switzerland?",
          answer: "Septante and nonante.",
        },
        {
          question: "How do you say that it is half past three?",
          answer: "Il est trois heures et demie.",
        },
      ],
      exercise: "Record six appointments of a week with weekday, date and time",
    },
    {
      id: "questions",
      title: "Three ways to ask in French",
      outcome: "can ask for things, reasons and directions in casual and formal style",
      minutes: [75, 60, 40],
      prerequisiteIds: ["er-verbs"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Ask ten questions by tone, then with est-ce que, then by inversion",
        "Learn twelve words of place and direction, such as à gauche and tout droit",
        "Write a dialogue in which a passer-by explains the way to the museum",
      ],
      questions: [
        {
          question: "In which three ways can you ask whether somebody speaks French?",
          answer: "Vous parlez français ? Est-ce que vous parlez français ? Parlez-vous français ?",
        },
        {
          question:
            'What is the t between hyphens for in "Où habite-t-il ?", and what does it mean?',
          answer: "It keeps two vowels apart in inversion; it has no meaning.",
        },
        { question: "How do you ask where the station is?", answer: "Où est la gare ?" },
      ],
      exercise: "Write fifteen questions to a guest, five in each of the three ways",
    },
    {
      id: "ordering",
      title: "Café, market and restaurant in French",
      outcome: "can order, ask for quantities and pay",
      minutes: [75, 60, 45],
      prerequisiteIds: ["articles", "numbers"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Learn forty words for food and drink with their articles",
        "Act out both parts of an order with starter, main course and dessert",
        "Ask for ten things by kilo, slice, bottle or packet",
      ],
      questions: [
        { question: "How do you ask for the bill?", answer: "L'addition, s'il vous plaît." },
        {
          question: "How do you order a coffee politely?",
          answer: "Je voudrais un café, s'il vous plaît.",
        },
        {
          question: "How do you say a kilo of apples?",
          answer: "Un kilo de pommes: after a quantity, de stands alone.",
        },
      ],
      exercise:
        "Record yourself in both parts of a restaurant scene, from the greeting to the bill",
    },
    {
      id: "adjectives",
      title: "French adjectives: agreement and place",
      outcome: "can describe people and things with adjectives that agree",
      minutes: [75, 60, 45],
      prerequisiteIds: ["articles", "etre-avoir"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write four forms of twenty adjectives and read them aloud",
        "Place fifteen adjectives before or after their nouns",
        "Describe five things or people of yours with mon, ma or mes and an adjective",
      ],
      questions: [
        {
          question: "What are the feminine forms of heureux, blanc and vieux?",
          answer: "Heureuse, blanche and vieille.",
        },
        {
          question: "Which adjectives usually stand before the noun?",
          answer:
            "Short common ones for beauty, age, goodness and size, such as beau, jeune, bon and grand.",
        },
        {
          question: "Why is it mon amie although amie is feminine?",
          answer: "Before a vowel, mon replaces ma.",
        },
      ],
      exercise: "Describe a family photo in twelve sentences with at least fifteen adjectives",
    },
    {
      id: "irregular",
      title: "Aller, faire, pouvoir and the near future",
      outcome: "can speak of plans, wishes and duties with irregular verbs",
      minutes: [105, 80, 50],
      prerequisiteIds: ["er-verbs"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Make cards for twelve irregular verbs and recall all six forms",
        "Add finir and attendre as models for verbs in -ir and -re",
        "Write ten plans with aller and an infinitive",
      ],
      questions: [
        { question: "How do you say I am going to eat?", answer: "Je vais manger." },
        {
          question: "What are the vous forms of être, faire and dire?",
          answer: "Vous êtes, vous faites and vous dites; they do not end in -ez.",
        },
        {
          question: "What are the je forms of pouvoir, vouloir and devoir?",
          answer: "Je peux, je veux and je dois.",
        },
      ],
      exercise: "Write a plan for a weekend: what you will do, can do, want to do and must do",
    },
    {
      id: "passe-compose",
      title: "The passé composé with avoir and être",
      outcome: "can tell what happened and make the participle agree",
      minutes: [120, 105, 75],
      prerequisiteIds: ["adjectives", "irregular"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Learn twenty irregular participles on cards",
        "Tell yesterday in ten sentences with verbs of both kinds",
        "Underline the participles in a short text and explain their endings",
      ],
      questions: [
        {
          question: "What are the past participles of prendre, voir and faire?",
          answer: "Pris, vu and fait.",
        },
        {
          question: "How do you say she left yesterday?",
          answer: "Elle est partie hier: with être the participle agrees with the subject.",
        },
        {
          question: "Which verbs form the passé composé with être?",
          answer:
            "A small group such as aller, venir, partir, naître and mourir, and all reflexive verbs.",
        },
      ],
      exercise: "Write 120 words about a day last week and give the reason for each auxiliary verb",
    },
    {
      id: "imparfait",
      title: "Imparfait or passé composé",
      outcome: "can set a scene and tell the events in it with the right tense",
      minutes: [90, 90, 75],
      prerequisiteIds: ["passe-compose"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Form the imparfait of twelve verbs from their nous forms",
        "Write eight sentences about what you used to do as a child",
        "Mark scene and event in a short story and explain the tenses",
      ],
      questions: [
        {
          question: "From which form is the imparfait made?",
          answer: "From the nous form of the present without -ons; only être differs (j'étais).",
        },
        { question: "How do you say I used to live in Lyon?", answer: "J'habitais à Lyon." },
        {
          question: "Which tense tells the event that breaks into a scene?",
          answer: "The passé composé; the scene itself stands in the imparfait.",
        },
      ],
      exercise: "Write a childhood memory of 120 words with both tenses in two colours",
    },
    {
      id: "pronouns",
      title: "Le, lui, y and en",
      outcome: "can replace people, things, places and quantities with pronouns",
      minutes: [90, 90, 75],
      prerequisiteIds: ["irregular"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Replace the objects in fifteen sentences with le, la, les, lui or leur",
        "Answer ten questions with y or en",
        "Place pronouns in eight sentences with an infinitive or with ne and pas",
      ],
      questions: [
        {
          question: "Where does an object pronoun stand in a statement?",
          answer: "Before the verb it belongs to: je le vois, je vais le voir.",
        },
        {
          question: "How do you say I am talking to her?",
          answer: "Je lui parle; lui means to him and to her.",
        },
        {
          question: 'What does en stand for in "J\'en ai trois", said of apples?',
          answer: "For the apples: I have three of them.",
        },
      ],
      exercise: "Rewrite a text of 100 words so that no noun is repeated where a pronoun will do",
    },
    {
      id: "conversation",
      title: "A French conversation, recorded and mended",
      outcome: "can hold a simple conversation in French for five minutes",
      minutes: [120, 105, 90],
      prerequisiteIds: ["questions", "ordering", "passe-compose"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Collect the sentences you need to talk about home, food and last weekend",
        "Write fifteen questions, shuffle them and answer each at once aloud",
        "Record five minutes with a partner or as both speakers, without notes",
        "Write down what you could not say, look it up and record the same talk again",
      ],
      questions: [
        {
          question: "How do you ask somebody to speak more slowly?",
          answer: "Pouvez-vous parler plus lentement, s'il vous plaît ?",
        },
        {
          question: "How do you ask for the French word for something?",
          answer: "Comment dit-on ... en français ?",
        },
        { question: "How do you say that you do not understand?", answer: "Je ne comprends pas." },
      ],
      exercise:
        "Record two takes of a five-minute conversation with a list of what you mended between them",
    },
  ],
  tips: [
    "Learn every noun together with un or une, as if it were one word.",
    "Listen before you read: French spelling shows many letters that nobody says.",
    "Write short texts and check two things each time: agreement and verb endings.",
  ],
  scope: {
    text: "Level A1 takes about 90 to 100 guided hours, A2 180 to 200 in all, and professional working proficiency 600 to 750 class hours for English speakers; this plan lays the groundwork of A1 with a few points of A2.",
    source: "CEFR guided learning hours; Foreign Service Institute",
  },
};

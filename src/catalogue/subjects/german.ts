import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "german",
  name: "German",
  units: [
    {
      id: "sounds",
      title: "German sounds, umlauts and spelling",
      outcome: "can read German words aloud from their spelling",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Practise pairs such as schon and schön, Mutter and Mütter, with a recording",
        "Read twenty words with ch aloud and sort them by the sounds of ich and ach",
        "Mark the stress in fifteen words, among them aufstehen and verstehen",
      ],
      questions: [
        {
          question: "How do ei and ie sound in German?",
          answer: "Ei like the vowel in my, ie like the vowel in see.",
        },
        {
          question: "When is ß written instead of ss?",
          answer: "After a long vowel or diphthong, as in Straße and heiß; never in Switzerland.",
        },
        {
          question: "How are w, v and z usually pronounced?",
          answer: "W like English v, v mostly like f, as in Vater, and z like ts.",
        },
      ],
      exercise:
        "Record thirty unknown words, check each with a dictionary's audio and list your mistakes",
    },
    {
      id: "greetings",
      title: "German greetings, du and Sie",
      outcome: "can greet people, introduce themselves and choose between du and Sie",
      minutes: [60, 40, 0],
      prerequisiteIds: ["sounds"],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Learn ten greetings and farewells, with some from the south of the language area",
        "Choose du or Sie for ten people and say why",
        "Record an introduction of thirty seconds with name, town and work",
      ],
      questions: [
        {
          question: "How do you ask formally how somebody is?",
          answer: "Wie geht es Ihnen?",
        },
        {
          question: "Who is addressed with Sie?",
          answer: "Adults with whom one has not agreed on du; Sie always has a capital S.",
        },
        {
          question: "How do you ask informally for a name?",
          answer: "Wie heißt du?",
        },
      ],
      exercise: "Write one meeting twice, with du and with Sie, and record both versions",
    },
    {
      id: "genders",
      title: "Der, die, das and German plurals",
      outcome: "can use nouns with their gender, capital letter and plural",
      minutes: [90, 70, 40],
      prerequisiteIds: ["greetings"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Learn forty nouns with article and plural, one colour for each gender",
        "Sort twenty nouns by endings that show the gender",
        "Take five compound nouns apart and find the part that gives the gender",
      ],
      questions: [
        {
          question:
            "Which gender do nouns in -ung, -heit and -keit have, and which those in -chen?",
          answer: "Feminine, as in die Zeitung; those in -chen are neuter, as in das Mädchen.",
        },
        {
          question: "What are the plurals of das Kind, der Apfel and die Frau?",
          answer: "Die Kinder, die Äpfel and die Frauen.",
        },
        {
          question: "Which part of a compound noun decides its gender?",
          answer: "The last one: das Haus and die Tür make die Haustür.",
        },
      ],
      exercise: "Label forty things at home with article, noun and plural and check them",
    },
    {
      id: "present",
      title: "German present tense, sein and haben",
      outcome: "can say what people do, are and have",
      minutes: [90, 60, 30],
      prerequisiteIds: ["greetings"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Conjugate sein, haben and six regular verbs aloud",
        "Make cards for ten verbs that change their vowel with du and er",
        "Describe what three people do in their work and free time",
      ],
      questions: [
        {
          question: "What are the six forms of sein in the present?",
          answer: "Ich bin, du bist, er ist, wir sind, ihr seid, sie sind.",
        },
        {
          question: "What is the du form of arbeiten?",
          answer: "Du arbeitest, with an e between t and -st.",
        },
        {
          question: "What are the er forms of fahren and lesen?",
          answer: "Er fährt and er liest.",
        },
      ],
      exercise: "Write a profile of two people in twelve sentences with at least ten verbs",
    },
    {
      id: "verb-second",
      title: "The German verb in second place",
      outcome: "can order statements and questions and vary what comes first",
      minutes: [75, 60, 45],
      prerequisiteIds: ["present"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Rewrite ten sentences so that they start with a time or a place",
        "Ask two questions each with wer, was, wo, wann, warum and wie",
        "Make ten sentences negative with nicht",
      ],
      questions: [
        {
          question: "Where does the conjugated verb stand in a German statement?",
          answer: "In second place, after one element that may be several words long.",
        },
        {
          question: 'How do you say "I am working today", beginning with heute?',
          answer: "Heute arbeite ich.",
        },
        {
          question: "Where does the verb stand in a question without a question word?",
          answer: "At the beginning: Hast du Zeit?",
        },
      ],
      exercise: "Write twelve sentences about your week, none of which begins with ich",
    },
    {
      id: "numbers",
      title: "German numbers, clock times and dates",
      outcome: "can understand and say prices, times and dates",
      minutes: [75, 55, 30],
      prerequisiteIds: ["greetings"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Write down twenty two-figure numbers as you hear them",
        "Say ten clock times with halb and Viertel",
        "Say ten birthdays as full dates",
      ],
      questions: [
        {
          question: "How do you say 21 and 76?",
          answer: "Einundzwanzig and sechsundsiebzig: the unit comes first.",
        },
        {
          question: 'What time is "halb vier"?',
          answer: "Half past three: halb counts towards the coming hour.",
        },
        {
          question: "Which words go with eight o'clock, Monday and May to say when?",
          answer: "Um acht Uhr, am Montag and im Mai.",
        },
      ],
      exercise: "Record six appointments of a week with weekday, date and time",
    },
    {
      id: "accusative",
      title: "Subject and object: the German accusative",
      outcome: "can tell subject from object and use den, einen and keinen",
      minutes: [90, 75, 50],
      prerequisiteIds: ["genders", "present"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Mark subject and object in fifteen sentences",
        "Write ten sentences about what you have, need and buy",
        "Say for ten things that you have none of them, with kein in the right form",
      ],
      questions: [
        {
          question: "Which articles are different in the accusative from the nominative?",
          answer: "Only the masculine ones: der becomes den, ein becomes einen.",
        },
        {
          question: "Which five common prepositions always take the accusative?",
          answer: "Durch, für, gegen, ohne and um.",
        },
        { question: "How do you say that you have no dog?", answer: "Ich habe keinen Hund." },
      ],
      exercise:
        "Write a packing list as fifteen full sentences: what you take, need and do not need",
    },
    {
      id: "cafe-shop",
      title: "Café, bakery and shop in German",
      outcome: "can order, ask for prices, say what they like and pay",
      minutes: [75, 60, 40],
      prerequisiteIds: ["numbers", "accusative"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Learn forty words for food, drink and clothes with their articles",
        "Act out both parts of an order at a bakery and in a café",
        "Write ten sentences with gern, lieber and am liebsten",
      ],
      questions: [
        {
          question: "How do you order a coffee politely?",
          answer: "Ich hätte gern einen Kaffee, bitte.",
        },
        {
          question: "How do you ask for the bill?",
          answer: "Die Rechnung, bitte; or: Zahlen, bitte.",
        },
        { question: "How do you say that you like drinking tea?", answer: "Ich trinke gern Tee." },
      ],
      exercise: "Record yourself in both parts of a café scene, from the greeting to paying",
    },
    {
      id: "verb-bracket",
      title: "Modal and separable verbs: the verb bracket",
      outcome: "can place both parts of a two-part verb and state duty, wish and permission",
      minutes: [105, 85, 60],
      prerequisiteIds: ["verb-second"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Conjugate the six modal verbs aloud",
        "Tell your morning in ten sentences with separable verbs",
        "Write the rules of a house with müssen, dürfen and können",
      ],
      questions: [
        {
          question: "Where does the infinitive stand in a statement with a modal verb?",
          answer: "At the end: Ich muss heute arbeiten.",
        },
        {
          question: "How do you say that you get up at seven?",
          answer: "Ich stehe um sieben Uhr auf.",
        },
        {
          question: 'What is the difference between "du musst nicht" and "du darfst nicht"?',
          answer: "Du musst nicht: you do not have to. Du darfst nicht: you must not.",
        },
      ],
      exercise:
        "Write your day in fourteen sentences and draw the bracket around each two-part verb",
    },
    {
      id: "dative",
      title: "The dative and two-way prepositions",
      outcome: "can say where, where to, with whom and to whom",
      minutes: [105, 95, 75],
      prerequisiteIds: ["accusative"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write the table of articles in three cases from memory",
        "Move ten things around a room and say where each goes and where it is then",
        "Tell who gives what to whom in eight sentences",
        "Explain the case after each preposition in a short text",
      ],
      questions: [
        {
          question: "Which seven common prepositions always take the dative?",
          answer: "Aus, bei, mit, nach, seit, von and zu.",
        },
        {
          question: "When do in, an and auf take the accusative for a place, and when the dative?",
          answer: "Accusative for where to (ins Haus), dative for where (im Haus).",
        },
        {
          question: "How do you say that you are helping the woman?",
          answer: "Ich helfe der Frau: helfen takes the dative.",
        },
      ],
      exercise:
        "Describe in fourteen sentences how to get to your home and what stands where in it, with the case noted at each noun",
    },
    {
      id: "perfect",
      title: "The German perfect with haben and sein",
      outcome: "can tell what happened in everyday speech",
      minutes: [105, 90, 70],
      prerequisiteIds: ["verb-bracket"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Learn thirty participles on cards, each with hat or ist",
        "Tell yesterday in ten sentences, with war and hatte where Germans prefer them",
        "Sort twenty verbs by how they form the participle",
      ],
      questions: [
        {
          question: "Which verbs form the perfect with sein?",
          answer:
            "Verbs without an object for a change of place or state, as in ist gefahren, and sein and bleiben.",
        },
        {
          question: "What are the participles of aufstehen, verstehen and telefonieren?",
          answer: "Aufgestanden, verstanden and telefoniert.",
        },
        {
          question: "Which past forms of sein and haben are usual even in speech?",
          answer: "The simple past: ich war, ich hatte.",
        },
      ],
      exercise: "Write 120 words about last weekend and give the reason for each hat or ist",
    },
    {
      id: "subordinate",
      title: "Weil, dass and wenn: verbs at the end",
      outcome: "can give reasons, opinions and conditions in subordinate clauses",
      minutes: [75, 75, 60],
      prerequisiteIds: ["verb-bracket"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Join ten pairs of sentences with weil, dass, wenn or obwohl",
        "Turn six of them round so that the subordinate clause comes first",
        "Say aloud why you like or avoid eight things",
      ],
      questions: [
        {
          question: "Where does the conjugated verb stand after weil and dass?",
          answer: "At the end of the clause.",
        },
        {
          question: 'How do you say "because I have to work"?',
          answer: "Weil ich arbeiten muss.",
        },
        {
          question: "What is the difference between als and wenn for the past?",
          answer: "Als for one event or period, wenn for what happened again and again.",
        },
      ],
      exercise:
        "Write 120 words of opinion with eight subordinate clauses and underline their verbs",
    },
    {
      id: "adjective-endings",
      title: "German adjective endings",
      outcome: "can put the right ending on adjectives before nouns",
      minutes: [90, 90, 75],
      prerequisiteIds: ["dative"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Fill the tables for der words and ein words in three cases from memory",
        "Describe ten pictures with an adjective before every noun",
        "Explain twelve endings in a short text",
      ],
      questions: [
        {
          question: 'How do you say "a small dog" and "the small dog" as a subject?',
          answer: "Ein kleiner Hund and der kleine Hund.",
        },
        {
          question: "Which ending do all adjectives after an article have in the dative?",
          answer: "-en, as in mit dem alten Auto.",
        },
        {
          question: 'How do you say "the red car" and "the red cars" as a subject?',
          answer: "Das rote Auto and die roten Autos.",
        },
      ],
      exercise:
        "Write three advertisements for things you would sell, with twenty adjectives in all",
    },
    {
      id: "interview",
      title: "Your life in German: a recorded interview",
      outcome: "can answer questions about home, work and last week for five minutes",
      minutes: [120, 105, 90],
      prerequisiteIds: ["cafe-shop", "dative", "perfect"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write fifteen questions on home, work, food and last week",
        "Prepare key words, not sentences, for each answer",
        "Record questions and answers for five minutes without notes",
        "List your mistakes by kind: gender, case, verb place, ending; then record it again",
      ],
      questions: [
        {
          question: "How do you ask somebody politely to speak more slowly?",
          answer: "Könnten Sie bitte langsamer sprechen?",
        },
        {
          question: "How do you ask what something is called in German?",
          answer: "Wie heißt das auf Deutsch?",
        },
        {
          question: "How do you say that you did not understand something?",
          answer: "Das habe ich nicht verstanden.",
        },
      ],
      exercise: "Record two takes of the interview with a list of the mistakes mended between them",
    },
  ],
  tips: [
    "Learn every noun with its article and plural, because the case forms depend on the gender.",
    "Say whole sentences aloud: the place of the verb becomes a habit of the ear.",
    "Practise one case until it is safe before you mix it with the next.",
  ],
  scope: {
    text: "Level A1 takes about 90 to 100 guided hours, A2 180 to 200 in all, and professional working proficiency about 900 class hours for English speakers; this plan lays the groundwork of A1 with a few points of A2.",
    source: "CEFR guided learning hours; Foreign Service Institute",
  },
};

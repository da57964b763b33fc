import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "japanese",
  name: "Japanese",
  units: [
    {
      id: "hiragana-first",
      title: "Hiragana: the first five rows",
      outcome: "can read and write the 25 hiragana of the rows from a to na",
      minutes: [105, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Write each sign ten times in the right stroke order while saying its sound",
        "Cover the sounds and read the 25 signs aloud in random order",
        "Read fifteen short words that use only these signs, such as neko and asa",
      ],
      questions: [
        {
          question: "Which five vowels open the hiragana table, in order?",
          answer: "あ (a), い (i), う (u), え (e), お (o).",
        },
        {
          question: "Which three signs of the sa and ta rows break the pattern of their row?",
          answer: "し (shi), ち (chi) and つ (tsu).",
        },
        { question: "How do you write neko, cat, in hiragana?", answer: "ねこ." },
      ],
      exercise: "Fill an empty table of the first five rows from memory and mark the wrong signs",
    },
    {
      id: "hiragana-rest",
      title: "Hiragana: the rest, small signs and long vowels",
      outcome: "can read any word in hiragana aloud with the right number of beats",
      minutes: [130, 45, 0],
      prerequisiteIds: ["hiragana-first"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Learn the 21 signs of the rows from ha to wa and the final n",
        "Write the voiced signs and the combinations with small ya, yu and yo",
        "Clap the beats of twenty words with long vowels and doubled consonants",
        "Listen to hashi, chopsticks, and hashi, bridge, and note where the pitch falls",
      ],
      questions: [
        {
          question:
            "What do the two small strokes (dakuten) make of か (ka), さ (sa), た (ta) and は (ha)?",
          answer: "The voiced が (ga), ざ (za), だ (da) and ば (ba).",
        },
        {
          question: "What does a small っ (tsu) do?",
          answer: "It doubles the next consonant for one beat: きって (kitte, postage stamp).",
        },
        {
          question: "What is the difference between おばさん (obasan) and おばあさん (obāsan)?",
          answer: "おばさん is an aunt; おばあさん, with a long a, is a grandmother.",
        },
      ],
      exercise: "Write twenty dictated words in hiragana and check length, doubling and voicing",
    },
    {
      id: "katakana",
      title: "Katakana and loanwords",
      outcome: "can read and write katakana and guess the meaning of common loanwords",
      minutes: [120, 60, 0],
      prerequisiteIds: ["hiragana-rest"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Learn the 46 signs next to their hiragana partners",
        "Sort out the look-alikes shi and tsu, so and n, with ten words",
        "Decode twenty loanwords from a menu or a map",
        "Write your own name and home town in katakana",
      ],
      questions: [
        {
          question: "What is katakana mainly used for?",
          answer: "Loanwords, foreign names, many sound words, and emphasis.",
        },
        {
          question: "What does the bar ー mean in コーヒー (kōhī, coffee)?",
          answer: "The vowel before it is long.",
        },
        {
          question: "How do シ (shi) and ツ (tsu) differ in writing?",
          answer: "The long stroke of シ is drawn upwards; that of ツ is drawn downwards.",
        },
      ],
      exercise: "Write a menu of fifteen dishes and drinks in katakana from memory",
    },
    {
      id: "greetings",
      title: "Japanese greetings and introductions",
      outcome: "can greet, thank, apologise and introduce themselves politely",
      minutes: [60, 45, 0],
      prerequisiteIds: ["hiragana-rest"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Learn twelve set phrases with the situation in which each is said",
        "Record an introduction with name, origin and work, and compare it with a model",
        "Act out a first meeting, with bows, in front of a mirror",
      ],
      questions: [
        {
          question: "What do you say when you meet somebody for the first time?",
          answer: "はじめまして (hajimemashite).",
        },
        {
          question: "How do you say good morning politely?",
          answer: "おはようございます (ohayō gozaimasu).",
        },
        {
          question: "Why do you not add さん (san) to your own name?",
          answer: "It shows respect for others, so it is never used of oneself.",
        },
      ],
      exercise: "Record an introduction of thirty seconds without notes",
    },
    {
      id: "topic-sentences",
      title: "Statements and questions with wa, desu and ka",
      outcome: "can say and ask what something is and whose it is",
      minutes: [75, 60, 30],
      prerequisiteIds: ["greetings"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write ten statements about people and things around you",
        "Turn them into questions, then deny five of them",
        "Point at objects near and far and name them with kore, sore and are",
        "Write five sentences with mo, also, instead of wa",
      ],
      questions: [
        {
          question: "How is は read when it marks the topic?",
          answer: "wa, although the sign is otherwise read ha.",
        },
        {
          question: 'How do you say politely "I am not a student"?',
          answer: "わたしはがくせいじゃありません (watashi wa gakusei ja arimasen).",
        },
        {
          question: "What does の (no) do in わたしのほん (watashi no hon)?",
          answer: "It links the owner to the thing: my book.",
        },
      ],
      exercise: "Write a quiz of ten questions and answers about objects in your room",
    },
    {
      id: "numbers-counters",
      title: "Japanese numbers, counters and clock times",
      outcome: "can say prices, times and dates and count common things",
      minutes: [90, 70, 45],
      prerequisiteIds: ["hiragana-rest"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Count to one hundred, then read ten prices up to 100,000 yen",
        "Say twelve clock times and today's date",
        "Count to ten with the general counter, hitotsu to tō",
        "Count people, flat things and long things up to five",
      ],
      questions: [
        {
          question: "How do you say four o'clock and nine o'clock?",
          answer: "よじ (yoji) and くじ (kuji).",
        },
        {
          question: "How much is いちまん (ichiman)?",
          answer: "10,000: large numbers go in steps of four digits.",
        },
        {
          question: "How do you count one person and two people?",
          answer: "ひとり (hitori) and ふたり (futari).",
        },
      ],
      exercise: "Write a week's timetable with days, times and prices, and read it aloud",
    },
    {
      id: "polite-verbs",
      title: "Polite verbs in masu and the object particle o",
      outcome: "can say what they do, did and do not do, in the polite form",
      minutes: [105, 85, 50],
      prerequisiteIds: ["topic-sentences"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Learn twenty everyday verbs in their masu form",
        "Put each into the four forms: present, negative, past, negative past",
        "Describe yesterday and tomorrow in six sentences each",
      ],
      questions: [
        {
          question: "Where does the verb stand in a Japanese sentence?",
          answer: "At the end; only particles such as か (ka) may follow it.",
        },
        {
          question: 'How do you say politely "I drink water"?',
          answer: "みずをのみます (mizu o nomimasu).",
        },
        {
          question: "What are the polite negative, past and negative past of たべます (tabemasu)?",
          answer:
            "たべません (tabemasen), たべました (tabemashita), たべませんでした (tabemasen deshita).",
        },
      ],
      exercise: "Write a diary entry of ten sentences about yesterday, three of them negative",
    },
    {
      id: "place-particles",
      title: "Particles of place, time and means: ni, de, e, kara",
      outcome: "can choose the particle for place, goal, time and means and give the reason",
      minutes: [95, 80, 60],
      prerequisiteIds: ["polite-verbs", "numbers-counters"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write four sentences for each particle",
        "Describe your way to work with times and means of transport",
        "Say what and who is in five rooms with arimasu and imasu",
        "Delete the particles of a short text and put them back a day later",
      ],
      questions: [
        {
          question: "Which particle marks where an action happens, and which where something is?",
          answer: "で (de) for the action, に (ni) for being somewhere.",
        },
        {
          question: 'How do you say "I go to school by bus"?',
          answer: "バスでがっこうにいきます (basu de gakkō ni ikimasu); へ (e) may replace に.",
        },
        {
          question: "What is the difference between あります (arimasu) and います (imasu)?",
          answer: "あります is for things and plants, います for people and animals.",
        },
      ],
      exercise: "Describe your home town in twelve sentences and give a reason for each particle",
    },
    {
      id: "adjectives",
      title: "Adjectives in i and adjectives in na",
      outcome: "can describe things and say how they were",
      minutes: [80, 70, 45],
      prerequisiteIds: ["topic-sentences"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Sort thirty adjectives into the two groups",
        "Put ten of each group into the four polite forms",
        "Compare three shops or seasons with yori and ichiban",
      ],
      questions: [
        {
          question: "How do you say politely that something was not expensive?",
          answer: "たかくなかったです (takaku nakatta desu).",
        },
        { question: 'How do you say "a quiet room"?', answer: "しずかなへや (shizuka na heya)." },
        {
          question: "What is irregular about いい (ii, good)?",
          answer: "Its other forms come from よい (yoi): よくない (yokunai), よかった (yokatta).",
        },
      ],
      exercise: "Write a review of a trip or a meal with twelve adjectives, half in the past",
    },
    {
      id: "first-kanji",
      title: "The first forty kanji",
      outcome: "can read and write forty kanji and explain why one has several readings",
      minutes: [110, 95, 45],
      prerequisiteIds: ["katakana", "numbers-counters"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Write the numbers from one to ten thousand in kanji, in the right stroke order",
        "Learn the seven weekday kanji and what each shows",
        "Learn twenty kanji for people, places, directions and common verbs, each in a word",
        "Read ten short sentences that mix kanji and kana",
      ],
      questions: [
        {
          question: "What is the difference between on and kun readings?",
          answer: "On readings come from Chinese; kun readings are native Japanese words.",
        },
        {
          question: "How is 日本語 read, and what does it mean?",
          answer: "nihongo, the Japanese language.",
        },
        {
          question: "What are okurigana?",
          answer: "Kana after a kanji that show its ending, as べる in 食べる (taberu, to eat).",
        },
      ],
      exercise: "Write twenty short words in kanji from memory with reading and meaning",
    },
    {
      id: "te-form",
      title: "The te form: requests, permission and ongoing action",
      outcome: "can make requests, ask permission, link actions and say what is going on",
      minutes: [110, 95, 70],
      prerequisiteIds: ["polite-verbs"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Sort thirty verbs into the three groups and form te for each",
        "Write ten requests with te kudasai",
        "Ask for permission and refuse it: te mo ii desu ka, te wa ikemasen",
        "Tell a morning as one chain of te forms",
      ],
      questions: [
        {
          question: "What are the te forms of のむ (nomu), かく (kaku) and いく (iku)?",
          answer: "のんで (nonde), かいて (kaite) and the irregular いって (itte).",
        },
        {
          question: "How do you ask somebody politely to wait a moment?",
          answer: "ちょっとまってください (chotto matte kudasai).",
        },
        {
          question: "What does たべています (tabete imasu) mean?",
          answer: "Is eating now, or eats as a habit.",
        },
      ],
      exercise: "Write house rules for a guest: five requests, three permissions, two prohibitions",
    },
    {
      id: "plain-forms",
      title: "Plain forms and casual Japanese",
      outcome: "can tell casual from polite speech and use plain forms inside polite sentences",
      minutes: [75, 75, 70],
      prerequisiteIds: ["te-form", "adjectives"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Put fifteen verbs into the plain negative and the plain past",
        "Rewrite a polite dialogue as talk between friends",
        "Say what you think with to omoimasu in eight sentences",
      ],
      questions: [
        {
          question: "What is the plain negative of かう (kau, to buy)?",
          answer: "かわない (kawanai).",
        },
        {
          question: "How is the plain past formed from the te form?",
          answer: "て becomes た and で becomes だ: たべた (tabeta), のんだ (nonda).",
        },
        {
          question: "Where do plain verb forms stand even in polite speech?",
          answer:
            "Before a noun that they describe and before とおもいます (to omoimasu, I think).",
        },
      ],
      exercise: "Write one dialogue twice, to a friend and to a teacher, and mark each difference",
    },
    {
      id: "eating-shopping",
      title: "Ordering, shopping and trains in Japan",
      outcome: "can order, ask prices, pay and buy a ticket",
      minutes: [75, 60, 45],
      prerequisiteIds: ["polite-verbs", "numbers-counters", "katakana"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Learn thirty words for food, shops and stations",
        "Act out an order for two people with counters",
        "Ask for the platform, the price and the time of a train",
      ],
      questions: [
        {
          question: "How do you ask what something costs?",
          answer: "いくらですか (ikura desu ka).",
        },
        {
          question: "How do you order one coffee?",
          answer: "コーヒーをひとつください (kōhī o hitotsu kudasai).",
        },
        {
          question: "What is said before and after a meal?",
          answer: "いただきます (itadakimasu), then ごちそうさまでした (gochisōsama deshita).",
        },
      ],
      exercise: "Record both sides of a dialogue in a restaurant, from the greeting to the bill",
    },
    {
      id: "conversation",
      title: "A first conversation in Japanese",
      outcome: "can plan and hold a simple polite conversation of five minutes",
      minutes: [90, 85, 80],
      prerequisiteIds: ["place-particles", "adjectives", "te-form", "eating-shopping"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Prepare six questions each on family, daily life and travel",
        "Collect phrases that win time and show that you listen",
        "Talk for five minutes with a partner, or answer a recording of your own questions",
        "Write down what you could not say and rebuild it with words that you know",
      ],
      questions: [
        {
          question: "How do you ask somebody to say it once more?",
          answer: "もういちどおねがいします (mō ichido onegai shimasu).",
        },
        {
          question: "How do you ask what something is called in Japanese?",
          answer: "にほんごでなんといいますか (nihongo de nan to iimasu ka).",
        },
        {
          question: "How do you say politely that you do not understand?",
          answer: "わかりません (wakarimasen).",
        },
      ],
      exercise:
        "Record a conversation of five minutes and write out its ten weakest sentences anew",
    },
  ],
  tips: [
    "Leave romanised text behind as soon as you can read hiragana.",
    "Learn verbs and particles together in whole sentences, since the particle depends on the verb.",
    "Review signs a few minutes every day by recall: write them from the sound, not only the sound from the sign.",
  ],
  scope: {
    text: "English speakers take about 2,200 class hours to professional working proficiency; this plan is only a beginning: both kana, the first kanji and basic polite sentences.",
    source: "Foreign Service Institute",
  },
};

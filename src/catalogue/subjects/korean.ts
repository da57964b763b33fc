import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "korean",
  name: "Korean",
  units: [
    {
      id: "vowels-blocks",
      title: "Hangul: vowels and syllable blocks",
      outcome: "can read and write the Korean vowels and arrange letters in blocks",
      minutes: [75, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Write the ten basic vowels in stroke order while saying them",
        "Add the combined vowels such as ae, e, wa and wo",
        "Build twenty blocks with the silent first letter and read them aloud",
      ],
      questions: [
        {
          question: "How do ㅓ (eo) and ㅗ (o) differ in writing?",
          answer: "ㅓ is upright with its short stroke on the left; ㅗ lies flat with it on top.",
        },
        {
          question: "What does ㅇ do at the start of a block, as in 아 (a)?",
          answer: "It is silent and holds the place of a consonant.",
        },
        {
          question: "What does a second short stroke do to a vowel, as in ㅏ and ㅑ?",
          answer: "It adds a y sound: a becomes ya.",
        },
      ],
      exercise: "Write a table of all the vowels from memory and mark those that you mixed up",
    },
    {
      id: "consonants",
      title: "Hangul: plain, aspirated and tense consonants",
      outcome: "can read any block aloud and keep the three kinds of consonant apart",
      minutes: [105, 45, 0],
      prerequisiteIds: ["vowels-blocks"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Write the fourteen basic and five doubled consonants with their sounds",
        "Hold paper before your lips and watch it for plain, aspirated and tense consonants",
        "Read thirty words without romanised text",
      ],
      questions: [
        {
          question: "What are the aspirated and the tense partner of ㄱ (g)?",
          answer: "ㅋ (k) is aspirated, ㄲ (kk) is tense.",
        },
        {
          question: "How does ㅇ sound at the end of a block?",
          answer: "Like ng, as in 강 (gang, river).",
        },
        {
          question: "How does ㅅ (s) sound before ㅣ (i)?",
          answer: "Close to sh: 시 (si) is said almost like she.",
        },
      ],
      exercise: "Write down twenty dictated words in Hangul and count the consonants mixed up",
    },
    {
      id: "sound-changes",
      title: "Final consonants and Korean sound changes",
      outcome: "can predict how a written word is said when blocks meet",
      minutes: [90, 75, 30],
      prerequisiteIds: ["consonants"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Sort twenty words by the sound of their last consonant",
        "Read fifteen words in which the final consonant moves to the next block",
        "Write ten words as they are spelt and as they sound",
      ],
      questions: [
        {
          question: "Which seven consonant sounds can end a Korean syllable?",
          answer: "k, n, t, l, m, p and ng.",
        },
        {
          question: "Where is the ㄱ (g) of 국 heard in 한국어 (hangugeo, Korean)?",
          answer: "At the start of the next block, as in 한구거, since the ㅇ there is silent.",
        },
        {
          question: "How does the ㅂ (b) of 합니다 sound, and why?",
          answer: "Like m, hamnida: before the nasal ㄴ (n) it becomes a nasal itself.",
        },
      ],
      exercise: "Mark every sound change in a text of ten lines, then check it with a recording",
    },
    {
      id: "greetings",
      title: "Korean greetings and levels of politeness",
      outcome: "can greet, thank and part in a way that fits the other person",
      minutes: [70, 50, 0],
      prerequisiteIds: ["consonants"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Learn twelve phrases and note to whom each may be said",
        "Act out arriving, thanking, apologising and leaving",
        "Record an introduction with name, country and work",
      ],
      questions: [
        {
          question: "How does the person who leaves say goodbye to the one who stays?",
          answer: "안녕히 계세요 (annyeonghi gyeseyo).",
        },
        {
          question: "How does the person who stays answer?",
          answer: "안녕히 가세요 (annyeonghi gaseyo).",
        },
        { question: "How do you say thank you formally?", answer: "감사합니다 (gamsahamnida)." },
      ],
      exercise: "Record an introduction of thirty seconds without notes",
    },
    {
      id: "being-topics",
      title: "Saying what things are: ieyo and the topic particle",
      outcome: "can say, ask and deny what something is, and mark topic and subject",
      minutes: [90, 75, 45],
      prerequisiteIds: ["greetings"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write ten statements about people and things with ieyo or yeyo",
        "Turn five into questions and deny five",
        "Collect six sentences with eun or neun and six with i or ga and compare them",
      ],
      questions: [
        {
          question: "When is it 이에요 (ieyo) and when 예요 (yeyo)?",
          answer: "이에요 after a consonant, 예요 after a vowel.",
        },
        {
          question: "When is the topic particle 은 (eun) and when 는 (neun)?",
          answer: "은 after a consonant, 는 after a vowel.",
        },
        {
          question: 'How do you say "I am not a student"?',
          answer: "저는 학생이 아니에요 (jeoneun haksaengi anieyo).",
        },
      ],
      exercise: "Write a quiz of ten questions and answers about objects and people around you",
    },
    {
      id: "polite-present",
      title: "The polite present in ayo and eoyo",
      outcome: "can put common verbs and adjectives into the polite present",
      minutes: [105, 85, 50],
      prerequisiteIds: ["being-topics"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Learn twenty verbs and ten adjectives in the dictionary form",
        "Sort them by the last vowel of the stem and form the polite present",
        "Describe your day in ten sentences, two of them negative with an",
      ],
      questions: [
        {
          question: "What is the polite present of 가다 (gada), 먹다 (meokda) and 하다 (hada)?",
          answer: "가요 (gayo), 먹어요 (meogeoyo) and 해요 (haeyo).",
        },
        {
          question: "What decides between 아요 (ayo) and 어요 (eoyo)?",
          answer: "The last vowel of the stem: 아요 after ㅏ or ㅗ, otherwise 어요.",
        },
        {
          question: 'How do you say "I do not go"?',
          answer: "안 가요 (an gayo).",
        },
      ],
      exercise: "Fill a table of thirty verbs and adjectives with their polite present from memory",
    },
    {
      id: "objects-places",
      title: "Particles for objects and places: eul, e and eseo",
      outcome: "can say what is done to what, where, and when",
      minutes: [90, 75, 45],
      prerequisiteIds: ["polite-present"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write ten sentences with an object and a place of action",
        "Say what is and is not in your room with isseoyo and eopseoyo",
        "Delete the particles of a short text and put them back a day later",
      ],
      questions: [
        {
          question: "Which particle marks where an action happens, and which where something is?",
          answer: "에서 (eseo) for the action, 에 (e) for being somewhere.",
        },
        {
          question: 'How do you say "I drink coffee at home"?',
          answer: "집에서 커피를 마셔요 (jibeseo keopireul masyeoyo).",
        },
        {
          question: 'How do you say "there is no time"?',
          answer: "시간이 없어요 (sigani eopseoyo).",
        },
      ],
      exercise: "Describe your neighbourhood in twelve sentences and name the job of each particle",
    },
    {
      id: "two-number-sets",
      title: "The two sets of Korean numbers",
      outcome: "can choose the right set for prices, dates, hours, ages and things",
      minutes: [105, 80, 45],
      prerequisiteIds: ["consonants"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Count to one hundred in both sets",
        "Say ten clock times, ten prices and five dates",
        "Count people, things, cups and sheets with their counters",
      ],
      questions: [
        {
          question: "How do you say ten past three, and which sets does it use?",
          answer: "세 시 십 분 (se si sip bun): native for the hour, Sino-Korean for the minutes.",
        },
        {
          question: "How do 하나 (hana), 둘 (dul), 셋 (set) and 넷 (net) change before a counter?",
          answer: "To 한 (han), 두 (du), 세 (se) and 네 (ne).",
        },
        {
          question: "Which set is used for prices, dates and telephone numbers?",
          answer: "The Sino-Korean one: 일 (il), 이 (i), 삼 (sam).",
        },
      ],
      exercise: "Write and read aloud ten appointments with date, hour and number of people",
    },
    {
      id: "eating-shopping",
      title: "Ordering, shopping and paying in Korean",
      outcome: "can order, ask for prices and pay politely",
      minutes: [75, 60, 40],
      prerequisiteIds: ["two-number-sets", "polite-present"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Learn thirty words for dishes, drinks and goods",
        "Order for three people with numbers and counters",
        "Ask for a larger size, another colour and the price",
      ],
      questions: [
        { question: "How do you ask what something costs?", answer: "얼마예요? (eolmayeyo?)" },
        {
          question: "How do you ask for water in a restaurant?",
          answer: "물 주세요 (mul juseyo).",
        },
        {
          question: "How do you order two coffees by the cup?",
          answer: "커피 두 잔 주세요 (keopi du jan juseyo).",
        },
      ],
      exercise: "Record both sides of a dialogue in a restaurant from the first call to the bill",
    },
    {
      id: "past-future",
      title: "Korean past and future forms",
      outcome: "can tell what happened and what they are going to do",
      minutes: [105, 90, 60],
      prerequisiteIds: ["polite-present"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Put twenty verbs into the past and the future",
        "Tell last weekend in ten sentences",
        "Make plans for next week with days and times",
      ],
      questions: [
        {
          question: "What is the polite past of 가다 (gada), 먹다 (meokda) and 하다 (hada)?",
          answer: "갔어요 (gasseoyo), 먹었어요 (meogeosseoyo) and 했어요 (haesseoyo).",
        },
        {
          question: 'How do you say "I am going to eat tomorrow"?',
          answer: "내일 먹을 거예요 (naeil meogeul geoyeyo).",
        },
        {
          question: "What is the future of 가다 (gada), whose stem ends in a vowel?",
          answer: "갈 거예요 (gal geoyeyo).",
        },
      ],
      exercise: "Write a diary page: eight sentences on yesterday and eight on tomorrow",
    },
    {
      id: "joining-sentences",
      title: "Joining sentences with go, jiman and aseo",
      outcome: "can link actions, contrasts and reasons in one sentence",
      minutes: [90, 90, 70],
      prerequisiteIds: ["past-future", "objects-places"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Join ten pairs of sentences with go and with jiman",
        "Give ten reasons with aseo or eoseo",
        "Compare aseo with go in six sentences about a sequence of actions",
      ],
      questions: [
        { question: "What does 지만 (jiman) after a stem express?", answer: "A contrast: but." },
        {
          question: 'How do you say "I was tired, so I slept"?',
          answer: "피곤해서 잤어요 (pigonhaeseo jasseoyo).",
        },
        {
          question: "May the verb before 아서 or 어서 (aseo, eoseo) stand in the past?",
          answer: "No, only the last verb of the sentence shows the tense.",
        },
      ],
      exercise: "Rewrite a text of sixteen short sentences as six longer ones",
    },
    {
      id: "honorifics",
      title: "Honorific si and respectful words",
      outcome: "can raise the person spoken of and keep themselves modest",
      minutes: [75, 75, 60],
      prerequisiteIds: ["polite-present"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Form the honorific of fifteen verbs",
        "Learn eight respectful words with their plain partners",
        "Rewrite ten sentences about a friend as sentences about a grandmother",
      ],
      questions: [
        {
          question: "Whom does 시 (si) in a verb honour?",
          answer: "The subject of the sentence; it is never used of the speaker.",
        },
        {
          question: "What is the honorific of 먹다 (meokda, to eat)?",
          answer: "드시다 (deusida) or 잡수시다 (japsusida).",
        },
        {
          question: "How do you address a teacher in place of saying you?",
          answer: "With the title: 선생님 (seonsaengnim).",
        },
      ],
      exercise: "Write one dialogue with a friend and the same with an elder, and mark each change",
    },
    {
      id: "irregular-stems",
      title: "Irregular Korean stems",
      outcome: "can conjugate common verbs whose stem changes",
      minutes: [75, 75, 60],
      prerequisiteIds: ["past-future"],
      bloom: "apply",
      kind: "procedure",
      optional: true,
      tasks: [
        "Sort twenty-four verbs and adjectives by the letter that changes",
        "Conjugate each in the polite present, past and future",
        "Write ten sentences about weather, music and feelings with them",
      ],
      questions: [
        {
          question: "What is the polite present of 춥다 (chupda, to be cold)?",
          answer: "추워요 (chuwoyo).",
        },
        {
          question: "What is the polite present of 듣다 (deutda, to listen)?",
          answer: "들어요 (deureoyo).",
        },
        {
          question: "What is the polite present of 바쁘다 (bappeuda, to be busy)?",
          answer: "바빠요 (bappayo).",
        },
      ],
      exercise: "Fill a table of twenty-four irregular words in three tenses without looking",
    },
    {
      id: "conversation",
      title: "A first conversation in Korean",
      outcome: "can plan and hold a simple polite conversation of five minutes",
      minutes: [105, 95, 90],
      prerequisiteIds: ["eating-shopping", "joining-sentences", "honorifics", "sound-changes"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Prepare six questions each on family, work and free time",
        "Collect phrases for asking back and for showing that you listen",
        "Talk for five minutes with a partner, or answer a recording of your own questions",
        "Write down what you could not say and rebuild it with known words",
      ],
      questions: [
        {
          question: "How do you ask somebody to say it again?",
          answer: "다시 말해 주세요 (dasi malhae juseyo).",
        },
        {
          question: "How do you ask what this is in Korean?",
          answer: "이거 한국어로 뭐예요? (igeo hangugeoro mwoyeyo?)",
        },
        {
          question: "How do you say politely that you are not sure?",
          answer: "잘 모르겠어요 (jal moreugesseoyo).",
        },
      ],
      exercise: "Record a conversation of five minutes and correct its ten weakest sentences",
    },
  ],
  tips: [
    "Read Hangul only, without romanised text, as soon as you know the letters.",
    "Learn each verb with its polite present, so that the stem change comes along with it.",
    "Shadow short recordings: speak along half a second behind, and copy rhythm and endings.",
  ],
  scope: {
    text: "English speakers take about 2,200 class hours to professional working proficiency; this plan is only a beginning: Hangul, core particles and polite everyday sentences.",
    source: "Foreign Service Institute",
  },
};

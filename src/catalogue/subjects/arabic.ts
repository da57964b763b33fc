import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "arabic",
  name: "Arabic",
  units: [
    {
      id: "letters-first",
      title: "Arabic letters from alif to zay",
      outcome: "can read and write the first eleven letters in all their positions",
      minutes: [105, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Write each letter alone and at the start, in the middle and at the end of a word",
        "Sort the eleven letters by shape and say what the dots change",
        "Practise the sounds of the two kinds of h and of kh with recorded words",
      ],
      questions: [
        {
          question: "Which six letters do not join to the letter after them?",
          answer: "alif (ا), dāl (د), dhāl (ذ), rā' (ر), zāy (ز) and wāw (و).",
        },
        {
          question: "How do bā' (ب), tā' (ت) and thā' (ث) differ?",
          answer: "By their dots: one below, two above, three above.",
        },
        {
          question: "In which direction is Arabic written?",
          answer: "From right to left; the digits of a number run from left to right.",
        },
      ],
      exercise: "Join fifteen given letter groups by hand and check every shape with a model",
    },
    {
      id: "letters-rest",
      title: "Arabic letters from sin to ya",
      outcome: "can read and write the whole alphabet, emphatic and throat sounds included",
      minutes: [120, 45, 0],
      prerequisiteIds: ["letters-first"],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Write the seventeen remaining letters in all positions",
        "Say ten pairs of words with a plain and an emphatic consonant",
        "Copy fifteen short words and read them aloud",
      ],
      questions: [
        {
          question: "Which four letters are the classic emphatic consonants?",
          answer: "ṣād (ص), ḍād (ض), ṭā' (ط) and ẓā' (ظ).",
        },
        {
          question: "Which two letters make up the sign لا, and what does it mean as a word?",
          answer: "lām and alif; lā means no.",
        },
        { question: "How many letters has the Arabic alphabet?", answer: "28." },
      ],
      exercise: "Write the alphabet from memory, then ten dictated words, and mark the errors",
    },
    {
      id: "vowels-signs",
      title: "Vowel signs, long vowels, hamza and shadda",
      outcome: "can read a fully vowelled text aloud slowly and correctly",
      minutes: [80, 50, 0],
      prerequisiteIds: ["letters-rest"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Read twenty syllables with short and with long vowels",
        "Add all signs to ten known words",
        "Find the seats of hamza in ten words and read them aloud",
      ],
      questions: [
        {
          question: "Which vowels do fatḥa, kasra and ḍamma stand for?",
          answer: "Short a, short i and short u.",
        },
        {
          question: "What does a shadda do, as in mudarris (مُدَرِّس, teacher)?",
          answer: "It doubles its consonant.",
        },
        {
          question: "What does a sukūn show?",
          answer: "That no vowel follows the consonant.",
        },
      ],
      exercise:
        "Record a vowelled text of eight lines and compare length and doubling with a model",
    },
    {
      id: "greetings",
      title: "Greetings and introductions in Arabic",
      outcome: "can greet, answer greetings and introduce themselves",
      minutes: [60, 45, 0],
      prerequisiteIds: ["vowels-signs"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Learn twelve greetings together with their replies",
        "Say name, origin and work in four sentences",
        "Act out a meeting once with a man and once with a woman",
      ],
      questions: [
        {
          question: "What is the reply to as-salāmu ʿalaykum (السلام عليكم)?",
          answer: "wa-ʿalaykumu s-salām (وعليكم السلام).",
        },
        {
          question: "What is the reply to ṣabāḥ al-khayr (صباح الخير, good morning)?",
          answer: "ṣabāḥ an-nūr (صباح النور).",
        },
        {
          question: "How do you ask a man, and how a woman, for the name?",
          answer: "mā smuka? and mā smuki? (both written ما اسمك؟ without vowel signs)",
        },
      ],
      exercise: "Record an introduction of thirty seconds without notes",
    },
    {
      id: "article-gender",
      title: "The article, gender and agreement in Arabic",
      outcome: "can use the article and make adjectives agree with nouns",
      minutes: [80, 65, 30],
      prerequisiteIds: ["vowels-signs"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Learn the sun letters by saying the article before each",
        "Sort thirty nouns by gender",
        "Describe ten objects with an adjective, once with and once without the article",
      ],
      questions: [
        {
          question: "What happens to the l of the article before a sun letter, as in الشمس?",
          answer: "It becomes that letter: ash-shams, the sun.",
        },
        {
          question: "Which ending marks most feminine nouns?",
          answer: "tā' marbūṭa (ة), as in madrasa (مدرسة, school).",
        },
        {
          question: "Which form does an adjective take with a plural that names things?",
          answer: "The feminine singular: kutub jadīda (كتب جديدة, new books).",
        },
      ],
      exercise: "Write twenty noun phrases with adjectives, five of them plurals of things",
    },
    {
      id: "verbless-sentences",
      title: "Sentences without a verb",
      outcome: "can say, ask and deny what and where something is",
      minutes: [75, 60, 40],
      prerequisiteIds: ["greetings", "article-gender"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write fifteen sentences on people, places and qualities",
        "Turn five into questions with hal and deny five with laysa",
        "Say where eight things are with fī, ʿalā, taḥta and amāma",
      ],
      questions: [
        {
          question:
            "What is the difference between al-bayt kabīr (البيت كبير) and al-bayt al-kabīr (البيت الكبير)?",
          answer: "The first is a sentence, the house is big; the second a phrase, the big house.",
        },
        {
          question: "How does a man say that he is a student?",
          answer: "anā ṭālib (أنا طالب): the present needs no word for am.",
        },
        {
          question: "How does a man say that he is not a student?",
          answer: "lastu ṭāliban (لستُ طالبًا).",
        },
      ],
      exercise: "Describe a room or a picture in twelve sentences without a verb",
    },
    {
      id: "possession",
      title: "Possession: the idafa and attached pronouns",
      outcome: "can say whose something is and what somebody has",
      minutes: [90, 75, 45],
      prerequisiteIds: ["article-gender"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Attach all the singular pronouns to five nouns",
        "Join ten pairs of nouns in an idafa",
        "Say what you and your family have with ʿinda and its pronouns",
      ],
      questions: [
        {
          question: 'How do you say "the student\'s book", and which noun has the article?',
          answer: "kitāb aṭ-ṭālib (كتاب الطالب); only the last noun may have it.",
        },
        {
          question: 'How do you say "my book" and "her book"?',
          answer: "kitābī (كتابي) and kitābuhā (كتابها).",
        },
        {
          question: 'How do you say "I have a car"?',
          answer: "ʿindī sayyāra (عندي سيارة).",
        },
      ],
      exercise: "Draw a family tree and write fifteen sentences on who and whose",
    },
    {
      id: "numbers-time",
      title: "Arabic numbers, digits and clock times",
      outcome: "can read digits and say numbers, days and times",
      minutes: [90, 75, 45],
      prerequisiteIds: ["article-gender"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Learn the ten digits used in the eastern Arab countries and read twenty prices",
        "Count from one to twenty aloud, then in tens to one hundred",
        "Say the days of the week and ten full hours",
      ],
      questions: [
        { question: "Which number is ٤٥?", answer: "45." },
        {
          question: "Why is it thalāthat kutub (ثلاثة كتب, three books) with ة on the numeral?",
          answer:
            "From 3 to 10 the numeral takes the gender opposite to that of the noun's singular.",
        },
        { question: "How do you ask what time it is?", answer: "kami s-sāʿa? (كم الساعة؟)" },
      ],
      exercise: "Write a timetable for a week with days, times and prices in eastern Arabic digits",
    },
    {
      id: "roots-patterns",
      title: "Roots, patterns and broken plurals",
      outcome: "can find the root of a word and guess its meaning from the pattern",
      minutes: [75, 65, 50],
      prerequisiteIds: ["vowels-signs"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Collect six words from each of four roots",
        "Sort twenty words by pattern: doer, place, thing done",
        "Learn fifteen nouns together with their broken plurals",
      ],
      questions: [
        {
          question: "Which idea is common to the words of the root k-t-b (ك ت ب)?",
          answer: "Writing: kitāb (كتاب, book), kātib (كاتب, writer), maktab (مكتب, office).",
        },
        {
          question: "What does the pattern of maktab (مكتب) and maṭbakh (مطبخ) usually name?",
          answer: "A place: where one writes, where one cooks.",
        },
        {
          question: "What is a broken plural?",
          answer: "One made by changing the vowels inside: kitāb (كتاب), plural kutub (كتب).",
        },
      ],
      exercise: "Make a word map of three roots with at least five words and meanings each",
    },
    {
      id: "past-tense",
      title: "The Arabic past tense",
      outcome: "can tell and deny what somebody did",
      minutes: [105, 85, 60],
      prerequisiteIds: ["verbless-sentences", "roots-patterns"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Conjugate five regular verbs in all singular persons and in we and they",
        "Write ten sentences about yesterday",
        "Deny five of them with mā",
      ],
      questions: [
        {
          question: 'How do you say "he wrote", "she wrote" and "I wrote"?',
          answer: "kataba (كَتَبَ), katabat (كَتَبَتْ) and katabtu (كَتَبْتُ).",
        },
        {
          question: "Which form of a verb does an Arabic dictionary give first?",
          answer: "The past of he, as in kataba (كتب), he wrote.",
        },
        {
          question: 'How do you say "I did not write" with mā (ما)?',
          answer: "mā katabtu (ما كتبتُ).",
        },
      ],
      exercise: "Tell yesterday in twelve sentences with eight different verbs",
    },
    {
      id: "present-tense",
      title: "The Arabic present, its negation and the future",
      outcome: "can talk about habits and plans and deny present and past actions",
      minutes: [105, 90, 65],
      prerequisiteIds: ["past-tense"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Conjugate five regular verbs in the present",
        "Describe your day in ten sentences and your plans in five",
        "Deny eight sentences, four with lā and four with lam",
      ],
      questions: [
        {
          question: 'How do you say "I write", "he writes" and "we write"?',
          answer: "aktubu (أكتب), yaktubu (يكتب) and naktubu (نكتب).",
        },
        {
          question: "How is the future formed?",
          answer: "With sa- (سـ) or sawfa (سوف) before the present: sa-aktubu (سأكتب).",
        },
        {
          question: 'How do you say "he did not write" with lam (لم)?',
          answer: "lam yaktub (لم يكتب): a present form without its final u.",
        },
      ],
      exercise: "Write a letter of fifteen sentences on what you did, do and will do",
    },
    {
      id: "errands",
      title: "Shopping, food and finding the way in Arabic",
      outcome: "can ask for prices, order and follow directions politely",
      minutes: [75, 65, 45],
      prerequisiteIds: ["numbers-time", "verbless-sentences"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Learn thirty words for food, shops and places",
        "Act out a purchase with a question for the price",
        "Describe the way from a station to a hotel in six sentences",
      ],
      questions: [
        { question: "How do you ask what this costs?", answer: "bi-kam hādhā? (بكم هذا؟)" },
        {
          question: "How do you ask where the station is?",
          answer: "ayna l-maḥaṭṭa? (أين المحطة؟)",
        },
        {
          question: "How do you say please to a man and to a woman?",
          answer: "min faḍlika and min faḍliki (both written من فضلك without vowel signs).",
        },
      ],
      exercise: "Record both sides of a dialogue in a shop and one in the street",
    },
    {
      id: "dialects",
      title: "How spoken dialects differ from the standard",
      outcome: "can say where standard Arabic is used and recognise features of two dialects",
      minutes: [60, 60, 45],
      prerequisiteIds: ["verbless-sentences"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Listen to a minute of news and a minute of everyday talk and list the differences",
        "Compare ten everyday words in the standard and in one dialect",
        "Decide which dialect would serve you and give two reasons",
      ],
      questions: [
        {
          question: "Where is Modern Standard Arabic mainly used?",
          answer: "In writing, news, speeches and other formal settings in all Arab countries.",
        },
        {
          question: "How does the letter jīm (ج) usually sound in Cairo?",
          answer: "Like the g of go.",
        },
        {
          question: 'What is the Egyptian word for the standard mādhā (ماذا, "what")?',
          answer: "ēh (إيه), which mostly stands at the end of the question.",
        },
      ],
      exercise: "Make a table of fifteen phrases in the standard and in one dialect of your choice",
    },
    {
      id: "unvowelled-reading",
      title: "Reading Arabic without vowel signs",
      outcome: "can read a short unvowelled text by means of roots, patterns and grammar",
      minutes: [90, 90, 80],
      prerequisiteIds: ["present-tense", "possession"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Mark verbs, subjects and idafas in a text of ten lines",
        "Add the vowel signs and check them with a vowelled copy",
        "Look up eight unknown words by their root",
      ],
      questions: [
        {
          question: "Which number does a verb take that stands before a plural subject?",
          answer: "The singular; it agrees in gender only.",
        },
        {
          question: "Which three cases do the endings u, a and i usually show in the singular?",
          answer: "Nominative (u), accusative (a) and genitive (i).",
        },
        {
          question: "How are words ordered in a traditional Arabic dictionary?",
          answer: "By root, so maktab (مكتب) stands under k-t-b (ك ت ب).",
        },
      ],
      exercise: "Vowel a text of eight lines in full and count the errors of word and of case",
    },
    {
      id: "portrait",
      title: "A self-portrait in Arabic, written and spoken",
      outcome: "can write and present a short text about themselves and answer questions on it",
      minutes: [90, 90, 90],
      prerequisiteIds: ["unvowelled-reading", "errands"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Plan three paragraphs: family, daily life, a memory or a plan",
        "Write twenty sentences by hand, then type them",
        "Present the text without reading and record it",
        "Let somebody or a recording ask you six questions on it",
      ],
      questions: [
        {
          question: "How do you say that you do not understand?",
          answer: "lā afhamu (لا أفهم).",
        },
        {
          question: "How do you ask what a word means?",
          answer: "mā maʿnā hādhihi l-kalima? (ما معنى هذه الكلمة؟)",
        },
        {
          question: 'How do you say "I study Arabic"?',
          answer: "adrusu l-lugha l-ʿarabiyya (أدرس اللغة العربية).",
        },
      ],
      exercise: "Finish the text of twenty sentences and a recording of two minutes",
    },
  ],
  tips: [
    "Write by hand from the first day: the joins teach you to recognise letters in any position.",
    "Learn each noun with its plural and each verb in the past and the present.",
    "Sentences here often drop final short vowels, as careful speakers do at a pause; learn to see the full form behind them.",
  ],
  scope: {
    text: "English speakers take about 2,200 class hours to professional working proficiency; this plan is only a beginning: the script, core grammar and first everyday language.",
    source: "Foreign Service Institute",
  },
};

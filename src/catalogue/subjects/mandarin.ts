import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "mandarin",
  name: "Mandarin Chinese",
  units: [
    {
      id: "tones",
      title: "The four tones and the neutral tone",
      outcome: "can hear and say the tones of Mandarin in single syllables and pairs",
      minutes: [90, 45, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Trace each tone with a finger while you say ma in it",
        "Write down the tones of thirty recorded syllables and check them",
        "Say all pairs of two tones with real words and compare with a recording",
      ],
      questions: [
        {
          question: "How do the four tones move?",
          answer: "First high and level, second rising, third low and dipping, fourth falling.",
        },
        {
          question: "What happens when two third tones meet, as in 你好 (nǐ hǎo)?",
          answer: "The first is said as a second tone: ní hǎo.",
        },
        {
          question: "What is the difference between 妈 (mā) and 马 (mǎ)?",
          answer: "妈 means mother, 马 means horse; only the tone differs.",
        },
      ],
      exercise: "Record twenty words of two syllables and mark which tones a listener mistakes",
    },
    {
      id: "pinyin",
      title: "Pinyin: initials, finals and the letter traps",
      outcome: "can read any pinyin syllable aloud and write down what they hear",
      minutes: [105, 50, 0],
      prerequisiteIds: ["tones"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Practise zh, ch, sh against j, q, x with twenty pairs of syllables",
        "Hold paper before your lips and make it move for p, t, k but not for b, d, g",
        "Write down twenty dictated syllables with tone marks",
      ],
      questions: [
        {
          question: "Which vowel is written u after j, q, x and y?",
          answer: "ü, as in 去 (qù, to go).",
        },
        {
          question: "Where is the tongue for x and where for sh?",
          answer:
            "For x its tip lies low behind the lower teeth; for sh the tip is curled up and back.",
        },
        {
          question: "On which vowel does the tone mark stand?",
          answer: "On a or e if there is one, on the o of ou, otherwise on the last vowel.",
        },
      ],
      exercise: "Transcribe a slow recorded dialogue of eight lines in pinyin with tone marks",
    },
    {
      id: "characters",
      title: "Strokes, radicals and the first characters",
      outcome: "can write simple characters in the right order and take compound ones apart",
      minutes: [90, 45, 0],
      prerequisiteIds: ["pinyin"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Learn the basic strokes and the main rules of stroke order",
        "Write thirty frequent characters on squared paper from memory",
        "Learn fifteen radicals with one character for each",
      ],
      questions: [
        {
          question: "Which stroke of 十 (shí, ten) is written first?",
          answer: "The horizontal one.",
        },
        {
          question: "What does the radical 氵 hint at?",
          answer: "Water or liquids, as in 河 (hé, river).",
        },
        {
          question: "What do the two parts of 妈 (mā, mother) do?",
          answer: "女 (nǚ, woman) hints at the meaning, 马 (mǎ, horse) at the sound.",
        },
      ],
      exercise:
        "Take twenty characters apart and label the part for meaning and the part for sound",
    },
    {
      id: "greetings",
      title: "Greetings and names in Mandarin",
      outcome: "can greet, thank, and exchange names and origins",
      minutes: [75, 50, 0],
      prerequisiteIds: ["pinyin"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Learn fifteen phrases for greeting, thanking and parting",
        "Say your name, country and work in four sentences",
        "Act out a first meeting with nín and one with nǐ",
      ],
      questions: [
        {
          question: "How do you ask politely for somebody's surname?",
          answer: "您贵姓？ (Nín guìxìng?)",
        },
        {
          question: "Which comes first in a Chinese name, family name or given name?",
          answer: "The family name: 王明 (Wáng Míng) is of the family Wáng.",
        },
        {
          question: "How do you say thank you, and how do you answer it?",
          answer: "谢谢 (xièxie); the answer is 不客气 (bú kèqi).",
        },
      ],
      exercise: "Record an introduction of thirty seconds and check every tone with a model",
    },
    {
      id: "basic-sentences",
      title: "Statements, negation and questions in Mandarin",
      outcome: "can say and ask what something is, how it is and what somebody has",
      minutes: [90, 70, 30],
      prerequisiteIds: ["greetings"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write ten sentences with shì and ten with hěn and an adjective",
        "Deny them, then turn them into questions with ma",
        "Ask ten questions with who, what, where and which, leaving the word order as it is",
      ],
      questions: [
        {
          question:
            "How do you turn 你是学生 (nǐ shì xuésheng, you are a student) into a question?",
          answer: "你是学生吗？ (Nǐ shì xuésheng ma?)",
        },
        {
          question: 'How do you say "I am busy", and what is missing?',
          answer: "我很忙 (wǒ hěn máng); 是 (shì) is not used before adjectives.",
        },
        {
          question: "How is 有 (yǒu, to have) negated?",
          answer: "With 没 (méi): 没有 (méiyǒu); 不 (bù) is never used with it.",
        },
      ],
      exercise: "Write an interview of ten questions with answers and read both parts aloud",
    },
    {
      id: "numbers-dates",
      title: "Mandarin numbers, dates and clock times",
      outcome: "can say and understand numbers, prices, dates and times",
      minutes: [90, 70, 40],
      prerequisiteIds: ["greetings"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Count to one hundred and show one to ten with one hand",
        "Read ten telephone numbers and ten years digit by digit",
        "Say today's date, your birthday and eight clock times",
      ],
      questions: [
        {
          question: "In which order is a date given?",
          answer: "From large to small: year, month, day, as in 五月三号 (wǔ yuè sān hào, 3 May).",
        },
        { question: "How much is 一万 (yíwàn)?", answer: "10,000." },
        {
          question: "Which day is 星期三 (xīngqīsān)?",
          answer: "Wednesday, day three of the week.",
        },
      ],
      exercise: "Write a week's diary with dates and times in characters and read it aloud",
    },
    {
      id: "measure-words",
      title: "Measure words and the possessive de",
      outcome: "can count things with a fitting measure word and say whose they are",
      minutes: [75, 60, 40],
      prerequisiteIds: ["basic-sentences", "numbers-dates"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Learn ten measure words with three nouns each",
        "Count and point at fifteen things in your home with this and that",
        "Describe your family with de and with numbers of people",
      ],
      questions: [
        {
          question: "Which measure word does 书 (shū, book) take?",
          answer: "本 (běn): 一本书 (yì běn shū).",
        },
        {
          question: 'Why is "two people" 两个人 (liǎng ge rén) and not with 二 (èr)?',
          answer: "Before a measure word, two is 两 (liǎng).",
        },
        {
          question: 'How do you say "my friend\'s car"?',
          answer: "我朋友的车 (wǒ péngyou de chē).",
        },
      ],
      exercise: "Write an inventory of twenty things in a room, each with number and measure word",
    },
    {
      id: "word-order",
      title: "Word order: who, when, where, does what",
      outcome: "can build sentences about daily life, wishes and abilities",
      minutes: [90, 75, 45],
      prerequisiteIds: ["basic-sentences"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Cut ten sentences into words, shuffle them and put them back in order",
        "Describe your day in ten sentences with times and places",
        "Write four sentences each with xiǎng, yào, huì and néng",
      ],
      questions: [
        {
          question: 'How do you say "I eat at home tomorrow"?',
          answer: "我明天在家吃饭 (wǒ míngtiān zài jiā chīfàn): time and place before the verb.",
        },
        {
          question: "What is the difference between 会 (huì) and 能 (néng)?",
          answer: "会 is a learnt skill; 能 is being able to under the circumstances.",
        },
        {
          question: 'How do you say "I would like to drink tea"?',
          answer: "我想喝茶 (wǒ xiǎng hē chá).",
        },
      ],
      exercise: "Write twelve sentences about an ideal week and mark time, place and verb in each",
    },
    {
      id: "food-shopping",
      title: "Ordering food and bargaining in Mandarin",
      outcome: "can order a meal, ask prices, bargain and pay",
      minutes: [90, 75, 45],
      prerequisiteIds: ["measure-words", "word-order"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Learn thirty words for dishes, drinks and goods",
        "Order for three people with measure words",
        "Act out a purchase in which the price is too high",
      ],
      questions: [
        { question: "How do you ask what something costs?", answer: "多少钱？ (Duōshao qián?)" },
        {
          question: "What is the everyday word for the currency unit 元 (yuán)?",
          answer: "块 (kuài): 十块钱 (shí kuài qián, ten yuan).",
        },
        { question: "How do you say that it is too expensive?", answer: "太贵了 (tài guì le)." },
      ],
      exercise: "Record both sides of a restaurant dialogue from the table to the bill",
    },
    {
      id: "getting-around",
      title: "Transport and finding the way in Mandarin",
      outcome: "can ask for places, follow directions and buy tickets",
      minutes: [75, 60, 40],
      prerequisiteIds: ["word-order", "numbers-dates"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Learn twenty words for places, positions and means of transport",
        "Describe where six things stand with lǐ, shàng, xià and pángbiān",
        "Explain the way from a station to your home in six sentences",
      ],
      questions: [
        {
          question: "How do you ask where the toilet is?",
          answer: "洗手间在哪儿？ (Xǐshǒujiān zài nǎr?)",
        },
        { question: "What does 往左拐 (wǎng zuǒ guǎi) mean?", answer: "Turn left." },
        {
          question: 'How do you say "I go to Beijing by train"?',
          answer: "我坐火车去北京 (wǒ zuò huǒchē qù Běijīng).",
        },
      ],
      exercise: "Draw a small map and write the directions for three ways on it",
    },
    {
      id: "aspect",
      title: "What le and guo express",
      outcome: "can tell what happened and choose between le, guo and méi",
      minutes: [105, 90, 75],
      prerequisiteIds: ["word-order"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Collect ten sentences with le and say whether each shows completion or change",
        "Write eight sentences on what you have and have not done with guo",
        "Tell yesterday in ten sentences, three of them negative",
      ],
      questions: [
        {
          question: "Is 了 (le) a past tense?",
          answer: "No: it marks completion or a change; time words say when.",
        },
        {
          question: 'How do you say "I did not go"?',
          answer: "我没去 (wǒ méi qù), without 了 (le).",
        },
        {
          question: "What does 我去过中国 (wǒ qùguo Zhōngguó) mean?",
          answer: "I have been to China at some time before.",
        },
      ],
      exercise: "Tell a short journey in twelve sentences and explain each le and guo",
    },
    {
      id: "comparison-complements",
      title: "Comparing with bǐ and results of actions",
      outcome: "can compare things and say how an action turned out",
      minutes: [85, 85, 75],
      prerequisiteIds: ["aspect"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Compare six pairs of cities or people with bǐ and with méiyǒu",
        "Learn ten verbs with a result, such as kànjiàn and tīngdǒng",
        "Say of eight actions how well they are done with de after the verb",
      ],
      questions: [
        {
          question: 'How do you say "he is taller than me"?',
          answer: "他比我高 (tā bǐ wǒ gāo), without 很 (hěn).",
        },
        {
          question: "What is the difference between 看 (kàn) and 看见 (kànjiàn)?",
          answer: "看 is to look, whatever the result; 看见 is to see, with success.",
        },
        {
          question: 'How do you say "he speaks well" of a speaker?',
          answer: "他说得很好 (tā shuō de hěn hǎo).",
        },
      ],
      exercise: "Write a comparison of two places you know in twelve sentences",
    },
    {
      id: "reading-typing",
      title: "Reading and typing short messages in characters",
      outcome: "can type, read and answer short messages in characters",
      minutes: [85, 75, 60],
      prerequisiteIds: ["characters", "word-order"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Set up a pinyin keyboard and type twenty known sentences",
        "Mark the word boundaries in a text of one hundred characters",
        "Write out five of your own typed sentences by hand",
        "Look up three unknown characters by radical or by drawing them",
      ],
      questions: [
        {
          question: "How does typing with pinyin work?",
          answer: "You type the letters, mostly without tones, and choose the right characters.",
        },
        {
          question: "Where are simplified and where traditional characters standard?",
          answer:
            "Simplified in mainland China and Singapore; traditional in Taiwan, Hong Kong and Macau.",
        },
        {
          question: "What marks the borders of words in a Chinese text?",
          answer: "Nothing: there are no spaces, so the reader must know the words.",
        },
      ],
      exercise:
        "Type an exchange of ten messages that arranges a meeting, with day, time and place",
    },
    {
      id: "conversation",
      title: "A first conversation in Mandarin",
      outcome: "can plan and hold a simple conversation of five minutes",
      minutes: [105, 95, 90],
      prerequisiteIds: ["food-shopping", "getting-around", "aspect"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Prepare six questions each on family, food and travel",
        "Collect phrases for asking back and winning time",
        "Talk for five minutes with a partner, or answer a recording of your own questions",
        "Write down what failed and whether word, tone or order was the cause",
      ],
      questions: [
        {
          question: "How do you ask somebody to speak a little more slowly?",
          answer: "请说慢一点儿 (qǐng shuō màn yìdiǎnr).",
        },
        {
          question: "How do you ask how something is said in Chinese?",
          answer: "这个用中文怎么说？ (Zhège yòng Zhōngwén zěnme shuō?)",
        },
        {
          question: "How do you say that you do not understand what you hear?",
          answer: "我听不懂 (wǒ tīng bu dǒng).",
        },
      ],
      exercise:
        "Record a conversation of five minutes and correct the tones of its ten worst words",
    },
  ],
  tips: [
    "Learn the tone as part of the word from the first day; a word without its tone is only half learnt.",
    "In this plan the words bù and yī are written with the tone that they have in speech, such as bú shì and yì běn.",
    "Speak first, then read: say a sentence freely before you study its characters.",
  ],
  scope: {
    text: "English speakers take about 2,200 class hours to professional working proficiency; this plan is only a beginning: sounds, the first characters and everyday sentences.",
    source: "Foreign Service Institute",
  },
};

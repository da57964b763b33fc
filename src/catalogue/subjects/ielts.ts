import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "ielts",
  name: "IELTS",
  units: [
    {
      id: "format",
      title: "The IELTS test: versions, sections and bands",
      outcome: "can describe the four sections and say which version they need",
      minutes: [40, 30, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Find out which version and which bands your school or employer asks for",
        "Check format, timing and rules on the official test site and correct this outline if needed",
        "Draw the four sections with parts, tasks and minutes on one page",
      ],
      questions: [
        {
          question: "Which sections differ between Academic and General Training?",
          answer: "Reading and Writing; Listening and Speaking are the same.",
        },
        {
          question: "How is the overall band worked out?",
          answer: "As the mean of the four section bands, rounded to the nearest half band.",
        },
        {
          question: "Does a wrong answer in Listening or Reading cost marks?",
          answer: "No, so never leave an answer empty.",
        },
      ],
      exercise: "Write a one-page fact sheet of your version from memory and check it",
    },
    {
      id: "diagnostic",
      title: "A first IELTS paper and your starting point",
      outcome: "can find their weakest section and task types from a practice paper",
      minutes: [160, 155, 150],
      prerequisiteIds: ["format"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Do a practice Listening and Reading section under time",
        "Write one task 2 essay in 40 minutes",
        "Record two minutes on an everyday topic",
        "Enter every error in a log with task type and cause",
      ],
      questions: [
        {
          question: "How long is the Reading section, and is there extra time to copy answers?",
          answer: "60 minutes, without extra time.",
        },
        {
          question: "How often is each Listening recording played?",
          answer: "Once.",
        },
        {
          question: "What belongs in an error log beside the right answer?",
          answer: "The task type and the cause of the error, such as a word, a trap or time.",
        },
      ],
      exercise: "Make a table of your errors by section and task type and rank three to work on",
    },
    {
      id: "grammar-repair",
      title: "Grammar repair for IELTS writing and speaking",
      outcome: "can find and correct their most frequent grammar errors",
      minutes: [70, 60, 30],
      prerequisiteIds: ["format"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Mark articles, verb forms and agreement in a page of your own writing",
        "Rewrite ten simple sentences with which, although, if and so that",
        "Write a short check list of your five typical errors",
      ],
      questions: [
        {
          question: "What is wrong with: The number of students have risen?",
          answer: "The subject is number, so the verb is singular: has risen.",
        },
        {
          question: "What is wrong with: Many people live alone, this causes problems?",
          answer: "A comma joins two sentences; use a full stop, or: which causes problems.",
        },
        {
          question: "When does a general plural noun take no article?",
          answer: "When it means all or any of a kind: Cars pollute the air.",
        },
      ],
      exercise:
        "Correct 250 words of your own text in two colours: before and after the check list",
    },
    {
      id: "vocabulary",
      title: "Word families, collocations and paraphrase for IELTS",
      outcome: "can say the same thing in other words without changing its meaning",
      minutes: [75, 70, 45],
      prerequisiteIds: ["format"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Make cards for forty words on education, work, health, cities and the environment",
        "Note noun, verb and adjective of each family and one fixed combination",
        "Paraphrase ten essay questions in one sentence each",
      ],
      questions: [
        {
          question: "What is a collocation?",
          answer: "Words that usually go together, such as make progress or heavy traffic.",
        },
        {
          question: "Which noun belongs to the verb decide, and which to the adjective poor?",
          answer: "Decision and poverty.",
        },
        {
          question: "Why may a rare synonym cost rather than gain marks?",
          answer: "If it does not fit exactly, meaning and word choice suffer.",
        },
      ],
      exercise: "Paraphrase a paragraph of eighty words and mark each change you made",
    },
    {
      id: "listening-everyday",
      title: "IELTS Listening parts 1 and 2: details and maps",
      outcome: "can catch names, numbers, places and corrections at first hearing",
      minutes: [70, 65, 40],
      prerequisiteIds: ["diagnostic"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write down twenty dictated names, numbers and dates",
        "Predict the kind of word for each gap before you listen",
        "Follow three spoken tours on a map",
        "Read the script and mark where the speaker corrected a detail",
      ],
      questions: [
        {
          question: "What are parts 1 and 2 about?",
          answer: "Everyday life: part 1 is a conversation, part 2 a talk by one speaker.",
        },
        {
          question: "What happens to a right word that is misspelt?",
          answer: "The answer counts as wrong.",
        },
        {
          question: "What does the instruction of no more than two words mean for a longer answer?",
          answer: "An answer above the limit is wrong.",
        },
      ],
      exercise: "Do parts 1 and 2 of a practice paper and explain each error from the script",
    },
    {
      id: "listening-academic",
      title: "IELTS Listening parts 3 and 4: discussion and lecture",
      outcome: "can follow opinions in a discussion and the structure of a lecture",
      minutes: [75, 70, 60],
      prerequisiteIds: ["listening-everyday"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Note who holds which opinion in a discussion",
        "Mark the signposts of a lecture, such as however and another factor",
        "Match answer options with the words of the script that mean the same",
      ],
      questions: [
        {
          question: "How do parts 3 and 4 differ?",
          answer: "Part 3 is a discussion on study or training; part 4 a lecture by one speaker.",
        },
        {
          question: "Why is an option that repeats words of the recording suspicious?",
          answer: "Right options usually paraphrase; wrong ones often repeat words that were said.",
        },
        {
          question: "What do you do when you have missed an answer?",
          answer: "Leave it, find the place of the next question and guess at the end.",
        },
      ],
      exercise: "Do parts 3 and 4 of a practice paper and underline the proof of each answer",
    },
    {
      id: "accents-dictation",
      title: "Accents and connected speech",
      outcome: "can understand several accents of English and words that run together",
      minutes: [60, 50, 40],
      prerequisiteIds: ["format"],
      bloom: "understand",
      kind: "procedure",
      optional: true,
      tasks: [
        "Listen to one minute each of a British, an Australian and a North American speaker",
        "Write out thirty seconds word for word and compare with the script",
        "Mark weak forms and linked words and read the text along",
      ],
      questions: [
        {
          question: "What is a weak form?",
          answer: "The short unstressed form of a small word, such as can with hardly any vowel.",
        },
        {
          question: "Which words of an English sentence usually carry the stress?",
          answer: "Those with content: nouns, main verbs, adjectives, adverbs and negatives.",
        },
        {
          question: "How is the r of car said by most speakers from London and from North America?",
          answer: "Silent in London unless a vowel follows; sounded in North America.",
        },
      ],
      exercise: "Write out one minute of natural speech and sort your errors by cause",
    },
    {
      id: "reading-skills",
      title: "Skimming, scanning and close reading for IELTS",
      outcome: "can find the main idea of a paragraph and a detail in a long text quickly",
      minutes: [75, 65, 45],
      prerequisiteIds: ["diagnostic"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Skim a text of 800 words in three minutes and name the topic of each paragraph",
        "Scan for ten names, dates and terms against the clock",
        "Read the sentence of one hard detail closely and rewrite it simply",
      ],
      questions: [
        {
          question: "What is the difference between skimming and scanning?",
          answer: "Skimming seeks the main ideas, scanning one particular detail.",
        },
        {
          question: "Where does the main idea of a paragraph often stand?",
          answer: "In its first or second sentence, at times in the last.",
        },
        {
          question: "Why plan about 20 minutes for each Academic passage?",
          answer: "There are three passages in 60 minutes.",
        },
      ],
      exercise: "Write a heading for each paragraph of a long article after three minutes",
    },
    {
      id: "reading-types",
      title: "IELTS Reading questions: headings, gaps, true or false",
      outcome: "can choose a method for each question type and prove answers from the text",
      minutes: [90, 85, 70],
      prerequisiteIds: ["reading-skills", "vocabulary"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Do one set each of headings, matching, gaps, choices and true, false, not given",
        "Underline the proof for every answer",
        "Write a method of three steps for your two weakest types",
      ],
      questions: [
        {
          question: "What is the difference between False and Not Given?",
          answer: "False: the text says the opposite. Not Given: the text does not say.",
        },
        {
          question: "When is it Yes, No, Not Given rather than True, False, Not Given?",
          answer: "When the statements are about the writer's views or claims, not about facts.",
        },
        {
          question: "Which question types mostly do not follow the order of the text?",
          answer: "Matching headings and matching information to paragraphs.",
        },
      ],
      exercise: "Do one passage in 20 minutes, then write the proof beside each answer",
    },
    {
      id: "writing-task-1",
      title: "IELTS Writing task 1: the report or the letter",
      outcome: "can write a report on a graphic, or a letter, of at least 150 words in 20 minutes",
      minutes: [90, 85, 70],
      prerequisiteIds: ["grammar-repair", "vocabulary"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Academic: write overviews for a line graph, a table, a map and a process",
        "General Training: outline a formal, a semi-formal and an informal letter",
        "Write one full answer under time and count its words",
        "Compare it with the public band descriptors",
      ],
      questions: [
        {
          question: "What must an Academic report have beside its details?",
          answer: "An overview of the main trends, differences or stages.",
        },
        {
          question: "What must a General Training letter cover?",
          answer: "All three bullet points, in a tone that suits the reader.",
        },
        {
          question: "Should an Academic report give reasons or opinions of your own?",
          answer: "No, only what the graphic shows.",
        },
      ],
      exercise: "Write one task 1 answer in 20 minutes and mark its overview or bullet points",
    },
    {
      id: "writing-task-2",
      title: "IELTS Writing task 2: position, plan and paragraphs",
      outcome: "can plan and write an essay of at least 250 words in 40 minutes",
      minutes: [105, 95, 80],
      prerequisiteIds: ["grammar-repair", "vocabulary"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Say for ten essay questions what exactly is asked",
        "Plan five essays in five minutes each: position, two ideas, an example for each",
        "Write two body paragraphs from topic sentence to example",
        "Write one full essay under time",
      ],
      questions: [
        {
          question: "How much does task 2 count against task 1?",
          answer: "Twice as much.",
        },
        {
          question: "What must an answer to a question about both views include?",
          answer: "A discussion of both views and, if it is asked for, your own opinion.",
        },
        {
          question: "What makes a body paragraph complete?",
          answer: "One main idea, an explanation, and support such as an example.",
        },
      ],
      exercise: "Write one essay in 40 minutes and underline the position and each main idea",
    },
    {
      id: "essay-judging",
      title: "Judging essays by the public IELTS criteria",
      outcome: "can judge an essay by the four criteria and improve the weakest one",
      minutes: [75, 75, 70],
      prerequisiteIds: ["writing-task-2"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Read the public band descriptors and restate each criterion in one sentence",
        "Judge two sample essays before you read the examiner's comments",
        "Rewrite one of your essays for its weakest criterion",
      ],
      questions: [
        {
          question: "What are the four criteria for writing task 2?",
          answer:
            "Task response, coherence and cohesion, lexical resource, grammatical range and accuracy.",
        },
        {
          question: "What does lexical resource judge?",
          answer: "Range and accuracy of the words, spelling included.",
        },
        {
          question: "Why can too many linking words harm an essay?",
          answer: "Mechanical or needless links make it less coherent, which is judged as well.",
        },
      ],
      exercise:
        "Lay the first and the rewritten essay side by side with a comment on each criterion",
    },
    {
      id: "speaking-long-turn",
      title: "IELTS Speaking parts 1 and 2: answers and long turn",
      outcome: "can answer personal questions fully and speak for two minutes from short notes",
      minutes: [80, 70, 50],
      prerequisiteIds: ["diagnostic"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Answer fifteen questions on home, work and hobbies in two or three sentences each",
        "Make notes for one minute on six topic cards",
        "Record six long turns and note pauses and repeated words",
      ],
      questions: [
        {
          question: "How long may you prepare and how long speak in part 2?",
          answer: "One minute to prepare, up to two minutes to speak.",
        },
        {
          question: "What are the four criteria for speaking?",
          answer:
            "Fluency and coherence, lexical resource, grammatical range and accuracy, pronunciation.",
        },
        {
          question: "Why is an answer learnt by heart a risk?",
          answer: "Examiners notice it, and it seldom fits the question asked.",
        },
      ],
      exercise: "Record one long turn three times and write what improved from take to take",
    },
    {
      id: "speaking-discussion",
      title: "IELTS Speaking part 3: opinions and reasons",
      outcome: "can discuss abstract questions with reasons, examples and comparisons",
      minutes: [70, 65, 60],
      prerequisiteIds: ["speaking-long-turn"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Answer ten questions with opinion, reason and example",
        "Practise comparing past with present and weighing two sides",
        "Mark the stressed words in a recorded answer and say it again",
      ],
      questions: [
        {
          question: "How does part 3 differ from part 1?",
          answer: "It asks about society in general and wants reasons, not personal facts.",
        },
        {
          question: "What may you do when you do not understand a question?",
          answer: "Ask the examiner to repeat or rephrase it.",
        },
        {
          question: "Must you lose your accent for a good mark in pronunciation?",
          answer: "No, what counts is being easy to understand, with stress and intonation.",
        },
      ],
      exercise: "Record a discussion of five questions and judge it by the four criteria",
    },
    {
      id: "rehearsal",
      title: "A timed IELTS rehearsal and a plan from its errors",
      outcome: "can sit all four sections under time and build a plan for the rest of the time",
      minutes: [180, 180, 180],
      prerequisiteIds: [
        "listening-academic",
        "reading-types",
        "writing-task-1",
        "essay-judging",
        "speaking-discussion",
      ],
      bloom: "create",
      kind: "project",
      tasks: [
        "Set up room, clock and paper or screen as in the test, after a look at the official rules",
        "Do Listening, Reading and Writing in one go",
        "Record the Speaking section with a partner or a list of questions",
        "Compare the error log with that of the first paper and plan the next steps",
      ],
      questions: [
        {
          question: "How is the hour of the Writing section best shared?",
          answer: "About 20 minutes for task 1 and 40 for task 2.",
        },
        {
          question: "How long does the Speaking section last?",
          answer: "About 11 to 14 minutes.",
        },
        {
          question: "Why keep a few minutes at the end of each written section?",
          answer: "To fill empty answers and check spelling, number and agreement.",
        },
      ],
      exercise: "Write a plan for the time until the test, each step tied to an error in the log",
    },
  ],
  tips: [
    "Check format, timing and rules on the official test site before you rely on any plan, this one included.",
    "Study your errors longer than you took to make them: one paper fully analysed beats three that are only marked.",
    "Read and listen to English on unfamiliar topics every day, and retell it in your own words.",
  ],
};

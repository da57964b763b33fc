import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "creative-writing",
  name: "Creative writing",
  units: [
    {
      id: "writers-notebook",
      title: "A notebook and a writing habit",
      outcome: "can write freely at a fixed time and collect material",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Write for ten minutes without stopping or correcting, on three days",
        "Note ten things seen or overheard in one day",
        "Turn three notes into questions that begin with what if",
      ],
      questions: [
        {
          question: "What is the one rule of freewriting?",
          answer: "Keep writing until the time is up, without correcting.",
        },
        {
          question: "Why separate drafting from correcting?",
          answer: "The inner critic stops ideas before they are on the page.",
        },
        {
          question: "What does a what-if question do for a writer?",
          answer: "It turns an observation into the seed of a story.",
        },
      ],
      exercise:
        "Show a notebook with three free pages, ten observations and five what-if questions",
    },
    {
      id: "concrete-detail",
      title: "Concrete detail and the senses",
      outcome: "can let the reader see, hear and infer a feeling that is never named",
      minutes: [75, 55, 40],
      prerequisiteIds: ["writers-notebook"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Describe one room through four senses",
        "Replace five abstract words by things that can be seen or touched",
        "Rewrite a paragraph so that anger is clear but never named",
      ],
      questions: [
        {
          question: "What does showing mean, in contrast to telling?",
          answer: "Giving detail and action from which readers draw the conclusion themselves.",
        },
        {
          question: "When is telling better than showing?",
          answer: "When something must be passed quickly or matters little.",
        },
        {
          question: "What makes a detail significant?",
          answer: "It is specific and says something about person, place or mood as well.",
        },
      ],
      exercise:
        "Write 200 words about an empty room from which a reader can guess who lived there and why they left",
    },
    {
      id: "sentences-style",
      title: "Sentences, rhythm and word choice",
      outcome: "can revise a paragraph for verbs, rhythm and precision",
      minutes: [75, 60, 45],
      prerequisiteIds: ["writers-notebook"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Copy a good paragraph by hand and count the words of each sentence",
        "Replace weak verbs with their adverbs by single exact verbs",
        "Write one event once in long and once in short sentences",
      ],
      questions: [
        {
          question: "What is the effect of a short sentence after several long ones?",
          answer: "It stops the reader and carries stress.",
        },
        {
          question: "What is wrong with a cliché?",
          answer: "It has been read so often that nobody sees its picture any more.",
        },
        {
          question: "How do metaphor and simile differ?",
          answer: "A simile compares with like or as; a metaphor speaks of one thing as another.",
        },
      ],
      exercise:
        "Show one paragraph in three versions, each revised for one thing: verbs, rhythm, precision",
    },
    {
      id: "characters",
      title: "Characters who want something",
      outcome: "can create a character with a desire, a contradiction and a manner of their own",
      minutes: [90, 70, 55],
      prerequisiteIds: ["concrete-detail"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write what your character wants, fears and hides",
        "Describe a person by the contents of a bag or drawer",
        "Put the character in a queue and let one habit show",
      ],
      questions: [
        {
          question:
            "What is the difference between what a character wants and what the character needs?",
          answer:
            "The want is the conscious aim; the need is what would truly help, often unknown to them.",
        },
        {
          question: "What makes a character round?",
          answer: "Several traits, also contradictory ones, and the power to surprise believably.",
        },
        {
          question: "Why give a character a flaw?",
          answer: "It causes wrong choices and so trouble, and leaves room for change.",
        },
      ],
      exercise:
        "Write a scene of 400 words in which a habit, a desire and a contradiction of one person show without comment",
    },
    {
      id: "point-of-view",
      title: "Point of view and distance",
      outcome: "can choose who tells a story and keep to it",
      minutes: [90, 75, 55],
      prerequisiteIds: ["concrete-detail"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Tell one event in the first person, in close third and as an all-knowing narrator",
        "Find three slips in which a narrator knows too much",
        "Move from far to near in one paragraph",
      ],
      questions: [
        {
          question: "What can a close third-person narrator not report?",
          answer: "What the chosen character does not see, know or think.",
        },
        {
          question: "What is an unreliable narrator?",
          answer:
            "One whose account the reader learns to doubt, from ignorance, self-deception or lies.",
        },
        {
          question: "What is free indirect style?",
          answer:
            "Third-person narration that takes on a character's words and thoughts without marking them as quoted.",
        },
      ],
      exercise:
        "Write the same 250 words from two points of view so that the reader sides with a different person in each",
    },
    {
      id: "setting-world",
      title: "Places that act on the story",
      outcome: "can build a setting that shapes mood and events",
      minutes: [60, 55, 40],
      prerequisiteIds: ["concrete-detail"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Visit a place and write down what a stranger would not notice",
        "Describe it through the eyes of a happy and of a grieving person",
        "Let weather or space stand in a character's way",
      ],
      questions: [
        {
          question: "How can a setting show character?",
          answer: "By what a person notices, owns or avoids in it.",
        },
        {
          question: "Why spread description through the action?",
          answer: "A long block stops the story; small parts keep it moving.",
        },
        { question: "What must an invented world keep?", answer: "Its own rules, consistently." },
      ],
      exercise:
        "Write 300 words in which the place makes it harder for somebody to get what they want",
    },
    {
      id: "dialogue",
      title: "Dialogue and what is left unsaid",
      outcome: "can write speech that shows character and moves the scene",
      minutes: [90, 75, 55],
      prerequisiteIds: ["characters"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write down a real conversation and cut it to a third",
        "Write a quarrel about dishes that is really about something else",
        "Strike out every speech tag that is not needed",
      ],
      questions: [
        { question: "What is subtext?", answer: "What is meant but not said." },
        {
          question: "Why is said usually the best speech tag?",
          answer: "It is hardly noticed, so attention stays on the words.",
        },
        {
          question: "How does written dialogue differ from real speech?",
          answer: "It is shorter and pointed, without most fillers, but sounds natural.",
        },
      ],
      exercise:
        "Write a page of dialogue in which two people never mention the thing that they are both thinking of",
    },
    {
      id: "conflict-plot",
      title: "Conflict, stakes and plot",
      outcome: "can build a chain of cause and effect towards a crisis",
      minutes: [90, 75, 60],
      prerequisiteIds: ["characters"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Join the events of a plot with therefore or but instead of and then",
        "Raise the stakes of one idea three times",
        "Outline a story you know in eight sentences",
      ],
      questions: [
        {
          question: "How do story and plot differ in the classic sense?",
          answer: "Story is events in order of time; plot joins them by cause.",
        },
        { question: "What are stakes?", answer: "What the character stands to lose or gain." },
        {
          question: "What should happen at the climax?",
          answer:
            "The main character makes a decisive choice or act that settles the central conflict.",
        },
      ],
      exercise:
        "Write an outline of ten sentences, each joined to the next by cause, with a turn and a crisis",
    },
    {
      id: "scene-summary",
      title: "Scenes, summary and time",
      outcome: "can decide what to play out, what to pass over and in which order",
      minutes: [90, 75, 60],
      prerequisiteIds: ["conflict-plot", "dialogue"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Mark scene and summary in a short story by colour",
        "Start a scene as late and leave it as early as you can",
        "Place one flashback and test whether the story lives without it",
      ],
      questions: [
        {
          question: "What should change in a scene?",
          answer:
            "Something that matters: the situation, the knowledge or the relation of the people.",
        },
        {
          question: "When is summary the right means?",
          answer: "For time in which nothing decisive happens.",
        },
        {
          question: "What does a flashback cost?",
          answer: "It stops the present story, so it must be worth the pause.",
        },
      ],
      exercise:
        "Write two scenes of 400 words each, joined by three sentences of summary over at least a month",
    },
    {
      id: "poems",
      title: "Images, lines and sound in poems",
      outcome: "can write a short poem whose line breaks and sounds carry meaning",
      minutes: [75, 65, 55],
      prerequisiteIds: ["sentences-style", "concrete-detail"],
      bloom: "create",
      kind: "project",
      optional: true,
      tasks: [
        "Break one sentence into lines in four ways and read each aloud",
        "Write a poem of ten lines about an object, without a word for a feeling",
        "Listen for vowels, consonants and stress and change three words for their sound",
      ],
      questions: [
        {
          question: "What is enjambement?",
          answer: "A sentence runs on past the end of a line without a pause.",
        },
        {
          question: "What is alliteration?",
          answer: "Neighbouring or stressed words begin with the same sound.",
        },
        {
          question: "What is an iamb?",
          answer: "A foot of an unstressed syllable followed by a stressed one.",
        },
      ],
      exercise:
        "Show a poem of ten to twenty lines in first and final version, with a note on three changes",
    },
    {
      id: "true-stories",
      title: "Memoir and other true stories",
      outcome: "can shape an experience of their own into a fair and vivid text",
      minutes: [75, 65, 55],
      prerequisiteIds: ["point-of-view", "setting-world"],
      bloom: "evaluate",
      kind: "project",
      optional: true,
      tasks: [
        "List ten moments after which something was different",
        "Write one as a scene, then add what you understand today",
        "Check names, facts and the privacy of others",
      ],
      questions: [
        {
          question: "What are the two selves in a memoir?",
          answer: "The one who lived through it then and the one who tells it now.",
        },
        {
          question: "What may a writer of true stories not do?",
          answer: "Pass invented events off as facts.",
        },
        {
          question: "Why does a memoir need selection?",
          answer: "A life has no shape by itself; one question decides what belongs.",
        },
      ],
      exercise:
        "Write 600 words about one true moment, with a scene and a reflection, and mark what you could not verify",
    },
    {
      id: "first-draft",
      title: "A complete first draft",
      outcome: "can carry a short story from opening to ending",
      minutes: [120, 105, 90],
      prerequisiteIds: ["point-of-view", "setting-world", "scene-summary", "sentences-style"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write five opening sentences and choose the one that raises a question",
        "Draft to the end in few sittings without going back",
        "Write two different endings",
      ],
      questions: [
        {
          question: "What should an opening achieve?",
          answer:
            "Raise a question, set the voice and place the reader, usually close to the trouble.",
        },
        {
          question: "What makes an ending satisfy?",
          answer: "It follows from what came before, but was not plain to see.",
        },
        {
          question: "Why finish a bad draft?",
          answer: "Only a whole draft shows what the story is about, and can be revised.",
        },
      ],
      exercise: "Finish a draft of 1,200 to 2,000 words with opening, crisis and ending",
    },
    {
      id: "revision",
      title: "Revising from structure to sentence",
      outcome: "can diagnose a draft and revise it in layers",
      minutes: [105, 95, 80],
      prerequisiteIds: ["first-draft"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Let the draft rest, then sum up each paragraph in the margin",
        "Revise structure first, then scenes, then sentences",
        "Read it aloud and mark each place where you stumble",
        "Cut a tenth of the words",
      ],
      questions: [
        {
          question: "In which order should a draft be revised?",
          answer: "From large to small: structure, scenes, paragraphs, sentences, spelling.",
        },
        {
          question: "What does reading aloud reveal?",
          answer: "Clumsy rhythm, repetition and false dialogue.",
        },
        {
          question: "What does it mean to kill your darlings?",
          answer: "To cut passages that you love but the text does not need.",
        },
      ],
      exercise:
        "Show the draft and its revision with a list of the five largest changes and the reason for each",
    },
    {
      id: "feedback",
      title: "Giving and using feedback on drafts",
      outcome: "can describe the effect of a text and sort the feedback on their own",
      minutes: [60, 55, 50],
      prerequisiteIds: ["revision"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Respond to a text of someone else, or to an old one of your own, with three observations and two questions",
        "Ask a reader three exact questions about your draft",
        "Sort the comments: act on, think over, leave",
      ],
      questions: [
        {
          question: "What is more useful than I like it?",
          answer: "Saying where the text had which effect on you.",
        },
        {
          question: "What does it tell you when several readers stumble at one place?",
          answer: "Something there does not work, even if their remedies differ.",
        },
        {
          question: "Why should a writer listen without defending the text?",
          answer: "The text must work without explanations; defence stops honest reports.",
        },
      ],
      exercise:
        "Present the comments on your draft in a table with your decision and reason for each",
    },
    {
      id: "finished-story",
      title: "A finished short story",
      outcome: "can bring a story to a state fit for readers and say what it attempts",
      minutes: [105, 95, 85],
      prerequisiteIds: ["feedback"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write a final version from your table of decisions",
        "Proofread on paper, one line at a time",
        "Set title, paragraphs and dialogue in a clean, consistent format",
        "Read it to someone or hand it to two readers",
      ],
      questions: [
        {
          question: "What should a title do?",
          answer: "Make curious and gain a second meaning once the story is read.",
        },
        {
          question: "Why proofread in another form, such as on paper?",
          answer: "A changed look makes the eye see what is there instead of what it expects.",
        },
        {
          question: "When is a story finished?",
          answer: "When further changes make it different and no longer better.",
        },
      ],
      exercise:
        "Deliver the finished story with half a page on its aim, its hardest problem and what you would try next",
    },
  ],
  tips: [
    "Write a little on most days; a small fixed time does more than waiting for a free weekend.",
    "Read as a writer: when a passage moves you, go back and find out how it was made.",
    "Keep everything you cut in a separate file; it is easier to cut what is not lost.",
  ],
};

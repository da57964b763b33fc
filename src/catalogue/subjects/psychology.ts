import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "psychology",
  name: "Psychology",
  units: [
    {
      id: "perspectives",
      title: "What psychology asks and how it began",
      outcome: "can tell the main perspectives apart and apply them to one behaviour",
      minutes: [60, 30, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Draw a timeline from Wundt's laboratory to cognitive neuroscience with six stations",
        "Explain one fear from the biological, behavioural, cognitive and social point of view",
        "Collect five popular beliefs about the mind and guess which are true before you check",
      ],
      questions: [
        {
          question: "What is psychology?",
          answer: "The scientific study of mind and behaviour.",
        },
        {
          question: "What did strict behaviourists want psychology to study?",
          answer: "Observable behaviour only, not inner experience.",
        },
        {
          question: "What is hindsight bias?",
          answer: "The feeling, once an outcome is known, that one knew it all along.",
        },
      ],
      exercise: "Write one page that explains a habit of yours from four perspectives",
    },
    {
      id: "research-methods",
      title: "Experiments, correlations and ethics",
      outcome: "can judge what a psychological study does and does not show",
      minutes: [105, 80, 55],
      prerequisiteIds: ["perspectives"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Name variables, groups and controls in three published summaries",
        "Redesign a correlational claim as an experiment",
        "Compute mean, median and standard deviation of twenty values",
        "Check one study against the rules of consent, harm and debriefing",
      ],
      questions: [
        {
          question: "Why are participants assigned to groups at random?",
          answer: "So that the groups differ only by chance apart from the treatment.",
        },
        {
          question: "What does a correlation of -0.8 mean?",
          answer: "A strong negative link: high values of one go with low values of the other.",
        },
        {
          question: "What is the difference between reliability and validity?",
          answer: "Reliable measures are consistent; valid ones measure what they claim to.",
        },
      ],
      exercise:
        "Write a critique of one news report of a study with three questions it leaves open",
    },
    {
      id: "brain",
      title: "Neurons, brain and behaviour",
      outcome: "can explain how neurons signal and what main brain areas do",
      minutes: [105, 80, 55],
      prerequisiteIds: ["perspectives"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Draw two neurons with a synapse and number the steps of a signal",
        "Label the lobes and six deeper structures with one task each",
        "Compare EEG, fMRI and lesion studies by what they can show",
      ],
      questions: [
        {
          question: "What does it mean that an action potential is all or none?",
          answer: "It fires in full once the threshold is reached, or not at all.",
        },
        {
          question: "Which structure is vital for forming new memories of events?",
          answer: "The hippocampus.",
        },
        {
          question: "What does damage to Broca's area typically impair?",
          answer: "Fluent production of speech, more than understanding.",
        },
      ],
      exercise: "Draw a signal from a stubbed toe to a cry of pain with every station labelled",
    },
    {
      id: "perception",
      title: "Sensation and perception",
      outcome: "can explain why we do not simply see what is there",
      minutes: [90, 65, 45],
      prerequisiteIds: ["brain"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Find your blind spot with two marks on paper",
        "Draw examples of four Gestalt principles",
        "Explain three illusions by a rule that usually helps",
        "Sort ten cases into bottom-up and top-down processing",
      ],
      questions: [
        {
          question: "What is the difference between sensation and perception?",
          answer: "Sensation takes up stimuli; perception organises and interprets them.",
        },
        {
          question: "What does Weber's law say?",
          answer: "The just noticeable difference is a constant proportion of the stimulus.",
        },
        {
          question: "What is inattentional blindness?",
          answer: "Failing to see something in plain view while attention is elsewhere.",
        },
      ],
      exercise: "Make a sheet of three illusions with an explanation of each in two sentences",
    },
    {
      id: "learning",
      title: "Conditioning and learning by observation",
      outcome: "can analyse how a behaviour was learned and could be changed",
      minutes: [90, 65, 45],
      prerequisiteIds: ["perspectives"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Name the four parts of classical conditioning in three everyday examples",
        "Fill a table of reinforcement and punishment, positive and negative, with your own examples",
        "Plan rewards for a small harmless habit of your own and log it for a week",
      ],
      questions: [
        {
          question: "What is negative reinforcement?",
          answer: "A behaviour becomes more frequent because it removes something unpleasant.",
        },
        {
          question: "Which schedule of reinforcement tends to give the highest steady rate?",
          answer: "The variable-ratio schedule.",
        },
        {
          question: "What did Bandura's Bobo doll experiments show?",
          answer:
            "Children imitate aggression they have watched, even without any reward to themselves.",
        },
      ],
      exercise:
        "Analyse one habit on a page: triggers, behaviour, consequences and a plan to change it",
    },
    {
      id: "memory",
      title: "Memory and forgetting",
      outcome: "can explain how memories are formed, retrieved and distorted",
      minutes: [105, 80, 60],
      prerequisiteIds: ["brain", "learning"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Draw a model of memory with sensory, working and long-term stores",
        "Test yourself on a list of fifteen words and plot recall by position",
        "Learn two lists, one by rereading and one by self-testing, and compare after a day",
        "Explain how a leading question can change testimony",
      ],
      questions: [
        {
          question: "What is the serial position effect?",
          answer:
            "The first and last items of a list are recalled better than those in the middle.",
        },
        {
          question: "How do episodic and semantic memory differ?",
          answer: "Episodic memory holds events one lived through; semantic memory holds facts.",
        },
        {
          question: "Why does spaced practice beat cramming in the long run?",
          answer: "Spread-out retrieval strengthens memories that have begun to fade.",
        },
      ],
      exercise: "Graph the results of your two-list test and explain them in half a page",
    },
    {
      id: "thinking",
      title: "Thinking, judgement and intelligence",
      outcome: "can spot biases of judgement and discuss what intelligence tests measure",
      minutes: [90, 70, 50],
      prerequisiteIds: ["memory"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Find an everyday example of availability, representativeness, anchoring and framing",
        "Solve three insight problems and note where you were stuck",
        "Explain on half a page what an IQ of 100 says and does not say",
      ],
      questions: [
        {
          question: "What is the availability heuristic?",
          answer: "Judging how likely something is by how easily examples come to mind.",
        },
        {
          question: "What is confirmation bias?",
          answer: "Seeking and favouring evidence that fits what one already believes.",
        },
        {
          question: "What are the mean and standard deviation of most modern IQ scales?",
          answer: "A mean of 100 and a standard deviation of 15.",
        },
      ],
      exercise: "Keep a log of five decisions and name the bias that threatened each",
    },
    {
      id: "development",
      title: "Development from infancy to old age",
      outcome: "can describe how thinking and bonds change over the lifespan",
      minutes: [90, 70, 50],
      prerequisiteIds: ["research-methods", "learning"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Make a table of Piaget's stages with an observation for each and one criticism",
        "Compare the attachment styles seen in the Strange Situation",
        "Plan a cross-sectional and a longitudinal study of the same question",
      ],
      questions: [
        {
          question: "What is object permanence?",
          answer: "Knowing that things go on existing when they are out of sight.",
        },
        {
          question: "What is Vygotsky's zone of proximal development?",
          answer: "What a child can do with help but not yet alone.",
        },
        {
          question: "What do twin studies compare to estimate heritability?",
          answer: "How alike identical twins are with how alike fraternal twins are.",
        },
      ],
      exercise: "Draw a lifespan chart with thinking, bonds and one open debate for each phase",
    },
    {
      id: "motivation-emotion",
      title: "Motivation, emotion and stress",
      outcome: "can compare theories of motives and feelings with an example",
      minutes: [75, 60, 45],
      prerequisiteIds: ["brain"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Explain one goal of yours by drive, incentive and self-determination theory",
        "Tell one fright as three theories of emotion would",
        "Draw how the body answers a short and a long stress",
      ],
      questions: [
        {
          question: "How do intrinsic and extrinsic motivation differ?",
          answer: "Intrinsic motives lie in the activity itself, extrinsic ones in its results.",
        },
        {
          question: "What does the James-Lange theory say about emotion?",
          answer: "Bodily changes come first, and feeling them is the emotion.",
        },
        {
          question: "What is the Yerkes-Dodson idea about arousal?",
          answer: "Performance is best at medium arousal, and at lower arousal for hard tasks.",
        },
      ],
      exercise: "Draw three theories of emotion side by side for one and the same event",
    },
    {
      id: "consciousness",
      title: "Sleep, dreams and states of consciousness",
      outcome: "can describe the stages of sleep and weigh theories of why we sleep",
      minutes: [60, 50, 40],
      prerequisiteIds: ["brain"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Draw the stages of one night as a graph",
        "Keep a sleep diary for a week and describe its pattern without judging it",
        "Compare two theories of dreaming by the evidence",
      ],
      questions: [
        {
          question: "Why is REM sleep also called paradoxical sleep?",
          answer: "The brain is active as in waking while most muscles are paralysed.",
        },
        {
          question: "How long is one sleep cycle on average?",
          answer: "About 90 minutes.",
        },
        {
          question: "Which brain structure sets the daily rhythm, and by which main cue?",
          answer: "The suprachiasmatic nucleus of the hypothalamus, set by light.",
        },
      ],
      exercise: "Chart a week of your diary and write three observations and one open question",
    },
    {
      id: "personality",
      title: "Personality traits and how to measure them",
      outcome: "can compare views of personality and judge a personality test",
      minutes: [75, 60, 45],
      prerequisiteIds: ["research-methods"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Describe a character from a film by the Big Five",
        "Compare trait, psychodynamic, humanistic and social-cognitive views in a table",
        "Judge an online personality test by reliability and validity",
      ],
      questions: [
        {
          question: "What are the Big Five traits?",
          answer: "Openness, conscientiousness, extraversion, agreeableness and neuroticism.",
        },
        {
          question: "What is the Barnum effect?",
          answer: "Taking vague statements that fit almost anyone as true of oneself.",
        },
        {
          question: "What did Mischel object to in trait theories?",
          answer:
            "Behaviour varies so much with the situation that traits predict single acts poorly.",
        },
      ],
      exercise: "Write a one-page review of a personality test with a verdict and reasons",
    },
    {
      id: "social",
      title: "Social influence, attitudes and groups",
      outcome: "can analyse how other people shape what we think and do",
      minutes: [105, 80, 60],
      prerequisiteIds: ["research-methods", "learning"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Summarise Asch, Milgram and one bystander study with method, result and criticism",
        "Find cognitive dissonance in two stories from daily life",
        "Look for conformity, social loafing and groupthink in a meeting you attend",
        "Plan one contact measure against prejudice between two groups",
      ],
      questions: [
        {
          question: "What is the fundamental attribution error?",
          answer: "Explaining others' behaviour too much by character, too little by situation.",
        },
        {
          question: "What did Asch's line experiments show?",
          answer: "Many people give a plainly wrong answer at times when the group does so.",
        },
        {
          question: "What is cognitive dissonance?",
          answer:
            "Discomfort when beliefs and actions clash, which pushes us to change one of them.",
        },
      ],
      exercise: "Analyse a real or filmed group scene on one page with four concepts",
    },
    {
      id: "clinical",
      title: "Psychological disorders and therapies",
      outcome: "can explain how disorders are classified, explained and treated",
      minutes: [105, 85, 65],
      prerequisiteIds: ["memory", "motivation-emotion", "personality"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Discuss what makes a condition a disorder with three borderline examples",
        "Make a table of anxiety, mood, psychotic and eating disorders with core features",
        "Explain one disorder by the biopsychosocial model",
        "Compare cognitive-behavioural, psychodynamic and drug treatment by aim and evidence",
      ],
      questions: [
        {
          question: "What is the diathesis-stress model?",
          answer: "A disorder arises when a vulnerability meets enough stress.",
        },
        {
          question: "What does exposure do in the treatment of a phobia?",
          answer: "It brings the person to the feared thing in steps until the fear subsides.",
        },
        {
          question: "Why do therapy trials need control groups?",
          answer: "People may improve with time, through attention or through expectation alone.",
        },
      ],
      exercise:
        "Write an information page on one disorder for the public, free of stigma and advice",
    },
    {
      id: "small-study",
      title: "A small psychological study of your own",
      outcome: "can plan, run and report a harmless study in the form of the field",
      minutes: [120, 110, 100],
      prerequisiteIds: ["thinking", "development", "social", "clinical"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a harmless question on memory, attention or judgement and write a hypothesis",
        "Write the consent text and the procedure, and try them on yourself",
        "Run it with a few adult volunteers, without names or sensitive data",
        "Report method, results with a graph, limits and what you would change",
      ],
      questions: [
        {
          question: "What is informed consent?",
          answer: "Agreeing freely after being told what will happen, with the right to stop.",
        },
        {
          question: "What does statistically significant mean?",
          answer: "The result would be unlikely if there were no effect; it need not be large.",
        },
        {
          question: "Why do replications matter?",
          answer: "A single result may be chance or an artefact; repeated ones deserve more trust.",
        },
      ],
      exercise:
        "Write a report of three pages in the order introduction, method, results, discussion",
    },
  ],
  tips: [
    "Use what the subject teaches: test yourself, space your sessions and mix the topics.",
    "For each famous study note the method, the result and the best criticism of it.",
    "Study disorders to understand them, not to diagnose yourself or others.",
  ],
  scope: {
    text: "A university course of 6 ECTS credits means about 150 to 180 hours of work; this plan covers the main topics of an introduction, without its depth or statistics.",
    source: "ECTS: 25 to 30 hours a credit",
  },
};

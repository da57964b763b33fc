import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "philosophy",
  name: "Philosophy",
  units: [
    {
      id: "questions",
      title: "What philosophers ask and why",
      outcome: "can tell a philosophical question from an empirical one",
      minutes: [60, 30, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Sort fifteen questions into empirical, conceptual and moral ones",
        "Write a Socratic dialogue in which a definition of courage fails twice",
        "Name one question each from logic, metaphysics, epistemology, ethics and political philosophy",
      ],
      questions: [
        {
          question: "What does epistemology study?",
          answer: "Knowledge: what it is, where it comes from and how far it reaches.",
        },
        {
          question: "What is a counterexample?",
          answer: "A single case that shows a general claim or definition to be false.",
        },
        {
          question: "What is a thought experiment for?",
          answer: "It tests a claim or an intuition in an imagined case with the rest held fixed.",
        },
      ],
      exercise: "Write a dialogue of one page that tests a definition with two counterexamples",
    },
    {
      id: "arguments",
      title: "Arguments, validity and fallacies",
      outcome: "can set out an argument in premises and conclusion and test it",
      minutes: [105, 70, 40],
      prerequisiteIds: ["questions"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write five arguments from newspapers as numbered premises and a conclusion",
        "Test ten short arguments for validity by looking for counterexamples",
        "Build truth tables for modus ponens and for affirming the consequent",
        "Find an example of six informal fallacies and say what is wrong in each",
      ],
      questions: [
        {
          question: "When is an argument valid?",
          answer: "When its conclusion must be true if all its premises are.",
        },
        {
          question: "What does soundness add to validity?",
          answer: "All premises are in fact true.",
        },
        {
          question: "What is a straw man?",
          answer: "Attacking a distorted, weaker version of what an opponent says.",
        },
      ],
      exercise: "Reconstruct an opinion piece as a numbered argument and mark its weakest premise",
    },
    {
      id: "close-reading",
      title: "Reading a philosophical text closely",
      outcome: "can state an author's thesis, argument and assumptions fairly",
      minutes: [75, 60, 40],
      prerequisiteIds: ["arguments"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Read two pages of a classic three times: for the thesis, the argument and the objections",
        "Note the task of each paragraph in the margin",
        "State the view so that its author would accept it, then raise one objection",
      ],
      questions: [
        {
          question: "What is the principle of charity?",
          answer: "Reading an argument in its strongest reasonable form before criticising it.",
        },
        {
          question: "What is a hidden premise?",
          answer: "An unstated assumption that the argument needs in order to work.",
        },
        {
          question: "What is a reductio ad absurdum?",
          answer: "Refuting a claim by showing that it leads to a contradiction or absurdity.",
        },
      ],
      exercise:
        "Write a summary of one page of a classic in 200 words with its argument in numbered steps",
    },
    {
      id: "knowledge",
      title: "Knowledge, belief and justification",
      outcome: "can explain the analysis of knowledge and the problem Gettier raised for it",
      minutes: [90, 70, 50],
      prerequisiteIds: ["arguments"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Find cases of true belief that is not knowledge and of justified belief that is false",
        "Invent a Gettier case of your own",
        "Compare foundationalism, coherentism and reliabilism in a table",
      ],
      questions: [
        {
          question: "What is the traditional analysis of knowledge?",
          answer: "Knowledge is justified true belief.",
        },
        {
          question: "What does a Gettier case show?",
          answer: "A justified true belief can be true by luck and so fail to be knowledge.",
        },
        {
          question: "What makes a belief justified according to reliabilism?",
          answer: "It comes from a process that reliably yields true beliefs.",
        },
      ],
      exercise: "Write one page that proposes a repair of the traditional analysis and attacks it",
    },
    {
      id: "scepticism",
      title: "Scepticism, reason and experience",
      outcome: "can weigh answers to scepticism and compare rationalists with empiricists",
      minutes: [90, 70, 50],
      prerequisiteIds: ["knowledge", "close-reading"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Retell the doubts of Descartes from the senses to the evil demon",
        "Set out a sceptical argument in three lines and mark what each answer denies",
        "Compare Descartes, Locke, Hume and Kant on the sources of knowledge",
      ],
      questions: [
        {
          question: "Which claim did Descartes find he could not doubt?",
          answer: "That he exists while he thinks.",
        },
        {
          question: "What is the difference between a priori and a posteriori knowledge?",
          answer:
            "A priori knowledge can be justified independently of experience; a posteriori knowledge depends on it.",
        },
        {
          question: "What did Hume say we observe when we speak of cause and effect?",
          answer: "Only constant conjunction, never a necessary connection.",
        },
      ],
      exercise: "Write a page that defends one reply to the sceptic against the best objection",
    },
    {
      id: "science",
      title: "Induction, falsification and scientific change",
      outcome: "can discuss what makes a theory scientific and how science changes",
      minutes: [75, 65, 50],
      prerequisiteIds: ["scepticism"],
      bloom: "evaluate",
      kind: "concept",
      optional: true,
      tasks: [
        "Explain the problem of induction with an example of your own",
        "Test three theories by Popper's criterion and note where it is hard to apply",
        "Retell one episode of science as Popper and as Kuhn would",
      ],
      questions: [
        {
          question: "What is the problem of induction?",
          answer: "Any reason to expect the future to resemble the past seems to assume just that.",
        },
        {
          question: "What marks a scientific theory according to Popper?",
          answer: "It could be refuted by some possible observation.",
        },
        {
          question: "What does Kuhn call normal science?",
          answer: "Puzzle-solving within an accepted paradigm.",
        },
      ],
      exercise:
        "Argue on one page whether one disputed field counts as science, with a clear criterion",
    },
    {
      id: "identity",
      title: "Personal identity and change",
      outcome: "can compare accounts of what makes a person the same over time",
      minutes: [75, 60, 45],
      prerequisiteIds: ["arguments"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Give your verdict on the ship of Theseus and write down the principle behind it",
        "Apply bodily, memory and brain accounts to a teleporter and to a brain swap",
        "Find a case that embarrasses each account",
      ],
      questions: [
        {
          question: "How do numerical and qualitative identity differ?",
          answer: "Numerical: one and the same thing; qualitative: exactly alike.",
        },
        {
          question: "In what does personal identity consist according to Locke?",
          answer: "In sameness of consciousness, which reaches back through memory.",
        },
        {
          question: "What is Reid's objection of the brave officer?",
          answer: "Identity is transitive, but memory is not: the general forgets the boy.",
        },
      ],
      exercise:
        "Draw a table of four thought experiments and the verdict of three accounts on each",
    },
    {
      id: "mind",
      title: "Mind, body and consciousness",
      outcome: "can explain and criticise the main positions on mind and body",
      minutes: [90, 75, 55],
      prerequisiteIds: ["identity"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Draw a tree of dualism, identity theory, functionalism and their kin",
        "Set out the knowledge argument about Mary and two replies",
        "Discuss whether a machine that passes as human must understand, with the Chinese room",
      ],
      questions: [
        {
          question: "What is the interaction problem for dualism?",
          answer: "It is unclear how a mind without extension could move a body in space.",
        },
        {
          question: "What makes a state a pain according to functionalism?",
          answer: "Its causal role between inputs, other mental states and behaviour.",
        },
        {
          question: "What are qualia?",
          answer: "The felt qualities of experience: what it is like to have it.",
        },
      ],
      exercise:
        "Write a page on which position you find best and what speaks most strongly against it",
    },
    {
      id: "free-will",
      title: "Free will, determinism and responsibility",
      outcome: "can defend a position on free will against its rivals",
      minutes: [90, 70, 50],
      prerequisiteIds: ["arguments"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Set out the argument that determinism rules out freedom and mark what each side denies",
        "Invent a Frankfurt case in which somebody is responsible without an alternative",
        "Apply compatibilism and its rivals to a case of addiction or manipulation",
      ],
      questions: [
        {
          question: "What does determinism say?",
          answer: "The past and the laws of nature together fix everything that happens.",
        },
        {
          question: "What does compatibilism hold?",
          answer: "Free will and determinism can both be true.",
        },
        {
          question: "Why does mere chance not seem to help freedom?",
          answer: "An act that just happens at random is not under our control either.",
        },
      ],
      exercise:
        "Write a dialogue between a compatibilist and a libertarian about free will in which both score",
    },
    {
      id: "god",
      title: "Arguments for and against the existence of God",
      outcome: "can set out and assess classic arguments about God fairly",
      minutes: [90, 75, 55],
      prerequisiteIds: ["close-reading"],
      bloom: "evaluate",
      kind: "concept",
      optional: true,
      tasks: [
        "Reconstruct a cosmological, a design and an ontological argument in numbered steps",
        "Set out the problem of evil in its logical and its evidential form",
        "State the best reply to each argument and judge how far it reaches",
      ],
      questions: [
        {
          question: "How does Anselm's ontological argument define God?",
          answer: "As that than which nothing greater can be conceived.",
        },
        {
          question: "What is a theodicy?",
          answer: "An account of why a good and almighty God might permit evil.",
        },
        {
          question: "What was Gaunilo's reply to Anselm?",
          answer: "By the same reasoning a perfect island would have to exist.",
        },
      ],
      exercise:
        "Write a page that presents one argument and its best objection without taking sides",
    },
    {
      id: "normative-ethics",
      title: "Consequences, duties and virtues",
      outcome: "can apply three ethical theories to a case and compare the results",
      minutes: [120, 95, 70],
      prerequisiteIds: ["arguments"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Judge four variants of the trolley case and look for the principle behind your verdicts",
        "Apply utilitarianism, Kant's formulas and virtue ethics to one case of lying",
        "Write down the strongest objection to each theory",
        "Find a case in which rule and act utilitarianism part",
      ],
      questions: [
        {
          question: "What makes an act right according to classical act utilitarianism?",
          answer: "It brings about at least as much overall happiness as any alternative.",
        },
        {
          question: "What does Kant's formula of humanity demand?",
          answer:
            "Treat humanity, in yourself and others, never merely as a means but always also as an end.",
        },
        {
          question: "What is a virtue according to Aristotle?",
          answer:
            "A settled trait of choosing the mean between excess and deficiency, guided by reason.",
        },
      ],
      exercise: "Write a case study of one page judged by three theories, with your own verdict",
    },
    {
      id: "metaethics",
      title: "Is morality objective?",
      outcome: "can compare realism, relativism and expressivism about morals",
      minutes: [75, 60, 45],
      prerequisiteIds: ["normative-ethics"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Put the dilemma of the Euthyphro into your own words",
        "Separate the claim that cultures differ from the claim that none is right",
        'Compare what "stealing is wrong" means for a realist, a relativist and an expressivist',
      ],
      questions: [
        {
          question: "What gap did Hume point out between is and ought?",
          answer: "No ought follows from statements of fact alone.",
        },
        {
          question: "What does an error theorist claim about moral judgements?",
          answer: "They aim at truth but are false, since there are no moral facts.",
        },
        {
          question: "Why does disagreement alone not prove relativism?",
          answer: "People can disagree although one of them is right.",
        },
      ],
      exercise: "Write a page that defends or attacks relativism and answers one objection",
    },
    {
      id: "political",
      title: "Authority, liberty and justice",
      outcome: "can compare theories of the state and of a just society",
      minutes: [105, 85, 65],
      prerequisiteIds: ["normative-ethics", "close-reading"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Compare the state of nature in Hobbes, Locke and Rousseau",
        "Apply Mill's harm principle to four laws",
        "Choose rules behind a veil of ignorance, then answer as Nozick would",
        "Write a short case for and against obeying an unjust law",
      ],
      questions: [
        {
          question: "Why do people leave the state of nature according to Hobbes?",
          answer: "To escape a war of all against all, they submit to a sovereign.",
        },
        {
          question: "What does Rawls's difference principle say?",
          answer:
            "Inequalities are just only if they work to the greatest benefit of the worst off.",
        },
        {
          question: "What is Mill's harm principle?",
          answer: "Force may be used on people against their will only to prevent harm to others.",
        },
      ],
      exercise: "Write a page that applies two theories of justice to one current question",
    },
    {
      id: "essay",
      title: "A philosophical essay of your own",
      outcome: "can argue for a clear thesis and answer the strongest objection",
      minutes: [135, 120, 110],
      prerequisiteIds: ["scepticism", "mind", "free-will", "metaethics", "political"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Narrow a question until you can state your answer in one sentence",
        "Write the argument in numbered premises and defend each",
        "State the best objection and reply to it",
        "Let somebody, or a day's rest, find every unclear sentence, then rewrite",
      ],
      questions: [
        {
          question: "What belongs in the first paragraph of a philosophical essay?",
          answer: "The question, the thesis and how the essay will argue for it.",
        },
        {
          question: "What does it mean to beg the question?",
          answer: "To assume in the premises what is to be proved.",
        },
        {
          question: "Why raise objections to your own view?",
          answer: "A view that survives its strongest objection is better supported.",
        },
      ],
      exercise:
        "Write an essay of 1,200 words with a thesis, an argument, an objection and a reply",
    },
  ],
  tips: [
    "Read slowly and little: two pages understood are worth more than a chapter skimmed.",
    "Write down what you think before you read an answer, and what changed your mind after it.",
    "Practise stating views that you reject so fairly that those who hold them would agree.",
  ],
  scope: {
    text: "A university course of 6 ECTS credits means about 150 to 180 hours of work; this plan is a first tour of the main questions, centred on the Western tradition.",
    source: "ECTS: 25 to 30 hours a credit",
  },
};

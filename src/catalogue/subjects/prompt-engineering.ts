import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "prompt-engineering",
  name: "Prompt engineering",
  units: [
    {
      id: "model-behaviour",
      title: "What a language model does with a prompt",
      outcome: "can explain tokens, context and sampling and predict where a model is weak",
      minutes: [75, 40, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Put five sentences in two languages through a tokeniser and compare the counts",
        "Ask the same question ten times and list what changes and what does not",
        "With web search off, ask about last week, a long multiplication and a village near you",
      ],
      questions: [
        {
          question: "What does a language model compute at each step?",
          answer: "A probability for each possible next token, given all tokens so far.",
        },
        {
          question: "What is the context window?",
          answer: "The most tokens that the model can take into account at once, answer included.",
        },
        {
          question: "Why can a model state a falsehood fluently?",
          answer: "It produces likely text; likely is not the same as true.",
        },
      ],
      exercise: "Write a page on what one model does well, does badly and cannot know, with proof",
    },
    {
      id: "clear-tasks",
      title: "Task, context, audience and length",
      outcome: "can turn a vague wish into a prompt that leaves little to guess",
      minutes: [75, 55, 0],
      prerequisiteIds: ["model-behaviour"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Rewrite five one-line prompts with task, purpose, reader, length and tone",
        "Turn each prohibition into what should be done instead and compare the answers",
        "Write a prompt so that a stranger could do the task from it alone",
      ],
      questions: [
        {
          question: "Which test shows whether an instruction is clear enough?",
          answer: "Whether an able person without your background could follow it.",
        },
        {
          question: "Why does it help to say what the answer is for?",
          answer: "The purpose lets the model settle details that you did not mention.",
        },
        {
          question: "What is more reliable than the wish for a short answer?",
          answer: "A measure that can be checked, such as three sentences or five points.",
        },
      ],
      exercise: "Show before and after for five prompts, with one sentence on each difference",
    },
    {
      id: "examples",
      title: "Few-shot examples that teach the right pattern",
      outcome: "can choose examples that fix format and judgement without narrowing the answers",
      minutes: [75, 60, 40],
      prerequisiteIds: ["clear-tasks"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Sort twenty messages into four classes with none, two and six examples",
        "Give only examples of one class and watch the answers lean",
        "Add an example of the hardest borderline case and measure the effect",
      ],
      questions: [
        {
          question: "What do zero-shot and few-shot mean?",
          answer: "A prompt without worked examples, and one with a few.",
        },
        {
          question: "Which examples help most?",
          answer: "Varied, correct ones that resemble real inputs and include difficult cases.",
        },
        {
          question: "Which faults of examples does a model tend to copy?",
          answer: "Their length, wording, order and unequal share of classes.",
        },
      ],
      exercise: "Build a set of six examples and show the results with and without it",
    },
    {
      id: "structure",
      title: "Sections, delimiters and system messages",
      outcome: "can lay out a long prompt so that rules, data and question stay apart",
      minutes: [75, 60, 40],
      prerequisiteIds: ["clear-tasks"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Divide one long prompt into role, rules, data and task with marked sections",
        "Move the question before and after a long document and compare ten answers",
        "Split a prompt between system and user message and say why each part is there",
        "Turn a good prompt into a template with named gaps",
      ],
      questions: [
        {
          question: "What are delimiters such as tags or fences for?",
          answer: "They show where data begin and end, so that they are not read as instructions.",
        },
        {
          question: "What belongs in a system message?",
          answer: "What holds for the whole conversation: role, rules, tone and limits.",
        },
        {
          question: "Does giving the model a role add knowledge to it?",
          answer: "No, it shifts style and focus; facts still have to be checked.",
        },
      ],
      exercise: "Write a template for answering letters and fill it with three different letters",
    },
    {
      id: "long-context",
      title: "Long texts and long conversations",
      outcome: "can decide what belongs in the context and keep long work on course",
      minutes: [75, 65, 50],
      prerequisiteIds: ["structure"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Hide five facts in a long document and test which are found",
        "Summarise a document in parts, then the parts, and list what was lost",
        "Continue an overlong chat in a new one from a summary and compare the quality",
      ],
      questions: [
        {
          question: "Why can more context make an answer worse?",
          answer: "Irrelevant or contradictory text distracts, and details may be overlooked.",
        },
        {
          question: "How does a chat application let the model recall earlier turns?",
          answer: "It sends them, or a summary of them, again with each new message.",
        },
        {
          question: "When is it better to start a new conversation?",
          answer: "When the subject changes or earlier mistakes keep colouring the answers.",
        },
      ],
      exercise: "Summarise a fifty-page document and prove with ten questions what it kept",
    },
    {
      id: "structured-output",
      title: "Structured output: tables, JSON and schemas",
      outcome: "can get output that a program can read and handle what does not fit",
      minutes: [75, 60, 45],
      prerequisiteIds: ["examples", "structure"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Extract name, date and sum from ten invoices as JSON",
        "Define a schema with allowed values and a place for unknown",
        "Check every answer by program and ask again with the error message",
      ],
      questions: [
        {
          question: "Why offer a value such as unknown in a schema?",
          answer: "Otherwise the model is pushed to invent something for a missing field.",
        },
        {
          question: "What does output forced into a schema still not guarantee?",
          answer: "That the values are right; only the form is ensured.",
        },
        {
          question: "What should a program do with output that fails its check?",
          answer: "Retry with the error a few times, then report it; never guess silently.",
        },
      ],
      exercise: "Turn thirty untidy messages into a table and count wrong and missing fields",
    },
    {
      id: "reasoning",
      title: "Reasoning steps and chains of prompts",
      outcome: "can split a hard task into steps and decide where each step is checked",
      minutes: [90, 75, 55],
      prerequisiteIds: ["examples", "structure"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Solve ten word problems with and without asking for steps and compare",
        "Divide writing a report into outline, draft, criticism and revision",
        "Ask several times and take the majority, and note when that helps",
      ],
      questions: [
        {
          question: "Why can writing out steps improve an answer?",
          answer: "Each later token can build on the intermediate results in the context.",
        },
        {
          question: "Is the reasoning that a model shows a true record of how it got the answer?",
          answer: "Not necessarily; it may leave out or make up reasons.",
        },
        {
          question: "When is a chain of prompts better than one long prompt?",
          answer: "When steps differ in kind or their results should be checked in between.",
        },
      ],
      exercise:
        "Build a chain of three prompts and show one error that a check between them caught",
    },
    {
      id: "grounding",
      title: "Answers from sources, with claims checked",
      outcome: "can bind answers to given texts and check them claim by claim",
      minutes: [105, 85, 60],
      prerequisiteIds: ["structured-output", "long-context"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Have questions answered from one text only, with a quotation for each claim",
        "Ask three things that the text does not answer and make the prompt admit it",
        "Find passages by search first, then answer from them, and compare",
        "Check twenty claims of a free answer and sort them into true, false and unclear",
      ],
      questions: [
        {
          question: "What are the two steps of retrieval-augmented generation?",
          answer: "Find passages that fit the question, then answer from them.",
        },
        {
          question: "Does a quoted source prove a claim?",
          answer: "No; quotation and source may be invented, or may not support the claim.",
        },
        {
          question: "Which permission lowers the number of invented answers?",
          answer: "The explicit one to say that the sources do not contain the answer.",
        },
      ],
      exercise:
        "Answer ten questions on a long text with quotations and mark each as supported or not",
    },
    {
      id: "debugging-prompts",
      title: "Debugging a prompt, one change at a time",
      outcome: "can sort failures by cause and choose a fitting remedy",
      minutes: [75, 65, 50],
      prerequisiteIds: ["reasoning", "structured-output"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Collect twenty bad answers and group them by cause",
        "Change one thing at a time and keep versions with notes",
        "Remove sentences from a long prompt until the results get worse",
      ],
      questions: [
        {
          question: "Which causes of a bad answer should be told apart first?",
          answer: "Unclear task, missing information, bad examples, and limits of the model.",
        },
        {
          question: "Why change only one thing between two trials?",
          answer: "Otherwise nobody knows which change had the effect.",
        },
        {
          question: "Why is one better answer no proof of a better prompt?",
          answer: "Sampling varies; several inputs and several runs are needed.",
        },
      ],
      exercise: "Keep a diary of ten versions of one prompt with reason, change and result",
    },
    {
      id: "evaluation",
      title: "Test sets and scores for prompts",
      outcome: "can measure a prompt on fixed cases and judge whether a change is a gain",
      minutes: [105, 90, 75],
      prerequisiteIds: ["debugging-prompts"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Collect forty real inputs with expected results, a quarter of them difficult",
        "Score by exact match where possible and by a written rubric elsewhere",
        "Let a model grade with the rubric and compare it with your own grades",
        "Compare two prompts on cases that you did not use for improving them",
      ],
      questions: [
        {
          question: "Why keep test cases apart from those used for improving a prompt?",
          answer: "A prompt can be fitted to known cases and still fail on new ones.",
        },
        {
          question: "Which leanings must be expected of a model as a judge?",
          answer: "Towards longer answers, towards a certain position and towards its own style.",
        },
        {
          question: "What should be run again when the model is replaced by another one?",
          answer: "The whole test set, since prompts do not carry over unchanged.",
        },
      ],
      exercise: "Report two prompts on the same test set with scores, costs and typical failures",
    },
    {
      id: "safety",
      title: "Prompt injection, privacy and safe limits",
      outcome: "can find how a prompt may be misused and limit the damage outside the model",
      minutes: [90, 75, 60],
      prerequisiteIds: ["grounding"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Hide an instruction in a document and see whether your own prompt obeys it",
        "List what would happen if an attacker controlled each input of your application",
        "Remove personal data from ten texts before they are sent and check what is left",
        "Decide for six actions which need a person's consent",
      ],
      questions: [
        {
          question: "What is indirect prompt injection?",
          answer: "Instructions hidden in data that the model reads, such as a web page or e-mail.",
        },
        {
          question: "Can a sentence in the system message rule injection out?",
          answer: "No; it lowers the risk, but limits must also be set outside the model.",
        },
        {
          question: "Why should no secret stand in a prompt?",
          answer: "Whatever is in the context may be coaxed out in an answer.",
        },
      ],
      exercise: "Write a threat list for one application with a limit and a test for each threat",
    },
    {
      id: "tools",
      title: "Tools, function calls and agents",
      outcome: "can describe tools to a model and judge when an agent is worth its risk",
      minutes: [90, 85, 70],
      prerequisiteIds: ["structured-output", "safety"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Describe a calculator and a search tool with name, purpose and parameters",
        "Follow one call from the model's request to the tool's result and back",
        "Let a tool fail and see whether the model notices, retries or invents",
        "Set a limit for steps, cost and rights, and test each of them",
      ],
      questions: [
        {
          question: "Does the model itself carry out a function call?",
          answer:
            "Usually not; it names function and arguments, and your program decides and acts.",
        },
        {
          question: "What turns a model with tools into an agent?",
          answer: "A loop in which it chooses the next step from earlier results until it is done.",
        },
        {
          question: "What makes errors of an agent worse than those of a single answer?",
          answer: "They build up from step to step and may have effects in the world.",
        },
      ],
      exercise: "Have a model solve five tasks with two tools and comment the log of each call",
    },
    {
      id: "image-prompts",
      title: "Prompts for pictures",
      outcome: "can describe a picture so that subject, style and layout come out as meant",
      minutes: [60, 60, 60],
      prerequisiteIds: ["clear-tasks"],
      bloom: "apply",
      kind: "procedure",
      optional: true,
      tasks: [
        "Describe subject, setting, light, viewpoint and style in separate phrases",
        "Change one phrase at a time with the same seed, where the tool allows one",
        "Ask for exact numbers, left and right, and lettering, and note what fails",
      ],
      questions: [
        {
          question: "What does a fixed seed do in many image generators?",
          answer: "It keeps the starting noise the same, so that changes come from the prompt.",
        },
        {
          question: "Why may a request for no hats still bring hats?",
          answer: "The word draws hats in; some tools have a separate negative prompt for this.",
        },
        {
          question: "What should be checked before a made picture is published?",
          answer: "Rights and terms, likenesses of real people, and whether it must be labelled.",
        },
      ],
      exercise:
        "Make a series of four pictures with the same figure and explain what held it together",
    },
    {
      id: "tested-assistant",
      title: "A prompt-based assistant with proof that it works",
      outcome: "can design, test, secure and document a prompt for a real and repeated task",
      minutes: [150, 140, 130],
      prerequisiteIds: ["evaluation", "safety"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a task that somebody really repeats and write down what good means",
        "Collect cases and a simple baseline before you write the prompt",
        "Improve it in at least five measured versions",
        "Write instructions with known failures and the point at which a person must check",
      ],
      questions: [
        {
          question: "What is the first question before any prompt for a product?",
          answer: "Whether the task needs a language model, or a simpler program would do.",
        },
        {
          question: "Which figures besides quality belong in a comparison of prompts?",
          answer: "Cost, delay and the spread between runs.",
        },
        {
          question: "Why watch real inputs after a launch?",
          answer: "They differ from the test cases and change in time.",
        },
      ],
      exercise:
        "Hand over prompt, test set, scores and a page of limits so that others can rerun it",
    },
  ],
  tips: [
    "Keep every prompt with its result; a prompt without a record teaches nothing.",
    "Guess what the model will answer before you send, and find out why you were wrong.",
    "Try each lesson on two different models, so that you learn principles and not quirks.",
  ],
};

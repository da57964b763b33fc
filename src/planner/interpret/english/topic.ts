import { examWord } from "./dates.js";

/** Introduces what is to be learnt; what follows is the topic. */
export const learnVerb =
  "(?<!(?:machine|deep|reinforcement|supervised|transfer|federated|statistical)\\s)(?:learn|lern|leran|laern|larn|leanr)(?:ing)?|stud(?:y|ying)|studdy|sutdy|stduy|teech|teach(?:ing)?|tutor|coach|train(?:ing)?|master(?:ing)?|practi[sc](?:e|ing)|" +
  "prepar(?:e|ing)|prep|revis(?:e|ing)|understand(?:ing)?|improv(?:e|ing)|" +
  "brush(?:ing)?\\s+up|pick(?:ing)?\\s+up|cram(?:ming)?|get(?:ting)?\\s+(?:better|good|started|into|fluent|ready)|" +
  "becom(?:e|ing)\\s+(?:good|better|fluent|proficient|an?\\s+expert|advanced|an?|skilled)|speak|know\\s+about|" +
  "tak(?:e|ing)\\s+up|pass|new\\s+to|deep\\s+dive\\s+into|dive\\s+into|ace";

/** Words that may stand between the verb and the topic. */
export const afterVerb =
  "(?:[\\s,;:]|(?:me|us|myself|my\\s+son|my\\s+daughter|how|to|for|about|at|in|on|into|with|up|the\\s+basics\\s+of|" +
  "the\\s+fundamentals\\s+of|basics\\s+of|fundamentals\\s+of|some|more|everything\\s+about|the|an?|my|our|" +
  "this|that|please|properly|quickly)\\b)*";

/** What a plan is called. */
export const planWord =
  "(?:study|learning|lesson|training|revision|practi[sc]e|weekly|daily|crash)?\\s*" +
  "(?:plan|schedule|syllabus|curriculum|road\\s?map|timetable|course|programme|program|study\\s+guide|calendar)";

/** Nothing that could be a topic by itself. */
export const emptyTopics: ReadonlySet<string> = new Set(
  (
    "all it this that more less something anything nothing everything stuff things new skill skills " +
    "faster slower harder longer shorter much better again together every everyday day days week weeks " +
    "subject topic one another language instead session sessions hours hour minutes time"
  ).split(" "),
);

/** Fields whose last word is a word of learning: "machine learning". */
export const fieldOfLearning: ReadonlySet<string> = new Set(
  "machine deep reinforcement supervised unsupervised transfer federated statistical".split(" "),
);

/** Words to drop from both ends of what is left of a request. */
export const edgeWords: ReadonlySet<string> = new Set(
  (
    "hi hello hey dear please pls plz hlep halp hepl quick thanks thank you i i'm im i'd i've i'll i'm we we're he she it its it's they me my our us your " +
    "want wants wanted wanna need needs would should could can may might will shall like love help helps make makes create " +
    "creating give gives get gets got build generate prepare write show do does did doing be am is are was were have has had " +
    "having a an the this that these those some any study studying studies learn learning plan plans planning schedule " +
    "syllabus curriculum course roadmap timetable for on about to in at of from with within into and or " +
    "but so then also too just only instead actually now ok okay yes yeah sure again change update set switch extend " +
    "shorten move it's let let's lets start starting begin beginning finish end ending by until before after per each " +
    "every daily weekly day days week weeks time times long total maybe about around roughly approximately already " +
    "good great fine well rather really quickly fast soon asap today tomorrow use using keep put take takes spend spending " +
    "sessions session hours hour minutes level as if there exam available free studly agent bot"
  ).split(" "),
);

/** Ends a topic: what follows speaks of something else. */
export const topicEnd =
  "[;!?\\n]|\\.(?=\\s|$)|:\\s|,?\\s+(?:so\\s+that|in\\s+order|because|since|while|if|but|when|which|who|where|" +
  "please|thanks?|thank\\s+you|though|although|starting|beginning|ending|i\\s|i'|i’|im\\s|we\\s|we'|my\\s+\\w+\\s+is|" +
  "and\\s+(?:i|we|my|then|can|please|it|the\\s+exam|have|be\\s+(?:done|ready|finished)|only|do|don't|start|finish|make|give|want|need)\\b|" +
  "with\\s+(?:about|only|just|no|max|at)\\b|" +
  "for\\s+(?:work|my\\s|fun|a\\s+(?:trip|job|friend)|school|university|college|about|only|just|me\\b|each|every)|" +
  "spend|studying|having|from\\s+(?:the|zero|scratch|now)|as\\s+(?:a|an|fast|soon|quick)|each|every|only|per\\b|" +
  "at\\s+(?:my|a|the)|on\\s+(?:my|the|a)\\s|once\\b|twice\\b|instead|asap|too\\b|again\\b|quickly|fast\\b)|" +
  ",\\s*(?:and\\s*)?(?=[;.]|$)|,\\s+(?:no|not|with|for|from|at|maybe|about|around|exam|due|deadline|level|each|every|only|max|please|i|i'm|we|my|it|can|using|spending|starting)\\b";

export const end = new RegExp(topicEnd, "i");
export const after = new RegExp(`^${afterVerb}`, "i");
const verb = new RegExp(`\\b(?:${learnVerb})\\b`, "gi");
const planFor = new RegExp(
  `\\b${planWord}s?\\b[\\s,;]*(?:(?:for|on|about|to|in|of)\\b[\\s,;]*)+(?:${learnVerb})?\\b`,
  "gi",
);
export const planOf = new RegExp(`([^;,.!?\\n]{1,60}?)\\s+${planWord}\\b`, "i");
export const exam = new RegExp(`([^;,.!?\\n]{1,60}?)\\s+${examWord}\\b`, "i");
const good = /\b(?:good|better)\s+(?:at|in)\b/gi;
const howTo =
  /\bhow\s+(?:do\s+i|can\s+i|to)\s+(?:learn\s+)?(?=code|program|play|speak|use|draw|cook|sing|dance|swim|write)/gi;
const never = /\bnever\s+(?:done|tried|used|learn(?:ed|t)|studied|played|spoken)\b/gi;
const named = /\b(?:topic|subject)\s*(?:is|:|=|-)\s*/gi;
export const introductions = [named, planFor, verb, good, never, howTo] as const;
// What each of the patterns above needs; without it they need not be tried.
export const gates = [
  /topic|subject/i,
  /plan|schedul|syllab|curric|road|timetab|course|program|guide|calendar/i,
  undefined,
  /good|better/i,
  /never/i,
  /how/i,
] as const;
export const doing =
  /^(?:to\s+)?(?:play(?:ing)?|speak(?:ing)?|us(?:e|ing)|cod(?:e|ing)\s+in|program(?:ming)?\s+in|understand(?:ing)?|do(?:ing)?|master(?:ing)?|learn(?:ing)?)\s+(?:the\s+|some\s+)?(?=\S)/i;
export const addressee = /^(?:me|us|myself)\b\s*/i;
export const edge =
  /^(?:[\s,;:()"'“”‘’*_`<>-]|\.(?![A-Za-z]))+|[\s,;:("“‘*_`<>-]+$|(?<=[^.])\.+$|(?<![\w+#)])['’)]+$/g;
export const trailing =
  /\s+(?:in|on|for|at|by|with|and|or|to|of|from|the|a|an|plus|within|over|until|before|about|is|are|each|every|daily|please|well|fluently|properly|quickly|fast|now|using|level)$/i;
export const leading =
  /^(?:the|an?|my|our|some|to|for|about|in|at|on|of|and|how|please|me|both|this|all)\s+/i;

/**
 * The words of English that the grammar is made of, as data. Patterns are written for the `i` flag
 * and have no capturing groups, so that they can be put together.
 */

/** Number words and their values; digits are read elsewhere. */
export const numberWords: Readonly<Record<string, number>> = {
  "a couple of": 2,
  "a couple": 2,
  "couple of": 2,
  "a few": 3,
  several: 4,
  "half a": 0.5,
  "half an": 0.5,
  "twenty-one": 21,
  "forty-five": 45,
  "forty five": 45,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

const words = Object.keys(numberWords).sort((a, b) => b.length - a.length);

/** A number in digits or words. */
export const number = `(?:\\d{1,6}(?:[.,]\\d{1,2})?|(?:${words.join("|")})\\b)`;

/** Between the two ends of a range. */
export const rangeMark = "\\s*(?:-|–|—|to|or)\\s*";

/** What stands between a number and its unit. */
export const joint = "[\\s-]{0,3}";

/** Days of the week by their first two letters, 0 for Monday. */
export const weekdayPrefixes = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;

/** One day of the week, or a group of them. */
export const dayName =
  "(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:rs?(?:days?)?)?|fri(?:days?)?|" +
  "sat(?:urdays?)?|sun(?:days?)?|week-?ends?|week-?days?|work(?:ing)?[ -]?days?)\\b";

const dayRange = `${dayName}(?:\\s*(?:-|–|to|through|thru)\\s*${dayName})?`;

/** "Mon, Wed and Fri", "Monday to Friday", "weekends". */
export const dayList =
  `${dayRange}(?:\\s*(?:,(?:\\s*(?:and|or|nor|&))?|and|or|nor|&|\\/|\\+)\\s*` +
  // Blanks in one place only, and few repetitions: a list must not be readable in many ways.
  `(?:(?:on|the|no|not|every|each)\\s+){0,2}${dayRange}){0,8}`;

/** How a date may begin; what follows is left to the date parser. */
export const dateLike =
  "(?:the\\s+)?(?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]*)\\b|" +
  "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b|today\\b|tomorrow\\b|tonight\\b|" +
  "next\\s|this\\s|coming\\s|day\\s+after|end\\s+of|middle\\s+of|mid[\\s-]|beginning\\s+of|" +
  "christmas|xmas|new\\s+year)";

/** Introduces what is to be learnt; what follows is the topic. */
export const learnVerb =
  "(?<!(?:machine|deep|reinforcement|supervised|transfer|federated|statistical)\\s)learn(?:ing)?|stud(?:y|ying)|teach(?:ing)?|tutor|coach|train(?:ing)?|master(?:ing)?|practi[sc](?:e|ing)|" +
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

/** What one is examined in. */
export const examWord =
  "(?:exams?|examinations?|tests?|quiz|finals?|mid-?terms?|interviews?|presentation|assessment|certification|" +
  "certificate|recital|deadline|orals?)";

/** Nothing that could be a topic by itself. */
export const emptyTopics: ReadonlySet<string> = new Set(
  (
    "it this that more less something anything nothing everything stuff things new skill skills " +
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
    "hi hello hey dear please pls thanks thank you i i'm im i'd i've i'll i'm we we're he she it its it's they me my our us your " +
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
  "and\\s+(?:i|we|my|then|can|please|it|the\\s+exam|have|only|do|don't|start|finish|make|give|want|need)\\b|" +
  "with\\s+(?:about|only|just|no|max|at)\\b|" +
  "for\\s+(?:work|my\\s|fun|a\\s+(?:trip|job|friend)|school|university|college|about|only|just|me\\b|each|every)|" +
  "spend|studying|having|from\\s+(?:the|zero|scratch|now)|as\\s+(?:a|an|fast|soon|quick)|each|every|only|per\\b|" +
  "at\\s+(?:my|a|the)|on\\s+(?:my|the|a)\\s|once\\b|twice\\b|instead|asap|too\\b|again\\b|quickly|fast\\b)|" +
  ",\\s*(?:and\\s*)?(?=[;.]|$)|,\\s+(?:no|not|with|for|from|at|maybe|about|around|exam|due|deadline|level|each|every|only|max|please|i|i'm|we|my|it|can|using|spending|starting)\\b";

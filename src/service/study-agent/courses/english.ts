/**
 * The words of English that a degree or a semester is asked for with: data, as the grammar of
 * src/planner/interpret/english is. Patterns that are strings have no capturing groups.
 */

/** Texts without any of these are not looked at. */
export const gate =
  /degree|bachelor|master|diploma|curricul|program|courses|semester|trimester|\bb\.?sc\b|\bm\.?sc\b|\bmba\b/i;

/** Words for several courses together. */
const many =
  "(?<!\\b(?:some|certain|high|higher|large|great|greater|lesser|what|that|th)\\s)degree(?:['’]s)?\\b(?!\\s+of\\s+(?:freedom|difficulty))|" +
  "bachelor(?:['’]?s)?\\b|master['’]s\\b|masters\\b(?=\\s+(?:in|of|degree|program))|diploma\\b|\\bb\\.?sc\\b\\.?|\\bm\\.?sc\\b\\.?|\\bmba\\b|" +
  "courses\\b|(?:semester|trimester)(?:['’]?s)?\\b|" +
  "(?:study|degree|academic|university|college)\\s+program(?:me)?\\b|program(?:me)?\\s+of\\s+study\\b";
/** Words for them that are also said of one subject: "curriculum for Python". */
const maybe =
  "curricul(?:um|a)\\b|programme\\b|(?<=\\b(?:my|our|this|whole|entire|full)\\s)program\\b(?!\\s+in\\b)";

/** A word for several courses; groups: the word, by how sure it is. */
export const word = new RegExp(`(?<many>${many})|(?<maybe>${maybe})`, "gi");

const between = "[^:;.!?\\n]{0,100}?";
/** From such a word to its list; group 1 is what stands between them. */
export const colon = new RegExp(`^(${between})\\s*(?::|\\s[-–—]\\s)\\s*(?=\\S)`, "i");
/** The same where a list is less sure. */
export const verb = new RegExp(
  `^(${between})\\s+(?:are|includ(?:e|es|ing)|consists?\\s+of|contains?|comprises?|have|has|namely|with)\\s+(?=\\S)`,
  "i",
);
export const nothing = /^()\s+(?=\S)/;

/** Says nothing of what one learns. */
export const harmless =
  /\bcourse\s+(?:by\s+course|list|plan|schedule|load|work)\b|\b(?:one|each|every|per|a|syllabus\s+(?:for|per)\s+(?:each|every))\s+course(?:\s+(?:after|at|a)\b)?/gi;
/** Said of the parts of one subject. */
export const parts =
  /\b(?:topics?|sub-?topics|chapters?|lessons?|units?|sections?|cover(?:s|ed|ing)?)\b/i;
/** Said of one subject, or of one exam. */
export const oneSubject =
  /\b(?:exams?|tests?|quiz(?:zes)?|mid-?terms?|finals?|skills?|course|workout|training|fitness|exercise)\b/i;

/** What may stand right before a word such as "curriculum" without being a subject. */
export const neutral =
  /^(?:(?:please|can|could|you|i|we|need|want|would|like|to|make|create|build|give|plan|write|prepare|design|me|us|my|our|a|an|the|this|that|for|of|with|and|here|is|are|study|school|home-?school|university|college|academic|whole|full|entire|complete|following|new|personal|own|custom|first|second|third|final|last|next|year|years?['’]?s?|semester['’]?s?|term['’]?s?|\d-year|\d+|two|three|four|five|-year)[\s,]*)*$/i;
/** The subject of a curriculum; not "for my degree", "for the first year". */
export const itsSubject =
  /^\s*(?:for|in|on|about|of|to\s+learn)\s+(?!(?:(?:the|this|my|our|next|first|second|third|final|last|whole|coming|a|an|one|two|three|four|\d+)\s+)*(?:years?|semesters?|terms?|school|university|college|degree|months?|weeks?|courses|me|us|all)\b)/i;

/** Words that belong to the word for the courses, before it: "my computer science degree". */
export const modifiers =
  /(?<![\w'’-])(?:(?!(?:for|to|of|in|on|with|at|and|from|during|as|about|into|plus|or|learn\w*|study(?:ing)?|teach\w*|understand\w*)\b)[\w'’-]+\s+){0,5}$/i;
/** What somebody does, and does not ask for. */
export const beside =
  /\b(?:i|we)(?:\s+(?:am|are)|['’](?:m|re))?\s+(?:also\s+|currently\s+|now\s+)?study(?:ing)?\b[^,;.]*?(?=,|;|\band\b|$)/gi;
/** A verb of learning with an object: the list is about that. */
export const learnsSomething =
  /\b(?:learn|study|teach|understand|master|revise|practi[sc]e)(?:ing)?\s+(?!(?:this|next|in|over|for|within|during|at|by|now|all|are|is|include|as|with|the\s+(?:next|coming|following))\b)\w/i;

/** Year 1: ..., second semester: ...; the courses of each follow. */
const period = "(?:year|semester|term|trimester|quarter)";
export const label = new RegExp(
  `(?<=^|[.;,\\n]\\s*)(?:[-*•]\\s*|\\d{1,2}[.)]\\s*)?(?:in\\s+)?(?:the\\s+|my\\s+)?(?:${period}\\s*(?:\\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight)|` +
    `(?:first|second|third|fourth|fifth|sixth|seventh|eighth|final|last|[1-8](?:st|nd|rd|th)|winter|summer|spring|autumn|fall)\\s+${period})\\s*(?::|[-–—]\\s)[^\\S\\n]*`,
  "gi",
);
/** True of labels that are said of courses only. */
export const sureLabel = /semester|trimester/i;

/** A line of a list. */
export const bullet = /^\s*(?:[-*•·‣▪–]|\d{1,2}\s*[.)]|[a-z]\))\s+/i;
/** "1. Algorithms 2. Databases" in one line. */
export const numbered = /(?<=[^\s\d] )\d{1,2}[.)] (?=\p{L})/gu;
/** Between two courses of a list. */
export const comma = /\s*[,;•·|\t]\s*/;
export const semicolon = /\s*;\s*/;
export const and = /\s+(?:and|&|plus)\s+(?=[^,;]*$)/i;
/** Where a list within a sentence ends. */
export const listEnd = /[!?\n]|(?<!\b(?:vs|incl|e\.g|i\.e|no|st|intro))\.(?=\s|$)/i;
/** The end of a list that goes on somehow. */
export const andSoOn = /^(?:…|etc\b\.?|and\s+so\s+on|and\s+more|\.{2,})\s*/i;

const amount =
  "(?:about\\s+|around\\s+|only\\s+)?(?:\\d+(?:[.,]\\d+)?|an?|one|two|three|four|five|six|half\\s+an)[\\s-]*(?:minutes?|mins?|m|h|hrs?|hours?|days?|weeks?|months?|years?|semesters?|terms?)\\b";
/** No course: another thought begins. */
export const otherThought = new RegExp(
  "^(?:in|over|for|within|by|until|till|not|no|except|only|starting|starts?|from|begin(?:ning|s)?|at|every|each|with|on|during|please|i|i['’]m|i['’]ve|i['’]d|we|my|then|after|before|" +
    "make|give|help|plan|it|that|this|these|which|daily|weekly|about|around|max(?:imum)?|between|so|because|thanks|thank|can|could|should|none|finish|end(?:ing|s)?|done|and|but|or|all\\s+(?:in|of|within)|spread|take|takes|one\\s+after)(?=\\s|$)|" +
    `^${amount}`,
  "i",
);
/** "8 weeks", "6 ECTS", "(6 credits)". */
export const credits = /(\d{1,3}(?:[.,]\d)?)\s*(?:ects|credits?|credit\s+points|cp|cr)\b\.?/i;
/** What stands in parentheses, and may be a course's length or credits. */
export const parentheses = /\s*[([]([^()[\]]{1,40})[)\]]/g;
export const lengthOnly =
  /^(?:about\s+|around\s+|~\s*)?(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\s-]*(?:days?|weeks?|wks?|months?|years?)\.?$/i;
/** Before the name of a course. */
export const article =
  /^(?:the\s+course\s+(?:on\s+|in\s+)?|course\s*:\s*|course\s+\d+\s*[:.-]?\s*)/i;

/** "3 semesters" as months, which the grammar knows; a semester is half a year. */
export const semesters =
  /\b(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)[\s-]+semesters?\b/gi;
export const monthsPerSemester = 6;

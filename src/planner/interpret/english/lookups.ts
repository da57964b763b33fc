import type { ExportFormat } from "../../../domain/export.js";

/** What an export is called; the first that fits is meant. */
export const formats: readonly (readonly [RegExp, ExportFormat])[] = [
  [/\b(?:svg|png|jpe?g|pictures?|images?|graphics?|poster|drawing|screenshot)\b/i, "svg"],
  [/\banki\b|\bflash\s?cards?\b/i, "anki"],
  [/\btodoist\b|\bto-?do\s+(?:list|app)\b/i, "todoist"],
  [
    /\b(?:csv|spread\s?sheets?|excel|google\s+sheets?|xlsx?|numbers\s+file|table\s+file|libre\s?office)\b/i,
    "csv",
  ],
  [/\bjson\b/i, "json"],
  [/\b(?:markdown|\.?md(?:\s+file)?|obsidian|notion)\b/i, "markdown"],
  [/\b(?:plain\s+text|text\s+file|text|\.?txt)\b/i, "text"],
  [
    /\b(?:ics|ical|icalendar|i-?cal|(?:my\s+|google\s+|apple\s+|outlook\s+|phone(?:'s)?\s+)*calendars?|outlook|gcal)\b/i,
    "ics",
  ],
];
const format =
  "(?:svg|png|jpe?g|pictures?|images?|graphics?|poster|anki|flash\\s?cards?|todoist|to-?do\\s+(?:list|app)|csv|spread\\s?sheets?|excel|google\\s+sheets?|xlsx?|json|markdown|md\\s+file|obsidian|notion|plain\\s+text|text\\s+file|text|txt|ics|ical|icalendar|i-?cal|calendars?|outlook|gcal)\\b";
const adjective = "(?:(?:an?|the|my|some|google|apple|phone|nice|simple|separate|of)\\s+|\\.)*";
const it =
  "(?:(?:me|it|this|that|them|all|everything|the|my|whole|study|plans?|schedule|sessions?|units?|questions?|dates?|of|a|an|copy|file|version)\\s+)*";

/** An export that is asked for: with a verb, or by its form alone. */
export const exports: readonly RegExp[] = [
  new RegExp(
    `\\b(?:export|download|save|convert|turn|print|sync|import|e-?mail|upload|transfer|copy|put|add|send|share)(?:ing)?\\s+${it}(?:(?:as|to|into|in|for|with|on|onto|from)\\s+)?${adjective}${format}(?:\\s+(?:of\\s+(?:the|my)\\s+(?:plan|calendar|schedule)|files?|format|cards?|deck|please|calendar|app))*`,
    "i",
  ),
  new RegExp(
    `\\b(?:give|get|send|make|create|generate|show|want|need|have|like|provide)\\s+(?:me\\s+|us\\s+)?${it}(?:to\\s+me\\s+)?(?:(?:as|to|into|in|for)\\s+)?${adjective}${format}(?:\\s+(?:of\\s+(?:it|the\\s+(?:plan|calendar|schedule)|my\\s+(?:plan|calendar|schedule))|from\\s+(?:it|the\\s+plan)|files?|format|cards?|deck|please))*`,
    "i",
  ),
  new RegExp(
    `(?:^|[;.!?]\\s*)\\s*(?:please\\s+|can\\s+i\\s+have\\s+|could\\s+i\\s+(?:have|get)\\s+|and\\s+|now\\s+)*(?:it\\s+|the\\s+plan\\s+|my\\s+plan\\s+)?(?:(?:as|to|into|in|for)\\s+)?${adjective}${format}(?:\\s+(?:of\\s+(?:the|my)\\s+(?:plan|calendar|schedule)|files?|format|cards?|deck|export|please|instead|version|too))*\\s*(?=[.!?;]|$)`,
    "i",
  ),
];
/** An export whose form is not said. */
export const anyExport =
  /\b(?:export|download)\b(?![^;.!?]{0,30}\b(?:how|why)\b)|^\W*print\W*$|\bprint\s+(?:it|this|the\s+plan|my\s+plan)\b/i;
export const exportGate =
  /svg|png|jpe?g|picture|image|graphic|poster|anki|flash|todoist|to-?do|csv|sheet|excel|xls|json|markdown|\bmd\b|obsidian|notion|text|txt|ics\b|i-?cal|calendar|outlook|gcal|export|download|print/i;

const plan =
  "(?:the\\s+|my\\s+|this\\s+|our\\s+)?(?:whole\\s+|full\\s+|entire\\s+|complete\\s+|current\\s+|study\\s+|learning\\s+)*(?:plan|schedule|timetable|programme|program|overview|progress|units|sessions|calendar)";
/** All of the plan. */
export const showAll = new RegExp(
  `^\\W*(?:(?:can|could|would)\\s+(?:you\\s+|i\\s+)(?:please\\s+)?|please\\s+|i\\s+(?:want|would\\s+like|need)\\s+to\\s+|let\\s+me\\s+|let's\\s+)*(?:show|display|see|view|give|list|repeat|print|open|look\\s+at|remind\\s+me\\s+of|tell)\\s+(?:me\\s+|us\\s+)?(?:again\\s+)?(?:${plan}|it|everything|all|what\\s+(?:is\\s+)?(?:planned|we\\s+have))(?:[\\s,]+(?:again|please|so\\s+far|now))*\\W*$|^\\W*(?:show|(?:my\\s+|the\\s+)?(?:plan|schedule))\\W*$|^\\W*(?:what(?:'|’)?s|what\\s+is|where(?:'|’)?s|where\\s+is|what\\s+does)\\s+${plan}(?:\\s+(?:look\\s+like|again|so\\s+far|now))*\\W*$|^\\W*(?:how\\s+does\\s+)${plan}\\s+look(?:\\s+like)?\\W*$|^\\W*(?:how\\s+am\\s+i\\s+doing|how\\s+far\\s+am\\s+i|how\\s+much\\s+is\\s+left|what(?:(?:'|’)s|\\s+is)\\s+left|when\\s+(?:will|am)\\s+i\\s+(?:be\\s+)?(?:done|finished)|status|progress)\\W*$`,
  "i",
);

/** Asks for some days; dates follow at the end. */
export const showDays = new RegExp(
  "^\\W*(?:(?:and|ok(?:ay)?|so|please|hi|hey|hello)[\\s,]+)*(?:" +
    "(?:what(?:'|’)?s|what\\s+is|what\\s+are|whats)\\s+(?:there\\s+)?(?:to\\s+(?:do|learn|study)\\s+|the\\s+plan\\s+|my\\s+plan\\s+|planned\\s+|scheduled\\s+|due\\s+|coming\\s+up\\s+|up\\s+|on\\s+(?:the\\s+(?:plan|agenda|schedule|menu)\\s+)?|my\\s+(?:sessions?|tasks?|lessons?)\\s+|the\\s+(?:sessions?|tasks?|lessons?)\\s+)*" +
    "|what\\s+(?:do|will|did|am|should|must|can|shall|have)\\s+(?:i|we)\\s+(?:have\\s+to\\s+|going\\s+to\\s+|need\\s+to\\s+|supposed\\s+to\\s+)?(?:have|do|doing|learn|study|got|get|planned|work\\s+on)?\\s*(?:planned\\s+|to\\s+(?:do|learn|study)\\s+|on\\s+(?:the\\s+plan\\s+)?)*" +
    "|(?:can\\s+you\\s+|please\\s+)*(?:show|give|tell|list|display|remind)\\s+(?:me\\s+)?(?:what(?:'|’)?s\\s+(?:planned\\s+|on\\s+)?|what\\s+is\\s+(?:planned\\s+|on\\s+)?|what\\s+i\\s+(?:have|do)\\s+(?:to\\s+do\\s+)?|the\\s+plan\\s+|my\\s+plan\\s+|my\\s+sessions?\\s+|the\\s+sessions?\\s+|of\\s+)*(?:of\\s+)?" +
    "|(?:the\\s+|my\\s+)?(?:plan|sessions?|schedule|tasks|agenda)\\s+(?:for|of|on)\\s+|what\\s+about\\s+|how\\s+about\\s+|anything\\s+|(?:do|did|have)\\s+i\\s+(?:have|got)?\\s*anything\\s+(?:planned\\s+|to\\s+do\\s+)?|)" +
    "(?:(?:for|on|in|of|during)\\s+)*(?:the\\s+)?",
  "i",
);
/** What may follow the days. */
export const afterDays =
  /^(?:(?:'|’)s)?(?:\s+(?:sessions?|plan|lessons?|tasks?|schedule|please|again|then|work|to\s+(?:do|study|learn)|planned))*\W*$/i;
/** The next session. */
export const showNext =
  /^\W*(?:(?:and|ok(?:ay)?|so|please|done|great|good|thanks)\W+)*(?:(?:what(?:'|’)?s|what\s+is|whats|show(?:\s+me)?|which\s+(?:session|unit)\s+is|what\s+comes|when(?:'|’)?s|when\s+is)\s+(?:my\s+|the\s+)?(?:next|up\s+next|coming\s+next)(?:\s+(?:session|unit|step|lesson|thing|task|one))?(?:\s+(?:please|now|then|up|to\s+(?:do|learn|study)|for\s+me|on\s+(?:the|my)\s+(?:plan|list)))*|what\s+(?:do\s+i|should\s+i|shall\s+i|to)\s+(?:do|learn|study)\s+(?:next|now)|what\s+now|next(?:\s+(?:session|one|unit|please))?|continue)\W*$/i;
/** When or what a unit is; the unit follows. */
export const showUnit =
  /^\W*(?:when\s+(?:is|do\s+i\s+(?:learn|study|do|get\s+to|have)|will\s+i\s+(?:learn|study|do|get\s+to)|does|are)|show\s+(?:me\s+)?(?=(?:the\s+)?(?:unit|chapter|lesson|module|first|last|next|second|third)))\s+/i;
export const showGate =
  /what|show|see|view|display|list|today|tomorrow|yesterday|week|next|plan|schedule|agenda|when|status|progress|how\s+(?:am|far|much)|anything|remind|tell|continue|how\s+(?:does|about)/i;

/** Why something is as it is; units follow. */
export const why =
  /^\W*(?:(?:but|and|ok(?:ay)?|so|please|tell\s+me|explain|can\s+you\s+(?:explain|tell\s+me)|i\s+wonder)[\s,]+)*(?:why|what\s+for|for\s+what\s+reason|how\s+come|what(?:'|’)?s\s+the\s+(?:point|reason|purpose)\s+(?:of|for)|what\s+is\s+the\s+(?:point|reason|purpose)\s+(?:of|for)|explain\s+(?=unit))\s*/i;
const plainAux =
  "(?:is|are|was|not|does|do|did|must|should|shall|have|has|need|i|we|you|the|there|come|comes|put|placed|to|learn|study|learning|studying|include|included|planned|scheduled|want|me|so|it|that|this|first|in|already|doing|put|start|begin|with)";
export const whyLead = new RegExp(`^(?:${plainAux}\\s+)+`, "i");
/** Between two units that are compared. */
export const before =
  /\s+(?:(?:come|comes|coming|is|are|scheduled|planned|placed|put|learnt|needed)\s+)*(?:before|after|ahead\s+of|prior\s+to|earlier\s+than|later\s+than|rather\s+than|instead\s+of|needed\s+for|required\s+for|for|prerequisite\s+(?:of|for))\s+(?:i\s+(?:can\s+)?(?:learn|study|do|start)\s+)?/i;
export const whyTail =
  /\s+(?:(?:is|are|there|first|so\s+(?:early|late|long|short)|early|late|here|needed|necessary|important|in\s+(?:the|my|this)\s+plan|part\s+of\s+(?:the|my)\s+plan|on\s+(?:the|my)\s+plan|included|planned|scheduled|at\s+all|come|comes|take|takes|last|next|second|third|at\s+the\s+(?:start|end|beginning)|then|now|that|long|please|today|tomorrow)\s*)+\W*$/i;

export const help =
  /^\W*(?:(?:hi|hello|hey|ok(?:ay)?|please|so)\W+)*(?:help(?:\s+(?:me|please))?|what\s+(?:else\s+)?can\s+(?:you|i|it|this|studly)\s+(?:do|say|ask|change|tell\s+you)(?:\s+(?:for\s+me|here|now|with\s+(?:it|this|my\s+plan)))?|how\s+(?:does|do|can|should)\s+(?:this|it|you|i|studly|that)\s+(?:use\s+(?:this|it|you|studly)|work|works|help\s+me|talk\s+to\s+you|change\s+(?:it|the\s+plan|my\s+plan))|(?:show|list|what\s+are)\s+(?:me\s+)?(?:the\s+|all\s+|your\s+)*(?:commands?|options|features|possibilities)|commands?|usage|instructions|what\s+are\s+(?:you|my\s+options)|i\s+need\s+help|how\s+to\s+use\s+(?:this|it|you|studly)|what\s+do\s+you\s+do)\W*$/i;

/** The learner lists what the subject consists of. */
export const topics =
  /(?:^|[.;!?\n,]\s*|\b(?:and|the|my|its|it's)\s+)(?:the\s+|my\s+|our\s+|these\s+|here\s+(?:are|is)\s+(?:the\s+|my\s+)?)*(?:topics|chapters|subtopics|sub-topics|contents|themes|sections|units\s+are|topic\s+list|list\s+of\s+topics|topics\s+are|syllabus(?=\s*(?:is|:|covers|=))|curriculum(?=\s*(?:is|:|covers|=)))(?:\s+(?:are|is|would\s+be|should\s+be|include|covers?|to\s+(?:cover|learn|study)\s+are|i\s+(?:have|need|want)\s+to\s+(?:learn|cover|study|know)\s+are))?\s*[:=-]?\s+|\b(?:it|the\s+(?:course|exam|subject|book|test)|this|that|they)\s+(?:covers?|consists?\s+of|includes?|contains?|is\s+about|comprises?|has\s+the\s+(?:topics|chapters))\s*:?\s+/i;
export const topicsGate =
  /topic|chapter|content|theme|section|units\s+are|syllabus|curriculum|cover|consist|includ|contain|about|compris/i;
export const topicMark =
  /\s*(?:,|;|\n|•|·|\||\t)\s*(?:and\s+|&\s+)?|\s+and\s+(?=[^,;\n]*$)|\s+&\s+(?=[^,;\n]*$)/i;
export const topicBullet = /^(?:\s*(?:[-*•·]|\d{1,2}[.)]|[a-z]\))\s+)+/i;
/** Says something else than a topic. */
export const noTopic =
  /^(?:in|for|within|by|until|not|no|except|only|starting|start|from|at|every|each|and\s+(?:i|make|no|not|only))\s|^(?:about\s+)?(?:\d+(?:[.,]\d+)?|an?|one|two|three|half\s+an)[\s-]*(?:minutes?|mins?|m|h|hrs?|hours?|days?|weeks?|months?)\b/i;
export const topicsEnd = /[!?]|\.(?=\s|$)/;

/** What a turn says that needs a plan, where there is none. */
export const needsPlan: readonly (readonly [
  RegExp,
  (
    | "missed"
    | "done"
    | "known"
    | "skip"
    | "took"
    | "extend"
    | "shorten"
    | "export"
    | "show"
    | "why"
    | "more_time"
    | "less_time"
  ),
])[] = [
  [
    /^\W*(?:i\s+(?:have\s+)?|i've\s+|sorry\W+i\s+|we\s+)?(?:missed|skipped|couldn(?:'|’)?t\s+(?:study|do)|didn(?:'|’)?t\s+(?:study|do|manage))\b(?!.*\b(?:exam|class|lecture|course)\b)|\bi(?:'m|\s+am|\s+fell)\s+behind\b/i,
    "missed",
  ],
  [
    /\b(?:that|it|unit\s+\w+|the\s+session|today's\s+session)\s+took\s+(?:me\s+)?(?:an?\b|\d|half|about)/i,
    "took",
  ],
  [
    /^\W*(?:i(?:'m|\s+am|\s+have|'ve)?\s+)?(?:done|finished|completed|did)\s+(?:with\s+)?(?:the\s+)?(?:units?\b|today|for\s+today|yesterday|it\b|\w+'s\s+session)|^\W*(?:done|finished|all\s+done)\W*$/i,
    "done",
  ],
  [/\bi\s+(?:already\s+)?know\s+units?\s+\w+|\balready\s+know\s+units?\b/i, "known"],
  [
    /^\W*(?:please\s+)?(?:skip|leave\s+out|drop|remove)\s+(?:the\s+)?(?:units?|chapters?|first|last)\b/i,
    "skip",
  ],
  [
    /^\W*(?:please\s+)?(?:(?:one|two|three|\d+|an?)\s+(?:more|extra)\s+(?:days?|weeks?|months?)|an(?:other|\s+extra)\s+(?:\w+\s+)?(?:days?|weeks?|months?)|extend\b|(?:make\s+it\s+)?(?:(?:an?|one|two|three|\d+)\s+(?:days?|weeks?|months?)\s+)?longer)/i,
    "extend",
  ],
  [
    /^\W*(?:please\s+)?(?:shorten\b|(?:finish\s+|make\s+it\s+)(?:(?:an?|one|two|three|\d+)\s+(?:days?|weeks?|months?)\s+)?(?:earlier|shorter|sooner))/i,
    "shorten",
  ],
  [
    /^\W*(?:please\s+)?(?:(?:twice|double)\s+(?:as\s+much\s+|the\s+)time|(?:\d+|half\s+an|an?|one|two)\s+(?:minutes?|hours?)\s+more\b)/i,
    "more_time",
  ],
  [
    /^\W*(?:please\s+)?(?:half\s+(?:as\s+much|the)\s+time|(?:\d+|half\s+an|an?|one|two)\s+(?:minutes?|hours?)\s+less\b)/i,
    "less_time",
  ],
  [
    /^\W*(?:please\s+|can\s+(?:you|i)\s+)*(?:export|download)\b|^\W*(?:anki\s+cards?|as\s+(?:a\s+)?(?:csv|json|spreadsheet|picture)|for\s+todoist|ics(?:\s+file)?)\W*$/i,
    "export",
  ],
  [
    /^\W*(?:please\s+)?show\s+(?:me\s+)?(?:my\s+|the\s+)(?:plan|schedule)\W*$|^\W*what(?:'|’)?s\s+(?:on\s+|planned\s+)?(?:for\s+)?(?:today|tomorrow|next)\W*$|^\W*what\s+(?:is|do\s+i\s+have)\s+(?:on\s+|to\s+do\s+|planned\s+)?(?:for\s+)?(?:today|tomorrow|next|this\s+week|next\s+week)\W*$|^\W*what\s+should\s+i\s+(?:do|study)\s+(?:today|tomorrow|next|now)\W*$|^\W*(?:today|tomorrow|this\s+week)\W*$/i,
    "show",
  ],
  [
    /^\W*why\s+(?:is\s+)?(?:the\s+)?(?:unit\b|first\s+unit)|^\W*why\s+is\s+\w+\s+before\s+\w+\W*$/i,
    "why",
  ],
];

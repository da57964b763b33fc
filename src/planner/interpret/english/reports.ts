import { amount, around } from "./budget.js";

const i =
  "(?:\\b(?:i|we)(?:(?:'|’)ve|\\s+have|(?:'|’)m|\\s+am|\\s+had|\\s+was|(?:'|’)d)?\\s+)?(?:(?:also|just|already|now|only|sadly|unfortunately|really|completely|then)\\s+)*";
const did =
  "(?:\\s+(?:study|studying|work|learn|do|practi[sc]e|train|manage|make|have|get|find|finish|come)\\b)?";
const no = "(?:n(?:'|’)?t|\\s+not)";
/** What may stand between a report and its dates. */
const between =
  "(?:\\s+(?:on|in|for|from|at|all|my|the|any|anything|much|time|it|to|study|studying|sessions?|lessons?|of|both|during|over|around|these|a\\s+thing|everything)\\b)*";

/** Nothing was done; dates follow, or stand before it. */
export const missed = new RegExp(
  `${i}\\b(?:(?:have|had)${no}\\s+(?:studied|worked|done|learnt|learned)|missed|skipped|lost|forgot|failed|(?:did|could|was|were|have|had)${no}(?:\\s+able\\s+to)?${did}|` +
    `had\\s+(?:no\\s+time|to\\s+work(?:\\s+late)?)|(?:was|were|been|got|fell|felt)\\s+(?:too\\s+)?(?:ill|sick|away|busy|travell?ing|tired|unwell|out|on\\s+(?:holiday|vacation|a\\s+trip))|had\\s+(?:the\\s+flu|a\\s+cold))\\b${between}`,
  "i",
);
/** Behind, but since when? */
export const behind =
  /\b(?:i(?:'|’)?m|i\s+am|fell|fallen|falling|got|getting|we(?:'|’)re|running)\s+(?:way\s+|far\s+|a\s+bit\s+)?behind\b|\b(?:missed|skipped)\s+(?:the\s+|my\s+)?(?:last|past)\s+(?:\w+\s+)?(?:sessions?|lessons?)\b|\b(?:did|could)(?:n(?:'|’)?t|\s+not)\s+(?:study|learn|practi[sc]e|work|do\s+anything)\b|\bi\s+missed\s+(?:a|some|several|few|\d+|two|three|my|the)\s*(?:days?|sessions?|lessons?)?\W*$/i;
export const missedGate =
  /\b(?:missed|skipped|lost|forgot|failed|behind|unwell|flu|cold)\b|\b(?:did|could|was|were|have|had)(?:n(?:'|’)?t|\s+not)\b|\bhad\s+(?:no|to)\b|\b(?:was|were|been|got|fell|felt)\s+(?:too\s+)?(?:ill|sick|away|busy|travell?ing|tired|out|on)\b/i;
/** "today's session": says whose session it was. */
export const afterDate = /^\s*(?:'s|’s)?\s*(?:sessions?|lessons?|work|study|units?|tasks?)\b/i;
/** Between a date and what is said of it: "on Tuesday I was ill". */
export const beforeReport = /^\s*,?\s*(?:(?:sadly|unfortunately)\s*,?\s*)?$/i;

/** Units or dates follow. */
export const done = new RegExp(
  `(?:${i}(?<!(?:n(?:'|’)?t|\\bnot|\\bnever|\\bno|\\bbe|\\bget)\\s)\\b(?:(?:am|are|was|all)\\s+)?(?:done|finished|completed|through|ready|checked\\s+off|ticked\\s+off|did|learnt|learned|studied)\\b|\\b(?:mark|tick\\s+off|check\\s+off|set)\\b)(?!\\s+(?:half|part|some|most|only|by|before|until|in\\s+\\d|n(?:'|’)t|not|too|with\\s+the\\s+(?:plan|course)\\s+by)\\b)(?:\\s+(?:with|off|all|both|everything|planned|of|for|on|my|the|it|already))*\\s*:?\\s*`,
  "i",
);
/** Units stand before it: "unit 3 is done". */
export const isDone =
  /\s+(?:is|are|was|were)?\s*(?:all\s+|now\s+|already\s+)*(?:done|finished|completed?)\b(?!\s+(?:by|before|until)\b)/i;
export const doneGate =
  /\b(?:done|finished|completed?|through|did|learnt|learned|studied|mark|tick|check)\b/i;
/** "today's session", "everything for today", or nothing at all. */
export const sessions =
  /^(?:(?:for\s+|with\s+)?(?:today|now)\b\W*|(?:the\s+|my\s+)?(?:sessions?|lessons?|everything|it|all|work|tasks?)?\s*(?:for\s+|of\s+|from\s+|on\s+)?)/i;
export const nothing = /^[\s.!;,]*(?:$|;|and\b|but\b|so\b|,|\.|!|(?:for\s+)?(?:now|the\s+day)\b)/i;

/** Units follow that were known before. */
export const known =
  /(?:\b(?:i|we)\s+(?:do\s+|also\s+|really\s+|actually\s+)*(?:already\s+)?(?:know|knew|understand|understood|mastered|master|can\s+already\s+(?:do|use|write)|have\s+(?:already\s+)?(?:learnt|learned|mastered|studied|covered|done)(?=[^;.!?]{1,60}\b(?:before|already|at\s+school|at\s+university)\b)|am\s+(?:already\s+)?familiar\s+with)|\b(?:i(?:'|’)m|im)\s+(?:already\s+)?familiar\s+with|\bi\s+(?:learnt|learned|studied|did|covered)(?=[^;.!?]{1,60}\b(?:before\b|at\s+(?:school|university|college|work)))|\bi(?:'|’)ve\s+(?:already\s+)?(?:learnt|learned|mastered|studied|covered)(?=[^;.!?]{1,60}\b(?:before|already|at\s+school)\b)|\balready\s+(?:know|knew|familiar\s+with|learnt|learned|understand)|\bmark\b(?=[^;.!?]{1,50}\b(?:as\s+)?known\b))(?:\s+(?:about|how\s+to\s+(?:use|write|make|do|define|create|work\s+with)|how\s+to|all\s+about|everything\s+about|all\s+of))?\s+(?!\s*(?:the\s+basics|some\b|a\s+(?:bit|little)|basics|nothing|what|that\b(?!\s+unit)|why|when|if|it\b|this\b(?!\s+unit)|you\b))/i;
/** Units stand before it. */
export const isKnown =
  /\s+(?:is|are)\s+(?:already\s+)?(?:known|familiar|clear|no\s+problem)\b(?:\s+(?:to\s+me|already))?/i;
export const knownGate =
  /\b(?:learnt|learned|studied|did|covered|know|knew|known|understand|understood|master|mastered|familiar|already|clear|problem)\b/i;

/** Units follow that are not wanted. Days are the business of the days off. */
export const skip =
  /\b(?:skip(?:ping)?|leave(?=[^;.!?]{1,50}\bout\b)|leave\s+out|drop(?:ping)?|remove|omit|cut\s+out|exclude|take\s+out|get\s+rid\s+of|delete|ignore|no\s+need\s+(?:for|of)|(?:don(?:'|’)?t|do\s+not)\s+(?:need|want)(?:\s+to\s+(?:learn|do|study))?|without(?=\s+(?:the\s+)?unit)|not\s+interested\s+in)\s+(?!(?:all\s+|the\s+|on\s+|every\s+)*(?:mon|tue|wed|thu|fri|sat|sun|week|day|today|tomorrow|this\s+(?!unit)|next\s+(?!unit)|time|a\b|any|to\b|it\b|all\b|an?\b|more|less|\d))/i;
/** Units that may be meant: "no decorators", "without trees". */
export const weakSkip = /\b(?:no|without)\s+(?:the\s+)?/i;
export const skipGate =
  /\b(?:no|skip|skipping|leave|drop|dropping|remove|omit|cut|exclude|take|rid|delete|ignore|need|want|without|interested)\b/i;

/** "that took 90 minutes": the groups are those of an amount. What it took stands before. */
export const took = new RegExp(
  `\\b(?:took|needed|lasted|cost|required)\\s+(?:me\\s+|us\\s+)?(?:(?:only|just|about|around|roughly|nearly|almost|over|more\\s+than|some|ca\\.?)\\s+)*${around}${amount}(?:\\s+(?:in\\s+total|altogether|all\\s+in\\s+all|long))?`,
  "i",
);
/** "I spent 2 hours on unit 3": the groups are those of an amount. What it was spent on follows. */
export const spent = new RegExp(
  `\\b(?:i|we)(?:(?:'|’)ve|\\s+have)?\\s+(?:(?:only|just|already)\\s+)*(?:spent|needed|used|studied|worked)\\s+(?:(?:for|only|just|about|around|roughly|nearly|almost|over)\\s+)*${amount}(?:\\s+(?:on|for|with|studying|learning|at)\\b)?\\s*`,
  "i",
);
export const tookGate = /\b(?:took|needed|lasted|cost|required|spent|used|studied|worked)\b/i;
/** What is said to have taken its time, where it is no unit. */
export const anySession =
  /^(?:\W*\b(?:that|only|just|really|it|this|which|they|and|but|the|my|today(?:'|’)?s?|yesterday(?:'|’)?s?|last|session|sessions|one|exercise|exercises|homework|reading|lesson|work|task|tasks|i|everything|all|also|so|then|well|ok|okay|studying|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|s|of|on|for|think)\b)*\W*$/i;
/** Where the thought begins in which something took its time. */
export const clauseStart =
  /(?:^|[;,.!?\n]|\b(?:and|but|because|then|while)\s)(?!.*(?:[;,.!?\n]|\b(?:and|but|because|then|while)\s))/i;
/** What may follow units that are marked: "as done", "out". */
export const afterUnits = /^\s+(?:as\s+)?(?:done|finished|completed?|known|off|out|skipped)\b/i;

import { joint, number, rangeMark } from "./numbers.js";

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

const filler =
  "(?:(?:on|for|at|any|the|in|during|my|over|to\\s+study|stud(?:y|ying)|work(?:ing)?|learn(?:ing)?|every|all)\\s+)*";
const cannot =
  "(?:can(?:'|’)?t|cannot|can\\s+not|don(?:'|’)?t|do\\s+not|won(?:'|’)?t)" +
  "(?:\\s+(?:study|work|learn|practi[sc]e|train|have\\s+(?:any\\s+)?time|want\\s+to\\s+(?:study|work)|do(?:\\s+(?:anything|it|much))?))?";
const exclude = new RegExp(
  "\\b(?:(?:but\\s+)?not|except(?:\\s+for)?|excluding|without|no|skip(?:ping)?|never|avoid(?:ing)?|other\\s+than|" +
    `apart\\s+from|minus|${cannot}|busy|unavailable|i\\s+(?:have\\s+to\\s+)?work|(?:days?\\s+)?off|rest(?:ing)?(?:\\s+days?)?|closed)\\s+(?:is\\s+|are\\s+)?` +
    `${filler}(${dayList})(?:\\s+off\\b)?`,
  "i",
);
const keepFree = new RegExp(
  `\\b(?:(?:keep|leave|with|have|take|want|need|make)\\s+)?(?:on\\s+|the\\s+)?(${dayList})\\s+(?:are\\s+|is\\s+|must\\s+be\\s+)?` +
    "(?:off\\b|excluded\\b|not\\s+(?:available|possible)\\b|as\\s+(?:a\\s+)?(?:rest|free)\\s+days?\\b)",
  "i",
);
const keepFree2 = new RegExp(
  `\\b(?:keep|leave|want|need|make)\\s+(?:the\\s+)?(${dayList})\\s+free\\b`,
  "i",
);
/** Days off. */
export const exclusions = [exclude, keepFree, keepFree2] as const;
export const add = new RegExp(
  `\\b(?:also|including|include|incl\\.?|plus|add|even|use|and\\s+also)\\s+(?:(?:on|the|do|use|study|work|learn|practi[sc]e|have\\s+time|free|available|possible|at|every|all)\\s+){0,4}(${dayList})(?:\\s+(?:too|as\\s+well|also))?|` +
    `\\b(?:on\\s+)?(${dayList})\\s+(?:too\\b|as\\s+well\\b|(?:are|is)\\s+(?:fine|ok|okay|good|possible)(?:\\s+(?:now|too))?\\b)`,
  "i",
);
export const everyDay =
  /\b(?:(?:7|seven)\s+days\s+(?:a|per)\s+week|every\s+single\s+day|(?:every|any|each|all)\s+days?\s+(?:is|are|works?|would\s+be|will\s+do)(?:\s+(?:also\s+)?(?:fine|ok|okay|good|possible|great|for\s+me|now))*|no\s+(?:days?\s+off|rest\s+days?)|without\s+days?\s+off)\b/i;
export const setGate = /\bdays?\s+off|(?:free|rest)\s+day/i;
/** "change my days off to Friday and Saturday": these and no others. */
export const setOff = new RegExp(
  `\\b(?:change|set|make|switch|move)\\b[^;.!?]{0,20}?\\b(?:days?\\s+off|free\\s+days?|rest\\s+days?)\\s*(?:to\\s+|are\\s+|[:=]\\s*)?(${dayList})`,
  "i",
);
export const onlyAfter = new RegExp(
  `\\b(?:only|just)\\s+(?:available\\s+|free\\s+|study\\s+|have\\s+time\\s+)?${filler}(${dayList})(?:\\s+only\\b)?`,
  "i",
);
export const onlyBefore = new RegExp(`\\b(?:on\\s+|for\\s+)?(${dayList})\\s+only\\b`, "i");
const plural =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)days\\b|week-?ends?\\b|week-?days?\\b|work(?:ing)?[ -]?days?\\b";
export const recurring = new RegExp(
  `\\b(?:every|each)\\s+(${dayList})|` +
    `(?<!\\b(?:this|next|coming)\\s)\\b(?:(?:on|at|during|free|available)\\s+)*((?:the\\s+)?(?:${plural})(?:\\s*(?:,|and|&)\\s*(?:on\\s+)?(?:${plural}))*)|` +
    `\\b(?:on\\s+)?(${dayName}\\s*(?:-|–|to|through|thru)\\s*${dayName}(?!\\s+\\d))|` +
    `\\bon\\s+(${dayName}\\s*(?:,|and|&|\\/|\\+)\\s*${dayList})`,
  "i",
);
export const perWeek = new RegExp(
  `\\b(?:(?:for|on)\\s+)?(?:(once|twice|thrice)|(${number})(?:${rangeMark}(${number}))?${joint}(?:days?|times?|x|evenings?|nights?|sessions?|mornings?))` +
    "\\s*(?:a|per|each|every|\\/|in\\s+a)\\s*week\\b",
  "i",
);
export const alternate = /\bevery\s+(?:other|second|2nd)\s+day\b/i;
export const gate = new RegExp(
  `\\b${dayName}|\\bweek\\b|days?\\s+off|single\\s+day|other\\s+day|(?:second|2nd)\\s+day|rest\\s+day|(?:every|any|each|all)\\s+days?\\s+(?:is|are|work|would|will)`,
  "i",
);
/** Any name of a day. */
export const anyDay = new RegExp(`\\b${dayName}`, "i");
export const oneName = new RegExp(dayName, "gi");

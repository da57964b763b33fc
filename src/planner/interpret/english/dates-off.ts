const small =
  "(?:\\s+(?:on|at|in|for|from|during|over|my|any(?:thing|time)?|all|at\\s+all|much|either|please)\\b|\\s*:)*";
const study =
  "(?:\\s+(?:be\\s+able\\s+to\\s+)?(?:study|work|learn|practi[sc]e|train|do\\s+(?:anything|it|much)|do|make(?:\\s+it)?|manage|have\\s+(?:any\\s+)?time|come|be\\s+(?:there|here|available|able\\s+to(?:\\s+study)?)))?";
const not = "(?:n(?:'|’)?t|\\s+not)";

/**
 * Says that the learner is not there: with a plan, a weekday after it is that one day. What follows
 * are dates.
 */
export const away = new RegExp(
  "\\b(?:(?:(?:i\\s+(?:am|will\\s+be)|i(?:'|’)?m|i(?:'|’)ll\\s+be|we\\s+are|we(?:'|’)re|but|and|be)\\s+)*" +
    "(?:away|busy|unavailable|not\\s+(?:available|free|here|there|home)|out\\s+of\\s+town|abroad|ill|sick|travell?ing|off|" +
    "(?:on|have|having|take|taking|got|need|want)\\s+(?:an?\\s+|my\\s+)?(?:holidays?|vacation|leave|break|trip|days?\\s+off|wedding|party|appointment|concert|visitors|guests|time\\s+off))" +
    "|(?<!for\\s(?:my|the|our|a)\\s)(?:holidays?|vacation|no\\s+time|days?\\s+off|free\\s+days?)(?:\\s+(?:is|are))?" +
    `|(?:can(?:'|’)?t|cannot|can\\s+not|won(?:'|’)?t|will\\s+not|unable\\s+to)${study}|(?:do${not})\\s+have\\s+(?:any\\s+)?time)${small}\\s*:?\\s+`,
  "i",
);

/** Excepts dates; a weekday after it is meant each week, unless it is "this" or "next". */
export const except = new RegExp(
  `\\b(?:(?:but\\s+)?not|except(?:\\s+for)?|exclud(?:e|ing)|without|no\\s+(?:study(?:ing)?|sessions?|work|lessons?)|no|never|other\\s+than|apart\\s+from|minus|skip(?:ping)?|(?:keep|leave|take)(?=[^;.!?\\n]{1,40}\\s(?:free|off)\\b))${small}\\s*:?\\s+`,
  "i",
);

/** "keep 24 December free", "25 December off": what may follow the dates. */
export const afterDates = /^\s*,?\s*(?:free|off|out)\b/i;

/** Something that may be a date; weekdays are one only beside a plan. */
export const dated =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas|xmas|boxing|new\s+year|today|tonight|tomorrow|this|next|coming|the\s+whole)|\d[/.-]\d/i;
export const gate =
  /\b(?:away|busy|unavailable|available|free|here|home|town|abroad|ill|sick|travell?ing|off|holidays?|vacation|leave|break|trip|time|can(?:'|’)?t|cannot|not|won(?:'|’)?t|unable|except|exclud(?:e|ing)|wedding|party|appointment|concert|visitors|guests|without|no|never|other|apart|minus|skip(?:ping)?|keep|take)\b[^;!?\n]{0,60}?(?:\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|tomorrow|this|next|coming|christmas|xmas|boxing|new\s+year|weekend|the\s+whole))/i;

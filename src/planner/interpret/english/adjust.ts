import { amount } from "./budget.js";
import { number } from "./numbers.js";

// How a plan is changed by what it shall be more or less than now.

const unit = "(days?|weeks?|wks?|months?|fortnights?)";
const later = "(?:longer|later|more|extra|additional|on\\s+top)";
const earlier = "(?:shorter|earlier|sooner|less|fewer|early)";

/** "start a week later": 1 count, 2 unit, 3 later or earlier. */
export const startMoves = new RegExp(
  `\\b(?:start|begin)(?:ning|ing)?\\s+(?:it\\s+|the\\s+plan\\s+)?(${number})\\s+${unit}\\s+(later|earlier|sooner)\\b`,
  "i",
);
/** Single sessions are put on dates by the schedule. */
export const moveSession =
  /\b(?:move|swap|switch|shift|reschedule)\s+(?:the\s+|my\s+)?(?:sessions?|units?|lessons?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|today|tomorrow|yesterday)\b/i;

/** Each with groups for the count and the unit; `sign` is 1 for a longer plan. */
export const moves: readonly { readonly pattern: RegExp; readonly sign: 1 | -1 }[] = [
  {
    sign: 1,
    pattern: new RegExp(
      `\\b(${number})\\s+(?:more|extra|additional|further|other)\\s+${unit}\\b`,
      "i",
    ),
  },
  { sign: -1, pattern: new RegExp(`\\b(${number})\\s+(?:fewer|less)\\s+${unit}\\b`, "i") },
  {
    sign: 1,
    pattern: new RegExp(
      `\\b(an?other|an?\\s+(?:extra|additional|further)|one\\s+more)\\s+(?:${number}\\s+)?${unit}\\b`,
      "i",
    ),
  },
  { sign: 1, pattern: new RegExp(`\\banother\\s+(${number})\\s+${unit}\\b`, "i") },
  { sign: 1, pattern: new RegExp(`\\b(?:by\\s+)?(${number})\\s+${unit}\\s+${later}\\b`, "i") },
  { sign: -1, pattern: new RegExp(`\\b(?:by\\s+)?(${number})\\s+${unit}\\s+${earlier}\\b`, "i") },
  {
    sign: 1,
    pattern: new RegExp(
      `\\b(?:extend|lengthen|prolong|stretch|postpone|delay|push|add|increase)\\b[^;.!?\\d]{0,30}?\\b(?:by\\s+)?(?<!\\b(?:to|for)\\s)(?!(?<!by\\s)an?\\s+day\\b)(${number})\\s+${unit}\\b`,
      "i",
    ),
  },
  {
    sign: -1,
    pattern: new RegExp(
      `\\b(?:shorten|cut|reduce|trim|remove|drop|take)\\b(?:(?!\\bto\\b)[^;.!?\\d]){0,30}?\\b(?:by\\s+)?(?!(?<!by\\s)an?\\s+day\\b)(${number})\\s+${unit}\\b(?:\\s+(?:off|away|out))?`,
      "i",
    ),
  },
];
export const movesGate =
  /\b(?:more|extra|additional|further|other|another|fewer|less|longer|later|on\s+top|shorter|earlier|sooner|early|extend|lengthen|prolong|stretch|postpone|delay|push|add|increase|shorten|cut|reduce|trim|remove|drop|take)\b/i;

const each = "(?:\\s*,?\\s*(?:(?:a|per|each|every)\\s*day|daily|\\/\\s*day))?";
/** Amounts to add to the time a day, or to take from it; the groups are those of an amount. */
export const differences: readonly { readonly pattern: RegExp; readonly sign: 1 | -1 }[] = [
  {
    sign: 1,
    pattern: new RegExp(
      `(?<![\\w.])${amount}${each}\\s+(?:more|longer|extra|additional)\\b${each}`,
      "i",
    ),
  },
  {
    sign: -1,
    pattern: new RegExp(`(?<![\\w.])${amount}${each}\\s+(?:less|fewer|shorter)\\b${each}`, "i"),
  },
  {
    sign: 1,
    pattern: new RegExp(
      `\\b(?:an?\\s+extra|an?\\s+additional|another|add|increase[^;.!?\\d]{0,24}?\\bby|extra)\\s+${amount}${each}`,
      "i",
    ),
  },
  {
    sign: -1,
    pattern: new RegExp(
      `\\b(?:cut|remove|take|reduce|decrease)\\b(?:(?!\\bto\\b)[^;.!?\\d]){0,24}?\\b(?<![\\w.])${amount}(?:\\s+(?:off|away))?${each}`,
      "i",
    ),
  },
];
/** "30 more minutes": put in the order that an amount has, "30 minutes more". */
export const moreBetween = new RegExp(
  `(?<![\\w.])(${number}|half\\s+an)\\s+(more|extra|additional|less|fewer)\\s+(hours?|hrs?|minutes?|mins?)\\b`,
  "i",
);

const muchTime =
  "(?:as\\s+(?:much|long)(?:\\s+time)?|the\\s+(?:daily\\s+)?(?:time|minutes|hours|amount)|my\\s+(?:daily\\s+)?(?:time|minutes|hours))";
/** Factors on the time a day. */
export const factors: readonly { readonly pattern: RegExp; readonly factor: number }[] = [
  {
    factor: 2,
    pattern: new RegExp(
      `(?<!\\btook\\s(?:me\\s)?)\\b(?:twice|double|two\\s+times|2\\s*x|2\\s+times)\\s+${muchTime}${each}`,
      "i",
    ),
  },
  {
    factor: 3,
    pattern: new RegExp(
      `(?<!\\btook\\s(?:me\\s)?)\\b(?:three\\s+times|triple|thrice|3\\s*x|3\\s+times)\\s+${muchTime}${each}`,
      "i",
    ),
  },
  {
    factor: 0.5,
    pattern: new RegExp(
      `(?<!\\btook\\s(?:me\\s)?)\\b(?:half|halve)\\s+(?:of\\s+)?${muchTime}${each}`,
      "i",
    ),
  },
];
export const timeGate =
  /\b(?:more|longer|extra|additional|less|fewer|shorter|another|add|increase|cut|remove|take|reduce|decrease|twice|double|triple|thrice|times|half|halve|[23]\s*x)\b/i;

/** Wishes for a change that do not say how much. */
export const vague: readonly {
  readonly pattern: RegExp;
  readonly intent: "extend" | "shorten" | "more_time" | "less_time";
}[] = [
  {
    intent: "more_time",
    pattern:
      /\b(?:i\s+(?:now\s+)?have|there\s+is|with|use)\s+(?:much\s+|a\s+(?:lot|bit|little)\s+)?more\s+time\b|\bmore\s+(?:time|minutes|hours)\s+(?:a|per|each|every)\s+day\b/i,
  },
  {
    intent: "less_time",
    pattern:
      /\b(?:i\s+(?:now\s+)?have|there\s+is|with|use)\s+(?:much\s+|a\s+(?:lot|bit|little)\s+)?less\s+time\b|\bless\s+(?:time|minutes|hours)\s+(?:a|per|each|every)\s+day\b/i,
  },
  {
    intent: "extend",
    pattern:
      /\b(?:make|extend|lengthen|prolong|stretch|have)\b[^;.!?]{0,20}?\b(?:longer|slower)\b|^\W*(?:please\s+)?(?:extend|lengthen|prolong|stretch)\b|\bi\s+need\s+(?:a\s+bit\s+)?(?:more\s+time|longer)\b|^\W*longer\W*$/i,
  },
  {
    intent: "shorten",
    pattern:
      /\b(?:make|have|get)\b[^;.!?]{0,20}?\b(?:shorter|quicker|faster)\b|^\W*(?:please\s+)?shorten\b|\bfinish\s+(?:it\s+)?(?:earlier|sooner|faster)\b|^\W*shorter\W*$/i,
  },
];

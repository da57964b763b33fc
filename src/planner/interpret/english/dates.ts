import { number } from "./numbers.js";

/** What one is examined in. */
export const examWord =
  "(?:exams?|examinations?|tests?|quiz|finals?|mid-?terms?|interviews?|presentation|assessment|certification|" +
  "certificate|recital|deadline|orals?)";

/** How a date may begin; what follows is left to the date parser. */
export const dateLike =
  "(?:the\\s+)?(?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]*)\\b|" +
  "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b|today\\b|now\\b(?!\\s+on)|tomorrow\\b|tonight\\b|" +
  "next\\s|this\\s|coming\\s|day\\s+after|end\\s+of|middle\\s+of|mid[\\s-]|beginning\\s+of|" +
  "christmas|xmas|new\\s+year)";

export type Role = "start" | "end" | "before" | "between" | "range";

const link =
  "(?:\\s+|\\b(?:it|studying|learning|on|from|in|at|is|by|of|the|date|my|exam|test|are|be|will|will\\s+be)\\b|:|,)*";
const startWords =
  "start(?:ing|s|ed)?|begin(?:ning|s)?|commenc(?:e|ing)|kick(?:ing)?\\s+off|from|as\\s+of|after";
const endWords =
  "by|until|till|til|up\\s+to|no\\s+later\\s+than|through|due|deadline|ends?|ending|finish(?:ed|ing)?|done|ready|completed?|target";
const moveTo =
  "(?:extend(?:ed)?|shorten(?:ed)?|prolong|stretch|lengthen|push(?:ed)?|moved?|postponed?|delay(?:ed)?|bring)\\b[^;.!?\\d]{0,40}?\\bto";
const isDate = `(?=${dateLike})`;
/** What governs a date, in the order in which it is looked for. */
export const governed: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
  { role: "between", pattern: new RegExp(`\\bbetween\\s+(?:the\\s+)?${isDate}`, "i") },
  {
    role: "before",
    pattern: new RegExp(
      `\\b(?:they|${examWord})\\s+(?:will\\s+)?(?:start|begin)s?\\b${link}${isDate}`,
      "i",
    ),
  },
  { role: "start", pattern: new RegExp(`\\b(?:${startWords})\\b${link}${isDate}`, "i") },
  { role: "before", pattern: new RegExp(`\\b(?:before|prior\\s+to)\\b${link}${isDate}`, "i") },
  { role: "end", pattern: new RegExp(`\\b${moveTo}\\s+${isDate}`, "i") },
  { role: "end", pattern: new RegExp(`\\b(?:${endWords})\\b${link}${isDate}`, "i") },
  {
    role: "before",
    pattern: new RegExp(
      `(?<=\\b${examWord}\\b[^;.!?]{0,30}?)(?:\\b(?:is|are|on|at|in|comes|takes\\s+place|due|date|this)\\b\\s*|[\\s,:(])+${isDate}`,
      "i",
    ),
  },
  {
    role: "before",
    pattern:
      /\b(?:on|is)\s+(?:the\s+)?(?=\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+\d)/i,
  },
  {
    role: "range",
    pattern:
      /(?<![\w-])(?=\d{4}-\d\d-\d\d\s*(?:-|–|to|until|till)\s*\d{4}-|\d{1,2}(?:st|nd|rd|th)?(?:\s+[a-z]{3,9})?(?:\s+\d{4})?\s*(?:-|–|to|until|till)\s*\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i,
  },
];
/** True of texts with which only a date parser can help. */
export const gate = new RegExp(
  `\\b(?:between|${startWords}|before|prior|${endWords}|${examWord}|on|is|${moveTo})\\b[^;!?]{0,60}?${dateLike}|\\d(?:(?:st|nd|rd|th)?\\s+[a-z]{3,9})?\\s*(?:-|–|to|until|till)\\s*\\d`,
  "i",
);
export const wordGate =
  /\b(?:today|tonight|tomorrow|(?:this|next|coming|the)\s+(?:week|weekend|month))\b/i;
export const startIn = new RegExp(
  `\\b(?:start(?:ing)?|begin(?:ning)?)\\s+in\\s+(${number})\\s*(days?|weeks?|months?)\\b`,
  "i",
);
export const bareDay = /\b(?:from\s+|starting\s+|beginning\s+)?(today|tonight|tomorrow)\b/i;
export const span =
  /\b(?:(?:in|over|during|for|by)\s+)?(this|next|the|coming)(?:\s+coming)?\s+(weekend|week|month)\b/i;
export const plain =
  /^(?:(?:the\s+)?(today|tonight|tomorrow|now(?!\s+on))|(?:this\s+|coming\s+)?(mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b(?!\s*(?:,?\s*(?:the\s+)?\d|week|next|after))/i;
export const isoRange = /^(\d{4}-\d\d-\d\d)(?:\s*(?:-|–|to|until|till)\s*(\d{4}-\d\d-\d\d))?(?!\d)/;
export const holiday =
  /^(?:the\s+)?(?:(?:end\s+of\s+)?(?:the\s+|this\s+)?(year)\b|(christmas|xmas)(?:\s+(day|eve))?|new\s+year(?:'s|’s|s)?(?:\s+(day|eve))?)/i;
export const part =
  /^(?:the\s+)?(?:end\s+of\s+(?:the\s+|this\s+)?(week|month)|mid(?:dle\s+of)?[\s-]+(?=[a-z]))/i;

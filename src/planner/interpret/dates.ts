import { addMonths, type EpochDay, epochDayOf, isoDateOf, weekdayIndex } from "../calendar.js";
import { dateLike, examWord, number, weekdayPrefixes } from "./english.js";
import { toNumber } from "./numbers.js";
import { cut, type Masked, type Slots, take } from "./slots.js";

type Chrono = typeof import("chrono-node/en");

/** Reads English dates. It takes long to load and to run, so it is asked only about what looks like a date. */
export interface DateParser {
  readonly chrono: Chrono;
  /** Where 5/12 is the 12th of May. */
  readonly monthFirst: boolean;
}

const link =
  "(?:\\s+|\\b(?:it|studying|learning|on|from|in|at|is|by|of|the|date|my|exam|test|are|be|will|will\\s+be)\\b|:|,)*";
const startWords =
  "start(?:ing|s|ed)?|begin(?:ning|s)?|commenc(?:e|ing)|kick(?:ing)?\\s+off|from|as\\s+of|after";
const endWords =
  "by|until|till|til|up\\s+to|no\\s+later\\s+than|through|due|deadline|ends?|ending|finish(?:ed|ing)?|done|ready|completed?|target";
const isDate = `(?=${dateLike})`;
const patterns: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
  { role: "between", pattern: new RegExp(`\\bbetween\\s+(?:the\\s+)?${isDate}`, "i") },
  { role: "start", pattern: new RegExp(`\\b(?:${startWords})\\b${link}${isDate}`, "i") },
  { role: "before", pattern: new RegExp(`\\b(?:before|prior\\s+to)\\b${link}${isDate}`, "i") },
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
const gate = new RegExp(
  `\\b(?:between|${startWords}|before|prior|${endWords}|${examWord}|on|is)\\b[^;!?]{0,60}?${dateLike}|\\d\\s*(?:-|–|to|until|till)\\s*\\d`,
  "i",
);
const wordGate =
  /\b(?:today|tonight|tomorrow|(?:this|next|coming|the)\s+(?:week|weekend|month))\b/i;
const startIn = new RegExp(
  `\\b(?:start(?:ing)?|begin(?:ning)?)\\s+in\\s+(${number})\\s*(days?|weeks?|months?)\\b`,
  "i",
);
const bareDay = /\b(?:from\s+|starting\s+|beginning\s+)?(today|tonight|tomorrow)\b/i;
const span =
  /\b(?:(?:in|over|during|for|by)\s+)?(this|next|the|coming)(?:\s+coming)?\s+(weekend|week|month)\b/i;

type Role = "start" | "end" | "before" | "between" | "range";

interface Found {
  readonly day: EpochDay;
  readonly until?: EpochDay;
  readonly length: number;
}

/** True if only a date parser can tell what is left to understand. */
export function needsDateParser(masked: Masked): boolean {
  return gate.test(masked.text);
}

/** "starting in 2 weeks": comes before durations, which it looks like. */
export function takeStartIn(masked: Masked, slots: Slots, today: EpochDay): void {
  const match = take(masked, startIn);
  if (match === null) return;
  const [, count = "", unit = ""] = match;
  const n = toNumber(count);
  if (/^m/i.test(unit)) slots.start = addMonths(today, n);
  else slots.start = today + Math.round(n * (/^w/i.test(unit) ? 7 : 1));
}

/** "by 15 December", "exam on 3 March", "from 1 Dec to 20 Dec": dates that something governs. */
export function takeDates(masked: Masked, slots: Slots, today: EpochDay, parser: DateParser): void {
  for (const { role, pattern } of patterns) {
    const match = pattern.exec(masked.text);
    if (match === null) continue;
    const from = match.index + match[0].length;
    const phrase = /^[^;!?\n]{0,48}/.exec(masked.text.slice(from))?.[0] ?? "";
    const found =
      role === "between" ? readBetween(phrase, today, parser) : readDate(phrase, today, parser);
    if (found === undefined || (role === "range" && found.until === undefined)) continue;
    if (!place(slots, role, found)) continue;
    if (role === "end" && /^end/i.test(match[0])) slots.endsOn = true;
    cut(masked, match.index, from + found.length);
  }
}

/** "tomorrow", "this weekend", "next month", where nothing governs them. */
export function takeRelativeDays(masked: Masked, slots: Slots, today: EpochDay): void {
  if (!wordGate.test(masked.text)) return;
  const day = slots.start === undefined ? take(masked, bareDay) : null;
  if (day !== null) {
    const isToday = !/tomorrow/i.test(day[1] ?? "");
    slots.start = isToday ? today : today + 1;
    // "3 hours today" is one day; "starting today" is not.
    const isOnce =
      isToday && slots.minutesPerDay !== undefined && slots.durationMonths === undefined;
    if (
      isOnce &&
      slots.end === undefined &&
      !/^[fsb]/i.test(day[0]) &&
      !/\b(?:start|begin)/i.test(masked.text)
    )
      slots.durationDays ??= 1;
  }
  if (slots.end !== undefined || slots.durationDays !== undefined) return;
  const match = take(masked, span);
  if (match === null) return;
  const [, which = "", unit = ""] = match;
  const { first, last } = spanOf(unit.toLowerCase(), which.toLowerCase() === "next", today);
  slots.start ??= Math.max(first, today);
  slots.end = last;
}

function spanOf(
  unit: string,
  isNext: boolean,
  today: EpochDay,
): { first: EpochDay; last: EpochDay } {
  const monday = today - weekdayIndex(today) + (isNext ? 7 : 0);
  if (unit === "weekend") return { first: monday + 5, last: monday + 6 };
  if (unit === "week") return { first: isNext ? monday : today, last: monday + 6 };
  const [year = 0, month = 0] = isoDateOf(today).split("-").map(Number);
  const first = Date.UTC(year, month - 1 + (isNext ? 1 : 0), 1) / 86_400_000;
  return { first: isNext ? first : today, last: addMonths(first, 1) - 1 };
}

function place(slots: Slots, role: Role, { day, until }: Found): boolean {
  if (role === "start" || role === "between" || role === "range") {
    if (slots.start !== undefined) return false;
    slots.start = day;
    if (until !== undefined) slots.end ??= until;
    return true;
  }
  if (slots.end !== undefined) return false;
  // Nobody studies after the exam, and few on its day.
  slots.end = role === "before" ? day - 1 : (until ?? day);
  return true;
}

function readBetween(phrase: string, today: EpochDay, parser: DateParser): Found | undefined {
  const halves = /^(.*?)\s+and\s+(?:the\s+)?(.*)$/i.exec(phrase);
  if (halves === null) return undefined;
  const [, left = "", right = ""] = halves;
  const last = readDate(right, today, parser);
  if (last === undefined) return undefined;
  // "between 1 and 20 December": the month comes once.
  const month = /[a-z]{3,}/i.exec(right.slice(0, last.length))?.[0] ?? "";
  const first = readDate(/[a-z]{3}/i.test(left) ? left : `${left} ${month}`, today, parser);
  if (first === undefined) return undefined;
  return { day: first.day, until: last.day, length: phrase.length - right.length + last.length };
}

/** The date that a phrase begins with. */
function readDate(phrase: string, today: EpochDay, parser: DateParser): Found | undefined {
  return (
    readPlain(phrase, today) ?? readHoliday(phrase, today) ?? readWithChrono(phrase, today, parser)
  );
}

const plain =
  /^(?:(?:the\s+)?(today|tonight|tomorrow)|(?:this\s+|coming\s+)?(mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b(?!\s*(?:,?\s*(?:the\s+)?\d|week|next|after))/i;
const isoRange = /^(\d{4}-\d\d-\d\d)(?:\s*(?:-|–|to|until|till)\s*(\d{4}-\d\d-\d\d))?(?!\d)/;

function readPlain(phrase: string, today: EpochDay): Found | undefined {
  const iso = isoRange.exec(phrase);
  if (iso !== null) {
    const day = epochDayOf(iso[1] ?? "");
    if (day === undefined) return undefined;
    const until = iso[2] === undefined ? undefined : epochDayOf(iso[2]);
    return { day, length: iso[0].length, ...(until === undefined ? {} : { until }) };
  }
  const match = plain.exec(phrase);
  if (match === null) return undefined;
  const length = match[0].length;
  if (match[1] !== undefined) return { day: /^tom/i.test(match[1]) ? today + 1 : today, length };
  const name = (match[2] ?? "").toLowerCase();
  const wanted = weekdayPrefixes.findIndex((prefix) => name.startsWith(prefix));
  // On a Monday "Monday" is a week away: one would say "today".
  return { day: today + ((wanted - weekdayIndex(today) + 6) % 7) + 1, length };
}

const holiday =
  /^(?:the\s+)?(?:(?:end\s+of\s+)?(?:the\s+|this\s+)?(year)\b|(christmas|xmas)(?:\s+(day|eve))?|new\s+year(?:'s|’s|s)?(?:\s+(day|eve))?)/i;
const part =
  /^(?:the\s+)?(?:end\s+of\s+(?:the\s+|this\s+)?(week|month)|mid(?:dle\s+of)?[\s-]+(?=[a-z]))/i;

/** Days that the date parser does not know. */
function readHoliday(phrase: string, today: EpochDay): Found | undefined {
  const year = Number(isoDateOf(today).slice(0, 4));
  const match = holiday.exec(phrase);
  if (match !== null) {
    const [text, endOfYear, christmas, eve, newYearEve] = match;
    let date = `${year + 1}-01-01`;
    if (endOfYear !== undefined || /eve/i.test(newYearEve ?? "")) date = `${year}-12-31`;
    else if (christmas !== undefined)
      date = /eve/i.test(eve ?? "") ? `${year}-12-24` : `${year}-12-25`;
    const day = epochDayOf(date) ?? today;
    return { day: day < today ? addMonths(day, 12) : day, length: text.length };
  }
  const end = part.exec(phrase);
  if (end?.[1] === undefined) return undefined;
  const { last } = spanOf(end[1].toLowerCase(), false, today);
  return { day: last, length: end[0].length };
}

function readWithChrono(
  phrase: string,
  today: EpochDay,
  { chrono, monthFirst }: DateParser,
): Found | undefined {
  const middle = /^(?:the\s+)?mid(?:dle\s+of)?[\s-]+/i.exec(phrase)?.[0].length ?? 0;
  const isUs = monthFirst || /^\d{1,2}\/(?:1[3-9]|2\d|3[01])\b/.test(phrase);
  const reader = isUs ? chrono.casual : chrono.GB;
  // At noon UTC in a zone of offset 0, so that no clock of this machine moves the day.
  const reference = { instant: new Date(today * 86_400_000 + 43_200_000), timezone: 0 };
  const [result] = reader.parse(phrase.slice(middle), reference, { forwardDate: true });
  if (result === undefined || result.index > 4) return undefined;
  const day = dayOf(result.start);
  if (day === undefined) return undefined;
  const until = result.end ? dayOf(result.end) : undefined;
  const length = middle + result.index + result.text.length;
  return { day: middle > 0 ? day + 14 : day, length, ...(until === undefined ? {} : { until }) };
}

type Components = NonNullable<ReturnType<Chrono["parse"]>[number]>["start"];

function dayOf(components: Components): EpochDay | undefined {
  const isDated =
    components.isCertain("day") || components.isCertain("weekday") || components.isCertain("month");
  const [year, month, day] = [
    components.get("year"),
    components.get("month"),
    components.get("day"),
  ];
  if (!isDated || year === null || month === null || day === null) return undefined;
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

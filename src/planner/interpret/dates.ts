import { addMonths, type EpochDay, epochDayOf, isoDateOf, weekdayIndex } from "../calendar.js";
import { readDateRange } from "./date-list.js";
import type { Role } from "./english/dates.js";
import * as english from "./english/dates.js";
import { weekdayPrefixes } from "./english/days.js";
import { toNumber } from "./numbers.js";
import { cut, type Masked, type Slots, take } from "./slots.js";

type Chrono = typeof import("chrono-node/en");

/** Where dates are read. */
export interface DateContext {
  readonly today: EpochDay;
  /** Where 5/12 is the 12th of May. */
  readonly monthFirst: boolean;
  /** Reads what this grammar does not; it takes long to load, so it comes only if it is needed. */
  readonly chrono?: Chrono | undefined;
}

interface Found {
  readonly day: EpochDay;
  readonly until?: EpochDay;
  readonly length: number;
}

/** "starting in 2 weeks": comes before durations, which it looks like. */
export function takeStartIn(masked: Masked, slots: Slots, today: EpochDay): void {
  const match = take(masked, english.startIn);
  if (match === null) return;
  const [, count = "", unit = ""] = match;
  const n = toNumber(count);
  if (/^m/i.test(unit)) slots.start = addMonths(today, n);
  else slots.start = today + Math.round(n * (/^w/i.test(unit) ? 7 : 1));
}

/**
 * "by 15 December", "exam on 3 March", "from 1 Dec to 20 Dec": dates that something governs. True if
 * something is left that looks like a date, and that chrono may read.
 */
export function takeDates(masked: Masked, slots: Slots, context: DateContext): boolean {
  if (!english.gate.test(masked.text)) return false;
  let isLeft = false;
  for (const { role, pattern } of english.governed) {
    const match = pattern.exec(masked.text);
    if (match === null) continue;
    const from = match.index + match[0].length;
    const phrase = /^[^;!?\n]{0,48}/.exec(masked.text.slice(from))?.[0] ?? "";
    const found = role === "between" ? readBetween(phrase, context) : readDate(phrase, context);
    if (found === undefined) isLeft = true;
    if (found === undefined || (role === "range" && found.until === undefined)) continue;
    if (!place(slots, role, found)) continue;
    if (role === "end" && /^end/i.test(match[0])) slots.endsOn = true;
    cut(masked, match.index, from + found.length);
  }
  return isLeft;
}

/** "tomorrow", "this weekend", "next month", where nothing governs them. */
export function takeRelativeDays(masked: Masked, slots: Slots, today: EpochDay): void {
  if (!english.wordGate.test(masked.text)) return;
  const day = slots.start === undefined ? take(masked, english.bareDay) : null;
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
  const match = take(masked, english.span);
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

function readBetween(phrase: string, context: DateContext): Found | undefined {
  const halves = /^(.*?)\s+and\s+(?:the\s+)?(.*)$/i.exec(phrase);
  if (halves === null) return undefined;
  const [, left = "", right = ""] = halves;
  const last = readDate(right, context);
  if (last === undefined) return undefined;
  // "between 1 and 20 December": the month comes once.
  const month = /[a-z]{3,}/i.exec(right.slice(0, last.length))?.[0] ?? "";
  const first = readDate(/[a-z]{3}/i.test(left) ? left : `${left} ${month}`, context);
  if (first === undefined) return undefined;
  return { day: first.day, until: last.day, length: phrase.length - right.length + last.length };
}

/** The date that a phrase begins with. */
function readDate(phrase: string, context: DateContext): Found | undefined {
  const { today } = context;
  return (
    readPlain(phrase, today) ??
    readHoliday(phrase, today) ??
    readDateRange(phrase, { ...context, direction: "future" }) ??
    readWithChrono(phrase, context)
  );
}

function readPlain(phrase: string, today: EpochDay): Found | undefined {
  const iso = english.isoRange.exec(phrase);
  if (iso !== null) {
    const day = epochDayOf(iso[1] ?? "");
    if (day === undefined) return undefined;
    const until = iso[2] === undefined ? undefined : epochDayOf(iso[2]);
    return { day, length: iso[0].length, ...(until === undefined ? {} : { until }) };
  }
  const match = english.plain.exec(phrase);
  if (match === null) return undefined;
  const length = match[0].length;
  if (match[1] !== undefined) return { day: /^tom/i.test(match[1]) ? today + 1 : today, length };
  const name = (match[2] ?? "").toLowerCase();
  const wanted = weekdayPrefixes.findIndex((prefix) => name.startsWith(prefix));
  // On a Monday "Monday" is a week away: one would say "today".
  return { day: today + ((wanted - weekdayIndex(today) + 6) % 7) + 1, length };
}

/** Days that the date parser does not know. */
function readHoliday(phrase: string, today: EpochDay): Found | undefined {
  const year = Number(isoDateOf(today).slice(0, 4));
  const match = english.holiday.exec(phrase);
  if (match !== null) {
    const [text, endOfYear, christmas, eve, newYearEve] = match;
    let date = `${year + 1}-01-01`;
    if (endOfYear !== undefined || /eve/i.test(newYearEve ?? "")) date = `${year}-12-31`;
    else if (christmas !== undefined)
      date = /eve/i.test(eve ?? "") ? `${year}-12-24` : `${year}-12-25`;
    const day = epochDayOf(date) ?? today;
    return { day: day < today ? addMonths(day, 12) : day, length: text.length };
  }
  const end = english.part.exec(phrase);
  if (end?.[1] === undefined) return undefined;
  const { last } = spanOf(end[1].toLowerCase(), false, today);
  return { day: last, length: end[0].length };
}

function readWithChrono(
  phrase: string,
  { today, chrono, monthFirst }: DateContext,
): Found | undefined {
  if (chrono === undefined) return undefined;
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

import type { IsoDate, Weekday } from "../domain/plan.js";
import { weekdays } from "../domain/plan.js";

/** Days since 1970-01-01 in the proleptic Gregorian calendar: what all date arithmetic is done in. */
export type EpochDay = number;

const msPerDay = 86_400_000;
const dash = 45;
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const dayNames = "Mon Tue Wed Thu Fri Sat Sun".split(" ");
// Zones are few, but a caller may name one in each request.
const maxFormatters = 64;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day of a date such as "2026-11-24"; undefined if there is no such day. */
export function epochDayOf(date: string): EpochDay | undefined {
  if (date.length !== 10 || date.charCodeAt(4) !== dash || date.charCodeAt(7) !== dash) return;
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  // Years below 1000 are typing errors: nobody studies then.
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1)) return;
  return day <= daysInMonth(year, month) ? fromCivil(year, month, day) : undefined;
}

/** The number that some characters of a text write; NaN if one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Counted in years that begin in March, so that leap days come last; see `civil`. */
function fromCivil(year: number, month: number, day: number): EpochDay {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1;
  return era * 146_097 + yoe * 365 + (yoe >> 2) - ((yoe / 100) | 0) + doy - 719_468;
}

/** Year, month (1 to 12) and day of the month, packed as year * 512 + month * 32 + day. */
function civil(day: EpochDay): number {
  // Counted in eras of 400 years from 1 March 0000, so that leap days come last.
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = ((doe - ((doe / 1460) | 0) + ((doe / 36_524) | 0) - ((doe / 146_096) | 0)) / 365) | 0;
  const doy = doe - (365 * yoe + (yoe >> 2) - ((yoe / 100) | 0));
  const mp = ((5 * doy + 2) / 153) | 0;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return year * 512 + month * 32 + (doy - (((153 * mp + 2) / 5) | 0) + 1);
}

/** The date of a day, for the years 1000 to 9999. */
export function isoDateOf(day: EpochDay): IsoDate {
  const packed = civil(day);
  const month = (packed >> 5) & 15;
  const date = packed & 31;
  return `${packed >> 9}-${month < 10 ? "0" : ""}${month}-${date < 10 ? "0" : ""}${date}`;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndex(day: EpochDay): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The last day of a span of calendar months that starts on a day: 24 Nov + 1 month is 23 Dec. */
export function addMonths(day: EpochDay, count: number): EpochDay {
  const packed = civil(day);
  const index = (packed >> 9) * 12 + ((packed >> 5) & 15) - 1 + Math.trunc(count);
  const year = Math.floor(index / 12);
  const month = index % 12;
  const date = Math.min(packed & 31, daysInMonth(year, month + 1));
  const rest = Math.round((count - Math.trunc(count)) * 30);
  return fromCivil(year, month + 1, date) + rest;
}

/** "24 Nov", or "24 Nov 2026". */
export function shortDate(day: EpochDay, withYear = false): string {
  const packed = civil(day);
  const text = `${packed & 31} ${months[((packed >> 5) & 15) - 1]}`;
  return withYear ? `${text} ${packed >> 9}` : text;
}

/** "Tue 24 Nov". */
export function dayLabel(day: EpochDay): string {
  return `${dayNames[weekdayIndex(day)]} ${shortDate(day)}`;
}

export function yearOf(day: EpochDay): number {
  return civil(day) >> 9;
}

/** A set of weekdays as bits: 1 for Monday to 64 for Sunday. */
export type WeekdaySet = number;

export const allWeekdays: WeekdaySet = 127;

export function toWeekdaySet(days: readonly Weekday[]): WeekdaySet {
  let set = 0;
  for (const day of days) set |= 1 << weekdays.indexOf(day);
  return set;
}

export function fromWeekdaySet(set: WeekdaySet): readonly Weekday[] {
  return weekdays.filter((_, index) => (set & (1 << index)) !== 0);
}

/** Study days between two days, both inclusive. */
export function countStudyDays(start: EpochDay, end: EpochDay, daysOff: WeekdaySet): number {
  const wholeWeeks = Math.max(0, Math.floor((end - start + 1) / 7));
  let perWeek = 0;
  for (let bit = 0; bit < 7; bit++) if ((daysOff & (1 << bit)) === 0) perWeek++;
  let count = wholeWeeks * perWeek;
  for (let day = start + wholeWeeks * 7; day <= end; day++) {
    if ((daysOff & (1 << weekdayIndex(day))) === 0) count++;
  }
  return count;
}

/** True for a zone that this system knows: "Europe/Lisbon", "UTC". */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatterFor(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** The date of an instant in a time zone's calendar. Throws RangeError for an unknown zone. */
export function isoToday(now: Date, timeZone: string): IsoDate {
  return isoDateOf(epochDayIn(now, timeZone));
}

/** The day of an instant in a time zone's calendar. Throws RangeError for an unknown zone. */
export function epochDayIn(now: Date, timeZone: string): EpochDay {
  if (timeZone === "UTC") return Math.floor(now.getTime() / msPerDay);
  const day = epochDayOf(formatterFor(timeZone).format(now));
  if (day === undefined) throw new RangeError(`no calendar date for ${timeZone}`);
  return day;
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  // Swedish dates are ISO dates.
  const made = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  if (formatters.size >= maxFormatters) formatters.clear();
  formatters.set(timeZone, made);
  return made;
}

import { type EpochDay, epochDayOf, weekdayIndex, yearOf } from "../calendar.js";
import * as english from "./english/date-list.js";
import { weekdayPrefixes } from "./english/days.js";
import { toNumber } from "./numbers.js";

/** How dates are to be read that do not say it themselves. */
export interface DateReading {
  readonly today: EpochDay;
  /** Where "Tuesday" and "24 November" lie. */
  readonly direction: "past" | "future";
  /** Where 5/12 is the 12th of May. */
  readonly monthFirst: boolean;
  /** True where "Friday" may be every Friday; "this Friday" is one day. */
  readonly withoutWeekdays?: boolean;
  /** True where "until Friday" is from today to Friday. */
  readonly fromToday?: boolean;
}

/** One item: days that are known, or a day of a month that is still to be found. */
export interface Item {
  readonly span?: readonly [EpochDay, EpochDay];
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  readonly weekday?: number;
  /** True if it is the other end of a range with the item before. */
  isRangeEnd: boolean;
}

export type DateItem = Omit<Item, "isRangeEnd">;

const longestRange = 366;

/** A match at a place, of a sticky pattern. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

type Reader = (match: RegExpExecArray, reading: DateReading) => DateItem | undefined;

type Readers = readonly (readonly [RegExp, Reader])[];

const dayReaders: Readers = [
  [english.items.iso, ([, date = ""]) => spanOf(epochDayOf(date))],
  [english.items.dayMonth, ([, day = "", month = "", year]) => dated(day, monthOf(month), year)],
  [english.items.monthDay, ([, month = "", day = "", year]) => dated(day, monthOf(month), year)],
  [english.items.slashed, readSlashed],
];
const bareDay = [
  english.items.bareDay,
  ([, day = ""]: RegExpExecArray) => dated(day, undefined, undefined),
] as const;
/** Dates with a day, and weekdays whose week is said. */
export const datedReaders: Readers = [
  ...dayReaders,
  [english.items.nextWeekday, readWeekday],
  bareDay,
];
/** Everything that may stand in a list of dates. */
const readers: Readers = [
  ...dayReaders,
  [english.items.weekday, readWeekday],
  [english.items.named, readNamed],
  [english.items.lastDays, readLastDays],
  [english.items.ago, ([, count = ""], { today }) => spanOf(today - toNumber(count))],
  [english.items.span, readSpan],
  [english.items.holiday, readHoliday],
  bareDay,
];

/** The item at a place of a phrase, and where it ends. */
export function readItem(
  phrase: string,
  at: number,
  reading: DateReading,
  wanted = readers,
): { item: DateItem; end: number } | undefined {
  for (const [pattern, reader] of wanted) {
    const match = matchAt(pattern, phrase, at);
    const item = match === null ? undefined : reader(match, reading);
    if (match !== null && item !== undefined) return { item, end: at + match[0].length };
  }
  return undefined;
}

function spanOf(first: EpochDay | undefined, last = first): DateItem | undefined {
  return first === undefined || last === undefined ? undefined : { span: [first, last] };
}

function dated(
  day: string,
  month: number | undefined,
  year: string | undefined,
): DateItem | undefined {
  const date = Number.parseInt(day, 10);
  if (date < 1 || date > 31 || (month !== undefined && (month < 1 || month > 12))) return undefined;
  return {
    day: date,
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year: Number(year.length === 2 ? `20${year}` : year) }),
  };
}

function monthOf(name: string): number {
  return english.monthPrefixes.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function readSlashed([, one = "", , two = "", year]: RegExpExecArray, { monthFirst }: DateReading) {
  const isMonthFirst = Number(two) > 12 || (monthFirst && Number(one) <= 12);
  return isMonthFirst ? dated(two, Number(one), year) : dated(one, Number(two), year);
}

function readWeekday(
  [, which, name = ""]: RegExpExecArray,
  { today, direction, withoutWeekdays }: DateReading,
): DateItem | undefined {
  const wanted = weekdayPrefixes.findIndex((prefix) => name.toLowerCase().startsWith(prefix));
  const monday = today - weekdayIndex(today);
  const word = which?.toLowerCase();
  if (word === "next" || word === "coming")
    return spanOf(word === "next" ? monday + 7 + wanted : after(today, wanted));
  if (word === "last" || word === "past") return spanOf(before(today - 1, wanted));
  if (word === "this") {
    const day = monday + wanted;
    return spanOf(direction === "future" && day < today ? day + 7 : day);
  }
  return withoutWeekdays ? undefined : { weekday: wanted };
}

/** The first such weekday after a day; on a Monday "Monday" is a week away: one would say "today". */
function after(today: EpochDay, weekday: number): EpochDay {
  return today + ((weekday - weekdayIndex(today) + 6) % 7) + 1;
}

/** The last such weekday up to a day. */
function before(today: EpochDay, weekday: number): EpochDay {
  return today - ((weekdayIndex(today) - weekday + 7) % 7);
}

function readNamed([, name = ""]: RegExpExecArray, { today }: DateReading): DateItem | undefined {
  if (/before/i.test(name)) return spanOf(today - 2);
  if (/after\s/i.test(name)) return spanOf(today + 2);
  if (/^y|^l/i.test(name)) return spanOf(today - 1);
  return spanOf(/^tom/i.test(name) ? today + 1 : today);
}

function readLastDays(
  [, which = "", count = "", unit = ""]: RegExpExecArray,
  { today }: DateReading,
): DateItem | undefined {
  const days = Math.round(toNumber(count) * (/^w/i.test(unit) ? 7 : 1));
  if (days < 1 || days > longestRange || /^first/i.test(which)) return undefined;
  return /^[lp]/i.test(which) ? spanOf(today - days, today - 1) : spanOf(today + 1, today + days);
}

function readSpan(
  [, which = "", what = ""]: RegExpExecArray,
  { today, direction }: DateReading,
): DateItem | undefined {
  const isPast = direction === "past";
  const monday = today - weekdayIndex(today);
  const word = which.toLowerCase();
  const isLast = word === "last" || word === "past";
  if (/end/i.test(what)) {
    const saturday = word === "next" ? monday + 12 : monday + 5;
    if (isLast || (isPast && saturday > today)) return spanOf(monday - 2, monday - 1);
    return spanOf(Math.max(saturday, isPast ? saturday : today), saturday + 1);
  }
  if (isLast) return spanOf(monday - 7, monday - 1);
  if (word === "next" || word === "coming") return spanOf(monday + 7, monday + 13);
  return isPast ? spanOf(monday, today) : spanOf(today, monday + 6);
}

function readHoliday([, name = ""]: RegExpExecArray): DateItem | undefined {
  const [, month, day] = english.holidays.find(([pattern]) => pattern.test(name)) ?? [];
  return month === undefined || day === undefined ? undefined : { day, month };
}

/** The days of an item whose month is known. */
export function spanIn(item: Item, reading: DateReading): [EpochDay, EpochDay] | undefined {
  const { today, direction } = reading;
  if (item.span !== undefined) return [...item.span];
  if (item.weekday !== undefined) {
    const day = direction === "past" ? before(today, item.weekday) : after(today, item.weekday);
    return [day, day];
  }
  const { day = 1, month = 1, year } = item;
  const inYear = (number: number) =>
    epochDayOf(`${number}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  const found = year === undefined ? nearest(inYear, reading) : inYear(year);
  return found === undefined ? undefined : [found, found];
}

/** In the future: the next such date. In the past: the nearest, because people speak of days ago. */
function nearest(
  inYear: (year: number) => EpochDay | undefined,
  { today, direction }: DateReading,
): EpochDay | undefined {
  const year = yearOf(today);
  const days = [year - 1, year, year + 1].map(inYear).filter((day) => day !== undefined);
  if (direction === "future") return days.find((day) => day >= today);
  return days.reduce<EpochDay | undefined>(
    (best, day) =>
      best === undefined || Math.abs(day - today) < Math.abs(best - today) ? day : best,
    undefined,
  );
}

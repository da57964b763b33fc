import { addMonths, type EpochDay, isoDateOf } from "../calendar.js";
import {
  type DateReading,
  datedReaders,
  type Item,
  matchAt,
  readItem,
  spanIn,
} from "./date-item.js";
import * as english from "./english/date-list.js";

/** A list of dates at the beginning of a phrase. */
export interface DateList {
  /** In order, each once. */
  readonly days: readonly EpochDay[];
  /** Of the phrase, in characters. */
  readonly length: number;
}

const mostItems = 12;
const longestRange = 366;

/**
 * Reads "24 and 25 Nov", "5-8 December", "Tuesday", "yesterday and Monday", "the last two days",
 * "this week" at the beginning of a phrase; undefined if there is no date.
 */
export function readDateList(phrase: string, reading: DateReading): DateList | undefined {
  const isBetween = matchAt(english.between, phrase, 0);
  const isSince = matchAt(english.since, phrase, 0);
  const isUntil = reading.fromToday === true ? matchAt(english.until, phrase, 0) : null;
  let at = (isBetween ?? isSince ?? isUntil)?.[0].length ?? 0;
  const items: Item[] = [];
  const starts: number[] = [];
  let mark: "first" | "list" | "range" = "first";
  while (items.length < mostItems) {
    const found = readItem(phrase, at, reading);
    if (found === undefined) break;
    items.push({ ...found.item, isRangeEnd: mark === "range" });
    at = found.end;
    starts.push(at);
    const range = matchAt(english.rangeMark, phrase, at);
    const list = range ?? matchAt(english.listMark, phrase, at);
    if (list === null) break;
    mark = range !== null || (isBetween !== null && items.length === 1) ? "range" : "list";
    if (readItem(phrase, at + list[0].length, reading) === undefined) break;
    at += list[0].length;
  }
  // "the 24th" may stand alone; "24" is a day only beside a month.
  const kept = withMonths(items);
  const length = starts[kept.length - 1];
  if (length === undefined) return undefined;
  const days = resolve(kept, reading, { isSince: isSince !== null, isUntil: isUntil !== null });
  if (days.length === 0) return undefined;
  return { days, length };
}

/** A date with a day at the beginning of a phrase, or a range of two such dates. */
export function readDateRange(
  phrase: string,
  reading: DateReading,
): { readonly day: EpochDay; readonly until?: EpochDay; readonly length: number } | undefined {
  const first = readItem(phrase, 0, reading, datedReaders);
  if (first === undefined) return undefined;
  const mark = matchAt(english.rangeMark, phrase, first.end);
  const next =
    mark === null ? undefined : readItem(phrase, first.end + mark[0].length, reading, datedReaders);
  const items = [
    { ...first.item, isRangeEnd: false },
    ...(next === undefined ? [] : [{ ...next.item, isRangeEnd: true }]),
  ];
  const [from, to] = withMonths(items);
  if (from === undefined) return undefined;
  const [day] = spanIn(from, reading) ?? [];
  if (day === undefined) return undefined;
  if (to === undefined || next === undefined) return { day, length: first.end };
  const range = rangeOf(from, to, reading);
  return range === undefined
    ? { day, length: first.end }
    : { day, until: range[1], length: next.end };
}

/** The items up to the last whose month is known or can be taken from another. */
function withMonths(items: readonly Item[]): readonly Item[] {
  const lacks = ({ day, month }: Item) => day !== undefined && month === undefined;
  return items
    .map((item, index): Item | undefined => {
      if (!lacks(item)) return item;
      const next = items.slice(index + 1).find(({ month }) => month !== undefined);
      const previous = items.slice(0, index).findLast(({ month }) => month !== undefined);
      const month = next?.month ?? previous?.month;
      const year = next?.year ?? previous?.year;
      if (month === undefined) return undefined;
      return { ...item, month, ...(year === undefined ? {} : { year }) };
    })
    .reduce<{ kept: Item[]; isOver: boolean }>(
      ({ kept, isOver }, item) =>
        isOver || item === undefined
          ? { kept, isOver: true }
          : { kept: [...kept, item], isOver: false },
      { kept: [], isOver: false },
    ).kept;
}

function resolve(
  items: readonly Item[],
  reading: DateReading,
  { isSince, isUntil }: { readonly isSince: boolean; readonly isUntil: boolean },
): readonly EpochDay[] {
  const days = new Set<EpochDay>();
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) continue;
    const next = items[index + 1];
    const isRange = next?.isRangeEnd === true;
    const range = isRange ? rangeOf(item, next, reading) : spanIn(item, reading);
    if (range === undefined) return [];
    const first = isUntil ? Math.min(reading.today, range[0]) : range[0];
    const last = isSince ? reading.today : range[1];
    if (isRange) index++;
    for (let day = first; day <= Math.min(last, first + longestRange); day++) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}

function rangeOf(from: Item, to: Item, reading: DateReading): [EpochDay, EpochDay] | undefined {
  const start = spanIn(from, reading);
  const end = spanIn(to, reading);
  if (start === undefined || end === undefined) return undefined;
  if (from.weekday !== undefined && to.weekday !== undefined) {
    const length = (to.weekday - from.weekday + 7) % 7;
    return reading.direction === "past" ? [end[1] - length, end[1]] : [start[0], start[0] + length];
  }
  // "28 December to 3 January"
  const last = end[1] < start[0] ? addMonths(end[1], 12) : end[1];
  return [start[0], last];
}

/** ISO dates of days. */
export function isoDatesOf(days: readonly EpochDay[]): readonly string[] {
  return days.map(isoDateOf);
}

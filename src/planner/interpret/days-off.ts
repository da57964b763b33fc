import { allWeekdays, type WeekdaySet } from "../calendar.js";
import * as english from "./english/days.js";
import { mean, toNumber } from "./numbers.js";
import { type Masked, type Slots, take } from "./slots.js";

/** "not on Sundays", "except weekends", "only on Mon, Wed and Fri", "weekdays only", "5 days a week". */
export function takeDaysOff(masked: Masked, slots: Slots): void {
  if (!english.gate.test(masked.text)) return;
  if (take(masked, english.everyDay) !== null) slots.daysOff = 0;
  const set = english.setGate.test(masked.text) ? takeLists(masked, english.setOff) : 0;
  if (set !== 0) slots.daysOff = set;
  takePerWeek(masked, slots);
  takeNamedDays(masked, slots);
}

function takeNamedDays(masked: Masked, slots: Slots): void {
  let excluded = 0;
  for (const pattern of english.exclusions) {
    if (!english.anyDay.test(masked.text)) break;
    excluded |= takeLists(masked, pattern);
  }
  if (excluded !== 0) slots.excludedDays = excluded;
  if (!english.anyDay.test(masked.text)) return;
  const included = takeLists(masked, english.onlyAfter) | takeLists(masked, english.onlyBefore);
  const added = included === 0 ? takeLists(masked, english.add) : 0;
  if (added !== 0) slots.addedDays = added;
  const all = included === 0 ? takeLists(masked, english.recurring) : included;
  if (all !== 0) slots.daysOff = allWeekdays & ~all;
}

function takePerWeek(masked: Masked, slots: Slots): void {
  const match = take(masked, english.perWeek);
  if (match !== null) {
    const [, word, from, to] = match;
    const adverb = { once: 1, twice: 2, thrice: 3 }[(word ?? "").toLowerCase()];
    const days = adverb ?? (to === undefined ? toNumber(from ?? "") : mean(from ?? "", to));
    slots.daysPerWeek = Math.min(7, Math.max(1, Math.floor(days)));
  } else if (take(masked, english.alternate) !== null) slots.daysPerWeek = 3;
}

function takeLists(masked: Masked, pattern: RegExp): WeekdaySet {
  let set = 0;
  for (let count = 0; count < 4; count++) {
    const match = take(masked, pattern);
    if (match === null) break;
    set |= toDaySet(match[1] ?? match[2] ?? match[3] ?? match[4] ?? "");
    if (!english.anyDay.test(masked.text)) break;
  }
  return set;
}

/** The days of a list such as "Mon-Wed, Fri and weekends". */
export function toDaySet(list: string): WeekdaySet {
  let set = 0;
  let previous: { readonly day: number; readonly end: number } | undefined;
  english.oneName.lastIndex = 0;
  for (let match = english.oneName.exec(list); match !== null; match = english.oneName.exec(list)) {
    const name = match[0].toLowerCase();
    const end = match.index + name.length;
    if (/^week-?end/.test(name)) set |= 0b1100000;
    else if (/^w(?:eek|ork)/.test(name)) set |= 0b0011111;
    else {
      const day = english.weekdayPrefixes.findIndex((prefix) => name.startsWith(prefix));
      const between = previous === undefined ? "" : list.slice(previous.end, match.index);
      const isRange = previous !== undefined && /-|–|to|thr/i.test(between);
      set |= isRange ? rangeSet(previous?.day ?? day, day) : 1 << day;
      previous = { day, end };
    }
  }
  return set;
}

function rangeSet(from: number, to: number): WeekdaySet {
  let set = 1 << from;
  for (let day = from; day !== to; ) {
    day = (day + 1) % 7;
    set |= 1 << day;
  }
  return set;
}

// Which days are kept where only their number was said: spread over the week, Sunday free first.
const spread = [0, 0b0100000, 0b0001001, 0b0010101, 0b0011011, 0b0011111, 0b0111111, 127];

/** Days off for so many study days a week. */
export function daysOffFor(daysPerWeek: number): WeekdaySet {
  return allWeekdays & ~(spread[daysPerWeek] ?? allWeekdays);
}

import type { EpochDay } from "../calendar.js";
import type { DateReading } from "./date-item.js";
import { type DateList, readDateList } from "./date-list.js";
import * as english from "./english/dates-off.js";
import { cut, type Masked, type Slots } from "./slots.js";

const mostLists = 4;

/**
 * "except 24-26 December", "I'm away 5-8 December", "holiday from 20 to 27 Dec". With a plan, "I
 * can't do Thursday" is that one day.
 */
export function takeDatesOff(
  masked: Masked,
  slots: Slots,
  reading: DateReading,
  hasPlan: boolean,
): void {
  if (!hasPlan && !english.dated.test(masked.text)) return;
  if (!english.gate.test(masked.text)) return;
  const days: EpochDay[] = [];
  const away: DateReading = { ...reading, fromToday: true, withoutWeekdays: !hasPlan };
  const except: DateReading = { ...reading, withoutWeekdays: true };
  for (let count = 0; count < mostLists; count++) {
    const found = takeList(masked, english.away, away) ?? takeList(masked, english.except, except);
    if (found === undefined) break;
    days.push(...found.days);
  }
  if (days.length > 0) slots.datesOff = days;
}

function takeList(masked: Masked, head: RegExp, reading: DateReading): DateList | undefined {
  let from = 0;
  for (let count = 0; count < mostLists; count++) {
    const match = head.exec(masked.text.slice(from));
    if (match === null) return undefined;
    const start = from + match.index;
    const at = start + match[0].length;
    const list = readDateList(phraseAt(masked.text, at), reading);
    if (list !== undefined) {
      const end = at + list.length;
      const more = english.afterDates.exec(masked.text.slice(end, end + 12))?.[0].length ?? 0;
      cut(masked, start, end + more);
      return list;
    }
    from = start + 1;
  }
  return undefined;
}

const longestPhrase = 100;

/** What follows a place, up to the end of the thought. */
export function phraseAt(text: string, at: number): string {
  return /^(?:[^;!?\n.]|\.(?!\s+\D|\s*$))*/.exec(text.slice(at, at + longestPhrase))?.[0] ?? "";
}

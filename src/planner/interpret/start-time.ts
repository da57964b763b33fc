import * as english from "./english/start-time.js";
import { cut, type Masked, type Slots } from "./slots.js";

/** "at 7pm", "from 19:00", "every morning at 6:30": when the day's first session begins. */
export function takeStartTime(masked: Masked, slots: Slots): void {
  if (!english.gate.test(masked.text)) return;
  const match = english.pattern.exec(masked.text);
  if (match === null) return;
  const time = timeOf(match);
  if (time === undefined) return;
  const isOfExam = english.ofExam.test(masked.text.slice(0, match.index));
  cut(masked, match.index, match.index + match[0].length);
  if (!isOfExam) slots.startTime = time;
}

function timeOf(match: RegExpExecArray): string | undefined {
  const [
    ,
    twelve,
    twelveMinutes,
    half,
    day,
    dayMinutes,
    partHour,
    part,
    part2,
    part2Hour,
    minutes2,
  ] = match;
  if (match[12] !== undefined) return "12:00";
  if (day !== undefined) return clock(Number(day), dayMinutes);
  if (twelve !== undefined) return clock(hourOf(twelve, /^p/i.test(half ?? "")), twelveMinutes);
  if (partHour !== undefined) return clock(hourOf(partHour, !/^m/i.test(part ?? "")), undefined);
  if (part2Hour !== undefined) return clock(hourOf(part2Hour, !/^m/i.test(part2 ?? "")), minutes2);
  return clock(Number(match[11]), undefined);
}

/** The hour of a 12-hour clock; a number above 12 says it all. */
function hourOf(hour: string, isAfternoon: boolean): number {
  const number = Number(hour);
  if (number > 12) return number;
  return (number % 12) + (isAfternoon ? 12 : 0);
}

function clock(hour: number, minutes = "00"): string | undefined {
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}

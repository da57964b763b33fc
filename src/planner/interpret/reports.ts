import type { StudyPlan } from "../../domain/plan.js";
import type { EpochDay } from "../calendar.js";
import type { DateReading } from "./date-item.js";
import { isoDatesOf, readDateList } from "./date-list.js";
import { phraseAt } from "./dates-off.js";
import * as english from "./english/reports.js";
import { isQuestion } from "./intent.js";
import { replies } from "./replies.js";
import { longestBefore, type Reports, type Said, say } from "./said.js";
import type { Masked, Slots } from "./slots.js";
import { takeSpent, takeTook } from "./took.js";
import { takeDone, takeKnown, takeSkip } from "./unit-reports.js";

const mostReports = 6;

/** "I missed Tuesday", "done with unit 3", "I know loops", "skip unit 4", "that took 90 minutes". */
export function takeReports(
  masked: Masked,
  slots: Slots,
  plan: StudyPlan,
  { today, monthFirst }: DateReading,
): readonly Said[] {
  masked.part = "report";
  const reports: Reports = { masked, slots, plan, today, monthFirst, said: [] };
  for (const [gate, takeOne] of takers) {
    for (let count = 0; count < mostReports && gate.test(masked.text); count++)
      if (!takeOne(reports)) break;
  }
  return reports.said;
}

/** Takes one report; false if there is none. */
type TakeOne = (reports: Reports) => boolean;

const takers: readonly (readonly [RegExp, TakeOne])[] = [
  [english.tookGate, takeSpent],
  [english.tookGate, takeTook],
  [english.missedGate, takeMissed],
  [english.knownGate, (reports) => !isQuestion(reports.masked.text) && takeKnown(reports)],
  [english.skipGate, takeSkip],
  [english.doneGate, (reports) => !isQuestion(reports.masked.text) && takeDone(reports)],
];

function takeMissed(reports: Reports): boolean {
  const { masked, today, monthFirst, slots } = reports;
  const { text } = masked;
  const match = english.missed.exec(text);
  const behind = english.behind.exec(text);
  const reading: DateReading = { today, monthFirst, direction: "past" };
  const found = match === null ? undefined : datesBeside(text, match, reading);
  if (found === undefined) {
    if (behind === null) return false;
    const to = behind.index + behind[0].length;
    return say(reports, "missed", behind.index, to, { question: replies.whichDays });
  }
  const { from, to, days } = found;
  const past = days.filter((day) => day <= today);
  const ahead = days.filter((day) => day > today);
  if (ahead.length > 0) slots.datesOff = [...(slots.datesOff ?? []), ...ahead];
  if (past.length > 0)
    return say(reports, "missed", from, to, { event: { kind: "missed", dates: isoDatesOf(past) } });
  return say(reports, "days_off", from, to, {});
}

/** Dates after a report, or else before it. */
function datesBeside(
  text: string,
  match: RegExpExecArray,
  reading: DateReading,
): { from: number; to: number; days: readonly EpochDay[] } | undefined {
  // "the weekend" keeps its article.
  const article = /\s+(?:the|all)$/i.exec(match[0])?.[0].length ?? 0;
  const end = match.index + match[0].length - article;
  const at = end + (/^\s*/.exec(text.slice(end, end + 3))?.[0].length ?? 0);
  const after = readDateList(phraseAt(text, at), reading);
  if (after !== undefined) {
    const rest = english.afterDate.exec(text.slice(at + after.length, at + after.length + 24));
    const to = at + after.length + (rest?.[0].length ?? 0);
    return { from: match.index, to, days: after.days };
  }
  const begin = Math.max(0, match.index - longestBefore);
  const before = text.slice(begin, match.index);
  for (const { index } of before.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const list = readDateList(before.slice(index), reading);
    if (list === undefined) continue;
    if (!english.beforeReport.test(before.slice(index + list.length))) continue;
    return { from: begin + index, to: end, days: list.days };
  }
  return undefined;
}

import type { PlanEvent } from "../../domain/revision.js";
import { isoDateOf } from "../calendar.js";
import type { DateReading } from "./date-item.js";
import { isoDatesOf, readDateList } from "./date-list.js";
import { phraseAt } from "./dates-off.js";
import * as english from "./english/reports.js";
import type { Intent } from "./interpretation.js";
import { replies } from "./replies.js";
import { longestBefore, type Reports, say } from "./said.js";
import { readBareNumbers, readNames, readNumbers, readUnits, type UnitReading } from "./units.js";

/** "I know loops". */
export function takeKnown(reports: Reports): boolean {
  return (
    takeUnits(reports, "known", english.known, toKnown) ||
    takeUnitsBefore(reports, "known", english.isKnown, toKnown)
  );
}

/** "skip unit 4", "no decorators". */
export function takeSkip(reports: Reports): boolean {
  return (
    takeUnits(reports, "skip", english.skip, toSkipped) ||
    takeUnits(reports, "skip", english.weakSkip, toSkipped, true)
  );
}

const toKnown = (unitIds: readonly string[]): PlanEvent => ({ kind: "known", unitIds });
const toSkipped = (unitIds: readonly string[]): PlanEvent => ({ kind: "skipped", unitIds });
const toDone = (unitIds: readonly string[]): PlanEvent => ({ kind: "done", unitIds, dates: [] });

/** Units that follow what is said of them; with `isWeak`, something else may follow. */
function takeUnits(
  reports: Reports,
  intent: Intent,
  head: RegExp,
  toEvent: (unitIds: readonly string[]) => PlanEvent,
  isWeak = false,
): boolean {
  const { masked, plan } = reports;
  const match = head.exec(masked.text);
  if (match === null) return false;
  const at = match.index + match[0].length;
  const phrase = phraseAt(masked.text, at);
  const units =
    (isWeak ? undefined : readBareNumbers(phrase, plan.units)) ?? readUnits(phrase, plan.units);
  if (units === undefined || (isWeak && "question" in units)) return false;
  return sayUnits(reports, intent, match.index, at + units.length, units, toEvent);
}

function sayUnits(
  reports: Reports,
  intent: Intent,
  from: number,
  to: number,
  units: UnitReading,
  toEvent: (unitIds: readonly string[]) => PlanEvent,
): true {
  const { text } = reports.masked;
  const mark = english.afterUnits.exec(text.slice(to, to + 16))?.[0].length ?? 0;
  if (!("question" in units))
    return say(reports, intent, from, to + mark, { event: toEvent(units.ids) });
  const question = replies.unit(units.question, reports.plan.units);
  return say(reports, intent, from, to, { question });
}

/** Units before what is said of them: "unit 3 is done". Only such as there are. */
function takeUnitsBefore(
  reports: Reports,
  intent: Intent,
  tail: RegExp,
  toEvent: (unitIds: readonly string[]) => PlanEvent,
): boolean {
  const { masked, plan } = reports;
  const match = tail.exec(masked.text);
  if (match === null) return false;
  const begin = Math.max(0, match.index - longestBefore);
  const before = masked.text.slice(begin, match.index);
  const start = /^(?:.*[;.!?\n]\s*)?(?:and\s+|,\s*|the\s+)*/.exec(before)?.[0].length ?? 0;
  const phrase = before.slice(start);
  const numbers = readNumbers(phrase, plan.units);
  const units = numbers ?? readNames(phrase, plan.units);
  if (units === undefined || units.length < phrase.trimEnd().length) return false;
  // Any words may stand there; numbers of units are meant.
  if ("question" in units && numbers === undefined) return false;
  return sayUnits(reports, intent, begin + start, match.index + match[0].length, units, toEvent);
}

/** "done with unit 3", "I did today's session". */
export function takeDone(reports: Reports): boolean {
  if (takeUnitsBefore(reports, "done", english.isDone, toDone)) return true;
  const { masked, plan, today, monthFirst } = reports;
  const match = english.done.exec(masked.text);
  if (match === null) return false;
  const at = match.index + match[0].length;
  const phrase = phraseAt(masked.text, at);
  const units = readNumbers(phrase, plan.units);
  if (units !== undefined)
    return sayUnits(reports, "done", match.index, at + units.length, units, toDone);
  const past: DateReading = { today, monthFirst, direction: "past" };
  for (const skipped of [0, english.sessions.exec(phrase)?.[0].length ?? 0]) {
    const dates = readDateList(phrase.slice(skipped), past);
    if (dates === undefined) continue;
    const end = at + skipped + dates.length;
    const rest = english.afterDate.exec(masked.text.slice(end, end + 24))?.[0].length ?? 0;
    const days = dates.days.filter((day) => day <= today);
    const event = { kind: "done", unitIds: [], dates: isoDatesOf(days) } as const;
    return say(reports, "done", match.index, end + rest, { event });
  }
  if (english.nothing.test(phrase)) return sayToday(reports, match.index, at);
  const names = readNames(phrase, plan.units);
  if (names === undefined) return sayToday(reports, match.index, at);
  return sayUnits(reports, "done", match.index, at + names.length, names, toDone);
}

function sayToday(reports: Reports, from: number, to: number): true {
  const event = { kind: "done", unitIds: [], dates: [isoDateOf(reports.today)] } as const;
  return say(reports, "done", from, to, { event });
}

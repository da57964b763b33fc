import type { StudyPlan } from "../../domain/plan.js";
import { minutesOf } from "./budget.js";
import { phraseAt } from "./dates-off.js";
import * as english from "./english/reports.js";
import { replies } from "./replies.js";
import { type Reports, say } from "./said.js";
import { readUnits, type UnitReading } from "./units.js";

/** "unit 2 took me 2 hours", "that took 90 minutes". */
export function takeTook(reports: Reports): boolean {
  const { masked, plan } = reports;
  const match = english.took.exec(masked.text);
  if (match === null) return false;
  const before = masked.text.slice(Math.max(0, match.index - 80), match.index);
  const offset = match.index - before.length;
  const start = english.clauseStart.exec(before);
  const from = offset + (start === null ? 0 : start.index + start[0].length);
  const subject = masked.text.slice(from, match.index).trim();
  const to = match.index + match[0].length;
  return sayTook(reports, from, to, Math.round(minutesOf(match)), unitOf(subject, plan));
}

/** "I spent 2 hours on unit 3". */
export function takeSpent(reports: Reports): boolean {
  const { masked, plan } = reports;
  const match = english.spent.exec(masked.text);
  if (match === null) return false;
  const at = match.index + match[0].length;
  const phrase = phraseAt(masked.text, at);
  const unit = unitOf(phrase, plan);
  const to = at + (unit === undefined ? 0 : unit.length);
  return sayTook(reports, match.index, to, Math.round(minutesOf(match)), unit);
}

/** The unit that words name; undefined if they name none, but "that" or "today's session". */
function unitOf(words: string, { units }: StudyPlan): UnitReading | undefined {
  const clause = /^[^,]*/.exec(words)?.[0] ?? "";
  return english.anySession.test(clause) ? undefined : readUnits(clause, units);
}

function sayTook(
  reports: Reports,
  from: number,
  to: number,
  minutes: number,
  unit: UnitReading | undefined,
): true {
  if (unit !== undefined && "question" in unit) {
    const question = replies.unit(unit.question, reports.plan.units);
    return say(reports, "took", from, to, { question });
  }
  const unitId = unit?.ids[0];
  const event = { kind: "took", minutes, ...(unitId === undefined ? {} : { unitId }) } as const;
  return say(reports, "took", from, to, { event });
}

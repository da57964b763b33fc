import type { ExportFormat } from "../../domain/export.js";
import type { IsoDate, StudyPlan } from "../../domain/plan.js";
import type { Lookup } from "../../domain/revision.js";
import { type EpochDay, isoDateOf } from "../calendar.js";
import type { DateReading } from "./date-item.js";
import { readDateList } from "./date-list.js";
import * as english from "./english/lookups.js";
import type { Intent } from "./interpretation.js";
import { replies } from "./replies.js";
import { cut, type Masked, originOf } from "./slots.js";
import { readUnits } from "./units.js";

/** A question about the plan, or what must be asked first. */
export interface SaidLookup {
  readonly intent: Intent;
  /** Where in the text. */
  readonly at: number;
  readonly lookup?: Lookup;
  readonly question?: string;
}

type Answer = Pick<SaidLookup, "lookup" | "question">;

/** "export to my calendar", "what's on today", "why is recursion before trees?", "help". */
export function takeLookup(
  masked: Masked,
  plan: StudyPlan,
  reading: DateReading,
): SaidLookup | undefined {
  masked.part = "lookup";
  const { text } = masked;
  const whole = (intent: Intent, { lookup, question }: Answer): SaidLookup => {
    const at = originOf(masked, 0);
    cut(masked, 0, masked.text.length);
    return {
      intent,
      at,
      ...(lookup === undefined ? {} : { lookup }),
      ...(question === undefined ? {} : { question }),
    };
  };
  if (english.help.test(text)) return whole("help", { lookup: { kind: "help" } });
  if (/\S/.test(text) && english.why.test(text)) return whole("why", whyOf(text, plan));
  if (english.showGate.test(text)) {
    const lookup = showOf(text, plan, reading);
    if (lookup !== undefined) return whole("show", lookup);
  }
  return english.exportGate.test(text) ? takeExport(masked) : undefined;
}

/** True for a question of what Studly can do: it needs no plan. */
export function asksForHelp(text: string): boolean {
  return text.length < 60 && english.help.test(text);
}

/** What a text asks for or reports that needs a plan. */
export function needsPlan(text: string): Intent | undefined {
  return english.needsPlan.find(([pattern]) => pattern.test(text))?.[1];
}

function takeExport(masked: Masked): SaidLookup | undefined {
  for (const pattern of english.exports) {
    const match = pattern.exec(masked.text);
    const format = match === null ? undefined : formatOf(match[0]);
    if (match === null || format === undefined) continue;
    const at = originOf(masked, match.index);
    cut(masked, match.index, match.index + match[0].length);
    return { intent: "export", at, lookup: { kind: "export", format } };
  }
  const match = english.anyExport.exec(masked.text);
  if (match === null) return undefined;
  const at = originOf(masked, match.index);
  cut(masked, match.index, match.index + match[0].length);
  return { intent: "export", at, question: replies.whichFormat };
}

function formatOf(text: string): ExportFormat | undefined {
  return english.formats.find(([pattern]) => pattern.test(text))?.[1];
}

function showOf(text: string, plan: StudyPlan, reading: DateReading): Answer | undefined {
  if (english.showAll.test(text)) return { lookup: { kind: "show" } };
  if (english.showNext.test(text)) return { lookup: nextOf(plan, reading.today) };
  const unit = english.showUnit.exec(text);
  if (unit !== null) {
    const units = readUnits(text.slice(unit[0].length).replace(/\W+$/, ""), plan.units);
    if (units === undefined) return undefined;
    if ("question" in units) return { question: replies.unit(units.question, plan.units) };
    return { lookup: daysOfUnits(plan, units.ids) };
  }
  const lead = english.showDays.exec(text)?.[0] ?? "";
  for (const at of new Set([lead.length, 0])) {
    const list = readDateList(text.slice(at), reading);
    const [first] = list?.days ?? [];
    if (list === undefined || first === undefined) continue;
    if (!english.afterDays.test(text.slice(at + list.length))) continue;
    const last = list.days.at(-1) ?? first;
    return { lookup: { kind: "show", ...daysOf(text.slice(at), first, last, reading.today) } };
  }
  return undefined;
}

/** "this week" is the whole of it, also where it has begun. */
function daysOf(
  phrase: string,
  first: EpochDay,
  last: EpochDay,
  today: EpochDay,
): { from: IsoDate; to: IsoDate } {
  const isThisWeek = first === today && last > first && /^(?:all\s+|this|the\s)/i.test(phrase);
  const from = isThisWeek ? last - 6 : first;
  return { from: isoDateOf(from), to: isoDateOf(last) };
}

/** The day of the next session that is still to be done. */
function nextOf({ sessions }: StudyPlan, today: EpochDay): Lookup {
  const date = isoDateOf(today);
  const next = sessions
    .filter((session) => session.status === "planned" && session.kind !== "buffer")
    .map((session) => session.date)
    .filter((day) => day >= date)
    .sort()[0];
  const day = next ?? date;
  return { kind: "show", from: day, to: day };
}

function daysOfUnits({ sessions }: StudyPlan, unitIds: readonly string[]): Lookup {
  const dates = sessions
    .filter(({ unitId }) => unitIds.includes(unitId))
    .map(({ date }) => date)
    .sort();
  const [from] = dates;
  const to = dates.at(-1);
  return from === undefined || to === undefined ? { kind: "show" } : { kind: "show", from, to };
}

/** "why is recursion before trees?": the units in the order in which they are named. */
function whyOf(text: string, { units }: StudyPlan): Answer {
  const said = text
    .slice(english.why.exec(text)?.[0].length ?? 0)
    .replace(english.whyLead, "")
    .replace(english.whyTail, "")
    .replace(/\W+$/, "");
  const halves = said.split(english.before).filter((half) => half.trim() !== "");
  const ids: string[] = [];
  for (const half of halves) {
    const found = readUnits(half.trim(), units);
    if (found === undefined) continue;
    if ("question" in found) return { question: replies.unit(found.question, units) };
    ids.push(...found.ids);
  }
  if (ids.length === 0) return { question: replies.whyWhat(units) };
  return { lookup: { kind: "why", unitIds: [...new Set(ids)] } };
}

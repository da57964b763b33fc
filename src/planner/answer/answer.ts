import type { ExportFormat } from "../../domain/export.js";
import type { StudyPlan } from "../../domain/plan.js";
import type { Lookup } from "../../domain/revision.js";
import { type EpochDay, isoDateOf } from "../calendar.js";
import { renderPlan } from "../render/render.js";
import { renderDays } from "../render/render-days.js";
import { help } from "./help.js";
import { why } from "./why.js";

/** A reply about a plan, and the forms in which the learner wants it. */
export interface Answer {
  readonly markdown: string;
  readonly exports: readonly ExportFormat[];
}

const names: Readonly<Record<ExportFormat, string>> = {
  markdown: "as Markdown",
  text: "as plain text",
  json: "as JSON (studly.plan/1)",
  ics: "for your calendar: import the file, best into a calendar of its own",
  csv: "for a spreadsheet",
  todoist: "for Todoist: import it into a project as CSV",
  anki: "as questions for Anki: File, Import",
  svg: "as a picture of the months",
};

/** Answers a question about a plan. Pure; a learner without a plan is told so. */
export function answerLookup(lookup: Lookup, plan: StudyPlan | undefined, today: EpochDay): Answer {
  if (plan === undefined) return { markdown: help(false), exports: [] };
  switch (lookup.kind) {
    case "help":
      return { markdown: help(true), exports: [] };
    case "why":
      return { markdown: why(plan, lookup.unitIds), exports: [] };
    case "export":
      return { markdown: exported(plan, lookup.format), exports: [lookup.format] };
    case "show":
      return { markdown: show(plan, lookup, isoDateOf(today)), exports: [] };
  }
}

function exported({ topic }: StudyPlan, format: ExportFormat): string {
  return `Here is your plan for ${topic} ${names[format]}.`;
}

function show(
  plan: StudyPlan,
  { from, to }: Extract<Lookup, { kind: "show" }>,
  today: string,
): string {
  if (from === undefined && to === undefined) return renderPlan({ plan, notes: [] }).join("");
  const first = from ?? today;
  return renderDays(plan, first, to ?? first);
}

import type { ExportFile, ExportFormat } from "../domain/export.js";
import type { StudyPlan } from "../domain/plan.js";
import { renderPlan } from "../planner/render/render.js";
import { renderText } from "../planner/render/render-text.js";
import { slugOf } from "../planner/syllabus/slug.js";
import { ankiText } from "./anki.js";
import { csvText } from "./csv.js";
import { planText } from "./plan-json.js";
import { svgText } from "./svg.js";
import { todoistText } from "./todoist.js";

export interface ExportOptions {
  /** When the file is made; only calendars say so. */
  readonly now: Date;
  /** True for an address that calendars ask again and again: without alarms. */
  readonly feed?: boolean;
}

interface Form {
  readonly suffix: string;
  readonly mediaType: string;
  readonly write: (plan: StudyPlan, options: ExportOptions) => string | Promise<string>;
}

const forms: Readonly<Record<ExportFormat, Form>> = {
  markdown: {
    suffix: ".md",
    mediaType: "text/markdown; charset=utf-8",
    write: (plan) => renderPlan({ plan, notes: [] }).join(""),
  },
  text: { suffix: ".txt", mediaType: "text/plain; charset=utf-8", write: renderText },
  json: { suffix: ".json", mediaType: "application/json; charset=utf-8", write: planText },
  ics: {
    suffix: ".ics",
    mediaType: "text/calendar; charset=utf-8; method=PUBLISH",
    // Its library is loaded when somebody wants a calendar.
    write: async (plan, options) => (await import("./ics.js")).icsText(plan, options),
  },
  csv: { suffix: ".csv", mediaType: "text/csv; charset=utf-8", write: csvText },
  todoist: { suffix: "-todoist.csv", mediaType: "text/csv; charset=utf-8", write: todoistText },
  anki: { suffix: "-anki.txt", mediaType: "text/plain; charset=utf-8", write: ankiText },
  svg: { suffix: ".svg", mediaType: "image/svg+xml; charset=utf-8", write: svgText },
};

/** A plan in one form, with a name and a media type that are safe in headers. */
export async function exportPlan(
  plan: StudyPlan,
  format: ExportFormat,
  options: ExportOptions,
): Promise<ExportFile> {
  const { suffix, mediaType, write } = forms[format];
  return { format, name: nameOf(plan) + suffix, mediaType, text: await write(plan, options) };
}

function nameOf({ topic }: StudyPlan): string {
  return `studly-${slugOf(topic, new Set(), "plan")}`;
}

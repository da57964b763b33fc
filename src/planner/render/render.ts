import type { Session, StudyPlan } from "../../domain/plan.js";
import { type EpochDay, shortDate, yearOf } from "../calendar.js";
import { minutesText } from "../duration-text.js";
import { calendar } from "./calendar.js";
import { changes } from "./changes.js";
import { dateLabel } from "./date-label.js";
import { duration } from "./duration.js";
import { escapeMarkdown } from "./escape.js";
import { estimates } from "./estimates.js";
import { shortfallText } from "./shortfall.js";

/** A plan and what is to be said about it beside its contents. */
export interface Rendering {
  readonly plan: StudyPlan;
  /** How the request was understood; absent: nothing was asked. */
  readonly echo?: string;
  /** Plain sentences for the first lines: where the contents come from, what was left out. */
  readonly notes: readonly string[];
}

/** Makes a text safe to stand in Markdown. */
export type Escape = (text: string) => string;

const daysPerPiece = 14;

/**
 * The plan as Markdown, in pieces that together are the whole: title and echo, then the headings
 * that callers rely on (`# Duration`, `## Daily Goals`, `## Time Estimates`, `# Tips`), then the
 * calendar as a list to tick off.
 *
 * Fixed text is ASCII: one character beyond Latin-1 would double the memory of the whole answer.
 */
export function renderPlan(rendering: Rendering): readonly string[] {
  const { plan } = rendering;
  const safe = escapeOf(plan);
  const pieces = [introduction(rendering, safe), duration(plan)];
  addDailyGoals(pieces, plan, safe);
  pieces.push(estimates(plan, safe), tips(plan.tips, safe));
  calendar(pieces, plan, safe);
  return pieces;
}

/** The catalogue is tested to need no escaping; all else was written by somebody unknown. */
export function escapeOf({ source }: StudyPlan): Escape {
  return source === "catalogue" ? asItIs : escapeMarkdown;
}

function asItIs(text: string): string {
  return text;
}

function introduction({ plan, echo, notes }: Rendering, safe: Escape): string {
  const total = minutesText(plan.totals.availableMinutes);
  let text = `# Study plan: ${escapeMarkdown(plan.topic)}\n\n`;
  if (echo !== undefined) text += `I understood: ${escapeMarkdown(echo)}. Total ${total}.\n\n`;
  for (const note of notes) text += `${escapeMarkdown(note)}\n\n`;
  return text + changes(plan.moves, safe) + shortfallText(plan, safe);
}

/** One line a day, some days a piece, so that a stream shows the first week early. */
function addDailyGoals(pieces: string[], plan: StudyPlan, safe: Escape): void {
  const { sessions } = plan;
  let text = "## Daily Goals\n\n";
  let days = 0;
  for (let from = 0; from < sessions.length; ) {
    const date = sessions[from]?.date ?? "";
    let minutes = 0;
    let titles = "";
    for (; sessions[from]?.date === date; from++) {
      const session = sessions[from];
      if (session === undefined) break;
      minutes += session.minutes;
      titles += (titles === "" ? "" : "; ") + titleOf(session, safe);
    }
    text += `- **${dateLabel(date)}** (${minutes} min): ${titles}\n`;
    if (++days % daysPerPiece === 0) {
      pieces.push(text);
      text = "";
    }
  }
  pieces.push(`${text}\n`);
}

/** A session's title, and what became of it. */
export function titleOf({ title, status }: Session, safe: Escape): string {
  if (status === "planned") return safe(title);
  return `${safe(title)} (${status === "partly" ? "partly done" : status})`;
}

function tips(all: readonly string[], safe: Escape): string {
  let text = "# Tips\n\n";
  for (const tip of all) text += `- ${safe(tip)}\n`;
  return `${text}\n`;
}

/** "7 Dec", with the year if it is not the one of the plan's start. */
export function dateText(day: EpochDay, start: EpochDay): string {
  return shortDate(day, yearOf(day) !== yearOf(start));
}

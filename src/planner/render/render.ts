import type { Session, StudyPlan, Unit } from "../../domain/plan.js";
import { dayLabel, type EpochDay, epochDayOf, shortDate, yearOf } from "../calendar.js";
import { daysText, minutesText } from "../duration-text.js";
import { escapeMarkdown } from "./escape.js";

/** A plan and what is to be said about it beside its contents. */
export interface Rendering {
  readonly plan: StudyPlan;
  readonly start: EpochDay;
  readonly end: EpochDay;
  readonly echo: string;
  /** Plain sentences for the first lines: where the contents come from, what was left out. */
  readonly notes: readonly string[];
}

const daysPerPiece = 14;

/**
 * The reply as Markdown, in pieces that together are the whole: title and echo, then the headings
 * that callers rely on (`# Duration`, `## Daily Goals`, `## Time Estimates`, `# Tips`).
 */
export function renderPlan(rendering: Rendering): readonly string[] {
  const { plan } = rendering;
  // The catalogue is tested to need no escaping; all else was written by somebody unknown.
  const safe = plan.source === "catalogue" ? asItIs : escapeMarkdown;
  const pieces = [introduction(rendering), duration(rendering)];
  addDailyGoals(pieces, plan, safe);
  pieces.push(estimates(plan, safe), tips(plan.tips, safe));
  return pieces;
}

type Escape = (text: string) => string;

function asItIs(text: string): string {
  return text;
}

function introduction({ plan, echo, notes }: Rendering): string {
  const total = minutesText(plan.totals.availableMinutes);
  let text = `# Study plan: ${escapeMarkdown(plan.topic)}\n\nI understood: ${escapeMarkdown(echo)}. Total ${total}.\n\n`;
  for (const note of notes) text += `${escapeMarkdown(note)}\n\n`;
  return text;
}

function duration({ plan, start, end }: Rendering): string {
  const { studyDays, availableMinutes, plannedMinutes, cushionMinutes } = plan.totals;
  const days = end - start + 1;
  const first =
    yearOf(start) === yearOf(end) ? dayLabel(start) : `${dayLabel(start)} ${yearOf(start)}`;
  const range =
    days === 1
      ? `${dayLabel(start)} ${yearOf(start)}`
      : `${first} to ${dayLabel(end)} ${yearOf(end)}`;
  return (
    `# Duration\n\n${daysText(days)}: ${range}. ` +
    `${studyDays} study ${studyDays === 1 ? "day" : "days"}, ${plan.availability.minutesPerDay} min each: ` +
    `${minutesText(availableMinutes)} in all, ${minutesText(plannedMinutes)} of them planned and ` +
    `${minutesText(cushionMinutes)} kept as cushion.\n\n`
  );
}

/** The calendar, some days a piece, so that a stream shows the first week early. */
function addDailyGoals(pieces: string[], plan: StudyPlan, safe: Escape): void {
  const { sessions } = plan;
  let text = "## Daily Goals\n\n";
  let days = 0;
  for (let from = 0; from < sessions.length; ) {
    const date = sessions[from]?.date ?? "";
    let to = from;
    let minutes = 0;
    while (to < sessions.length && sessions[to]?.date === date)
      minutes += sessions[to++]?.minutes ?? 0;
    const label = dayLabel(epochDayOf(date) ?? 0);
    text += `- **${label}** (${minutes} min):`;
    if (to - from === 1) text += ` ${goal(sessions[from], safe)}\n`;
    else {
      text += "\n";
      for (let index = from; index < to; index++) {
        text += `  - ${sessions[index]?.minutes} min: ${goal(sessions[index], safe)}\n`;
      }
    }
    from = to;
    if (++days % daysPerPiece === 0) {
      pieces.push(text);
      text = "";
    }
  }
  pieces.push(`${text}\n`);
}

function goal(session: Session | undefined, safe: Escape): string {
  if (session === undefined) return "";
  const { title, tasks, kind } = session;
  let text = safe(title);
  // How to review stands in the tips, once.
  if (kind === "review" || kind === "buffer") return text;
  for (let index = 0; index < tasks.length; index++) {
    text += (index === 0 ? " — " : "; ") + safe(tasks[index] ?? "");
  }
  return text;
}

function estimates({ units, sessions, totals }: StudyPlan, safe: Escape): string {
  let text = "## Time Estimates\n\n";
  let work = 0;
  for (const unit of units) {
    text += `- ${estimate(unit, safe)}\n`;
    work += unit.minutes;
  }
  let reviews = 0;
  let checkpoints = 0;
  for (const { kind, minutes } of sessions) {
    if (kind === "review") reviews += minutes;
    else if (kind === "checkpoint") checkpoints += minutes;
  }
  text += `- Altogether: ${minutesText(work)} of new material`;
  if (reviews > 0) text += `, ${minutesText(reviews)} of reviews`;
  if (checkpoints > 0) text += `, ${minutesText(checkpoints)} of checkpoints`;
  return `${text}, ${minutesText(totals.cushionMinutes)} of cushion. Minutes are estimates.\n\n`;
}

function estimate({ title, minutes, outcome }: Unit, safe: Escape): string {
  const goal = outcome === "" ? "" : ` You ${safe(outcome)}.`;
  return `${safe(title)}: ${minutesText(minutes)}.${goal}`;
}

function tips(all: readonly string[], safe: Escape): string {
  let text = "# Tips\n\n";
  for (const tip of all) text += `- ${safe(tip)}\n`;
  return text;
}

/** "7 Dec", with the year if it is not the one of the plan's start. */
export function dateText(day: EpochDay, start: EpochDay): string {
  return shortDate(day, yearOf(day) !== yearOf(start));
}

import type { IsoDate, StudyPlan } from "../../domain/plan.js";
import { minutesText } from "../duration-text.js";
import { sessionLine } from "./calendar.js";
import { dateLabel } from "./date-label.js";
import { escapeOf } from "./render.js";

/** What is on from one day to another, both inclusive, as Markdown. */
export function renderDays(plan: StudyPlan, from: IsoDate, to: IsoDate): string {
  const safe = escapeOf(plan);
  const sessions = plan.sessions.filter(({ date }) => date >= from && date <= to);
  const range = from === to ? dateLabel(from) : `${dateLabel(from)} to ${dateLabel(to)}`;
  if (sessions.length === 0) return `Nothing is planned for ${range}.${nextText(plan, to)}\n`;
  let minutes = 0;
  for (const session of sessions) minutes += session.minutes;
  let text = `**${range}**: ${minutesText(minutes)}\n\n`;
  for (const session of sessions) text += sessionLine(session, safe);
  const { cushionMinutes } = plan.totals;
  return `${text}\nThe whole plan has ${minutesText(cushionMinutes)} of cushion.\n`;
}

function nextText({ sessions, endDate }: StudyPlan, after: IsoDate): string {
  const next = sessions.find(({ date }) => date > after);
  if (next !== undefined) return ` The next study day is ${dateLabel(next.date)}.`;
  return ` The plan ends on ${dateLabel(endDate)}.`;
}

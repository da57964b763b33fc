import type { IsoDate, Session, StudyPlan } from "../../domain/plan.js";
import { epochDayOf } from "../calendar.js";
import { dateLabel } from "./date-label.js";
import type { Escape } from "./render.js";

/** The sessions as a list to tick off, a heading and a piece for each week since the start. */
export function calendar(pieces: string[], plan: StudyPlan, safe: Escape): void {
  const start = epochDayOf(plan.startDate) ?? 0;
  let text = "# Calendar\n\n";
  let week = -1;
  let date = "";
  for (const session of plan.sessions) {
    if (session.date !== date) {
      date = session.date;
      const current = weekOf(date, start);
      if (current !== week) {
        if (week !== -1) {
          pieces.push(`${text}\n`);
          text = "";
        }
        week = current;
        text += `## Week ${week}\n\n`;
      }
    }
    text += sessionLine(session, safe);
  }
  pieces.push(text);
}

function weekOf(date: IsoDate, start: number): number {
  return Math.floor(((epochDayOf(date) ?? start) - start) / 7) + 1;
}

/** "- [ ] **Tue 24 Nov** 30 min: Loops: write a loop; count down". */
export function sessionLine(session: Session, safe: Escape): string {
  const { date, minutes, kind, title, tasks, status } = session;
  const done = status === "done";
  let text = `- [${done ? "x" : " "}] **${dateLabel(date)}** ${minutes} min: ${safe(title)}`;
  if (status === "missed") text += " (missed)";
  else if (status === "partly") text += " (partly done)";
  // How to review stands in the tips, once.
  if (kind !== "review" && kind !== "buffer") {
    for (let index = 0; index < tasks.length; index++)
      text += (index === 0 ? ": " : "; ") + safe(tasks[index] ?? "");
  }
  return `${text}\n`;
}

import type { Session, StudyPlan } from "../domain/plan.js";
import { epochDayOf } from "../planner/calendar.js";
import { csvOf, safeCell } from "./cells.js";

const head = [
  "TYPE",
  "CONTENT",
  "DESCRIPTION",
  "PRIORITY",
  "INDENT",
  "AUTHOR",
  "RESPONSIBLE",
  "DATE",
  "DATE_LANG",
];
// Empty would mean the highest.
const ordinary = 4;

/**
 * Todoist's CSV: a section for each week, a task for each session that is still to come. Todoist
 * takes about 300 tasks a project; what is longer is better subscribed to as a calendar.
 */
export function todoistText({ startDate, sessions }: StudyPlan): string {
  const start = epochDayOf(startDate) ?? 0;
  let week = 0;
  const rows = sessions.flatMap((session) => {
    const current = Math.floor(((epochDayOf(session.date) ?? start) - start) / 7) + 1;
    if (session.kind === "buffer" || session.status === "done") return [];
    const section = current === week ? [] : [sectionRow(current)];
    week = current;
    return [...section, taskRow(session)];
  });
  return csvOf([head, ...rows]);
}

function sectionRow(week: number): readonly (string | number)[] {
  return ["section", `Week ${week}`, "", "", "", "", "", "", ""];
}

function taskRow({ title, minutes, tasks, date }: Session): readonly (string | number)[] {
  const content = safeCell(`${title} (${minutes} min)`);
  // A leading asterisk would make a heading of the task.
  const plain = content.replace(/^\*+\s*/, "");
  return ["task", plain, safeCell(tasks.join("; ")), ordinary, 1, "", "", date, "en"];
}

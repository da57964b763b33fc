import { type StudyPlan, weekdays } from "../domain/plan.js";
import { epochDayOf, weekdayIndex } from "../planner/calendar.js";
import { csvOf, safeCell } from "./cells.js";

const head = [
  "date",
  "weekday",
  "minutes",
  "kind",
  "title",
  "unit",
  "tasks",
  "status",
  "spent minutes",
];

/** One line for each session, for spreadsheets. */
export function csvText({ units, sessions }: StudyPlan): string {
  const titles = new Map(units.map(({ id, title }) => [id, title]));
  const rows = sessions.map((session) => [
    session.date,
    weekdays[weekdayIndex(epochDayOf(session.date) ?? 0)] ?? "",
    session.minutes,
    session.kind,
    safeCell(session.title),
    safeCell(titles.get(session.unitId) ?? ""),
    safeCell(session.tasks.join("; ")),
    session.status,
    session.spentMinutes,
  ]);
  return csvOf([head, ...rows]);
}

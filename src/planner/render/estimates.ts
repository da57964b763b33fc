import type { StudyPlan, Unit } from "../../domain/plan.js";
import { minutesText } from "../duration-text.js";
import type { Escape } from "./render.js";

const states = {
  open: "",
  done: " Done.",
  known: " Known already.",
  skipped: " Left out as you wish.",
  dropped: " No time for it.",
} as const;

/** The units, numbered as learners refer to them, and what everything takes together. */
export function estimates({ units, sessions, totals }: StudyPlan, safe: Escape): string {
  let text = "## Time Estimates\n\n";
  let work = 0;
  units.forEach((unit, index) => {
    text += `${index + 1}. ${estimate(unit, safe)}\n`;
    if (unit.status === "open" || unit.status === "done") work += unit.minutes;
  });
  let reviews = 0;
  let checkpoints = 0;
  for (const { kind, minutes } of sessions) {
    if (kind === "review") reviews += minutes;
    else if (kind === "checkpoint") checkpoints += minutes;
  }
  text += `\nAltogether: ${minutesText(work)} of new material`;
  if (reviews > 0) text += `, ${minutesText(reviews)} of reviews`;
  if (checkpoints > 0) text += `, ${minutesText(checkpoints)} of checkpoints`;
  return `${text}, ${minutesText(totals.cushionMinutes)} of cushion. Minutes are estimates.\n\n`;
}

function estimate({ title, minutes, outcome, status }: Unit, safe: Escape): string {
  const goal = outcome === "" ? "" : ` You ${safe(outcome)}.`;
  return `${safe(title)}: ${minutesText(minutes)}.${goal}${states[status]}`;
}

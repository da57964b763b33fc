import type { StudyPlan } from "../domain/plan.js";

const mostTips = 5;
const when =
  "Choose a time and a place now, for instance after dinner at the same table: plans with a when and a where are kept more often.";
const recall =
  "Begin each review with your notes closed: recalling teaches more than reading again, though it feels harder.";
const catchUp =
  "The catch-up time is part of the plan: use it when something got in the way, and rest if nothing did.";
const breaks = "Take 5 minutes off after about 25 minutes.";

/** The subject's tips, then the general ones that fit the plan. */
export function tipsFor(
  own: readonly string[],
  { sessions, availability }: Pick<StudyPlan, "sessions" | "availability">,
): readonly string[] {
  const tips = own.slice(0, 3);
  if (sessions.some(({ kind }) => kind === "review")) tips.push(recall);
  if (sessions.some(({ kind }) => kind === "buffer")) tips.push(catchUp);
  tips.push(when);
  if (availability.minutesPerDay >= 50) tips.push(breaks);
  return tips.slice(0, mostTips);
}

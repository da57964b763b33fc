import type { Facts } from "../../domain/conversation.js";
import type { StudyPlan } from "../../domain/plan.js";
import { type EpochDay, epochDayOf } from "../calendar.js";
import { defaultDays } from "./facts.js";
import type { Writable } from "./preferences.js";

/** The start where none is said: that of the plan that is changed, or tomorrow. */
export function startFor(plan: StudyPlan | undefined, today: EpochDay): EpochDay {
  return epochDayOf(plan?.startDate ?? "") ?? today + 1;
}

/**
 * Facts with the start of the plan that is changed, so that a change made days later does not move
 * it; unless the plan would then be over. What is reported never moves it.
 */
export function anchored<T extends Facts>(
  facts: T,
  previous: StudyPlan,
  today: EpochDay,
  isReport: boolean,
): T {
  if (facts.startDate !== undefined) return facts;
  const start = epochDayOf(previous.startDate);
  if (start === undefined || start === today + 1) return facts;
  const end = epochDayOf(facts.endDate ?? "") ?? start + (facts.durationDays ?? defaultDays) - 1;
  if (end <= today && !isReport) return facts;
  const shown: Writable<Facts> = { ...facts, startDate: previous.startDate };
  return shown as T;
}

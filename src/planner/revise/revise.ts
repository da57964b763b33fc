import type { Understanding } from "../../domain/conversation.js";
import { type IsoDate, type StudyPlan, weekdays } from "../../domain/plan.js";
import type { PlanEvent } from "../../domain/revision.js";
import { type EpochDay, isoDateOf } from "../calendar.js";
import { applyEvents } from "./apply-events.js";
import { paceOf } from "./pace.js";

/** A plan with what was reported about it, ready to be put on dates again. */
export interface Revision {
  /** As it was before, but for what was reported about its units and sessions. */
  readonly plan: StudyPlan;
  /** From all that was reported so far. */
  readonly pace: number;
  /** Nothing may be placed before this day. */
  readonly today: EpochDay;
  readonly sessions: StudyPlan["sessions"];
}

/** Writes events down. Throws StudlyError invalid_argument as `applyEvents` does. */
export function revise(
  previous: StudyPlan,
  events: readonly PlanEvent[],
  today: EpochDay,
): Revision {
  const date = isoDateOf(today);
  const reported = applyEvents(previous, events, date);
  return {
    plan: { ...previous, ...reported },
    pace: paceOf(reported.sessions),
    today: firstOpenDay(events, date, today),
    sessions: reported.sessions,
  };
}

/** Who missed today will not make up for it today. */
function firstOpenDay(events: readonly PlanEvent[], date: IsoDate, today: EpochDay): EpochDay {
  const isOver = events.some((event) => event.kind === "missed" && event.dates.includes(date));
  return isOver ? today + 1 : today;
}

/**
 * How deep a change goes: "refit" if the learner has more or less time in all, or works at another
 * pace, so that the units' minutes are fitted anew; "shift" if only days were lost or won.
 */
export function changeOf({ plan, pace }: Revision, wanted: Understanding): "refit" | "shift" {
  const { startDate, endDate, availability } = plan;
  const isSame =
    pace === plan.pace &&
    startDate === wanted.startDate &&
    endDate === wanted.endDate &&
    availability.minutesPerDay === wanted.minutesPerDay &&
    weekdays.every((day) => availability.weekdayMinutes[day] === wanted.weekdayMinutes[day]);
  return isSame ? "shift" : "refit";
}

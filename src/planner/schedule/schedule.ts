import type { Session, Totals, Unit } from "../../domain/plan.js";
import type { EpochDay, WeekdaySet } from "../calendar.js";
import { fitUnits, roughMinutes } from "./fit.js";
import { createFrame, type FrameDay } from "./frame.js";
import { orderUnits } from "./order.js";
import { placeUnits } from "./place.js";
import { expectedReviews, reviewCap } from "./reviews.js";

/** What is to be learnt, and when there is time. Days are inclusive. */
export interface ScheduleInput {
  readonly start: EpochDay;
  readonly end: EpochDay;
  /** A whole number, at least 5. */
  readonly minutesPerDay: number;
  readonly daysOff: WeekdaySet;
  /** At least one, without cycles; their minutes are brought to the time that there is. */
  readonly units: readonly Unit[];
}

/** A calendar that fits: no session outside the study days, none beyond a day's minutes. */
export interface Schedule {
  readonly units: readonly Unit[];
  readonly sessions: readonly Session[];
  readonly totals: Totals;
  /** Units for which there was no time. */
  readonly dropped: readonly Unit[];
  /** The day on which the last unit ends; what follows is review and spare time. */
  readonly lastUnitDay: EpochDay;
  readonly lastDay: EpochDay;
}

const mostReviews = 0.3;
// Of the reviews that would fall into the plan some find their day full; measured over usual plans.
const reviewsThatFit = 0.75;
const block = 25;

/**
 * Puts units on study days: exact, deterministic, in whole minutes. Throws Error if there is no
 * study day or the units depend on each other in a cycle: callers see to both.
 */
export function createSchedule(input: ScheduleInput): Schedule {
  const { start, end, minutesPerDay, daysOff } = input;
  const days = createFrame(start, end, minutesPerDay, daysOff);
  const last = days.at(-1);
  if (last === undefined) throw new Error("no study day");
  const ordered = orderUnits(input.units);
  const cap = reviewCap(minutesPerDay);
  const free = sumFree(days);
  const { units, dropped } = fitUnits(ordered, newWorkMinutes(ordered, days, free, cap));

  let work = 0;
  for (const unit of units) work += unit.minutes;
  // More time than there is to learn: an even pace instead of weeks of nothing at the end.
  const isAmple = work * 1.6 < free;
  const pace = Math.ceil(work / days.length / 5) * 5;
  const placed = placeUnits({
    days,
    units,
    reviewCap: cap,
    newWorkCap: isAmple ? Math.max(block, pace) : minutesPerDay,
    holdBack: isAmple ? 0 : Math.min(10, minutesPerDay),
  });

  const availableMinutes = days.length * minutesPerDay;
  return {
    units,
    sessions: placed.sessions,
    dropped,
    lastUnitDay: placed.lastUnitDay,
    lastDay: last.day,
    totals: {
      studyDays: days.length,
      availableMinutes,
      plannedMinutes: placed.planned,
      cushionMinutes: availableMinutes - placed.planned,
    },
  };
}

/** What is left for new work when the reviews that it will need are set aside. */
function newWorkMinutes(
  units: readonly Unit[],
  days: readonly FrameDay[],
  free: number,
  cap: number,
): number {
  if (cap === 0 || days.length < 2) return Math.max(5, free);
  const rough = roughMinutes(units, free * (1 - mostReviews / 2));
  const reviews = Math.min(expectedReviews(rough, days, cap) * reviewsThatFit, free * mostReviews);
  return Math.max(5, Math.floor(free - reviews));
}

function sumFree(days: readonly FrameDay[]): number {
  let free = 0;
  for (const day of days) free += day.free;
  return free;
}

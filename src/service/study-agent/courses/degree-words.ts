import type { Facts } from "../../../domain/conversation.js";
import { maxPlanDays } from "../../../domain/plan.js";
import { allWeekdays, shortDate, toWeekdaySet } from "../../../planner/calendar.js";
import { echoOf } from "../../../planner/interpret/echo.js";
import { leastMinutes, mostMinutes } from "../../../planner/interpret/preferences.js";
import { replies } from "../../../planner/interpret/replies.js";
import type { Shared } from "./shared-facts.js";

/** Courses that are planned at once. */
export const mostCourses = 40;
// As in a plan for one subject.
const defaultMinutes = 45;

/** When the learner can study, with every blank filled. */
export function timesOf({ minutesPerDay = defaultMinutes, weekdayMinutes = {}, ...facts }: Facts) {
  const { daysOff = [], datesOff = [] } = facts;
  return { minutesPerDay, weekdayMinutes, daysOff, datesOff };
}

/** What must be asked before the days can be divided; both days inclusive. */
export function problemOf(
  facts: Facts,
  start: number,
  end: number,
  count: number,
): string | undefined {
  const { minutesPerDay, weekdayMinutes, daysOff } = timesOf(facts);
  const wrong = [minutesPerDay, ...Object.values(weekdayMinutes)].find(
    (minutes) => minutes < leastMinutes || minutes > mostMinutes,
  );
  if (wrong !== undefined) return replies.minutes(wrong);
  if (toWeekdaySet(daysOff) === allWeekdays) return replies.noDays;
  if (end < start) return replies.endBeforeStart(shortDate(start, true), shortDate(end, true));
  const days = end - start + 1;
  return days > count * maxPlanDays ? tooLong(days, count) : undefined;
}

/** One line for people. `isOpen`: nothing was said of the whole length. */
export function echo(
  count: number,
  { facts, today, timeZone }: Shared,
  start: number,
  end: number,
  isOpen: boolean,
): string {
  const { startDate, level, minutesPerDay, startTime = "" } = facts;
  const assumed = Object.entries({ startDate, minutesPerDay, level, timeZone: facts.timeZone })
    .filter(([, value]) => value === undefined)
    .map(([name]) => name);
  const times = timesOf(facts);
  return echoOf({
    ...times,
    topic: `${count} courses`,
    start,
    end,
    today,
    daysOff: toWeekdaySet(times.daysOff),
    startTime,
    level: level ?? "beginner",
    timeZone,
    assumed: isOpen ? [...assumed, "endDate"] : assumed,
  });
}

export function tooMany(count: number): string {
  return `These are ${count} courses, and I plan at most ${mostCourses} at once. With which of them shall I begin?`;
}

export function tooLong(days: number, count: number): string {
  return `That would be ${days} days for ${count} courses, and I plan at most two years (${maxPlanDays} days) for each. When shall the last one end?`;
}

export function tooFewDays(capacity: readonly number[], count: number): string {
  const days = capacity.filter((minutes) => minutes > 0).length;
  return `There are ${days} study days for ${count} courses: each needs one, and at most two years. When shall the last one end?`;
}

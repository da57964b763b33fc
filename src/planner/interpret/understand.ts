import type { Facts, Preferences, Understanding } from "../../domain/conversation.js";
import { type Availability, maxPlanDays } from "../../domain/plan.js";
import { allWeekdays, type EpochDay, isoDateOf, shortDate, toWeekdaySet } from "../calendar.js";
import { capacityOf } from "../capacity.js";
import { echoOf } from "./echo.js";
import { rangeOf } from "./facts.js";
import { invalidPreferences, leastMinutes, mostMinutes } from "./preferences.js";
import { replies } from "./replies.js";

const defaultMinutes = 45;

/** A request understood, or the question that it leaves open. */
export type Understood =
  | { readonly understanding: Understanding; readonly start: EpochDay; readonly end: EpochDay }
  | { readonly question: string };

/**
 * Fills every blank of what is known. What cannot be planned becomes a question, or, where the
 * structured preferences say it, invalid_argument.
 */
export function understand(
  facts: Facts & { readonly topic: string },
  preferences: Preferences,
  today: EpochDay,
  defaultTimeZone: string,
): Understood {
  const { start, end } = rangeOf(facts, today + 1);
  const minutesPerDay = facts.minutesPerDay ?? defaultMinutes;
  const off = facts.daysOff === undefined ? 0 : toWeekdaySet(facts.daysOff);
  const { topic, level = "beginner", timeZone = defaultTimeZone, daysOff = [] } = facts;
  const { weekdayMinutes = {}, datesOff = [], startTime = "" } = facts;
  const availability = { minutesPerDay, daysOff, weekdayMinutes, datesOff };
  const problem = problemOf(start, end, availability);
  if (problem !== undefined) {
    const field = problem.fields.find((name) => preferences[name] !== undefined);
    if (field === undefined) return { question: problem.question };
    throw invalidPreferences([
      { field: `preferences.${protoNames[field]}`, description: problem.question },
    ]);
  }
  const assumed: string[] = [];
  if (facts.startDate === undefined) assumed.push("startDate");
  if (facts.endDate === undefined && facts.durationDays === undefined) assumed.push("endDate");
  if (facts.minutesPerDay === undefined) assumed.push("minutesPerDay");
  if (facts.daysOff === undefined) assumed.push("daysOff");
  if (facts.level === undefined) assumed.push("level");
  if (facts.timeZone === undefined) assumed.push("timeZone");
  const echo = echoOf({
    topic,
    start,
    end,
    today,
    minutesPerDay,
    weekdayMinutes,
    daysOff: off,
    datesOff,
    startTime,
    level,
    timeZone,
    assumed,
  });
  const startDate = isoDateOf(start);
  const endDate = isoDateOf(end);
  return {
    start,
    end,
    understanding: {
      echo,
      topic,
      startDate,
      endDate,
      minutesPerDay,
      daysOff,
      weekdayMinutes,
      datesOff,
      startTime,
      level,
      timeZone,
      assumed,
    },
  };
}

const protoNames = {
  startDate: "start_date",
  endDate: "end_date",
  daysOff: "days_off",
  datesOff: "dates_off",
  minutesPerDay: "minutes_per_day",
} as const;

interface Problem {
  readonly question: string;
  readonly fields: readonly (keyof typeof protoNames)[];
}

function problemOf(
  start: EpochDay,
  end: EpochDay,
  availability: Omit<Availability, "startTime">,
): Problem | undefined {
  const { minutesPerDay, weekdayMinutes, daysOff } = availability;
  const isWrong = (minutes: number) => minutes < leastMinutes || minutes > mostMinutes;
  const wrong = isWrong(minutesPerDay)
    ? minutesPerDay
    : Object.values(weekdayMinutes).find(isWrong);
  if (wrong !== undefined) return { question: replies.minutes(wrong), fields: [] };
  const days = end - start + 1;
  if (days < 1) {
    const question = replies.endBeforeStart(shortDate(start, true), shortDate(end, true));
    return { question, fields: ["endDate", "startDate"] };
  }
  if (days > maxPlanDays)
    return { question: replies.tooLong(days), fields: ["endDate", "startDate"] };
  if (toWeekdaySet(daysOff) === allWeekdays)
    return { question: replies.noDays, fields: ["daysOff"] };
  // Some day of each week is no day off.
  if (days >= 7 && availability.datesOff.length === 0) return undefined;
  if (hasStudyDay(start, end, availability)) return undefined;
  const question = replies.noStudyDay(shortDate(start, true), shortDate(end, true));
  return { question, fields: ["daysOff", "datesOff", "endDate", "startDate"] };
}

/** Each week has a study day, unless dates off take it: so many weeks need to be looked at. */
function hasStudyDay(
  start: EpochDay,
  end: EpochDay,
  availability: Omit<Availability, "startTime">,
): boolean {
  const enough = start + 7 * (availability.datesOff.length + 1) - 1;
  return capacityOf(start, Math.min(end, enough), availability).some((minutes) => minutes > 0);
}

import type { Preferences, Understanding } from "../../domain/conversation.js";
import { type Availability, type StudyPlan, weekdays } from "../../domain/plan.js";
import type { Intent } from "./interpretation.js";
import type { Reading } from "./read.js";
import { type Part, partsSaid } from "./slots.js";

/** What a change of a plan is about: of several things the one that was said first. */
export function intentOfChange(
  read: Reading,
  preferences: Preferences,
  wanted: Understanding,
  plan: StudyPlan,
): Intent {
  for (const part of [...partsSaid(read.masked), ...partsOf(preferences)]) {
    const intent = intentOf(part, read, wanted, plan);
    if (intent !== undefined) return intent;
  }
  return "change";
}

function intentOf(
  part: Part,
  { said, slots }: Reading,
  wanted: Understanding,
  plan: StudyPlan,
): Intent | undefined {
  switch (part) {
    case "report":
      return said.toSorted((a, b) => a.at - b.at)[0]?.intent;
    case "topics":
      return "topics";
    case "days":
      return "days_off";
    case "time":
      return sign(
        minutesAWeek(wanted, plan) - minutesAWeek(plan.availability, plan),
        "more_time",
        "less_time",
      );
    case "length":
    case "dates":
      if ((slots.start ?? slots.startMovesBy) !== undefined && wanted.startDate !== plan.startDate)
        return "change";
      return sign(wanted.endDate.localeCompare(plan.endDate), "extend", "shorten");
    case "level":
      return "change";
    default:
      return undefined;
  }
}

function sign(difference: number, more: Intent, less: Intent): Intent | undefined {
  if (difference === 0) return undefined;
  return difference > 0 ? more : less;
}

/** On the plan's own study days, so that days off change nothing. */
function minutesAWeek(
  { minutesPerDay, weekdayMinutes }: Pick<Availability, "minutesPerDay" | "weekdayMinutes">,
  { availability: { daysOff } }: StudyPlan,
): number {
  return weekdays
    .filter((day) => !daysOff.includes(day))
    .reduce((sum, day) => sum + (weekdayMinutes[day] ?? minutesPerDay), 0);
}

function partsOf(preferences: Preferences): readonly Part[] {
  const { endDate, minutesPerDay, weekdayMinutes, daysOff, datesOff } = preferences;
  const parts: Part[] = [];
  if (endDate !== undefined) parts.push("length");
  if (minutesPerDay !== undefined || weekdayMinutes !== undefined) parts.push("time");
  if (daysOff !== undefined || datesOff !== undefined) parts.push("days");
  return parts;
}

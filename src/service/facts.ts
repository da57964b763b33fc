import { isDeepStrictEqual } from "node:util";
import type { Facts } from "../domain/conversation.js";
import { type Weekday, weekdays } from "../domain/plan.js";

const dayNames: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/** What a conversation has established, one short line each: "topic: Python", "days off: Sunday". */
export function factLines(facts: Facts): readonly string[] {
  const { topic, level, startDate, endDate, durationDays, minutesPerDay, daysOff, timeZone } =
    facts;
  const lines: (readonly [string, string | undefined])[] = [
    ["topic", topic],
    ["level", level],
    ["start", startDate],
    ["end", endDate],
    ["duration", counted(durationDays, "day")],
    ["time a day", counted(minutesPerDay, "minute")],
    ["other days", weekdayText(facts.weekdayMinutes)],
    ["days off", daysOff?.map((day) => dayNames[day]).join(", ")],
    ["dates off", facts.datesOff?.join(", ")],
    ["time of day", facts.startTime],
    ["time zone", timeZone],
  ];
  return lines.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`);
}

/** "Saturday 180 minutes, Sunday 60 minutes". */
function weekdayText(minutes: Facts["weekdayMinutes"] = {}): string {
  const days = weekdays.filter((day) => minutes[day] !== undefined);
  return days.map((day) => `${dayNames[day]} ${counted(minutes[day], "minute")}`).join(", ");
}

function counted(count: number | undefined, unit: string): string | undefined {
  return count === undefined ? undefined : `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** Facts that only make sense together: they change together. */
const groups: readonly (readonly (keyof Facts)[])[] = [
  ["topic"],
  ["level"],
  ["startDate", "endDate", "durationDays"],
  ["minutesPerDay", "weekdayMinutes"],
  ["daysOff"],
  ["datesOff"],
  ["startTime"],
  ["timeZone"],
];

/**
 * Three ways: what one turn changed (`before` to `after`) on top of what others established
 * meanwhile (`newer`). Where both changed the same, this turn wins: it comes last.
 */
export function mergeFacts(before: Facts, after: Facts, newer: Facts): Facts {
  const merged: Record<string, unknown> = {};
  for (const group of groups) {
    const changed = group.some((name) => !isDeepStrictEqual(before[name], after[name]));
    const from = changed ? after : newer;
    for (const name of group) if (from[name] !== undefined) merged[name] = from[name];
  }
  return merged as Facts;
}

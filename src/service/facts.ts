import { isDeepStrictEqual } from "node:util";
import type { Facts } from "../domain/conversation.js";
import type { Weekday } from "../domain/plan.js";

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
    ["days off", daysOff?.map((day) => dayNames[day]).join(", ")],
    ["time zone", timeZone],
  ];
  return lines.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`);
}

function counted(count: number | undefined, unit: string): string | undefined {
  return count === undefined ? undefined : `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** Facts that only make sense together: they change together. */
const groups: readonly (readonly (keyof Facts)[])[] = [
  ["topic"],
  ["level"],
  ["startDate", "endDate", "durationDays"],
  ["minutesPerDay"],
  ["daysOff"],
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

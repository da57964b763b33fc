import type { Preferences } from "../../../domain/conversation.js";
import { levels, type Weekday, weekdays } from "../../../domain/plan.js";
import { isList, isObject } from "./json.js";

const notString = "must be a string";
const mostEntries = 100;
const mostDatesOff = 366;
const longest = 64;

/**
 * Reads the value of a preference: gives the preference, or says what is wrong with the value. In the
 * names and forms of studly.v1.Preferences as ProtoJSON, and what people write beside: "45", "Sunday",
 * `{ "sat": 180 }`. What is a date, a zone, or possible at all is not looked at here.
 */
export const valueReaders = {
  timeZone: (value: unknown) => wish("timeZone", value),
  startDate: (value: unknown) => wish("startDate", value),
  endDate: (value: unknown) => wish("endDate", value),
  startTime: (value: unknown) => wish("startTime", value),
  minutesPerDay: (value: unknown) => {
    const minutes = typeof value === "string" ? Number(value) : value;
    return isWhole(minutes) ? { minutesPerDay: minutes } : "must be a whole number";
  },
  level: (value: unknown) => {
    const name = keyOf(value).replace(/^level_/, "");
    const level = levels.find((one) => one === name);
    return level === undefined ? "must be beginner, intermediate or advanced" : { level };
  },
  daysOff: (value: unknown) => {
    if (!isList(value)) return "must be a list of days";
    const days = value.slice(0, mostEntries).map(weekdayOf);
    if (!days.every(isDay)) return "must name days of the week, in English";
    return { daysOff: [...new Set(days)] };
  },
  weekdayMinutes: (value: unknown) => {
    const wrong = 'must be minutes by day of the week: {"sat": 180}';
    const entries = entriesOf(value);
    if (entries === undefined) return wrong;
    const weekdayMinutes: Partial<Record<Weekday, number>> = {};
    for (const [name, minutes] of entries) {
      const day = weekdayOf(name);
      if (day === undefined || !isWhole(minutes)) return wrong;
      weekdayMinutes[day] = minutes;
    }
    return { weekdayMinutes };
  },
  datesOff: (value: unknown) => {
    if (!isList(value) || !value.every((date) => typeof date === "string"))
      return "must be a list of dates";
    if (value.length > mostDatesOff) return `must have at most ${mostDatesOff} dates`;
    return { datesOff: value };
  },
} satisfies Readonly<Record<keyof Preferences, (value: unknown) => Preferences | string>>;

function wish(name: keyof Preferences, value: unknown): Preferences | string {
  if (typeof value !== "string") return notString;
  return value.length > longest
    ? `must have at most ${longest} characters`
    : { [name]: value.trim() };
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** An object by day, or the contract's list of days with minutes. */
function entriesOf(value: unknown): readonly (readonly [unknown, unknown])[] | undefined {
  if (isList(value)) {
    const entries = value.slice(0, mostEntries);
    return entries.map((one) => (isObject(one) ? [one["weekday"], one["minutes"]] : []) as never);
  }
  return isObject(value) ? Object.entries(value).slice(0, mostEntries) : undefined;
}

/** "Sunday", "sun", "WEEKDAY_SUN", and ISO 8601's 7. */
function weekdayOf(name: unknown): Weekday | undefined {
  const key = keyOf(name)
    .replace(/^weekday_/, "")
    .slice(0, 3);
  return weekdays.find((day, index) => day === key || String(index + 1) === key);
}

function isDay(day: Weekday | undefined): day is Weekday {
  return day !== undefined;
}

function keyOf(value: unknown): string {
  const isName = typeof value === "string" || typeof value === "number";
  return isName ? String(value).trim().toLowerCase() : "";
}

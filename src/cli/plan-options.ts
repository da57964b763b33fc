import { InvalidArgumentError } from "commander";
import { type Level, levels, type Weekday, weekdays } from "../domain/plan.js";

const dayNames = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** Reads "sat,sun" or "Saturday, Sunday": at most six different days. */
export function parseDaysOff(text: string): Weekday[] {
  const wanted = text.split(",").map((name) => {
    const prefix = name.trim().toLowerCase();
    const index = dayNames.findIndex((day) => prefix.length >= 3 && day.startsWith(prefix));
    if (index < 0)
      throw new InvalidArgumentError(`"${name.trim()}" is not a day such as sat or sunday.`);
    return index;
  });
  const days = weekdays.filter((_, index) => wanted.includes(index));
  if (days.length === weekdays.length)
    throw new InvalidArgumentError("No day is left to study on.");
  return days;
}

/** Reads a calendar date, 2026-11-30. */
export function parseDate(text: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const time = isDate ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError("Give a date such as 2026-11-30.");
  return text;
}

/** Reads beginner, intermediate or advanced, or the beginning of one. */
export function parseLevel(text: string): Level {
  const level = levels.find((name) => text !== "" && name.startsWith(text.toLowerCase()));
  if (level === undefined)
    throw new InvalidArgumentError("Give one of beginner, intermediate, advanced.");
  return level;
}

/** Reads an IANA time zone. */
export function parseTimeZone(text: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError("Give an IANA time zone such as Europe/Lisbon.");
  }
}

/** A reader of whole numbers in a range. */
export function parseInteger(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max))
      throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
    return value;
  };
}

/** Reads an http(s) URL. */
export function parseUrl(text: string): string {
  const url = URL.parse(text.includes("://") ? text : `http://${text}`);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new InvalidArgumentError("Give a URL such as http://localhost:5000.");
  return url.href.replace(/\/+$/, "");
}

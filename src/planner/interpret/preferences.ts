import type { Facts, Preferences } from "../../domain/conversation.js";
import { type FieldViolation, StudlyError } from "../../domain/errors.js";
import { weekdays } from "../../domain/plan.js";
import { epochDayOf, isTimeZone } from "../calendar.js";

/** The least and the most minutes a day that a plan is made for. */
export const leastMinutes = 5;
export const mostMinutes = 960;

/** Throws invalid_argument that names every preference that cannot be. */
export function checkPreferences(preferences: Preferences): void {
  const { timeZone, startDate, endDate, daysOff, minutesPerDay } = preferences;
  const { weekdayMinutes, datesOff, startTime } = preferences;
  const violations: FieldViolation[] = [];
  const refuse = (name: string, description: string) =>
    violations.push({ field: `preferences.${name}`, description });
  if (timeZone !== undefined && !isTimeZone(timeZone))
    refuse("time_zone", 'Unknown time zone; use an IANA name such as "Europe/Lisbon".');
  const start = startDate === undefined ? undefined : epochDayOf(startDate);
  const end = endDate === undefined ? undefined : epochDayOf(endDate);
  const noDate = 'There is no such day; use a date such as "2026-11-24".';
  if (startDate !== undefined && start === undefined) refuse("start_date", noDate);
  if (endDate !== undefined && end === undefined) refuse("end_date", noDate);
  if (start !== undefined && end !== undefined && end < start)
    refuse("end_date", "The end comes before the start.");
  if (daysOff !== undefined && weekdays.every((day) => daysOff.includes(day)))
    refuse("days_off", "Every day of the week is off; leave at least one for studying.");
  const minutesRange = `Use a whole number from ${leastMinutes} to ${mostMinutes}.`;
  if (minutesPerDay !== undefined && !isMinutes(minutesPerDay))
    refuse("minutes_per_day", minutesRange);
  if (weekdayMinutes !== undefined && !Object.values(weekdayMinutes).every(isMinutes))
    refuse("weekday_minutes", minutesRange);
  if (datesOff?.some((date) => epochDayOf(date) === undefined)) refuse("dates_off", noDate);
  if (startTime !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(startTime))
    refuse("start_time", 'There is no such time; use one such as "19:00".');
  if (violations.length > 0) throw invalidPreferences(violations);
}

function isMinutes(value: number): boolean {
  return Number.isInteger(value) && value >= leastMinutes && value <= mostMinutes;
}

/** The error for preferences that cannot be met. */
export function invalidPreferences(violations: readonly FieldViolation[]): StudlyError {
  const [first] = violations;
  return new StudlyError("invalid_argument", `${first?.field}: ${first?.description}`, {
    violations,
  });
}

/** What is known when structured preferences are laid over what was said: they win. */
export function overlay(said: Facts, preferences: Preferences): Facts {
  const { timeZone, startDate, endDate, daysOff, minutesPerDay, level } = preferences;
  const { weekdayMinutes, datesOff, startTime } = preferences;
  const merged: Writable<Facts> = { ...said };
  if (timeZone !== undefined) merged.timeZone = timeZone;
  if (startDate !== undefined) merged.startDate = startDate;
  if (endDate !== undefined) {
    merged.endDate = endDate;
    delete merged.durationDays;
  }
  if (startDate !== undefined && endDate === undefined && isBefore(said.endDate, startDate))
    delete merged.endDate;
  if (daysOff !== undefined) merged.daysOff = daysOff;
  if (minutesPerDay !== undefined) merged.minutesPerDay = minutesPerDay;
  if (level !== undefined) merged.level = level;
  if (weekdayMinutes !== undefined) merged.weekdayMinutes = weekdayMinutes;
  if (datesOff !== undefined) merged.datesOff = datesOff;
  if (startTime !== undefined) merged.startTime = startTime;
  return merged;
}

function isBefore(date: string | undefined, other: string): boolean {
  return date !== undefined && date < other;
}

/** A type whose properties may be set while a value is made. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

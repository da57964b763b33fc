import type { Facts } from "../../domain/conversation.js";
import {
  addMonths,
  countStudyDays,
  type EpochDay,
  epochDayOf,
  fromWeekdaySet,
  isoDateOf,
  toWeekdaySet,
  type WeekdaySet,
} from "../calendar.js";
import { daysOffFor } from "./days-off.js";
import type { Writable } from "./preferences.js";
import type { Slots } from "./slots.js";

/**
 * What is known after a text was read: what it says wins over what was said before. A date and a
 * duration that exclude each other do not stay together. `tomorrow` is the start if none is said.
 */
export function mergeSlots(facts: Facts, slots: Slots, tomorrow: EpochDay): Facts {
  const merged: Writable<Facts> = { ...facts };
  mergeDates(merged, slots, tomorrow);
  const off = daysOff(facts, slots);
  if (off !== undefined) merged.daysOff = fromWeekdaySet(off);
  if (slots.level !== undefined) merged.level = slots.level;
  const minutes = minutesPerDay(merged, slots, tomorrow);
  if (minutes !== undefined) merged.minutesPerDay = minutes;
  return merged;
}

/** The facts that stay when the topic changes: the learner's time, not the old subject's dates. */
export function withoutTopic(facts: Facts): Facts {
  const { minutesPerDay, daysOff, timeZone } = facts;
  return {
    ...(minutesPerDay === undefined ? {} : { minutesPerDay }),
    ...(daysOff === undefined ? {} : { daysOff }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

function mergeDates(merged: Writable<Facts>, slots: Slots, tomorrow: EpochDay): void {
  const { start, end } = slots;
  if (start !== undefined) merged.startDate = isoDateOf(start);
  const duration = durationOf(merged, slots, tomorrow);
  if (end !== undefined) {
    merged.endDate = isoDateOf(end);
    delete merged.durationDays;
    if (start === undefined && isAfter(merged.startDate, end)) delete merged.startDate;
    // "an 8-week plan ending on 1 March" says when to start; "in 2 weeks, exam on 15 December"
    // says two things that shall both be true.
    if (duration !== undefined && start === undefined && slots.endsOn)
      merged.startDate = isoDateOf(Math.max(tomorrow, end - duration + 1));
    else if (duration !== undefined && start === undefined) merged.durationDays = duration;
  } else if (duration !== undefined) {
    merged.durationDays = duration;
    delete merged.endDate;
  } else if (
    start !== undefined &&
    merged.endDate !== undefined &&
    merged.endDate < isoDateOf(start)
  )
    delete merged.endDate;
}

function durationOf(facts: Facts, slots: Slots, tomorrow: EpochDay): number | undefined {
  const { durationDays, durationMonths } = slots;
  if (durationMonths === undefined) return durationDays;
  const start = slots.start ?? epochDayOf(facts.startDate ?? "") ?? tomorrow;
  return Math.max(1, addMonths(start, durationMonths) - start);
}

function isAfter(date: string | undefined, day: EpochDay): boolean {
  return date !== undefined && date > isoDateOf(day);
}

function daysOff(facts: Facts, slots: Slots): WeekdaySet | undefined {
  const { excludedDays, addedDays, daysPerWeek } = slots;
  let off = slots.daysOff;
  const known = facts.daysOff === undefined ? undefined : toWeekdaySet(facts.daysOff);
  if (daysPerWeek !== undefined && excludedDays === undefined) off = daysOffFor(daysPerWeek);
  if (excludedDays !== undefined) off = (off ?? known ?? 0) | excludedDays;
  if (addedDays !== undefined) off = (off ?? known ?? 0) & ~addedDays;
  return off;
}

/** Minutes a day, also where they were said for a week or for the whole. */
function minutesPerDay(facts: Facts, slots: Slots, tomorrow: EpochDay): number | undefined {
  const { minutesPerWeek, totalMinutes } = slots;
  if (slots.minutesPerDay !== undefined) return slots.minutesPerDay;
  const off = facts.daysOff === undefined ? 0 : toWeekdaySet(facts.daysOff);
  if (minutesPerWeek !== undefined) return perDay(minutesPerWeek, countStudyDays(0, 6, off));
  if (totalMinutes === undefined) return undefined;
  const { start, end } = rangeOf(facts, tomorrow);
  return perDay(totalMinutes, countStudyDays(start, end, off));
}

function perDay(minutes: number, days: number): number {
  const exact = Math.max(1, Math.floor(minutes / Math.max(1, days)));
  return exact >= 20 ? exact - (exact % 5) : exact;
}

/** Weeks of a plan if nothing was said. */
export const defaultDays = 28;

/** The first and last day that the facts mean. */
export function rangeOf(facts: Facts, tomorrow: EpochDay): { start: EpochDay; end: EpochDay } {
  const start = epochDayOf(facts.startDate ?? "") ?? tomorrow;
  const end = epochDayOf(facts.endDate ?? "");
  const { durationDays } = facts;
  if (end === undefined) return { start, end: start + (durationDays ?? defaultDays) - 1 };
  // Where both are known, both are kept to.
  return { start, end: durationDays === undefined ? end : Math.min(end, start + durationDays - 1) };
}

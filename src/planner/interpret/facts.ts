import type { Facts } from "../../domain/conversation.js";
import { type StudyPlan, type Weekday, weekdays } from "../../domain/plan.js";
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
import { commonest } from "./numbers.js";
import type { Writable } from "./preferences.js";
import type { Slots } from "./slots.js";

/**
 * What is known after a text was read: what it says wins over what was said before. A date and a
 * duration that exclude each other do not stay together. `tomorrow` is the start if none is said;
 * `plan` is what "one more week" or "half an hour less" starts from.
 */
export function mergeSlots(
  facts: Facts,
  slots: Slots,
  tomorrow: EpochDay,
  plan?: StudyPlan,
): Facts {
  const merged: Writable<Facts> = { ...facts };
  mergeDates(merged, slots, tomorrow);
  if (plan !== undefined) moveDates(merged, slots, plan);
  const off = daysOff(facts, slots);
  if (off !== undefined) merged.daysOff = fromWeekdaySet(off);
  if (slots.level !== undefined) merged.level = slots.level;
  if (slots.startTime !== undefined) merged.startTime = slots.startTime;
  mergeMinutes(merged, slots, tomorrow, plan);
  if (slots.datesOff !== undefined) {
    const dates = [...(facts.datesOff ?? []), ...slots.datesOff.map(isoDateOf)];
    merged.datesOff = [...new Set(dates)].sort();
  }
  return merged;
}

/** The facts that stay when the topic changes: the learner's time, not the old subject's dates. */
export function withoutTopic({
  topic: _topic,
  level: _level,
  startDate: _start,
  endDate: _end,
  durationDays: _duration,
  ...time
}: Facts): Facts {
  return time;
}

/** Counted from the dates that the plan has, not from what was said of it. */
function moveDates(merged: Writable<Facts>, slots: Slots, plan: StudyPlan): void {
  const { startMovesBy, endMovesBy, endMovesByMonths } = slots;
  const planned = epochDayOf(plan.startDate);
  if (startMovesBy !== undefined && planned !== undefined)
    merged.startDate = isoDateOf(planned + startMovesBy);
  if (endMovesBy === undefined && endMovesByMonths === undefined) return;
  const start = epochDayOf(merged.startDate ?? plan.startDate);
  const before = epochDayOf(plan.endDate);
  if (start === undefined || before === undefined) return;
  const end = addMonths(before + (endMovesBy ?? 0), endMovesByMonths ?? 0);
  if (merged.endDate === undefined) merged.durationDays = end - start + 1;
  else {
    merged.endDate = isoDateOf(end);
    delete merged.durationDays;
  }
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

function mergeMinutes(
  merged: Writable<Facts>,
  slots: Slots,
  tomorrow: EpochDay,
  plan: StudyPlan | undefined,
): void {
  const { weekdayMinutes, addedMinutes, timesMinutes } = slots;
  const minutes = minutesPerDay(merged, slots, tomorrow);
  if (minutes !== undefined) {
    merged.minutesPerDay = minutes;
    // What is said for every day holds for every day.
    delete merged.weekdayMinutes;
  }
  if (addedMinutes !== undefined || timesMinutes !== undefined) {
    const change = (value: number) => Math.round(value * (timesMinutes ?? 1) + (addedMinutes ?? 0));
    merged.minutesPerDay = change(merged.minutesPerDay ?? plan?.availability.minutesPerDay ?? 0);
    if (merged.weekdayMinutes !== undefined)
      merged.weekdayMinutes = mapDays(merged.weekdayMinutes, change);
  }
  if (weekdayMinutes === undefined) return;
  if (plan !== undefined) setByDay(merged, weekdayMinutes, plan);
  else if (Object.keys(weekdayMinutes).length > 0) merged.weekdayMinutes = weekdayMinutes;
}

type ByDay = Readonly<Partial<Record<Weekday, number>>>;

function mapDays(byDay: ByDay, change: (minutes: number) => number): ByDay {
  return Object.fromEntries(Object.entries(byDay).map(([day, minutes]) => [day, change(minutes)]));
}

/** Some days get minutes of their own; those that most study days have are the plan's. */
function setByDay(merged: Writable<Facts>, said: ByDay, plan: StudyPlan): void {
  const base = merged.minutesPerDay ?? plan.availability.minutesPerDay;
  const off = (merged.daysOff ?? []).filter((day) => said[day] === undefined);
  if (merged.daysOff !== undefined) merged.daysOff = off;
  const known: ByDay = { ...merged.weekdayMinutes, ...said };
  const all = weekdays
    .filter((day) => !off.includes(day))
    .flatMap((day) => known[day] ?? base ?? []);
  const common = commonest(all);
  if (common === undefined) return;
  merged.minutesPerDay = common;
  const entries = weekdays
    .filter((day) => !off.includes(day))
    .map((day) => [day, known[day] ?? base ?? common] as const)
    .filter(([, minutes]) => minutes !== common);
  if (entries.length > 0) merged.weekdayMinutes = Object.fromEntries(entries);
  else delete merged.weekdayMinutes;
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

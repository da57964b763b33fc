import type { EpochDay } from "../calendar.js";
import { clamp, roundTo5 } from "./minutes.js";

/** A study day and what is set aside on it before any unit is placed. Minutes. */
export interface FrameDay {
  readonly day: EpochDay;
  /** Weeks since the plan's start, from 1. A week is seven days. */
  readonly week: number;
  /** All that the learner has on this day and that is not used up. */
  readonly capacity: number;
  /** For units and their reviews. */
  free: number;
  checkpoint: number;
  finalReview: number;
  buffer: number;
}

// Product choices, consistent with what is known of slack and interim deadlines, not derived from it.
const bufferShare = 0.15;
const leastDaysForBuffer = 7;
const leastDaysForFinalReview = 3;
const leastUseful = 10;
const checkpointShare = 0.25;
const maxCheckpoint = 30;
const finalReviewShare = 0.4;
const maxFinalReview = 45;

/** The study days among days whose minutes are given, the first of which is `first`. */
export function studyDays(
  start: EpochDay,
  first: EpochDay,
  capacity: readonly number[],
): readonly FrameDay[] {
  const days: FrameDay[] = [];
  capacity.forEach((minutes, index) => {
    if (minutes <= 0) return;
    const day = first + index;
    const week = Math.floor((day - start) / 7) + 1;
    days.push({
      day,
      week,
      capacity: minutes,
      free: minutes,
      checkpoint: 0,
      finalReview: 0,
      buffer: 0,
    });
  });
  return days;
}

/**
 * Sets aside a final review on the last day, and a checkpoint and catch-up time at the end of each
 * week, of at most so many minutes together. Plans of a few days go without.
 */
export function reserve(days: readonly FrameDay[], most: number): void {
  const last = days.at(-1);
  if (last === undefined || days.length < leastDaysForFinalReview) return;
  let left = most;
  last.finalReview = Math.min(
    left,
    clamp(roundTo5(last.free * finalReviewShare), 5, maxFinalReview),
  );
  last.free -= last.finalReview;
  left -= last.finalReview;
  if (days.length < leastDaysForBuffer) return;
  const weeks = weeksOf(days);
  for (const week of weeks.slice(0, -1)) left -= reserveCheckpoint(week, left);
  const wanted = weeks.map(bufferOf);
  const share = Math.min(
    1,
    left /
      Math.max(
        1,
        wanted.reduce((all, one) => all + one, 0),
      ),
  );
  weeks.forEach((week, index) => {
    reserveBuffer(week, roundTo5(Math.floor((wanted[index] ?? 0) * share)), share === 1);
  });
}

function weeksOf(days: readonly FrameDay[]): readonly (readonly FrameDay[])[] {
  const weeks: FrameDay[][] = [];
  for (const day of days) {
    const week = weeks.at(-1);
    if (week?.[0]?.week === day.week) week.push(day);
    else weeks.push([day]);
  }
  return weeks;
}

/** On the last day but one that has the time, so that catching up comes after it. */
function reserveCheckpoint(week: readonly FrameDay[], most: number): number {
  const place = week.at(-2) ?? week.at(-1);
  if (place === undefined || place.free < leastUseful) return 0;
  const minutes = clamp(roundTo5(place.capacity * checkpointShare), 5, maxCheckpoint);
  if (minutes > most || minutes > place.free) return 0;
  place.checkpoint = minutes;
  place.free -= minutes;
  return minutes;
}

function bufferOf(week: readonly FrameDay[]): number {
  let minutes = 0;
  for (const { capacity } of week) minutes += capacity;
  return roundTo5(minutes * bufferShare);
}

function reserveBuffer(week: readonly FrameDay[], wanted: number, isAmple: boolean): void {
  const last = week.at(-1);
  if (last === undefined) return;
  let buffer = Math.min(last.free, wanted);
  // What would be left of the day is too short to be of use.
  if (isAmple && buffer > 0 && last.free - buffer < leastUseful) buffer = last.free;
  if (buffer < 5) return;
  last.buffer = buffer;
  last.free -= buffer;
}

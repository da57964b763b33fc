import { type EpochDay, type WeekdaySet, weekdayIndex } from "../calendar.js";

/** A study day and what is set aside on it before any unit is placed. Minutes. */
export interface FrameDay {
  readonly day: EpochDay;
  /** Calendar weeks since the start, from 1. */
  readonly week: number;
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
const maxCheckpoint = 30;
const maxFinalReview = 45;

/**
 * The study days of a plan, with a checkpoint and a buffer at the end of each week and a final
 * review on the last day. A week is seven days from the start. Shorter plans go without.
 */
export function createFrame(
  start: EpochDay,
  end: EpochDay,
  minutesPerDay: number,
  daysOff: WeekdaySet,
): readonly FrameDay[] {
  const days: FrameDay[] = [];
  for (let day = start; day <= end; day++) {
    if ((daysOff & (1 << weekdayIndex(day))) !== 0) continue;
    const week = Math.floor((day - start) / 7) + 1;
    days.push({ day, week, free: minutesPerDay, checkpoint: 0, finalReview: 0, buffer: 0 });
  }
  const last = days.at(-1);
  if (last === undefined || days.length < leastDaysForFinalReview) return days;
  last.finalReview = clamp(roundTo5(minutesPerDay * 0.4), 5, maxFinalReview);
  last.free -= last.finalReview;
  if (days.length >= leastDaysForBuffer) reserveWeeks(days, minutesPerDay);
  return days;
}

function reserveWeeks(days: readonly FrameDay[], minutesPerDay: number): void {
  const checkpoint = clamp(roundTo5(minutesPerDay / 4), 5, maxCheckpoint);
  let from = 0;
  for (let to = 1; to <= days.length; to++) {
    if (days[to]?.week === days[from]?.week) continue;
    const last = days[to - 1];
    if (last === undefined) return;
    reserveBuffer(last, (to - from) * minutesPerDay);
    if (to < days.length && minutesPerDay >= leastUseful) {
      const place = last.free >= checkpoint ? last : to - 2 >= from ? days[to - 2] : undefined;
      if (place !== undefined && place.free >= checkpoint) {
        place.checkpoint = checkpoint;
        place.free -= checkpoint;
      }
    }
    from = to;
  }
}

function reserveBuffer(last: FrameDay, weekMinutes: number): void {
  let buffer = Math.min(last.free, roundTo5(weekMinutes * bufferShare));
  // What would be left of the day is too short to be of use.
  if (last.free - buffer < leastUseful && buffer > 0) buffer = last.free;
  last.buffer = buffer;
  last.free -= buffer;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

export function roundTo5(minutes: number): number {
  return Math.round(minutes / 5) * 5;
}

export function floorTo5(minutes: number): number {
  return minutes - (minutes % 5);
}

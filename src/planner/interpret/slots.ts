import type { Level } from "../../domain/plan.js";
import type { EpochDay, WeekdaySet } from "../calendar.js";

/** What a text says beside its topic. Absent: not said. */
export interface Slots {
  minutesPerDay?: number;
  minutesPerWeek?: number;
  /** For the whole plan. */
  totalMinutes?: number;
  durationDays?: number;
  /** Calendar months; a fraction counts 30 days a month. */
  durationMonths?: number;
  /** Days without study; 0 says that every day is a study day. */
  daysOff?: WeekdaySet;
  /** Days to take away from what is known as days off. */
  addedDays?: WeekdaySet;
  /** Days to add to what is known as days off. */
  excludedDays?: WeekdaySet;
  /** Study days a week, where their names were not said. */
  daysPerWeek?: number;
  level?: Level;
  start?: EpochDay;
  end?: EpochDay;
  /** The plan shall end on that day, not merely by it. */
  endsOn?: true;
}

/** A text from which what was understood is masked, so that it is read only once. */
export interface Masked {
  text: string;
}

// Blanks would join what stands on both sides; a semicolon keeps it apart for every later reader.
const mask = " ; ";

/** Finds a pattern and masks it. */
export function take(masked: Masked, pattern: RegExp, replacement = mask): RegExpExecArray | null {
  const match = pattern.exec(masked.text);
  if (match !== null) cut(masked, match.index, match.index + match[0].length, replacement);
  return match;
}

/** Masks the text between two offsets. */
export function cut(masked: Masked, from: number, to: number, replacement = mask): void {
  masked.text = masked.text.slice(0, from) + replacement + masked.text.slice(to);
}

/** True if something beside the topic was said. */
export function saysAnything(slots: Slots): boolean {
  for (const name in slots) if (slots[name as keyof Slots] !== undefined) return true;
  return false;
}

/** True if a text says more than a day to start on: enough to take a bare noun for a topic. */
export function saysMuch(slots: Slots): boolean {
  for (const name in slots) {
    if (name !== "start" && slots[name as keyof Slots] !== undefined) return true;
  }
  return false;
}

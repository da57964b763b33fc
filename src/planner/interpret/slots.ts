import type { Level, Weekday } from "../../domain/plan.js";
import type { EpochDay, WeekdaySet } from "../calendar.js";

/** What a text says beside its topic. Absent: not said. */
export interface Slots {
  minutesPerDay?: number;
  /** Days of the week with minutes of their own. */
  weekdayMinutes?: Readonly<Partial<Record<Weekday, number>>>;
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
  /** Dates without study. */
  datesOff?: readonly EpochDay[];
  /** "19:00". */
  startTime?: string;
  level?: Level;
  start?: EpochDay;
  end?: EpochDay;
  /** The plan shall end on that day, not merely by it. */
  endsOn?: true;
  /** By so many days the plan shall start later; negative: earlier. */
  startMovesBy?: number;
  /** By so many days the plan shall end later; negative: earlier. */
  endMovesBy?: number;
  /** By so many calendar months the plan shall end later. */
  endMovesByMonths?: number;
  /** So many minutes a day more; negative: less. */
  addedMinutes?: number;
  /** So many times the minutes a day. */
  timesMinutes?: number;
}

/** The parts of the grammar, by what they read. */
export type Part =
  | "time"
  | "days"
  | "length"
  | "dates"
  | "level"
  | "report"
  | "lookup"
  | "topics"
  | "other";

interface Cut {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** A text from which what was understood is masked, so that it is read only once. */
export interface Masked {
  text: string;
  /** The part of the grammar that reads. */
  part: Part;
  readonly cuts: Cut[];
}

// Blanks would join what stands on both sides; a semicolon keeps it apart for every later reader.
const mask = " ; ";

/** A text of which nothing is masked yet. */
export function maskedOf(text: string): Masked {
  return { text, part: "other", cuts: [] };
}

/** Finds a pattern and masks it. */
export function take(masked: Masked, pattern: RegExp): RegExpExecArray | null {
  const match = pattern.exec(masked.text);
  if (match !== null) cut(masked, match.index, match.index + match[0].length);
  return match;
}

/** Masks the text between two offsets. */
export function cut(masked: Masked, from: number, to: number): void {
  masked.cuts.push({ part: masked.part, from, to, by: mask.length });
  masked.text = masked.text.slice(0, from) + mask + masked.text.slice(to);
}

/** Where in the text as it was an offset of the masked text lies; of the first so many cuts. */
export function originOf({ cuts }: Masked, offset: number, count = cuts.length): number {
  let at = offset;
  for (let index = count - 1; index >= 0; index--) {
    const { from = 0, to = 0, by = 0 } = cuts[index] ?? {};
    if (at >= from + by) at += to - from - by;
    else if (at > from) at = from;
  }
  return at;
}

/** The parts that read something, in the order in which it was said. */
export function partsSaid(masked: Masked): readonly Part[] {
  const places = masked.cuts.map(({ part, from }, index) => ({
    part,
    at: originOf(masked, from, index),
  }));
  return places.sort((a, b) => a.at - b.at).map(({ part }) => part);
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

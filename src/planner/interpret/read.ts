import type { EpochDay } from "../calendar.js";
import { takeBudget } from "./budget.js";
import { cleanText } from "./clean.js";
import {
  type DateParser,
  needsDateParser,
  takeDates,
  takeRelativeDays,
  takeStartIn,
} from "./dates.js";
import { takeDaysOff } from "./days-off.js";
import { takeDuration } from "./duration.js";
import { takeLevel } from "./level.js";
import type { Masked, Slots } from "./slots.js";
import { findTopic, type SaidTopic } from "./topic.js";

/** What one text says. */
export interface Reading {
  readonly text: string;
  readonly slots: Slots;
  readonly topic: SaidTopic | undefined;
}

let chrono: DateParser["chrono"] | undefined;

/**
 * Reads one text as study-planning grammar: budget, days off, duration, level, dates, and the topic
 * as the rest. Answers at once, except the first time that a date must be parsed.
 */
export function readText(
  raw: string,
  today: EpochDay,
  monthFirst: boolean,
): Reading | Promise<Reading> {
  const text = cleanText(raw);
  const masked: Masked = { text };
  const slots: Slots = {};
  takeBudget(masked, slots);
  takeStartIn(masked, slots, today);
  takeDaysOff(masked, slots);
  takeDuration(masked, slots);
  takeLevel(masked, slots);
  const finish = () => {
    takeRelativeDays(masked, slots, today);
    return { text, slots, topic: findTopic(masked.text) };
  };
  if (!needsDateParser(masked)) return finish();
  const withDates = (parser: DateParser["chrono"]) => {
    takeDates(masked, slots, today, { chrono: parser, monthFirst });
    return finish();
  };
  if (chrono !== undefined) return withDates(chrono);
  return import("chrono-node/en").then((loaded) => {
    chrono = loaded;
    return withDates(loaded);
  });
}

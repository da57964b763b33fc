import type { Facts, Preferences } from "../../../domain/conversation.js";
import { type EpochDay, epochDayIn } from "../../../planner/calendar.js";
import { mergeSlots, withoutTopic } from "../../../planner/interpret/facts.js";
import { toNumber } from "../../../planner/interpret/numbers.js";
import { overlay } from "../../../planner/interpret/preferences.js";
import { readText } from "../../../planner/interpret/read.js";
import * as english from "./english.js";

/** What is said of all courses together. */
export interface Shared {
  readonly facts: Facts;
  /** The learner's date. */
  readonly today: EpochDay;
  readonly timeZone: string;
}

/** Where and when it is read. */
export interface Reader {
  readonly now: Date;
  /** Of learners who say no zone of theirs. */
  readonly defaultTimeZone: string;
}

/**
 * Reads the time, days and dates of texts, the later ones win; preferences win over all. `known`: what
 * the conversation has established before, of which the learner's time is kept.
 */
export async function readShared(
  texts: readonly string[],
  known: Facts,
  preferences: Preferences,
  { now, defaultTimeZone }: Reader,
): Promise<Shared> {
  const timeZone = preferences.timeZone ?? known.timeZone ?? defaultTimeZone;
  const today = epochDayIn(now, timeZone);
  const context = { today, monthFirst: timeZone.startsWith("America/") };
  let facts = withoutTopic(known);
  for (const text of texts) {
    const { slots } = await readText(inMonths(text), context);
    facts = mergeSlots(facts, slots, today + 1);
  }
  return { facts: overlay(facts, preferences), today, timeZone };
}

/** "in 3 semesters" as months: the grammar knows no semesters. */
function inMonths(text: string): string {
  return text.replace(
    english.semesters,
    (_, count: string) => `${toNumber(count) * english.monthsPerSemester} months`,
  );
}

import type { StudyPlan } from "../../domain/plan.js";
import type { EpochDay } from "../calendar.js";
import { takeMoves, takeTimeChanges } from "./adjust.js";
import { takeBudget } from "./budget.js";
import { cleanText } from "./clean.js";
import type { DateReading } from "./date-item.js";
import { type DateContext, takeDates, takeRelativeDays, takeStartIn } from "./dates.js";
import { takeDatesOff } from "./dates-off.js";
import { takeDaysOff } from "./days-off.js";
import { takeDuration } from "./duration.js";
import { takeLevel } from "./level.js";
import { takeBareTopics, takeTopics } from "./listed-topics.js";
import { type SaidLookup, takeLookup } from "./lookups.js";
import { takeReports } from "./reports.js";
import type { Said } from "./said.js";
import { type Masked, maskedOf, type Part, type Slots, saysAnything } from "./slots.js";
import { takeStartTime } from "./start-time.js";
import { findTopic, type SaidTopic } from "./topic.js";

/** What one text says. */
export interface Reading {
  readonly text: string;
  readonly masked: Masked;
  readonly slots: Slots;
  readonly topic: SaidTopic | undefined;
  /** What is reported of the plan. */
  readonly said: readonly Said[];
  readonly lookup: SaidLookup | undefined;
  /** Titles that the learner lists. */
  readonly topics: readonly string[];
}

/** The calendar that a text is read in, and the plan that it may speak of. */
export interface ReadingContext {
  readonly today: EpochDay;
  readonly monthFirst: boolean;
  readonly plan?: StudyPlan | undefined;
}

let chrono: DateContext["chrono"];

/**
 * Reads one text as study-planning grammar: what it says of the plan, if there is one; then days
 * off, budget, duration, level, dates, and the topic as the rest. Answers at once, except the first
 * time that a date must be parsed.
 */
export function readText(raw: string, context: ReadingContext): Reading | Promise<Reading> {
  const { today, monthFirst, plan } = context;
  const text = cleanText(raw);
  const masked = maskedOf(text);
  const slots: Slots = {};
  const spoken = readOfPlan(masked, slots, context);
  takeSlots(masked, slots, context);
  const finish = (): Reading => {
    // "I finished loops today" says nothing of a start.
    if (spoken.said.length === 0) takeRelativeDays(masked, slots, today);
    const isSilent =
      spoken.said.length === 0 && spoken.lookup === undefined && !saysAnything(slots);
    if (isSilent && spoken.topics.length === 0 && plan?.source === "generic")
      return { text, masked, slots, ...spoken, topic: undefined, topics: takeBareTopics(masked) };
    return { text, masked, slots, ...spoken, topic: findTopic(masked.text) };
  };
  reading(masked, "dates");
  if (!takeDates(masked, slots, { today, monthFirst, chrono }) || chrono !== undefined)
    return finish();
  return import("chrono-node/en").then((loaded) => {
    chrono = loaded;
    takeDates(masked, slots, { today, monthFirst, chrono });
    return finish();
  });
}

/** What is read first: it would look like a topic or a budget to what comes after. */
function readOfPlan(
  masked: Masked,
  slots: Slots,
  { today, monthFirst, plan }: ReadingContext,
): Pick<Reading, "said" | "lookup" | "topics"> {
  const topics = takeTopics(masked);
  if (plan === undefined) return { said: [], lookup: undefined, topics };
  const dates: DateReading = { today, monthFirst, direction: "future" };
  const said = takeReports(masked, slots, plan, dates);
  const isSilent = said.length === 0 && topics.length === 0;
  return { said, topics, lookup: isSilent ? takeLookup(masked, plan, dates) : undefined };
}

function takeSlots(masked: Masked, slots: Slots, context: ReadingContext): void {
  const { today, monthFirst, plan } = context;
  const hasPlan = plan !== undefined;
  reading(masked, "days");
  takeDatesOff(masked, slots, { today, monthFirst, direction: "future" }, hasPlan);
  reading(masked, "other");
  takeStartTime(masked, slots);
  if (hasPlan) {
    reading(masked, "time");
    takeTimeChanges(masked, slots);
    reading(masked, "length");
    takeMoves(masked, slots);
  }
  reading(masked, "time");
  takeBudget(masked, slots, hasPlan);
  reading(masked, "dates");
  takeStartIn(masked, slots, today);
  reading(masked, "days");
  takeDaysOff(masked, slots);
  reading(masked, "length");
  takeDuration(masked, slots);
  reading(masked, "level");
  takeLevel(masked, slots);
}

function reading(masked: Masked, part: Part): void {
  masked.part = part;
}

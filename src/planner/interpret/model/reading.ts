import { type StudyPlan, weekdays } from "../../../domain/plan.js";
import type { Lookup, PlanEvent } from "../../../domain/revision.js";
import { type EpochDay, epochDayOf, toWeekdaySet } from "../../calendar.js";
import type { Reading } from "../read.js";
import type { Said } from "../said.js";
import { maskedOf, type Slots } from "../slots.js";
import type { ModelAnswer } from "./answer.js";

/**
 * What a model read, put beside what the grammar read: times, lengths and dates that the grammar
 * found literally win. Undefined if it says nothing that helps, or speaks of what there is not.
 */
export function readingFrom(
  answer: ModelAnswer,
  read: Reading,
  plan: StudyPlan | undefined,
): Reading | undefined {
  if (answer.intent === "unrelated") return undefined;
  const units = unitsOf(answer, plan);
  if (units === undefined) return undefined;
  const event = plan === undefined ? undefined : eventOf(answer, units);
  const lookup = plan === undefined ? undefined : lookupOf(answer, units);
  const { intent, topic } = answer;
  return {
    text: read.text,
    // Nothing of the text is left to be understood.
    masked: maskedOf(""),
    slots: { ...slotsOf(answer, read.slots), ...read.slots },
    topic: topic === undefined ? undefined : { text: oneLine(topic), introduced: true },
    said: [
      ...read.said.filter(isClear),
      ...(event === undefined ? [] : [{ intent, at: 0, event }]),
    ],
    lookup: lookup === undefined ? undefined : { intent, at: 0, lookup },
    topics: answer.topics?.map(oneLine) ?? read.topics,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

function isClear({ question }: Said): boolean {
  return question === undefined;
}

/** The ids of the units that are meant; undefined if the plan has no such unit. */
function unitsOf(
  { unitNumbers = [] }: ModelAnswer,
  plan: StudyPlan | undefined,
): readonly string[] | undefined {
  const ids = unitNumbers.flatMap((number) => plan?.units[number - 1]?.id ?? []);
  return ids.length === unitNumbers.length ? ids : undefined;
}

function eventOf(answer: ModelAnswer, unitIds: readonly string[]): PlanEvent | undefined {
  const { intent, missedDates = [], doneDates: dates = [], minutes } = answer;
  const [unitId] = unitIds;
  if (intent === "missed" && missedDates.length > 0) return { kind: "missed", dates: missedDates };
  if (intent === "done" && unitIds.length + dates.length > 0)
    return { kind: "done", unitIds, dates };
  if (intent === "known" && unitId !== undefined) return { kind: "known", unitIds };
  if (intent === "skip" && unitId !== undefined) return { kind: "skipped", unitIds };
  if (intent === "took" && minutes !== undefined)
    return { kind: "took", minutes, ...(unitId === undefined ? {} : { unitId }) };
  return undefined;
}

function lookupOf(answer: ModelAnswer, unitIds: readonly string[]): Lookup | undefined {
  const { intent, format, from, to } = answer;
  if (intent === "help") return { kind: "help" };
  if (intent === "export" && format !== undefined) return { kind: "export", format };
  if (intent === "why" && unitIds.length > 0) return { kind: "why", unitIds };
  if (intent !== "show") return undefined;
  return from === undefined || to === undefined ? { kind: "show" } : { kind: "show", from, to };
}

/** Slots that say the same thing in another way: the grammar's one excludes a model's others. */
const groups: readonly (readonly (keyof Slots)[])[] = [
  ["durationDays", "durationMonths", "end", "endsOn", "endMovesBy", "endMovesByMonths"],
  [
    ...(["minutesPerDay", "minutesPerWeek", "totalMinutes", "weekdayMinutes"] as const),
    ...(["addedMinutes", "timesMinutes"] as const),
  ],
  ["daysOff", "addedDays", "excludedDays", "daysPerWeek"],
  ["start", "startMovesBy"],
];

function slotsOf(answer: ModelAnswer, found: Slots): Slots {
  const { level, minutesPerDay, minutesPerWeek, datesOff } = answer;
  const off = daysOffOf(answer);
  const slots: Slots = {
    ...given("start", dayOf(answer.startDate)),
    ...given("end", dayOf(answer.newEndDate ?? answer.endDate)),
    ...given("durationDays", answer.newDurationDays ?? answer.durationDays),
    ...given("minutesPerDay", minutesPerDay),
    ...given("minutesPerWeek", minutesPerDay === undefined ? minutesPerWeek : undefined),
    ...given("daysOff", off),
    ...given("level", level),
    ...given(
      "datesOff",
      datesOff?.flatMap((date) => dayOf(date) ?? []),
    ),
  };
  for (const group of groups) {
    if (group.some((name) => found[name] !== undefined))
      for (const name of group) delete slots[name];
  }
  return slots;
}

function given<K extends keyof Slots>(
  name: K,
  value: Slots[K] | undefined,
): Pick<Slots, K> | object {
  return value === undefined ? {} : { [name]: value };
}

function dayOf(date: string | undefined): EpochDay | undefined {
  return date === undefined ? undefined : epochDayOf(date);
}

function daysOffOf({ daysOff, onlyDays }: ModelAnswer) {
  if (daysOff !== undefined) return toWeekdaySet(daysOff);
  if (onlyDays === undefined) return undefined;
  return toWeekdaySet(weekdays.filter((day) => !onlyDays.includes(day)));
}

import type { Facts } from "../../domain/conversation.js";
import { type IsoDate, type StudyPlan, type Weekday, weekdays } from "../../domain/plan.js";
import type { PlanEvent } from "../../domain/revision.js";
import type { Intent, Interpretation } from "./interpretation.js";
import type { Reading } from "./read.js";

/** One request as it was read; absent: not said, or of no use for this intent. */
export interface InterpretationView {
  readonly intent: Intent;
  readonly topic?: string;
  readonly startDate?: IsoDate;
  readonly endDate?: IsoDate;
  readonly durationDays?: number;
  readonly minutesPerDay?: number;
  /** Where time was said by the week. */
  readonly minutesPerWeek?: number;
  readonly daysOff?: readonly Weekday[];
  /** The study days, where these were named and not the days off. */
  readonly onlyDays?: readonly Weekday[];
  readonly level?: string;
  readonly weekdayMinutes?: Readonly<Partial<Record<Weekday, number>>>;
  /** Of a change: those that are new. */
  readonly datesOff?: readonly IsoDate[];
  readonly startTime?: string;
  readonly missedDates?: readonly IsoDate[];
  readonly doneDates?: readonly IsoDate[];
  /** From 1, in the order in which they were said. */
  readonly unitNumbers?: readonly number[];
  /** What something took. */
  readonly minutes?: number;
  readonly newEndDate?: IsoDate;
  readonly newDurationDays?: number;
  readonly format?: string;
  /** The days that shall be shown. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly topics?: readonly string[];
  readonly confidence: number;
  /** What the learner is asked, or told where the request was declined. */
  readonly question?: string;
}

/** What a plan has established, as if the learner had said it. */
export function factsOfPlan(plan: StudyPlan): Facts {
  const { topic, level, availability } = plan;
  const { minutesPerDay, daysOff, weekdayMinutes, datesOff, startTime } = availability;
  const days = (Date.parse(plan.endDate) - Date.parse(plan.startDate)) / 86_400_000 + 1;
  return {
    topic,
    level,
    durationDays: days,
    minutesPerDay,
    daysOff,
    ...(Object.keys(weekdayMinutes).length === 0 ? {} : { weekdayMinutes }),
    ...(datesOff.length === 0 ? {} : { datesOff }),
    ...(startTime === "" ? {} : { startTime }),
  };
}

/** The view of a request: of a first one all that was said, of a follow-up what it changes. */
export function viewOf(
  result: Interpretation,
  read: Reading,
  known: Facts,
  plan: StudyPlan | undefined,
): InterpretationView {
  const { intent, confidence } = result;
  const isChange = result.outcome === "plan" && result.isChange;
  // An answer says nothing of the learner, and a question about a plan leaves it as it is.
  const isSaid = result.outcome === "plan" || (result.outcome === "question" && plan === undefined);
  const facts = isChange ? changeView(result.facts, known, read) : firstView(result.facts);
  return withoutNothing({
    intent,
    ...(isSaid ? { ...facts, ...saidView(read) } : {}),
    ...(result.outcome === "plan"
      ? { ...eventsView(result.events, plan), topics: result.topics }
      : {}),
    ...lookupView(result, plan),
    confidence,
    ...("reply" in result ? { question: result.reply } : {}),
  });
}

/** All that is known. */
function firstView(facts: Facts): Partial<InterpretationView> {
  const { topic, startDate, endDate, durationDays, ...rest } = facts;
  return {
    topic,
    startDate,
    endDate,
    durationDays,
    ...availabilityView(rest, {}),
  } as Partial<InterpretationView>;
}

/** What another plan would be: what the text says, and what it makes of what was known. */
function changeView(facts: Facts, known: Facts, { slots }: Reading): Partial<InterpretationView> {
  const { startDate, endDate, durationDays, daysOff } = facts;
  const saysDays = (slots.daysOff ?? slots.excludedDays ?? slots.addedDays) !== undefined;
  const saysLength = (slots.durationDays ?? slots.durationMonths) !== undefined;
  return {
    ...(startDate === known.startDate ? {} : { startDate }),
    ...(endDate === known.endDate ? {} : { newEndDate: endDate }),
    ...(durationDays === known.durationDays && !saysLength
      ? {}
      : { newDurationDays: durationDays }),
    ...availabilityView(facts, known),
    ...(saysDays ? { daysOff } : {}),
  } as Partial<InterpretationView>;
}

const availabilityNames = [
  "minutesPerDay",
  "daysOff",
  "level",
  "weekdayMinutes",
  "startTime",
] as const;

function availabilityView(facts: Facts, known: Facts): Partial<InterpretationView> {
  const isSame = (name: (typeof availabilityNames)[number]) =>
    JSON.stringify(facts[name]) === JSON.stringify(known[name]);
  const changed = availabilityNames.filter((name) => !isSame(name));
  const datesOff = facts.datesOff?.filter((date) => !known.datesOff?.includes(date)) ?? [];
  return {
    ...Object.fromEntries(changed.map((name) => [name, facts[name]])),
    ...(datesOff.length === 0 ? {} : { datesOff }),
  };
}

function saidView({ slots }: Reading): Partial<InterpretationView> {
  const { minutesPerWeek, daysOff } = slots;
  const only = daysOff === undefined || daysOff === 0 ? undefined : ~daysOff;
  return {
    ...(minutesPerWeek === undefined ? {} : { minutesPerWeek }),
    ...(only === undefined ? {} : { onlyDays: weekdays.filter((_, day) => only & (1 << day)) }),
  };
}

function eventsView(
  events: readonly PlanEvent[],
  plan: StudyPlan | undefined,
): Partial<InterpretationView> {
  const unitIds = events.flatMap((event) => {
    if (event.kind === "took") return event.unitId ?? [];
    return "unitIds" in event ? event.unitIds : [];
  });
  const datesOf = (kind: "missed" | "done") =>
    events.flatMap((event) => (event.kind === kind ? event.dates : []));
  const minutes = events.find((event) => event.kind === "took")?.minutes;
  return {
    missedDates: datesOf("missed"),
    doneDates: datesOf("done"),
    unitNumbers: numbersOf(unitIds, plan),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

function numbersOf(unitIds: readonly string[], plan: StudyPlan | undefined): readonly number[] {
  return unitIds.map((id) => (plan?.units.findIndex((unit) => unit.id === id) ?? -1) + 1);
}

function lookupView(
  result: Interpretation,
  plan: StudyPlan | undefined,
): Partial<InterpretationView> {
  if (result.outcome !== "answer") return {};
  const { lookup } = result;
  if (lookup.kind === "export") return { format: lookup.format };
  if (lookup.kind === "why") return { unitNumbers: numbersOf(lookup.unitIds, plan) };
  if (lookup.kind === "help") return {};
  const { from, to } = lookup;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Without what is not there, and without lists of nothing; "no days off" is said, and stays. */
function withoutNothing(view: InterpretationView): InterpretationView {
  const entries = Object.entries(view).filter(
    ([name, value]) =>
      value !== undefined && (name === "daysOff" || !Array.isArray(value) || value.length > 0),
  );
  return Object.fromEntries(entries) as unknown as InterpretationView;
}

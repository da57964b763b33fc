import type { DescEnum } from "@bufbuild/protobuf";
import {
  BloomSchema,
  DifficultySchema,
  LevelSchema,
  PlanSourceSchema,
  SessionKindSchema,
  SessionStatusSchema,
  UnitKindSchema,
  UnitStatusSchema,
  WeekdaySchema,
} from "../../gen/studly/v1/plan_pb.js";
import {
  type Availability,
  type Remedy,
  type Session,
  type SessionMove,
  type Shortfall,
  type StudyPlan,
  type Totals,
  type Unit,
  weekdays,
} from "../domain/plan.js";
import {
  bloomTo,
  difficultyTo,
  kindTo,
  levelTo,
  sessionStatusTo,
  sourceTo,
  unitKindTo,
  unitStatusTo,
  weekdayTo,
} from "./enums.js";

const levelNames = namesOf(levelTo, LevelSchema);
const sourceNames = namesOf(sourceTo, PlanSourceSchema);
const kindNames = namesOf(kindTo, SessionKindSchema);
const weekdayNames = namesOf(weekdayTo, WeekdaySchema);
const unitStatusNames = namesOf(unitStatusTo, UnitStatusSchema);
const sessionStatusNames = namesOf(sessionStatusTo, SessionStatusSchema);
const bloomNames = namesOf(bloomTo, BloomSchema);
const unitKindNames = namesOf(unitKindTo, UnitKindSchema);
const difficultyNames = namesOf(difficultyTo, DifficultySchema);

/**
 * A plan as an object that `JSON.stringify` writes as the ProtoJSON of `planTo`'s message: the same text as that
 * of `toJson`, without the message, and without its object, which is built key by key at four times the cost.
 * What ProtoJSON leaves out is undefined here. Lists of texts are the plan's own: do not change them. A test
 * holds it to `toJson` for any plan.
 */
export function planJson(plan: StudyPlan): object {
  return {
    id: text(plan.id),
    contextId: text(plan.contextId),
    revision: number(plan.revision),
    goal: text(plan.goal),
    topic: text(plan.topic),
    level: levelNames[plan.level],
    startDate: text(plan.startDate),
    endDate: text(plan.endDate),
    timeZone: text(plan.timeZone),
    availability: availabilityJson(plan.availability),
    units: list(plan.units.map(unitJson)),
    sessions: list(plan.sessions.map(sessionJson)),
    tips: list(plan.tips),
    totals: totalsJson(plan.totals),
    source: sourceNames[plan.source],
    shortfall: plan.shortfall && shortfallJson(plan.shortfall),
    moves: list(plan.moves.map(moveJson)),
    pace: number(plan.pace),
  };
}

function availabilityJson(availability: Availability): object {
  const { minutesPerDay, daysOff, weekdayMinutes, datesOff, startTime } = availability;
  const own = weekdays.filter((day) => weekdayMinutes[day] !== undefined);
  return {
    minutesPerDay: number(minutesPerDay),
    daysOff: list(daysOff.map((day) => weekdayNames[day])),
    weekdayMinutes: list(
      own.map((day) => ({ weekday: weekdayNames[day], minutes: number(weekdayMinutes[day] ?? 0) })),
    ),
    datesOff: list(datesOff),
    startTime: text(startTime),
  };
}

function unitJson(unit: Unit): object {
  return {
    id: text(unit.id),
    title: text(unit.title),
    outcome: text(unit.outcome),
    minutes: number(unit.minutes),
    prerequisiteIds: list(unit.prerequisiteIds),
    tasks: list(unit.tasks),
    estimateMinutes: number(unit.estimateMinutes),
    status: unitStatusNames[unit.status],
    bloom: bloomNames[unit.bloom],
    kind: unitKindNames[unit.kind],
    optional: unit.optional || undefined,
    questions: list(
      unit.questions.map(({ question, answer }) => ({
        question: text(question),
        answer: text(answer),
      })),
    ),
    exercise: text(unit.exercise),
  };
}

function sessionJson(session: Session): object {
  const { difficulty } = session;
  return {
    id: text(session.id),
    date: text(session.date),
    minutes: number(session.minutes),
    kind: kindNames[session.kind],
    unitId: text(session.unitId),
    title: text(session.title),
    tasks: list(session.tasks),
    status: sessionStatusNames[session.status],
    spentMinutes: number(session.spentMinutes),
    difficulty: difficulty && difficultyNames[difficulty],
    sequence: number(session.sequence),
  };
}

function moveJson({ sessionId, title, from, to }: SessionMove): object {
  return {
    sessionId: text(sessionId),
    title: text(title),
    fromDate: text(from),
    toDate: text(to),
  };
}

function shortfallJson(shortfall: Shortfall): object {
  return {
    neededMinutes: number(shortfall.neededMinutes),
    availableMinutes: number(shortfall.availableMinutes),
    shortMinutes: number(shortfall.shortMinutes),
    remedies: list(shortfall.remedies.map(remedyJson)),
  };
}

/** A member of a oneof is written also where it is empty. */
function remedyJson(remedy: Remedy): object {
  switch (remedy.kind) {
    case "extend":
      return { endDate: remedy.endDate };
    case "more_time":
      return { minutesPerDay: remedy.minutesPerDay };
    case "use_day":
      return { useDay: weekdayNames[remedy.weekday] };
    case "drop_units":
      return { dropUnits: { unitIds: list(remedy.unitIds), minutes: number(remedy.minutes) } };
  }
}

function totalsJson(totals: Totals): object {
  return {
    studyDays: number(totals.studyDays),
    availableMinutes: number(totals.availableMinutes),
    plannedMinutes: number(totals.plannedMinutes),
    cushionMinutes: number(totals.cushionMinutes),
  };
}

function text(value: string): string | undefined {
  return value === "" ? undefined : value;
}

function number(value: number): number | undefined {
  return value === 0 ? undefined : value;
}

function list<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** The contract's names for the domain's words. */
function namesOf<Word extends string>(
  to: Readonly<Record<Word, number>>,
  { value }: DescEnum,
): Readonly<Record<Word, string | undefined>> {
  const names: Partial<Record<Word, string>> = {};
  for (const word in to) names[word] = value[to[word]]?.name;
  return names as Record<Word, string | undefined>;
}

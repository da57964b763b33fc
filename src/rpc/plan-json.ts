import type { DescEnum } from "@bufbuild/protobuf";
import {
  type Availability,
  BloomSchema,
  DifficultySchema,
  LevelSchema,
  PlanSourceSchema,
  type Remedy,
  type Session,
  SessionKindSchema,
  type SessionMove,
  SessionStatusSchema,
  type Shortfall,
  type StudyPlan,
  type Totals,
  type Unit,
  UnitKindSchema,
  UnitStatusSchema,
  WeekdaySchema,
} from "../../gen/studly/v1/plan_pb.js";

const levels = namesOf(LevelSchema);
const sources = namesOf(PlanSourceSchema);
const kinds = namesOf(SessionKindSchema);
const weekdays = namesOf(WeekdaySchema);
const unitStatuses = namesOf(UnitStatusSchema);
const sessionStatuses = namesOf(SessionStatusSchema);
const blooms = namesOf(BloomSchema);
const unitKinds = namesOf(UnitKindSchema);
const difficulties = namesOf(DifficultySchema);

/**
 * A plan as an object that `JSON.stringify` writes as the plan's ProtoJSON: the same text as that of
 * `toJson`, whose object is built key by key at four times the cost. What ProtoJSON leaves out is
 * undefined here. A test holds it to `toJson` for any plan.
 */
export function planJson(plan: StudyPlan): object {
  return {
    id: text(plan.id),
    contextId: text(plan.contextId),
    revision: number(plan.revision),
    goal: text(plan.goal),
    topic: text(plan.topic),
    level: name(levels, plan.level),
    startDate: text(plan.startDate),
    endDate: text(plan.endDate),
    timeZone: text(plan.timeZone),
    availability: plan.availability && availabilityJson(plan.availability),
    units: plan.units.length === 0 ? undefined : plan.units.map(unitJson),
    sessions: plan.sessions.length === 0 ? undefined : plan.sessions.map(sessionJson),
    tips: list(plan.tips),
    totals: plan.totals && totalsJson(plan.totals),
    source: name(sources, plan.source),
    shortfall: plan.shortfall && shortfallJson(plan.shortfall),
    moves: plan.moves.length === 0 ? undefined : plan.moves.map(moveJson),
    pace: number(plan.pace),
  };
}

function availabilityJson(availability: Availability): object {
  const { minutesPerDay, daysOff, weekdayMinutes, datesOff, startTime } = availability;
  return {
    minutesPerDay: number(minutesPerDay),
    daysOff: daysOff.length === 0 ? undefined : daysOff.map((day) => weekdays[day] ?? day),
    weekdayMinutes:
      weekdayMinutes.length === 0
        ? undefined
        : weekdayMinutes.map(({ weekday, minutes }) => ({
            weekday: name(weekdays, weekday),
            minutes: number(minutes),
          })),
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
    status: name(unitStatuses, unit.status),
    bloom: name(blooms, unit.bloom),
    kind: name(unitKinds, unit.kind),
    optional: unit.optional || undefined,
    questions:
      unit.questions.length === 0
        ? undefined
        : unit.questions.map(({ question, answer }) => ({
            question: text(question),
            answer: text(answer),
          })),
    exercise: text(unit.exercise),
  };
}

function sessionJson(session: Session): object {
  return {
    id: text(session.id),
    date: text(session.date),
    minutes: number(session.minutes),
    kind: name(kinds, session.kind),
    unitId: text(session.unitId),
    title: text(session.title),
    tasks: list(session.tasks),
    status: name(sessionStatuses, session.status),
    spentMinutes: number(session.spentMinutes),
    difficulty: name(difficulties, session.difficulty),
    sequence: number(session.sequence),
  };
}

function moveJson({ sessionId, title, fromDate, toDate }: SessionMove): object {
  return {
    sessionId: text(sessionId),
    title: text(title),
    fromDate: text(fromDate),
    toDate: text(toDate),
  };
}

function shortfallJson(shortfall: Shortfall): object {
  const { remedies } = shortfall;
  return {
    neededMinutes: number(shortfall.neededMinutes),
    availableMinutes: number(shortfall.availableMinutes),
    shortMinutes: number(shortfall.shortMinutes),
    remedies: remedies.length === 0 ? undefined : remedies.map(remedyJson),
  };
}

/** A member of a oneof is written also where it is empty. */
function remedyJson({ remedy }: Remedy): object {
  switch (remedy.case) {
    case "useDay":
      return { useDay: weekdays[remedy.value] ?? remedy.value };
    case "dropUnits": {
      const { unitIds, minutes } = remedy.value;
      return { dropUnits: { unitIds: list(unitIds), minutes: number(minutes) } };
    }
    default:
      return remedy.case === undefined ? {} : { [remedy.case]: remedy.value };
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

function list(values: string[]): string[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** Numbers of a newer contract stay numbers. */
function name(names: readonly (string | undefined)[], value: number): string | number | undefined {
  return value === 0 ? undefined : (names[value] ?? value);
}

function namesOf({ values }: DescEnum): readonly (string | undefined)[] {
  const names: (string | undefined)[] = [];
  for (const value of values) names[value.number] = value.name;
  return names;
}

import {
  type Availability as AvailabilityMessage,
  Difficulty as DifficultyMessage,
  type Remedy as RemedyMessage,
  type Session as SessionMessage,
  type SessionMove as SessionMoveMessage,
  type Shortfall as ShortfallMessage,
  type StudyPlan as StudyPlanMessage,
  type Unit as UnitMessage,
  type WeekdayMinutes as WeekdayMinutesMessage,
} from "../../gen/studly/v1/plan_pb.js";
import {
  type Availability,
  type Remedy,
  type Session,
  type SessionMove,
  type Shortfall,
  type StudyPlan,
  type Unit,
  type Weekday,
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
  weekdaysFrom,
  weekdaysTo,
  weekdayTo,
} from "./enums.js";

/**
 * A plan as a message. A proto3 message of protobuf-es is a plain object with its type's name, so it is
 * written as a literal: `create()` would walk the descriptor and copy every list again.
 */
export function planTo(plan: StudyPlan): StudyPlanMessage {
  const { availability, totals, shortfall } = plan;
  return {
    $typeName: "studly.v1.StudyPlan",
    id: plan.id,
    contextId: plan.contextId,
    revision: plan.revision,
    goal: plan.goal,
    topic: plan.topic,
    level: levelTo[plan.level],
    startDate: plan.startDate,
    endDate: plan.endDate,
    timeZone: plan.timeZone,
    availability: availabilityTo(availability),
    units: plan.units.map(unitTo),
    sessions: plan.sessions.map(sessionTo),
    tips: [...plan.tips],
    totals: {
      $typeName: "studly.v1.Totals",
      studyDays: totals.studyDays,
      availableMinutes: totals.availableMinutes,
      plannedMinutes: totals.plannedMinutes,
      cushionMinutes: totals.cushionMinutes,
    },
    source: sourceTo[plan.source],
    moves: plan.moves.map(moveTo),
    pace: plan.pace,
    ...(shortfall !== undefined && { shortfall: shortfallTo(shortfall) }),
  };
}

function availabilityTo(availability: Availability): AvailabilityMessage {
  return {
    $typeName: "studly.v1.Availability",
    minutesPerDay: availability.minutesPerDay,
    daysOff: weekdaysTo(availability.daysOff),
    weekdayMinutes: weekdayMinutesTo(availability.weekdayMinutes),
    datesOff: [...availability.datesOff],
    startTime: availability.startTime,
  };
}

/** Monday first. */
export function weekdayMinutesTo(
  minutes: Readonly<Partial<Record<Weekday, number>>>,
): WeekdayMinutesMessage[] {
  const messages: WeekdayMinutesMessage[] = [];
  for (const day of weekdays) {
    const own = minutes[day];
    if (own === undefined) continue;
    messages.push({
      $typeName: "studly.v1.WeekdayMinutes",
      weekday: weekdayTo[day],
      minutes: own,
    });
  }
  return messages;
}

/** Of several minutes for one day the last ones. */
export function weekdayMinutesFrom(
  messages: readonly WeekdayMinutesMessage[],
): Availability["weekdayMinutes"] {
  const minutes: Partial<Record<Weekday, number>> = {};
  for (const message of messages) {
    for (const day of weekdaysFrom([message.weekday])) minutes[day] = message.minutes;
  }
  return minutes;
}

function unitTo(unit: Unit): UnitMessage {
  return {
    $typeName: "studly.v1.Unit",
    id: unit.id,
    title: unit.title,
    outcome: unit.outcome,
    minutes: unit.minutes,
    prerequisiteIds: [...unit.prerequisiteIds],
    tasks: [...unit.tasks],
    estimateMinutes: unit.estimateMinutes,
    status: unitStatusTo[unit.status],
    bloom: bloomTo[unit.bloom],
    kind: unitKindTo[unit.kind],
    optional: unit.optional,
    questions: unit.questions.map(({ question, answer }) => ({
      $typeName: "studly.v1.Question",
      question,
      answer,
    })),
    exercise: unit.exercise,
  };
}

export function sessionTo(session: Session): SessionMessage {
  return {
    $typeName: "studly.v1.Session",
    id: session.id,
    date: session.date,
    minutes: session.minutes,
    kind: kindTo[session.kind],
    unitId: session.unitId,
    title: session.title,
    tasks: [...session.tasks],
    status: sessionStatusTo[session.status],
    spentMinutes: session.spentMinutes,
    difficulty:
      session.difficulty === undefined
        ? DifficultyMessage.UNSPECIFIED
        : difficultyTo[session.difficulty],
    sequence: session.sequence,
  };
}

function moveTo({ sessionId, title, from, to }: SessionMove): SessionMoveMessage {
  return { $typeName: "studly.v1.SessionMove", sessionId, title, fromDate: from, toDate: to };
}

function shortfallTo(shortfall: Shortfall): ShortfallMessage {
  return {
    $typeName: "studly.v1.Shortfall",
    neededMinutes: shortfall.neededMinutes,
    availableMinutes: shortfall.availableMinutes,
    shortMinutes: shortfall.shortMinutes,
    remedies: shortfall.remedies.map((remedy) => ({
      $typeName: "studly.v1.Remedy",
      remedy: remedyTo(remedy),
    })),
  };
}

function remedyTo(remedy: Remedy): RemedyMessage["remedy"] {
  switch (remedy.kind) {
    case "extend":
      return { case: "endDate", value: remedy.endDate };
    case "more_time":
      return { case: "minutesPerDay", value: remedy.minutesPerDay };
    case "use_day":
      return { case: "useDay", value: weekdayTo[remedy.weekday] };
    case "drop_units":
      return {
        case: "dropUnits",
        value: {
          $typeName: "studly.v1.DropUnits",
          unitIds: [...remedy.unitIds],
          minutes: remedy.minutes,
        },
      };
  }
}

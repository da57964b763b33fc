import { fromJson, type JsonValue } from "@bufbuild/protobuf";
import {
  type Availability as AvailabilityMessage,
  type Remedy as RemedyMessage,
  type Session as SessionMessage,
  type StudyPlan as StudyPlanMessage,
  StudyPlanSchema,
  type Unit as UnitMessage,
} from "../../gen/studly/v1/plan_pb.js";
import type { Availability, Remedy, Session, StudyPlan, Unit } from "../domain/plan.js";
import { weekdayMinutesFrom } from "./convert-plan.js";
import {
  bloomFrom,
  difficultyFrom,
  kindFrom,
  levelFrom,
  sessionStatusFrom,
  sourceFrom,
  unitKindFrom,
  unitStatusFrom,
  weekdaysFrom,
} from "./enums.js";

/** A plan from its ProtoJSON. Throws Error that says where it is wrong. */
export function planFromJson(value: JsonValue): StudyPlan {
  const message = fromJson(StudyPlanSchema, value);
  if (message.startDate === "" || message.endDate === "") throw new Error("it has no dates");
  return planFrom(message);
}

/** The inverse of `planTo`. */
export function planFrom(message: StudyPlanMessage): StudyPlan {
  const { $typeName, $unknown, totals, shortfall, ...plan } = message;
  return {
    ...plan,
    level: levelFrom(message.level) ?? "beginner",
    availability: availabilityFrom(message.availability),
    units: message.units.map(unitFrom),
    sessions: message.sessions.map(sessionFrom),
    totals: {
      studyDays: totals?.studyDays ?? 0,
      availableMinutes: totals?.availableMinutes ?? 0,
      plannedMinutes: totals?.plannedMinutes ?? 0,
      cushionMinutes: totals?.cushionMinutes ?? 0,
    },
    source: sourceFrom(message.source) ?? "generic",
    ...(shortfall !== undefined && {
      shortfall: {
        neededMinutes: shortfall.neededMinutes,
        availableMinutes: shortfall.availableMinutes,
        shortMinutes: shortfall.shortMinutes,
        remedies: shortfall.remedies.flatMap(remedyFrom),
      },
    }),
    moves: message.moves.map(({ sessionId, title, fromDate, toDate }) => ({
      sessionId,
      title,
      from: fromDate,
      to: toDate,
    })),
    pace: message.pace === 0 ? 1 : message.pace,
  };
}

function availabilityFrom(message: AvailabilityMessage | undefined): Availability {
  return {
    minutesPerDay: message?.minutesPerDay ?? 0,
    daysOff: weekdaysFrom(message?.daysOff ?? []),
    weekdayMinutes: weekdayMinutesFrom(message?.weekdayMinutes ?? []),
    datesOff: message?.datesOff ?? [],
    startTime: message?.startTime ?? "",
  };
}

function unitFrom({ $typeName, $unknown, ...unit }: UnitMessage): Unit {
  return {
    ...unit,
    status: unitStatusFrom(unit.status) ?? "open",
    bloom: bloomFrom(unit.bloom) ?? "remember",
    kind: unitKindFrom(unit.kind) ?? "concept",
    questions: unit.questions.map(({ question, answer }) => ({ question, answer })),
  };
}

function sessionFrom({ $typeName, $unknown, difficulty, ...session }: SessionMessage): Session {
  const said = difficultyFrom(difficulty);
  return {
    ...session,
    kind: kindFrom(session.kind) ?? "learn",
    status: sessionStatusFrom(session.status) ?? "planned",
    ...(said !== undefined && { difficulty: said }),
  };
}

function remedyFrom({ remedy }: RemedyMessage): readonly Remedy[] {
  switch (remedy.case) {
    case "endDate":
      return [{ kind: "extend", endDate: remedy.value }];
    case "minutesPerDay":
      return [{ kind: "more_time", minutesPerDay: remedy.value }];
    case "useDay":
      return weekdaysFrom([remedy.value]).map((weekday) => ({ kind: "use_day", weekday }));
    case "dropUnits": {
      const { unitIds, minutes } = remedy.value;
      return [{ kind: "drop_units", unitIds, minutes }];
    }
    default:
      return [];
  }
}

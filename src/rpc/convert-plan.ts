import type {
  Session as SessionMessage,
  StudyPlan as StudyPlanMessage,
  Unit as UnitMessage,
} from "../../gen/studly/v1/plan_pb.js";
import type { Session, StudyPlan, Unit } from "../domain/plan.js";
import { kindTo, levelTo, sourceTo, weekdaysTo } from "./enums.js";

/**
 * A plan as a message. A proto3 message of protobuf-es is a plain object with its type's name, so it is
 * written as a literal: `create()` would walk the descriptor and copy every list again.
 */
export function planTo(plan: StudyPlan): StudyPlanMessage {
  const { availability, totals } = plan;
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
    availability: {
      $typeName: "studly.v1.Availability",
      minutesPerDay: availability.minutesPerDay,
      daysOff: weekdaysTo(availability.daysOff),
    },
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
  };
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
  };
}

function sessionTo(session: Session): SessionMessage {
  return {
    $typeName: "studly.v1.Session",
    id: session.id,
    date: session.date,
    minutes: session.minutes,
    kind: kindTo[session.kind],
    unitId: session.unitId,
    title: session.title,
    tasks: [...session.tasks],
  };
}

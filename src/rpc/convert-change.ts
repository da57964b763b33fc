import type { PlanChange, RecordProgressRequest } from "../../gen/studly/v1/studly_pb.js";
import type { Preferences } from "../domain/conversation.js";
import type { PlanEvent } from "../domain/revision.js";
import { weekdayMinutesFrom } from "./convert-plan.js";
import { difficultyFrom, levelFrom, sessionStatusFrom, weekdaysFrom } from "./enums.js";

/** Typed changes as the planner takes them. */
export interface Changes {
  readonly events: readonly PlanEvent[];
  readonly preferences: Preferences;
  readonly topics: readonly string[];
}

/** Changes in the order in which they came; of two that say the same the last one counts. */
export function changesFrom(changes: readonly PlanChange[]): Changes {
  const events: PlanEvent[] = [];
  let preferences: Preferences = {};
  let topics: readonly string[] = [];
  for (const { change } of changes) {
    switch (change.case) {
      case "missed":
        events.push({ kind: "missed", dates: change.value.dates });
        break;
      case "done":
        events.push({ kind: "done", unitIds: [], dates: change.value.dates });
        break;
      case "doneUnits":
        events.push({ kind: "done", unitIds: change.value.unitIds, dates: [] });
        break;
      case "knownUnits":
        events.push({ kind: "known", unitIds: change.value.unitIds });
        break;
      case "skippedUnits":
        events.push({ kind: "skipped", unitIds: change.value.unitIds });
        break;
      case "topics":
        topics = change.value.titles;
        break;
      default:
        preferences = { ...preferences, ...preferencesFrom(change) };
    }
  }
  return { events, preferences, topics };
}

function preferencesFrom(change: PlanChange["change"]): Preferences {
  switch (change.case) {
    case "dates": {
      const { startDate, endDate } = change.value;
      return { ...(startDate !== "" && { startDate }), ...(endDate !== "" && { endDate }) };
    }
    case "availability": {
      const { minutesPerDay, daysOff, weekdayMinutes, datesOff, startTime } = change.value;
      return {
        minutesPerDay,
        daysOff: weekdaysFrom(daysOff),
        weekdayMinutes: weekdayMinutesFrom(weekdayMinutes),
        datesOff,
        startTime,
      };
    }
    case "level": {
      const level = levelFrom(change.value);
      return level === undefined ? {} : { level };
    }
    default:
      return {};
  }
}

/** What is reported about one session. */
export function recordedFrom(request: RecordProgressRequest): PlanEvent {
  const { sessionId, minutes } = request;
  const status = sessionStatusFrom(request.status) ?? "done";
  const difficulty = difficultyFrom(request.difficulty);
  return {
    kind: "recorded",
    sessionId,
    status: status === "planned" ? "done" : status,
    minutes,
    ...(difficulty !== undefined && { difficulty }),
  };
}

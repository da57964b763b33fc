import { StudlyError } from "../../domain/errors.js";
import type {
  IsoDate,
  Session,
  SessionStatus,
  StudyPlan,
  Unit,
  UnitStatus,
} from "../../domain/plan.js";
import type { PlanEvent } from "../../domain/revision.js";
import { isWork } from "../schedule/session-order.js";

/** The units and sessions of a plan with what was reported about them; no date has changed yet. */
export interface Reported {
  readonly units: readonly Unit[];
  readonly sessions: readonly Session[];
}

/**
 * Writes down what the learner reports. Throws StudlyError invalid_argument that names a session or
 * unit that the plan does not have.
 */
export function applyEvents(
  plan: StudyPlan,
  events: readonly PlanEvent[],
  today: IsoDate,
): Reported {
  let reported: Reported = plan;
  for (const event of events) reported = apply(reported, event, today);
  return reported;
}

function apply(plan: Reported, event: PlanEvent, today: IsoDate): Reported {
  switch (event.kind) {
    case "missed":
      return onDates(plan, event.dates, today, "missed");
    case "done":
      return withUnits(onDates(plan, event.dates, today, "done"), event.unitIds, "done");
    case "known":
      return withUnits(plan, event.unitIds, "known");
    case "skipped":
      return withUnits(plan, event.unitIds, "skipped");
    case "took":
      return took(plan, event.minutes, event.unitId, today);
    case "recorded":
      return recorded(plan, event);
  }
}

function onDates(
  plan: Reported,
  dates: readonly IsoDate[],
  today: IsoDate,
  status: SessionStatus,
): Reported {
  if (dates.length === 0) return plan;
  const isMeant = ({ date, kind }: Session) =>
    kind !== "buffer" && date <= today && dates.includes(date);
  return {
    ...plan,
    sessions: plan.sessions.map((session) =>
      isMeant(session) ? { ...session, status, spentMinutes: 0 } : session,
    ),
  };
}

function withUnits(plan: Reported, unitIds: readonly string[], status: UnitStatus): Reported {
  for (const id of unitIds) {
    if (!plan.units.some((unit) => unit.id === id)) throw unknown("unit", id, plan.units);
  }
  if (unitIds.length === 0) return plan;
  return {
    ...plan,
    units: plan.units.map((unit) => (unitIds.includes(unit.id) ? { ...unit, status } : unit)),
  };
}

/** Shared among the unit's sessions so far; without a unit it is the last session that is meant. */
function took(
  plan: Reported,
  minutes: number,
  unitId: string | undefined,
  today: IsoDate,
): Reported {
  if (unitId !== undefined && !plan.units.some(({ id }) => id === unitId))
    throw unknown("unit", unitId, plan.units);
  const past = plan.sessions.filter(
    ({ date, kind, status }) => date <= today && kind !== "buffer" && status !== "missed",
  );
  const meant =
    unitId === undefined
      ? past.slice(-1)
      : past.filter((session) => session.unitId === unitId && isWork(session));
  const planned = meant.reduce((sum, session) => sum + session.minutes, 0);
  return {
    ...plan,
    sessions: plan.sessions.map((session) => {
      if (!meant.includes(session)) return session;
      const spentMinutes = Math.max(1, Math.round((minutes * session.minutes) / planned));
      return { ...session, status: "done", spentMinutes };
    }),
  };
}

function recorded(plan: Reported, event: Extract<PlanEvent, { kind: "recorded" }>): Reported {
  const { sessionId, status, minutes, difficulty } = event;
  if (!plan.sessions.some(({ id }) => id === sessionId))
    throw unknown("session", sessionId, plan.sessions);
  return {
    ...plan,
    sessions: plan.sessions.map((session) =>
      session.id === sessionId
        ? {
            ...session,
            status,
            spentMinutes: status === "missed" ? 0 : minutes,
            ...(difficulty === undefined ? {} : { difficulty }),
          }
        : session,
    ),
  };
}

const mostNamed = 12;

function unknown(
  what: "unit" | "session",
  id: string,
  all: readonly { readonly id: string }[],
): StudlyError {
  const ids = all.slice(0, mostNamed).map((one) => one.id);
  const more = all.length > mostNamed ? ` and ${all.length - mostNamed} more` : "";
  const description = `The plan has no ${what} "${id}". It has: ${ids.join(", ")}${more}.`;
  const field = what === "unit" ? "unit_ids" : "session_id";
  return new StudlyError("invalid_argument", description, { violations: [{ field, description }] });
}

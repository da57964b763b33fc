import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Session, StudyPlan } from "../../../src/domain/plan.js";
import { isoDateOf } from "../../../src/planner/calendar.js";
import { capacityOf } from "../../../src/planner/capacity.js";
import { applyEvents } from "../../../src/planner/revise/apply-events.js";
import type { Schedule } from "../../../src/planner/schedule/input.js";
import { createSchedule } from "../../../src/planner/schedule/schedule.js";
import { validatePlan } from "../../../src/planner/schedule/validate.js";
import { seed, start, unitList, unitOf } from "./support.js";

const numRuns = 500;

const availability = {
  minutesPerDay: 60,
  daysOff: ["sun"],
  weekdayMinutes: { sat: 120 },
  datesOff: [],
  startTime: "",
} as const;

function planOf(schedule: Schedule, rest: Partial<StudyPlan> = {}): StudyPlan {
  return {
    id: "p",
    contextId: "c",
    revision: 1,
    goal: "Learn it",
    topic: "It",
    level: "beginner",
    startDate: isoDateOf(start),
    endDate: isoDateOf(schedule.lastDay),
    timeZone: "UTC",
    availability,
    tips: [],
    source: "catalogue",
    pace: 1,
    ...rest,
    units: schedule.units,
    sessions: schedule.sessions,
    totals: schedule.totals,
    moves: schedule.moves,
    ...(schedule.shortfall && { shortfall: schedule.shortfall }),
  };
}

function firstPlan(units: StudyPlan["units"], days: number): StudyPlan {
  const end = start + days - 1;
  const capacity = capacityOf(start, end, availability);
  return planOf(createSchedule({ start, end, capacity, units, pace: 1, availability }));
}

function revised(plan: StudyPlan, today: number, change: Partial<StudyPlan> = {}, refit = false) {
  const next = { ...plan, ...change };
  const end = Date.parse(next.endDate) / 86_400_000;
  const capacity = capacityOf(start, end, next.availability);
  const schedule = createSchedule({
    start,
    end,
    capacity,
    units: next.units,
    pace: 1,
    availability: next.availability,
    revised: { today, sessions: next.sessions, refit },
  });
  return { schedule, plan: planOf(schedule, { ...next, revision: plan.revision + 1 }) };
}

const plans = fc
  .record({ units: unitList, days: fc.integer({ min: 5, max: 35 }), at: fc.nat({ max: 99 }) })
  .map(({ units, days, at }) => ({ plan: firstPlan(units, days), today: start + (at % days) }));

describe(`a change of a plan (${numRuns} runs each, seed ${seed})`, () => {
  it("begins with a plan that is valid by its own words", () => {
    fc.assert(
      fc.property(plans, ({ plan }) => {
        expect(validatePlan(plan)).toEqual([]);
      }),
      { seed, numRuns },
    );
  });

  // Red when buffers or reviews are placed anew instead of kept.
  it("changes nothing if nothing happened", () => {
    fc.assert(
      fc.property(plans, ({ plan, today }) => {
        const { schedule } = revised(plan, today);
        expect(schedule.sessions).toEqual(plan.sessions);
        expect(schedule.moves).toEqual([]);
        expect(schedule.units).toEqual(plan.units);
      }),
      { seed, numRuns },
    );
  });

  // Red when a missed session's minutes are lost, its successors come before it, or its changes are
  // not counted.
  it("makes up for missed days within the plan, or says what is dropped", () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 3 }), ({ plan, today }, count) => {
        const dates = Array.from({ length: count }, (_, index) => isoDateOf(today - 1 - index));
        const reported = applyEvents(plan, [{ kind: "missed", dates }], isoDateOf(today));
        const { plan: after, schedule } = revised({ ...plan, ...reported }, today);
        expect(validatePlan(after, isoDateOf(today))).toEqual([]);
        expect(past(after, today)).toEqual(past({ ...plan, ...reported }, today));
        expectCounted(reported.sessions, after.sessions);
        expect(movesOf(reported.sessions, schedule.sessions, today)).toEqual(
          schedule.moves.filter(({ from, to }) => from !== "" && to !== "").length,
        );
      }),
      { seed, numRuns },
    );
  });

  // Red when a session on a new day off stays, or all of the plan is laid out anew.
  it("keeps to new days off", () => {
    fc.assert(
      fc.property(plans, fc.constantFrom("mon", "sat", "wed"), ({ plan, today }, day) => {
        const times = { ...availability, daysOff: ["sun", day] as const };
        const end = Date.parse(plan.endDate) / 86_400_000;
        if (capacityOf(start, end, times).every((minutes) => minutes === 0)) return;
        const { plan: after } = revised(plan, today, { availability: times });
        expect(validatePlan(after, isoDateOf(today))).toEqual([]);
      }),
      { seed, numRuns },
    );
  });

  // Red when fitting anew forgets what was done, or renames sessions.
  it("fits what is left to another end, and keeps what was done", () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: -3, max: 20 }), ({ plan, today }, days) => {
        const end = Math.max(today, Date.parse(plan.endDate) / 86_400_000 + days);
        const { plan: after } = revised(plan, today, { endDate: isoDateOf(end) }, true);
        expect(validatePlan(after, isoDateOf(today))).toEqual([]);
        expect(past(after, today)).toEqual(past(plan, today));
      }),
      { seed, numRuns },
    );
  });

  // Red when known units keep sessions.
  it("leaves known and skipped units out, and counts each change of a session", () => {
    fc.assert(
      fc.property(plans, fc.nat({ max: 24 }), fc.boolean(), ({ plan, today }, at, isKnown) => {
        const unit = plan.units[at % plan.units.length];
        if (unit === undefined) return;
        const kind = isKnown ? "known" : "skipped";
        const reported = applyEvents(plan, [{ kind, unitIds: [unit.id] }], isoDateOf(today));
        const { plan: after } = revised({ ...plan, ...reported }, today);
        expect(validatePlan(after, isoDateOf(today))).toEqual([]);
        expectCounted(plan.sessions, after.sessions);
        const open = after.sessions.filter(
          ({ date, unitId }) => unitId === unit.id && date >= isoDateOf(today),
        );
        expect(open).toEqual([]);
      }),
      { seed, numRuns },
    );
  });

  it("stays valid through any story of a learner (200 stories)", () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("miss" as const), days: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant("go" as const), days: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant("partly" as const), days: fc.nat({ max: 60 }) }),
      fc.record({ kind: fc.constant("skip" as const), days: fc.nat({ max: 24 }) }),
      fc.record({ kind: fc.constant("extend" as const), days: fc.integer({ min: 1, max: 9 }) }),
    );
    fc.assert(
      fc.property(plans, fc.array(step, { maxLength: 8 }), ({ plan: first }, steps) => {
        let plan = first;
        let today = start;
        for (const { kind, days } of steps) {
          const last = Date.parse(plan.endDate) / 86_400_000;
          const date = isoDateOf(today);
          if (kind === "go") today = Math.min(last, today + days);
          else if (kind === "extend")
            plan = revised(plan, today, { endDate: isoDateOf(last + days) }, true).plan;
          else if (kind === "miss") {
            const dates = Array.from({ length: days }, (_, index) => isoDateOf(today - 1 - index));
            const reported = applyEvents(plan, [{ kind: "missed", dates }], date);
            plan = revised({ ...plan, ...reported }, today).plan;
          } else if (kind === "partly") {
            const session = plan.sessions[days % plan.sessions.length];
            if (session === undefined || session.date > date) continue;
            const status = "partly" as const;
            const event = { kind: "recorded" as const, sessionId: session.id, status, minutes: 5 };
            plan = revised({ ...plan, ...applyEvents(plan, [event], date) }, today).plan;
          } else {
            const unit = plan.units[days % plan.units.length];
            if (unit === undefined) continue;
            const reported = applyEvents(plan, [{ kind: "skipped", unitIds: [unit.id] }], date);
            plan = revised({ ...plan, ...reported }, today).plan;
          }
          expect(validatePlan(plan, isoDateOf(today))).toEqual([]);
        }
      }),
      { seed, numRuns: 200 },
    );
  }, 60_000);
});

describe("a missed day", () => {
  const units = ["a", "b", "c"].map((id) => unitOf(id));

  it("goes into the catch-up time, and moves nothing else", () => {
    const plan = firstPlan([...units, unitOf("d"), unitOf("e")], 14);
    const lone = plan.sessions.find(({ id }) => id.startsWith("e.")) as Session;
    const dates = [lone.date];
    const today = Date.parse(lone.date) / 86_400_000 + 1;
    const reported = applyEvents(plan, [{ kind: "missed", dates }], isoDateOf(today));
    const { schedule } = revised({ ...plan, ...reported }, today);
    expect(schedule.moves.every(({ from }) => from === "" || from >= isoDateOf(today))).toBe(true);
    const moved = schedule.moves.filter(({ from, to }) => from !== "" && to !== "");
    expect(moved.filter(({ sessionId }) => !/\.r\d$/.test(sessionId))).toEqual([]);
  });
});

/** Each change of a session's date or minutes counts once. */
function expectCounted(before: readonly Session[], after: readonly Session[]): void {
  const old = new Map(before.map((session) => [session.id, session]));
  for (const session of after) {
    const was = old.get(session.id);
    if (was === undefined) continue;
    const isSame = was.date === session.date && was.minutes === session.minutes;
    expect(session.sequence).toBe(was.sequence + (isSame ? 0 : 1));
  }
}

function past({ sessions }: Pick<StudyPlan, "sessions">, today: number): readonly Session[] {
  return sessions.filter(({ date }) => date < isoDateOf(today));
}

function movesOf(before: readonly Session[], after: readonly Session[], today: number): number {
  const old = new Map(before.map((session) => [session.id, session]));
  return after.filter(({ id, date, kind }) => {
    const was = old.get(id);
    return was !== undefined && was.date !== date && kind !== "buffer" && date >= isoDateOf(today);
  }).length;
}

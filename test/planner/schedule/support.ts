import fc from "fast-check";
import type { Session, Unit } from "../../../src/domain/plan.js";
import { epochDayOf, weekdayIndex } from "../../../src/planner/calendar.js";
import type { ScheduleInput } from "../../../src/planner/schedule/input.js";

export const seed = 20261123;
export const start = epochDayOf("2026-11-24") ?? 0;

export function unitOf(id: string, rest: Partial<Unit> = {}): Unit {
  const minutes = rest.minutes ?? rest.estimateMinutes ?? 60;
  return {
    id,
    title: `Unit ${id}`,
    outcome: "can do it",
    minutes,
    estimateMinutes: minutes,
    prerequisiteIds: [],
    status: "open",
    bloom: "apply",
    kind: "concept",
    optional: false,
    tasks: ["Read", "Write", "Check"],
    questions: [],
    exercise: "Make something",
    ...rest,
  };
}

/** Units that may need any of those before them: a graph without cycles by construction. */
export const unitList: fc.Arbitrary<readonly Unit[]> = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 60 }).map((n) => n * 5),
      needs: fc.array(fc.nat({ max: 24 }), { maxLength: 3 }),
      optional: fc.boolean(),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((all) =>
    all.map(({ minutes, needs, optional }, index) =>
      unitOf(`u${index}`, {
        minutes,
        estimateMinutes: minutes,
        optional,
        prerequisiteIds: [...new Set(needs.filter((need) => need < index))].map((n) => `u${n}`),
      }),
    ),
  );

/** Minutes by day, with days off; some day is free. */
export const capacities: fc.Arbitrary<readonly number[]> = fc
  .record({
    week: fc.array(fc.constantFrom(0, 0, 5, 10, 15, 30, 45, 60, 90, 120, 240, 480), {
      minLength: 7,
      maxLength: 7,
    }),
    days: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 1, max: 40 }) },
      { weight: 1, arbitrary: fc.integer({ min: 41, max: 400 }) },
    ),
  })
  .map(({ week, days }) =>
    Array.from({ length: days }, (_, index) => week[weekdayIndex(start + index)] ?? 0),
  )
  .filter((capacity) => capacity.some((minutes) => minutes > 0));

export const inputs: fc.Arbitrary<ScheduleInput> = fc
  .record({ units: unitList, capacity: capacities })
  .map(({ units, capacity }) => inputOf(units, capacity));

export function inputOf(units: readonly Unit[], capacity: readonly number[]): ScheduleInput {
  return { start, end: start + capacity.length - 1, capacity, units, pace: 1 };
}

export function isWork({ kind }: Session): boolean {
  return kind === "learn" || kind === "practise";
}

export function minutesOf(sessions: readonly Session[]): number {
  return sessions.reduce((sum, { minutes }) => sum + minutes, 0);
}

export function dayOf({ date }: Session): number {
  return epochDayOf(date) ?? Number.NaN;
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Session, Unit } from "../../../src/domain/plan.js";
import { epochDayOf, weekdayIndex } from "../../../src/planner/calendar.js";
import { orderUnits } from "../../../src/planner/schedule/order.js";
import { reviewCap } from "../../../src/planner/schedule/reviews.js";
import {
  createSchedule,
  type Schedule,
  type ScheduleInput,
} from "../../../src/planner/schedule/schedule.js";

const start = epochDayOf("2026-11-24") ?? 0;

/** Units that may need any of those before them: a graph without cycles by construction. */
const unitList: fc.Arbitrary<readonly Unit[]> = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 600 }),
      needs: fc.array(fc.nat({ max: 39 }), { maxLength: 3 }),
      tasks: fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) =>
    all.map(({ minutes, needs, tasks }, index) => ({
      id: `u-${index}`,
      title: `Unit ${index}`,
      outcome: "",
      minutes,
      prerequisiteIds: [...new Set(needs.filter((need) => need < index))].map(
        (need) => `u-${need}`,
      ),
      tasks,
    })),
  );

const inputs: fc.Arbitrary<ScheduleInput> = fc
  .record({
    units: unitList,
    offset: fc.nat({ max: 13 }),
    length: fc.oneof(
      { weight: 15, arbitrary: fc.integer({ min: 1, max: 31 }) },
      { weight: 1, arbitrary: fc.integer({ min: 32, max: 730 }) },
    ),
    minutesPerDay: fc.oneof(
      fc.integer({ min: 5, max: 960 }),
      fc.constantFrom(5, 10, 15, 30, 45, 60, 90, 120, 480),
    ),
    daysOff: fc.integer({ min: 0, max: 126 }),
  })
  .map(({ units, offset, length, minutesPerDay, daysOff }) => {
    const first = start + offset;
    return { units, start: first, end: first + length - 1, minutesPerDay, daysOff };
  })
  .filter(({ start: from, end, daysOff }) => studyDays(from, end, daysOff).length > 0);

function studyDays(from: number, to: number, daysOff: number): readonly number[] {
  const days = [];
  for (let day = from; day <= to; day++)
    if ((daysOff & (1 << weekdayIndex(day))) === 0) days.push(day);
  return days;
}

function byDay(sessions: readonly Session[]): ReadonlyMap<number, readonly Session[]> {
  return Map.groupBy(sessions, ({ date }) => epochDayOf(date) ?? Number.NaN);
}

function minutesOf(sessions: readonly Session[]): number {
  return sessions.reduce((sum, { minutes }) => sum + minutes, 0);
}

function isNewWork({ kind }: Session): boolean {
  return kind === "learn" || kind === "practise";
}

function holds(
  property: (input: ScheduleInput, schedule: Schedule) => void,
  numRuns = 1_000,
): void {
  fc.assert(
    fc.property(inputs, (input) => property(input, createSchedule(input))),
    { numRuns, seed: 20261123 },
  );
}

describe("every schedule", () => {
  it("has sessions on each study day, on no other day, and within the day's minutes", () =>
    holds((input, { sessions }) => {
      const days = byDay(sessions);
      expect([...days.keys()]).toEqual(studyDays(input.start, input.end, input.daysOff));
      for (const onDay of days.values()) {
        expect(minutesOf(onDay)).toBeLessThanOrEqual(input.minutesPerDay);
        expect(onDay.every(({ minutes }) => Number.isInteger(minutes) && minutes > 0)).toBe(true);
      }
    }));

  it("gives each unit exactly its minutes", () =>
    holds((_, { units, sessions }) => {
      const given = Map.groupBy(sessions.filter(isNewWork), ({ unitId }) => unitId);
      expect([...given.keys()].sort()).toEqual(units.map(({ id }) => id).sort());
      for (const { id, minutes } of units) expect(minutesOf(given.get(id) ?? [])).toBe(minutes);
    }));

  it("ends each unit before one that needs it begins", () =>
    holds((_, { units, sessions }) => {
      const first = new Map<string, number>();
      const last = new Map<string, number>();
      sessions.forEach((session, index) => {
        if (!isNewWork(session)) return;
        if (!first.has(session.unitId)) first.set(session.unitId, index);
        last.set(session.unitId, index);
      });
      for (const { id, prerequisiteIds } of units) {
        for (const needed of prerequisiteIds) {
          expect(last.get(needed)).toBeLessThan(first.get(id) ?? -1);
        }
      }
    }));

  it("leaves out no unit that a kept one needs, and loses none", () =>
    holds((input, { units, dropped }) => {
      const gone = new Set(dropped.map(({ id }) => id));
      for (const { prerequisiteIds } of units)
        for (const id of prerequisiteIds) expect(gone.has(id)).toBe(false);
      const all = new Set([...units, ...dropped].map(({ id }) => id));
      for (const { id } of input.units) expect(all.has(id)).toBe(true);
      expect(units.length).toBeGreaterThan(0);
    }));

  it("reviews a unit only after its end, once a day, in order, within the share of the day", () =>
    holds((input, { sessions }) => {
      const cap = reviewCap(input.minutesPerDay);
      const ended = new Map<string, string>();
      for (const session of sessions)
        if (isNewWork(session)) ended.set(session.unitId, session.date);
      const reviewed = new Map<string, string>();
      for (const session of sessions) {
        if (session.kind !== "review") continue;
        const after = reviewed.get(session.unitId) ?? ended.get(session.unitId) ?? "9";
        if (session.date <= after) expect.fail(`${session.id} is not after ${after}`);
        reviewed.set(session.unitId, session.date);
      }
      for (const onDay of byDay(sessions).values()) {
        const reviews = onDay.filter(({ kind }) => kind === "review");
        expect(minutesOf(reviews)).toBeLessThanOrEqual(cap);
      }
    }));

  it("adds up: planned and cushion are what there is, and buffers are cushion", () =>
    holds((input, { sessions, totals }) => {
      const days = studyDays(input.start, input.end, input.daysOff).length;
      const buffers = sessions.filter(({ kind }) => kind === "buffer");
      expect(totals.studyDays).toBe(days);
      expect(totals.availableMinutes).toBe(days * input.minutesPerDay);
      expect(totals.plannedMinutes).toBe(minutesOf(sessions) - minutesOf(buffers));
      expect(totals.plannedMinutes + totals.cushionMinutes).toBe(totals.availableMinutes);
      expect(totals.cushionMinutes).toBeGreaterThanOrEqual(minutesOf(buffers));
    }));

  it("names each session once, and is the same each time", () =>
    holds((input, schedule) => {
      const ids = schedule.sessions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(JSON.stringify(createSchedule(input))).toBe(JSON.stringify(schedule));
    }));

  it("names a unit in each session of one, and none in the others", () =>
    holds((_, { units, sessions }) => {
      const ids = new Set(units.map(({ id }) => id));
      const isNamed = ({ kind, unitId }: Session) =>
        kind === "checkpoint" || kind === "buffer" ? unitId === "" : ids.has(unitId);
      expect(sessions.every(isNamed)).toBe(true);
    }));
});

function unit(id: string, minutes: number, ...prerequisiteIds: string[]): Unit {
  return { id, title: id, outcome: "", minutes, prerequisiteIds, tasks: ["a", "b", "c"] };
}

const tenUnits = Array.from({ length: 10 }, (_, index) => unit(`u${index}`, 60));

function plan(days: number, minutesPerDay: number, units = tenUnits, daysOff = 0): Schedule {
  return createSchedule({ start, end: start + days - 1, minutesPerDay, daysOff, units });
}

function share(schedule: Schedule, kind: Session["kind"]): number {
  const some = schedule.sessions.filter((session) => session.kind === kind);
  return minutesOf(some) / schedule.totals.availableMinutes;
}

describe("a usual schedule", () => {
  it("reviews, checks and keeps time in reserve, and uses the rest", () => {
    const usual = plan(28, 60, tenUnits, 0b1000000);
    expect(share(usual, "review")).toBeGreaterThan(0.1);
    expect(share(usual, "review")).toBeLessThanOrEqual(0.3);
    expect(share(usual, "buffer")).toBeGreaterThan(0.1);
    expect(share(usual, "buffer")).toBeLessThan(0.2);
    const { plannedMinutes, cushionMinutes } = usual.totals;
    expect(cushionMinutes / (plannedMinutes + cushionMinutes)).toBeLessThan(0.25);
  });

  it("has a checkpoint each week but the last, which ends with a final review", () => {
    const { sessions } = plan(28, 60);
    const checks = sessions.filter(({ kind }) => kind === "checkpoint");
    expect(checks.map(({ title }) => title)).toEqual([
      "Checkpoint 1",
      "Checkpoint 2",
      "Checkpoint 3",
      "Final review",
    ]);
    expect(checks.at(-1)?.date).toBe("2026-12-21");
  });

  it("reviews a unit after 1, 3 and 7 days where nothing is in the way", () => {
    const { sessions } = plan(14, 60, [unit("a", 30), unit("b", 120), unit("c", 120)]);
    const learnt = sessions.findLast((session) => session.unitId === "a" && isNewWork(session));
    const from = epochDayOf(learnt?.date ?? "") ?? 0;
    const gaps = sessions
      .filter(({ kind, unitId }) => kind === "review" && unitId === "a")
      .map(({ date }) => (epochDayOf(date) ?? 0) - from);
    expect(gaps).toEqual([1, 3, 7]);
  });

  it("shrinks units a little before it leaves out the last ones", () => {
    expect(plan(14, 60).dropped).toEqual([]);
    expect(plan(14, 60).units.every(({ minutes }) => minutes >= 36 && minutes < 60)).toBe(true);
    expect(plan(5, 60).dropped.map(({ id }) => id)).toEqual(["u7", "u8", "u9"]);
  });

  it("stretches units and adds projects where there is more time, at an even pace", () => {
    const ample = plan(90, 60);
    expect(ample.units.length).toBeGreaterThan(tenUnits.length);
    expect(ample.units.slice(0, 10).every(({ minutes }) => minutes === 90)).toBe(true);
    expect(ample.units.at(-1)?.title).toMatch(/project of your own/);
  });

  it("gives each task of a unit to the part in which it begins", () => {
    const { sessions } = plan(3, 25, [unit("a", 60)]);
    const parts = sessions.filter(isNewWork);
    expect(
      parts.flatMap(({ tasks }) => tasks).filter((task, i, all) => all[i - 1] !== task),
    ).toEqual(["a", "b", "c"]);
  });

  it.each([
    [1, 5],
    [1, 960],
    [2, 5],
    [3, 10],
    [7, 5],
  ])("works for %i days of %i minutes", (days, minutes) => {
    const { sessions, totals } = plan(days, minutes);
    expect(sessions.some(({ kind }) => kind === "learn")).toBe(true);
    expect(totals.plannedMinutes).toBeGreaterThan(0);
  });

  it("takes far less than 20 ms for the longest plan", () => {
    const units = Array.from({ length: 40 }, (_, i) =>
      unit(`u${i}`, 600, ...(i ? [`u${i - 1}`] : [])),
    );
    plan(730, 480, units);
    const times = Array.from({ length: 9 }, () => {
      const from = performance.now();
      plan(730, 480, units);
      return performance.now() - from;
    });
    // The quickest of several, because this machine may be busy with something else.
    expect(Math.min(...times)).toBeLessThan(20);
  });
});

describe("the order of units", () => {
  it("is the given one, unless a prerequisite comes later", () => {
    const ids = (units: readonly Unit[]) => orderUnits(units).map(({ id }) => id);
    expect(ids([unit("a", 5), unit("b", 5, "a"), unit("c", 5)])).toEqual(["a", "b", "c"]);
    expect(ids([unit("a", 5, "c"), unit("b", 5), unit("c", 5)])).toEqual(["b", "c", "a"]);
    expect(ids([unit("a", 5, "unknown")])).toEqual(["a"]);
  });

  it("names the units of a cycle", () => {
    expect(() => orderUnits([unit("a", 5, "b"), unit("b", 5, "a"), unit("c", 5)])).toThrow("a, b");
  });
});

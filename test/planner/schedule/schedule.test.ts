import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Availability, StudyPlan } from "../../../src/domain/plan.js";
import { isoDateOf } from "../../../src/planner/calendar.js";
import { capacityOf } from "../../../src/planner/capacity.js";
import { newWorkOf } from "../../../src/planner/schedule/fit.js";
import type { Schedule, ScheduleInput } from "../../../src/planner/schedule/input.js";
import { reviewCap } from "../../../src/planner/schedule/reviews.js";
import { createSchedule } from "../../../src/planner/schedule/schedule.js";
import {
  dayOf,
  inputOf,
  inputs,
  isWork,
  minutesOf,
  seed,
  start,
  unitList,
  unitOf,
} from "./support.js";

const numRuns = 1_000;

function holds(property: (input: ScheduleInput, schedule: Schedule) => void): void {
  fc.assert(
    fc.property(inputs, (input) => property(input, createSchedule(input))),
    { numRuns, seed },
  );
}

describe(`every schedule (${numRuns} runs each, seed ${seed})`, () => {
  // Red when a session ignores a day off, or a day's reserved minutes are not taken from its room.
  it("keeps within the days and their minutes", () =>
    holds((input, { sessions }) => {
      for (const [date, onDay] of Map.groupBy(sessions, dayOf)) {
        expect(minutesOf(onDay)).toBeLessThanOrEqual(input.capacity[date - start] ?? 0);
        expect(onDay.every(({ minutes }) => Number.isInteger(minutes) && minutes > 0)).toBe(true);
      }
      expect(new Set(sessions.map(({ id }) => id)).size).toBe(sessions.length);
    }));

  // Red when a unit's last crumb is lost at the end of a day.
  it("gives each open unit exactly its minutes, and others none", () =>
    holds((_, { units, sessions }) => {
      for (const { id, minutes, status } of units) {
        const given = minutesOf(sessions.filter((one) => isWork(one) && one.unitId === id));
        expect(given).toBe(status === "open" ? minutes : 0);
      }
      expect(units.some(({ status }) => status === "open")).toBe(true);
    }));

  // Red when units are placed in the order given instead of one that respects prerequisites.
  it("ends each unit before one that needs it begins, whatever their order", () => {
    fc.assert(
      fc.property(inputs, fc.integer(), (input, salt) => {
        const units = shuffled(input.units, salt);
        const { sessions } = createSchedule({ ...input, units });
        const first = new Map<string, number>();
        const last = new Map<string, number>();
        sessions.forEach((session, index) => {
          if (!isWork(session)) return;
          if (!first.has(session.unitId)) first.set(session.unitId, index);
          last.set(session.unitId, index);
        });
        for (const { id, prerequisiteIds } of units)
          for (const required of prerequisiteIds)
            if (first.has(id) && last.has(required))
              expect(last.get(required)).toBeLessThan(first.get(id) ?? -1);
      }),
      { numRuns, seed },
    );
  });

  // Red when optional units go before those that need them.
  it("drops no unit that a kept one needs, and core units only with a shortfall", () =>
    holds((_, { units, shortfall }) => {
      const dropped = new Set(
        units.flatMap(({ id, status }) => (status === "dropped" ? [id] : [])),
      );
      for (const { status, prerequisiteIds } of units)
        if (status === "open")
          for (const id of prerequisiteIds) expect(dropped.has(id)).toBe(false);
      const needed = new Set(units.filter((u) => !u.optional).flatMap((u) => u.prerequisiteIds));
      const isCore = units.some((u) => dropped.has(u.id) && (!u.optional || needed.has(u.id)));
      if (isCore) expect(shortfall).toBeDefined();
    }));

  // Red when reviews may fall on the day on which the unit ends.
  it("reviews a unit only after its end, once a day, in order, within the share of the day", () =>
    holds((input, { sessions }) => {
      const ended = new Map<string, number>();
      for (const session of sessions)
        if (isWork(session)) ended.set(session.unitId, dayOf(session));
      for (const [date, onDay] of Map.groupBy(sessions, dayOf)) {
        const reviews = onDay.filter(({ kind }) => kind === "review");
        expect(minutesOf(reviews)).toBeLessThanOrEqual(
          reviewCap(input.capacity[date - start] ?? 0),
        );
        for (const { unitId, id } of reviews) {
          if (date <= (ended.get(unitId) ?? Number.POSITIVE_INFINITY))
            expect.fail(`${id} comes too early`);
          ended.set(unitId, date);
        }
      }
    }));

  // Red when a review that finds no time is forgotten instead of counted.
  it("counts the reviews for which there was no time", () =>
    holds((input, { sessions, shedReviews, units }) => {
      const gaps = input.capacity.length > 42 ? [1, 3, 7, 16, 35] : [1, 3, 7];
      const lastDay = start + input.capacity.findLastIndex((minutes) => minutes > 0);
      const ends = new Map<string, number>();
      for (const session of sessions) if (isWork(session)) ends.set(session.unitId, dayOf(session));
      let wanted = 0;
      for (const end of ends.values()) wanted += gaps.filter((gap) => end + gap <= lastDay).length;
      const placed = sessions.filter(({ kind }) => kind === "review").length;
      expect(units.length).toBeGreaterThan(0);
      expect(placed + shedReviews).toBe(wanted);
    }));

  it("adds up: planned and cushion are what there is", () =>
    holds((input, { sessions, totals }) => {
      const planned = minutesOf(sessions.filter(({ kind }) => kind !== "buffer"));
      const available = input.capacity.reduce((sum, minutes) => sum + minutes, 0);
      expect(totals).toEqual({
        studyDays: input.capacity.filter((minutes) => minutes > 0).length,
        availableMinutes: available,
        plannedMinutes: planned,
        cushionMinutes: available - planned,
      });
    }));

  // Red when a Map's or a sort's order leaks in.
  it("is the same for the same input", () =>
    holds((input, schedule) => {
      expect(createSchedule(structuredClone(input))).toEqual(schedule);
    }));

  // Red when the reserve for reviews grows with days instead of minutes, so that a short day costs.
  it("drops no more with more time: a longer day, or one day more", () => {
    const change = fc.record({ at: fc.nat({ max: 399 }), more: fc.integer({ min: 1, max: 300 }) });
    fc.assert(
      fc.property(inputs, change, fc.boolean(), (input, { at, more }, isLonger) => {
        const capacity = isLonger
          ? [...input.capacity, more]
          : input.capacity.map((m, i) => (i === at % input.capacity.length ? m + more : m));
        const before = droppedOf(createSchedule(input));
        const after = droppedOf(createSchedule(inputOf(input.units, capacity)));
        for (const id of after) expect(before).toContain(id);
      }),
      { numRuns, seed },
    );
  });
});

describe(`among schedules (${numRuns} runs each, seed ${seed})`, () => {
  // Red when a dropped unit's essentials still count.
  it("drops no more without one of the optional units that nothing needs", () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (input, pick) => {
        const needed = new Set(input.units.flatMap(({ prerequisiteIds }) => prerequisiteIds));
        const free = input.units.filter(({ id, optional }) => optional && !needed.has(id));
        const away = free[pick % Math.max(1, free.length)];
        if (away === undefined || input.units.length === 1) return;
        const before = droppedOf(createSchedule(input));
        const units = input.units.filter((unit) => unit !== away);
        for (const id of droppedOf(createSchedule({ ...input, units })))
          expect(before).toContain(id);
      }),
      { numRuns, seed },
    );
  });

  // Red when optional units are free to go only at the end of the list.
  it("finds the same shortfall whatever the order of the units", () => {
    fc.assert(
      fc.property(inputs, fc.integer(), (input, salt) => {
        // If every unit may go, the one that stays is the first of them.
        if (input.units.every(({ optional }) => optional)) return;
        const units = shuffled(input.units, salt);
        const [a, b] = [createSchedule(input), createSchedule({ ...input, units })];
        expect(b.shortfall?.shortMinutes).toBe(a.shortfall?.shortMinutes);
      }),
      { numRuns, seed },
    );
  });

  // Red when a unit's first minutes are squeezed into whatever a long day has left.
  it("leaves crumbs only at a unit's end, or where the day has no more room", () =>
    holds((input, { sessions, units }) => {
      const left = new Map(units.map(({ id, minutes }) => [id, minutes]));
      for (const [date, onDay] of Map.groupBy(sessions, dayOf)) {
        const room = input.capacity[date - start] ?? 0;
        for (const [unitId, parts] of Map.groupBy(onDay.filter(isWork), (one) => one.unitId)) {
          const rest = (left.get(unitId) ?? 0) - minutesOf(parts);
          left.set(unitId, rest);
          const isFull = minutesOf(onDay) === room;
          if (minutesOf(parts) < 10 && room > 20 && rest > 0) expect(isFull).toBe(true);
        }
      }
    }));
});

describe(`a shortfall (${numRuns} runs, seed ${seed})`, () => {
  const cases = fc.record({
    units: unitList,
    days: fc.integer({ min: 2, max: 30 }),
    availability: fc.record({
      minutesPerDay: fc.constantFrom(15, 30, 45, 60),
      daysOff: fc.subarray(["mon", "sat", "sun"] as const),
      weekdayMinutes: fc.constantFrom({}, { wed: 20 }),
      datesOff: fc.constantFrom([], [isoDateOf(start + 1)]),
      startTime: fc.constant(""),
    }),
  });

  function planned(
    units: ScheduleInput["units"],
    end: number,
    availability: Availability,
  ): Schedule {
    const capacity = capacityOf(start, end, availability);
    return createSchedule({ start, end, capacity, units, pace: 1, availability });
  }

  // Red when a remedy is off by one, or is worked out for the whole plan instead of the core units.
  it("adds up, and each way out suffices while one step less does not", () => {
    let seen = 0;
    fc.assert(
      fc.property(cases, ({ units, days, availability }) => {
        const end = start + days - 1;
        if (capacityOf(start, end, availability).every((minutes) => minutes === 0)) return;
        const { shortfall } = planned(units, end, availability);
        if (shortfall === undefined) return;
        seen++;
        const { neededMinutes, availableMinutes, shortMinutes, remedies } = shortfall;
        expect(neededMinutes).toBe(availableMinutes + shortMinutes);
        expect(shortMinutes).toBeGreaterThan(0);
        const fits = (to: number, times: Availability, kept = units) =>
          planned(kept, to, times).shortfall === undefined;
        for (const remedy of remedies) {
          if (remedy.kind === "extend") {
            const to = Date.parse(remedy.endDate) / 86_400_000;
            expect(fits(to, availability)).toBe(true);
            expect(fits(to - 1, availability)).toBe(false);
          } else if (remedy.kind === "more_time") {
            const { minutesPerDay } = remedy;
            expect(fits(end, { ...availability, minutesPerDay })).toBe(true);
            expect(fits(end, { ...availability, minutesPerDay: minutesPerDay - 1 })).toBe(false);
          } else if (remedy.kind === "use_day") {
            const daysOff = availability.daysOff.filter((day) => day !== remedy.weekday);
            expect(fits(end, { ...availability, daysOff })).toBe(true);
          } else {
            const without = (ids: readonly string[]) =>
              units.map((u) => (ids.includes(u.id) ? { ...u, status: "skipped" as const } : u));
            expect(fits(end, availability, without(remedy.unitIds))).toBe(true);
            expect(fits(end, availability, without(remedy.unitIds.slice(0, -1)))).toBe(false);
          }
        }
      }),
      { numRuns, seed },
    );
    expect(seen).toBeGreaterThan(numRuns / 4);
  }, 60_000);

  it("leaves more for new work with each minute more", () => {
    for (let minutes = 1; minutes < 20_000; minutes++)
      expect(newWorkOf(minutes)).toBeGreaterThanOrEqual(newWorkOf(minutes - 1));
  });
});

describe("an ordinary plan", () => {
  const units = Array.from({ length: 8 }, (_, index) =>
    unitOf(`u${index}`, { prerequisiteIds: index === 0 ? [] : [`u${index - 1}`] }),
  );

  it("has catch-up time at the end of each week, a checkpoint, and a final review", () => {
    const { sessions, shortfall } = createSchedule(inputOf(units, Array(14).fill(90)));
    expect(shortfall).toBeUndefined();
    const kinds = sessions.map(({ id }) => id).filter((id) => /week|final/.test(id));
    expect(kinds).toEqual(["week-1.checkpoint", "week-1.buffer", "final.review", "week-2.buffer"]);
  });

  it("ends with the exercise of each unit", () => {
    const { sessions } = createSchedule(inputOf(units, Array(14).fill(90)));
    for (const { id } of units) {
      const last = sessions.findLast((session) => isWork(session) && session.unitId === id);
      expect(last?.tasks.at(-1)).toBe("Exercise: Make something");
    }
  });

  it("adds projects of the learner's own where there is much more time than work", () => {
    const plan = createSchedule(inputOf(units, Array(60).fill(60)));
    expect(plan.units.at(-1)?.id).toBe("own-project-3");
    expect(plan.shortfall).toBeUndefined();
  });

  it("refuses a cycle, with the units in it, and a plan without days", () => {
    const cycle = [
      unitOf("a", { prerequisiteIds: ["b"] }),
      unitOf("b", { prerequisiteIds: ["a"] }),
    ];
    expect(() => createSchedule(inputOf(cycle, [60]))).toThrow(/a, b/);
    expect(() => createSchedule(inputOf(units, [0, 0]))).toThrow("no study day");
  });
});

function droppedOf({ units }: Pick<StudyPlan, "units">): readonly string[] {
  return units.flatMap(({ id, status }) => (status === "dropped" ? [id] : []));
}

function shuffled(units: ScheduleInput["units"], salt: number): ScheduleInput["units"] {
  const key = ({ id }: { readonly id: string }) => (hashOf(id) ^ salt) >>> 0;
  return units.toSorted((a, b) => key(a) - key(b));
}

function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) | 0;
  return hash;
}

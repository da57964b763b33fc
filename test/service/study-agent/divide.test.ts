import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divide, inSequence, sum } from "../../../src/service/study-agent/courses/divide.js";

describe("the days of a degree", () => {
  it("are divided by weight, one course after the other", () => {
    const capacity = Array(30).fill(60);
    expect(divide(capacity, [1, 2])).toEqual([
      { from: 0, to: 9 },
      { from: 10, to: 29 },
    ]);
  });

  it("count by the minutes that there are, not by the calendar", () => {
    const capacity = [...Array(10).fill(120), ...Array(20).fill(0), ...Array(10).fill(60)];
    expect(divide(capacity, [1, 1])?.map(({ to }) => to)).toEqual([7, 39]);
  });

  it("are not enough where a course would have none, or more than two years", () => {
    expect(divide([0, 60, 0], [1, 1])).toBeUndefined();
    expect(divide(Array(1_463).fill(60), [1, 1])).toBeUndefined();
    expect(divide(Array(1_462).fill(60), [5, 1])).toEqual([
      { from: 0, to: 730 },
      { from: 731, to: 1_461 },
    ]);
  });

  it("are covered without a gap, and each course has a day to study", () => {
    const days = fc.array(fc.constantFrom(0, 5, 60, 960), { minLength: 1, maxLength: 400 });
    const weights = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, weights, (capacity, shares) => {
        const stretches = divide(capacity, shares);
        const isEnough = capacity.filter((minutes) => minutes > 0).length >= shares.length;
        expect(stretches !== undefined).toBe(isEnough);
        let next = 0;
        for (const { from, to } of stretches ?? []) {
          expect(from).toBe(next);
          expect(sum(capacity.slice(from, to + 1))).toBeGreaterThan(0);
          next = to + 1;
        }
        if (isEnough) expect(next).toBe(capacity.length);
      }),
      { seed: 20261123 },
    );
  });

  it("are as they were said, where each course has a length", () => {
    const capacity = Array(10).fill(60);
    expect(inSequence(capacity, [3, 7])).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 9 },
    ]);
    expect(inSequence([0, 60, 60], [1, 2])).toBeUndefined();
    expect(inSequence(Array(732).fill(60), [732])).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Job, sequence } from "../../../src/planner/schedule/edf.js";
import { seed } from "./support.js";

const jobs: fc.Arbitrary<readonly Job[]> = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 9 }),
      due: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
      needs: fc.array(fc.nat({ max: 6 }), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) =>
    all.map(({ minutes, due, needs }, index) => ({
      minutes,
      ...(due === undefined ? {} : { due }),
      prerequisites: [...new Set(needs.filter((need) => need < index))],
    })),
  );

/** Tries every order. */
function isFeasible(all: readonly Job[]): boolean {
  const search = (done: number, time: number): boolean => {
    if (done === (1 << all.length) - 1) return true;
    return all.some(({ minutes, due, prerequisites }, index) => {
      if ((done & (1 << index)) !== 0) return false;
      if (prerequisites.some((required) => (done & (1 << required)) === 0)) return false;
      if (time + minutes > (due ?? Number.POSITIVE_INFINITY)) return false;
      return search(done | (1 << index), time + minutes);
    });
  };
  return search(0, 0);
}

describe(`earliest due date first (seed ${seed})`, () => {
  // Red when the due dates are not tightened by what needs a job, and when ties ignore precedence.
  it("is feasible exactly if some order is: 20,000 cases of up to 7 jobs against all orders", () => {
    let feasible = 0;
    fc.assert(
      fc.property(jobs, (all) => {
        const found = sequence(all);
        if (found.feasible) feasible++;
        expect(found.feasible).toBe(isFeasible(all));
      }),
      { seed, numRuns: 20_000 },
    );
    expect(feasible).toBeGreaterThan(2_000);
    expect(feasible).toBeLessThan(18_000);
  }, 60_000);

  it("keeps to the prerequisites and loses no job (2,000 runs)", () => {
    fc.assert(
      fc.property(jobs, (all) => {
        const { order, ends } = sequence(all);
        expect([...order].sort((a, b) => a - b)).toEqual(all.map((_, index) => index));
        all.forEach(({ minutes, prerequisites }, index) => {
          for (const required of prerequisites)
            expect(ends[required]).toBeLessThanOrEqual((ends[index] ?? 0) - minutes);
        });
      }),
      { seed, numRuns: 2_000 },
    );
  });

  it("names the jobs of a cycle", () => {
    const job = (prerequisites: readonly number[]) => ({ minutes: 1, prerequisites });
    expect(() => sequence([job([]), job([2]), job([1])])).toThrow("1, 2");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentile, summariseLatencies } from "../../src/cli/statistics.js";

const seed = 20_261_123;
const latency = fc.double({ min: 0, max: 1e7, noNaN: true });
const latencies = fc.array(latency, { minLength: 1, maxLength: 300 });

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, property), { seed, numRuns: 300 });
}

describe("percentile", () => {
  it("is the smallest sample that the share of samples does not exceed", () => {
    check(fc.tuple(latencies, fc.double({ min: 0.001, max: 1, noNaN: true })), ([list, share]) => {
      const found = percentile(Float64Array.from(list).sort(), share);
      const shareUpTo = (limit: number) => list.filter((ms) => ms <= limit).length / list.length;
      expect(list).toContain(found);
      expect(shareUpTo(found)).toBeGreaterThanOrEqual(share - 1e-12);
      for (const smaller of list.filter((ms) => ms < found))
        expect(shareUpTo(smaller)).toBeLessThan(share);
    });
  });

  it("is what one counts by hand", () => {
    const hundred = Float64Array.from({ length: 100 }, (_, index) => index + 1);
    expect([0, 0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([
      1, 50, 95, 99, 100,
    ]);
  });
});

describe("summariseLatencies", () => {
  it("orders its figures", () => {
    check(latencies, (list) => {
      const { minMs, averageMs, p50Ms, p95Ms, p99Ms, maxMs } = summariseLatencies(list);
      expect(minMs).toBe(Math.min(...list));
      expect(maxMs).toBe(Math.max(...list));
      expect([p50Ms, p95Ms, p99Ms, maxMs]).toEqual(
        [p50Ms, p95Ms, p99Ms, maxMs].sort((a, b) => a - b),
      );
      const tolerance = maxMs * 1e-9;
      expect(averageMs).toBeGreaterThanOrEqual(minMs - tolerance);
      expect(averageMs).toBeLessThanOrEqual(maxMs + tolerance);
    });
  });

  it("does not depend on the order of the samples, and leaves them alone", () => {
    check(latencies, (list) => {
      const copy = [...list];
      const reversed = summariseLatencies([...list].reverse());
      expect(reversed).toEqual(summariseLatencies(list));
      expect(list).toEqual(copy);
    });
  });

  it("puts each sample into the bar of its size, without gaps between bars", () => {
    check(latencies, (list) => {
      const { histogram } = summariseLatencies(list);
      let from = Number.NEGATIVE_INFINITY;
      for (const [index, { uptoMs, count }] of histogram.entries()) {
        const isFirst = index === 0;
        const inBar = list.filter((ms) => ms <= uptoMs && (isFirst || ms > from));
        expect(count).toBe(inBar.length);
        expect(String(uptoMs)).toMatch(/^[125]0*$/);
        from = uptoMs;
      }
      expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
      expect(histogram.at(0)?.count).toBeGreaterThan(0);
      expect(histogram.at(-1)?.count).toBeGreaterThan(0);
    });
  });

  it("refuses to summarise nothing", () => {
    expect(() => summariseLatencies([])).toThrow(RangeError);
  });
});

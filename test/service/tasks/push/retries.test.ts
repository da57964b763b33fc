import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRetries } from "../../../../src/service/tasks/push/retries.js";
import { parseRetryAfter } from "../../../../src/service/tasks/push/retry-after.js";

const failed = { reason: "network" } as const;
const resting = { reason: "resting", retryAfterMs: 500 } as const;

function retriesAt(random: number, clock = { ms: 0 }) {
  return createRetries({
    firstRetryMs: 100,
    maxRetryMs: 1_000,
    retryForMs: 10_000,
    now: () => clock.ms,
    random: () => random,
  });
}

describe("waiting between attempts", () => {
  test("doubles up to the longest wait", () => {
    const retries = retriesAt(1);
    const waits = Array.from({ length: 6 }, () => retries.waitAfter(failed));
    expect(waits).toEqual([100, 200, 400, 800, 1_000, 1_000]);
  });

  test("is anything between nothing and that (full jitter)", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(2_000), (random, failures) => {
        const retries = retriesAt(random);
        for (let i = 0; i < failures; i++) retries.waitAfter(failed);
        const longest = Math.min(1_000, 100 * 2 ** failures);
        expect(retries.waitAfter(failed)).toBeCloseTo(random * longest, 6);
      }),
      { seed: 20261123 },
    );
  });

  test("the receiver's own wish counts, within the longest wait", () => {
    const retries = retriesAt(0);
    expect(retries.waitAfter({ reason: "status", status: 503, retryAfterMs: 700 })).toBe(700);
    expect(retries.waitAfter({ reason: "status", status: 503, retryAfterMs: 86_400_000 })).toBe(
      1_000,
    );
  });

  test("ends with a last attempt when the time is over, counted from the first failure", () => {
    const clock = { ms: 5_000 };
    const retries = retriesAt(1, clock);
    expect(retries.waitAfter(failed)).toBe(100);
    clock.ms = 14_950;
    expect(retries.waitAfter(failed)).toBe(50);
    clock.ms = 15_000;
    expect(retries.waitAfter(failed)).toBeUndefined();
    expect(retries.attempts).toBe(3);
    expect(retries.isLastChance).toBe(false);
  });

  test("a host that is left alone does not count as an attempt, and one is made all the same", () => {
    const clock = { ms: 0 };
    const retries = retriesAt(0, clock);
    expect(retries.waitAfter(resting)).toBe(500);
    expect(retries.attempts).toBe(0);
    clock.ms = 10_000;
    expect(retries.waitAfter(resting)).toBe(0);
    expect(retries.isLastChance).toBe(true);
    expect(retries.waitAfter(failed)).toBeUndefined();
  });
});

test.each([
  [undefined, undefined],
  ["120", 120_000],
  ["0", 0],
  ["Tue, 24 Nov 2026 10:00:30 GMT", 30_000],
  ["Tue, 24 Nov 2026 09:00:00 GMT", undefined],
  ["soon", undefined],
  ["-1", undefined],
])("Retry-After: %s is %s ms", (header, ms) => {
  expect(parseRetryAfter(header, Date.parse("2026-11-24T10:00:00Z"))).toBe(ms);
});

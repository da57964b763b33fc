import { expect, it } from "vitest";
import { restartDelayMs } from "../../src/cluster/backoff.js";

it("replaces a crashed worker at once, and one that keeps crashing ever later, up to half a minute", () => {
  const delays = Array.from({ length: 12 }, (_, crashes) => restartDelayMs(crashes));
  expect(delays[0]).toBe(0);
  expect(delays.slice(1, 8)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000]);
  expect(new Set(delays.slice(7))).toEqual(new Set([30_000]));
});

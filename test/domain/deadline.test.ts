import { describe, expect, it } from "vitest";
import { deadlineError, deadlineIn, earlier, remainingMs } from "../../src/domain/deadline.js";

describe("deadline", () => {
  it("counts from the instant it is given", () => {
    const deadline = deadlineIn(1_000, "request", performance.now() - 400);
    expect(remainingMs(deadline)).toBeGreaterThan(400);
    expect(remainingMs(deadline)).toBeLessThanOrEqual(600);
  });

  it("lets the earlier one win", () => {
    const ours = deadlineIn(6_000, "request");
    const theirs = deadlineIn(100, "caller");
    expect(earlier(ours, theirs)).toBe(theirs);
    expect(earlier(theirs, ours)).toBe(theirs);
  });

  it("says whose budget ended, how long it was and how much had gone", () => {
    const error = deadlineError(deadlineIn(5_000, "model", performance.now() - 5_200));
    expect(error.code).toBe("deadline_exceeded");
    expect(error.message).toContain("the model budget of 5000 ms");
    expect(error.metadata).toMatchObject({ budget: "model", budgetMs: "5000", retryable: "true" });
    expect(Number(error.metadata["elapsedMs"])).toBeGreaterThanOrEqual(5_200);
  });
});

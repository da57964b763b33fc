import { expect, it } from "vitest";
import { describeRequest } from "../../../src/planner/interpret/describe.js";
import { changes, lookups, reports, several } from "./follow-ups.js";
import { knownWrong } from "./known-wrong.js";
import { lookalikes, ownDays, sentences } from "./sentences.js";

it.each(knownWrong)("is still read wrongly: $text", async ({ text, right }) => {
  const { view } = await describeRequest(text, { today: "2026-11-23", timeZone: "UTC" });
  const isRight =
    view.confidence >= 0.5 &&
    Object.keys(right).every((name) => {
      const read: Readonly<Record<string, unknown>> = { ...view };
      return read[name] === right[name];
    });
  expect(isRight, "it is right now: move it to the sentences").toBe(false);
});

it("reads at least 98 % of more than 250 sentences exactly", () => {
  // The others are tested one by one, each in all its fields.
  const right = [sentences, ownDays, lookalikes, reports, changes, lookups, several].flat().length;
  expect(right).toBeGreaterThan(250);
  expect(right / (right + knownWrong.length)).toBeGreaterThanOrEqual(0.98);
});

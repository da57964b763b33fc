import { describe, expect, it } from "vitest";
import { describeRequest } from "../../../src/planner/interpret/describe.js";
import { changes, type FollowUp, lookups, reports, several } from "./follow-ups.js";
import { samplePlan } from "./sample-plan.js";

/** How a text is read after the sample plan, without its confidence; a question is only that. */
async function read(text: string): Promise<FollowUp> {
  const options = { today: "2026-11-23", timeZone: "UTC", plan: samplePlan };
  const { view } = await describeRequest(text, options);
  const { confidence: _confidence, question, ...rest } = view;
  return question === undefined ? rest : { ...rest, question: true };
}

describe("a follow-up", () => {
  it.each(reports)("reports: %s", async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  it.each(changes)("changes: %s", async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  it.each(lookups)("asks: %s", async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  it.each(several)("says several things: %s", async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });
});

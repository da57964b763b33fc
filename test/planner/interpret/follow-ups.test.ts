import { describe, expect, it } from "vitest";
import { changes, lookups, reports, several } from "./follow-ups.js";
import { readFollowUp } from "./read-table.js";

describe("a follow-up", () => {
  it.each(reports)("reports: %s", async (text, expected) => {
    expect(await readFollowUp(text)).toEqual(expected);
  });

  it.each(changes)("changes: %s", async (text, expected) => {
    expect(await readFollowUp(text)).toEqual(expected);
  });

  it.each(lookups)("asks: %s", async (text, expected) => {
    expect(await readFollowUp(text)).toEqual(expected);
  });

  it.each(several)("says several things: %s", async (text, expected) => {
    expect(await readFollowUp(text)).toEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import { factLines, mergeFacts } from "../../src/service/facts.js";

describe("factLines", () => {
  it("says each fact in one short line, and nothing of what is not known", () => {
    expect(
      factLines({
        topic: "Python",
        level: "beginner",
        startDate: "2026-11-24",
        endDate: "2026-12-07",
        durationDays: 14,
        minutesPerDay: 60,
        daysOff: ["sat", "sun"],
        timeZone: "Europe/Lisbon",
      }),
    ).toEqual([
      "topic: Python",
      "level: beginner",
      "start: 2026-11-24",
      "end: 2026-12-07",
      "duration: 14 days",
      "time a day: 60 minutes",
      "days off: Saturday, Sunday",
      "time zone: Europe/Lisbon",
    ]);
    expect(factLines({ durationDays: 1, daysOff: [] })).toEqual(["duration: 1 day"]);
    expect(factLines({})).toEqual([]);
  });
});

describe("mergeFacts", () => {
  const before = { topic: "Python", minutesPerDay: 60, daysOff: ["sun"] as const };

  it("keeps what the other turn established and adds what this one changed", () => {
    const ours = { ...before, minutesPerDay: 30 };
    const theirs = { ...before, daysOff: ["sat"] as const, timeZone: "UTC" };
    expect(mergeFacts(before, ours, theirs)).toEqual({
      topic: "Python",
      minutesPerDay: 30,
      daysOff: ["sat"],
      timeZone: "UTC",
    });
  });

  it("lets this turn win where both changed, and forget what it took back", () => {
    const { daysOff: _, ...ours } = { ...before, topic: "Go" };
    const theirs = { ...before, topic: "Rust" };
    expect(mergeFacts(before, ours, theirs)).toEqual({ topic: "Go", minutesPerDay: 60 });
  });

  it("never mixes the dates of one turn with the duration of another", () => {
    const ours = { startDate: "2026-11-24", durationDays: 14 };
    const theirs = { endDate: "2026-11-30" };
    expect(mergeFacts({}, ours, theirs)).toEqual(ours);
    expect(mergeFacts({}, {}, theirs)).toEqual(theirs);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  countStudyDays,
  dayLabel,
  epochDayOf,
  isoDateOf,
  isoToday,
  weekdayIndex,
} from "../../src/planner/calendar.js";

const days = fc.integer({ min: -200_000, max: 900_000 });

describe("days", () => {
  it("agree with the platform's calendar, there and back", () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000);
        const iso = date.toISOString().slice(0, 10);
        expect(isoDateOf(day)).toBe(iso);
        expect(epochDayOf(iso)).toBe(day);
        expect(weekdayIndex(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
      { numRuns: 5_000, seed: 20261123 },
    );
  });

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-1-1",
    "20261123",
    "",
    "0026-01-01",
    "2026-11-2x",
  ])("%j is no day", (text) => expect(epochDayOf(text)).toBeUndefined());

  it("knows leap days", () => {
    expect(epochDayOf("2028-02-29")).toBeDefined();
    expect(epochDayOf("2100-02-29")).toBeUndefined();
  });

  it.each([
    ["2026-11-24", 1, "2026-12-24"],
    ["2026-11-24", 3, "2027-02-24"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2027-12-31", 2, "2028-02-29"],
    ["2026-11-24", 1.5, "2027-01-08"],
  ])("%s and %s months is %s", (from, count, to) => {
    expect(isoDateOf(addMonths(epochDayOf(from) ?? 0, count))).toBe(to);
  });

  it("reads as people write it", () => {
    expect(dayLabel(epochDayOf("2026-11-24") ?? 0)).toBe("Tue 24 Nov");
  });

  it("counts study days as looking at each would", () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 127 }),
        (start, length, off) => {
          let count = 0;
          for (let day = start; day < start + length; day++)
            if ((off & (1 << weekdayIndex(day))) === 0) count++;
          expect(countStudyDays(start, start + length - 1, off)).toBe(count);
        },
      ),
      { numRuns: 1_000, seed: 20261123 },
    );
  });
});

describe("today", () => {
  it.each([
    ["UTC", "2026-11-23"],
    ["Asia/Tokyo", "2026-11-24"],
    ["America/Los_Angeles", "2026-11-23"],
    ["Pacific/Kiritimati", "2026-11-24"],
  ])("in %s is %s", (zone, date) => {
    expect(isoToday(new Date("2026-11-23T22:30:00Z"), zone)).toBe(date);
  });

  it("throws for an unknown zone", () => {
    expect(() => isoToday(new Date(0), "Mars/Olympus")).toThrow(RangeError);
  });
});

import { describe, expect, it } from "vitest";
import { findSubject, loadSubject, subjectIds } from "../../src/catalogue/catalogue.js";
import { type Subject, unitsFor } from "../../src/catalogue/subject.js";
import { escapeMarkdown } from "../../src/planner/render/escape.js";
import { createSchedule } from "../../src/planner/schedule/schedule.js";

const subjects: readonly Subject[] = await Promise.all(
  subjectIds.map(async (id) => loadSubject(id)),
);

describe.each(subjects)("the subject $name", (subject) => {
  const { units, tips } = subject;

  it("has 8 to 16 whole units", () => {
    expect(units.length).toBeGreaterThanOrEqual(8);
    expect(units.length).toBeLessThanOrEqual(16);
    for (const { title, outcome, minutes, tasks } of units) {
      expect(title).toMatch(/^[\p{Lu}]/u);
      expect(outcome).toMatch(/^can .*[^.]$/);
      expect(minutes % 5).toBe(0);
      expect(minutes).toBeGreaterThanOrEqual(30);
      expect(minutes).toBeLessThanOrEqual(180);
      expect(tasks.length).toBeGreaterThanOrEqual(2);
      expect(tasks.length).toBeLessThanOrEqual(4);
    }
    expect(tips.length).toBeGreaterThanOrEqual(2);
  });

  it("names each unit once, and prerequisites only after they came", () => {
    const seen = new Set<string>();
    for (const { id, prerequisiteIds } of units) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(seen.has(id)).toBe(false);
      for (const required of prerequisiteIds) expect(seen.has(required)).toBe(true);
      seen.add(id);
    }
    const titles = units.map(({ title }) => title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("needs no escaping in Markdown, which the renderer relies on", () => {
    const texts = [...tips, ...units.flatMap((unit) => [unit.title, unit.outcome, ...unit.tasks])];
    for (const text of texts) expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    [28, 15],
    [3, 480],
    [1, 5],
    [365, 480],
  ])("can be scheduled: %i days of %i minutes", (days, minutesPerDay) => {
    for (const level of ["beginner", "intermediate", "advanced"] as const) {
      const schedule = createSchedule({
        start: 20_781,
        end: 20_780 + days,
        minutesPerDay,
        daysOff: 0,
        units: unitsFor(subject, level),
      });
      expect(schedule.totals.studyDays).toBe(days);
      expect(schedule.units[0]?.minutes).toBeGreaterThanOrEqual(5);
    }
  });

  it("is shorter for those who are no beginners", () => {
    const all = unitsFor(subject, "beginner");
    const fewer = unitsFor(subject, "advanced");
    expect(fewer.length).toBeLessThan(all.length);
    const ids = new Set(fewer.map(({ id }) => id));
    for (const { prerequisiteIds } of fewer)
      for (const id of prerequisiteIds) expect(ids.has(id)).toBe(true);
  });
});

describe("finding a subject", () => {
  it.each([
    ["Python", "python", true],
    ["python programming", "python", true],
    ["the basics of Python", "python", true],
    ["js", "javascript", true],
    ["JavaScript", "javascript", true],
    ["ML", "machine-learning", true],
    ["machine  learning", "machine-learning", true],
    ["calculus exam", "calculus", true],
    ["calculus 1", "calculus", true],
    ["español", "spanish", true],
    ["conversational Spanish", "spanish", true],
    ["acoustic guitar", "guitar", true],
    ["public speaking skills", "public-speaking", true],
    ["Python for data analysis", "python", false],
    ["SQL, joins and windows", "sql", false],
  ])("%s", (topic, id, exact) => {
    expect(findSubject(topic)).toMatchObject({ id, exact });
  });

  it.each([
    "C",
    "C++",
    "C#",
    "R",
    "Java",
    "Go",
    "pythons of Africa",
    "Spanish history",
    "NoSQL",
    "Node.js",
    "bass guitar repair",
    "maths",
    "the",
    "",
    "constructor",
    "__proto__",
  ])("not %j", (topic) => {
    expect(findSubject(topic)).toBeUndefined();
  });

  it("is loaded once and then at once", () => {
    expect(loadSubject("python")).not.toBeInstanceOf(Promise);
  });
});

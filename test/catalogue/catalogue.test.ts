import { describe, expect, it } from "vitest";
import {
  familyIds,
  findFamily,
  findSubject,
  loadFamily,
  loadSubject,
  subjectIds,
} from "../../src/catalogue/catalogue.js";
import { type Subject, unitsFor } from "../../src/catalogue/subject.js";
import { blooms } from "../../src/domain/plan.js";
import { escapeMarkdown } from "../../src/planner/render/escape.js";
import { createSchedule } from "../../src/planner/schedule/schedule.js";

const subjects: readonly Subject[] = await Promise.all(
  subjectIds.map(async (id) => loadSubject(id)),
);

const families: readonly Subject[] = await Promise.all(familyIds.map(async (id) => loadFamily(id)));

describe.each([...subjects, ...families])("the subject $name", (subject) => {
  const { units, tips } = subject;

  it("has 8 to 16 whole units", () => {
    expect(units.length).toBeGreaterThanOrEqual(8);
    expect(units.length).toBeLessThanOrEqual(16);
    for (const { title, outcome, minutes, tasks, questions, exercise } of units) {
      expect(title).toMatch(/^(?:[\p{Lu}\d]|\{topic\})/u);
      expect(outcome).toMatch(/^can .*[^.]$/);
      const [beginner, intermediate, advanced] = minutes;
      expect(beginner).toBeGreaterThan(0);
      expect(intermediate).toBeLessThanOrEqual(beginner);
      expect(advanced).toBeLessThanOrEqual(intermediate);
      for (const own of minutes)
        expect(own === 0 || (own >= 30 && own <= 180 && own % 5 === 0)).toBe(true);
      expect(tasks.length).toBeGreaterThanOrEqual(2);
      expect(tasks.length).toBeLessThanOrEqual(4);
      expect(questions).toHaveLength(3);
      for (const { question, answer } of questions) {
        expect(question).toMatch(/\?$/);
        expect(answer).not.toBe("");
      }
      expect(exercise).toMatch(/.{20}/);
    }
    expect(tips.length).toBeGreaterThanOrEqual(2);
    expect(tips.length).toBeLessThanOrEqual(4);
  });

  it("takes 10 to 22 hours", () => {
    const sum = units.reduce((all, { minutes }) => all + minutes[0], 0);
    expect(sum).toBeGreaterThanOrEqual(600);
    expect(sum).toBeLessThanOrEqual(1_320);
  });

  it("does not ask less of the learner as it goes on, on average over the prerequisites", () => {
    const level = new Map(units.map(({ id, bloom }) => [id, blooms.indexOf(bloom)]));
    const rises = units.flatMap(({ id, prerequisiteIds }) =>
      prerequisiteIds.map((required) => (level.get(id) ?? 0) - (level.get(required) ?? 0)),
    );
    expect(rises.reduce((sum, rise) => sum + rise, 0)).toBeGreaterThanOrEqual(0);
  });

  it("can do without its optional units", () => {
    const optional = new Set(units.flatMap((unit) => (unit.optional ? [unit.id] : [])));
    for (const { prerequisiteIds } of units)
      for (const id of prerequisiteIds) expect(optional.has(id)).toBe(false);
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
    if (families.includes(subject)) return;
    const texts = [
      ...tips,
      ...units.flatMap((unit) => [unit.title, unit.outcome, unit.exercise, ...unit.tasks]),
    ];
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
        capacity: Array(days).fill(minutesPerDay),
        units: unitsFor(subject, level),
        pace: 1,
      });
      expect(schedule.totals.studyDays).toBe(days);
      expect(schedule.sessions.length).toBeGreaterThan(0);
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

it("has titles of their own in each subject, and 60 subjects or more", () => {
  expect(subjects.length).toBeGreaterThanOrEqual(60);
  const titles = subjects.flatMap(({ units }) => units.map(({ title }) => title.toLowerCase()));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
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
    ["C", "c", true],
    ["C++", "cpp", true],
    ["Java", "java", true],
    ["C#", "csharp", true],
    ["Go", "go", true],
    ["golang", "go", true],
    ["Node.js", "node", true],
    ["html/css", "html-css", true],
    ["k8s", "kubernetes", true],
    ["DSA", "dsa", true],
    ["physics", "mechanics", true],
    ["discrete math", "discrete-maths", true],
    ["Brazilian Portuguese", "portuguese", true],
    ["Chinese", "mandarin", true],
    ["IELTS exam", "ielts", true],
    ["Python for data analysis", "data-analysis", true],
    ["Python for astronomers", "python", false],
    ["Rust for embedded systems", "rust", false],
    ["SQL, joins and windows", "sql", false],
  ])("%s", (topic, id, exact) => {
    expect(findSubject(topic)).toMatchObject({ id, exact });
  });

  it.each([
    "R",
    "F#",
    "rowing",
    "geology",
    "cheese",
    "dancing",
    "ecology",
    "Greek",
    "statics",
    "pythons of Africa",
    "Spanish history",
    "NoSQL",
    "bass guitar repair",
    "maths",
    "the",
    "",
    "constructor",
    "__proto__",
  ])("not %j", (topic) => {
    expect(findSubject(topic)).toBeUndefined();
  });

  it.each([
    ["pyhton", "python"],
    ["javscript", "javascript"],
    ["mashine lerning", "machine-learning"],
    ["Spanihs", "spanish"],
  ])("takes %s for a misspelling, and says so", (topic, id) => {
    expect(findSubject(topic)).toMatchObject({ id, exact: true, corrected: true });
    expect(findSubject("Python")).toMatchObject({ corrected: false });
  });

  it.each([
    ["Kotlin", "programming-language"],
    ["R", "programming-language"],
    ["Zig for embedded systems", "programming-language"],
    ["Swahili", "language"],
    ["ancient Greek", "language"],
    ["Violin", "instrument"],
    ["topology", "maths-course"],
    ["TOEFL", "exam-prep"],
    ["Photoshop", "software"],
    ["Roman history", "essay-subject"],
    ["knitting", undefined],
    ["rowing", undefined],
  ])("%s is of the family %s", (topic, family) => {
    expect(findSubject(topic)).toBeUndefined();
    expect(findFamily(topic)?.id).toBe(family);
  });

  it("is loaded once and then at once", () => {
    expect(loadSubject("python")).not.toBeInstanceOf(Promise);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBudgetedModel } from "../../../../src/model/budgeted.js";
import { createGemini } from "../../../../src/model/gemini.js";
import { createPlanner } from "../../../../src/planner/plan.js";
import type { Planner, PlanningResult } from "../../../../src/planner/planner.js";
import { type SpawnedDouble, startGeminiDouble } from "../../../gemini-double/spawn.js";
import { callOf, type RequestOptions, requestOf } from "../../support.js";
import { sampleFacts, samplePlan } from "../sample-plan.js";

let double: SpawnedDouble;
let planner: Planner;
const options = {
  onModelFailure: "error",
  modelBudgetMs: 5_000,
  reserveMs: 500,
  defaultTimeZone: "UTC",
} as const;

beforeAll(async () => {
  double = await startGeminiDouble();
  const gemini = createGemini({ apiKey: "test", modelId: "gemini-2.5-flash", baseUrl: double.url });
  planner = createPlanner({ ...options, model: createBudgetedModel(gemini) });
});
afterAll(async () => double[Symbol.asyncDispose]());

const syllabus = JSON.stringify({
  u: [
    { t: "Values", o: "can name values", m: 60, p: [], k: ["Read", "Try"] },
    { t: "Loops", o: "can write loops", m: 60, p: [1], k: ["Read", "Try"] },
  ],
  x: ["Little and often"],
});

/** The reply to a text when the model reads it so; then it writes a syllabus. */
async function ask(
  text: string,
  reading: unknown,
  rest: RequestOptions = {},
): Promise<PlanningResult> {
  await double.set({ kind: "ok", text: JSON.stringify(reading) }, { kind: "ok", text: syllabus });
  return planner.plan(requestOf(text, rest), callOf());
}

const spanish = "Aprender Python en 2 semanas";
const withPlan = { previous: samplePlan, facts: sampleFacts };

describe("a text that the grammar does not understand, beside a model", () => {
  it("is read by the model, and the learner is told so", async () => {
    const result = await ask(spanish, { intent: "new", topic: "Python", durationDays: 14 });
    expect(result).toMatchObject({
      outcome: "plan",
      plan: { topic: "Python", startDate: "2026-11-24", endDate: "2026-12-07", source: "gemini" },
    });
    expect(result.markdown).toContain("A model read your words");
    const [asked, ...others] = await double.requests();
    expect(others).toHaveLength(1);
    expect(JSON.stringify(asked?.body)).toContain("Today: Monday, 2026-11-23");
    expect(JSON.stringify(asked?.body)).toContain(`<learner>\\n${spanish}\\n</learner>`);
  });

  it("keeps the numbers and dates that stand in it, whatever the model makes of them", async () => {
    const result = await ask(
      "estudiar esa cosa nueva de los ordenadores, 45 minutes a day, until 20 December",
      {
        intent: "new",
        topic: "Computing",
        minutesPerDay: 120,
        endDate: "2027-06-01",
        durationDays: 200,
        daysOff: ["sun"],
      },
    );
    expect(result).toMatchObject({
      outcome: "plan",
      plan: {
        topic: "Computing",
        endDate: "2026-12-20",
        availability: { minutesPerDay: 45, daysOff: ["sun"] },
      },
    });
  });

  it.each([
    [
      "ayer no pude estudiar",
      { intent: "missed", missedDates: ["2026-11-22"] },
      { outcome: "plan" },
    ],
    ["ya lo sé todo", { intent: "known", unitNumbers: [2] }, { outcome: "plan" }],
    ["hazlo de 5 semanas", { intent: "extend", newDurationDays: 35 }, { outcome: "plan" }],
    ["muéstrame todo", { intent: "show" }, { outcome: "answer" }],
    [
      "en mi calendario",
      { intent: "export", format: "ics" },
      { outcome: "answer", exports: ["ics"] },
    ],
    ["¿por qué la dos?", { intent: "why", unitNumbers: [2] }, { outcome: "answer" }],
  ])("changes and answers for the plan there is: %s", async (text, reading, expected) => {
    expect(await ask(text, reading, withPlan)).toMatchObject(expected);
    const [asked] = await double.requests();
    expect(JSON.stringify(asked?.body)).toContain(samplePlan.units[1]?.title);
  });

  it.each([
    ["a unit that there is not", { intent: "known", unitNumbers: [99] }],
    ["nothing", { intent: "change" }],
    ["that it has nothing to do with studying", { intent: "unrelated" }],
    ["a day that does not exist", { intent: "missed", missedDates: ["2026-02-30"] }],
    ["another form", { intent: "dance", topic: 7 }],
    ["text", "Sure! Here is what you want."],
  ])("is asked about as without a model if that says %s", async (_, reading) => {
    const text = "¿y ahora qué hago con esto?";
    const alone = await createPlanner(options).plan(requestOf(text, withPlan), callOf());
    expect(alone.outcome).toBe("question");
    await double.set({ kind: "ok", text: JSON.stringify(reading) });
    const beside = await planner.plan(requestOf(text, withPlan), callOf());
    expect(beside.markdown).toBe(alone.markdown);
  });

  it.each(["hang", "unavailable", "reset", "html", "blocked-prompt"] as const)(
    "is asked about as without a model if that fails: %s",
    async (kind) => {
      const alone = await createPlanner(options).plan(requestOf(spanish), callOf());
      await double.set({ kind });
      const from = performance.now();
      const beside = await planner.plan(requestOf(spanish), callOf());
      expect(beside.markdown).toBe(alone.markdown);
      // A part of the model's budget is kept for the syllabus.
      expect(performance.now() - from).toBeLessThan(4_000);
    },
  );

  it("shows a topic of the model's as text, not as markup", async () => {
    const topic = "<img src=x> [click](https://evil.example)";
    const result = await ask(spanish, { intent: "new", topic, durationDays: 14 });
    expect(result.markdown).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(|https:\/\//);
  });
});

describe("the model's reading is not asked for", () => {
  it.each([
    ["what the grammar reads", "Learn Python in 2 weeks, 1 hour a day", {}],
    ["thanks", "thank you!", withPlan],
    ["what has nothing to do with studying", "what is the weather in Paris", {}],
    ["a change without a model", "hazlo de 5 semanas", { ...withPlan, offline: true }],
  ])("for %s", async (_, text, rest) => {
    await double.set({ kind: "ok", text: syllabus });
    await planner.plan({ ...requestOf(text), ...rest }, callOf());
    const asked = JSON.stringify(await double.requests());
    expect(asked).not.toContain("missedDates");
  });
});

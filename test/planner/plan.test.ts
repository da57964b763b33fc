import { describe, expect, it } from "vitest";
import type { ModelAttempt, Understanding } from "../../src/domain/conversation.js";
import { StudlyError } from "../../src/domain/errors.js";
import type { StudyPlan } from "../../src/domain/plan.js";
import { instantOf } from "../../src/export/instants.js";
import type { BudgetedCall, BudgetedModel, ModelRequest } from "../../src/model/model.js";
import { createPlanner, type PlannerOptions } from "../../src/planner/plan.js";
import type { PlanningObserver, PlanningResult } from "../../src/planner/planner.js";
import { callOf, now, requestOf } from "./support.js";

const settings: PlannerOptions = {
  onModelFailure: "error",
  modelBudgetMs: 5_000,
  reserveMs: 250,
  defaultTimeZone: "UTC",
};
const offline = createPlanner(settings);
const twoWeeks = "Help me learn Python in 2 weeks, 1 hour a day, not on Sundays";

const answer = JSON.stringify({
  u: [
    { t: "Knots", o: "can tie three knots", m: 60, p: [], k: ["Tie a bowline"] },
    { t: "Sails", o: "can set a sail", m: 120, p: [1], k: ["Hoist it", "Trim it"] },
  ],
  x: ["Wear a life jacket"],
});

/** A model that answers with texts in turn, in pieces, as one inside its budget would. */
function modelOf(texts: readonly (string | StudlyError)[]) {
  const requests: ModelRequest[] = [];
  const calls: BudgetedCall[] = [];
  const model: BudgetedModel = {
    id: "test-model",
    async generate(request, parse, call) {
      requests.push(request);
      calls.push(call);
      const attempts: ModelAttempt[] = [];
      for (const text of texts) {
        await new Promise((done) => setImmediate(done));
        if (typeof text !== "string") {
          call.onAttempt?.({ elapsedMs: 1, result: "server_error" });
          throw text;
        }
        for (let at = 0; at < text.length; at += 20) call.onChunk?.(text.slice(at, at + 20));
        try {
          const value = parse(text);
          attempts.push({ elapsedMs: 1, result: "ok" });
          call.onAttempt?.({ elapsedMs: 1, result: "ok" });
          return { value, queueMs: 3, attempts };
        } catch {
          attempts.push({ elapsedMs: 1, result: "unusable" });
          call.onAttempt?.({ elapsedMs: 1, result: "unusable" });
          await new Promise((done) => setTimeout(done, 5));
        }
      }
      throw new StudlyError("model_unavailable", "no usable answer");
    },
  };
  return { model, requests, calls };
}

/** Everything an observer hears, in order. */
function record() {
  const events: [kind: string, value: unknown][] = [];
  const observer: PlanningObserver = {
    understood: (understanding: Understanding) => events.push(["understood", understanding]),
    progress: (stage, message) => events.push([stage, message]),
    markdown: (delta) => events.push(["markdown", delta]),
    plan: (plan: StudyPlan) => events.push(["plan", plan]),
  };
  const kinds = () => events.map(([kind]) => kind).filter((kind, i, all) => kind !== all[i - 1]);
  const markdown = () =>
    events
      .filter(([kind]) => kind === "markdown")
      .map(([, text]) => text)
      .join("");
  return { events, observer, kinds, markdown };
}

function planned(result: PlanningResult): StudyPlan {
  if (result.outcome !== "plan") throw new Error(result.markdown);
  return result.plan;
}

it("shows what a misspelt subject was taken for", async () => {
  const planner = createPlanner({
    onModelFailure: "error",
    modelBudgetMs: 5_000,
    reserveMs: 500,
    defaultTimeZone: "UTC",
  });
  const result = await planner.plan(requestOf("Learn Pyhton in 2 weeks, 1 hour a day"), callOf());
  if (result.outcome !== "plan") throw new Error(result.markdown);
  expect(result.plan).toMatchObject({ topic: "Python", source: "catalogue" });
  expect(result.understanding.echo).toMatch(/^Python \(from "Pyhton"\) /);
});

describe("without a model", () => {
  // Red when today is UTC's, or days are counted in instants: some have 23 or 25 hours.
  it("makes the same plan of the same local date, wherever the learner is", async () => {
    const plans = await Promise.all(
      ["UTC", "Europe/Lisbon", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"].map(
        async (timeZone) => {
          const now = instantOf("2026-03-01", 23 * 60 + 30, timeZone);
          const text = "Learn Python in 60 days, 45 minutes a day, not on Sundays";
          const request = requestOf(text, { preferences: { timeZone }, now });
          return planned(await offline.plan(request, callOf()));
        },
      ),
    );
    const [first] = plans;
    expect(first?.startDate).toBe("2026-03-02");
    for (const { sessions, totals } of plans) {
      expect(sessions).toEqual(first?.sessions);
      expect(totals).toEqual(first?.totals);
    }
  });

  it("answers with a whole plan from the catalogue", async () => {
    const result = await offline.plan(requestOf(twoWeeks), callOf());
    expect(result).toMatchObject({
      outcome: "plan",
      queueMs: 0,
      facts: { topic: "Python", durationDays: 14, minutesPerDay: 60, daysOff: ["sun"] },
      plan: {
        contextId: "context-1",
        revision: 1,
        goal: "Learn Python",
        topic: "Python",
        level: "beginner",
        startDate: "2026-11-24",
        endDate: "2026-12-07",
        timeZone: "UTC",
        availability: { minutesPerDay: 60, daysOff: ["sun"] },
        source: "catalogue",
        totals: { studyDays: 12, availableMinutes: 720 },
      },
    });
    expect(result.markdown).toContain(
      "I understood: Python · 24 Nov - 7 Dec · 60 min a day · not Sundays · beginner (assumed). Total 12 h.",
    );
    for (const heading of ["# Duration", "## Daily Goals", "## Time Estimates", "# Tips"])
      expect(result.markdown).toContain(`\n${heading}\n`);
    expect(result.renderMs).toBeGreaterThanOrEqual(0);
  });

  it("says so where it has no syllabus, and plans all the same", async () => {
    const result = await offline.plan(
      requestOf("Teach me Basque bertsolaritza in 3 weeks"),
      callOf(),
    );
    const plan = planned(result);
    expect(plan.source).toBe("generic");
    expect(plan.units.map(({ id }) => id)).toEqual([
      "orient",
      "foundations",
      "guided-practice",
      "application",
      "consolidation",
    ]);
    expect(result.markdown.split("\n# Duration")[0]).toContain(
      'no syllabus for "Basque bertsolaritza"',
    );
  });

  it("says what there was no time for", async () => {
    const result = await offline.plan(requestOf("Learn Python in 3 days, 1 hour a day"), callOf());
    expect(result.markdown).toContain("Left out, because the time does not suffice for it: ");
  });

  it("says which part of a subject its syllabus covers", async () => {
    const result = await offline.plan(
      requestOf("Learn Python for astronomers in 4 weeks"),
      callOf(),
    );
    expect(planned(result)).toMatchObject({
      topic: "Python for astronomers",
      source: "catalogue",
    });
    expect(result.markdown).toContain("My syllabus is for Python in general");
  });

  it("tells the observer each step, and the Markdown in pieces that are the whole", async () => {
    const heard = record();
    const result = await offline.plan(requestOf(twoWeeks), callOf({ observer: heard.observer }));
    expect(heard.kinds()).toEqual(["understood", "syllabus", "schedule", "markdown", "plan"]);
    expect(heard.events.filter(([kind]) => kind === "markdown").length).toBeGreaterThan(3);
    expect(heard.markdown()).toBe(result.markdown);
  });

  it("sends questions and refusals through the observer too", async () => {
    for (const [text, outcome] of [
      ["hello", "question"],
      ["what's the weather?", "declined"],
    ]) {
      const heard = record();
      const result = await offline.plan(
        requestOf(text ?? ""),
        callOf({ observer: heard.observer }),
      );
      expect(result.outcome).toBe(outcome);
      expect(heard.kinds()).toEqual(["markdown"]);
      expect(heard.markdown()).toBe(result.markdown);
    }
  });

  it("does nothing for a call that is over", async () => {
    const reason = new StudlyError("cancelled", "gone");
    const call = callOf({ signal: AbortSignal.abort(reason) });
    await expect(offline.plan(requestOf(twoWeeks), call)).rejects.toBe(reason);
  });
});

describe("a conversation", () => {
  async function followUp(text: string, options: { readonly now?: Date } = {}) {
    const first = await offline.plan(requestOf(twoWeeks), callOf());
    const { facts } = first;
    const previous = planned(first);
    const second = await offline.plan(requestOf(text, { facts, previous, ...options }), callOf());
    return { previous, second };
  }

  it("changes its plan: same identity, next revision, same sessions' names", async () => {
    const { previous, second } = await followUp("make it 3 weeks");
    const plan = planned(second);
    expect(plan).toMatchObject({
      id: previous.id,
      revision: 2,
      startDate: "2026-11-24",
      endDate: "2026-12-14",
    });
    const ids = new Set(plan.sessions.map(({ id }) => id));
    const kept = previous.sessions.filter(({ id }) => ids.has(id));
    expect(kept.length / previous.sessions.length).toBeGreaterThan(0.8);
  });

  it("makes a new plan of another subject", async () => {
    const { previous, second } = await followUp("Now help me learn guitar");
    const plan = planned(second);
    expect(plan.id).not.toBe(previous.id);
    expect(plan).toMatchObject({
      revision: 1,
      topic: "Guitar",
      availability: { minutesPerDay: 60 },
    });
  });
});

describe("with a model", () => {
  const sailing = "Learn sailing in 5 days, 45 minutes a day";

  it("makes the plan of what the model suggests, and says that it is unchecked", async () => {
    const { model, requests, calls } = modelOf([answer]);
    const result = await createPlanner({ ...settings, model }).plan(requestOf(sailing), callOf());
    expect(planned(result)).toMatchObject({
      source: "gemini",
      units: [{ id: "knots" }, { id: "sails", prerequisiteIds: ["knots"] }],
    });
    expect(result.queueMs).toBe(3);
    expect(result.markdown.split("\n# Duration")[0]).toMatch(
      /suggested by a model \(test-model\).* not checked/,
    );
    expect(requests[0]?.prompt).toContain(sailing);
    // Without somebody to tell, there is no reason to stream.
    expect(calls[0]).not.toHaveProperty("onChunk");
  });

  it("reports attempts, progress and retries, and is understood before the model is asked", async () => {
    const { model } = modelOf(["garbage", answer]);
    const heard = record();
    const attempts: ModelAttempt[] = [];
    await createPlanner({ ...settings, model }).plan(
      requestOf(sailing),
      callOf({ observer: heard.observer, onAttempt: (attempt) => attempts.push(attempt) }),
    );
    expect(attempts.map(({ result }) => result)).toEqual(["unusable", "ok"]);
    expect(heard.kinds()).toEqual([
      "understood",
      "syllabus",
      "retry",
      "syllabus",
      "schedule",
      "markdown",
      "plan",
    ]);
    expect(heard.events).toContainEqual(["syllabus", "1 unit so far"]);
  });

  it("does not speak of a retry when the last attempt has failed", async () => {
    const { model } = modelOf([new StudlyError("model_unavailable", "down")]);
    const heard = record();
    const planner = createPlanner({ ...settings, model });
    await expect(
      planner.plan(requestOf(sailing), callOf({ observer: heard.observer })),
    ).rejects.toMatchObject({
      code: "model_unavailable",
    });
    await new Promise((done) => setTimeout(done, 10));
    expect(heard.kinds()).toEqual(["understood", "syllabus"]);
  });

  it.each([
    ["its own budget", 60_000, 5_000, "model"],
    ["what the call has, less the reserve", 1_000, 750, "request"],
    ["half of a short deadline", 100, 50, "request"],
  ])(
    "gives the model %s, counted from the request's arrival",
    async (_, budgetMs, expected, budget) => {
      const { model, calls } = modelOf([answer]);
      const call = callOf({ budgetMs });
      await createPlanner({ ...settings, model }).plan(requestOf(sailing), call);
      expect(calls[0]?.deadline).toMatchObject({ budget, budgetMs: expected });
      expect(calls[0]?.deadline.at).toBeCloseTo(call.deadline.at - budgetMs + expected, 3);
    },
  );

  it("asks no model when its time is over already", async () => {
    const { model, requests } = modelOf([answer]);
    const deadline = { at: performance.now() + 100, budgetMs: 6_000, budget: "request" } as const;
    const planner = createPlanner({ ...settings, model });
    const failing = planner.plan(requestOf(sailing), { ...callOf(), deadline });
    await expect(failing).rejects.toMatchObject({ code: "deadline_exceeded" });
    expect(requests).toHaveLength(0);
  });

  it.each([
    ["deadline_exceeded", "The model did not answer in time"],
    ["model_unavailable", "The model was not available"],
    ["model_rejected", "The model could not answer this request"],
  ] as const)("%s leads to the embedded plan where the operator chose that", async (code, note) => {
    const { model } = modelOf([new StudlyError(code, "x")]);
    const planner = createPlanner({ ...settings, model, onModelFailure: "offline" });
    const result = await planner.plan(requestOf(twoWeeks), callOf());
    expect(planned(result).source).toBe("catalogue");
    expect(result.markdown.split("\n# Duration")[0]).toContain(note);
    const strict = createPlanner({
      ...settings,
      model: modelOf([new StudlyError(code, "x")]).model,
    });
    await expect(strict.plan(requestOf(twoWeeks), callOf())).rejects.toMatchObject({ code });
  });

  it("never answers for a caller who went away", async () => {
    const gone = new AbortController();
    const { model } = modelOf([new StudlyError("deadline_exceeded", "x")]);
    const planner = createPlanner({ ...settings, model, onModelFailure: "offline" });
    const answering = planner.plan(requestOf(twoWeeks), callOf({ signal: gone.signal }));
    gone.abort();
    await expect(answering).rejects.toMatchObject({ code: "deadline_exceeded" });
  });

  it("keeps the contents when only the time changes a little, and asks again when they no longer fit", async () => {
    const { model, requests } = modelOf([answer]);
    const planner = createPlanner({ ...settings, model });
    const first = await planner.plan(requestOf(sailing), callOf());
    const options = { facts: first.facts, previous: planned(first) };
    const second = await planner.plan(requestOf("not on Sundays", options), callOf());
    expect(requests).toHaveLength(1);
    expect(planned(second)).toMatchObject({ source: "gemini", revision: 2, id: planned(first).id });
    const third = await planner.plan(requestOf("make it 8 weeks", options), callOf());
    expect(requests).toHaveLength(2);
    expect(planned(third).revision).toBe(2);
  });

  it("asks no model for a question, a refusal or wrong preferences", async () => {
    const { model, requests } = modelOf([answer]);
    const planner = createPlanner({ ...settings, model });
    await planner.plan(requestOf("hello"), callOf());
    await planner.plan(requestOf("what's the weather?"), callOf());
    const wrong = requestOf(sailing, { preferences: { timeZone: "Nowhere" }, now });
    await expect(planner.plan(wrong, callOf())).rejects.toMatchObject({ code: "invalid_argument" });
    expect(requests).toHaveLength(0);
  });
});

import { describe, expect, it } from "vitest";
import type { Turn } from "../../src/domain/conversation.js";
import { StudlyError } from "../../src/domain/errors.js";
import type { PlanningObserver } from "../../src/planner/planner.js";
import {
  answerWithPlan,
  answerWithQuestion,
  gatedScript,
  input,
  newCall,
  newStudy,
  scriptedPlanner,
  settle,
  timedCall,
} from "./fixtures.js";

describe("a conversation", () => {
  it("begins with an id of its own and is stored with its turns, facts and plan", async () => {
    const clock = () => new Date("2026-11-24T10:00:00Z");
    const { study, planner } = newStudy({ clock });
    const preferences = { minutesPerDay: 30 };
    const result = await study.createPlan(
      input("Python", { messageId: "m1", preferences }),
      newCall(),
    );
    expect(result).toMatchObject({ outcome: "plan", source: "catalogue", replayed: false });
    expect(result.plan?.contextId).toBe(result.contextId);
    expect(planner.requests[0]).toMatchObject({ text: "Python", preferences, now: clock() });
    const context = await study.getContext(result.contextId, newCall());
    expect(context).toEqual({
      feedToken: expect.stringMatching(/^[\w-]+\.[0-9a-f]{32}$/),
      id: result.contextId,
      owner: "ana",
      createdAt: clock().getTime(),
      updatedAt: clock().getTime(),
      turns: [
        { role: "user", text: "Python", messageId: "m1" },
        { role: "agent", text: "# Plan for Python", messageId: result.turnId },
      ],
      facts: { topic: "Python" },
      plan: result.plan,
    });
  });

  it("goes on from what was said, known and planned before", async () => {
    const { study, planner } = newStudy();
    const first = await study.createPlan(input("Python"), newCall());
    const { contextId } = first;
    const second = await study.createPlan(input("Go", { contextId }), newCall());
    const request = planner.requests[1];
    expect(request?.previous).toEqual(first.plan);
    expect(request?.facts).toEqual({ topic: "Python" });
    expect(request?.history.map((turn) => turn.text)).toEqual(["Python", "# Plan for Python"]);
    expect(second.plan).toMatchObject({ id: first.plan?.id, revision: 2 });
    expect(second.turnId).not.toBe(first.turnId);
  });

  it("may have an id that the caller chose", async () => {
    const { study } = newStudy();
    const result = await study.createPlan(input("Python", { contextId: "mine" }), newCall());
    expect(result.contextId).toBe("mine");
    expect((await study.getPlan("mine", newCall())).topic).toBe("Python");
  });

  it("is nobody else's, and the planner is not asked", async () => {
    const { study, planner } = newStudy();
    await study.createPlan(input("Python", { contextId: "mine" }), newCall("ana"));
    const intruding = study.createPlan(input("Go", { contextId: "mine" }), newCall("ben"));
    await expect(intruding).rejects.toMatchObject({ code: "not_found" });
    expect(planner.requests).toHaveLength(1);
  });

  it("keeps its plan through a question, which has none of its own", async () => {
    const { study, planner } = newStudy();
    const { contextId, plan } = await study.createPlan(input("Python"), newCall());
    planner.script = answerWithQuestion;
    const asked = await study.createPlan(input("Hm", { contextId }), newCall());
    expect(asked).toMatchObject({ outcome: "question", markdown: "Hm?" });
    expect(asked.plan).toBeUndefined();
    expect(await study.getPlan(contextId, newCall())).toEqual(plan);
  });

  it("numbers plans itself; another plan begins at 1", async () => {
    const planner = scriptedPlanner(async (request) => {
      const result = await answerWithPlan(request);
      if (result.outcome !== "plan") return result;
      const id = request.text === "Go" ? "another plan" : result.plan.id;
      return { ...result, plan: { ...result.plan, id, revision: 9 } };
    });
    const { study } = newStudy({ planner });
    const { contextId, plan } = await study.createPlan(input("Python"), newCall());
    const turn = async (text: string) =>
      (await study.createPlan(input(text, { contextId }), newCall())).plan;
    expect(plan?.revision).toBe(1);
    expect(await turn("Python 3")).toMatchObject({ id: plan?.id, revision: 2 });
    expect(await turn("Go")).toMatchObject({ id: "another plan", revision: 1 });
    expect(await turn("Go 2")).toMatchObject({ id: "another plan", revision: 2 });
  });

  it("takes earlier turns from the caller, once", async () => {
    const { study, planner } = newStudy();
    const history: Turn[] = [
      { role: "user", text: "I work on Mondays" },
      { role: "agent", text: "Noted." },
    ];
    const { contextId } = await study.createPlan(input("Python", { history }), newCall());
    expect(planner.requests[0]?.history).toEqual(history);
    await study.createPlan(input("Go", { contextId, history }), newCall());
    const { turns } = await study.getContext(contextId, newCall());
    expect(turns.map((turn) => turn.text)).toEqual([
      "I work on Mondays",
      "Noted.",
      "Python",
      "# Plan for Python",
      "Go",
      "# Plan for Go",
    ]);
  });

  it("lets old turns go, but not what they established", async () => {
    const { study } = newStudy({ historyTokens: 50 });
    const { contextId } = await study.createPlan(input("Python"), newCall());
    for (let week = 0; week < 20; week++) {
      await study.createPlan(input(`Week ${week} went well`, { contextId }), newCall());
    }
    const { turns, facts, plan } = await study.getContext(contextId, newCall());
    expect(turns.at(-1)?.text).toBe("# Plan for Week 19 went well");
    expect(turns.length).toBeLessThan(10);
    expect(facts.topic).toBe("Week 19 went well");
    expect(plan?.revision).toBe(21);
  });
});

describe("what is told of a call", () => {
  it("says where the time went and fills the record", async () => {
    const planner = scriptedPlanner((request, call) => {
      call.onAttempt?.({ elapsedMs: 7, result: "server_error" });
      call.onAttempt?.({ elapsedMs: 9, result: "ok" });
      return answerWithPlan(request);
    });
    const { study } = newStudy({ planner });
    const call = newCall();
    const { timings, contextId, turnId } = await study.createPlan(input("Python"), call);
    expect(timings).toMatchObject({ queueMs: 2, renderMs: 3 });
    expect(timings.modelAttempts.map((attempt) => attempt.result)).toEqual(["server_error", "ok"]);
    expect(timings.storeMs).toBeGreaterThan(0);
    expect(timings.totalMs).toBeGreaterThanOrEqual(timings.storeMs);
    expect(call.record).toEqual({ contextId, turnId, source: "catalogue", modelAttempts: 2 });
  });

  it("tells the steps as they happen, and the plan when it is stored", async () => {
    const told: string[] = [];
    const observer: PlanningObserver = {
      understood: ({ topic }) => told.push(`understood ${topic}`),
      progress: (stage) => told.push(`progress ${stage}`),
      markdown: (delta) => told.push(`markdown ${delta}`),
      plan: ({ revision }) => told.push(`plan ${revision}`),
    };
    const planner = scriptedPlanner(async (request, call) => {
      const result = await answerWithPlan(request);
      if (result.outcome !== "plan") return result;
      call.observer?.understood?.(result.understanding);
      call.observer?.progress?.("syllabus", "Looking it up");
      call.observer?.plan?.({ ...result.plan, revision: 9 });
      call.observer?.markdown?.(result.markdown);
      return result;
    });
    const { study } = newStudy({ planner });
    const once = input("Python", { idempotencyKey: "i" });
    await study.createPlan(once, newCall(), observer);
    const steps = [
      "understood Python",
      "progress syllabus",
      "markdown # Plan for Python",
      "plan 1",
    ];
    expect(told).toEqual(steps);
    told.length = 0;
    await study.createPlan(once, newCall(), observer);
    expect(told).toEqual(steps.filter((step) => !step.startsWith("progress")));
  });
});

describe("a call that fails", () => {
  it("names the context and the turn, keeps the rest of the error, and stores nothing", async () => {
    const details = { retryAfterMs: 900, metadata: { upstream: "503" } };
    const planner = scriptedPlanner((_request, call) => {
      call.onAttempt?.({ elapsedMs: 7, result: "server_error" });
      return Promise.reject(new StudlyError("model_unavailable", "Away.", details));
    });
    const { study, store, locks } = newStudy({ planner });
    const call = newCall();
    await expect(study.createPlan(input("Python"), call)).rejects.toMatchObject({
      code: "model_unavailable",
      retryAfterMs: 900,
      metadata: {
        upstream: "503",
        contextId: expect.stringMatching(/./),
        turnId: expect.stringMatching(/./),
      },
    });
    expect(call.record.modelAttempts).toBe(1);
    expect(await store.count()).toBe(0);
    expect(locks.size).toBe(0);
  });

  it("passes an error that is not ours as it is", async () => {
    const bug = new TypeError("x is not a function");
    const { study } = newStudy({ planner: scriptedPlanner(() => Promise.reject(bug)) });
    await expect(study.createPlan(input("Python"), newCall())).rejects.toBe(bug);
  });

  it("stores nothing when the deadline passes while the planner works", async () => {
    const { study, store } = newStudy({ planner: scriptedPlanner(gatedScript().script) });
    await expect(study.createPlan(input("Python"), timedCall(20))).rejects.toMatchObject({
      code: "deadline_exceeded",
      metadata: { budget: "request", contextId: expect.any(String), turnId: expect.any(String) },
    });
    expect(await store.count()).toBe(0);
  });

  it("stores nothing after the deadline even if the planner heeds no signal", async () => {
    const slow = scriptedPlanner(async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      return answerWithPlan(request);
    });
    const { study, store } = newStudy({ planner: slow });
    const late = study.createPlan(input("Python"), newCall("ana", 20));
    await expect(late).rejects.toMatchObject({ code: "deadline_exceeded" });
    expect(await store.count()).toBe(0);
  });

  it("stores nothing for a caller who has gone", async () => {
    const gate = gatedScript();
    const { study, store } = newStudy({ planner: scriptedPlanner(gate.script) });
    const call = newCall();
    const left = study.createPlan(input("Python"), call);
    await settle();
    call.end(new DOMException("The connection was closed.", "AbortError"));
    await expect(left).rejects.toMatchObject({ code: "cancelled" });
    gate.release();
    await settle();
    expect(await store.count()).toBe(0);
  });

  it("does not ask the planner when the call is over before it begins", async () => {
    const { study, planner } = newStudy();
    const call = newCall();
    call.end();
    await expect(study.createPlan(input("Python"), call)).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(planner.requests).toHaveLength(0);
  });

  it("gives up waiting for its turn to store when its time is over", async () => {
    const { study, store, locks } = newStudy();
    const holding = Promise.withResolvers<void>();
    const held = locks.run("c", newCall(), () => holding.promise);
    const waiting = study.createPlan(input("Python", { contextId: "c" }), timedCall(20));
    await expect(waiting).rejects.toMatchObject({ code: "deadline_exceeded" });
    holding.resolve();
    await held;
    await settle();
    expect(await store.count()).toBe(0);
    expect(locks.size).toBe(0);
  });
});

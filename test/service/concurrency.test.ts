import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../src/store/memory.js";
import {
  answerWithPlan,
  gatedScript,
  input,
  newCall,
  newStudy,
  scriptedPlanner,
  settle,
} from "./fixtures.js";

describe("turns on one context at once", () => {
  it("all survive, each beside its answer, in one order", async () => {
    const seed = 3;
    const property = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const planner = scriptedPlanner(async (request) => {
        await scheduler.schedule(Promise.resolve());
        return answerWithPlan(request);
      });
      const { study, locks } = newStudy({ planner, historyTokens: 1_000_000 });
      const names = Array.from({ length: 50 }, (_, index) => `turn ${index}`);
      const running = Promise.all(
        names.map((name) => study.createPlan(input(name, { contextId: "c" }), newCall())),
      );
      const results = await scheduler.waitFor(running);
      const { turns, plan } = await study.getContext("c", newCall());
      const asked = turns.filter((turn) => turn.role === "user").map((turn) => turn.text);
      const answers = asked.flatMap((text) => [text, `# Plan for ${text}`]);
      expect(turns.map((turn) => turn.text)).toEqual(answers);
      expect(asked.toSorted()).toEqual(names.toSorted());
      const inOrder = results.toSorted(
        (a, b) => asked.indexOf(a.plan?.topic ?? "") - asked.indexOf(b.plan?.topic ?? ""),
      );
      expect(inOrder.map((result) => result.plan?.revision)).toEqual(names.map((_, at) => at + 1));
      expect(new Set(results.map((result) => result.plan?.id)).size).toBe(1);
      expect(plan).toEqual(inOrder.at(-1)?.plan);
      expect(locks.size).toBe(0);
    });
    await fc.assert(property, { seed, numRuns: 10 });
  });

  it("merge what each of them established", async () => {
    const gate = gatedScript((request) =>
      request.text === "evenings"
        ? answerWithPlan(request, undefined, { ...request.facts, minutesPerDay: 30 })
        : answerWithPlan(request, undefined, { ...request.facts, daysOff: ["sun"] }),
    );
    const { study, planner } = newStudy();
    const { contextId } = await study.createPlan(input("Python"), newCall());
    planner.script = gate.script;
    const both = ["evenings", "no Sundays"].map((text) =>
      study.createPlan(input(text, { contextId }), newCall()),
    );
    await settle();
    gate.release();
    await Promise.all(both);
    const { facts } = await study.getContext(contextId, newCall());
    expect(facts).toEqual({ topic: "Python", minutesPerDay: 30, daysOff: ["sun"] });
  });

  it("survive a write of another process between snapshot and commit", async () => {
    const gate = gatedScript();
    const { study, planner, store } = newStudy();
    const { contextId } = await study.createPlan(input("Python"), newCall());
    planner.script = gate.script;
    const ours = study.createPlan(input("ours", { contextId }), newCall());
    await settle();
    const elsewhere = newStudy({ store });
    await elsewhere.study.createPlan(input("theirs", { contextId }), newCall());
    gate.release();
    expect((await ours).plan?.revision).toBe(3);
    const { turns } = await study.getContext(contextId, newCall());
    const asked = turns.filter((turn) => turn.role === "user").map((turn) => turn.text);
    expect(asked).toEqual(["Python", "theirs", "ours"]);
  });
});

describe("a context deleted while a turn on it is planned", () => {
  async function interrupted(before: "known" | "unknown") {
    const gate = gatedScript();
    const bench = newStudy();
    if (before === "known") {
      await bench.study.createPlan(input("old words", { contextId: "c" }), newCall());
    }
    bench.planner.script = gate.script;
    const late = bench.study.createPlan(input("late", { contextId: "c" }), newCall());
    await settle();
    bench.planner.script = answerWithPlan;
    return { ...bench, gate, late };
  }

  it("stays deleted", async () => {
    const { study, gate, late, store } = await interrupted("known");
    await study.deleteContext("c", newCall());
    gate.release();
    await expect(late).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("deleted meanwhile"),
      metadata: { contextId: "c", turnId: expect.any(String) },
    });
    expect(await store.count()).toBe(0);
  });

  it("does not come back into a new context of the same id", async () => {
    const { study, gate, late } = await interrupted("known");
    await study.deleteContext("c", newCall());
    await study.createPlan(input("fresh", { contextId: "c" }), newCall());
    gate.release();
    await expect(late).rejects.toMatchObject({ code: "conflict" });
    const { turns } = await study.getContext("c", newCall());
    expect(turns.map((turn) => turn.text)).toEqual(["fresh", "# Plan for fresh"]);
  });

  it("is made by a turn that had seen nothing of it", async () => {
    const { study, gate, late } = await interrupted("unknown");
    await study.createPlan(input("other", { contextId: "c" }), newCall());
    await study.deleteContext("c", newCall());
    gate.release();
    expect((await late).plan?.revision).toBe(1);
    const { turns } = await study.getContext("c", newCall());
    expect(turns.map((turn) => turn.text)).toEqual(["late", "# Plan for late"]);
  });

  it("is not_found if somebody else has taken the id meanwhile", async () => {
    const { study, gate, late } = await interrupted("unknown");
    await study.createPlan(input("mine now", { contextId: "c" }), newCall("ben"));
    gate.release();
    await expect(late).rejects.toMatchObject({ code: "not_found" });
    const { turns } = await study.getContext("c", newCall("ben"));
    expect(turns).toHaveLength(2);
  });
});

it("leaves no lock, reply or listener of contexts that are evicted", async () => {
  const store = createMemoryStore({ maxContexts: 10, ttlMs: 60_000 });
  const { study, locks, planner } = newStudy({ store });
  const calls = Array.from({ length: 200 }, () => newCall());
  const turn = (at: number) => input("Python", { contextId: `c${at}`, messageId: "m" });
  await Promise.all(calls.map((call, at) => study.createPlan(turn(at), call)));
  expect(await store.count()).toBe(10);
  expect(locks.size).toBe(0);
  for (const call of calls) expect(getEventListeners(call.signal, "abort")).toHaveLength(0);
  expect((await study.createPlan(turn(199), newCall())).replayed).toBe(true);
  expect((await study.createPlan(turn(0), newCall())).replayed).toBe(false);
  expect(planner.requests).toHaveLength(201);
});

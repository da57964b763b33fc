import { describe, expect, it } from "vitest";
import type { TurnInput } from "../../src/service/study.js";
import {
  gatedScript,
  input,
  newCall,
  newStudy,
  scriptedPlanner,
  settle,
  timedCall,
} from "./fixtures.js";

const message = input("Python", { contextId: "c", messageId: "m" });
const keyed = input("Python", { idempotencyKey: "i" });

describe("a message sent again", () => {
  it.each([
    ["by its id and content in its context", message],
    ["by its Idempotency-Key", keyed],
    ["by both", { ...message, idempotencyKey: "i" }],
  ])("known %s, is answered with the first answer", async (_how, turn) => {
    const { study, planner } = newStudy();
    const { timings: _, ...first } = await study.createPlan(turn, newCall());
    const call = newCall();
    const again = await study.createPlan(turn, call);
    expect(again).toMatchObject({ ...first, replayed: true });
    expect(again.timings).toMatchObject({ queueMs: 0, modelAttempts: [], renderMs: 0 });
    expect(call.record).toMatchObject({ contextId: first.contextId, turnId: first.turnId });
    expect(planner.requests).toHaveLength(1);
    const { turns } = await study.getContext(first.contextId, newCall());
    expect(turns).toHaveLength(2);
  });

  it("is answered with the first answer also after others came in between", async () => {
    const { study } = newStudy();
    const first = await study.createPlan(message, newCall());
    await study.createPlan(input("Go", { contextId: "c", messageId: "n" }), newCall());
    const again = await study.createPlan(message, newCall());
    expect(again).toMatchObject({ turnId: first.turnId, plan: first.plan, replayed: true });
  });

  it.each<[string, TurnInput]>([
    ["an id without a context", input("Python", { messageId: "m" })],
    ["other content", { ...message, text: "Go" }],
    ["other preferences", { ...message, preferences: { minutesPerDay: 30 } }],
    ["another context", { ...message, contextId: "d" }],
    ["no id", input("Python", { contextId: "c" })],
  ])("is a new one with %s", async (_what, turn) => {
    const { study, planner } = newStudy();
    await study.createPlan(message, newCall());
    expect((await study.createPlan(turn, newCall())).replayed).toBe(false);
    expect(planner.requests).toHaveLength(2);
  });

  it("is another one if another caller uses the same Idempotency-Key", async () => {
    const { study } = newStudy();
    const first = await study.createPlan(keyed, newCall("ana"));
    const other = await study.createPlan(keyed, newCall("ben"));
    expect(other.replayed).toBe(false);
    expect(other.contextId).not.toBe(first.contextId);
  });

  it("is answered as before if only the Idempotency-Key is the same", async () => {
    const { study } = newStudy();
    const first = await study.createPlan(keyed, newCall());
    const other = await study.createPlan({ ...keyed, text: "Go" }, newCall());
    expect(other).toMatchObject({ turnId: first.turnId, replayed: true });
  });

  it("is planned anew once its context is deleted", async () => {
    const { study } = newStudy();
    await study.createPlan({ ...message, idempotencyKey: "i" }, newCall());
    await study.deleteContext("c", newCall());
    expect((await study.createPlan(keyed, newCall())).replayed).toBe(false);
    expect((await study.createPlan(message, newCall())).replayed).toBe(false);
  });

  it("may be tried again after it has failed", async () => {
    const { study, planner } = newStudy({
      planner: scriptedPlanner(() => Promise.reject(new Error("down"))),
    });
    await expect(study.createPlan(message, newCall())).rejects.toThrow("down");
    planner.script = newStudy().planner.script;
    expect((await study.createPlan(message, newCall())).replayed).toBe(false);
  });
});

describe("a message sent again while the first is still being answered", () => {
  it.each([
    ["message id", message],
    ["Idempotency-Key", keyed],
  ])("is planned once (%s)", async (_how, turn) => {
    const gate = gatedScript();
    const { study, planner } = newStudy({ planner: scriptedPlanner(gate.script) });
    const calls = [newCall(), newCall(), newCall()];
    const asked = calls.map((call) => study.createPlan(turn, call));
    await settle();
    gate.release();
    const [first, ...others] = await Promise.all(asked);
    expect(planner.requests).toHaveLength(1);
    expect(first?.replayed).toBe(false);
    for (const other of others) {
      expect(other).toMatchObject({ turnId: first?.turnId, plan: first?.plan, replayed: true });
    }
    expect(calls.map((call) => call.record.turnId)).toEqual(calls.map(() => first?.turnId));
    const { turns } = await study.getContext(first?.contextId ?? "", newCall());
    expect(turns).toHaveLength(2);
  });

  it("keeps its own deadline", async () => {
    const gate = gatedScript();
    const { study } = newStudy({ planner: scriptedPlanner(gate.script) });
    const first = study.createPlan(message, newCall());
    const hasty = study.createPlan(message, timedCall(20, "caller"));
    await expect(hasty).rejects.toMatchObject({
      code: "deadline_exceeded",
      metadata: { budget: "caller", contextId: "c" },
    });
    gate.release();
    expect((await first).replayed).toBe(false);
  });

  it("is planned by itself if the first one's caller goes away", async () => {
    const gate = gatedScript();
    const { study, planner } = newStudy({ planner: scriptedPlanner(gate.script) });
    const leaving = newCall();
    const first = study.createPlan(message, leaving);
    const second = study.createPlan(message, newCall());
    await settle();
    leaving.end();
    await expect(first).rejects.toMatchObject({ code: "cancelled" });
    gate.release();
    expect((await second).replayed).toBe(false);
    expect(planner.requests).toHaveLength(2);
    const { turns } = await study.getContext("c", newCall());
    expect(turns).toHaveLength(2);
  });

  it("is answered once also when two processes plan it", async () => {
    const gate = gatedScript();
    const here = newStudy({ planner: scriptedPlanner(gate.script) });
    const there = newStudy({ planner: scriptedPlanner(gate.script), store: here.store });
    for (const turn of [message, keyed]) {
      const both = [here, there].map(({ study }) => study.createPlan(turn, newCall()));
      await settle();
      gate.release();
      const [first, second] = await Promise.all(both);
      expect(second?.turnId).toBe(first?.turnId);
      expect([first?.replayed, second?.replayed].toSorted()).toEqual([false, true]);
    }
    expect(await here.store.count()).toBe(2);
  });
});

import { describe, expect, it } from "vitest";
import { answerWithQuestion, input, newCall, newStudy, scriptedPlanner } from "./fixtures.js";

const verbs = ["getContext", "getPlan", "deleteContext"] as const;

describe.each(verbs)("%s", (verb) => {
  it("does not tell somebody else's context from one that is not there", async () => {
    const { study } = newStudy();
    await study.createPlan(input("Python", { contextId: "theirs" }), newCall("ben"));
    const failure = (id: string) => study[verb](id, newCall("ana")).catch((error) => error);
    const [foreign, unknown] = [await failure("theirs"), await failure("nowhere")];
    expect(foreign).toMatchObject({ code: "not_found", metadata: { contextId: "theirs" } });
    expect(unknown).toMatchObject({ code: "not_found", message: foreign.message });
    expect((await study.getContext("theirs", newCall("ben"))).id).toBe("theirs");
  });
});

it("says what to do about a context that has no plan yet", async () => {
  const { study } = newStudy({ planner: scriptedPlanner(answerWithQuestion) });
  const { contextId } = await study.createPlan(input("Hm"), newCall());
  await expect(study.getPlan(contextId, newCall())).rejects.toMatchObject({
    code: "not_found",
    message: expect.stringContaining("CreatePlan"),
  });
});

it("deletes a context with its plan and replies", async () => {
  const { study, store } = newStudy();
  const call = newCall();
  await study.createPlan(input("Python", { contextId: "c", messageId: "m" }), newCall());
  await study.deleteContext("c", call);
  expect(call.record.contextId).toBe("c");
  await expect(study.getContext("c", newCall())).rejects.toMatchObject({ code: "not_found" });
  await expect(study.getPlan("c", newCall())).rejects.toMatchObject({ code: "not_found" });
  expect(await study.listContexts({ size: 0 }, newCall())).toEqual({ contexts: [] });
  expect(await store.count()).toBe(0);
});

describe("listContexts", () => {
  it("gives the caller's own, the last used first, page by page", async () => {
    let now = 1_000;
    const { study } = newStudy({ clock: () => new Date(now++) });
    for (const contextId of ["a", "b", "c"]) {
      await study.createPlan(input("Python", { contextId }), newCall("ana"));
    }
    await study.createPlan(input("Go", { contextId: "z" }), newCall("ben"));
    await study.createPlan(input("Go", { contextId: "a" }), newCall("ana"));
    const first = await study.listContexts({ size: 2 }, newCall("ana"));
    expect(first.contexts.map((context) => context.id)).toEqual(["a", "c"]);
    const { cursor = "" } = first;
    const second = await study.listContexts({ size: 2, cursor }, newCall("ana"));
    expect(second.contexts.map((context) => context.id)).toEqual(["b"]);
    expect(second.cursor).toBeUndefined();
  });

  it("has pages of 50 unless told otherwise", async () => {
    const { study } = newStudy();
    for (let at = 0; at < 60; at++) await study.createPlan(input("Python"), newCall());
    const { contexts, cursor } = await study.listContexts({ size: 0 }, newCall());
    expect(contexts).toHaveLength(50);
    expect(cursor).toBeDefined();
    expect((await study.listContexts({ size: 500 }, newCall())).contexts).toHaveLength(60);
  });

  it("refuses a token that it has not given", async () => {
    const { study } = newStudy();
    const listing = study.listContexts({ size: 2, cursor: "nonsense" }, newCall());
    await expect(listing).rejects.toMatchObject({
      code: "invalid_argument",
      violations: [{ field: "page_token" }],
    });
  });
});

import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StudlyError } from "../../../src/domain/errors.js";
import { isSettled, type Part } from "../../../src/domain/task.js";
import type { Model } from "../../../src/model/model.js";
import { createTaskEngine } from "../../../src/service/tasks/create-task-service.js";
import type { SendInput, SendResult } from "../../../src/service/tasks/task-service.js";
import { createBus } from "../../../src/store/bus.js";
import { createLocalLeases } from "../../../src/store/leases.js";
import { createMemoryTaskStore } from "../../../src/store/memory-tasks.js";
import { newCall, timedCall } from "../fixtures.js";
import { newBench, request, run, type Setup, statusText } from "./support.js";

function newEngine(setup: Setup = {}) {
  const bench = newBench(setup);
  const tasks = createTaskEngine({
    agent: bench.agent,
    store: createMemoryTaskStore({ maxTasks: 1_000, ttlMs: 60_000 }),
    leases: createLocalLeases(),
    bus: createBus({ lookAgainMs: 5_000 }),
    streaming: true,
    clock: () => bench.clock.now,
    newId: randomUUID,
    backgroundBudgetMs: 60_000,
    maxBackgroundPerCaller: 10,
    maxBackground: 10,
  });
  return { ...bench, tasks };
}

function send(text: string, rest: Partial<SendInput> = {}, more: object = {}): SendInput {
  const parts: readonly Part[] = [{ text }];
  return {
    tenant: "",
    message: { messageId: randomUUID(), role: "user", parts, ...more },
    metadata: {},
    acceptedOutputModes: [],
    returnImmediately: false,
    extensions: [],
    ...rest,
  };
}

function taskIn(result: SendResult) {
  if (result.kind !== "task") throw new Error("no task");
  return result.task;
}

const syllabus = JSON.stringify({
  u: [{ t: "Basics", o: "can do it", m: 60, p: [], k: ["Read", "Write"] }],
  x: ["Sleep."],
});

describe("the study agent in the task engine", () => {
  it("plans, asks, is answered and goes on, as tasks", async () => {
    await using tasks = newEngine().tasks;
    const asked = taskIn(await tasks.send(send("Hello"), newCall()));
    expect(asked.status.state).toBe("input_required");
    const answer = send("Python in 2 weeks", {}, { taskId: asked.id });
    const planned = taskIn(await tasks.send(answer, newCall()));
    expect(planned).toMatchObject({ id: asked.id, status: { state: "completed" } });
    expect(planned.artifacts).toMatchObject([{ name: "study_plan" }]);
    expect(planned.history.map(({ role }) => role)).toEqual(["user", "agent", "user"]);
    const { contextId } = asked;
    const next = taskIn(await tasks.send(send("make it 3 weeks", {}, { contextId }), newCall()));
    expect(next.id).not.toBe(asked.id);
    expect(statusText(next)).toMatch(/^Python · 24 Nov - 14 Dec/);
  });

  it("plans a degree in the background, and cancels it at any moment", async () => {
    const stopped = Promise.withResolvers<number>();
    let asked = 0;
    const model: Model = {
      id: "slow",
      generate: (_, { signal }) => {
        if (++asked < 3) return Promise.resolve(syllabus);
        return new Promise((_, reject) => {
          signal.addEventListener("abort", () => {
            stopped.resolve(performance.now());
            reject(signal.reason);
          });
        });
      },
    };
    await using tasks = newEngine({ model }).tasks;
    const wish = send("my degree: Python, SQL, Go, Rust in 9 months", { returnImmediately: true });
    const { id, status } = taskIn(await tasks.send(wish, newCall()));
    expect(status.state).toBe("working");
    const said: string[] = [];
    let chunks = 0;
    let from = 0;
    for await (const event of tasks.subscribe({ tenant: "", taskId: id }, newCall())) {
      if (event.kind !== "update") continue;
      const { update } = event;
      if (update.kind === "artifact") chunks++;
      else {
        said.push(update.status.state);
        const [part] = update.status.message?.parts ?? [];
        if (part === undefined || !("text" in part) || part.text !== "3 of 4: Go") continue;
        from = performance.now();
        const task = await tasks.cancel({ tenant: "", taskId: id }, newCall());
        expect(task.status.state).toBe("canceled");
      }
    }
    if (asked === 3) expect((await stopped.promise) - from).toBeLessThan(50);
    expect(said.at(-1)).toBe("canceled");
    const task = await tasks.get({ tenant: "", taskId: id }, newCall());
    expect(task.artifacts[0]?.metadata).toMatchObject({ courses: [{ course: 1 }, { course: 2 }] });
    expect(chunks).toBe(2);
    expect(asked).toBeLessThanOrEqual(3);
  });

  it("fails in time where somebody waits for a degree that takes long, with what there is", async () => {
    const model: Model = {
      id: "slow",
      generate: () => new Promise((resolve) => setTimeout(() => resolve(syllabus), 200)),
    };
    await using tasks = newEngine({ model }).tasks;
    const wish = send("my degree: Python, SQL, Go, Rust, Java, chess in 9 months");
    const task = taskIn(await tasks.send(wish, timedCall(1_500)));
    expect(task.status.state).toBe("failed");
    expect(statusText(task)).toMatch(/^[1-5] of 6 courses are planned \(see the artifact\)/);
    expect(task.status.message?.metadata).toMatchObject({
      reason: "DEADLINE_EXCEEDED",
      retryable: true,
    });
    expect(task.artifacts).toMatchObject([{ name: "degree_plan" }]);
  });
});

describe("whatever is said", () => {
  it("ends in a state that a task can end in, or is refused with an error of ours", async () => {
    const { agent } = newBench();
    const words =
      "degree: courses: my; Python, SQL and in 2 weeks 1 hour a day not on Sundays I missed Tuesday export unit 3 ? . \n - 1. curriculum semester 😀";
    const text = fc
      .array(fc.constantFrom(...words.split(" ")), { maxLength: 15 })
      .map((all) => all.join(" "));
    const modes = fc.subarray(["text/plain", "application/json", "text/calendar", "image/png"]);
    const contextId = randomUUID();
    await fc.assert(
      fc.asyncProperty(text, modes, async (said, acceptedOutputModes) => {
        try {
          const { task } = await run(agent, request(said, { contextId, acceptedOutputModes }));
          expect(isSettled(task.status.state)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(StudlyError);
        }
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });
});

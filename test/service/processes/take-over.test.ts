import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { AgentEvent, RequestContext } from "../../../src/service/tasks/agent.js";
import { createBus } from "../../../src/store/bus.js";
import type { StoredTask } from "../../../src/store/task-store.js";
import { createScriptedAgent } from "../tasks/scripted-agent.js";
import { inputOf, refusal, taskOf } from "../tasks/support.js";
import { createResumingAgent } from "./resuming-agent.js";
import { overEachStore } from "./shared-data.js";
import {
  become,
  callOf,
  end,
  numbersOf,
  type Process,
  ref,
  startProcess,
  until,
} from "./support.js";

overEachStore(({ newData, canSilence }) => {
  const background = { returnImmediately: true };

  function counted({ task }: StoredTask): readonly string[] {
    return task.artifacts.flatMap(({ parts }) =>
      parts.map((part) => ("text" in part ? part.text : "")),
    );
  }

  async function begin({ engine }: Process, text: string): Promise<string> {
    return taskOf(await engine.send(inputOf(text, background), callOf())).id;
  }

  describe("a process that dies", () => {
    test("before or after whatever it stores: another one ends its task, nothing missing, nothing twice", async () => {
      const input = inputOf("count 4", { ...background, message: { contextId: "c" } });
      for (let number = 1; ; number++) {
        for (const when of ["before", "after"] as const) {
          await using data = await newData();
          const a = await startProcess(data, {
            death: (_step, at) => (at === number ? when : undefined),
          });
          const b = await startProcess(data);
          void a.engine.send(input, callOf());
          await Promise.race([
            until(() => a.life.isDead),
            until(async () => a.engine.running === 0 && a.life.steps.includes("leases.release")),
          ]);
          const hasDied = a.life.isDead;
          // The caller has lost its connection, and sends the same message again.
          const { id } = taskOf(await b.engine.send(input, callOf()));
          const stored = await become(b, id, "completed");
          expect(counted(stored)).toEqual(["1", "2", "3", "4"]);
          expect(stored.number).toBe(6);
          expect(await b.inner.tasks.count()).toBe(1);
          await until(() => data.held().length === 0);
          await end(a, b);
          if (!hasDied) {
            expect(number).toBeGreaterThan(8);
            return;
          }
        }
      }
    });

    test("leaves streams elsewhere whole: every number once, across the change", async () => {
      await using data = await newData();
      const a = await startProcess(data);
      const b = await startProcess(data);
      const c = await startProcess(data);
      const id = await begin(a, "count 30 5");
      const streams = [b, c].map(({ engine }) => numbersOf(engine.subscribe(ref(id), callOf())));
      await until(async () => ((await b.inner.tasks.read(id))?.number ?? 0) > 5);
      await a.life.kill();
      const { number } = await become(b, id, "completed");
      for (const numbers of await Promise.all(streams)) {
        const [first = 0] = numbers;
        expect(numbers).toEqual(Array.from({ length: number - first + 1 }, (_, n) => first + n));
      }
      await end(a, b, c);
    });

    test("is followed by one that is started later", async () => {
      await using data = await newData();
      const a = await startProcess(data);
      const id = await begin(a, "count 6 10");
      await until(async () => ((await a.inner.tasks.read(id))?.number ?? 0) > 2);
      await a.life.kill();
      const b = await startProcess(data);
      expect(counted(await become(b, id, "completed"))).toHaveLength(6);
      await end(b);
    });

    test("several times: each of them goes on where the last one was", async () => {
      await using data = await newData();
      let process = await startProcess(data);
      const id = await begin(process, "count 12 10");
      for (const number of [3, 6, 9]) {
        const { inner, life } = process;
        await until(async () => ((await inner.tasks.read(id))?.number ?? 0) >= number);
        await life.kill();
        process = await startProcess(data);
      }
      const stored = await become(process, id, "completed");
      expect(counted(stored)).toEqual(Array.from({ length: 12 }, (_, n) => `${n + 1}`));
      await end(process);
    });

    test("with the work that somebody waited for: it goes on in the background", async () => {
      await using data = await newData();
      const a = await startProcess(data);
      const b = await startProcess(data);
      const input = inputOf("count 5 30", { message: { contextId: "c" } });
      void a.engine.send(input, callOf()).catch(() => undefined);
      await until(() => a.life.steps.filter((step) => step === "tasks.update").length > 2);
      await a.life.kill();
      const task = taskOf(await b.engine.send(input, callOf()));
      expect(task.status.state).toBe("completed");
      expect(task.artifacts[0]?.parts).toHaveLength(5);
      await end(b);
    });

    test("after a question: the answer, and the state before it, are known again", async () => {
      await using data = await newData();
      const a = await startProcess(data);
      const agent = createResumingAgent();
      const b = await startProcess(data, { agent: () => agent });
      const asked = taskOf(await a.engine.send(inputOf("ask"), callOf()));
      const answer = inputOf("count 8 10", { ...background, message: { taskId: asked.id } });
      await a.engine.send(answer, callOf());
      await until(async () => ((await b.inner.tasks.read(asked.id))?.number ?? 0) > 4);
      await a.life.kill();
      expect(counted(await become(b, asked.id, "completed"))).toHaveLength(8);
      expect(agent.seen).toHaveLength(1);
      expect(agent.seen[0]).toMatchObject({
        message: { parts: [{ text: "count 8 10" }] },
        task: { status: { state: "input_required" }, history: [{}, {}] },
        resumed: { task: { status: { state: "working" } }, checkpoint: { goal: 8 } },
      });
      await end(b);
    });

    test("between a question and letting go of it: the answer is taken elsewhere all the same", async () => {
      await using data = await newData();
      const a = await startProcess(data, {
        death: (step) => (step === "leases.release" ? "before" : undefined),
      });
      const b = await startProcess(data);
      void a.engine.send(inputOf("ask"), callOf());
      await until(() => a.life.isDead);
      const { tasks } = await b.inner.tasks.list({ owner: "ana", limit: 1 });
      const answer = inputOf("count 2", { message: { taskId: tasks[0]?.id ?? "" } });
      expect(taskOf(await b.engine.send(answer, callOf())).status.state).toBe("completed");
      await end(b);
    });

    test("with an agent that cannot go on: its tasks fail, and say what to do", async () => {
      await using data = await newData();
      const a = await startProcess(data, { agent: createScriptedAgent });
      const b = await startProcess(data, { agent: createScriptedAgent });
      const id = await begin(a, "endless 10");
      await a.life.kill();
      const { task } = await become(b, id, "failed");
      expect(task.status.message).toMatchObject({
        parts: [{ text: expect.stringContaining("Send the message again") }],
        metadata: { reason: "UNAVAILABLE", retryable: true },
      });
      await until(() => data.held().length === 0);
      await end(b);
    });

    test("and nobody comes for long: what had no time left fails then", async () => {
      await using data = await newData();
      const a = await startProcess(data, { backgroundBudgetMs: 80 });
      const id = await begin(a, "count 5 1000");
      await a.life.kill();
      await delay(100);
      const b = await startProcess(data);
      const { task } = await become(b, id, "failed");
      expect(task.status.message?.metadata).toMatchObject({
        reason: "DEADLINE_EXCEEDED",
        retryable: true,
      });
      await end(b);
    });

    test("with more than there is a place for elsewhere: all of it comes to its turn", async () => {
      await using data = await newData();
      const a = await startProcess(data);
      const ids = await Promise.all(Array.from({ length: 12 }, () => begin(a, "count 3 20")));
      await a.life.kill();
      const b = await startProcess(data, { maxBackground: 2, maxBackgroundPerCaller: 2 });
      let most = 0;
      const watching = setInterval(() => {
        most = Math.max(most, b.engine.running);
      }, 2);
      for (const id of ids) expect(counted(await become(b, id, "completed"))).toHaveLength(3);
      clearInterval(watching);
      expect(most).toBe(2);
      await end(b);
    });
  });

  describe.runIf(canSilence)("a process that was paused for too long", () => {
    test("writes nothing more to what another one has taken, and stops", async () => {
      await using data = await newData();
      const agent = createResumingAgent();
      const a = await startProcess(data, { agent: () => agent });
      const id = await begin(a, "count 20 10");
      const b = await startProcess(data);
      await until(async () => ((await b.inner.tasks.read(id))?.number ?? 0) > 3);
      data.silence?.(a.inner);
      const stored = await become(b, id, "completed");
      expect(counted(stored)).toEqual(Array.from({ length: 20 }, (_, n) => `${n + 1}`));
      await until(() => a.engine.running === 0);
      expect(agent.stopped.length).toBeLessThanOrEqual(1);
      const updates = await b.inner.tasks.updatesAfter(id, 0);
      expect(updates.map(({ number }) => number)).toEqual(updates.map((_, index) => index + 1));
      await end(a, b);
    });

    test("hears by the bus that its work is another one's, though it has nothing to write", async () => {
      await using data = await newData();
      const agent = createResumingAgent();
      const a = await startProcess(data, { agent: () => agent });
      const id = await begin(a, "count 2 100000");
      await delay(30);
      const b = await startProcess(data, { agent: () => ({ ...quick, resumable: true }) });
      data.silence?.(a.inner);
      const stored = await become(b, id, "completed");
      await until(() => agent.stopped.length === 1, 500);
      await until(() => a.engine.running === 0);
      expect(await b.inner.tasks.read(id)).toEqual(stored);
      await end(a, b);
    });
  });

  /** An agent that says who it is with each chunk, when it is let. */
  function gated(name: string) {
    const steps: (() => void)[] = [];
    const agent = {
      resumable: true,
      async *respond({ resumed }: RequestContext): AsyncGenerator<AgentEvent> {
        if (resumed === undefined) yield { kind: "status", state: "working" };
        for (;;) {
          await new Promise<void>((resolve) => steps.push(resolve));
          const text = resumed === undefined ? name : `${name} again`;
          const artifact = { artifactId: "names", parts: [{ text }] };
          yield { kind: "artifact", artifact, append: true };
        }
      },
    };
    /** Lets it say its name, once it wants to. */
    const step = async () => {
      await until(() => steps.length > 0);
      steps.shift()?.();
    };
    return { agent: () => agent, step };
  }

  /** Hears nothing: every wake-up is lost. */
  const deaf = createBus({ lookAgainMs: 100_000 });

  describe.runIf(canSilence)("a process that was paused and hears nothing", () => {
    test("is refused what it writes, though the other one has written nothing yet", async () => {
      await using data = await newData();
      const [first, second] = [gated("a"), gated("b")];
      const a = await startProcess(data, { agent: first.agent, bus: deaf });
      const id = await begin(a, "go");
      await first.step();
      await until(async () => ((await a.inner.tasks.read(id))?.number ?? 0) === 2);
      data.silence?.(a.inner);
      const b = await startProcess(data, { agent: second.agent });
      await until(() => b.engine.running === 1);
      await first.step();
      await until(() => a.engine.running === 0);
      await second.step();
      await until(async () => ((await a.inner.tasks.read(id))?.number ?? 0) === 3);
      const stored = await b.inner.tasks.read(id);
      expect(stored && counted(stored)).toEqual(["a", "b again"]);
      await b.engine.cancel(ref(id), callOf());
      await end(a, b);
    });

    test("does not go on where it was itself, though the one that has gone on is dead", async () => {
      await using data = await newData();
      const [first, second] = [gated("a"), gated("b")];
      const a = await startProcess(data, { agent: first.agent, bus: deaf });
      const id = await begin(a, "go");
      data.silence?.(a.inner);
      const b = await startProcess(data, { agent: second.agent });
      await second.step();
      await until(async () => ((await a.inner.tasks.read(id))?.number ?? 0) === 2);
      await b.life.kill();
      await first.step();
      // It leaves the task, and takes it up again as it is now.
      await until(() => a.life.steps.filter((step) => step === "leases.take").length > 1);
      await first.step();
      await until(async () => ((await a.inner.tasks.read(id))?.number ?? 0) === 3);
      const stored = await a.inner.tasks.read(id);
      expect(stored && counted(stored)).toEqual(["b again", "a again"]);
      await a.engine.cancel(ref(id), callOf());
      await end(a);
    });
  });

  const quick = {
    async *respond(): AsyncGenerator<AgentEvent> {
      yield { kind: "status", state: "working" };
      await delay(30);
    },
  };

  describe("a shutdown", () => {
    test("leaves work in the background to another process, and writes no failure", async () => {
      await using data = await newData();
      const a = await startProcess(data);
      const id = await begin(a, "count 10 20");
      await until(async () => ((await a.inner.tasks.read(id))?.number ?? 0) > 3);
      await a.engine[Symbol.asyncDispose]();
      const { task, number } = (await a.inner.tasks.read(id)) ?? {};
      expect(task?.status.state).toBe("working");
      await delay(60);
      expect((await a.inner.tasks.read(id))?.number).toBe(number);
      await a.life.stores[Symbol.asyncDispose]();
      const b = await startProcess(data);
      const stored = await become(b, id, "completed");
      expect(counted(stored)).toHaveLength(10);
      const updates = await b.inner.tasks.updatesAfter(id, 0);
      expect(
        updates.filter((one) => one.kind === "status").map(({ status }) => status.state),
      ).toEqual(["working", "completed"]);
      await end(b);
    });

    test("ends what an agent cannot go on with, as where nothing is shared", async () => {
      await using data = await newData();
      const a = await startProcess(data, { agent: createScriptedAgent });
      const id = await begin(a, "endless 10");
      await a.engine[Symbol.asyncDispose]();
      const { task } = (await a.inner.tasks.read(id)) ?? {};
      expect(task?.status.message?.metadata).toMatchObject({ reason: "UNAVAILABLE" });
      expect(data.held()).toEqual([]);
      await end(a);
    });
  });

  describe("a cancellation at another process", () => {
    test("stops the work within 50 ms of the news", async () => {
      await using data = await newData();
      const agent = createResumingAgent();
      const a = await startProcess(data, { agent: () => agent });
      const b = await startProcess(data);
      for (const before of [0, 60]) {
        const id = await begin(a, "count 3 100000");
        await delay(before);
        const task = await b.engine.cancel(ref(id), callOf());
        const cancelledAt = performance.now();
        expect(task.status.state).toBe("canceled");
        await until(() => a.engine.running === 0);
        expect((agent.stopped.at(-1) ?? 0) - cancelledAt).toBeLessThan(50);
        await until(() => data.held().length === 0);
        expect((await b.inner.tasks.read(id))?.task.status.state).toBe("canceled");
      }
      await end(a, b);
    });
  });

  describe("an answer at another process", () => {
    test("goes on with the task as soon as the one that has asked lets go of it", async () => {
      await using data = await newData();
      const a = await startProcess(data);
      const b = await startProcess(data);
      const { release } = a.inner.leases;
      a.inner.leases.release = (key) => delay(20).then(() => release(key));
      for (let round = 0; round < 5; round++) {
        const { id } = taskOf(await a.engine.send(inputOf("ask"), callOf()));
        const answer = inputOf("count 1", { message: { taskId: id } });
        expect(taskOf(await b.engine.send(answer, callOf())).status.state).toBe("completed");
      }
      expect(data.held()).toEqual([]);
      await end(a, b);
    });

    test("that is given twice at once is taken once", async () => {
      await using data = await newData();
      const a = await startProcess(data);
      const b = await startProcess(data);
      const { id } = taskOf(await a.engine.send(inputOf("ask"), callOf()));
      const answers = [a, b].map(({ engine }) =>
        engine.send(inputOf("count 3 5", { message: { taskId: id } }), callOf()).then(
          () => "taken",
          () => "refused",
        ),
      );
      expect((await Promise.all(answers)).sort()).toEqual(["refused", "taken"]);
      const stored = await become(b, id, "completed");
      expect(counted(stored)).toEqual(["1", "2", "3"]);
      await until(() => data.held().length === 0);
      await end(a, b);
    });
  });

  describe("a store that refuses what is written", () => {
    test("and is well again: a task whose end could not be stored is ended then", async () => {
      await using data = await newData();
      const inner = await data.open();
      let isFull = false;
      const store = {
        ...inner.tasks,
        update: (change: Parameters<typeof inner.tasks.update>[0]) =>
          isFull ? Promise.reject(new Error("disk full")) : inner.tasks.update(change),
      };
      const a = await startProcess(data, { store, leases: inner.leases });
      const id = await begin(a, "count 6 10");
      await until(async () => ((await inner.tasks.read(id))?.number ?? 0) > 2);
      isFull = true;
      await until(() => a.engine.running === 0);
      expect((await inner.tasks.read(id))?.task.status.state).toBe("working");
      isFull = false;
      expect(counted(await become(a, id, "completed"))).toHaveLength(6);
      await end(a);
    });
  });

  describe("in one process alone", () => {
    test("no lease is asked for, and nothing is listened to for a run", async () => {
      await using data = await newData();
      const inner = await data.open();
      const calls: string[] = [];
      const leases = new Proxy(inner.leases, {
        get: (target, key) => {
          if (key === "leaseMs") return undefined;
          calls.push(String(key));
          return Reflect.get(target, key);
        },
      });
      const a = await startProcess(data, { leases });
      const task = taskOf(await a.engine.send(inputOf("count 3 10"), callOf()));
      expect(task.status.state).toBe("completed");
      expect(calls).toEqual([]);
      await end(a);
    });
  });

  test("a message to a task that another process works at is refused, as in one process", async () => {
    await using data = await newData();
    const a = await startProcess(data);
    const b = await startProcess(data);
    const id = await begin(a, "count 2 1000");
    const error = await refusal(
      b.engine.send(
        inputOf("more", { message: { taskId: id, messageId: randomUUID() } }),
        callOf(),
      ),
    );
    expect(error.code).toBe("unsupported_operation");
    await b.engine.cancel(ref(id), callOf());
    await until(() => a.engine.running === 0);
    await end(a, b);
  });
});

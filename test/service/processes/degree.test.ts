import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createBudgetedModel } from "../../../src/model/budgeted.js";
import type { Model } from "../../../src/model/model.js";
import { ModelError } from "../../../src/model/model-error.js";
import { createPlanner } from "../../../src/planner/plan.js";
import { createStudyAgent } from "../../../src/service/study-agent/study-agent.js";
import { createStudyService } from "../../../src/service/study-service.js";
import type { Stores } from "../../../src/store/open.js";
import { scriptedModel } from "../../model/scripted-model.js";
import { newCall } from "../fixtures.js";
import { monday, planData } from "../study-agent/support.js";
import { inputOf, taskOf, until } from "../tasks/support.js";
import type { Death } from "./mortal.js";
import { overEachStore, type SharedData } from "./shared-data.js";
import { become, end, type Process, startProcess } from "./support.js";

overEachStore(({ newData }) => {
  interface StudySetup {
    readonly model?: Model;
    readonly death?: Death;
    readonly now?: Date;
    readonly courseConcurrency?: number;
  }

  /** A whole Studly without its port. */
  function studly(data: SharedData, setup: StudySetup = {}): Promise<Process> {
    const clock = () => setup.now ?? monday;
    const { model, courseConcurrency = 1 } = setup;
    const agent = (stores: Stores) => {
      const study = createStudyService({
        planner: createPlanner({
          ...(model === undefined ? {} : { model: createBudgetedModel(model) }),
          onModelFailure: "error",
          modelBudgetMs: 5_000,
          reserveMs: 100,
          defaultTimeZone: "UTC",
        }),
        store: stores.contexts,
        clock,
        newId: randomUUID,
        historyTokens: 4_000,
      });
      return createStudyAgent({ study, planData, clock, courseConcurrency });
    };
    const { death } = setup;
    return startProcess(data, { agent, clock, ...(death === undefined ? {} : { death }) });
  }

  const background = { returnImmediately: true };

  function wish(text: string) {
    const message = { contextId: "degree", messageId: "wish" };
    return inputOf(text, { ...background, message });
  }

  /** The same for all ids and secrets that are made. */
  function comparable(value: unknown): unknown {
    const text = JSON.stringify(value)
      .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, "some id")
      .replaceAll(/"feedToken":"[^"]+"/g, '"feedToken":"secret"');
    return JSON.parse(text);
  }

  /** All that there is of a task in the end, and of the conversations that it has made. */
  async function outcomeOf(process: Process, id: string, state = "completed") {
    const stored = await become(process, id, state);
    const { tasks, contexts } = process.inner;
    const { contexts: all } = await contexts.list({ owner: "ana", limit: 100 });
    return {
      task: comparable(stored.task),
      updates: comparable(await tasks.updatesAfter(id, 0)),
      contexts: comparable(all.toSorted((a, b) => a.id.localeCompare(b.id))),
    };
  }

  /** What comes of it where nothing happens. */
  async function undisturbed(text: string, setup: StudySetup = {}, before?: string) {
    await using data = await newData();
    const process = await studly(data, setup);
    if (before !== undefined) await say(process, before);
    const { id } = taskOf(await process.engine.send(wish(text), newCall()));
    const outcome = await outcomeOf(process, id);
    await until(() => process.engine.running === 0 && data.held().length === 0);
    const { steps } = process.life;
    await end(process);
    return { outcome, steps };
  }

  function say({ engine }: Process, text: string) {
    const message = { contextId: "degree", messageId: text };
    return engine.send(inputOf(text, { message }), newCall());
  }

  const degree = "courses: Python, SQL, Go in 9 weeks, 1 hour a day, not on Sundays";

  describe("a degree whose process dies", () => {
    test("before or after whatever it stores: the same artifact, the same plans, no step told twice", async () => {
      const { outcome, steps } = await undisturbed(degree);
      expect(steps.filter((step) => step === "contexts.commit")).toHaveLength(3);
      for (let number = 1; number <= steps.length; number++) {
        for (const when of ["before", "after"] as const) {
          await using data = await newData();
          const a = await studly(data, { death: (_, at) => (at === number ? when : undefined) });
          const b = await studly(data);
          void a.engine.send(wish(degree), newCall());
          await until(() => a.life.isDead);
          const { id } = taskOf(await b.engine.send(wish(degree), newCall()));
          expect(await outcomeOf(b, id), `${when} ${steps[number - 1]} (${number})`).toEqual(
            outcome,
          );
          await until(() => data.held().length === 0);
          await end(b);
        }
      }
    }, 60_000);

    test("also where courses fail, before and behind it", async () => {
      const model: Model = {
        id: "picky",
        generate: async ({ prompt }) => {
          if (/SQL|Rust/.test(prompt)) throw new ModelError("refused", "no", { retryable: false });
          return syllabus;
        },
      };
      const text = "courses: Python, SQL, Go, Rust in 8 weeks";
      const { outcome, steps } = await undisturbed(text, { model });
      expect(JSON.stringify(outcome.task)).toContain("2 of 4 courses are planned");
      for (let number = 3; number <= steps.length; number++) {
        await using data = await newData();
        const a = await studly(data, {
          model,
          death: (_, at) => (at === number ? "after" : undefined),
        });
        const b = await studly(data, { model });
        void a.engine.send(wish(text), newCall());
        await until(() => a.life.isDead);
        const { id } = taskOf(await b.engine.send(wish(text), newCall()));
        expect(await outcomeOf(b, id), `after ${steps[number - 1]}`).toEqual(outcome);
        await end(b);
      }
    }, 60_000);

    test("asks no model again for what was stored, also of courses that were begun ahead", async () => {
      const asked: string[] = [];
      const counting = (name: string): Model => ({
        id: "counting",
        generate: async ({ prompt }) => {
          asked.push(`${name} ${/Python|SQL|Go|Rust/.exec(prompt)?.[0]}`);
          return syllabus;
        },
      });
      await using data = await newData();
      const options = { courseConcurrency: 3 };
      let commits = 0;
      const death: Death = (step) =>
        step === "contexts.commit" && ++commits === 3 ? "after" : undefined;
      const a = await studly(data, { ...options, model: counting("a"), death });
      const b = await studly(data, { ...options, model: counting("b") });
      const text = "courses: Python, SQL, Go, Rust in 8 weeks";
      void a.engine.send(wish(text), newCall());
      await until(() => a.life.isDead);
      expect(asked).toHaveLength(3);
      const { id } = taskOf(await b.engine.send(wish(text), newCall()));
      const { task } = await become(b, id, "completed");
      expect(task.artifacts[0]?.parts).toHaveLength(8);
      expect(asked.slice(3)).toEqual(["b Rust"]);
      await end(b);
    });

    test("keeps its days and its numbers, whatever was said meanwhile and whatever day it is", async () => {
      const now = new Date("2026-11-23T23:59:50Z");
      const { outcome } = await undisturbed(degree, { now });
      await using data = await newData();
      let updates = 0;
      const death: Death = (step) =>
        step === "tasks.update" && ++updates === 4 ? "after" : undefined;
      const a = await studly(data, { now, death });
      void a.engine.send(wish(degree), newCall());
      await until(() => a.life.isDead);
      const opener = await data.open();
      const { contexts } = opener;
      // Another message of the same conversation, which the undisturbed degree would not have noticed.
      const elsewhere = await studly(await newData());
      await say(elsewhere, "I have 3 hours a day");
      const found = await elsewhere.inner.contexts.read("degree");
      if (found === undefined) throw new Error("no context");
      await contexts.commit({ context: found.value, expected: 0 });
      const b = await studly(data, { now: new Date("2026-11-24T00:00:10Z") });
      const { tasks } = await b.inner.tasks.list({ owner: "ana", limit: 1 });
      const again = await outcomeOf(b, tasks[0]?.id ?? "");
      const artifactsOf = ({ task }: typeof again) => (task as { artifacts: unknown }).artifacts;
      expect(withoutTimes(artifactsOf(again))).toEqual(withoutTimes(artifactsOf(outcome)));
      await end(b, elsewhere);
    });

    test("is the second one of its conversation: the first one's courses stay as they are", async () => {
      const first = "courses: Chess, Guitar in 2 weeks";
      const { outcome, steps } = await undisturbed(degree, {}, first);
      const numbers = steps.flatMap((step, index) => (step === "contexts.commit" ? index + 1 : []));
      for (const number of numbers.slice(2)) {
        await using data = await newData();
        const a = await studly(data, { death: (_, at) => (at === number ? "after" : undefined) });
        const b = await studly(data);
        await say(a, first);
        void a.engine.send(wish(degree), newCall());
        await until(() => a.life.isDead);
        const { id } = taskOf(await b.engine.send(wish(degree), newCall()));
        expect(await outcomeOf(b, id)).toEqual(outcome);
        await end(b);
      }
    });
  });

  describe("a turn whose process dies", () => {
    test("after its plan was stored: the plan is told, and not made again", async () => {
      await using data = await newData();
      for (const [when, calls] of [
        ["before", 2],
        ["after", 1],
      ] as const) {
        let asked = 0;
        const model: Model = {
          id: "counting",
          generate: async () => {
            asked++;
            return syllabus;
          },
        };
        const death: Death = (step) => (step === "contexts.commit" ? when : undefined);
        const a = await studly(data, { model, death });
        const b = await studly(data, { model });
        const contextId = `${when} commit`;
        const input = inputOf("Falconry in 2 weeks", {
          ...background,
          message: { contextId },
        });
        void a.engine.send(input, newCall());
        await until(() => a.life.isDead);
        const { id } = taskOf(await b.engine.send(input, newCall()));
        const { task } = await become(b, id, "completed");
        expect(task.artifacts).toHaveLength(1);
        expect(task.artifacts[0]?.metadata).toMatchObject({ revision: 1 });
        const context = await b.inner.contexts.read(contextId);
        expect(context?.value.turns).toHaveLength(2);
        expect(asked).toBe(calls);
        const said = (await b.inner.tasks.updatesAfter(id, 0)).flatMap((update) =>
          update.kind === "status"
            ? (update.status.message?.metadata?.["stage"] ?? [])
            : "artifact",
        );
        expect(said.filter((one) => one === "understood")).toHaveLength(1);
        expect(said.filter((one) => one === "artifact")).toHaveLength(1);
        await end(b);
      }
    });

    test("changes a plan once", async () => {
      for (const when of ["before", "after"] as const) {
        for (const step of ["contexts.commit", "tasks.update"]) {
          await using data = await newData();
          const b = await studly(data);
          await say(b, "Python in 2 weeks");
          let seen = 0;
          const death: Death = (one) =>
            one === step && ++seen === (step === "tasks.update" ? 3 : 1) ? when : undefined;
          const a = await studly(data, { death });
          const message = { contextId: "degree" };
          const input = inputOf("I missed yesterday; 10 more minutes a day", {
            ...background,
            message,
          });
          void a.engine.send(input, newCall());
          await until(() => a.life.isDead);
          const { id } = taskOf(await b.engine.send(input, newCall()));
          const { task } = await become(b, id, "completed");
          expect(task.artifacts).toHaveLength(1);
          const context = await b.inner.contexts.read("degree");
          expect(context?.value.plan?.revision).toBe(2);
          const said = context?.value.turns.filter(({ text }) => text.startsWith("I missed"));
          expect(said).toHaveLength(1);
          await end(b);
        }
      }
    });

    test("lets a cancellation elsewhere close the model's connection", async () => {
      await using data = await newData();
      const model = scriptedModel("hang");
      const stopped = Promise.withResolvers<number>();
      const watched: Model = {
        id: "hanging",
        generate: (asked, call) => {
          call.signal.addEventListener("abort", () => stopped.resolve(performance.now()));
          return model.generate(asked, call);
        },
      };
      const a = await studly(data, { model: watched });
      const b = await studly(data);
      const input = inputOf("Falconry in 2 weeks", background);
      const { id } = taskOf(await a.engine.send(input, newCall()));
      await until(async () => ((await b.inner.tasks.read(id))?.number ?? 0) >= 2);
      await b.engine.cancel({ tenant: "", taskId: id }, newCall());
      const cancelledAt = performance.now();
      expect((await stopped.promise) - cancelledAt).toBeLessThan(50);
      await end(a, b);
    });
  });

  const syllabus = JSON.stringify({
    u: [{ t: "Basics", o: "can do it", m: 60, p: [], k: ["Read", "Write"] }],
    x: ["Sleep."],
  });

  /** Plans say when they were made. */
  function withoutTimes(value: unknown): unknown {
    return JSON.parse(JSON.stringify(value).replaceAll(/2026-11-2[34]T[\d:.]+Z/g, "some time"));
  }
});

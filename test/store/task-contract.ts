import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { artifactsWith } from "../../src/domain/artifacts.js";
import type { Task } from "../../src/domain/task.js";
import type { OpenOptions } from "../../src/store/open.js";
import type { StoreHarness } from "./contract.js";
import { sampleTask, sampleUpdate } from "./samples.js";

const seed = 20_261_123;

/** What every task store must do, whatever it is made of. */
export function taskStoreContract(name: string, harness: StoreHarness): void {
  const open = (own: Partial<OpenOptions> = {}) =>
    harness.open({ maxContexts: 100, maxTasks: 100, ttlMs: 60_000, ...own });

  describe(`${name} task store: tasks`, () => {
    it("answers with what was created, and knows nothing of other ids", async () => {
      await using stores = await open();
      const store = stores.tasks;
      const stored = { task: sampleTask(), owner: "ana", number: 0 };
      expect(await store.create(stored, [])).toBe(true);
      expect(await store.read("t")).toEqual(stored);
      expect(await store.read("other")).toBeUndefined();
      expect(await store.updatesAfter("other", 0)).toEqual([]);
      expect(await store.pushes("other")).toEqual([]);
      expect(await store.update({ task: sampleTask({ id: "x" }), expected: 0, updates: [] })).toBe(
        false,
      );
    });

    it("creates a task together with the updates that have made it", async () => {
      await using stores = await open();
      const store = stores.tasks;
      const artifact = { artifactId: "a", parts: [{ text: "one" }] };
      const more = { artifactId: "a", parts: [{ text: "two" }] };
      const chunk = { kind: "artifact", append: true, lastChunk: true } as const;
      const updates = [
        sampleUpdate(1),
        { kind: "artifact", artifact, append: false, lastChunk: false, number: 2 },
        { ...chunk, artifact: more, number: 3 },
      ] as const;
      const whole = { artifactId: "a", parts: [...artifact.parts, ...more.parts] };
      const stored = { task: sampleTask({ artifacts: [whole] }), owner: "ana", number: 3 };
      expect(await store.create(stored, ["key"], updates)).toBe(true);
      expect(await store.read("t")).toEqual(stored);
      expect(await store.updatesAfter("t", 0)).toEqual(updates);
      expect(await store.updatesAfter("t", 2)).toEqual(updates.slice(2));
      const last = { ...chunk, artifact: { artifactId: "a", parts: [{ text: "3" }] }, number: 4 };
      const grown = { artifactId: "a", parts: [...whole.parts, { text: "3" }] };
      const task = sampleTask({ artifacts: [grown] });
      expect(await store.update({ task, expected: 3, updates: [last] })).toBe(true);
      expect((await store.read("t"))?.task.artifacts).toEqual([grown]);
      expect(await store.create(stored, ["key"], updates)).toBe(false);
    });

    it("finds a task by its keys, and creates no second one under them", async () => {
      await using stores = await open();
      const store = stores.tasks;
      const stored = { task: sampleTask(), owner: "ana", number: 0 };
      expect(await store.create(stored, ["a", "b"])).toBe(true);
      const other = { task: sampleTask({ id: "u" }), owner: "ana", number: 0 };
      expect(await store.create(other, ["x", "b"])).toBe(false);
      expect(await store.create(stored, [])).toBe(false);
      expect(await store.findByKey("b")).toEqual(stored);
      expect(await store.findByKey("x")).toBeUndefined();
      expect(await store.count()).toBe(1);
    });

    it("refuses an update onto an old number and changes nothing", async () => {
      await using stores = await open();
      const store = stores.tasks;
      await store.create({ task: sampleTask(), owner: "ana", number: 0 }, []);
      const change = { task: sampleTask(), expected: 0, updates: [sampleUpdate(1)] };
      expect(await store.update(change)).toBe(true);
      expect(await store.update(change)).toBe(false);
      expect((await store.read("t"))?.number).toBe(1);
      expect(await store.updatesAfter("t", 0)).toEqual([sampleUpdate(1)]);
    });

    it("keeps how the last message is to be answered", async () => {
      await using stores = await open();
      const store = stores.tasks;
      const request = {
        metadata: { level: "beginner", nested: { list: [1, null, true] } },
        acceptedOutputModes: ["text/plain"],
        extensions: ["https://example.org/x"],
        tenant: "school",
        inBackground: true,
        until: 1_764_000_000_000,
      };
      const stored = { task: sampleTask(), owner: "ana", number: 0, request };
      await store.create(stored, ["key"]);
      expect(await store.read("t")).toEqual(stored);
      expect((await store.findByKey("key"))?.request).toEqual(request);
      await store.update({ task: sampleTask(), expected: 0, updates: [sampleUpdate(1)] });
      expect((await store.read("t"))?.request).toEqual(request);
      const later = { ...request, inBackground: false };
      const change = { task: sampleTask(), expected: 1, updates: [sampleUpdate(2)] };
      await store.update({ ...change, request: later });
      expect((await store.read("t"))?.request).toEqual(later);
    });

    it("has the artifacts that its updates brought", async () => {
      await using stores = await open();
      const store = stores.tasks;
      const whole = { artifactId: "whole", parts: [{ text: "as it was made" }] };
      let task = sampleTask({ artifacts: [whole] });
      await store.create({ task, owner: "ana", number: 0 }, []);
      const steps: [artifactId: string, text: string, append: boolean][] = [
        ["a", "a1", false],
        ["b", "b1", true],
        ["a", "a2", true],
        ["whole", "more", true],
        ["b", "b2", false],
        ["b", "b3", true],
      ];
      for (const [n, [artifactId, text, append]] of steps.entries()) {
        const artifact = { artifactId, parts: [{ text }], metadata: { [text]: n } };
        task = { ...task, artifacts: artifactsWith(task.artifacts, artifact, append) };
        const update = { kind: "artifact", artifact, append, lastChunk: false } as const;
        const updates = [
          { ...update, number: 2 * n + 1 },
          { ...sampleUpdate(2 * n + 2), status: task.status },
        ];
        await store.update({ task, expected: 2 * n, updates });
        expect((await store.read("t"))?.task).toEqual(task);
      }
      await using again = (await harness.openAnother?.(stores)) ?? (await open());
      const known = harness.openAnother === undefined ? stores : again;
      expect((await known.tasks.read("t"))?.task).toEqual(task);
    });

    it("grows by thousands of chunks, and has them all", async () => {
      await using stores = await open();
      const store = stores.tasks;
      let task = sampleTask();
      await store.create({ task, owner: "ana", number: 0 }, []);
      const text = (n: number) => `chunk ${n}`;
      const count = 3_000;
      for (let number = 1; number <= count; number++) {
        const artifact = { artifactId: "log", parts: [{ text: text(number) }] };
        task = { ...task, artifacts: artifactsWith(task.artifacts, artifact, true) };
        const update = {
          kind: "artifact",
          artifact,
          append: true,
          lastChunk: false,
          number,
        } as const;
        expect(await store.update({ task, expected: number - 1, updates: [update] })).toBe(true);
      }
      await using again = (await harness.openAnother?.(stores)) ?? (await open());
      const known = harness.openAnother === undefined ? stores : again;
      const read = await known.tasks.read("t");
      expect(read?.task.artifacts[0]?.parts).toEqual(
        Array.from({ length: count }, (_, index) => ({ text: text(index + 1) })),
      );
      const updates = await known.tasks.updatesAfter("t", 0);
      expect(updates.length).toBeLessThanOrEqual(1_000);
      expect(updates.length).toBeGreaterThanOrEqual(64);
      expect(updates.at(-1)?.number).toBe(count);
    });

    it("has the updates after a number, in order", async () => {
      await using stores = await open();
      const store = stores.tasks;
      await store.create({ task: sampleTask(), owner: "ana", number: 0 }, []);
      for (let n = 0; n < 40; n += 2)
        await store.update({
          task: sampleTask(),
          expected: n,
          updates: [sampleUpdate(n + 1), sampleUpdate(n + 2)],
        });
      for (const after of [0, 1, 17, 39, 40, 99])
        expect((await store.updatesAfter("t", after)).map(({ number }) => number)).toEqual(
          Array.from({ length: Math.max(0, 40 - after) }, (_, index) => after + index + 1),
        );
    });

    it("keeps a task's push configurations with it", async () => {
      await using stores = await open();
      const store = stores.tasks;
      await store.create({ task: sampleTask(), owner: "ana", number: 0 }, []);
      const config = { id: "p", taskId: "t", url: "https://a.example/" };
      expect(await store.putPush(config)).toBe(true);
      expect(await store.putPush({ ...config, url: "https://b.example/" })).toBe(true);
      expect(await store.putPush({ ...config, taskId: "none" })).toBe(false);
      expect(await store.pushes("t")).toEqual([
        { config: { ...config, url: "https://b.example/" } },
      ]);
      const place = { number: 3, contextId: "c" };
      expect(await stores.leases.take("push:t")).toBe(true);
      expect(await store.movePush("t", "p", place, "push:t")).toBe(true);
      expect(await store.movePush("t", "other", place, "push:t")).toBe(false);
      expect((await store.pushes("t"))[0]?.place).toEqual(place);
      await store.putPush(config);
      expect(await store.pushes("t")).toEqual([{ config }]);
      await store.deletePush("t", "p");
      await store.deletePush("t", "p");
      expect(await store.pushes("t")).toEqual([]);
    });

    it("forgets a context's tasks with their keys, and leaves those of others", async () => {
      await using stores = await open();
      const store = stores.tasks;
      await store.create({ task: sampleTask(), owner: "ana", number: 0 }, ["key"]);
      await store.create({ task: sampleTask({ id: "u" }), owner: "ben", number: 0 }, []);
      await store.deleteContext("c", "ana");
      expect(await store.read("t")).toBeUndefined();
      expect(await store.findByKey("key")).toBeUndefined();
      expect(await store.read("u")).toBeDefined();
      expect(await store.create({ task: sampleTask(), owner: "ana", number: 0 }, ["key"])).toBe(
        true,
      );
    });

    it("holds so many tasks, and forgets those that nobody used for long", async () => {
      await using stores = await open({ maxTasks: 3, ttlMs: 1_000 });
      const store = stores.tasks;
      for (const id of ["a", "b", "c"])
        await store.create({ task: sampleTask({ id }), owner: "ana", number: 0 }, [id]);
      await store.read("a");
      await store.create({ task: sampleTask({ id: "d" }), owner: "ana", number: 0 }, []);
      expect(await store.read("b")).toBeUndefined();
      expect(await store.findByKey("b")).toBeUndefined();
      expect(await store.read("a")).toBeDefined();
      await harness.advance(1_001);
      expect(await store.read("a")).toBeUndefined();
      expect(await store.findByKey("a")).toBeUndefined();
      expect((await store.list({ owner: "ana", limit: 10 })).total).toBe(0);
      expect(await store.count()).toBe(0);
    });
  });

  describe(`${name} task store: list`, () => {
    it("is, page by page, all that matches, in order, each once (200 runs)", async () => {
      const task = fc.record({
        contextId: fc.constantFrom("c", "d"),
        state: fc.constantFrom("working", "completed"),
        timestamp: fc.integer({ min: 1, max: 6 }),
      });
      const query = fc.record(
        {
          contextId: fc.constantFrom("c", "d"),
          state: fc.constantFrom("working", "completed"),
          statusAfter: fc.integer({ min: 1, max: 6 }),
        },
        { requiredKeys: [] },
      );
      const size = fc.integer({ min: 1, max: 5 });
      await fc.assert(
        fc.asyncProperty(
          fc.array(task, { maxLength: 15 }),
          query,
          size,
          async (all, own, limit) => {
            await using stores = await open();
            const store = stores.tasks;
            const tasks = all.map(({ contextId, state, timestamp }, n) =>
              sampleTask({
                id: `t${n}`,
                contextId,
                status: { state, timestamp } as Task["status"],
              }),
            );
            for (const one of tasks) await store.create({ task: one, owner: "ana", number: 0 }, []);
            const found: Task[] = [];
            let cursor: string | undefined;
            do {
              const page = await store.list({
                owner: "ana",
                limit,
                ...own,
                ...(cursor === undefined ? {} : { cursor }),
              });
              expect(page.total).toBe(tasks.filter(matching(own)).length);
              found.push(...page.tasks);
              cursor = page.cursor;
            } while (cursor !== undefined);
            expect(found).toEqual(tasks.filter(matching(own)).sort(latestFirst));
          },
        ),
        { seed, numRuns: 200 },
      );
    });

    it("moves a task to the front when its status changes", async () => {
      await using stores = await open();
      const store = stores.tasks;
      for (const id of ["a", "b"])
        await store.create({ task: sampleTask({ id }), owner: "ana", number: 0 }, []);
      const task = sampleTask({ id: "a", status: { state: "completed", timestamp: 2_000 } });
      await store.update({ task, expected: 0, updates: [sampleUpdate(1)] });
      const { tasks } = await store.list({ owner: "ana", limit: 10 });
      expect(tasks.map(({ id }) => id)).toEqual(["a", "b"]);
      expect((await store.list({ owner: "ben", limit: 10 })).tasks).toEqual([]);
    });
  });
}

interface Filter {
  readonly contextId?: string;
  readonly state?: string;
  readonly statusAfter?: number;
}

function matching({ contextId, state, statusAfter = 0 }: Filter) {
  return (task: Task) =>
    (contextId === undefined || task.contextId === contextId) &&
    (state === undefined || task.status.state === state) &&
    task.status.timestamp >= statusAfter;
}

function latestFirst(a: Task, b: Task): number {
  return b.status.timestamp - a.status.timestamp || (a.id < b.id ? 1 : -1);
}

import { describe, expect, it } from "vitest";
import type { StudyPlan } from "../../src/domain/plan.js";
import type { Stores } from "../../src/store/open.js";
import type { StoreEntry } from "../../src/store/store-entry.js";
import type { StoreHarness } from "./contract.js";
import { sampleContext, sampleReply, sampleTask, sampleUpdate } from "./samples.js";

const limits = { maxContexts: 100, maxTasks: 100, ttlMs: 60_000 };

/** What every store must give out and take in. */
export function portableContract(name: string, harness: StoreHarness): void {
  describe(`${name} store: everything out and in`, () => {
    it("gives out all that belongs together, contexts first", async () => {
      await using stores = await filled(harness);
      const entries = await all(stores);
      expect(entries.map((entry) => entry.kind)).toEqual(["context", "context", "task"]);
      const [context] = entries.filter((entry) => entry.kind === "context" && idOf(entry) === "c");
      expect(context).toEqual({
        kind: "context",
        context: sampleContext("c", "two", { plan }),
        replies: [
          { keys: ["a", "b"], value: { ...sampleReply("c", "1"), plan } },
          { keys: ["x"], value: sampleReply("c", "2") },
        ],
      });
    });

    it("takes it in as if it had been written here", async () => {
      await using from = await filled(harness);
      await using to = await harness.open(limits);
      await fill(to, await all(from));
      expect(byId(await all(to))).toEqual(byId(await all(from)));
      expect((await to.contexts.read("c"))?.value).toEqual((await from.contexts.read("c"))?.value);
      expect(await to.contexts.reply("b")).toEqual(await from.contexts.reply("b"));
      expect(await to.tasks.read("t")).toEqual(await from.tasks.read("t"));
      expect(await to.tasks.findByKey("key")).toEqual(await from.tasks.findByKey("key"));
      expect(await to.tasks.updatesAfter("t", 1)).toEqual(await from.tasks.updatesAfter("t", 1));
      expect(await to.tasks.pushes("t")).toEqual(await from.tasks.pushes("t"));
      expect(await to.contexts.list({ owner: "ana", limit: 9 })).toEqual(
        await from.contexts.list({ owner: "ana", limit: 9 }),
      );
      expect(await to.tasks.list({ owner: "ana", limit: 9 })).toEqual(
        await from.tasks.list({ owner: "ana", limit: 9 }),
      );
      const change = { task: sampleTask(), expected: 2, updates: [sampleUpdate(3)] };
      expect(await to.tasks.update(change)).toBe(true);
    });

    it("leaves the work of a task that is not over to whoever serves", async () => {
      await using from = await filled(harness);
      await using to = await harness.open(limits);
      await fill(to, await all(from));
      if (to.leases.leaseMs === undefined) return;
      expect(await to.leases.orphans("run:", 10)).toEqual(["run:t"]);
      expect(await to.leases.take("run:t")).toBe(true);
    });

    it("changes nothing when it takes in the same again", async () => {
      await using stores = await filled(harness);
      const before = await all(stores);
      await fill(stores, before);
      expect(byId(await all(stores))).toEqual(byId(before));
      expect(await stores.contexts.count()).toBe(2);
      expect(await stores.tasks.count()).toBe(1);
      expect((await stores.tasks.list({ owner: "ana", limit: 9 })).total).toBe(1);
    });

    it("puts it in the place of what has the same id", async () => {
      await using stores = await filled(harness);
      const context = sampleContext("c", "another");
      await stores.portable.put({ kind: "context", context, replies: [] });
      expect((await stores.contexts.read("c"))?.value).toEqual(context);
      expect(await stores.contexts.reply("a")).toBeUndefined();
      expect(await stores.tasks.read("t")).toBeDefined();
    });
  });
}

// A store looks at nothing of a plan but its identity.
const plan = { id: "plan", revision: 1, title: "Python" } as unknown as StudyPlan;

async function filled(harness: StoreHarness): Promise<Stores> {
  const stores = await harness.open(limits);
  const { contexts, tasks } = stores;
  const reply = { keys: ["a", "b"], value: { ...sampleReply("c", "1"), plan } };
  await contexts.commit({ context: sampleContext("c", "one", { plan }), expected: 0, reply });
  const read = await contexts.read("c");
  await contexts.commit({
    context: sampleContext("c", "two", read?.value.plan === undefined ? {} : { plan }),
    expected: read?.version ?? 0,
    reply: { keys: ["x"], value: sampleReply("c", "2") },
  });
  await contexts.commit({ context: sampleContext("d"), expected: 0 });
  const request = {
    metadata: { a: 1 },
    acceptedOutputModes: ["text/plain"],
    extensions: [],
    tenant: "",
    inBackground: true,
    until: 5_000,
  };
  await tasks.create({ task: sampleTask(), owner: "ana", number: 0, request }, ["key"]);
  const artifact = { artifactId: "plan", parts: [{ raw: new Uint8Array([1, 2, 255]) }] };
  const update = { kind: "artifact", artifact, append: false, lastChunk: true, number: 1 } as const;
  const task = sampleTask({ artifacts: [artifact] });
  await tasks.update({ task, expected: 0, updates: [update, sampleUpdate(2)] });
  await tasks.putPush({ id: "p", taskId: "t", url: "https://a.example/" });
  await stores.leases.take("push:t");
  await tasks.movePush("t", "p", { number: 1, contextId: "c" }, "push:t");
  return stores;
}

async function all(stores: Stores): Promise<StoreEntry[]> {
  const entries: StoreEntry[] = [];
  for await (const entry of stores.portable.entries()) entries.push(entry);
  return entries;
}

async function fill(stores: Stores, entries: readonly StoreEntry[]): Promise<void> {
  for (const entry of entries) await stores.portable.put(entry);
}

function idOf(entry: StoreEntry): string {
  return entry.kind === "context" ? entry.context.id : entry.stored.task.id;
}

function byId(entries: readonly StoreEntry[]): Record<string, StoreEntry> {
  return Object.fromEntries(entries.map((entry) => [`${entry.kind} ${idOf(entry)}`, entry]));
}

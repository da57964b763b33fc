import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OpenOptions, Stores } from "../../src/store/open.js";
import { intents, runClients, step } from "./concurrent-clients.js";
import { isLinearizable } from "./linearizable.js";
import { sampleContext, sampleReply, sampleTask } from "./samples.js";
import { emptyModel, listAll, storeCommands } from "./store-model.js";

/** How the contract gets at one kind of store. */
export interface StoreHarness {
  /** Empty stores, closed by the test. */
  open(limits: OpenOptions): Promise<Stores>;
  /** The same data, opened once more as another process would; closed by the test. */
  openAnother?(stores: Stores): Promise<Stores>;
  /** Lets this many milliseconds pass for the stores opened. */
  advance(ms: number): Promise<void>;
}

const limits: OpenOptions = { maxContexts: 100, maxTasks: 100, ttlMs: 60_000 };
const seed = 20_260_101;

/** What every store must do, whatever it is made of. */
export function storeContract(name: string, harness: StoreHarness): void {
  const open = (own: Partial<OpenOptions> = {}) => harness.open({ ...limits, ...own });
  describe(`${name} store: compare-and-set`, () => compareAndSet(open));
  describe(`${name} store: replies`, () => replies(open));
  describe(`${name} store: list`, () => lists(open));
  describe(`${name} store: limits`, () => bounds(open, harness));
  describe(`${name} store: properties`, () => properties(open));
}

type Open = (limits?: Partial<OpenOptions>) => Promise<Stores>;

function compareAndSet(open: Open): void {
  it("answers with what was committed, and knows nothing of other ids", async () => {
    await using stores = await open();
    const store = stores.contexts;
    const context = sampleContext("c", "first");
    expect(await store.commit({ context, expected: 0 })).toBe(true);
    expect((await store.read("c"))?.value).toEqual(context);
    expect(await store.read("other")).toBeUndefined();
    expect(await store.reply("key")).toBeUndefined();
    expect(await store.delete("other")).toBe(false);
  });

  it("refuses a commit onto an old version and changes nothing", async () => {
    await using stores = await open();
    const store = stores.contexts;
    await store.commit({ context: sampleContext("c", "one"), expected: 0 });
    const before = await store.read("c");
    const second = { context: sampleContext("c", "two"), expected: before?.version ?? 0 };
    expect(await store.commit(second)).toBe(true);
    const reply = { keys: ["key"], value: sampleReply("c") };
    const late = sampleContext("c", "late", { updatedAt: 9_000 });
    expect(await store.commit({ context: late, expected: before?.version ?? 0, reply })).toBe(
      false,
    );
    expect(await store.commit({ context: late, expected: 0, reply })).toBe(false);
    expect((await store.read("c"))?.value).toEqual(second.context);
    expect(await store.reply("key")).toBeUndefined();
  });

  it("refuses to change what is not there", async () => {
    await using stores = await open();
    const store = stores.contexts;
    expect(await store.commit({ context: sampleContext("c"), expected: 7 })).toBe(false);
    expect(await store.count()).toBe(0);
  });

  it("never uses a version again, and tells a context from a later one of the same id", async () => {
    await using stores = await open();
    const store = stores.contexts;
    await store.commit({ context: sampleContext("c", "old"), expected: 0 });
    const old = await store.read("c");
    await store.commit({ context: sampleContext("c", "old 2"), expected: old?.version ?? 0 });
    expect((await store.read("c"))?.born).toBe(old?.born);
    await store.delete("c");
    await store.commit({ context: sampleContext("c", "new"), expected: 0 });
    const fresh = await store.read("c");
    expect(fresh?.version).toBeGreaterThan(old?.version ?? Number.POSITIVE_INFINITY);
    expect(fresh?.born).not.toBe(old?.born);
    const stale = { context: sampleContext("c", "ghost"), expected: old?.version ?? 0 };
    expect(await store.commit(stale)).toBe(false);
  });
}

function replies(open: Open): void {
  it("keeps a reply under each of its keys", async () => {
    await using stores = await open();
    const store = stores.contexts;
    const value = sampleReply("c");
    const context = sampleContext("c");
    await store.commit({ context, expected: 0, reply: { keys: ["a", "b"], value } });
    expect(await store.reply("a")).toEqual(value);
    expect(await store.reply("b")).toEqual(value);
  });

  it("refuses a commit under a key that is taken, also from another context", async () => {
    await using stores = await open();
    const store = stores.contexts;
    const reply = { keys: ["a", "b"], value: sampleReply("c") };
    await store.commit({ context: sampleContext("c"), expected: 0, reply });
    const other = { keys: ["x", "b"], value: sampleReply("d") };
    const change = { context: sampleContext("d"), expected: 0, reply: other };
    expect(await store.commit(change)).toBe(false);
    expect(await store.read("d")).toBeUndefined();
    expect(await store.reply("x")).toBeUndefined();
    expect(await store.reply("b")).toEqual(reply.value);
  });

  it("removes replies with their context and leaves those of others", async () => {
    await using stores = await open();
    const store = stores.contexts;
    for (const id of ["c", "d"]) {
      const reply = { keys: [`key of ${id}`], value: sampleReply(id) };
      await store.commit({ context: sampleContext(id), expected: 0, reply });
    }
    expect(await store.delete("c")).toBe(true);
    expect(await store.reply("key of c")).toBeUndefined();
    expect(await store.reply("key of d")).toEqual(sampleReply("d"));
    expect(await store.delete("c")).toBe(false);
  });

  it("keeps at least the newest 64 replies of a context", async () => {
    await using stores = await open();
    const store = stores.contexts;
    for (let turn = 0; turn < 300; turn++) {
      const expected = (await store.read("c"))?.version ?? 0;
      const value = sampleReply("c", `turn ${turn}`);
      const keys = [`message ${turn}`, `header ${turn}`];
      const context = sampleContext("c");
      expect(await store.commit({ context, expected, reply: { keys, value } })).toBe(true);
    }
    for (let turn = 236; turn < 300; turn++) {
      expect((await store.reply(`message ${turn}`))?.turnId).toBe(`turn ${turn}`);
      expect((await store.reply(`header ${turn}`))?.turnId).toBe(`turn ${turn}`);
    }
    await store.delete("c");
    expect(await store.reply("message 299")).toBeUndefined();
  });
}

function lists(open: Open): void {
  const ids = ["c1", "c2", "c3", "c4", "c5"];
  async function filled(): Promise<Stores> {
    const stores = await open();
    const store = stores.contexts;
    for (const [at, id] of ids.entries()) {
      await store.commit({ context: sampleContext(id, "", { updatedAt: 100 + at }), expected: 0 });
    }
    return stores;
  }

  it("gives an owner's contexts, the last changed first, page by page", async () => {
    await using stores = await filled();
    const store = stores.contexts;
    await store.commit({ context: sampleContext("b", "", { owner: "ben" }), expected: 0 });
    const all = await listAll(store, "ana", 2);
    expect(all.map((context) => context.id)).toEqual(["c5", "c4", "c3", "c2", "c1"]);
    expect((await listAll(store, "ben", 2)).map((context) => context.id)).toEqual(["b"]);
    expect(await store.list({ owner: "eve", limit: 2 })).toEqual({ contexts: [] });
  });

  it("has no cursor on the last page, also if that is full", async () => {
    await using stores = await filled();
    const store = stores.contexts;
    expect((await store.list({ owner: "ana", limit: 5 })).cursor).toBeUndefined();
    expect((await store.list({ owner: "ana", limit: 4 })).cursor).toBeDefined();
  });

  it.each(["changed", "deleted"])(
    "goes on where it was when the page's last is %s",
    async (how) => {
      await using stores = await filled();
      const store = stores.contexts;
      const first = await store.list({ owner: "ana", limit: 2 });
      if (how === "deleted") await store.delete("c4");
      else {
        const expected = (await store.read("c4"))?.version ?? 0;
        await store.commit({ context: sampleContext("c4", "", { updatedAt: 900 }), expected });
      }
      await store.commit({ context: sampleContext("c9", "", { updatedAt: 901 }), expected: 0 });
      const next = await store.list({ owner: "ana", limit: 9, cursor: first.cursor ?? "" });
      expect(next.contexts.map((context) => context.id)).toEqual(["c3", "c2", "c1"]);
    },
  );

  it("shows nobody else's contexts to the bearer of a cursor", async () => {
    await using stores = await filled();
    const store = stores.contexts;
    const { cursor = "" } = await store.list({ owner: "ana", limit: 2 });
    expect((await store.list({ owner: "eve", limit: 9, cursor })).contexts).toEqual([]);
  });

  it.each(["", "x", "!!!", "MTIz", Buffer.from("99:").toString("base64url")])(
    "refuses the cursor %j that no page has given",
    async (cursor) => {
      await using stores = await filled();
      const store = stores.contexts;
      await expect(store.list({ owner: "ana", limit: 2, cursor })).rejects.toMatchObject({
        code: "invalid_argument",
        violations: [{ field: "page_token" }],
      });
    },
  );
}

function bounds(open: Open, harness: StoreHarness): void {
  it.each([1, 3])(
    "keeps %i at most; the least recently used goes, replies and all",
    async (max) => {
      await using stores = await open({ maxContexts: max });
      const store = stores.contexts;
      const ids = ["c1", "c2", "c3", "c4", "c5"];
      for (const id of ids) {
        await store.read("c1");
        const reply = { keys: [`key of ${id}`], value: sampleReply(id) };
        await store.commit({ context: sampleContext(id), expected: 0, reply });
      }
      const kept = max === 1 ? ["c5"] : ["c1", "c4", "c5"];
      expect(await store.count()).toBe(max);
      for (const id of ids) {
        expect((await store.read(id)) !== undefined, id).toBe(kept.includes(id));
        expect((await store.reply(`key of ${id}`)) !== undefined, id).toBe(kept.includes(id));
      }
      const listed = (await listAll(store, "ana", 10)).map((context) => context.id);
      expect(listed.toSorted()).toEqual(kept);
    },
  );

  it("forgets a context that is not used for its time to live", async () => {
    await using stores = await open();
    const store = stores.contexts;
    const reply = { keys: ["key"], value: sampleReply("idle") };
    await store.commit({ context: sampleContext("idle"), expected: 0, reply });
    await store.commit({ context: sampleContext("read"), expected: 0 });
    await harness.advance(limits.ttlMs * 0.6);
    await store.read("read");
    await harness.advance(limits.ttlMs * 0.6);
    expect(await store.reply("key")).toBeUndefined();
    expect((await listAll(store, "ana", 1)).map((context) => context.id)).toEqual(["read"]);
    expect(await store.delete("idle")).toBe(false);
    expect(await store.read("idle")).toBeUndefined();
    expect(await store.read("read")).toBeDefined();
    expect(await store.count()).toBe(1);
  });

  it.each([3, 7])("holds its limit of %i exactly, whatever comes", async (max) => {
    await using stores = await open({ maxContexts: max, maxTasks: max });
    for (let n = 0; n < max * 4; n++) {
      await stores.contexts.commit({ context: sampleContext(`c${n}`), expected: 0 });
      const task = sampleTask({ id: `t${n}`, contextId: `c${n}` });
      await stores.tasks.create({ task, owner: "ana", number: 0 }, []);
      expect(await stores.contexts.count()).toBe(Math.min(n + 1, max));
      expect(await stores.tasks.count()).toBe(Math.min(n + 1, max));
      expect((await stores.tasks.list({ owner: "ana", limit: 1 })).total).toBe(
        Math.min(n + 1, max),
      );
    }
  });

  it("takes a context's tasks along when it goes, and leaves those of other owners", async () => {
    await using stores = await open({ maxContexts: 2 });
    const { contexts, tasks } = stores;
    for (const id of ["c1", "c2", "c3"]) {
      await contexts.commit({ context: sampleContext(id), expected: 0 });
      for (const owner of ["ana", "ben"]) {
        const task = sampleTask({ id: `${owner} ${id}`, contextId: id });
        await tasks.create({ task, owner, number: 0 }, []);
      }
    }
    expect(await tasks.read("ana c1")).toBeUndefined();
    expect(await tasks.read("ben c1")).toBeDefined();
    await contexts.delete("c2");
    expect(await tasks.read("ana c2")).toBeUndefined();
    expect(await tasks.read("ana c3")).toBeDefined();
    expect((await tasks.list({ owner: "ana", limit: 9 })).total).toBe(1);
    expect(await tasks.count()).toBe(4);
  });

  it("takes ids of any characters and length", async () => {
    await using stores = await open();
    const ids = [
      "\0",
      "a\0b",
      "#",
      "#x",
      "\u0001",
      "ä\u{1F600}",
      "\ud800",
      "x".repeat(3_000),
      "a b/c:d",
    ];
    for (const id of ids) {
      const reply = { keys: [`key of ${id}`], value: sampleReply(id) };
      const context = sampleContext(id, "", { owner: id });
      expect(await stores.contexts.commit({ context, expected: 0, reply })).toBe(true);
      const task = sampleTask({ id, contextId: id });
      expect(await stores.tasks.create({ task, owner: id, number: 0 }, [id])).toBe(true);
    }
    for (const id of ids) {
      expect((await stores.contexts.read(id))?.value.id).toBe(id);
      expect((await stores.contexts.reply(`key of ${id}`))?.contextId).toBe(id);
      expect((await listAll(stores.contexts, id, 1)).map((context) => context.id)).toEqual([id]);
      expect((await stores.tasks.findByKey(id))?.task.id).toBe(id);
      const listed = await stores.tasks.list({ owner: id, contextId: id, limit: 2 });
      expect(listed.tasks.map((task) => task.id)).toEqual([id]);
      expect(await stores.contexts.delete(id)).toBe(true);
      expect(await stores.tasks.read(id)).toBeUndefined();
    }
  });

  it("lets an expired context's id and keys be used again", async () => {
    await using stores = await open();
    const store = stores.contexts;
    const reply = { keys: ["key"], value: sampleReply("old") };
    await store.commit({ context: sampleContext("old"), expected: 0, reply });
    await harness.advance(limits.ttlMs * 2);
    const again = { keys: ["key"], value: sampleReply("new") };
    const change = { context: sampleContext("new"), expected: 0, reply: again };
    expect(await store.commit(change)).toBe(true);
    expect(await store.commit({ context: sampleContext("old", "2"), expected: 0 })).toBe(true);
    expect(await store.reply("key")).toEqual(again.value);
    expect(await store.count()).toBe(2);
  });
}

function properties(open: Open): void {
  it("behaves as its model under any sequence of calls", async () => {
    await fc.assert(
      fc.asyncProperty(storeCommands, async (commands) => {
        await using stores = await open();
        const real = stores.contexts;
        await fc.asyncModelRun(() => ({ model: emptyModel(), real }), commands);
      }),
      { seed, numRuns: 200 },
    );
  });

  it("is linearizable under concurrent clients", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(intents, { minLength: 2, maxLength: 4 }),
        fc.scheduler(),
        async (clients, scheduler) => {
          await using stores = await open();
          const store = stores.contexts;
          const operations = await runClients(store, clients, scheduler);
          const start = { tag: null, answered: false };
          return isLinearizable(operations, start, step);
        },
      ),
      { seed, numRuns: 200 },
    );
  });

  it("loses no write of 50 clients that retry", async () => {
    await using stores = await open();
    const store = stores.contexts;
    const append = async (text: string): Promise<void> => {
      for (;;) {
        const found = await store.read("c");
        const context = found?.value ?? sampleContext("c");
        const turns = [...context.turns, { role: "user" as const, text }];
        const change = { context: { ...context, turns }, expected: found?.version ?? 0 };
        if (await store.commit(change)) return;
      }
    };
    const texts = Array.from({ length: 50 }, (_, client) => `from ${client}`);
    await Promise.all(texts.map(append));
    const stored = (await store.read("c"))?.value.turns.map((turn) => turn.text) ?? [];
    expect(stored.toSorted()).toEqual(texts.toSorted());
  });
}

import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { artifactsWith } from "../../../src/domain/artifacts.js";
import type { StudyPlan } from "../../../src/domain/plan.js";
import { openEnvironment } from "../../../src/store/lmdb/environment.js";
import { openLmdb } from "../../../src/store/lmdb/open.js";
import { checkLmdb } from "../../../src/store/lmdb/tools.js";
import { schemaVersion } from "../../../src/store/records/schema.js";
import { sampleContext, sampleReply, sampleTask } from "../samples.js";
import { temporaryDirectory } from "./harness.js";

const limits = { maxContexts: 1_000, maxTasks: 1_000, ttlMs: 3_600_000 };
const directory = temporaryDirectory();
let runs = 0;
const freshUrl = () => `lmdb:${join(directory, `durable-${++runs}`)}`;
const fileOf = (url: string) => join(url.slice("lmdb:".length), "data.mdb");

describe("the embedded store", () => {
  it("knows everything when it is opened again, and uses no version twice", async () => {
    const url = freshUrl();
    const context = sampleContext("c", "hello");
    const reply = { keys: ["key"], value: sampleReply("c") };
    let version = 0;
    {
      await using stores = await openLmdb(url, limits);
      await stores.contexts.commit({ context, expected: 0, reply });
      await stores.tasks.create({ task: sampleTask(), owner: "ana", number: 0 }, ["task key"]);
      version = (await stores.contexts.read("c"))?.version ?? 0;
      await stores.contexts.commit({ context: sampleContext("d"), expected: 0 });
      await stores.contexts.delete("d");
    }
    await using stores = await openLmdb(url, limits);
    expect(await stores.contexts.read("c")).toMatchObject({ value: context, version });
    expect(await stores.contexts.reply("key")).toEqual(reply.value);
    expect(await stores.tasks.findByKey("task key")).toMatchObject({ task: sampleTask() });
    expect(await stores.contexts.count()).toBe(1);
    await stores.contexts.commit({ context: sampleContext("d"), expected: 0 });
    expect((await stores.contexts.read("d"))?.version).toBeGreaterThan(version + 1);
  });

  it("names the directory that it cannot use", async () => {
    await expect(openLmdb("lmdb:", limits)).rejects.toThrow("names no directory");
    const file = join(directory, "file");
    writeFileSync(file, "");
    await expect(openLmdb(`lmdb:${file}/data`, limits)).rejects.toThrow(`${file}/data cannot be`);
  });

  it("is for its owner only", async () => {
    const url = freshUrl();
    await using _stores = await openLmdb(url, limits);
    expect(statSync(url.slice("lmdb:".length)).mode & 0o077).toBe(0);
  });

  it("refuses what a newer Studly has written, and leaves it alone", async () => {
    const url = freshUrl();
    await (await openLmdb(url, limits))[Symbol.asyncDispose]();
    await setSchema(url, schemaVersion + 1);
    await expect(openLmdb(url, limits)).rejects.toThrow(/newer Studly .*Start that version again/);
    await using environment = openEnvironment(url.slice("lmdb:".length));
    expect(environment.index("meta").get("schema")).toBe(schemaVersion + 1);
  });

  it("writes a plan once for a context and its replies, and again only when it changes", async () => {
    const url = freshUrl();
    await using stores = await openLmdb(url, limits);
    const { contexts } = stores;
    for (let turn = 0; turn < 40; turn++) {
      const found = await contexts.read("c");
      const changed = turn % 10 === 0;
      const plan = changed ? samplePlan(turn) : found?.value.plan;
      const value = { ...sampleReply("c", `turn ${turn}`), ...(changed && plan ? { plan } : {}) };
      const context = sampleContext("c", `turn ${turn}`, plan ? { plan } : {});
      const reply = { keys: [`key ${turn}`], value };
      expect(await contexts.commit({ context, expected: found?.version ?? 0, reply })).toBe(true);
    }
    expect(await entriesOf(url, "plans")).toBe(4);
    expect((await contexts.reply("key 10"))?.plan).toEqual(samplePlan(10));
    expect((await contexts.read("c"))?.value.plan).toEqual(samplePlan(30));
    await contexts.delete("c");
    expect(await entriesOf(url, "plans")).toBe(0);
    expect((await checkLmdb(url)).problems).toEqual([]);
  });

  it("removes a plan with the last reply that refers to it", async () => {
    const url = freshUrl();
    await using stores = await openLmdb(url, limits);
    const { contexts } = stores;
    for (let turn = 0; turn < 100; turn++) {
      const expected = (await contexts.read("c"))?.version ?? 0;
      const plan = samplePlan(turn);
      const reply = { keys: [`key ${turn}`], value: { ...sampleReply("c"), plan } };
      await contexts.commit({ context: sampleContext("c", "", { plan }), expected, reply });
    }
    expect(await entriesOf(url, "plans")).toBe(64);
    expect((await checkLmdb(url)).problems).toEqual([]);
  });

  it("leaves nothing of what is deleted, evicted or expired", async () => {
    const url = freshUrl();
    let clock = 1;
    const own = { ...limits, maxContexts: 5, maxTasks: 7, ttlMs: 1_000, touchAfterMs: 0 };
    await using stores = await openLmdb(url, { ...own, now: () => (clock += 0.001) });
    for (let n = 0; n < 30; n++) {
      const id = `c${n}`;
      const plan = samplePlan(n);
      const reply = { keys: [`key ${n}`], value: { ...sampleReply(id), plan } };
      await stores.contexts.commit({
        context: sampleContext(id, "", { plan }),
        expected: 0,
        reply,
      });
      await addTask(stores.tasks, `t${n}`, id);
      if (n % 10 === 9) clock += 2_000;
      if (n % 7 === 6) await stores.contexts.delete(id);
    }
    expect((await checkLmdb(url)).problems).toEqual([]);
    for (let n = 0; n < 30; n++) await stores.contexts.delete(`c${n}`);
    for (let n = 0; n < 30; n++) await stores.tasks.deleteContext(`c${n}`, "ana");
    const { tables, problems } = await checkLmdb(url);
    expect(problems).toEqual([]);
    const kept = tables.filter(({ entries }) => entries > 0).map(({ name }) => name);
    // "version" is left of the counts.
    expect(kept.toSorted()).toEqual(["counts", "meta", "processes"]);
    expect(tables.find(({ name }) => name === "counts")?.entries).toBe(1);
  });

  it("makes an append to an endless artifact no slower, and keeps it once", async () => {
    const url = freshUrl();
    await using stores = await openLmdb(url, limits);
    let task = sampleTask();
    await stores.tasks.create({ task, owner: "ana", number: 0 }, []);
    const text = "x".repeat(100);
    const chunks = 4_000;
    for (let number = 1; number <= chunks; number++) {
      const artifact = { artifactId: "log", parts: [{ text }] };
      task = { ...task, artifacts: artifactsWith(task.artifacts, artifact, true) };
      const update = {
        kind: "artifact",
        artifact,
        append: true,
        lastChunk: false,
        number,
      } as const;
      await stores.tasks.update({ task, expected: number - 1, updates: [update] });
    }
    const { tables } = await checkLmdb(url);
    const bytes = (name: string) => tables.find((table) => table.name === name)?.bytes ?? 0;
    // The content, once as a whole and the last thousand chunks; the record itself has none of it.
    expect(bytes("artifacts")).toBeLessThan(chunks * 200);
    expect(bytes("tasks")).toBeLessThan(10_000);
    expect(await entriesOf(url, "updates")).toBe(1_000);
  });

  it("finds what is wrong", async () => {
    const url = freshUrl();
    const stores = await openLmdb(url, limits);
    await stores.contexts.commit({ context: sampleContext("c"), expected: 0 });
    await addTask(stores.tasks, "t", "c");
    await stores[Symbol.asyncDispose]();
    {
      await using environment = openEnvironment(url.slice("lmdb:".length));
      const contexts = environment.records("contexts");
      const updates = environment.records("updates");
      const byOwner = environment.index("tasks.by-owner");
      const [listed] = byOwner.keys();
      await environment.write(() => {
        contexts.put("c", new Uint8Array([1, 2, 3]));
        updates.remove(["t", 1]);
        if (listed !== undefined) byOwner.remove(listed);
      });
    }
    const { problems } = await checkLmdb(url);
    expect(problems.join("\n")).toMatch(/contexts c: cannot be decoded/);
    expect(problems.join("\n")).toMatch(/tasks t: not in tasks.by-owner/);
    expect(problems.join("\n")).toMatch(/updates t 1: missing/);
    expect(problems).toHaveLength(3);
  });

  it("takes less than a second to open, also with much in it", async () => {
    const url = freshUrl();
    {
      await using stores = await openLmdb(url, limits);
      const all = Array.from({ length: 1_000 }, (_, n) =>
        sampleContext(`c${n}`, "x".repeat(5_000)),
      );
      await Promise.all(all.map((context) => stores.contexts.commit({ context, expected: 0 })));
    }
    expect(statSync(fileOf(url)).size).toBeGreaterThan(5_000_000);
    const before = performance.now();
    await using stores = await openLmdb(url, limits);
    expect(await stores.contexts.count()).toBe(1_000);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

async function addTask(
  tasks: Awaited<ReturnType<typeof openLmdb>>["tasks"],
  id: string,
  contextId: string,
): Promise<void> {
  const task = sampleTask({ id, contextId });
  await tasks.create({ task, owner: "ana", number: 0 }, [`task key ${id}`]);
  const artifact = { artifactId: "a", parts: [{ text: "content" }] };
  const update = { kind: "artifact", artifact, append: false, lastChunk: true, number: 1 } as const;
  const changed = { ...task, artifacts: [artifact] };
  await tasks.update({ task: changed, expected: 0, updates: [update] });
  await tasks.putPush({ id: "p", taskId: id, url: "https://a.example/" });
}

/** Different ones differ; a store looks at nothing of a plan but its identity. */
function samplePlan(revision: number): StudyPlan {
  return { id: "plan", revision, title: "Python" } as unknown as StudyPlan;
}

async function entriesOf(url: string, table: string): Promise<number> {
  const { tables } = await checkLmdb(url);
  return tables.find(({ name }) => name === table)?.entries ?? Number.NaN;
}

async function setSchema(url: string, schema: number): Promise<void> {
  await using environment = openEnvironment(url.slice("lmdb:".length));
  const meta = environment.index<number>("meta");
  await environment.write(() => meta.put("schema", schema));
}

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { artifactsWith } from "../../../src/domain/artifacts.js";
import type { Artifact, NumberedUpdate, Task } from "../../../src/domain/task.js";
import type { Stores } from "../../../src/store/open.js";
import type { StoredTask } from "../../../src/store/task-store.js";
import { sampleTask, sampleUpdate } from "../samples.js";
import { type RedisProcess, startRedis } from "./redis-process.js";
import { freshUrl, missing, openAt } from "./support.js";

describe.skipIf(missing !== "")(`tasks in Redis ${missing}`, () => {
  let redis: RedisProcess;
  beforeAll(async () => {
    redis = await startRedis("--appendfsync", "no");
  });
  afterAll(() => redis?.[Symbol.asyncDispose]());

  it("have the artifacts that their updates make", async () => {
    await using stores = await openAt(freshUrl(redis));
    const chunks = [
      chunk("a", "one"),
      chunk("b", "text", true),
      chunk("a", " two", true),
      chunk("b", "other"),
      chunk("b", " more", true),
      chunk("given", " and more", true),
      chunk("", "an empty id"),
    ];
    const given: Artifact = { artifactId: "given", parts: [{ text: "given" }] };
    let stored: StoredTask = {
      task: sampleTask({ artifacts: [given] }),
      owner: "ana",
      number: 0,
      request: request("first"),
    };
    expect(await stores.tasks.create(stored, [])).toBe(true);
    for (const [index, update] of chunks.entries()) {
      stored = await appended(stores, stored, [update, sampleUpdate(2 * index + 2)]);
      expect(await stores.tasks.read("t")).toEqual(stored);
    }
    expect((await stores.tasks.list({ owner: "ana", limit: 1 })).tasks).toEqual([stored.task]);
  });

  it("keep the request until another one comes", async () => {
    await using stores = await openAt(freshUrl(redis));
    const stored = { task: sampleTask(), owner: "ana", number: 0, request: request("first") };
    await stores.tasks.create(stored, []);
    const change = { task: sampleTask(), expected: 0, updates: [sampleUpdate(1)] };
    await stores.tasks.update(change);
    expect((await stores.tasks.read("t"))?.request).toEqual(request("first"));
    await stores.tasks.update({ ...change, expected: 1, request: request("second") });
    expect((await stores.tasks.read("t"))?.request).toEqual(request("second"));
  });

  it("keep the newest 1,000 updates, and of the older ones what an artifact is made of", async () => {
    await using stores = await openAt(freshUrl(redis));
    let stored: StoredTask = { task: sampleTask(), owner: "ana", number: 0 };
    await stores.tasks.create(stored, []);
    for (const text of ["one", " two"])
      stored = await appended(stores, stored, [chunk("kept", text, true), chunk("gone", text)]);
    for (let n = 0; n < 24; n++)
      stored = await appended(
        stores,
        stored,
        Array.from({ length: 100 }, () => sampleUpdate(0)),
      );
    const updates = await stores.tasks.updatesAfter("t", 0);
    expect(updates.map(({ number }) => number)).toEqual(
      Array.from({ length: 1_000 }, (_, index) => stored.number - 999 + index),
    );
    expect(await stores.tasks.read("t")).toEqual(stored);
    stored = await appended(stores, stored, [chunk("kept", "anew"), chunk("gone", "", true)]);
    expect(await stores.tasks.read("t")).toEqual(stored);
    const { fields } = await sizes(redis);
    // The updates, of which "gone" has one that is older, and the fields of the task itself.
    expect(fields).toBeLessThan(1_000 + 1 + 12);
  });

  it("leave nothing behind when they and their contexts are deleted", async () => {
    await using stores = await openAt(freshUrl(redis));
    const before = await sizes(redis);
    const task = { task: sampleTask(), owner: "ana", number: 0 };
    await stores.tasks.create(task, ["key"]);
    await appended(stores, task, [chunk("a", "text")]);
    await stores.tasks.putPush({ id: "p", taskId: "t", url: "https://a.example/" });
    await stores.leases.take("run:t");
    await stores.leases.take("push:t");
    await stores.tasks.deleteContext("c", "ana");
    expect((await sizes(redis)).keys.filter((key) => !before.keys.includes(key))).toEqual([
      expect.stringMatching(/:tick$/),
    ]);
    expect(await stores.leases.take("run:t")).toBe(true);
  });

  it("have pushes in the order in which they came", async () => {
    await using stores = await openAt(freshUrl(redis));
    await stores.tasks.create({ task: sampleTask(), owner: "ana", number: 0 }, []);
    const ids = ["c", "a", "b"];
    for (const id of [...ids, "c"])
      await stores.tasks.putPush({ id, taskId: "t", url: `https://${id}.example/` });
    const listed = async () => (await stores.tasks.pushes("t")).map(({ config }) => config.id);
    expect(await listed()).toEqual(ids);
    await stores.tasks.deletePush("t", "a");
    expect(await listed()).toEqual(["c", "b"]);
  });

  /** Stores updates as the engine does; answers with what must be stored then. */
  async function appended(
    stores: Stores,
    { task, number, ...rest }: StoredTask,
    unnumbered: readonly NumberedUpdate[],
  ): Promise<StoredTask> {
    const updates = unnumbered.map((one, index) => ({ ...one, number: number + index + 1 }));
    const artifacts = updates.reduce<Task["artifacts"]>(
      (all, one) => (one.kind === "artifact" ? artifactsWith(all, one.artifact, one.append) : all),
      task.artifacts,
    );
    const next = { ...task, artifacts };
    expect(await stores.tasks.update({ task: next, expected: number, updates })).toBe(true);
    return { ...rest, task: next, number: number + updates.length };
  }
});

function chunk(artifactId: string, text: string, append = false): NumberedUpdate {
  const artifact = { artifactId, parts: [{ text }] };
  return { kind: "artifact", artifact, append, lastChunk: false, number: 0 };
}

function request(tenant: string) {
  return {
    metadata: {},
    acceptedOutputModes: [],
    extensions: [],
    tenant,
    inBackground: true,
    until: 0,
  };
}

/** All keys of a Redis, and how many fields its largest hash has. */
async function sizes({ url }: RedisProcess): Promise<{ keys: string[]; fields: number }> {
  const { createClient } = await import("redis");
  const client = await createClient({ url }).connect();
  const keys = await client.keys("*");
  const lengths = await Promise.all(
    keys.filter((key) => key.includes(":t:")).map((key) => client.hLen(key)),
  );
  client.destroy();
  return { keys: keys.filter((key) => !key.endsWith(":holders")), fields: Math.max(0, ...lengths) };
}

import { describe, expect, it } from "vitest";
import { sampleContext, sampleReply } from "../samples.js";
import { ask, startRedis, startSentinel, until } from "./redis-process.js";
import { freshUrl, missing, openAt } from "./support.js";

const limit = { timeout: 30_000 };

describe.skipIf(missing !== "")(`Redis is away ${missing}`, limit, () => {
  it("is told at once, without the URL, also if it never was there; and is healed by its coming", async () => {
    await using redis = await startRedis();
    await ask(redis.port, "CONFIG SET requirepass secret");
    await ask(redis.port, "AUTH secret\r\nCONFIG REWRITE");
    await redis.kill();
    const told: unknown[] = [];
    const url = freshUrl(redis).replace("//", "//default:secret@");
    await using stores = await openAt(url, { onError: (error) => told.push(error) });
    expect(stores.isReady()).toBe(false);
    const { ms, error } = await failure(() => stores.contexts.read("c"));
    expect(ms).toBeLessThan(500);
    expect(error).toMatchObject({ code: "unavailable", retryAfterMs: 1_000 });
    expect(String(error)).not.toMatch(/secret|127\.0\.0\.1/);
    expect(told.length).toBeGreaterThan(0);
    expect(told.map(String).join()).not.toContain("secret");
    await redis.restart();
    await until("it is there", () => stores.isReady());
    expect(await stores.contexts.read("c")).toBeUndefined();
  });

  it("loses nothing that was acknowledged when Redis is killed under load, and goes on without a restart", async () => {
    await using redis = await startRedis();
    await using stores = await openAt(freshUrl(redis));
    const acknowledged: string[] = [];
    let stop = false;
    const client = async (name: number) => {
      for (let turn = 0; !stop; turn++) {
        const id = `${name}.${turn}`;
        const reply = { keys: [`key of ${id}`], value: sampleReply(id) };
        try {
          await stores.contexts.commit({ context: sampleContext(id, id), expected: 0, reply });
          acknowledged.push(id);
        } catch (error) {
          expect(error).toMatchObject({ code: "unavailable" });
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }
    };
    const clients = Promise.all([1, 2, 3, 4].map(client));
    for (let kills = 0; kills < 3; kills++) {
      const before = acknowledged.length;
      await until("commits are acknowledged", () => acknowledged.length > before + 20);
      await redis.kill();
      await until("it is noticed", () => !stores.isReady());
      await redis.restart();
      await until("it is back", () => stores.isReady());
    }
    stop = true;
    await clients;
    for (const id of acknowledged) {
      expect((await stores.contexts.read(id))?.value, id).toEqual(sampleContext(id, id));
      expect(await stores.contexts.reply(`key of ${id}`), id).toEqual(sampleReply(id));
    }
  });

  it("fails fast while Redis hangs: the first after a second, the others at once", async () => {
    await using redis = await startRedis();
    await using stores = await openAt(freshUrl(redis));
    await stores.contexts.commit({ context: sampleContext("c", "kept"), expected: 0 });
    redis.pause();
    const first = await failure(() => stores.contexts.read("c"));
    expect(first.error).toMatchObject({ code: "unavailable", retryAfterMs: 1_000 });
    expect(first.ms).toBeLessThan(1_500);
    expect(stores.isReady()).toBe(false);
    const second = await failure(() => stores.tasks.read("t"));
    expect(second.error).toMatchObject({ code: "unavailable" });
    expect(second.ms).toBeLessThan(100);
    redis.resume();
    await until("it is back", () => stores.isReady());
    expect((await stores.contexts.read("c"))?.value).toEqual(sampleContext("c", "kept"));
  });

  it("is told of a Redis that takes no more, and reads go on: a full one, and one that is a replica", async () => {
    await using redis = await startRedis();
    await using stores = await openAt(freshUrl(redis), { touchAfterMs: 0 });
    const write = (id: string) =>
      stores.contexts.commit({ context: sampleContext(id, "text"), expected: 0 });
    await write("kept");
    for (const [begin, end] of [
      ["CONFIG SET maxmemory 1", "CONFIG SET maxmemory 0"],
      ["REPLICAOF 127.0.0.1 1", "REPLICAOF NO ONE"],
    ] as const) {
      await ask(redis.port, begin);
      const { error } = await failure(() => write(begin));
      expect(error, begin).toMatchObject({ code: "unavailable", retryAfterMs: 1_000 });
      expect((await stores.contexts.read("kept"))?.value.id, begin).toBe("kept");
      expect((await stores.contexts.list({ owner: "ana", limit: 9 })).contexts).not.toEqual([]);
      await ask(redis.port, end);
      expect(await write(begin), end).toBe(true);
    }
  });

  it("leaves a connection that is silent for long, and heals when Redis goes on", async () => {
    await using redis = await startRedis();
    await using stores = await openAt(freshUrl(redis));
    redis.pause();
    await failure(() => stores.contexts.read("c"));
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    const late = await failure(() => stores.contexts.read("c"));
    expect(late.error).toMatchObject({ code: "unavailable" });
    expect(late.ms).toBeLessThan(100);
    redis.resume();
    await until("it is back", () => stores.isReady());
    expect(await stores.contexts.read("c")).toBeUndefined();
  });

  it("says nothing of what it has stored when Redis holds something else there", async () => {
    await using redis = await startRedis();
    const url = freshUrl(redis);
    await using stores = await openAt(url);
    await ask(redis.port, `SET {${url.split("prefix=")[1]}}:c:odd text`);
    await ask(redis.port, `ZADD {${url.split("prefix=")[1]}}:used:contexts 9e15 odd`);
    const { error } = await failure(() => stores.contexts.read("odd"));
    expect(String(error)).toBe("Error: The store refused a command.");
    expect(stores.isReady()).toBe(true);
  });
});

describe.skipIf(missing !== "")(`Sentinel ${missing}`, limit, () => {
  it("follows the master to another server when it dies", async () => {
    await using master = await startRedis();
    await using replica = await startRedis("--replicaof", "127.0.0.1", `${master.port}`);
    await using sentinel = await startSentinel(master);
    await using stores = await openAt(freshUrl(sentinel));
    await until("it is there", () => stores.isReady());
    const write = (id: string) =>
      stores.contexts.commit({ context: sampleContext(id), expected: 0 });
    expect(await write("before")).toBe(true);
    await until("the replica has it", async () => (await sizeOf(replica)) > 0);
    await master.kill();
    await until("it is noticed", () => !stores.isReady());
    await until("the replica is the master", () => stores.isReady());
    expect((await stores.contexts.read("before"))?.value).toEqual(sampleContext("before"));
    expect(await write("after")).toBe(true);
  });
});

async function sizeOf({ port }: { readonly port: number }): Promise<number> {
  return Number((await ask(port, "DBSIZE")).slice(1));
}

/** What a call rejects with, and after how long. */
async function failure(act: () => Promise<unknown>): Promise<{ ms: number; error: unknown }> {
  const began = performance.now();
  const error = await act().then(
    (value) => new Error(`It answered: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  return { ms: performance.now() - began, error };
}

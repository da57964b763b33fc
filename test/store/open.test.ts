import { expect, it } from "vitest";
import { openStores } from "../../src/store/open.js";
import { sampleContext, sampleTask } from "./samples.js";

const limits = { maxContexts: 10, maxTasks: 10, ttlMs: 1_000 };

it.each(["memory:", "MEMORY:", "memory://"])("opens %s", async (url) => {
  await using stores = await openStores(url, limits);
  expect(await stores.contexts.count()).toBe(0);
  expect(await stores.tasks.count()).toBe(0);
});

it("takes a context's tasks along when it goes", async () => {
  await using stores = await openStores("memory:", limits);
  for (const [id, contextId, owner] of [
    ["t1", "c", "ana"],
    ["t2", "c", "ben"],
    ["t3", "d", "ana"],
  ] as const)
    await stores.tasks.create({ task: sampleTask({ id, contextId }), owner, number: 0 }, []);
  await stores.contexts.commit({ context: sampleContext("c"), expected: 0 });
  await stores.contexts.delete("c");
  expect(await stores.tasks.read("t1")).toBeUndefined();
  expect(await stores.tasks.count()).toBe(2);
});

it("names what is supported, without quoting a password", async () => {
  const opened = openStores("ftp://me:secret@host/0", limits);
  await expect(opened).rejects.toThrow('No store for "ftp:"; supported: memory:');
  await expect(opened).rejects.not.toThrow("secret");
});

it.each(["", "memory", "./data", "constructor:"])("refuses %j", async (url) => {
  await expect(openStores(url, limits)).rejects.toThrow("supported: memory:, lmdb:");
});

import { expect, it } from "vitest";
import { openStore } from "../../src/store/open.js";

const limits = { maxContexts: 10, ttlMs: 1_000 };

it.each(["memory:", "MEMORY:", "memory://"])("opens %s", async (url) => {
  await using store = await openStore(url, limits);
  expect(await store.count()).toBe(0);
});

it("names what is supported, without quoting a password", async () => {
  const opened = openStore("ftp://me:secret@host/0", limits);
  await expect(opened).rejects.toThrow('No store for "ftp:"; supported: memory:');
  await expect(opened).rejects.not.toThrow("secret");
});

it.each(["", "memory", "./data", "constructor:"])("refuses %j", async (url) => {
  await expect(openStore(url, limits)).rejects.toThrow("supported: memory:");
});

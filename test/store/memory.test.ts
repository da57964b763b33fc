import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../src/store/memory.js";
import { openMemory } from "../../src/store/open.js";
import { type StoreHarness, storeContract } from "./contract.js";
import { portableContract } from "./portable-contract.js";
import { sampleContext } from "./samples.js";

let now = 1;

const harness: StoreHarness = {
  open: async (limits) => openMemory({ ...limits, now: () => now }),
  advance: async (ms) => {
    now += ms;
  },
};

storeContract("memory", harness);
portableContract("memory", harness);

describe("memory store", () => {
  it("hands out what was handed in, uncopied", async () => {
    const store = createMemoryStore({ maxContexts: 10, ttlMs: 1_000 });
    const context = sampleContext("c", "hello");
    await store.commit({ context, expected: 0 });
    expect((await store.read("c"))?.value).toBe(context);
  });

  it("takes a very large limit without setting memory aside", async () => {
    const before = process.memoryUsage().rss;
    const store = createMemoryStore({ maxContexts: 100_000_000, ttlMs: 1_000 });
    await store.commit({ context: sampleContext("c"), expected: 0 });
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });
});

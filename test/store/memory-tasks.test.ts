import { expect, it } from "vitest";
import { createMemoryTaskStore } from "../../src/store/memory-tasks.js";
import { openMemory } from "../../src/store/open.js";
import { sampleTask, sampleUpdate } from "./samples.js";
import { taskStoreContract } from "./task-contract.js";

let now = 1;

taskStoreContract("memory", {
  open: async (limits) => openMemory({ ...limits, now: () => now }),
  advance: async (ms) => {
    now += ms;
  },
});

it("keeps the newest updates of an endless task", async () => {
  const store = createMemoryTaskStore({ maxTasks: 1, ttlMs: 60_000 });
  await store.create({ task: sampleTask(), owner: "ana", number: 0 }, []);
  for (let n = 0; n < 3_000; n++)
    await store.update({ task: sampleTask(), expected: n, updates: [sampleUpdate(n + 1)] });
  const kept = await store.updatesAfter("t", 0);
  expect(kept.length).toBeLessThanOrEqual(1_000);
  expect(kept.at(-1)?.number).toBe(3_000);
  expect(await store.updatesAfter("t", 2_990)).toHaveLength(10);
});

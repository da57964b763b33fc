import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { createBatch } from "../../src/cluster/batch.js";

it("hands a single id on at once", () => {
  const handed: (readonly string[])[] = [];
  const batch = createBatch((ids) => void handed.push(ids), 20);
  batch.add("a");
  expect(handed).toEqual([["a"]]);
});

it("hands on together, each once, what comes soon after", async () => {
  const handed: (readonly string[])[] = [];
  const batch = createBatch((ids) => void handed.push(ids), 20);
  for (let i = 0; i < 1_000; i++) batch.add(`task-${i % 3}`);
  await delay(60);
  expect(handed).toEqual([["task-0"], ["task-1", "task-2", "task-0"]]);
});

it("makes a stream of wake-ups few messages, and loses none", async () => {
  const handed: (readonly string[])[] = [];
  const batch = createBatch((ids) => void handed.push(ids), 20);
  const from = performance.now();
  let added = 0;
  while (performance.now() - from < 200) {
    batch.add(`task-${added++}`);
    await delay(0);
  }
  await delay(60);
  expect(handed.flat()).toHaveLength(added);
  expect(handed.length).toBeLessThanOrEqual(12);
});

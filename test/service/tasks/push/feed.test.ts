import { describe, expect, test } from "vitest";
import type { PushPlace, TaskState } from "../../../../src/domain/task.js";
import { createFeed } from "../../../../src/service/tasks/push/feed.js";
import { createTasks, encode } from "./support.js";

function feedOf(taskId: string, tasks = createTasks(), place?: PushPlace) {
  return createFeed(tasks.store, taskId, place);
}

describe("a task's events", () => {
  test("are repeated until they are acknowledged, also when the task has gone on", async () => {
    const tasks = createTasks();
    const id = await tasks.add("submitted");
    const feed = feedOf(id, tasks);
    const whole = await feed.next();
    await tasks.become(id, "working");
    expect(await feed.next()).toBe(whole);
    const place = { number: 0, contextId: `context of ${id}` };
    expect(feed.place).toBeUndefined();
    expect(feed.acknowledge()).toEqual(place);
    expect(feed.place).toEqual(place);
    const update = await feed.next();
    expect(update).toMatchObject({ kind: "update", taskId: id, contextId: `context of ${id}` });
    feed.acknowledge();
    expect(await feed.next()).toBeUndefined();
    expect(feed.isOver).toBe(false);
  });

  test("go on from a cursor, all of them in order, however many there are", async () => {
    const tasks = createTasks();
    const id = await tasks.add();
    await tasks.produce(id, ...Array.from({ length: 100 }, () => "a"));
    const feed = feedOf(id, tasks, { number: 3, contextId: "c" });
    const told: string[] = [];
    for (let event = await feed.next(); event !== undefined; event = await feed.next()) {
      told.push(encode(event));
      feed.acknowledge();
    }
    expect(told).toEqual(Array.from({ length: 97 }, (_, index) => `artifact a ${index + 4}`));
  });

  test.each<TaskState>(["completed", "failed", "canceled", "rejected"])(
    "are over when it is %s, and not before",
    async (state) => {
      const tasks = createTasks();
      const id = await tasks.add();
      const feed = feedOf(id, tasks);
      await tasks.become(id, "input_required", state);
      await feed.next();
      expect(feed.isOver).toBe(false);
      feed.acknowledge();
      expect(feed.isOver).toBe(true);
      const later = feedOf(id, tasks, { number: 1, contextId: "c" });
      await later.next();
      later.acknowledge();
      expect(later.isOver).toBe(true);
    },
  );

  test.each([undefined, { number: 3, contextId: "c" }])(
    "are over when it is gone: %j",
    async (place) => {
      const feed = feedOf("nobody's", createTasks(), place);
      expect(await feed.next()).toBeUndefined();
      expect(feed.isOver).toBe(true);
    },
  );

  test("are the task as it is where the store has none of them any more", async () => {
    const tasks = createTasks();
    const id = await tasks.add();
    await tasks.produce(id, "a", "b");
    const store = { ...tasks.store, updatesAfter: async () => [] };
    const feed = createFeed(store, id, { number: 1, contextId: "c" });
    expect(await feed.next()).toMatchObject({ kind: "task", number: 2 });
  });
});

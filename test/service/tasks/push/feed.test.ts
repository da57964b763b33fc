import { describe, expect, test } from "vitest";
import type { PushPlace, TaskState } from "../../../../src/domain/task.js";
import { createFeed } from "../../../../src/service/tasks/push/feed.js";
import { createTasks, encode } from "./support.js";

async function feedOf(taskId: string, tasks = createTasks(), place?: PushPlace) {
  const places: PushPlace[] = [];
  const cursor = { taskId, id: "hook", ...(place === undefined ? {} : { place }) };
  const feed = createFeed(tasks.store, cursor, (next) => places.push(next));
  return { feed, places };
}

describe("a task's events", () => {
  test("are repeated until they are acknowledged, also when the task has gone on", async () => {
    const tasks = createTasks();
    const id = await tasks.add("submitted");
    const { feed, places } = await feedOf(id, tasks);
    const whole = await feed.next();
    await tasks.become(id, "working");
    expect(await feed.next()).toBe(whole);
    feed.acknowledge();
    expect(places).toEqual([{ number: 0, contextId: `context of ${id}` }]);
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
    const { feed } = await feedOf(id, tasks, { number: 3, contextId: "c" });
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
      const { feed } = await feedOf(id, tasks);
      await tasks.become(id, "input_required", state);
      await feed.next();
      expect(feed.isOver).toBe(false);
      feed.acknowledge();
      expect(feed.isOver).toBe(true);
      const later = await feedOf(id, tasks, { number: 1, contextId: "c" });
      await later.feed.next();
      later.feed.acknowledge();
      expect(later.feed.isOver).toBe(true);
    },
  );

  test("are over when it is gone", async () => {
    const { feed } = await feedOf("nobody's");
    expect(await feed.next()).toBeUndefined();
    expect(feed.isOver).toBe(true);
  });
});

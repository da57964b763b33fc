import { randomUUID } from "node:crypto";
import type { PushConfig, Task, TaskState, TaskUpdate } from "../../../../src/domain/task.js";
import type { PushResult } from "../../../../src/service/tasks/push/courier.js";
import type { PushDeliveryOptions } from "../../../../src/service/tasks/push/delivery.js";
import type { PushEvent } from "../../../../src/service/tasks/push/feed.js";
import { createPush, type PushOptions } from "../../../../src/service/tasks/push/push.js";
import { createBus } from "../../../../src/store/bus.js";
import { createLocalLeases } from "../../../../src/store/leases.js";
import { createMemoryTaskStore } from "../../../../src/store/memory-tasks.js";
import type { TaskStore } from "../../../../src/store/task-store.js";

/** What a test's receiver reads: short, and in the order in which it came. */
export function encode(event: PushEvent): string {
  if (event.kind === "task") return `task ${event.task.status.state} ${event.number}`;
  const { update } = event;
  const what = update.kind === "status" ? update.status.state : update.artifact.artifactId;
  return `${update.kind} ${what} ${update.number}`;
}

/** Tasks in a real store, changed as the engine does it. */
export function createTasks(store: TaskStore = createMemoryTaskStore(limits)) {
  const timestamp = Date.parse("2026-11-24T10:00:00Z");

  async function add(state: TaskState = "working"): Promise<string> {
    const id = randomUUID();
    const task: Task = {
      id,
      contextId: `context of ${id}`,
      status: { state, timestamp },
      artifacts: [],
      history: [],
    };
    await store.create({ task, owner: "ana", number: 0 }, []);
    return id;
  }

  async function change(id: string, ...updates: readonly TaskUpdate[]): Promise<void> {
    for (const update of updates) {
      const stored = await store.read(id);
      if (stored === undefined) throw new Error(`no task ${id}`);
      const { task, number } = stored;
      await store.update({
        task: update.kind === "status" ? { ...task, status: update.status } : task,
        expected: number,
        updates: [{ ...update, number: number + 1 }],
      });
    }
  }

  return {
    store,
    add,
    /** The task comes into each of these states. */
    become: (id: string, ...states: readonly TaskState[]) =>
      change(id, ...states.map((state) => statusUpdate(state, timestamp))),
    /** A chunk of an artifact with each of these ids. */
    produce: (id: string, ...artifactIds: readonly string[]) =>
      change(id, ...artifactIds.map(artifactUpdate)),
  };
}

const limits = { maxTasks: 1_000, ttlMs: 60_000 };

function statusUpdate(state: TaskState, timestamp: number): TaskUpdate {
  return { kind: "status", status: { state, timestamp } };
}

function artifactUpdate(artifactId: string): TaskUpdate {
  const artifact = { artifactId, parts: [{ text: "chunk" }] };
  return { kind: "artifact", artifact, append: true, lastChunk: false };
}

export type Setup = Partial<Omit<PushOptions, "onResult">>;

/** Deliveries to receivers on this machine, soon tried again, and all that their hook was told. */
export function pushOf(setup: Setup = {}) {
  const tasks = createTasks(setup.store);
  const { bus = createBus({ lookAgainMs: 5_000 }), leases = createLocalLeases() } = setup;
  const results: PushResult[] = [];
  const push = createPush({
    allowHosts: ["127.0.0.1"],
    encode,
    firstRetryMs: 5,
    maxRetryMs: 20,
    breaker: { failures: 5, openMs: 30 },
    ...setup,
    store: tasks.store,
    leases,
    bus,
    onResult: (result) => results.push(result),
  } satisfies PushOptions & Pick<PushDeliveryOptions, "onResult">);

  /** What the engine does for CreateTaskPushNotificationConfig. */
  async function configure(
    taskId: string,
    url: string,
    rest: Partial<PushConfig> = {},
  ): Promise<PushConfig> {
    const config = { id: "hook", taskId, url, ...rest };
    await push.assertCallable(url);
    await tasks.store.putPush(config);
    await push.configured(taskId, config.id);
    return config;
  }

  /** What it does for DeleteTaskPushNotificationConfig. */
  async function remove({ taskId, id }: PushConfig): Promise<void> {
    await tasks.store.deletePush(taskId, id);
    await push.configured(taskId, id);
  }

  async function become(id: string, ...states: readonly TaskState[]): Promise<void> {
    await tasks.become(id, ...states);
    bus.wake(id);
    push.follow(id);
  }

  async function produce(id: string, ...artifactIds: readonly string[]): Promise<void> {
    await tasks.produce(id, ...artifactIds);
    bus.wake(id);
  }

  const kinds = () => results.map(({ kind }) => kind);
  return { push, bus, results, kinds, add: tasks.add, configure, remove, become, produce, tasks };
}

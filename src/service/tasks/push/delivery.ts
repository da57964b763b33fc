import type { PushConfig } from "../../../domain/task.js";
import type { TaskStore } from "../../../store/task-store.js";
import type { PushDelivery } from "../dependencies.js";
import type { AddressGuard } from "./address-guard.js";
import { type Courier, type CourierEnd, type PushResult, startCourier } from "./courier.js";
import { type Cursor, createCursors } from "./cursors.js";
import type { PushEvent } from "./feed.js";
import { createHosts, type HostLimits } from "./hosts.js";
import type { RetryOptions } from "./retries.js";
import type { PushSender } from "./sender.js";

export interface PushDeliveryOptions extends Partial<HostLimits>, Partial<RetryOptions> {
  readonly store: TaskStore;
  readonly guard: AddressGuard;
  readonly sender: PushSender;
  /** The StreamResponse of an event as JSON (A2A 1.0, §4.3.3); `config` says for whom. */
  readonly encode: (event: PushEvent, config: PushConfig) => string;
  /** After each attempt; must not throw. */
  readonly onResult?: (result: PushResult) => void;
  /** Tasks with deliveries to remember; of more, the quietest begin again with the task as it is. */
  readonly maxTasks?: number;
}

/** Deliveries, and whether they are at rest; disposed, it ends the requests that are under way. */
export interface RunningPushDelivery extends PushDelivery, AsyncDisposable {
  /** Configurations to which something is being sent, or will be tried again. */
  readonly active: number;
}

/**
 * Sends each configuration of a task the task as it is, then its updates: in order, at least once,
 * each until it is acknowledged. One that acknowledges nothing for `retryForMs` (default: an hour) is
 * given up; it stays in the store, and begins anew when it is configured again. When the task is over
 * and its receiver knows, nothing of it is left here.
 */
export function createPushDelivery(options: PushDeliveryOptions): RunningPushDelivery {
  const { store, sender, guard, encode, onResult } = options;
  const cursors = createCursors(options.maxTasks ?? 10_000);
  const couriers = new Map<string, Courier>();
  const hosts = createHosts(hostLimits(options));
  const retries = retryOptions(options);
  let isDisposed = false;

  function wake(cursor: Cursor): void {
    const courier = couriers.get(keyOf(cursor));
    if (courier !== undefined) courier.wake();
    else if (!isDisposed) couriers.set(keyOf(cursor), start(cursor));
  }

  function start(cursor: Cursor): Courier {
    const { taskId, id } = cursor;
    const hook = onResult === undefined ? {} : { onResult };
    return startCourier(cursor, {
      ...{ store, sender, hosts, retries, encode, ...hook },
      save: (place) => cursors.save({ taskId, id, place }),
      ended(end) {
        couriers.delete(keyOf(cursor));
        if (isFinal(end)) cursors.forget(taskId, id);
      },
    });
  }

  function configured({ taskId, id }: Pick<PushConfig, "taskId" | "id">): void {
    const fresh = { taskId, id };
    cursors.save(fresh);
    const old = couriers.get(keyOf(fresh));
    if (old === undefined) wake(fresh);
    else void old.stop().then(() => wakeAgain(fresh));
  }

  /** Once the old courier has gone: two at once would mix the order. */
  function wakeAgain({ taskId, id }: Cursor): void {
    const cursor = cursors.find(taskId, id);
    if (cursor !== undefined) wake(cursor);
  }

  /** Its cursors may have had to go. */
  async function lookUp(taskId: string): Promise<void> {
    for (const {
      config: { id },
    } of await store.pushes(taskId)) {
      const cursor = cursors.find(taskId, id) ?? { taskId, id };
      cursors.save(cursor);
      wake(cursor);
    }
  }

  return {
    assertCallable: (url) => guard.assertCallable(url),
    configured,
    changed(taskId) {
      const known = cursors.of(taskId);
      for (const cursor of known) wake(cursor);
      // If the store fails, the next change looks again.
      if (known.length === 0 && cursors.isIncomplete) lookUp(taskId).catch(() => {});
    },
    removed(taskId, id) {
      cursors.forget(taskId, id);
      void couriers.get(keyOf({ taskId, id }))?.stop();
    },
    get active() {
      return couriers.size;
    },
    async [Symbol.asyncDispose]() {
      isDisposed = true;
      await Promise.all([...couriers.values()].map((courier) => courier.stop()));
    },
  };
}

/** A task's id is ours, and holds no NUL. */
function keyOf({ taskId, id }: Cursor): string {
  return `${taskId}\0${id}`;
}

function isFinal(end: CourierEnd): boolean {
  return end === "over" || end === "gone" || end === "given_up";
}

function hostLimits({ perHost, total, breaker }: PushDeliveryOptions): HostLimits {
  return {
    perHost: perHost ?? 4,
    total: total ?? 256,
    breaker: breaker ?? { failures: 5, openMs: 10_000 },
  };
}

function retryOptions(options: PushDeliveryOptions): RetryOptions {
  return {
    firstRetryMs: options.firstRetryMs ?? 1_000,
    maxRetryMs: options.maxRetryMs ?? 60_000,
    retryForMs: options.retryForMs ?? 3_600_000,
    now: options.now ?? (() => performance.now()),
    random: options.random ?? Math.random,
  };
}

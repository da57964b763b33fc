import type { PushConfig } from "../../../domain/task.js";
import type { Bus } from "../../../store/bus.js";
import type { Leases } from "../../../store/leases.js";
import type { TaskStore } from "../../../store/task-store.js";
import type { PushDelivery } from "../dependencies.js";
import { startSweeper } from "../sweeper.js";
import type { AddressGuard } from "./address-guard.js";
import type { PushResult } from "./courier.js";
import type { PushEvent } from "./feed.js";
import { deliveryPrefix, type Follower, startFollower } from "./follower.js";
import { createHosts, type HostLimits } from "./hosts.js";
import type { RetryOptions } from "./retries.js";
import type { PushSender } from "./sender.js";

export interface PushDeliveryOptions extends Partial<HostLimits>, Partial<RetryOptions> {
  readonly store: TaskStore;
  /** Who delivers, where several processes share the store. */
  readonly leases: Leases;
  /** Brings the news of tasks, from whichever process. */
  readonly bus: Bus;
  readonly guard: AddressGuard;
  readonly sender: PushSender;
  /** The StreamResponse of an event as JSON (A2A 1.0, §4.3.3); `config` says for whom. */
  readonly encode: (event: PushEvent, config: PushConfig) => string;
  /** After each attempt; must not throw. */
  readonly onResult?: (result: PushResult) => void;
}

/** Deliveries, and whether they are at rest; disposed, it ends the requests that are under way. */
export interface RunningPushDelivery extends PushDelivery, AsyncDisposable {
  /** Configurations to which something is being sent, or will be tried again. */
  readonly active: number;
}

/**
 * Sends each configuration of a task the task as it is, then its updates: in order, at least once,
 * each until it is acknowledged; how far it has come is stored. One that acknowledges nothing for
 * `retryForMs` (default: an hour) is given up, and begins anew when it is configured again. Of several
 * processes that share the store one delivers a task's updates, and another goes on if it dies.
 */
export function createPushDelivery(options: PushDeliveryOptions): RunningPushDelivery {
  const { store, sender, guard, encode, onResult, leases, bus } = options;
  const followers = new Map<string, Follower>();
  const hosts = createHosts(hostLimits(options));
  const retries = retryOptions(options);
  const hook = onResult === undefined ? {} : { onResult };
  let isDisposed = false;

  function start(taskId: string): Promise<void> {
    const known = followers.get(taskId);
    if (known !== undefined) return known.look();
    if (isDisposed) return Promise.resolve();
    const follower = startFollower(taskId, {
      ...{ store, sender, hosts, retries, encode, leases, bus, ...hook },
      ended: () => void followers.delete(taskId),
    });
    followers.set(taskId, follower);
    return follower.look();
  }

  /** Most tasks have no receivers: then there is nothing to hold. */
  async function startIfWanted(taskId: string): Promise<void> {
    if (followers.has(taskId) || (await store.pushes(taskId)).length > 0) await start(taskId);
  }

  const sweeper = startSweeper({ leases, prefix: deliveryPrefix, takeOver: start });
  return {
    assertCallable: (url) => guard.assertCallable(url),
    configured(taskId, id) {
      followers.get(taskId)?.restart(id);
      return start(taskId);
    },
    follow(taskId) {
      // A follower tries again until the store is back.
      startIfWanted(taskId).catch(() => void start(taskId));
    },
    get active() {
      let count = 0;
      for (const { active } of followers.values()) count += active;
      return count;
    },
    async [Symbol.asyncDispose]() {
      isDisposed = true;
      await sweeper[Symbol.asyncDispose]();
      await Promise.all([...followers.values()].map((follower) => follower.stop()));
    },
  };
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

import { setTimeout as sleep } from "node:timers/promises";
import type { PushConfig } from "../../../domain/task.js";
import type { Bus } from "../../../store/bus.js";
import type { Leases } from "../../../store/leases.js";
import type { StoredPush } from "../../../store/task-store.js";
import { type Courier, type CourierOptions, isSameConfig, startCourier } from "./courier.js";
import { isBehind, isWanted, Progress } from "./progress.js";

export interface FollowerOptions extends Omit<CourierOptions, "save" | "ended"> {
  readonly leases: Leases;
  readonly bus: Bus;
  /** Called in the same turn in which it stops to look. */
  readonly ended: () => void;
}

/** Sees to it that a task's receivers are told, as long as there is something to tell. */
export interface Follower {
  /** Configurations to which something is being sent, or will be tried again; 1 while it looks. */
  readonly active: number;
  /** Looks again. Resolves once this process delivers, and has read what it tells first, or another one does. */
  look(): Promise<void>;
  /** Ends what is under way for a configuration, and begins anew with what is stored. */
  restart(id: string): void;
  /** Ends the requests that are under way, and leaves the rest to another process. */
  stop(): Promise<void>;
}

/** Before the id of a task whose notifications are delivered. */
export const deliveryPrefix = "push:";

interface Running extends Courier {
  readonly config: PushConfig;
}

/**
 * Holds a task's `push:` lease while its receivers have something to wait for, and hears of news by the bus,
 * whichever process brings them. At rest it lets go: whoever continues the task, or adds a receiver,
 * begins anew.
 */
export function startFollower(taskId: string, options: FollowerOptions): Follower {
  const { store, leases, bus, retries } = options;
  const key = deliveryPrefix + taskId;
  const couriers = new Map<string, Running>();
  const stopping = new AbortController();
  const { signal } = stopping;
  let progress = new Progress();
  let answered = Promise.withResolvers<void>();
  let isWoken = true;
  let isLooking = true;
  let isLost = false;
  let ring: () => void = () => undefined;

  function wake(): void {
    isWoken = true;
    ring();
  }

  function begin(push: StoredPush): void {
    const { config } = push;
    const courier = startCourier(push, {
      ...options,
      async save(place) {
        // If the store is away the next place will do, and as long as this one lives it knows.
        const isMoved = await store.movePush(taskId, config.id, place, key).catch(() => undefined);
        progress.reached(config, place, isMoved === true);
        if (isMoved === false) isLost = true;
        return isMoved !== false;
      },
      ended() {
        couriers.delete(config.id);
        wake();
      },
    });
    couriers.set(config.id, { ...courier, config });
  }

  /** The task as it is, and how far each of its receivers has come. */
  async function read() {
    const [stored, pushes] = await Promise.all([store.read(taskId), store.pushes(taskId)]);
    return { stored, pushes: pushes.map((push) => progress.of(push)) };
  }

  /** Each receiver has a courier while there is something for it. False if nobody waits for anything. */
  async function look(): Promise<boolean> {
    const { stored, pushes } = await read();
    for (const [id, { config }] of couriers) {
      const now = pushes.find((push) => push.config.id === id);
      if (now === undefined || !isSameConfig(now.config, config)) await couriers.get(id)?.stop();
    }
    for (const push of pushes) {
      const courier = couriers.get(push.config.id);
      if (courier !== undefined) courier.wake();
      else if (!signal.aborted && isBehind(push, stored)) begin(push);
    }
    return couriers.size > 0 || pushes.some((push) => isWanted(push, stored));
  }

  /** Until everybody knows everything; ends early if the lease has passed to somebody else. */
  async function deliver(): Promise<void> {
    while (!isLost && !signal.aborted) {
      isWoken = false;
      isLooking = true;
      const isNeeded = await look();
      await Promise.all([...couriers.values()].map((courier) => courier.begun));
      answered.resolve();
      if (isWoken) continue;
      if (!isNeeded) return;
      isLooking = false;
      // A courier has ended, or there is news.
      await new Promise<void>((resolve) => {
        ring = resolve;
      });
    }
  }

  async function follow(): Promise<void> {
    while (await leases.take(key)) {
      isLost = false;
      progress = new Progress();
      await deliver();
      await Promise.all([...couriers.values()].map((courier) => courier.stop()));
      if (signal.aborted) return;
      if (isLost) continue;
      answered = Promise.withResolvers();
      await leases.release(key);
      // Somebody may have come while the lease was held and nobody looked any more.
      isWoken = false;
      const { stored, pushes } = await read();
      if (!isWoken && !pushes.some((push) => isWanted(push, stored))) return;
    }
  }

  async function followSafely(): Promise<void> {
    for (;;) {
      try {
        return await follow();
      } catch {
        answered.resolve();
        if (signal.aborted) return;
        await sleep(retries.firstRetryMs, undefined, { signal });
      }
    }
  }

  async function run(): Promise<void> {
    const listener = bus.listen(taskId);
    const hear = async () => {
      while (!signal.aborted) {
        await listener.woken();
        wake();
      }
    };
    void hear();
    try {
      await followSafely();
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      answered.resolve();
      options.ended();
      stopping.abort();
      listener[Symbol.dispose]();
    }
  }

  const done = run();
  return {
    get active() {
      return Math.max(couriers.size, isLooking && !signal.aborted ? 1 : 0);
    },
    look() {
      wake();
      return answered.promise;
    },
    restart(id) {
      progress.forget(id);
      void couriers.get(id)?.stop();
    },
    async stop() {
      stopping.abort();
      ring();
      await Promise.all([...couriers.values()].map((courier) => courier.stop()));
      await done;
    },
  };
}

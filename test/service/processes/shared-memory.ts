import { createBus } from "../../../src/store/bus.js";
import type { Leases } from "../../../src/store/leases.js";
import { openMemory, type Stores } from "../../../src/store/open.js";
import type { TaskStore } from "../../../src/store/task-store.js";
import { createChannels } from "./channels.js";
import type { SharedData, SharedDataOptions } from "./shared-data.js";

const limits = { maxContexts: 1_000, maxTasks: 1_000, ttlMs: 3_600_000 };

/** In the memory of this process, for engines that pass for processes. */
export function sharedMemory({
  leaseMs = 40,
  lookAgainMs = 5_000,
}: SharedDataOptions = {}): SharedData {
  const memory = openMemory(limits);
  const { tasks } = memory;
  const holders = new Map<string, object>();
  const alive = new Set<object>();
  const channels = createChannels();
  const openers = new Map<Stores, object>();

  function leasesOf(self: object): Leases {
    return {
      leaseMs,
      async take(key) {
        const holder = holders.get(key);
        if (holder !== undefined && holder !== self && alive.has(holder)) return false;
        holders.set(key, self);
        return true;
      },
      async release(key) {
        if (holders.get(key) === self) holders.delete(key);
      },
      async orphans(prefix, limit) {
        const keys = [...holders].flatMap(([key, holder]) => (alive.has(holder) ? [] : key));
        return keys.filter((key) => key.startsWith(prefix)).slice(0, limit);
      },
    };
  }

  function tasksOf(self: object): TaskStore {
    const isRefused = (lease: string | undefined) =>
      lease !== undefined && holders.get(lease) !== self;
    return {
      ...tasks,
      update: async (change) => !isRefused(change.lease) && tasks.update(change),
      movePush: async (taskId, id, place, lease) =>
        !isRefused(lease) && tasks.movePush(taskId, id, place, lease),
    };
  }

  return {
    async open() {
      const self = {};
      alive.add(self);
      const channel = channels.open();
      const stores: Stores = {
        ...memory,
        tasks: tasksOf(self),
        leases: leasesOf(self),
        bus: createBus({ channel, lookAgainMs }),
        async [Symbol.asyncDispose]() {
          alive.delete(self);
          channel[Symbol.dispose]();
        },
      };
      openers.set(stores, self);
      return stores;
    },
    silence: (opener) => void alive.delete(openers.get(opener) ?? {}),
    held: () => [...holders.keys()],
    [Symbol.asyncDispose]: async () => undefined,
  };
}

import { afterAll, beforeAll, describe } from "vitest";
import { openStores, type Stores } from "../../../src/store/open.js";
import { type RedisProcess, startRedis } from "../../store/redis/redis-process.js";
import { freshUrl, missing } from "../../store/redis/support.js";
import { createChannels } from "./channels.js";
import { sharedMemory } from "./shared-memory.js";

export interface SharedDataOptions {
  /** How long a silent process keeps its leases, in ms. */
  readonly leaseMs?: number;
  /** How long a listener waits before it looks by itself, in ms, where that can be said. */
  readonly lookAgainMs?: number;
}

/** Data that several processes share, until it is disposed. */
export interface SharedData extends AsyncDisposable {
  /** Disposed, an opener is gone, and what it held are orphans. */
  open(): Promise<Stores>;
  /** The others take it for dead, though it goes on: as if it had been paused. */
  silence?(opener: Stores): void;
  /** Keys that somebody holds, orphans too; empty where nobody can see that. */
  held(): readonly string[];
}

/** A store that processes can share. */
export interface Kind {
  readonly newData: (options?: SharedDataOptions) => Promise<SharedData>;
  readonly canSilence: boolean;
}

/**
 * The same tests over each store that processes can share, but for lmdb: who opens a directory twice in one
 * process waits for a lock that is given back by the same thread. Real processes share it in `test/faults`.
 */
export function overEachStore(tests: (kind: Kind) => void): void {
  describe("over memory", () =>
    tests({ newData: async (options) => sharedMemory(options), canSilence: true }));

  describe.skipIf(missing !== "")(`over Redis ${missing}`, () => {
    let redis: RedisProcess;
    beforeAll(async () => {
      redis = await startRedis();
    });
    afterAll(() => redis?.[Symbol.asyncDispose]());
    tests({
      newData: async (options) => shared(freshUrl(redis), options),
      canSilence: false,
    });
  });
}

/** Any store with a URL that may be opened several times in one process. */
function shared(url: string, { leaseMs = 600 }: SharedDataOptions = {}): SharedData {
  const channels = createChannels();
  const openers: Stores[] = [];
  return {
    async open() {
      const channel = channels.open();
      const limits = { maxContexts: 1_000, maxTasks: 1_000, ttlMs: 3_600_000 };
      const inner = await openStores(url, { ...limits, leaseMs, channel });
      let closing: Promise<void> | undefined;
      const stores: Stores = {
        ...inner,
        [Symbol.asyncDispose]() {
          channel[Symbol.dispose]();
          closing ??= Promise.resolve(inner[Symbol.asyncDispose]());
          return closing;
        },
      };
      openers.push(stores);
      return stores;
    },
    held: () => [],
    async [Symbol.asyncDispose]() {
      for (const opener of openers) await opener[Symbol.asyncDispose]();
    },
  };
}

import type { Quotas } from "../domain/quotas.js";
import { type Bus, type Channel, createBus } from "./bus.js";
import { createLocalLeases, type Leases } from "./leases.js";
import { createLocalQuotas } from "./local-quotas.js";
import { createMemoryStore } from "./memory.js";
import { createMemoryPortable } from "./memory-portable.js";
import { createMemoryTaskStore } from "./memory-tasks.js";
import type { Store, StoreLimits } from "./store.js";
import type { Portable } from "./store-entry.js";
import type { TaskStore } from "./task-store.js";

export interface OpenOptions extends StoreLimits {
  /** Tasks held; the least recently read or changed one goes first. */
  readonly maxTasks: number;
  /** To the other worker processes of this server, if there are any. */
  readonly channel?: Channel;
  /** Given: one count with those worker processes, where the store itself does not count for all. */
  readonly quotas?: Quotas;
  /**
   * Milliseconds on any clock that only goes forward, never 0; default: the store's own (`performance.now`, that
   * of the server).
   */
  readonly now?: () => number;
  /** A process that is silent for so long has lost its leases, in ms; default: 10,000. */
  readonly leaseMs?: number;
  /** A read counts as use only if the last one is longer ago, in ms; default: up to a minute. */
  readonly touchAfterMs?: number;
  /** Told of trouble with the connection to a store, for the log. */
  readonly onError?: (error: unknown) => void;
}

/** Everything that is kept of conversations and tasks. */
export interface Stores extends AsyncDisposable {
  readonly contexts: Store;
  /** A context that goes takes its tasks along. */
  readonly tasks: TaskStore;
  /** Who works at which of them. */
  readonly leases: Leases;
  readonly quotas: Quotas;
  /** Tells of news of these tasks. */
  readonly bus: Bus;
  /** False while the store cannot be asked: its verbs reject with StudlyError unavailable. */
  isReady(): boolean;
  /** For operators: everything out of it, and into it. */
  readonly portable: Portable;
}

// In one process no wake-up is lost.
const lookAgainMs = 5_000;

type Open = (url: string, options: OpenOptions) => Promise<Stores>;
type Limits = Pick<OpenOptions, "maxContexts" | "maxTasks">;

/** What stores hold where nobody has said how much. */
const inMemory: Limits = { maxContexts: 1_000, maxTasks: 10_000 };
const durable: Limits = { maxContexts: 1_000_000, maxTasks: 10_000_000 };

/** Limits that are left out are those that suit the store. */
export type StoresOptions = Omit<OpenOptions, keyof Limits> & {
  readonly [Limit in keyof Limits]?: number | undefined;
};

// Not among the imports, so that a start without Redis does not wait for its libraries.
const openRedis: Open = async (url, options) => {
  const redis = await import("./redis/open-redis.js");
  return redis.openRedis(url, options);
};

const schemes: Readonly<Record<string, Open>> = {
  memory: async (_url, options) => openMemory(options),
  // Loaded only where it is used: it has a native part.
  lmdb: async (url, options) => (await import("./lmdb/open.js")).openLmdb(url, options),
  redis: openRedis,
  rediss: openRedis,
  "redis+sentinel": openRedis,
  "rediss+sentinel": openRedis,
  "redis+cluster": openRedis,
  "rediss+cluster": openRedis,
};

/**
 * The stores that a URL names. The scheme decides: `memory:`, `lmdb:`, `redis:` and the like.
 * Throws an Error that names the supported ones; it never quotes the URL, which may hold a password.
 */
export async function openStores(url: string, options: StoresOptions): Promise<Stores> {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const open = scheme !== undefined && Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  if (open === undefined) {
    const supported = Object.keys(schemes).map((name) => `${name}:`);
    const what = scheme === undefined ? "The store URL has no scheme" : `No store for "${scheme}:"`;
    throw new Error(`${what}; supported: ${supported.join(", ")}.`);
  }
  const auto = scheme === "memory" ? inMemory : durable;
  const { maxContexts = auto.maxContexts, maxTasks = auto.maxTasks } = options;
  return open(url, { ...options, maxContexts, maxTasks });
}

/** State that lives and dies with the process. */
export function openMemory(options: OpenOptions): Stores {
  const tasks = createMemoryTaskStore(options);
  const contexts = createMemoryStore({
    ...options,
    onForgotten: ({ id, owner }) => void tasks.deleteContext(id, owner),
  });
  return {
    contexts,
    tasks,
    leases: createLocalLeases(),
    quotas: options.quotas ?? createLocalQuotas(),
    bus: createBus({ lookAgainMs }),
    isReady: () => true,
    portable: createMemoryPortable(contexts, tasks),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

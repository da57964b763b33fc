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
  /** Milliseconds, never 0; default: a clock that only goes forward, or that of all processes. */
  readonly now?: () => number;
  /** A process that is silent for so long has lost its leases; default: 10 s. */
  readonly leaseMs?: number;
  /**
   * A read counts as a use if the last use was so long ago, in ms: a durable store writes uses down.
   * Default: a minute, or a tenth of `ttlMs` if that is less.
   */
  readonly touchAfterMs?: number;
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
  /** For operators: everything out of it, and into it. */
  readonly portable: Portable;
}

// In one process no wake-up is lost.
const lookAgainMs = 5_000;

type Open = (url: string, options: OpenOptions) => Promise<Stores>;

const schemes: Readonly<Record<string, Open>> = {
  memory: async (_url, options) => openMemory(options),
  // Loaded only where it is used: it has a native part.
  lmdb: async (url, options) => (await import("./lmdb/open.js")).openLmdb(url, options),
};

/**
 * The stores that a URL names. The scheme decides: `memory:`, `lmdb:`.
 * Throws an Error that names the supported ones; it never quotes the URL, which may hold a password.
 */
export async function openStores(url: string, options: OpenOptions): Promise<Stores> {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const open = scheme !== undefined && Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  if (open === undefined) {
    const supported = Object.keys(schemes).map((name) => `${name}:`);
    const what = scheme === undefined ? "The store URL has no scheme" : `No store for "${scheme}:"`;
    throw new Error(`${what}; supported: ${supported.join(", ")}.`);
  }
  return open(url, options);
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
    portable: createMemoryPortable(contexts, tasks),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

import type { Context } from "../../domain/conversation.js";
import { createBus } from "../bus.js";
import { createLocalQuotas } from "../local-quotas.js";
import type { OpenOptions, Stores } from "../open.js";
import type { StoredTask } from "../task-store.js";
import { createLmdbContexts } from "./contexts.js";
import { createCounters } from "./counters.js";
import { type Environment, openEnvironment } from "./environment.js";
import { createLmdbLeases, type LmdbLeases } from "./leases.js";
import { createPortable } from "./portable.js";
import { joinProcesses } from "./processes.js";
import { createRecency } from "./recency.js";
import { createRecentValues } from "./recent-values.js";
import { createLmdbTasks } from "./tasks.js";

// Other processes that share the directory may have no channel to this one.
const lookAgainMs = 500;
const defaultLeaseMs = 10_000;
const maxTouchAfterMs = 60_000;

/**
 * State in a directory on disk: "lmdb:./data", relative to the working directory. The directory is made if
 * it is not there; several processes may open it at once. Rejects with an Error if it cannot be opened, or
 * if another version of Studly has written it.
 */
export async function openLmdb(url: string, options: OpenOptions): Promise<Stores> {
  const environment = openEnvironment(directoryOf(url));
  try {
    return await openIn(environment, options);
  } catch (error) {
    await environment[Symbol.asyncDispose]();
    throw error;
  }
}

/** The directory that a URL names, relative or absolute. Throws Error if there is none. */
export function directoryOf(url: string): string {
  const path = url.replace(/^lmdb:(\/\/(?=\/))?/i, "");
  if (path === "") throw new Error("The store URL names no directory; for instance lmdb:./data.");
  return path;
}

async function openIn(environment: Environment, options: OpenOptions): Promise<Stores> {
  const { channel, now = Date.now, leaseMs = defaultLeaseMs } = options;
  const processes = await joinProcesses(environment, { silentMs: leaseMs, now });
  const leases = createLmdbLeases(environment, processes, leaseMs);
  const { contexts, tasks } = createTables(environment, leases, { ...options, now });
  return {
    contexts,
    tasks,
    leases,
    quotas: options.quotas ?? createLocalQuotas(),
    portable: createPortable(environment, contexts, tasks),
    isReady: () => true,
    bus: createBus({ ...(channel === undefined ? {} : { channel }), lookAgainMs }),
    [Symbol.asyncDispose]: async () => {
      await processes[Symbol.asyncDispose]();
      await environment[Symbol.asyncDispose]();
    },
  };
}

function createTables(
  environment: Environment,
  leases: LmdbLeases,
  options: OpenOptions & { readonly now: () => number },
) {
  const { maxContexts, maxTasks, ttlMs, now } = options;
  const touchAfterMs = options.touchAfterMs ?? Math.min(maxTouchAfterMs, ttlMs / 10);
  const use = { ttlMs, touchAfterMs, now };
  const counters = createCounters(environment);
  const tasks = createLmdbTasks(environment, {
    counters,
    leases,
    maxTasks,
    recency: createRecency(environment, "tasks", use),
    recent: createRecentValues<StoredTask>(),
  });
  const contexts = createLmdbContexts(environment, {
    counters,
    maxContexts,
    recency: createRecency(environment, "contexts", use),
    recent: createRecentValues<Context>(),
    onForgotten: (id, owner) => tasks.forgetContext(id, owner),
  });
  return { contexts, tasks };
}

import type { OpenOptions } from "../open.js";
import type { Connection } from "./connection.js";
import type { RedisLeases } from "./leases.js";
import { scripts } from "./scripts.js";

export interface Heartbeat {
  /** Resolves after the first one, which waits for the first connection. */
  readonly first: Promise<void>;
  /** True if the last one was taken: what Redis holds can be read and changed. */
  readonly isTaken: boolean;
  stop(): void;
}

const mostBeatMs = 1_000;
const purgedAtOnce = 100;

/**
 * Every second, or more often for short leases: a sign of life for the leases of this process, a look whether Redis
 * is there, and the removal of some of what has expired, for times when nothing is written.
 */
export function createHeartbeat(
  { run, connected }: Pick<Connection, "run" | "connected">,
  leases: Pick<RedisLeases, "beat">,
  { ttlMs, maxContexts, maxTasks, leaseMs, now }: OpenOptions,
): Heartbeat {
  const beatMs = Math.min(mostBeatMs, (leaseMs ?? mostBeatMs * 3) / 3);
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let isTaken = false;

  async function beat(): Promise<void> {
    try {
      await leases.beat();
      isTaken = true;
      await run(scripts.purge, [ttlMs, purgedAtOnce, maxContexts, maxTasks]);
    } catch {
      isTaken = false;
      // Redis is away: whoever asks for something is told, and the next beat looks again.
    }
    // On somebody else's clock no time passes by itself.
    if (!stopped && now === undefined) timer = setTimeout(beat, beatMs).unref();
  }

  return {
    first: connected.then(beat),
    get isTaken() {
      return isTaken;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

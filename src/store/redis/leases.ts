import type { Leases } from "../leases.js";
import type { Connection } from "./connection.js";
import { orderedText } from "./ordered-text.js";
import { scripts } from "./scripts.js";

export interface RedisLeasesOptions {
  /** Who this process is. */
  readonly holder: string;
  /** Silent for so long, a holder has lost what it holds to whoever takes it. */
  readonly leaseMs: number;
}

/** Leases in Redis, by the clock of Redis; and the signs of life that keep them. */
export interface RedisLeases extends Leases {
  /** This process lives. */
  beat(): Promise<void>;
  /** This process goes: others can take at once what it holds. */
  leave(): Promise<void>;
}

export function createRedisLeases(
  { run }: Pick<Connection, "run">,
  { holder, leaseMs }: RedisLeasesOptions,
): RedisLeases {
  return {
    leaseMs,
    take: async (key) => (await run(scripts.take, [holder, leaseMs, orderedText(key)])) === 1,
    async release(key) {
      await run(scripts.release, [holder, orderedText(key)]);
    },
    async orphans(prefix, limit) {
      if (limit < 1) return [];
      const keys = (await run(scripts.orphans, [prefix, limit])) as readonly Buffer[];
      return keys.map((key) => key.toString());
    },
    async beat() {
      await run(scripts.beat, [holder, leaseMs]);
    },
    async leave() {
      await run(scripts.leave, [holder]);
    },
  };
}

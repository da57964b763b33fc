import type { Leases } from "../leases.js";
import type { Environment } from "./environment.js";
import { keyPart, last } from "./key-part.js";
import type { Processes } from "./processes.js";

/** Leases, and what other steps of the store need of them, in the callback of `write`. */
export interface LmdbLeases extends Leases {
  /** True if this process holds it. */
  holds(key: string): boolean;
  /** Nobody holds it any more. */
  remove(key: string): void;
  /** Somebody held it who is gone. */
  leaveBehind(key: string): void;
}

// No process has this id.
const nobody = "nobody";

export function createLmdbLeases(
  environment: Environment,
  processes: Processes,
  leaseMs: number,
): LmdbLeases {
  const holders = environment.index<string>("leases");
  const byHolder = environment.index<string>("leases.by-holder");

  function remove(key: string): void {
    const part = keyPart(key);
    const holder = holders.get(part);
    if (holder === undefined) return;
    holders.remove(part);
    byHolder.remove([holder, part]);
  }

  function give(key: string, holder: string): void {
    const part = keyPart(key);
    remove(key);
    holders.put(part, holder);
    byHolder.put([holder, part], key);
  }

  /** Whoever holds something, each once, without looking at all that it holds. */
  function* everyHolder(): Generator<string> {
    let start: readonly (string | Uint8Array)[] = [""];
    for (;;) {
      const [key] = byHolder.keys({ start, limit: 1 });
      if (key === undefined) return;
      const holder = String(key[0]);
      yield holder;
      start = [holder, last];
    }
  }

  return {
    leaseMs,
    holds: (key) => holders.get(keyPart(key)) === processes.id,
    remove,
    leaveBehind: (key) => give(key, nobody),
    take: (key) =>
      environment.write(() => {
        const holder = holders.get(keyPart(key));
        if (holder === processes.id) return true;
        if (holder !== undefined && processes.isAlive(holder)) return false;
        processes.renew();
        give(key, processes.id);
        return true;
      }),
    async release(key) {
      await environment.write(() => {
        if (holders.get(keyPart(key)) === processes.id) remove(key);
      });
    },
    async orphans(prefix, limit) {
      environment.refresh();
      const keys: string[] = [];
      for (const holder of everyHolder()) {
        if (processes.isAlive(holder)) continue;
        for (const { value } of byHolder.range({ start: [holder], end: [holder, last] })) {
          if (keys.length >= limit) return keys;
          if (value.startsWith(prefix)) keys.push(value);
        }
      }
      return keys;
    },
  };
}

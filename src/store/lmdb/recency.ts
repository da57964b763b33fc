import type { Environment } from "./environment.js";

export interface RecencyOptions {
  /** What was not used for so long is expired, in ms. */
  readonly ttlMs: number;
  /** A use is not written down if the last one was less than this long ago, in ms. */
  readonly touchAfterMs: number;
  /** Milliseconds on the clock of all processes. */
  readonly now: () => number;
}

/**
 * When things were last used, and which of them the longest ago: for expiry and limits, without looking at
 * all of them. `use` and `forget` are for the callback of `write`.
 */
export interface Recency {
  /** True if it is there and has not expired. */
  isLive(id: string): boolean;
  /** It is used now: written down in a moment, without anybody waiting, if that is due. */
  touch(id: string): void;
  /** It is used now: written down if that is due. */
  use(id: string): void;
  forget(id: string): void;
  /** The one not used for longest. */
  oldest(): string | undefined;
  /** Those that have expired, the oldest first; at most so many. */
  expired(limit: number): readonly string[];
  /** How many have expired and are still there. */
  countExpired(): number;
}

export function createRecency(
  environment: Environment,
  name: string,
  { ttlMs, touchAfterMs, now }: RecencyOptions,
): Recency {
  const usedAt = environment.index<number>(`${name}.used`);
  const byUse = environment.index<0>(`${name}.by-use`);
  // Uses that are on their way to the disk.
  const pending = new Map<string, number>();

  function lastUse(id: string): number | undefined {
    const stored = usedAt.get(id);
    return stored === undefined ? undefined : Math.max(stored, pending.get(id) ?? 0);
  }

  function isDue(lastUse: number, now: number): boolean {
    return now > lastUse && now - lastUse >= touchAfterMs;
  }

  function move(id: string, to: number): void {
    const from = usedAt.get(id);
    if (from !== undefined && !isDue(from, to)) return;
    if (from !== undefined) byUse.remove([from, id]);
    usedAt.put(id, to);
    byUse.put([to, id], 0);
  }

  function expired(limit = Number.POSITIVE_INFINITY): readonly string[] {
    const ids: string[] = [];
    const before = now() - ttlMs;
    for (const key of byUse.keys({ end: [before] })) {
      if (ids.length >= limit) break;
      const id = String(key[1]);
      if ((pending.get(id) ?? 0) < before) ids.push(id);
    }
    return ids;
  }

  return {
    isLive(id) {
      const last = lastUse(id);
      return last !== undefined && now() - last <= ttlMs;
    },
    touch(id) {
      const at = now();
      const last = lastUse(id);
      if (last === undefined || at - last > ttlMs || !isDue(last, at)) return;
      pending.set(id, at);
      const settled = () => {
        if (pending.get(id) === at) pending.delete(id);
      };
      // A use that cannot be written down is no reason to refuse a read.
      environment
        .write(() => {
          if (usedAt.has(id)) move(id, at);
        })
        .then(settled, settled);
    },
    use: (id) => move(id, now()),
    forget(id) {
      const at = usedAt.get(id);
      if (at === undefined) return;
      usedAt.remove(id);
      byUse.remove([at, id]);
    },
    oldest() {
      for (const key of byUse.keys({ limit: 1 })) return String(key[1]);
      return undefined;
    },
    expired,
    countExpired: () => expired().length,
  };
}

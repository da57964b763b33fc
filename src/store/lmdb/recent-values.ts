import { LRUCache } from "lru-cache";

/**
 * Values that this process has read or written of late, each with the version under which it is stored:
 * whoever knows that the version is still the same need not decode it again.
 */
export interface RecentValues<T> {
  get(id: string, version: number | string): T | undefined;
  /** `size` is about what it takes, in bytes of its record. */
  set(id: string, version: number | string, value: T, size: number): void;
  delete(id: string): void;
}

interface Entry<T> {
  readonly version: number | string;
  readonly value: T;
}

/** Of all values together; in memory they take a few times that. */
const maxBytes = 16 * 1_048_576;

export function createRecentValues<T>(): RecentValues<T> {
  const entries = new LRUCache<string, Entry<T>>({ maxSize: maxBytes });
  return {
    get(id, version) {
      const entry = entries.get(id);
      return entry?.version === version ? entry.value : undefined;
    },
    set(id, version, value, size) {
      entries.set(id, { version, value }, { size: Math.max(1, size) });
    },
    delete: (id) => void entries.delete(id),
  };
}

import type { Environment } from "./environment.js";
import type { Key } from "./table.js";

/** Numbers that are kept with what they count. `add` is for the callback of `write`. */
export interface Counters {
  get(key: Key): number;
  /** The number afterwards. One that comes to 0 is gone. */
  add(key: Key, difference: number): number;
}

export function createCounters(environment: Environment): Counters {
  const counts = environment.index<number>("counts");
  const get = (key: Key) => counts.get(key) ?? 0;
  return {
    get,
    add(key, difference) {
      const sum = get(key) + difference;
      if (sum === 0) counts.remove(key);
      else counts.put(key, sum);
      return sum;
    },
  };
}

/** Keys as lmdb orders them: numbers before strings, lists by their first difference. */
export type Key = string | readonly (string | number | Uint8Array)[];

/** Something in key order. */
export interface Item<V> {
  readonly key: Key;
  readonly value: V;
}

export interface Range {
  readonly start?: Key;
  /** Not included. */
  readonly end?: Key;
  /** From `start`, the greater one, down to `end`. */
  readonly reverse?: boolean;
  readonly limit?: number;
}

/** One table of the environment. Writing is for the callback of `write` only. */
export interface Table<V> {
  get(key: Key): V | undefined;
  has(key: Key): boolean;
  put(key: Key, value: V): void;
  remove(key: Key): void;
  range(range?: Range): Iterable<Item<V>>;
  keys(range?: Range): Iterable<Key>;
}

import type { TableReport } from "../store-report.js";
import type { Item, Key, Range, Table } from "./table.js";

/** How the values of a table are written. */
export interface Codec<V> {
  encode(value: V): Uint8Array;
  decode(bytes: Uint8Array): V;
}

export const asTheyAre: Codec<Uint8Array> = { encode: (value) => value, decode: (bytes) => bytes };

export function asJson<V>(): Codec<V> {
  return {
    encode: (value) => Buffer.from(JSON.stringify(value)),
    decode: (bytes) =>
      JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()),
  };
}

/** Where the entries of a table are, if they stand among those of other tables. */
export interface FamilyPlace {
  readonly family: string;
  /** After the id, in its keys. */
  readonly part: string;
}

/**
 * Tables whose keys begin with the id of a context or of a task: in one tree, so that all that belongs to one id is
 * on one page or two. Ids are random, and each page that a commit touches is written anew.
 */
const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  contexts: {
    contexts: "record",
    "contexts.heads": "head",
    "contexts.used": "used",
    plans: "plan",
    replies: "reply",
    "replies.details": "details",
  },
  tasks: {
    tasks: "record",
    "tasks.heads": "head",
    "tasks.used": "used",
    updates: "update",
    artifacts: "whole",
    pushes: "push",
  },
};

/** undefined for a table of its own. */
export function placeOf(table: string): FamilyPlace | undefined {
  for (const [family, names] of Object.entries(parts)) {
    const part = names[table];
    if (part !== undefined) return { family, part };
  }
  return undefined;
}

/** One table of a family. Its ranges are within one id, or all of it. */
export function viewOf<V>(family: Table<Uint8Array>, part: string, codec: Codec<V>): Table<V> {
  const inFamily = (key: Key): Key =>
    typeof key === "string" ? [key, part] : [key[0] ?? "", part, ...key.slice(1)];
  const own = (key: Key): Key =>
    key.length === 2 ? String(key[0]) : ([key[0] ?? "", ...key.slice(2)] as Key);

  function get(key: Key): V | undefined {
    const bytes = family.get(inFamily(key));
    return bytes === undefined ? undefined : codec.decode(bytes);
  }

  // The range is asked for at once, in the snapshot in which that is done.
  function keys({ start, end, ...rest }: Range = {}): Iterable<Key> {
    const within =
      start === undefined || end === undefined
        ? rest
        : { ...rest, start: inFamily(start), end: inFamily(end) };
    return ownKeys(family.keys(within));
  }

  function* ownKeys(all: Iterable<Key>): Generator<Key> {
    for (const key of all) if (key[1] === part) yield own(key);
  }

  return {
    get,
    keys,
    has: (key) => family.has(inFamily(key)),
    put: (key, value) => family.put(inFamily(key), codec.encode(value)),
    remove: (key) => family.remove(inFamily(key)),
    *range(range): Generator<Item<V>> {
      for (const key of keys(range)) {
        const value = get(key);
        if (value !== undefined) yield { key, value };
      }
    },
  };
}

/** What the tables of a family hold, in one pass. */
export function sizesOf(family: string, table: Table<Uint8Array>): readonly TableReport[] {
  const names = new Map(Object.entries(parts[family] ?? {}).map(([name, part]) => [part, name]));
  const sizes = new Map([...names.keys()].map((part) => [part, { entries: 0, bytes: 0 }]));
  for (const { key, value } of table.range()) {
    const size = sizes.get(String(key[1]));
    if (size === undefined) continue;
    size.entries++;
    size.bytes += value.length;
  }
  return [...sizes].map(([part, size]) => ({ name: names.get(part) ?? part, ...size }));
}

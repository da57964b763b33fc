import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import type { TableReport } from "../store-report.js";
import { asJson, asTheyAre, type Codec, placeOf, sizesOf, viewOf } from "./family.js";
import { createGroupCommit } from "./group-commit.js";
import type { Item, Key, Range, Table } from "./table.js";

// The library's types for an import do not compile (an export assignment in a module); those for a require do.
type Lmdb = typeof import("lmdb", { with: { "resolution-mode": "require" }});
type RootDatabase = ReturnType<Lmdb["open"]>;
type Database = ReturnType<RootDatabase["openDB"]>;
const { open }: Lmdb = createRequire(import.meta.url)("lmdb");

/** Where lmdb has all of an environment, within its directory. */
export const dataFile = "data.mdb";
/** And who reads and writes at the moment. */
export const lockFile = "lock.mdb";

/** A directory with tables, open in this process and perhaps in others. */
export interface Environment extends AsyncDisposable {
  readonly path: string;
  /** Bytes as they are. */
  records(name: string): Table<Uint8Array>;
  /** Small values. */
  index<V>(name: string): Table<V>;
  /**
   * Runs the action as one atomic step, alone among all processes, and resolves when its effects are on
   * disk; one flush serves all that are waiting. If the action throws nothing is changed. Rejects with
   * StudlyError unavailable if the disk does not take it.
   */
  write<T>(action: () => T): Promise<T>;
  /** From here on, until the event loop turns, reads see one state: the newest. */
  refresh(): void;
  /** Holds the state of this moment for reads in `within` until disposed, over turns of the event loop. */
  snapshot(): Snapshot;
  /** Of each table that is open: its entries, and what their values or its pages take. */
  sizes(): readonly TableReport[];
  /** A copy, without gaps, of everything as it is at one moment, in a directory; others may write meanwhile. */
  copyTo(path: string): Promise<void>;
}

export interface Snapshot extends Disposable {
  within<T>(read: () => T): T;
}

type Transaction = ReturnType<RootDatabase["useReadTransaction"]>;

const maxTables = 64;
// What learners say is nobody else's.
const ownerOnly = 0o700;

/** Opens the directory, which is made if it is not there. Throws Error if it cannot be used. */
export function openEnvironment(path: string): Environment {
  const root = openRoot(path);
  let reading: Transaction | undefined;

  const own = new Map<string, Database>();
  const families = new Map<string, Table<Uint8Array>>();

  function openFamily(name: string): Table<Uint8Array> {
    const known = families.get(name);
    if (known !== undefined) return known;
    const db = root.openDB(name, { encoding: "binary" });
    const family = asTable<Uint8Array>(db, () => reading);
    families.set(name, family);
    return family;
  }

  function table<V>(name: string, encoding: "binary" | "msgpack", codec: Codec<V>): Table<V> {
    const place = placeOf(name);
    if (place !== undefined) return viewOf(openFamily(place.family), place.part, codec);
    const db = root.openDB(name, { encoding });
    own.set(name, db);
    return asTable<V>(db, () => reading);
  }

  return {
    path,
    records: (name) => table(name, "binary", asTheyAre),
    index: <V>(name: string) => table<V>(name, "msgpack", asJson()),
    sizes: () => [
      ...[...families].flatMap(([name, family]) => sizesOf(name, family)),
      ...[...own].map(([name, db]) => pagesOf(name, db)),
    ],
    write: createGroupCommit(root),
    refresh: () => root.resetReadTxn(),
    snapshot() {
      root.resetReadTxn();
      const transaction = root.useReadTransaction();
      return {
        within(read) {
          const before = reading;
          reading = transaction;
          try {
            return read();
          } finally {
            reading = before;
          }
        },
        [Symbol.dispose]: () => transaction.done(),
      };
    },
    async copyTo(target) {
      makeDirectory(target);
      await root.backup(target, true);
    },
    [Symbol.asyncDispose]: () => root.close(),
  };
}

function openRoot(path: string): RootDatabase {
  try {
    makeDirectory(path);
    return open({
      path,
      // A directory, whatever its name looks like.
      ...{ noSubdir: false },
      encoding: "binary",
      maxDbs: maxTables,
      maxReaders: 512,
      // A commit is visible when it is on disk, not before.
      ...{ overlappingSync: false },
      // With it, the library makes a promise for each turn of the event loop that nobody can listen to, and its
      // rejection (disk full) would end the process. Steps that come together are one transaction all the same.
      ...{ eventTurnBatching: false },
    });
  } catch (error) {
    throw new Error(`The store in ${path} cannot be opened: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

function makeDirectory(path: string): void {
  mkdirSync(path, { recursive: true, mode: ownerOnly });
}

function asTable<V>(db: Database, reading: () => Transaction | undefined): Table<V> {
  // The library's types know no read-only keys and leave some options out; it does not change them.
  type AnyKey = Parameters<typeof db.get>[0];
  const ranged = (range: Range): object => {
    const transaction = reading();
    return transaction === undefined ? range : { ...range, transaction };
  };
  const within = () => {
    const transaction = reading();
    return transaction === undefined ? undefined : { transaction };
  };
  return {
    get: (key) => db.get(key as AnyKey, within()) as V | undefined,
    has: (key) => db.get(key as AnyKey, within()) !== undefined,
    put: (key, value) => db.putSync(key as AnyKey, value),
    remove: (key) => {
      db.removeSync(key as AnyKey);
    },
    range: (range = {}) => db.getRange(ranged(range)) as Iterable<Item<V>>,
    keys: (range = {}) => db.getKeys(ranged(range)) as Iterable<Key>,
  };
}

function pagesOf(name: string, db: Database): TableReport {
  // Left out of the library's types; what they have instead reads the list of free pages each time.
  const native = (db as unknown as { db: { stat(): TableStat } }).db;
  const { pageSize, entryCount, ...pages } = native.stat();
  const count = pages.treeBranchPageCount + pages.treeLeafPageCount + pages.overflowPages;
  return { name, entries: entryCount, bytes: count * pageSize };
}

interface TableStat {
  readonly pageSize: number;
  readonly treeBranchPageCount: number;
  readonly treeLeafPageCount: number;
  readonly overflowPages: number;
  readonly entryCount: number;
}

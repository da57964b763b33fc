import { entryLine, headLine, readEntries } from "./export-lines.js";
import { openStores, type StoresOptions } from "./open.js";
import type { StoreReport } from "./store-report.js";

/** What operators do with a store. Everything rejects with an Error that says what to do. */
export interface StoreTools {
  /** Looks at everything in it. */
  check(): Promise<StoreReport>;
  /** Everything in it, a line each. */
  export(): AsyncIterable<string>;
  /** Takes in the lines of an export; answers how many things they were. */
  import(lines: AsyncIterable<string>): Promise<number>;
  /** A copy in a directory; its size in bytes. */
  backUp(directory: string): Promise<number>;
  /** Gives back disk space that it does not need; sizes in bytes. */
  compact(): Promise<{ readonly before: number; readonly after: number }>;
}

/** For the store of a URL. A server may have it open meanwhile, but for `compact`. */
export function createStoreTools(url: string, options: StoresOptions): StoreTools {
  return {
    check: async () => (await onDisk(url, "check")).checkLmdb(url),
    backUp: async (directory) => (await onDisk(url, "back up")).backUpLmdb(url, directory),
    compact: async () => (await onDisk(url, "compact")).compactLmdb(url),
    async *export() {
      assertKept(url);
      await using stores = await openStores(url, options);
      yield headLine();
      for await (const entry of stores.portable.entries()) yield entryLine(entry);
    },
    async import(lines) {
      assertKept(url);
      await using stores = await openStores(url, options);
      let count = 0;
      for await (const entry of readEntries(lines)) {
        await stores.portable.put(entry);
        count++;
      }
      return count;
    },
  };
}

/** The tools of stores that are files of ours. */
async function onDisk(url: string, what: string) {
  assertKept(url);
  if (!/^lmdb:/i.test(url))
    throw new Error(
      `There is nothing to ${what} here: this store is a server of its own, with tools of its own. "studly store export" works for it too.`,
    );
  return import("./lmdb/tools.js");
}

function assertKept(url: string): void {
  if (/^memory:/i.test(url))
    throw new Error(
      "memory: keeps nothing beyond its process. Name another store with --store or STORE_URL.",
    );
}

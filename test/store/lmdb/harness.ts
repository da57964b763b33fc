import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openLmdb } from "../../../src/store/lmdb/open.js";
import type { OpenOptions, Stores } from "../../../src/store/open.js";
import type { SharedHarness } from "../lease-contract.js";

/** A directory that is gone when the tests of this file are over. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "studly-lmdb-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Stores in directories of their own, on one clock. */
export function lmdbHarness(): SharedHarness {
  const directory = temporaryDirectory();
  const opened = new Map<Stores, { readonly url: string; readonly limits: OpenOptions }>();
  let clock = 1;
  let runs = 0;
  // Every look at the clock is later than the one before, so that there is an order of uses.
  const now = () => {
    clock += 0.001;
    return clock;
  };

  async function openAt(url: string, limits: OpenOptions): Promise<Stores> {
    const stores = await openLmdb(url, { touchAfterMs: 0, ...limits, now });
    opened.set(stores, { url, limits });
    return stores;
  }

  return {
    open: (limits) => openAt(`lmdb:${join(directory, String(++runs))}`, limits),
    openAnother(stores) {
      const known = opened.get(stores);
      if (known === undefined) throw new Error("Not opened here.");
      return openAt(known.url, known.limits);
    },
    advance: async (ms) => {
      clock += ms;
    },
  };
}

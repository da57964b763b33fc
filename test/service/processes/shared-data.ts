import type { Stores } from "../../../src/store/open.js";
import { sharedMemory } from "./shared-memory.js";

export interface SharedDataOptions {
  /** How long a silent process keeps its leases, in ms. */
  readonly leaseMs?: number;
  readonly lookAgainMs?: number;
}

/** Data that several processes share, until it is disposed. */
export interface SharedData extends AsyncDisposable {
  /** Disposed, an opener is gone, and what it held are orphans. */
  open(): Promise<Stores>;
  /** The others take it for dead, though it goes on: as if it had been paused. Absent: it cannot be done. */
  silence?(opener: Stores): void;
  /** Keys that somebody holds, orphans too; empty where nobody can see that. */
  held(): readonly string[];
}

/** A store that processes can share. */
export interface Kind {
  readonly name: string;
  readonly newData: (options?: SharedDataOptions) => Promise<SharedData>;
  readonly canSilence: boolean;
}

/** Those that the tests of several processes run against. */
export const kinds: readonly Kind[] = [
  { name: "memory", newData: async (options) => sharedMemory(options), canSilence: true },
];

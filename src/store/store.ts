import type { Context, Reply } from "../domain/conversation.js";

/** A stored value and the version to name when replacing it. */
export interface Versioned<T> {
  readonly value: T;
  /** Grows with each commit and is never used again, also not after a deletion; never 0. */
  readonly version: number;
  /** The version of the first commit: tells a value from a later one under the same id. */
  readonly born: number;
}

/** One atomic change: the new context and, for repeats, the reply under its keys. */
export interface Commit {
  readonly context: Context;
  /** The version read before; 0 if there was none. */
  readonly expected: number;
  /** Stored under each key. Keys are short (64 characters at most) and scoped to their owner. */
  readonly reply?: { readonly keys: readonly string[]; readonly value: Reply };
}

export interface ContextQuery {
  readonly owner: string;
  /** At least 1. */
  readonly limit: number;
  /** The `cursor` of the page before. */
  readonly cursor?: string;
}

export interface ContextPage {
  /** The last changed first; of two changed in the same millisecond, the greater id first. */
  readonly contexts: readonly Context[];
  /** Where the next page starts; absent on the last one. */
  readonly cursor?: string;
}

/** What every store keeps to. */
export interface StoreLimits {
  /** Contexts held; the least recently read or committed one goes first. */
  readonly maxContexts: number;
  /** A context that was neither read nor committed for this long is gone. */
  readonly ttlMs: number;
}

/**
 * Durable state. Every method is asynchronous so that a disk or a network may stand behind it.
 * Values handed in and out are never changed afterwards. Unknown ids answer undefined.
 *
 * Each method is one atomic step, wherever it is called from. A context that is deleted, evicted
 * or expired takes everything made in it along.
 */
export interface Store {
  read(contextId: string): Promise<Versioned<Context> | undefined>;
  /**
   * Compare-and-set: false, and nothing changed, if the version is no longer `expected`, or if one
   * of the reply's keys is taken: somebody else has answered that message meanwhile.
   */
  commit(change: Commit): Promise<boolean>;
  /**
   * The reply stored under an idempotency key. A store may forget all but the newest replies of a
   * context, but keeps at least 64.
   */
  reply(key: string): Promise<Reply | undefined>;
  /** Removes a context and every reply made in it; false if there was none. */
  delete(contextId: string): Promise<boolean>;
  /**
   * One page of an owner's contexts. While others are written, a context that is not is listed
   * exactly once. Throws StudlyError invalid_argument for a cursor that no page has given.
   */
  list(query: ContextQuery): Promise<ContextPage>;
  /** How many contexts are held, for the metrics. */
  count(): Promise<number>;
}

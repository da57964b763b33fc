import type { Context, Reply } from "../domain/conversation.js";

/** A stored value and the version to name when replacing it. */
export interface Versioned<T> {
  readonly value: T;
  /** Grows with each commit; never 0. */
  readonly version: number;
}

/** One atomic change: the new context and, for repeats, the reply under its keys. */
export interface Commit {
  readonly context: Context;
  /** The version read before; 0 if there was none. */
  readonly expected: number;
  readonly reply?: { readonly keys: readonly string[]; readonly value: Reply };
}

export interface ContextPage {
  /** The last used first. */
  readonly contexts: readonly Context[];
  /** Where the next page starts; absent on the last one. */
  readonly cursor?: string;
}

/**
 * Durable state. Every method is asynchronous so that a disk or a network may stand behind it.
 * Values handed in and out are never changed afterwards. Unknown ids answer undefined.
 */
export interface Store extends AsyncDisposable {
  read(contextId: string): Promise<Versioned<Context> | undefined>;
  /** Compare-and-set: false, and nothing changed, if the version is no longer `expected`. */
  commit(change: Commit): Promise<boolean>;
  /** The reply stored under an idempotency key. */
  reply(key: string): Promise<Reply | undefined>;
  /** Removes a context and every reply made in it; false if there was none. */
  delete(contextId: string): Promise<boolean>;
  list(query: { owner: string; limit: number; cursor?: string }): Promise<ContextPage>;
  /** How many contexts are held, for the metrics. */
  count(): Promise<number>;
}

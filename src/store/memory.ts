import { LRUCache } from "lru-cache";
import type { Context, Reply } from "../domain/conversation.js";
import { decodeCursor, encodeCursor, type Position } from "./cursor.js";
import { createRecencyList, type Listed, type RecencyList } from "./recency-list.js";
import type { Commit, ContextPage, ContextQuery, Store, StoreLimits } from "./store.js";
import type { StoreEntry } from "./store-entry.js";

export interface MemoryStoreOptions extends StoreLimits {
  /** Milliseconds on any clock that only goes forward, never 0; default: `performance.now`. */
  readonly now?: () => number;
  /** Told of each context that is deleted, evicted or expired. */
  readonly onForgotten?: (context: Context) => void;
}

/** Replies kept of one context; a caller repeats a message soon or never. */
const maxReplyKeys = 128;

interface Entry extends Listed<Entry> {
  position: Position;
  context: Context;
  version: number;
  readonly born: number;
  /** Oldest first. */
  replyKeys: string[];
}

/** A store whose contexts can be taken out and put in as they are. */
export interface MemoryStore extends Store {
  entries(): readonly ContextEntry[];
  /** Takes the place of what has the same id; its tasks stay. */
  put(entry: ContextEntry): void;
}

type ContextEntry = Omit<Extract<StoreEntry, { kind: "context" }>, "kind">;

/** State that lives and dies with the process: for tests, and for operators who want just that. */
export function createMemoryStore(options: MemoryStoreOptions): MemoryStore {
  const replies = new Map<string, Reply>();
  const owners = new Map<string, RecencyList<Entry>>();
  // Bounded by size, not by number: that way lru-cache sets nothing aside in advance.
  const entries = new LRUCache<string, Entry>({
    maxSize: options.maxContexts,
    sizeCalculation: () => 1,
    ttl: Math.max(1, Math.ceil(options.ttlMs)),
    ttlResolution: 0,
    updateAgeOnGet: true,
    perf: { now: options.now ?? (() => performance.now()) },
    dispose: forget,
  });
  let lastVersion = 0;

  function forget(entry: Entry): void {
    forgetReplies(entry, entry.replyKeys);
    unlist(entry);
    options.onForgotten?.(entry.context);
  }

  /** Unless the key has passed to another context, after this one had expired. */
  function forgetReplies(entry: Entry, keys: readonly string[]): void {
    for (const key of keys) {
      if (replies.get(key)?.contextId === entry.position.id) replies.delete(key);
    }
  }

  function list(entry: Entry): void {
    const { owner } = entry.context;
    const contexts = owners.get(owner) ?? createRecencyList<Entry>();
    contexts.insert(entry);
    owners.set(owner, contexts);
  }

  function unlist(entry: Entry): void {
    const contexts = owners.get(entry.context.owner);
    contexts?.remove(entry);
    if (contexts?.newest === undefined) owners.delete(entry.context.owner);
  }

  /** The reply, unless its context has expired and only nobody has noticed yet. */
  function liveReply(key: string): Reply | undefined {
    const reply = replies.get(key);
    return reply !== undefined && entries.has(reply.contextId) ? reply : undefined;
  }

  function put(context: Context, entry: Entry | undefined): Entry {
    const version = ++lastVersion;
    const position = { updatedAt: context.updatedAt, id: context.id };
    if (entry !== undefined) {
      unlist(entry);
      entry.context = context;
      entry.position = position;
      entry.version = version;
      list(entry);
      return entry;
    }
    const created: Entry = {
      position,
      context,
      version,
      born: version,
      replyKeys: [],
      older: undefined,
      newer: undefined,
    };
    list(created);
    entries.set(context.id, created);
    return created;
  }

  function keepReply(entry: Entry, reply: NonNullable<Commit["reply"]>): void {
    for (const key of reply.keys) replies.set(key, reply.value);
    entry.replyKeys.push(...reply.keys);
    const surplus = entry.replyKeys.length - maxReplyKeys;
    if (surplus > 0) forgetReplies(entry, entry.replyKeys.splice(0, surplus));
  }

  function commit({ context, expected, reply }: Commit): boolean {
    const entry = entries.get(context.id);
    if ((entry?.version ?? 0) !== expected) return false;
    if (reply?.keys.some((key) => liveReply(key) !== undefined)) return false;
    const written = put(context, entry);
    if (reply !== undefined) keepReply(written, reply);
    return true;
  }

  function firstAfter(owner: string, cursor: string): Entry | undefined {
    const position = decodeCursor(cursor);
    const last = entries.peek(position.id);
    const unmoved = last?.context.owner === owner && last.position.updatedAt === position.updatedAt;
    return unmoved ? last.older : owners.get(owner)?.after(position);
  }

  function page({ owner, limit, cursor }: ContextQuery): ContextPage {
    const contexts: Context[] = [];
    let entry = cursor === undefined ? owners.get(owner)?.newest : firstAfter(owner, cursor);
    let last: Entry | undefined;
    for (; entry !== undefined; entry = entry.older) {
      if (!entries.has(entry.position.id)) continue;
      if (contexts.length === limit && last !== undefined) {
        return { contexts, cursor: encodeCursor(last.position) };
      }
      contexts.push(entry.context);
      last = entry;
    }
    return { contexts };
  }

  /** The replies of a context, each once with all its keys. */
  function repliesOf(entry: Entry): ContextEntry["replies"] {
    const keysOf = new Map<Reply, string[]>();
    for (const key of entry.replyKeys) {
      const reply = replies.get(key);
      if (reply?.contextId !== entry.position.id) continue;
      keysOf.set(reply, [...(keysOf.get(reply) ?? []), key]);
    }
    return [...keysOf].map(([value, keys]) => ({ keys, value }));
  }

  function replace({ context, replies: own }: ContextEntry): void {
    const entry = entries.get(context.id);
    if (entry !== undefined) forgetReplies(entry, entry.replyKeys.splice(0));
    const written = put(context, entry);
    for (const reply of own) keepReply(written, reply);
  }

  return {
    entries: () =>
      liveEntries(entries).map((entry) => ({
        context: entry.context,
        replies: repliesOf(entry),
      })),
    put: replace,
    async read(contextId) {
      const entry = entries.get(contextId);
      if (entry === undefined) return undefined;
      return { value: entry.context, version: entry.version, born: entry.born };
    },
    commit: async (change) => commit(change),
    reply: async (key) => liveReply(key),
    async delete(contextId) {
      return entries.has(contextId) && entries.delete(contextId);
    },
    list: async (query) => page(query),
    async count() {
      entries.purgeStale();
      return entries.size;
    },
  };
}

/** The least recently used first. */
function liveEntries(entries: LRUCache<string, Entry>): readonly Entry[] {
  return [...entries.rvalues()].filter((entry) => entry !== undefined);
}

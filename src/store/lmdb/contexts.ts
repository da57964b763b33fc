import type { Context, Reply } from "../../domain/conversation.js";
import { decodeCursor, encodeCursor } from "../cursor.js";
import { decodeRecord, encodeRecord } from "../records/record.js";
import type { Commit, ContextPage, ContextQuery, Store, Versioned } from "../store.js";
import type { Counters } from "./counters.js";
import type { Environment } from "./environment.js";
import { keyPart, last } from "./key-part.js";
import { createPlans, type PreparedPlan } from "./plans.js";
import type { Recency } from "./recency.js";
import type { RecentValues } from "./recent-values.js";
import { createReplies, type ReplyPlace, replyRecord } from "./replies.js";

export interface ContextsOptions {
  readonly counters: Counters;
  readonly recency: Recency;
  readonly recent: RecentValues<Context>;
  readonly maxContexts: number;
  /** Called, in the same atomic step, for each context that goes. Both are parts of keys. */
  readonly onForgotten: (contextId: string, owner: string) => void;
}

/** What is known of a context beside its record. */
interface Head {
  readonly version: number;
  readonly born: number;
  /** As part of a key. */
  readonly owner: string;
  readonly updatedAt: number;
  readonly replies: number;
  /** The version of its plan. */
  readonly plan?: number;
}

/** Contexts on disk, and what an export needs. */
export interface LmdbContexts extends Store {
  /** Every id, in an order of its own. */
  ids(): Iterable<string>;
  /** One of them with its replies; undefined if it has expired. */
  entry(id: string): { context: Context; replies: readonly OwnReply[] } | undefined;
  /** Takes the place of what has its id; its tasks stay. */
  put(context: Context, replies: readonly OwnReply[]): Promise<void>;
}

// Replies kept of one context; a caller repeats a message soon or never.
const maxReplies = 64;
// Contexts that one commit may take out of the way.
const maxRemovals = 8;

export function createLmdbContexts(
  environment: Environment,
  options: ContextsOptions,
): LmdbContexts {
  const { counters, recency, recent, maxContexts, onForgotten } = options;
  const records = environment.records("contexts");
  const heads = environment.index<Head>("contexts.heads");
  const byOwner = environment.index<0>("contexts.by-owner");
  const plans = createPlans(environment);
  const stored = createReplies(environment);

  function liveHead(id: string): Head | undefined {
    return recency.isLive(id) ? heads.get(id) : undefined;
  }

  function load(id: string, { version, plan }: Head): Context {
    const known = recent.get(id, version);
    if (known !== undefined) return known;
    const bytes = records.get(id);
    if (bytes === undefined) throw new Error("A context is missing from the store.");
    const value = decodeRecord<Context>("context", bytes);
    const context = plan === undefined ? value : { ...value, plan: plans.read(id, plan) };
    recent.set(id, version, context, bytes.length);
    return context;
  }

  function forget(id: string, head: Head): void {
    for (const reply of stored.of(id)) stored.remove(reply);
    for (const version of plans.versions(id)) plans.remove(id, version);
    records.remove(id);
    heads.remove(id);
    byOwner.remove([head.owner, head.updatedAt, id]);
    recency.forget(id);
    counters.add("contexts", -1);
    recent.delete(id);
  }

  function forgetAll(id: string): void {
    const head = heads.get(id);
    recency.forget(id);
    if (head === undefined) return;
    forget(id, head);
    onForgotten(id, head.owner);
  }

  /** A few that have expired, and those above the limit. */
  function makeRoom(): void {
    for (const id of recency.expired(maxRemovals)) forgetAll(id);
    for (let left = maxRemovals; left > 0 && counters.get("contexts") > maxContexts; left--) {
      const id = recency.oldest();
      if (id !== undefined) forgetAll(id);
    }
  }

  function isTaken(key: string): boolean {
    const place = stored.find(key);
    return place !== undefined && recency.isLive(place.contextId);
  }

  /** Writes a context and replies; the plan that it had before stays while a reply refers to it. */
  function write(id: string, { context, record, plan, replies }: Prepared, before?: Head): Head {
    const version = counters.add("version", Math.max(1, replies.length));
    const planVersion = plan?.keep(version);
    const own = planVersion === undefined ? {} : { plan: planVersion };
    const kept = before?.replies ?? 0;
    const head: Head = {
      version,
      born: before?.born ?? version,
      owner: keyPart(context.owner),
      updatedAt: context.updatedAt,
      replies: Math.min(maxReplies, kept + replies.length),
      ...own,
    };
    if (before === undefined) counters.add("contexts", 1);
    else byOwner.remove([before.owner, before.updatedAt, id]);
    records.put(id, record);
    heads.put(id, head);
    byOwner.put([head.owner, head.updatedAt, id], 0);
    recency.use(id);
    for (const [index, reply] of replies.entries()) {
      const number = version - replies.length + 1 + index;
      const { keys, hasPlanOfContext } = reply;
      stored.put({ contextId: id, number, keys, ...(hasPlanOfContext ? own : {}) }, reply.record);
    }
    removeSurplus(id, kept + replies.length - maxReplies, before?.plan, head.plan);
    return head;
  }

  /** The oldest replies, and plans that nothing refers to any more. */
  function removeSurplus(id: string, surplus: number, planBefore?: number, plan?: number): void {
    const hasNewPlan = planBefore !== undefined && planBefore !== plan;
    if (surplus <= 0 && !hasNewPlan) return;
    const all = stored.of(id);
    const [old, kept] = [all.slice(0, Math.max(0, surplus)), all.slice(Math.max(0, surplus))];
    for (const reply of old) stored.remove(reply);
    const used = new Set([plan, ...kept.map((reply) => reply.plan)]);
    for (const version of plans.versions(id)) if (!used.has(version)) plans.remove(id, version);
  }

  async function commit({ context, expected, reply }: Commit): Promise<boolean> {
    const id = keyPart(context.id);
    const prepared = prepare(id, context, reply === undefined ? [] : [reply]);
    const head = await environment.write(() => {
      const before = liveHead(id);
      if ((before?.version ?? 0) !== expected) return undefined;
      if (reply?.keys.some(isTaken)) return undefined;
      if (before === undefined) forgetAll(id);
      const written = write(id, prepared, before);
      if (before === undefined) makeRoom();
      return written;
    });
    if (head === undefined) return false;
    if (head.plan !== undefined) prepared.plan?.kept(head.plan);
    recent.set(id, head.version, context, prepared.record.length);
    return true;
  }

  function prepare(id: string, context: Context, replies: readonly OwnReply[]): Prepared {
    const { plan, ...rest } = context;
    return {
      context,
      record: encodeRecord(rest),
      ...(plan === undefined ? {} : { plan: plans.prepare(id, plan) }),
      replies: replies.map((reply) => prepareReply(reply, context)),
    };
  }

  function page({ owner, limit, cursor }: ContextQuery): ContextPage {
    const part = keyPart(owner);
    const from = cursor === undefined ? undefined : decodeCursor(cursor);
    const start = from === undefined ? [part, last] : [part, from.updatedAt, keyPart(from.id)];
    const contexts: Context[] = [];
    for (const key of byOwner.keys({ start, end: [part], reverse: true })) {
      const id = String(key[2]);
      const isLast = key[1] === from?.updatedAt && id === start[2];
      const head = isLast ? undefined : liveHead(id);
      if (head === undefined) continue;
      const context = load(id, head);
      const previous = contexts.at(-1);
      if (contexts.length === limit && previous !== undefined)
        return { contexts, cursor: encodeCursor(previous) };
      contexts.push(context);
    }
    return { contexts };
  }

  function readReply(place: ReplyPlace): Reply {
    const reply = stored.read(place);
    return place.plan === undefined
      ? reply
      : { ...reply, plan: plans.read(place.contextId, place.plan) };
  }

  return {
    async read(contextId): Promise<Versioned<Context> | undefined> {
      environment.refresh();
      const id = keyPart(contextId);
      const head = liveHead(id);
      if (head === undefined) return undefined;
      recency.touch(id);
      return { value: load(id, head), version: head.version, born: head.born };
    },
    commit,
    async reply(key) {
      environment.refresh();
      const place = stored.find(key);
      return place !== undefined && recency.isLive(place.contextId) ? readReply(place) : undefined;
    },
    delete: (contextId) =>
      environment.write(() => {
        const id = keyPart(contextId);
        const wasThere = liveHead(id) !== undefined;
        forgetAll(id);
        return wasThere;
      }),
    async list(query) {
      environment.refresh();
      return page(query);
    },
    async count() {
      environment.refresh();
      return counters.get("contexts") - recency.countExpired();
    },
    ids: () => heads.keys() as Iterable<string>,
    entry(id) {
      const head = liveHead(id);
      if (head === undefined) return undefined;
      const all = stored.of(id).map((place) => ({ keys: place.keys, value: readReply(place) }));
      return { context: load(id, head), replies: all };
    },
    async put(context, replies) {
      const id = keyPart(context.id);
      const prepared = prepare(id, context, replies.slice(-maxReplies));
      await environment.write(() => {
        const before = heads.get(id);
        if (before !== undefined) forget(id, before);
        write(id, prepared);
        makeRoom();
      });
    },
  };
}

type OwnReply = NonNullable<Commit["reply"]>;

interface PreparedReply {
  readonly keys: readonly string[];
  readonly record: Uint8Array;
  readonly hasPlanOfContext: boolean;
}

/** What is to be written, encoded before anybody has to wait for it. */
interface Prepared {
  readonly context: Context;
  readonly record: Uint8Array;
  readonly plan?: PreparedPlan;
  readonly replies: readonly PreparedReply[];
}

function prepareReply({ keys, value }: OwnReply, { plan }: Context): PreparedReply {
  const hasPlanOfContext = plan !== undefined && value.plan === plan;
  return { keys, record: replyRecord(value, hasPlanOfContext), hasPlanOfContext };
}

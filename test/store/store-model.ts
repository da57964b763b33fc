import fc from "fast-check";
import { expect } from "vitest";
import type { Context, Reply } from "../../src/domain/conversation.js";
import type { Store } from "../../src/store/store.js";
import { sampleContext, sampleReply } from "./samples.js";

/** What a store must hold, in the plainest form. */
export interface StoreModel {
  readonly contexts: Map<string, { readonly context: Context; readonly version: number }>;
  readonly replies: Map<string, Reply>;
  /** Greatest version seen so far. */
  version: number;
}

export function emptyModel(): StoreModel {
  return { contexts: new Map(), replies: new Map(), version: 0 };
}

type Command = fc.AsyncCommand<StoreModel, Store>;

const ids = ["c1", "c2", "c3", "c4", "c5"];
const keys = ["k1", "k2", "k3"];
const ownerOf = (id: string): string => (id < "c4" ? "ana" : "ben");

function commitCommand(id: string, stale: boolean, at: number, replyKeys: string[]): Command {
  return {
    check: () => true,
    toString: () => `commit(${id}, ${stale ? "stale" : "current"}, at ${at}, [${replyKeys}])`,
    async run(model, store) {
      const current = model.contexts.get(id)?.version ?? 0;
      const expected = stale ? current + 1_000 : current;
      const context = sampleContext(id, `at ${at}`, { owner: ownerOf(id), updatedAt: at });
      const value = sampleReply(id, `turn ${model.version}`);
      const free = replyKeys.every((key) => !model.replies.has(key));
      const reply = replyKeys.length === 0 ? {} : { reply: { keys: replyKeys, value } };
      expect(await store.commit({ context, expected, ...reply })).toBe(!stale && free);
      if (stale || !free) return;
      const version = (await store.read(id))?.version ?? 0;
      expect(version).toBeGreaterThan(current);
      model.version = Math.max(model.version, version);
      model.contexts.set(id, { context, version });
      for (const key of replyKeys) model.replies.set(key, value);
    },
  };
}

function deleteCommand(id: string): Command {
  return {
    check: () => true,
    toString: () => `delete(${id})`,
    async run(model, store) {
      expect(await store.delete(id)).toBe(model.contexts.delete(id));
      for (const [key, reply] of model.replies) {
        if (reply.contextId === id) model.replies.delete(key);
      }
    },
  };
}

function lookCommand(id: string, key: string): Command {
  return {
    check: () => true,
    toString: () => `look(${id}, ${key})`,
    async run(model, store) {
      const found = await store.read(id);
      expect(found?.value).toEqual(model.contexts.get(id)?.context);
      expect(found?.version).toBe(model.contexts.get(id)?.version);
      expect(await store.reply(key)).toEqual(model.replies.get(key));
      expect(await store.count()).toBe(model.contexts.size);
    },
  };
}

function listCommand(owner: string, limit: number): Command {
  return {
    check: () => true,
    toString: () => `list(${owner}, ${limit})`,
    async run(model, store) {
      const expected = [...model.contexts.values()]
        .map(({ context }) => context)
        .filter((context) => context.owner === owner)
        .sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1));
      expect(await listAll(store, owner, limit)).toEqual(expected);
    },
  };
}

/** Every page of an owner's list, one after the other. */
export async function listAll(store: Store, owner: string, limit: number): Promise<Context[]> {
  const contexts: Context[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.list({ owner, limit, ...(cursor === undefined ? {} : { cursor }) });
    expect(page.contexts.length).toBeLessThanOrEqual(limit);
    contexts.push(...page.contexts);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return contexts;
}

/** Any sequence of calls to a store, each checked against the model. */
export const storeCommands = fc.commands(
  [
    fc
      .tuple(
        fc.constantFrom(...ids),
        fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
        fc.integer({ min: 1, max: 6 }),
        fc.subarray(keys),
      )
      .map((input) => commitCommand(...input)),
    fc.constantFrom(...ids).map(deleteCommand),
    fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...keys)).map((look) => lookCommand(...look)),
    fc
      .tuple(fc.constantFrom("ana", "ben", "eve"), fc.integer({ min: 1, max: 4 }))
      .map((input) => listCommand(...input)),
  ],
  { maxCommands: 40 },
);

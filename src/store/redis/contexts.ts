import type { Context, Reply } from "../../domain/conversation.js";
import { encodeCursor } from "../cursor.js";
import type { Commit, ContextPage, ContextQuery, Store } from "../store.js";
import { fromBytes, toBytes } from "./bytes.js";
import type { Connection } from "./connection.js";
import { orderedText, orderedTime } from "./ordered-text.js";
import { placeOf } from "./place.js";
import { createPlans, type NamedPlan, withPlan } from "./plans.js";
import { listOf } from "./script.js";
import { scripts } from "./scripts.js";

export interface RedisContextsOptions {
  readonly maxContexts: number;
  readonly ttlMs: number;
  /** A read counts as use only if the last one is longer ago. */
  readonly touchAfterMs: number;
}

type Read = readonly [version: number, born: number, head: Buffer, digest: Buffer, plan: Bytes];
type ReadReply = readonly [reply: Buffer, digest: Buffer, plan: Bytes];
type Bytes = Buffer | null;

/** Contexts and their replies in Redis (layout: lua/contexts.ts). */
export function createRedisContexts(
  { run }: Pick<Connection, "run">,
  { maxContexts, ttlMs, touchAfterMs }: RedisContextsOptions,
): Store {
  const plans = createPlans();

  async function commit(change: Commit): Promise<boolean> {
    const { context, expected } = change;
    const { plan, ...head } = context;
    // Nobody would find it without a key.
    const reply = change.reply?.keys.length === 0 ? undefined : change.reply;
    const { plan: replyPlan, ...answer } = reply?.value ?? {};
    const named = plans.name(plan);
    const replyNamed = replyPlan === plan ? named : plans.name(replyPlan);
    const outcome = await run(scripts.commitContext, [
      ttlMs,
      maxContexts,
      orderedText(context.id),
      context.owner,
      orderedTime(context.updatedAt),
      expected,
      toBytes(head),
      named.digest,
      ...listOf((reply?.keys ?? []).map(orderedText)),
      reply === undefined ? "" : toBytes(answer),
      replyNamed.digest,
      ...listOf([...sent(named), ...(replyNamed === named ? [] : sent(replyNamed))]),
    ]);
    if (outcome === -1) {
      for (const one of [plan, replyPlan]) plans.forget(one);
      return commit(change);
    }
    if (outcome !== 1) return false;
    plans.remember(plan, named.digest);
    plans.remember(replyPlan, replyNamed.digest);
    return true;
  }

  async function page({ owner, limit, cursor }: ContextQuery): Promise<ContextPage> {
    const place = placeOf(cursor);
    const answer = await run(scripts.listContexts, [ttlMs, owner, place, limit]);
    const [hasMore, ...fields] = answer as readonly [number, ...Bytes[]];
    const contexts: Context[] = [];
    for (let at = 0; at < fields.length; at += 3) {
      const [head, digest, plan] = fields.slice(at, at + 3) as [Buffer, Buffer, Bytes];
      contexts.push(withPlan(plans, fromBytes<Context>("context", head), digest, plan));
    }
    const last = contexts.at(-1);
    if (hasMore === 0 || last === undefined) return { contexts };
    return { contexts, cursor: encodeCursor(last) };
  }

  return {
    async read(contextId) {
      const id = orderedText(contextId);
      const found = (await run(scripts.readContext, [ttlMs, touchAfterMs, id])) as Read | null;
      if (found === null) return undefined;
      const [version, born, head, digest, plan] = found;
      return {
        value: withPlan(plans, fromBytes<Context>("context", head), digest, plan),
        version,
        born,
      };
    },
    commit,
    async reply(key) {
      const name = orderedText(key);
      const found = (await run(scripts.readReply, [ttlMs, name])) as ReadReply | null;
      if (found === null) return undefined;
      const [reply, digest, plan] = found;
      return withPlan(plans, fromBytes<Reply>("reply", reply), digest, plan);
    },
    delete: async (contextId) =>
      (await run(scripts.deleteContext, [ttlMs, orderedText(contextId)])) === 1,
    list: page,
    count: async () => Number(await run(scripts.countContexts, [ttlMs])),
  };
}

function sent({ digest, bytes }: NamedPlan): readonly (string | Buffer)[] {
  return digest === "" ? [] : [digest, bytes ?? ""];
}

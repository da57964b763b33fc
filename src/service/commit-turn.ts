import type { Call } from "../domain/call.js";
import type { Context, Reply } from "../domain/conversation.js";
import { StudlyError } from "../domain/errors.js";
import type { Store, Versioned } from "../store/store.js";
import { noSuchContext } from "./access.js";
import { applyTurn, type PlannedTurn } from "./apply-turn.js";
import { throwIfOver } from "./call-end.js";
import type { StudyDependencies } from "./dependencies.js";

/** A reply that is stored; `replayed` if it is the one of the same message sent before. */
export interface StoredReply {
  readonly reply: Reply;
  readonly replayed: boolean;
}

/** The first reply stored under any of the keys. */
export async function findReply(store: Store, keys: readonly string[]): Promise<Reply | undefined> {
  for (const key of keys) {
    const reply = await store.reply(key);
    if (reply !== undefined) return reply;
  }
  return undefined;
}

/**
 * Stores a planned turn, to be called under the context's mutex. If the context has changed since
 * the snapshot, by another call or another process, the turn is put onto the newer one: planned
 * again on it where that costs no model call, so that no report of the other turn is lost.
 * Until the commit nothing is stored; the commit itself is the point of no return.
 *
 * Throws StudlyError: what ended the call, conflict (deleted meanwhile), not_found (somebody else
 * has taken the id meanwhile).
 */
export async function commitTurn(
  deps: StudyDependencies,
  planned: PlannedTurn,
  keys: readonly string[],
  call: Call,
  planAgain?: (base: Versioned<Context>) => Promise<PlannedTurn>,
): Promise<StoredReply> {
  const { store, clock } = deps;
  let turn = planned;
  let base = turn.snapshot;
  for (;;) {
    const now = clock().getTime();
    const { context, reply } = applyTurn(turn, base?.value, now, deps);
    throwIfOver(call);
    const expected = base?.version ?? 0;
    const change =
      keys.length === 0
        ? { context, expected }
        : { context, expected, reply: { keys, value: reply } };
    if (await store.commit(change)) return { reply, replayed: false };
    const earlier = await findReply(store, keys);
    if (earlier !== undefined) return { reply: earlier, replayed: true };
    base = sameContext(turn, await store.read(turn.contextId));
    if (base !== undefined && planAgain !== undefined) turn = await planAgain(base);
  }
}

/** What is stored now, if it still is the context of the snapshot. */
function sameContext(
  { snapshot, contextId, owner }: PlannedTurn,
  latest: Versioned<Context> | undefined,
): Versioned<Context> | undefined {
  if (snapshot !== undefined && latest?.born !== snapshot.born) {
    throw new StudlyError(
      "conflict",
      "This context was deleted meanwhile. Nothing was stored; send the message again to start anew.",
      { metadata: { retryable: "true" } },
    );
  }
  if (latest !== undefined && latest.value.owner !== owner) throw noSuchContext(contextId);
  return latest;
}

import type { Call } from "../domain/call.js";
import type { Context } from "../domain/conversation.js";
import { StudlyError } from "../domain/errors.js";
import type { StudyPlan } from "../domain/plan.js";
import type { Store, Versioned } from "../store/store.js";

/** The same for a context that is not there and for one of somebody else: neither is told apart. */
export function noSuchContext(contextId: string): StudlyError {
  return new StudlyError(
    "not_found",
    "No such context. It may have been deleted or have expired; CreatePlan without a context_id starts a new one.",
    { metadata: { contextId } },
  );
}

/** For a context in which nothing was planned yet. */
export function noPlanYet(contextId: string): StudlyError {
  return new StudlyError(
    "not_found",
    "This context has no plan yet. Call CreatePlan with its context_id and what to learn.",
    { metadata: { contextId } },
  );
}

/** The plan of the caller's own context; throws StudlyError not_found. */
export async function readPlan(store: Store, contextId: string, call: Call): Promise<StudyPlan> {
  const { value } = await readOwned(store, contextId, call);
  if (value.plan === undefined) throw noPlanYet(contextId);
  return value.plan;
}

/** The caller's own context; throws StudlyError not_found. */
export async function readOwned(
  store: Store,
  contextId: string,
  call: Call,
): Promise<Versioned<Context>> {
  call.record.contextId = contextId;
  const found = await store.read(contextId);
  if (found?.value.owner !== call.caller) throw noSuchContext(contextId);
  return found;
}

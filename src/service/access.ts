import type { Call } from "../domain/call.js";
import type { Context } from "../domain/conversation.js";
import { StudlyError } from "../domain/errors.js";
import type { Store, Versioned } from "../store/store.js";

/** The same for a context that is not there and for one of somebody else: neither is told apart. */
export function noSuchContext(contextId: string): StudlyError {
  return new StudlyError(
    "not_found",
    "No such context. It may have been deleted or have expired; CreatePlan without a context_id starts a new one.",
    { metadata: { contextId } },
  );
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

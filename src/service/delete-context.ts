import { noSuchContext, readOwned } from "./access.js";
import { throwIfOver } from "./call-end.js";
import type { StudyDependencies } from "./dependencies.js";
import type { KeyedMutex } from "./keyed-mutex.js";
import type { StudyService } from "./study.js";

/** Under the mutex, so that what is deleted is what was looked at. */
export function createDeleteContext(
  { store }: StudyDependencies,
  locks: KeyedMutex,
): StudyService["deleteContext"] {
  return (contextId, call) =>
    locks.run(contextId, call, async () => {
      await readOwned(store, contextId, call);
      throwIfOver(call);
      if (!(await store.delete(contextId))) throw noSuchContext(contextId);
    });
}

import { readOwned } from "./access.js";
import type { StudyDependencies } from "./dependencies.js";
import type { StudyService } from "./study.js";

export function createGetContext({ store }: StudyDependencies): StudyService["getContext"] {
  return async (contextId, call) => (await readOwned(store, contextId, call)).value;
}

import { StudlyError } from "../domain/errors.js";
import { readOwned } from "./access.js";
import type { StudyDependencies } from "./dependencies.js";
import type { StudyService } from "./study.js";

export function createGetPlan({ store }: StudyDependencies): StudyService["getPlan"] {
  return async (contextId, call) => {
    const { value } = await readOwned(store, contextId, call);
    if (value.plan !== undefined) return value.plan;
    throw new StudlyError(
      "not_found",
      "This context has no plan yet. Call CreatePlan with its context_id and what to learn.",
      { metadata: { contextId } },
    );
  };
}

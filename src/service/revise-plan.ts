import { readPlan } from "./access.js";
import type { StudyDependencies } from "./dependencies.js";
import type { StudyService } from "./study.js";

/** A turn like any other, but about a plan that is there, and without a model. */
export function createRevisePlan(
  { store }: StudyDependencies,
  createPlan: StudyService["createPlan"],
): StudyService["revisePlan"] {
  return async (input, call) => {
    await readPlan(store, input.contextId, call);
    return createPlan({ ...input, history: [], offline: true }, call);
  };
}

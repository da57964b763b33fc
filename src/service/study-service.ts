import { createCreatePlan } from "./create-plan.js";
import { createDeleteContext } from "./delete-context.js";
import type { StudyDependencies } from "./dependencies.js";
import { createGetContext } from "./get-context.js";
import { createGetPlan } from "./get-plan.js";
import { createKeyedMutex } from "./keyed-mutex.js";
import { createListContexts } from "./list-contexts.js";
import type { StudyService } from "./study.js";

export type { StudyDependencies } from "./dependencies.js";

/** The verbs of Studly over one planner and one store; the store is not closed by it. */
export function createStudyService(deps: StudyDependencies): StudyService {
  const locks = deps.locks ?? createKeyedMutex();
  return {
    createPlan: createCreatePlan(deps, locks),
    getContext: createGetContext(deps),
    listContexts: createListContexts(deps),
    deleteContext: createDeleteContext(deps, locks),
    getPlan: createGetPlan(deps),
  };
}

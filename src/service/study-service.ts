import { createCreatePlan } from "./create-plan.js";
import { createDeleteContext } from "./delete-context.js";
import type { StudyDependencies } from "./dependencies.js";
import { createExportPlan } from "./export-plan.js";
import { createGetFeed, createRotateFeedToken } from "./feed.js";
import { createGetAgenda } from "./get-agenda.js";
import { createGetContext } from "./get-context.js";
import { createGetPlan } from "./get-plan.js";
import { createKeyedMutex } from "./keyed-mutex.js";
import { createListContexts } from "./list-contexts.js";
import { createRevisePlan } from "./revise-plan.js";
import type { StudyService } from "./study.js";

export type { StudyDependencies } from "./dependencies.js";

/** The verbs of Studly over one planner and one store; the store is not closed by it. */
export function createStudyService(deps: StudyDependencies): StudyService {
  const locks = deps.locks ?? createKeyedMutex();
  const createPlan = createCreatePlan(deps, locks);
  return {
    createPlan,
    getContext: createGetContext(deps),
    listContexts: createListContexts(deps),
    deleteContext: createDeleteContext(deps, locks),
    getPlan: createGetPlan(deps),
    revisePlan: createRevisePlan(deps, createPlan),
    getAgenda: createGetAgenda(deps),
    exportPlan: createExportPlan(deps),
    getFeed: createGetFeed(deps),
    rotateFeedToken: createRotateFeedToken(deps, locks),
  };
}

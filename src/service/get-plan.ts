import { readPlan } from "./access.js";
import type { StudyDependencies } from "./dependencies.js";
import type { StudyService } from "./study.js";

export function createGetPlan({ store }: StudyDependencies): StudyService["getPlan"] {
  return (contextId, call) => readPlan(store, contextId, call);
}

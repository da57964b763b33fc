import { exportPlan } from "../export/export.js";
import { readPlan } from "./access.js";
import type { StudyDependencies } from "./dependencies.js";
import type { StudyService } from "./study.js";

export function createExportPlan({ store, clock }: StudyDependencies): StudyService["exportPlan"] {
  return async (contextId, format, call) =>
    exportPlan(await readPlan(store, contextId, call), format, { now: clock() });
}

import type { StudyDependencies } from "./dependencies.js";
import type { StudyService } from "./study.js";

const defaultSize = 50;
const maxSize = 500;

/** A size of 0 means 50; more than 500 means 500. */
export function createListContexts({ store }: StudyDependencies): StudyService["listContexts"] {
  return ({ size, cursor }, call) => {
    const limit = size > 0 ? Math.min(size, maxSize) : defaultSize;
    return store.list({ owner: call.caller, limit, ...(cursor ? { cursor } : {}) });
  };
}

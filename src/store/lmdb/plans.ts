import type { StudyPlan } from "../../domain/plan.js";
import { decodeRecord, encodeRecord } from "../records/record.js";
import type { Environment } from "./environment.js";
import { last } from "./key-part.js";

/**
 * The plans of contexts. A context and the replies made in it refer to one by the version that wrote it, so
 * that it is written once. `keep` and `remove` are for the callback of `write`.
 */
export interface Plans {
  read(contextId: string, version: number): StudyPlan;
  /** What is to be written: nothing if the plan came from here and is still there. */
  prepare(contextId: string, plan: StudyPlan): PreparedPlan;
  /** Those of a context. */
  versions(contextId: string): readonly number[];
  remove(contextId: string, version: number): void;
}

export interface PreparedPlan {
  readonly plan: StudyPlan;
  /** The version under which it is kept; written under the one given if it is not there. */
  keep(version: number): number;
  /** To be told once it is on disk. */
  kept(version: number): void;
}

export function createPlans(environment: Environment): Plans {
  const plans = environment.records("plans");
  // A turn that leaves the plan alone hands on the one that it has read.
  const known = new WeakMap<StudyPlan, { readonly contextId: string; readonly version: number }>();

  function versions(contextId: string): readonly number[] {
    const keys = [...plans.keys({ start: [contextId], end: [contextId, last] })];
    return keys.map((key) => Number(key[1]));
  }

  return {
    read(contextId, version) {
      const bytes = plans.get([contextId, version]);
      if (bytes === undefined) throw new Error("A plan is missing from the store.");
      const value = decodeRecord<StudyPlan>("plan", bytes);
      known.set(value, { contextId, version });
      return value;
    },
    prepare(contextId, plan) {
      const before = known.get(plan);
      const stored = before?.contextId === contextId ? before.version : undefined;
      const bytes = stored === undefined ? encodeRecord(plan) : undefined;
      return {
        plan,
        keep(version) {
          if (stored !== undefined && plans.has([contextId, stored])) return stored;
          plans.put([contextId, version], bytes ?? encodeRecord(plan));
          return version;
        },
        kept: (version) => void known.set(plan, { contextId, version }),
      };
    },
    versions,
    remove: (contextId, version) => plans.remove([contextId, version]),
  };
}

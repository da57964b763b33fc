import type { PlanSource, Unit } from "../../domain/plan.js";

/** What is to be learnt, before any date. */
export interface Syllabus {
  readonly units: readonly Unit[];
  readonly tips: readonly string[];
  readonly source: PlanSource;
  /** Plain sentences on where it comes from. */
  readonly notes: readonly string[];
}

import type { StudyPlan } from "../domain/plan.js";

/** The name of the form; it changes with what readers must know. */
export const schema = "studly.plan/1";

/**
 * A plan as JSON: `{"schema": "studly.plan/1", "plan": {...}}`, dates as ISO 8601, whole minutes.
 * `planFromExport` reads it.
 */
export function planText(plan: StudyPlan): string {
  return `${JSON.stringify({ schema, plan }, undefined, 2)}\n`;
}

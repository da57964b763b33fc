import type { StudyPlan } from "../domain/plan.js";

/**
 * A plan from JSON that Studly made: a studly.plan/1 export, or the ProtoJSON of a plan or of an
 * answer with one. Rejects with an Error that says what is wrong. Each reader is loaded when it is
 * needed.
 */
export async function readPlan(value: unknown): Promise<StudyPlan> {
  const { schema, plan } = Object(value);
  if (schema !== undefined)
    return (await import("../export/plan-from-export.js")).planFromExport(value);
  return (await import("./plan-from.js")).planFromJson(plan ?? value);
}

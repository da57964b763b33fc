import type { StudyPlan, Unit } from "../../domain/plan.js";
import type { Syllabus } from "../syllabus/syllabus.js";

// Within these bounds the units of a plan can be brought to another time; beyond them a model, if
// there is one, suggests other contents.
const leastRatio = 0.5;
const mostRatio = 1.6;

/** True if the contents of a plan suit so much time for new work. Minutes. */
export function suits(plan: StudyPlan, newWorkMinutes: number): boolean {
  const ratio = newWorkMinutes / estimateOf(plan.units);
  return ratio >= leastRatio && ratio <= mostRatio;
}

/** The contents of the plan that is changed, with what was reported about its units. */
export function keptSyllabus(
  { tips, source }: StudyPlan,
  units: readonly Unit[],
  newWorkMinutes: number,
): Syllabus {
  // General phases have no minutes of their own: they are shares of the time.
  const factor = source === "generic" ? newWorkMinutes / estimateOf(units) : 1;
  return {
    units: factor === 1 ? units : units.map((unit) => scaled(unit, factor)),
    tips,
    source,
    notes: source === "gemini" ? [suggested] : [],
  };
}

const suggested =
  "The contents are those that a model suggested before; they are not checked. The dates are computed.";

function estimateOf(units: readonly Unit[]): number {
  return Math.max(
    1,
    units.reduce((sum, unit) => sum + unit.estimateMinutes, 0),
  );
}

function scaled(unit: Unit, factor: number): Unit {
  const estimateMinutes = Math.max(5, Math.round((unit.estimateMinutes * factor) / 5) * 5);
  return { ...unit, estimateMinutes };
}

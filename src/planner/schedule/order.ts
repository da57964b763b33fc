import type { Unit } from "../../domain/plan.js";
import { sequence } from "./edf.js";

/**
 * The units in an order that respects their prerequisites, otherwise as given. Unknown
 * prerequisites do not count. Throws Error naming the units of a cycle.
 */
export function orderUnits(units: readonly Unit[]): readonly Unit[] {
  if (isOrdered(units)) return units;
  const places = new Map(units.map(({ id }, index) => [id, index]));
  const jobs = units.map(({ minutes, prerequisiteIds }) => ({
    minutes,
    prerequisites: [...new Set(prerequisiteIds)].flatMap((id) => places.get(id) ?? []),
  }));
  try {
    return sequence(jobs).order.flatMap((index) => units[index] ?? []);
  } catch (error) {
    const named = String((error as Error).message).replace(
      /\d+/g,
      (n) => units[Number(n)]?.id ?? n,
    );
    throw new Error(named.replace("jobs", "units"), { cause: error });
  }
}

function isOrdered(units: readonly Unit[]): boolean {
  const seen = new Set<string>();
  for (const { id, prerequisiteIds } of units) {
    for (const required of prerequisiteIds) if (!seen.has(required)) return false;
    seen.add(id);
  }
  return true;
}

import type { Unit } from "../../domain/plan.js";

/**
 * The units in an order that respects their prerequisites, otherwise as given. Unknown
 * prerequisites do not count. Throws Error naming the units of a cycle.
 */
export function orderUnits(units: readonly Unit[]): readonly Unit[] {
  if (isOrdered(units)) return units;
  const ids = new Set(units.map(({ id }) => id));
  const done = new Set<string>();
  const ordered: Unit[] = [];
  let waiting = [...units];
  while (waiting.length > 0) {
    const isReady = ({ prerequisiteIds }: Unit) =>
      prerequisiteIds.every((id) => done.has(id) || !ids.has(id));
    const next = waiting.find(isReady);
    if (next === undefined) throw new Error(`cycle: ${waiting.map(({ id }) => id).join(", ")}`);
    ordered.push(next);
    done.add(next.id);
    waiting = waiting.filter((unit) => unit !== next);
  }
  return ordered;
}

function isOrdered(units: readonly Unit[]): boolean {
  const seen = new Set<string>();
  for (const { id, prerequisiteIds } of units) {
    for (const required of prerequisiteIds) if (!seen.has(required)) return false;
    seen.add(id);
  }
  return true;
}

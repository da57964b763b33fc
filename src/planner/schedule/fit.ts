import type { Unit } from "../../domain/plan.js";
import { clamp, floorTo5, roundTo5 } from "./frame.js";

/** Units brought to the time that there is for them. */
export interface FittedUnits {
  readonly units: readonly Unit[];
  /** Left out for lack of time; no kept unit depends on one of them. */
  readonly dropped: readonly Unit[];
}

const leastFactor = 0.6;
const mostFactor = 1.5;
/** With projects, a plan grows to this many times its syllabus; more would be made up. */
const mostWithProjects = 3;
const projectMinutes = 240;

/**
 * Shrinks units to no less than 0.6 of their minutes, then leaves out the last ones; or stretches
 * them to 1.5, then adds projects of the learner's own. `minutes` is at least 5; the sum of the
 * fitted units never exceeds it.
 */
export function fitUnits(units: readonly Unit[], minutes: number): FittedUnits {
  let total = 0;
  for (const unit of units) total += unit.minutes;
  let kept = units.length;
  // The last of an order that respects prerequisites has no dependants among those before it.
  while (kept > 1 && (total * leastFactor > minutes || kept * 5 > minutes)) {
    kept--;
    total -= units[kept]?.minutes ?? 0;
  }
  const factor = Math.min(mostFactor, minutes / total);
  const scaled = scale(kept === units.length ? units : units.slice(0, kept), factor, minutes);
  const left = Math.min(minutes, total * mostWithProjects) - total * mostFactor;
  if (left >= projectMinutes / 2) scaled.push(...projects(scaled, left));
  return { units: scaled, dropped: units.slice(kept) };
}

function scale(units: readonly Unit[], factor: number, minutes: number): Unit[] {
  let left = Math.min(minutes, Math.round(sum(units) * factor));
  const sizes = units.map((unit) => {
    const size = Math.max(5, floorTo5(Math.floor(unit.minutes * factor)));
    left -= size;
    return size;
  });
  return units.map((unit, index) => {
    let size = sizes[index] ?? 5;
    if (left < 0 && size > 5) {
      const less = Math.min(size - 5, Math.ceil(-left / 5) * 5);
      size -= less;
      left += less;
    } else if (left >= 5) {
      size += 5;
      left -= 5;
    }
    const { id, title, outcome, prerequisiteIds, tasks } = unit;
    return { id, title, outcome, minutes: size, prerequisiteIds, tasks };
  });
}

function sum(units: readonly Unit[]): number {
  let total = 0;
  for (const unit of units) total += unit.minutes;
  return total;
}

const projectTasks: readonly string[] = [
  "Choose something of your own that needs what you have learnt",
  "Build or do the smallest version of it",
  "Show it to somebody, or compare it with good examples, and improve it",
];

function projects(units: readonly Unit[], minutes: number): Unit[] {
  const count = clamp(Math.floor(minutes / projectMinutes), 1, 6);
  const each = Math.max(5, floorTo5(Math.floor(minutes / count)));
  const taken = new Set(units.map(({ id }) => id));
  let previous = units.at(-1)?.id;
  return Array.from({ length: count }, (_, index) => {
    let id = `own-project-${index + 1}`;
    while (taken.has(id)) id += "-x";
    const prerequisiteIds = previous === undefined ? [] : [previous];
    previous = id;
    return {
      id,
      title: count === 1 ? "A project of your own" : `A project of your own (${index + 1})`,
      outcome: "can use all of it together without guidance",
      minutes: each,
      prerequisiteIds,
      tasks: projectTasks,
    };
  });
}

/** The minutes that units will roughly have once fitted, for an estimate. */
export function roughMinutes(units: readonly Unit[], minutes: number): readonly number[] {
  const total = sum(units);
  if (total * leastFactor <= minutes) {
    const factor = Math.min(mostFactor, minutes / total);
    return units.map((unit) => Math.max(5, roundTo5(unit.minutes * factor)));
  }
  const rough: number[] = [];
  let left = minutes;
  for (const unit of units) {
    const size = Math.max(5, roundTo5(unit.minutes * leastFactor));
    if (left < size && rough.length > 0) break;
    rough.push(size);
    left -= size;
  }
  return rough;
}

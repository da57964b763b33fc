import type { Unit } from "../../domain/plan.js";
import { ceilTo5, floorTo5, roundTo5, sum } from "./minutes.js";

/** A unit's work that is still to be done. */
export interface Work {
  readonly unit: Unit;
  /** Minutes that it needs at the learner's pace; at least 5. */
  readonly estimate: number;
}

/** Work brought to the time that there is for it. */
export interface Fit {
  /** In the order of the work; 0 for what is dropped. Their sum never exceeds the capacity. */
  readonly minutes: readonly number[];
  /** Minutes for projects of the learner's own, where there is much more time than work. */
  readonly spare: number;
  /** True if units that are not optional are left out. */
  readonly isShort: boolean;
}

/** Below this share of its estimate a unit is not worth beginning. */
const essential = 0.6;
/** Rather than to go below this share, optional units are left out. */
const comfortable = 0.8;
const mostFactor = 1.5;
/** With projects, a plan grows to this many times its syllabus; more would be made up. */
const mostWithProjects = 3;
const leastUnit = 15;

// What reviews, checkpoints and catch-up time need grows with the plan, to half of its time. A
// function of the minutes alone, so that more time never leaves less for new work.
const reserveShare = 0.5;
const reserveHalf = 420;

/** What is left for new work of so much time, once reviews and catch-up time have theirs. */
export function newWorkOf(capacity: number): number {
  return Math.floor(capacity - (reserveShare * capacity * capacity) / (capacity + reserveHalf));
}

/** The least time that leaves so much for new work. */
export function capacityFor(newWork: number): number {
  let low = newWork;
  let high = 2 * newWork + 2;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (newWorkOf(middle) >= newWork) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The least minutes of a unit. */
export function essentialsOf({ estimate }: Work): number {
  return Math.min(estimate, Math.max(Math.min(leastUnit, estimate), ceilTo5(estimate * essential)));
}

/** In which order units are left out: indices of the work. */
export interface Drops {
  readonly order: readonly number[];
  /** How many of the order are optional and free to go. */
  readonly optional: number;
}

/**
 * Optional units first, the last ones first, each only after all that need it. It does not depend on
 * the time that there is.
 */
export function dropsOf(work: readonly Work[]): Drops {
  const needed = new Set<string>();
  const order: number[] = [];
  const core: number[] = [];
  // The last of an order that respects prerequisites has no dependants among those before it.
  for (let index = work.length - 1; index >= 0; index--) {
    const unit = work[index]?.unit;
    if (unit === undefined) continue;
    if (unit.optional && !needed.has(unit.id)) {
      order.push(index);
      continue;
    }
    core.push(index);
    for (const id of unit.prerequisiteIds) needed.add(id);
  }
  // One unit always stays: a plan of nothing is none.
  const optional = Math.min(order.length, work.length - 1);
  order.push(...core);
  return { order, optional };
}

/**
 * Fits work into a capacity: stretched to 1.5 where there is time; else shrunk, to 0.8 with optional
 * units, to 0.6 without them; then the last units are left out, never the time for reviews.
 */
export function fitWork(work: readonly Work[], { order, optional }: Drops, capacity: number): Fit {
  const newWork = newWorkOf(capacity);
  const kept = work.map(() => true);
  let comfort = sum(work.map(comfortOf));
  for (let next = 0; next < optional && comfort > newWork; next++) {
    const index = order[next] ?? 0;
    const one = work[index];
    if (one === undefined) break;
    kept[index] = false;
    comfort -= comfortOf(one);
  }
  const least = work.map((one, index) => (kept[index] ? essentialsOf(one) : 0));
  if (sum(least) <= newWork) return scaled(work, kept, least, newWork);
  return { minutes: dropUntil(least, order, newWork, capacity), spare: 0, isShort: true };
}

function comfortOf(work: Work): number {
  return Math.max(essentialsOf(work), floorTo5(work.estimate * comfortable));
}

/** Essentials only, and the last units left out until the rest fits; of the first what fits. */
function dropUntil(
  least: readonly number[],
  order: readonly number[],
  newWork: number,
  capacity: number,
): readonly number[] {
  const minutes = [...least];
  let total = sum(minutes);
  for (const index of order) {
    if (total <= newWork) return minutes;
    const own = minutes[index] ?? 0;
    if (own === 0) continue;
    if (own === total) {
      minutes[index] = Math.min(own, capacity);
      return minutes;
    }
    minutes[index] = 0;
    total -= own;
  }
  return minutes;
}

function scaled(
  work: readonly Work[],
  kept: readonly boolean[],
  least: readonly number[],
  newWork: number,
): Fit {
  const total = sum(work.map(({ estimate }, index) => (kept[index] ? estimate : 0)));
  const factor = Math.min(mostFactor, newWork / total);
  const minutes = work.map(({ estimate }, index) =>
    kept[index] ? Math.max(least[index] ?? 0, floorTo5(Math.floor(estimate * factor)), 5) : 0,
  );
  let left = Math.min(newWork, roundTo5(total * factor)) - sum(minutes);
  for (let index = work.length - 1; index >= 0 && left < 0; index--) {
    // What was raised to its essentials is taken from those that have more.
    const less = Math.min((minutes[index] ?? 0) - (least[index] ?? 0), -left);
    minutes[index] = (minutes[index] ?? 0) - less;
    left += less;
  }
  for (let index = 0; index < work.length && left >= 5; index++) {
    if (!kept[index]) continue;
    minutes[index] = (minutes[index] ?? 0) + 5;
    left -= 5;
  }
  const spare = Math.min(newWork, total * mostWithProjects) - total * mostFactor;
  return { minutes, spare: Math.max(0, Math.floor(spare)), isShort: false };
}

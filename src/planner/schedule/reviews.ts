import type { Difficulty } from "../../domain/plan.js";
import { adaptiveGaps } from "./adaptive-gaps.js";
import { clamp, floorTo5, roundTo5 } from "./minutes.js";

/**
 * Days after a unit's end on which it is reviewed. Consistent with three spaced relearnings
 * (Rawson & Dunlosky 2011) and gaps that grow (Kang et al. 2014), not derived from them.
 */
const usualGaps = [1, 3, 7] as const;
const longGaps = [1, 3, 7, 16, 35] as const;
const longPlan = 42;

const dayShare = 0.3;
const leastDay = 13;
const unitShare = 1 / 6;

/** The gaps of a unit's reviews, by the plan's days and what the learner found hard or easy. */
export function gapsFor(days: number, difficulties: readonly Difficulty[]): readonly number[] {
  const gaps = days > longPlan ? longGaps : usualGaps;
  return difficulties.length === 0 ? gaps : adaptiveGaps(difficulties, gaps.length);
}

/** The most minutes of a day that reviews may take. */
export function reviewCap(dayMinutes: number): number {
  return dayMinutes < leastDay ? 0 : floorTo5(Math.max(5, dayMinutes * dayShare));
}

/** Minutes of one review of a unit. */
export function reviewMinutes(unitMinutes: number): number {
  return roundTo5(clamp(unitMinutes * unitShare, 5, 20));
}

/** A review that is later than this many days is left out: the next one would be upon it. */
export function isTooLate(late: number, gap: number): boolean {
  return late > Math.max(2, gap);
}

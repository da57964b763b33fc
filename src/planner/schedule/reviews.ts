import { clamp, type FrameDay, floorTo5, roundTo5 } from "./frame.js";

/**
 * Days after a unit's end on which it is reviewed. Consistent with three spaced relearnings
 * (Rawson & Dunlosky 2011) and gaps that grow (Kang et al. 2014), not derived from them.
 */
export const reviewGaps = [1, 3, 7] as const;

const dayShare = 0.3;
const unitShare = 1 / 6;

/** The most minutes of a day that reviews may take. */
export function reviewCap(minutesPerDay: number): number {
  return minutesPerDay < 10 ? 0 : floorTo5(Math.max(5, minutesPerDay * dayShare));
}

/** Minutes of one review of a unit. */
export function reviewMinutes(unitMinutes: number, cap: number): number {
  return Math.min(cap, roundTo5(clamp(unitMinutes * unitShare, 5, 20)));
}

/**
 * What the reviews of units of these minutes will take, if the units are learnt one after the other
 * over all the days: those that fall behind the end do not count.
 */
export function expectedReviews(
  unitMinutes: readonly number[],
  days: readonly FrameDay[],
  cap: number,
): number {
  const first = days[0]?.day ?? 0;
  const span = (days.at(-1)?.day ?? 0) - first + 1;
  const all = unitMinutes.reduce((sum, minutes) => sum + minutes, 0);
  let done = 0;
  let total = 0;
  for (const minutes of unitMinutes) {
    done += minutes;
    const left = span - Math.ceil((done / all) * span);
    for (const gap of reviewGaps) if (gap <= left) total += reviewMinutes(minutes, cap);
  }
  return total;
}

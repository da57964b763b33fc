import { maxPlanDays } from "../../../domain/plan.js";

/** Days of a span, counted from its first one, both inclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Divides a span among courses, one after the other without a gap, so that their minutes are as their
 * weights. `capacity`: minutes of each day; weights are positive. Each course has a study day, and no
 * more days than a plan may have; undefined if that cannot be.
 */
export function divide(
  capacity: readonly number[],
  weights: readonly number[],
): readonly Stretch[] | undefined {
  const studyDays = [...capacity.keys()].filter((day) => (capacity[day] ?? 0) > 0);
  if (studyDays.length < weights.length) return undefined;
  return [weights, weights.map(() => 1)]
    .map((shares) => stretchesOf(capacity, studyDays, shares))
    .find((stretches) => stretches.every(({ from, to }) => to - from < maxPlanDays));
}

function stretchesOf(
  capacity: readonly number[],
  studyDays: readonly number[],
  weights: readonly number[],
): readonly Stretch[] {
  const total = sum(capacity);
  const whole = sum(weights);
  const stretches: Stretch[] = [];
  let share = 0;
  let minutes = 0;
  let days = 0;
  for (const [index, weight] of weights.entries()) {
    const isLast = index === weights.length - 1;
    share += weight;
    const wanted = (total * share) / whole;
    const least = days + 1;
    const most = studyDays.length - (weights.length - 1 - index);
    while (days < most) {
      const next = capacity[studyDays[days] ?? 0] ?? 0;
      // The day that lies on the border goes to whom more of it belongs.
      if (days >= least && minutes + next / 2 > wanted) break;
      minutes += next;
      days++;
    }
    const from = (stretches.at(-1)?.to ?? -1) + 1;
    stretches.push({ from, to: isLast ? capacity.length - 1 : (studyDays[days - 1] ?? 0) });
  }
  return stretches;
}

/** Lengths in days as stretches, one after the other; undefined if one of them has no study day. */
export function inSequence(
  capacity: readonly number[],
  lengths: readonly number[],
): readonly Stretch[] | undefined {
  let from = 0;
  const stretches = lengths.map((length) => {
    const stretch = { from, to: from + length - 1 };
    from += length;
    return stretch;
  });
  const isPossible = ({ from, to }: Stretch) =>
    to - from < maxPlanDays && capacity.slice(from, to + 1).some((minutes) => minutes > 0);
  return stretches.every(isPossible) ? stretches : undefined;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

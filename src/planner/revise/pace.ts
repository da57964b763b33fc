import type { Session } from "../../domain/plan.js";
import { isWork } from "../schedule/session-order.js";

const leastReports = 3;
const slowest = 2.5;
const fastest = 0.5;

/**
 * Minutes that work takes for each minute planned: the median over what was reported, once there
 * are three reports; within 0.5 and 2.5, because a plan beyond that says more of one bad week.
 */
export function paceOf(sessions: readonly Session[]): number {
  const ratios = sessions
    .filter(
      ({ kind, spentMinutes, status }) => isWork({ kind }) && spentMinutes > 0 && status === "done",
    )
    .map(({ spentMinutes, minutes }) => spentMinutes / minutes)
    .sort((a, b) => a - b);
  if (ratios.length < leastReports) return 1;
  const middle = ratios.length / 2;
  const low = ratios[Math.ceil(middle) - 1] ?? 1;
  const high = ratios[Math.floor(middle)] ?? 1;
  const median = (low + high) / 2;
  return Math.round(Math.min(slowest, Math.max(fastest, median)) * 100) / 100;
}

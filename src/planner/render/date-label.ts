import type { IsoDate } from "../../domain/plan.js";
import { dayLabel, epochDayOf } from "../calendar.js";

// A plan names each of its dates several times, and plans of one day name the same ones.
const labels = new Map<IsoDate, string>();
const maxLabels = 2_000;

/** "Tue 24 Nov" for "2026-11-24". */
export function dateLabel(date: IsoDate): string {
  const known = labels.get(date);
  if (known !== undefined) return known;
  const label = dayLabel(epochDayOf(date) ?? 0);
  if (labels.size >= maxLabels) labels.clear();
  labels.set(date, label);
  return label;
}

import type { EpochDay } from "./calendar.js";
import { dateText } from "./render/render.js";
import type { Schedule } from "./schedule/input.js";

// Days after the last unit that deserve a word.
const longTail = 14;

/** What the learner must know of how the syllabus met the time, beside a shortfall. */
export function fitNotes(schedule: Schedule, start: EpochDay): readonly string[] {
  const { units, lastUnitDay, lastDay, shortfall, shedReviews } = schedule;
  const notes: string[] = [];
  const dropped = units.filter(({ status }) => status === "dropped");
  if (dropped.length > 0) {
    const titles = dropped.map(({ title }) => title).join(", ");
    notes.push(`Left out, because the time does not suffice for it: ${titles}.`);
  }
  if (shortfall === undefined && shedReviews > 0 && dropped.length === 0) {
    const count = shedReviews === 1 ? "One review finds" : `${shedReviews} reviews find`;
    notes.push(`${count} no time before the end; the earlier ones are kept.`);
  }
  if (lastDay - lastUnitDay >= longTail) {
    notes.push(
      `You have more time than these units need: they are done by ${dateText(lastUnitDay, start)}, and the days after that are for reviews, catching up and work of your own.`,
    );
  }
  return notes;
}

import type { Level } from "../../../domain/plan.js";
import { embeddedSyllabus } from "../../../planner/syllabus/embedded.js";
import type { ListedCourse } from "./course-item.js";
import { sum } from "./divide.js";

/** No course gets less or more than so many times the mean because of its syllabus. */
const least = 0.5;
const most = 2;
// Only general outlines depend on it, and these are not looked at.
const roughMinutes = 1_200;

/**
 * How much each course weighs: its credits, its length, or the minutes of its syllabus in the
 * catalogue. Of whom nothing is known weighs as the others do on average.
 */
export async function weightsOf(
  courses: readonly ListedCourse[],
  level: Level,
): Promise<readonly number[]> {
  for (const name of ["credits", "days"] as const) {
    const said = courses.map((course) => course[name] || undefined);
    if (said.some((value) => value !== undefined)) return filled(said);
  }
  const minutes = await Promise.all(courses.map(({ title }) => minutesOf(title, level)));
  const weights = filled(minutes);
  const mean = sum(weights) / weights.length;
  return weights.map((weight) => Math.min(most, Math.max(least, weight / mean)));
}

async function minutesOf(title: string, level: Level): Promise<number | undefined> {
  const { units, source } = await embeddedSyllabus(title, level, roughMinutes);
  if (source === "generic") return undefined;
  return sum(units.map(({ minutes, optional }) => (optional ? 0 : minutes))) || undefined;
}

/** What is not known is the mean of what is. */
function filled(values: readonly (number | undefined)[]): readonly number[] {
  const known = values.filter((value) => value !== undefined);
  const mean = known.length === 0 ? 1 : sum(known) / known.length;
  return values.map((value) => value ?? mean);
}

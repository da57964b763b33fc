import type { Unit } from "../../domain/plan.js";
import { clamp, floorTo5 } from "./minutes.js";

const projectMinutes = 240;
const mark = "own-project-";
const tasks: readonly string[] = [
  "Choose something of your own that needs what you have learnt",
  "Build or do the smallest version of it",
  "Show it to somebody, or compare it with good examples, and improve it",
];

/** True for a unit that was made here, to fill time that the syllabus leaves. */
export function isOwnProject({ id }: Unit): boolean {
  return id.startsWith(mark);
}

/** Projects of the learner's own after the units, to fill the minutes; none if these are too few. */
export function ownProjects(units: readonly Unit[], minutes: number): readonly Unit[] {
  if (minutes < projectMinutes / 2) return [];
  const count = clamp(Math.floor(minutes / projectMinutes), 1, 6);
  const each = floorTo5(Math.floor(minutes / count));
  const begun = units.filter(isOwnProject).length;
  let previous = units.at(-1)?.id;
  return Array.from({ length: count }, (_, index): Unit => {
    const id = `${mark}${begun + index + 1}`;
    const prerequisiteIds = previous === undefined ? [] : [previous];
    previous = id;
    return {
      id,
      title: count === 1 ? "A project of your own" : `A project of your own (${index + 1})`,
      outcome: "can use all of it together without guidance",
      minutes: each,
      estimateMinutes: each,
      prerequisiteIds,
      status: "open",
      bloom: "create",
      kind: "project",
      optional: true,
      tasks,
      questions: [],
      exercise: "",
    };
  });
}

import type { StudlyError } from "../../../domain/errors.js";
import type { JsonObject } from "../../../domain/task.js";
import type { AgentEvent, RequestContext } from "../../tasks/agent.js";
import { artifactNames } from "../artifacts.js";
import type { CourseSchedule } from "./schedule-courses.js";

/** A course that has no plan, and why. */
export interface Unplanned {
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly why: string;
  readonly error?: Pick<StudlyError, "code" | "metadata" | "retryAfterMs">;
}

/** How far a degree has come, so that another process can go on with it. */
export interface DegreeState {
  readonly schedule: Exclude<CourseSchedule, { question: string }>;
  /** Courses of the conversation that were there before. */
  readonly from: number;
  /** What the artifact's metadata says of each planned course, oldest first. */
  readonly planned: readonly JsonObject[];
  readonly unplanned: readonly Unplanned[];
}

/** What is known again in another process; the planned courses stand in the artifact. */
export function degreeCheckpoint({
  schedule,
  from,
  unplanned,
}: Omit<DegreeState, "planned">): AgentEvent {
  const degree = { schedule, from, unplanned };
  return { kind: "checkpoint", data: { degree: JSON.parse(JSON.stringify(degree)) } };
}

/** The state of a degree that was begun in a process that is gone; undefined if there is none. */
export function degreeState({ resumed }: Pick<RequestContext, "resumed">): DegreeState | undefined {
  const degree = resumed?.checkpoint?.["degree"] as Omit<DegreeState, "planned"> | undefined;
  if (resumed === undefined || degree === undefined) return undefined;
  const artifact = resumed.task.artifacts.find(
    ({ artifactId }) => artifactId === artifactNames.degree,
  );
  const planned = (artifact?.metadata?.["courses"] ?? []) as readonly JsonObject[];
  return { ...degree, planned };
}

/** Courses that are done with, from the first on. */
export function doneOf({ planned, unplanned }: Pick<DegreeState, "planned" | "unplanned">): number {
  const numbers = unplanned.map(({ number }) => number);
  return Math.max(0, Number(planned.at(-1)?.["course"] ?? 0), ...numbers);
}

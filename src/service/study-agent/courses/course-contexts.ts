import { hash } from "node:crypto";
import type { Call } from "../../../domain/call.js";
import { StudlyError } from "../../../domain/errors.js";
import type { StudyPlan } from "../../../domain/plan.js";
import type { StudyService } from "../../study.js";
import { mostCourses } from "./degree-words.js";

/** A course that was planned in a conversation about a degree. */
export interface KnownCourse {
  /** From 1. */
  readonly number: number;
  readonly plan: StudyPlan;
}

/** The contract's limit for ids of contexts, less what is put behind. */
const longestPrefix = 128 - 4;
const plainId = /^[!-~]*$/;
/** Degrees in one conversation that are looked for. */
const mostBlocks = 5;
/** If none of these is there, there was no degree. */
const firstFew = 3;

/** The context of the nth course: "c-7f3a.3" in the context "c-7f3a". */
export function courseContextId(contextId: string, number: number): string {
  const isPlain = contextId.length <= longestPrefix && plainId.test(contextId);
  return `${isPlain ? contextId : hash("sha256", contextId, "base64url")}.${number}`;
}

/** The courses of a conversation, in order, as far as they are still stored. */
export async function coursesOf(
  study: Pick<StudyService, "getPlan">,
  contextId: string,
  call: Call,
): Promise<readonly KnownCourse[]> {
  const read = (first: number, count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, index) => courseOf(study, contextId, first + index, call)),
    );
  const courses = present(await read(1, firstFew));
  if (courses.length === 0) return courses;
  let first = 1 + firstFew;
  for (let block = 0; block < mostBlocks; block++) {
    const more = present(await read(first, mostCourses));
    if (more.length === 0) break;
    courses.push(...more);
    first += mostCourses;
  }
  return courses;
}

async function courseOf(
  study: Pick<StudyService, "getPlan">,
  contextId: string,
  number: number,
  call: Call,
): Promise<KnownCourse | undefined> {
  try {
    // What is looked up says nothing of what the call is about.
    const plan = await study.getPlan(courseContextId(contextId, number), { ...call, record: {} });
    return { number, plan };
  } catch (error) {
    if (error instanceof StudlyError && error.code === "not_found") return undefined;
    throw error;
  }
}

function present(courses: readonly (KnownCourse | undefined)[]): KnownCourse[] {
  return courses.filter((course) => course !== undefined);
}

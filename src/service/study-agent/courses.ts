import { setImmediate as nextRound } from "node:timers/promises";
import type { Facts, Preferences } from "../../domain/conversation.js";
import { StudlyError } from "../../domain/errors.js";
import type { StudyService } from "../study.js";
import type { AgentEvent, RequestContext } from "../tasks/agent.js";
import type { ArtifactStyle } from "./artifacts.js";
import { courseContextId, coursesOf } from "./courses/course-contexts.js";
import { type DegreeState, degreeCheckpoint, doneOf } from "./courses/degree-state.js";
import { inOrder } from "./courses/in-order.js";
import { type CoursePlanning, planCourse } from "./courses/plan-course.js";
import { type DatedCourse, type DegreeWish, scheduleCourses } from "./courses/schedule-courses.js";
import { DegreeTeller } from "./courses/tell.js";
import type { StudyAgentSettings } from "./dependencies.js";
import { exportsFor } from "./modes.js";
import { OwnCall } from "./own-call.js";
import { turnKey } from "./resumed.js";
import { say } from "./say.js";

/** A degree that is asked for, with what was set apart from the text. */
export interface Degree extends DegreeWish {
  readonly preferences: Preferences;
}

/**
 * Plans the courses of a degree one after the other, each as a turn in a context of its own and within
 * the budget of one request, and tells of each: a working status, then a chunk of the artifact
 * `degree_plan`. A course that cannot be planned is told of at the end and stops none of the others.
 * Ends with a question if the days cannot be divided.
 *
 * Throws StudlyError: deadline_exceeded when the time is over, with what to do; if no course could be
 * planned, the error of the first. Ends at once with the call, or when its reader leaves.
 */
export async function* planDegree(
  settings: StudyAgentSettings,
  request: RequestContext,
  style: ArtifactStyle,
  degree: Degree,
): AsyncGenerator<AgentEvent> {
  yield say("working");
  const { study, clock, defaultTimeZone } = settings;
  const known = await factsOf(study, request);
  const reader = { now: clock(), defaultTimeZone };
  const schedule = await scheduleCourses(degree, known, degree.preferences, reader);
  if ("question" in schedule) return yield say("input_required", schedule.question);
  const before = await coursesOf(study, request.contextId, request.call);
  const from = before.at(-1)?.number ?? 0;
  const state: DegreeState = { schedule, from, planned: [], unplanned: [] };
  yield degreeCheckpoint(state);
  yield say("working", schedule.echo, { stage: "understood", courses: schedule.courses.length });
  yield* planCourses(settings, request, style, state);
}

/** What the conversation has established so far. */
async function factsOf(study: StudyService, { contextId, call }: RequestContext): Promise<Facts> {
  try {
    return (await study.getContext(contextId, { ...call, record: {} })).facts;
  } catch (error) {
    if (error instanceof StudlyError && error.code === "not_found") return {};
    throw error;
  }
}

/** Plans the courses that are left, and throws as planDegree does. */
export async function* planCourses(
  settings: StudyAgentSettings,
  request: RequestContext,
  style: ArtifactStyle,
  state: DegreeState,
): AsyncGenerator<AgentEvent> {
  const { courses, preferences } = state.schedule;
  using call = new OwnCall(request.call);
  const teller = new DegreeTeller(courses, style, state);
  const exports = exportsFor(style.modes);
  const planning: CoursePlanning = { ...settings, preferences, exports };
  const done = doneOf(state);
  const work = async (course: DatedCourse, index: number) => {
    // Others have their turn, and a call that was cancelled is heard of.
    await nextRound();
    const number = done + index + 1;
    const contextId = courseContextId(request.contextId, state.from + number);
    const idempotencyKey = `${turnKey(request)}:${number}`;
    return planCourse(planning, course, { contextId, idempotencyKey }, call);
  };
  const outcomes = inOrder(courses.slice(done), settings.courseConcurrency, work);
  try {
    for (const index of [...courses.keys()].slice(done)) {
      yield teller.begins(index);
      const { value: outcome } = await outcomes.next();
      if (outcome === undefined) break;
      if (outcome.kind === "time_over") throw timeOver(request, teller.planned, courses, index);
      if (outcome.kind === "planned") yield teller.chunk(index, outcome);
      else {
        teller.fails(index, outcome);
        yield degreeCheckpoint({ ...state, unplanned: teller.unplanned });
        yield* teller.closing(index);
      }
    }
    if (teller.planned === 0) throw nonePlanned(teller);
    yield teller.completed();
  } finally {
    // Courses that were begun ahead are not wanted any more.
    call.stop();
  }
}

/** What is missing, and how to get it. */
function timeOver(
  { inBackground, call: { deadline } }: RequestContext,
  planned: number,
  courses: readonly DatedCourse[],
  index: number,
): StudlyError {
  const rest = courses.slice(index);
  const titles = rest.map(({ title }) => title).join("; ");
  const again = `"courses: ${titles}; from ${rest[0]?.startDate} to ${rest.at(-1)?.endDate}"`;
  const what = `${planned} of ${courses.length} courses are planned`;
  const how = inBackground
    ? `The time for work in the background is over. Send the others as another message: ${again}.`
    : "One answer has no time for more. Send the message with return_immediately, as a stream, or with a push notification: then it may take minutes.";
  return new StudlyError(
    "deadline_exceeded",
    `${what}${planned > 0 ? " (see the artifact)" : ""}. ${how}`,
    {
      metadata: {
        budget: deadline.budget,
        budgetMs: String(Math.round(deadline.budgetMs)),
        planned: String(planned),
        courses: String(courses.length),
        retryable: "true",
      },
    },
  );
}

function nonePlanned({ unplanned }: DegreeTeller): StudlyError {
  const [first] = unplanned;
  const text = `None of ${unplanned.length} courses could be planned. The first one: ${first?.why}`;
  const { code = "invalid_argument", retryAfterMs, metadata = {} } = first?.error ?? {};
  return new StudlyError(code, text, {
    metadata,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

import { historyExtension, studyPlanExtension } from "../../domain/extensions.js";
import type { Agent, AgentEvent, RequestContext } from "../tasks/agent.js";
import { answer } from "./answer.js";
import type { ArtifactStyle } from "./artifacts.js";
import { degreeState } from "./courses/degree-state.js";
import { degreeWish } from "./courses/degree-wish.js";
import { planCourses, planDegree } from "./courses.js";
import type { StudyAgentDependencies, StudyAgentSettings } from "./dependencies.js";
import { gathered } from "./gathered.js";
import { readModes } from "./modes.js";
import { cleanPlain } from "./read/clean.js";
import { maxHistory } from "./read/history.js";
import { type ReadMessage, readMessage } from "./read/read-message.js";
import { turnsOfReferenced } from "./referenced.js";
import { untold } from "./resumed.js";

export type { StudyAgentDependencies } from "./dependencies.js";

/**
 * Studly as an A2A agent: each message is a turn of a study conversation, and its context the
 * conversation's. It works, tells what it understood and what goes on, and ends: completed with a plan
 * in the artifact `study_plan`, with an answer, or with a file in `study_plan_export`; input_required
 * with a question; rejected with a polite refusal. A whole degree is planned course by course, into
 * chunks of the artifact `degree_plan`.
 *
 * In another process it goes on where it was: a turn that was stored is not taken again, and a course that
 * was told of is not planned again.
 *
 * Before the first event it throws invalid_argument for preferences that cannot be, and
 * content_type_not_supported for what it cannot read, or nobody could use; later what the study
 * service throws.
 */
export function createStudyAgent(dependencies: StudyAgentDependencies): Agent {
  const settings: StudyAgentSettings = { ...defaults, ...dependencies };
  return {
    extensions: [studyPlanExtension, historyExtension],
    resumable: true,
    respond(request) {
      const answers = (asked: RequestContext) => untold(respond(settings, asked), asked.resumed);
      return request.inBackground ? answers(request) : gathered(request, answers);
    },
  };
}

async function* respond(
  settings: StudyAgentSettings,
  request: RequestContext,
): AsyncGenerator<AgentEvent> {
  const style: ArtifactStyle = {
    modes: readModes(request.acceptedOutputModes),
    planData: settings.planData,
    extensions: request.extensions,
  };
  const clean = settings.newCleaner();
  const read = await readMessage(request.message, request.metadata, clean);
  const begun = degreeState(request);
  const wish = begun ?? (await degreeWish(read.text, request, clean));
  const told = await turnsOfReferenced(settings.study, request, clean);
  const { preferences } = read;
  try {
    if (wish === undefined) yield* answer(settings, request, style, withTurns(read, told));
    else if ("schedule" in wish) yield* planCourses(settings, request, style, wish);
    else yield* planDegree(settings, request, style, { ...wish, preferences });
  } catch (error) {
    throw read.inCallersWords(error);
  }
}

const defaults = {
  newCleaner: () => cleanPlain,
  clock: () => new Date(),
  defaultTimeZone: "UTC",
  requestBudgetMs: 6_000,
  courseConcurrency: 1,
};

function withTurns(read: ReadMessage, told: ReadMessage["history"]): ReadMessage {
  return told.length === 0
    ? read
    : { ...read, history: [...told, ...read.history].slice(-maxHistory) };
}

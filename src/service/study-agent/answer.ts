import { isoToday } from "../../planner/plan.js";
import type { TurnInput, TurnResult } from "../study.js";
import type { AgentEvent, RequestContext } from "../tasks/agent.js";
import { type ArtifactStyle, exportArtifact, planArtifact } from "./artifacts.js";
import { courseContextId, coursesOf } from "./courses/course-contexts.js";
import { courseMeant } from "./courses/course-meant.js";
import type { StudyAgentSettings } from "./dependencies.js";
import { exportsFor } from "./modes.js";
import type { ReadMessage } from "./read/read-message.js";
import { degreeContexts } from "./referenced.js";
import { turnKey } from "./resumed.js";
import { say } from "./say.js";
import { takeTurn } from "./take-turn.js";

/**
 * Takes the turn that a message is. In a conversation about a degree, which has no plan itself, it is
 * taken in the context of the course that is meant. Throws what the study service throws.
 */
export async function* answer(
  settings: StudyAgentSettings,
  request: RequestContext,
  style: ArtifactStyle,
  read: ReadMessage,
): AsyncGenerator<AgentEvent> {
  const { messageId } = request.message;
  const input: TurnInput = {
    contextId: request.contextId,
    idempotencyKey: turnKey(request),
    ...(messageId === "" ? {} : { messageId }),
    text: read.text,
    history: read.history,
    preferences: read.preferences,
    exports: exportsFor(style.modes),
  };
  const { study } = settings;
  const result = yield* takeTurn(study, input, request.call, say("working"));
  const course =
    result.outcome === "question" ? await courseOf(settings, request, read) : undefined;
  if (course === undefined) return yield* ending(result, style);
  const idempotencyKey = `${turnKey(request)}:course`;
  const again = { ...input, contextId: course.contextId, idempotencyKey, history: [] };
  yield* ending(yield* takeTurn(study, again, request.call), style);
}

function* ending(result: TurnResult, style: ArtifactStyle): Generator<AgentEvent> {
  const { outcome, plan, files = [], markdown, understanding } = result;
  const mediaType = style.modes.text ?? "text/markdown";
  if (plan !== undefined) {
    const artifact = planArtifact(plan, result, style);
    yield { kind: "artifact", artifact, lastChunk: true };
    return yield say("completed", understanding?.echo ?? "Your study plan is ready.");
  }
  if (files.length > 0)
    yield { kind: "artifact", artifact: exportArtifact(files), lastChunk: true };
  const state =
    outcome === "question" ? "input_required" : outcome === "declined" ? "rejected" : "completed";
  yield say(state, markdown, undefined, outcome === "answer" ? mediaType : undefined);
}

/** The course that a message is about, where the conversation is about a degree. */
async function courseOf(
  { study, clock }: StudyAgentSettings,
  request: RequestContext,
  { text }: ReadMessage,
): Promise<{ readonly contextId: string } | undefined> {
  const today = (timeZone: string) => isoToday(clock(), timeZone);
  for (const contextId of degreeContexts(request)) {
    const meant = courseMeant(await coursesOf(study, contextId, request.call), text, today);
    if (meant !== undefined) return { contextId: courseContextId(contextId, meant.number) };
  }
  return undefined;
}

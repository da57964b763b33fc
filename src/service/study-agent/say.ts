import type { JsonObject, TaskState } from "../../domain/task.js";
import type { AgentEvent } from "../tasks/agent.js";

type StatusEvent = Extract<AgentEvent, { kind: "status" }>;

/** A status, with one text if there is one. Metadata is the message's: for machines. */
export function say(
  state: TaskState,
  text?: string,
  metadata?: JsonObject,
  mediaType?: "text/markdown" | "text/plain",
): StatusEvent {
  if (text === undefined) return { kind: "status", state };
  const part = mediaType === undefined ? { text } : { text, mediaType };
  const message = { parts: [part], ...(metadata === undefined ? {} : { metadata }) };
  return { kind: "status", state, message };
}

import { artifactsWith } from "../../domain/artifacts.js";
import type { JsonObject, Message, Task, TaskUpdate } from "../../domain/task.js";
import type { AgentEvent, Utterance } from "./agent.js";
import { assertTransition } from "./state-machine.js";

/** A task after an event, and the update that tells of it. */
export interface Applied {
  readonly task: Task;
  readonly update: TaskUpdate;
}

/** What an event means for a task. `now` is in milliseconds since the epoch. */
export function applyEvent(
  task: Task,
  event: Extract<AgentEvent, { kind: "status" | "artifact" }>,
  now: number,
  newId: () => string,
): Applied {
  if (event.kind === "artifact") return applyArtifact(task, event);
  assertTransition(task.status.state, event.state);
  const message = event.message && messageOf(task, event.message, newId);
  const status = {
    state: event.state,
    // A later status is never older, whatever the clock does.
    timestamp: Math.max(now, task.status.timestamp),
    ...(message === undefined ? {} : { message }),
  };
  const { metadata } = event;
  return {
    task: { ...withMetadata(task, metadata), status },
    update: { kind: "status", status, ...(metadata === undefined ? {} : { metadata }) },
  };
}

/** What the agent says, as a message of the task. */
export function messageOf(
  { id, contextId }: Pick<Task, "id" | "contextId">,
  { parts, metadata, extensions }: Utterance,
  newId: () => string,
): Message {
  return {
    messageId: newId(),
    contextId,
    taskId: id,
    role: "agent",
    parts,
    ...(metadata === undefined ? {} : { metadata }),
    ...(extensions === undefined ? {} : { extensions }),
  };
}

function applyArtifact(task: Task, event: Extract<AgentEvent, { kind: "artifact" }>): Applied {
  const { artifact, append = false, lastChunk = false, metadata } = event;
  return {
    task: { ...task, artifacts: artifactsWith(task.artifacts, artifact, append) },
    update: {
      kind: "artifact",
      artifact,
      append,
      lastChunk,
      ...(metadata === undefined ? {} : { metadata }),
    },
  };
}

/** The task with more metadata, if there is any. */
export function withMetadata(task: Task, metadata: JsonObject = {}): Task {
  if (Object.keys(metadata).length === 0) return task;
  return { ...task, metadata: { ...task.metadata, ...metadata } };
}

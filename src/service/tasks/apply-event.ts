import { artifactsWith } from "../../domain/artifacts.js";
import {
  isSettled,
  type JsonObject,
  type Message,
  type RunRequest,
  type Task,
  type TaskUpdate,
} from "../../domain/task.js";
import type { TaskEvent, Utterance } from "./agent.js";
import { assertTransition } from "./state-machine.js";

/** A task after some events. */
export interface Applied {
  readonly task: Task;
  /** What tells of them, in order. */
  readonly updates: readonly TaskUpdate[];
}

/** An event that tells of something. */
type ToldEvent = Extract<TaskEvent, { kind: "status" | "artifact" }>;

/** True if there is an update of it; what else an agent says goes with the next one that has. */
export function isTold(event: TaskEvent): event is ToldEvent {
  return event.kind === "status" || event.kind === "artifact";
}

/**
 * What events mean for a task, one after the other, up to the one that settles it. The last one must be
 * told. `now` is in milliseconds since the epoch.
 */
export function applyEvents(
  before: Task,
  events: readonly TaskEvent[],
  now: number,
  newId: () => string,
): Applied {
  const updates: TaskUpdate[] = [];
  let task = before;
  const apply = (event: ToldEvent): void => {
    const step = applyEvent(task, event, now, newId);
    task = step.task;
    updates.push(step.update);
  };
  for (const event of events) {
    if (event.kind === "task") task = withMetadata(task, event.metadata);
    if (isTold(event)) {
      // Also of a task that has waited for its caller.
      if (event.kind === "artifact" && task.status.state !== "working") apply(working);
      apply(event);
      if (isSettled(task.status.state)) break;
    }
  }
  return { task, updates };
}

/** A request with the last checkpoint among the events; undefined if there is none. */
export function withCheckpoint(
  request: RunRequest | undefined,
  events: readonly TaskEvent[],
): RunRequest | undefined {
  const last = events.findLast((event) => event.kind === "checkpoint");
  return request && last && { ...request, checkpoint: last.data };
}

/** That the agent is at work. */
export const working: ToldEvent = { kind: "status", state: "working" };

function applyEvent(
  task: Task,
  event: ToldEvent,
  now: number,
  newId: () => string,
): { readonly task: Task; readonly update: TaskUpdate } {
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

function applyArtifact(task: Task, event: Extract<TaskEvent, { kind: "artifact" }>) {
  const { artifact, append = false, lastChunk = false, metadata } = event;
  return {
    task: { ...task, artifacts: artifactsWith(task.artifacts, artifact, append) },
    update: {
      kind: "artifact" as const,
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

import type { JsonObject as WireObject } from "@bufbuild/protobuf";
import type {
  SendMessageResponse,
  StreamResponse,
  TaskArtifactUpdateEvent,
  TaskStatusUpdateEvent,
} from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import type { JsonObject } from "../../../domain/task.js";
import { type Ends, isLast } from "../../../rpc/a2a-v0_3/ends.js";
import type { Problems } from "../../translate/problems.js";
import { artifactFrom, artifactTo } from "./artifact.js";
import {
  fieldOf,
  optionalBoolean,
  optionalObject,
  requiredString,
  type Source,
  sourceOf,
} from "./fields.js";
import { messageFrom, messageTo } from "./message.js";
import { statusOf, statusTo, taskFrom, taskTo } from "./task.js";
import type { OldArtifactUpdate, OldEvent, OldMessage, OldStatusUpdate, OldTask } from "./types.js";

/** What a sent message is answered with: a task, or a message. */
export function sendResultTo({ payload }: SendMessageResponse): OldTask | OldMessage {
  if (payload.case === "task") return taskTo(payload.value);
  if (payload.case === "message") return messageTo(payload.value);
  throw new Error("the service answered with neither a task nor a message");
}

/** One event of a stream. `ends` says which status is its last, what 0.3 calls `final`. */
export function eventTo(event: StreamResponse, ends: Ends): OldEvent {
  const { payload } = event;
  switch (payload.case) {
    case "task":
      return taskTo(payload.value);
    case "message":
      return messageTo(payload.value);
    case "statusUpdate":
      return statusUpdateTo(payload.value, isLast(event, ends));
    case "artifactUpdate":
      return artifactUpdateTo(payload.value);
    default:
      throw new Error("the service sent an event without content");
  }
}

function statusUpdateTo(
  { taskId, contextId, status, metadata }: TaskStatusUpdateEvent,
  final: boolean,
): OldStatusUpdate {
  return {
    kind: "status-update",
    taskId,
    contextId,
    status: statusTo(status),
    final,
    ...(metadata === undefined ? {} : { metadata: metadata as JsonObject }),
  };
}

function artifactUpdateTo(event: TaskArtifactUpdateEvent): OldArtifactUpdate {
  const { taskId, contextId, artifact, append, lastChunk, metadata } = event;
  if (artifact === undefined) throw new Error("the service sent an update without its artifact");
  return {
    kind: "artifact-update",
    taskId,
    contextId,
    artifact: artifactTo(artifact),
    append,
    lastChunk,
    ...(metadata === undefined ? {} : { metadata: metadata as JsonObject }),
  };
}

/**
 * An event as a client of 0.3 has it; its `final` is dropped, since 1.0 has it in the state. undefined, and
 * problems, if it is none.
 */
export function eventFrom(
  problems: Problems,
  value: unknown,
  path: string,
): StreamResponse | undefined {
  const source = sourceOf(problems, value, path);
  const payload = source === undefined ? undefined : payloadFrom(source);
  return payload && { $typeName: "lf.a2a.v1.StreamResponse", payload };
}

function payloadFrom(source: Source): StreamResponse["payload"] | undefined {
  const { problems, object, path } = source;
  const kind = fieldOf(source, "kind");
  switch (kind.value) {
    case "task": {
      const task = taskFrom(problems, object, path);
      return task && { case: "task", value: task };
    }
    case "message": {
      const message = messageFrom(problems, object, path);
      return message && { case: "message", value: message };
    }
    case "status-update":
      return { case: "statusUpdate", value: statusUpdateFrom(source) };
    case "artifact-update":
      return { case: "artifactUpdate", value: artifactUpdateFrom(source) };
    default:
      return problems.add(kind.path, "must be task, message, status-update or artifact-update");
  }
}

function statusUpdateFrom(source: Source): TaskStatusUpdateEvent {
  return {
    $typeName: "lf.a2a.v1.TaskStatusUpdateEvent",
    ...idsFrom(source),
    ...statusOf(source),
    ...metadataFrom(source),
  };
}

function artifactUpdateFrom(source: Source): TaskArtifactUpdateEvent {
  const { value, path } = fieldOf(source, "artifact");
  const artifact = artifactFrom(source.problems, value, path);
  return {
    $typeName: "lf.a2a.v1.TaskArtifactUpdateEvent",
    ...idsFrom(source),
    ...(artifact === undefined ? {} : { artifact }),
    append: optionalBoolean(source, "append") ?? false,
    lastChunk: optionalBoolean(source, "lastChunk") ?? false,
    ...metadataFrom(source),
  };
}

function idsFrom(source: Source) {
  return {
    taskId: requiredString(source, "taskId"),
    contextId: requiredString(source, "contextId"),
  };
}

function metadataFrom(source: Source) {
  const metadata = optionalObject(source, "metadata");
  return metadata === undefined ? {} : { metadata: metadata as WireObject };
}

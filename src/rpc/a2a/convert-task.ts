import type { JsonObject as WireObject } from "@bufbuild/protobuf";
import type * as pb from "../../../gen/lf/a2a/v1/a2a_pb.js";
import type {
  Artifact,
  JsonObject,
  Message,
  NumberedUpdate,
  Part,
  Task,
  TaskStatus,
} from "../../domain/task.js";
import type { StreamEvent } from "../../service/tasks/task-service.js";
import { roleTo, stateTo } from "./enums.js";
import { setEventNumber } from "./event-number.js";
import { lazyValue } from "./json-value.js";
import { timestampTo } from "./timestamp.js";

export function taskTo(task: Task): pb.Task {
  return {
    $typeName: "lf.a2a.v1.Task",
    id: task.id,
    contextId: task.contextId,
    status: statusTo(task.status),
    artifacts: task.artifacts.map(artifactTo),
    history: task.history.map(messageTo),
    ...metadataTo(task),
  };
}

export function messageTo(message: Message): pb.Message {
  return {
    $typeName: "lf.a2a.v1.Message",
    messageId: message.messageId,
    contextId: message.contextId ?? "",
    taskId: message.taskId ?? "",
    role: roleTo[message.role],
    parts: message.parts.map(partTo),
    ...metadataTo(message),
    extensions: [...(message.extensions ?? [])],
    referenceTaskIds: [...(message.referenceTaskIds ?? [])],
  };
}

/** One event of a stream; an update carries its number, by which a cut stream is taken up again. */
export function streamEventTo(event: StreamEvent): pb.StreamResponse {
  if (event.kind === "message")
    return response({ case: "message", value: messageTo(event.message) });
  if (event.kind === "task") {
    const { task, number } = event;
    return setEventNumber(response({ case: "task", value: taskTo(task) }), number);
  }
  const { taskId, contextId, update } = event;
  return setEventNumber(response(updateTo({ taskId, contextId }, update)), update.number);
}

function response(payload: pb.StreamResponse["payload"]): pb.StreamResponse {
  return { $typeName: "lf.a2a.v1.StreamResponse", payload };
}

function updateTo(
  ids: { readonly taskId: string; readonly contextId: string },
  update: NumberedUpdate,
): pb.StreamResponse["payload"] {
  if (update.kind === "status") {
    const value: pb.TaskStatusUpdateEvent = {
      $typeName: "lf.a2a.v1.TaskStatusUpdateEvent",
      ...ids,
      status: statusTo(update.status),
      ...metadataTo(update),
    };
    return { case: "statusUpdate", value };
  }
  const { artifact, append, lastChunk } = update;
  const value: pb.TaskArtifactUpdateEvent = {
    $typeName: "lf.a2a.v1.TaskArtifactUpdateEvent",
    ...ids,
    artifact: artifactTo(artifact),
    append,
    lastChunk,
    ...metadataTo(update),
  };
  return { case: "artifactUpdate", value };
}

function statusTo({ state, message, timestamp }: TaskStatus): pb.TaskStatus {
  return {
    $typeName: "lf.a2a.v1.TaskStatus",
    state: stateTo[state],
    ...(message === undefined ? {} : { message: messageTo(message) }),
    timestamp: timestampTo(timestamp),
  };
}

function artifactTo(artifact: Artifact): pb.Artifact {
  return {
    $typeName: "lf.a2a.v1.Artifact",
    artifactId: artifact.artifactId,
    name: artifact.name ?? "",
    description: artifact.description ?? "",
    parts: artifact.parts.map(partTo),
    ...metadataTo(artifact),
    extensions: [...(artifact.extensions ?? [])],
  };
}

function partTo(part: Part): pb.Part {
  return {
    $typeName: "lf.a2a.v1.Part",
    content: contentTo(part),
    ...metadataTo(part),
    filename: part.filename ?? "",
    mediaType: part.mediaType ?? "",
  };
}

function contentTo(part: Part): pb.Part["content"] {
  if ("text" in part) return { case: "text", value: part.text };
  if ("raw" in part) return { case: "raw", value: part.raw as Uint8Array<ArrayBuffer> };
  if ("url" in part) return { case: "url", value: part.url };
  return { case: "data", value: lazyValue(part.data) };
}

/** Nobody changes a message that was handed over, so its JSON is not copied. */
function metadataTo({ metadata }: { readonly metadata?: JsonObject }) {
  return metadata === undefined ? {} : { metadata: metadata as WireObject };
}

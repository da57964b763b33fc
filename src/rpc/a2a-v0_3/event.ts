import type * as v03 from "../../../gen/a2a/v1/a2a_pb.js";
import type * as v1 from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { artifactFrom, artifactTo } from "./artifact.js";
import { type Ends, isLast } from "./ends.js";
import { messageFrom, messageTo } from "./message.js";
import { statusFrom, statusTo, taskFrom, taskTo } from "./task.js";

export function sendResponseTo({ payload }: v1.SendMessageResponse): v03.SendMessageResponse {
  return { $typeName: "a2a.v1.SendMessageResponse", payload: wholeTo(payload) };
}

/** One event of a stream. `ends` says which status is its last, what 0.3 calls `final`. */
export function eventTo(event: v1.StreamResponse, ends: Ends): v03.StreamResponse {
  const { payload } = event;
  switch (payload.case) {
    case "statusUpdate": {
      const value = statusUpdateTo(payload.value, isLast(event, ends));
      return streamed({ case: "statusUpdate", value });
    }
    case "artifactUpdate":
      return streamed({ case: "artifactUpdate", value: artifactUpdateTo(payload.value) });
    default:
      return streamed(wholeTo(payload));
  }
}

/** What 1.0 sees at the state alone, `final`, is dropped. */
export function eventFrom({ payload }: v03.StreamResponse): v1.StreamResponse {
  return { $typeName: "lf.a2a.v1.StreamResponse", payload: payloadFrom(payload) };
}

function payloadFrom(payload: v03.StreamResponse["payload"]): v1.StreamResponse["payload"] {
  switch (payload.case) {
    case "task":
      return { case: "task", value: taskFrom(payload.value) };
    case "msg":
      return { case: "message", value: messageFrom(payload.value) };
    case "statusUpdate":
      return { case: "statusUpdate", value: statusUpdateFrom(payload.value) };
    case "artifactUpdate":
      return { case: "artifactUpdate", value: artifactUpdateFrom(payload.value) };
    default:
      return { case: undefined };
  }
}

function streamed(payload: v03.StreamResponse["payload"]): v03.StreamResponse {
  return { $typeName: "a2a.v1.StreamResponse", payload };
}

function wholeTo(payload: v1.SendMessageResponse["payload"]): v03.SendMessageResponse["payload"] {
  switch (payload.case) {
    case "task":
      return { case: "task", value: taskTo(payload.value) };
    case "message":
      return { case: "msg", value: messageTo(payload.value) };
    default:
      return { case: undefined };
  }
}

function statusUpdateTo(
  { taskId, contextId, status, metadata }: v1.TaskStatusUpdateEvent,
  final: boolean,
): v03.TaskStatusUpdateEvent {
  return {
    $typeName: "a2a.v1.TaskStatusUpdateEvent",
    taskId,
    contextId,
    ...(status === undefined ? {} : { status: statusTo(status) }),
    final,
    ...(metadata === undefined ? {} : { metadata }),
  };
}

function statusUpdateFrom(event: v03.TaskStatusUpdateEvent): v1.TaskStatusUpdateEvent {
  const { taskId, contextId, status, metadata } = event;
  return {
    $typeName: "lf.a2a.v1.TaskStatusUpdateEvent",
    taskId,
    contextId,
    ...(status === undefined ? {} : { status: statusFrom(status) }),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

function artifactUpdateTo(event: v1.TaskArtifactUpdateEvent): v03.TaskArtifactUpdateEvent {
  const { taskId, contextId, artifact, append, lastChunk, metadata } = event;
  return {
    $typeName: "a2a.v1.TaskArtifactUpdateEvent",
    taskId,
    contextId,
    ...(artifact === undefined ? {} : { artifact: artifactTo(artifact) }),
    append,
    lastChunk,
    ...(metadata === undefined ? {} : { metadata }),
  };
}

function artifactUpdateFrom(event: v03.TaskArtifactUpdateEvent): v1.TaskArtifactUpdateEvent {
  const { taskId, contextId, artifact, append, lastChunk, metadata } = event;
  return {
    $typeName: "lf.a2a.v1.TaskArtifactUpdateEvent",
    taskId,
    contextId,
    ...(artifact === undefined ? {} : { artifact: artifactFrom(artifact) }),
    append,
    lastChunk,
    ...(metadata === undefined ? {} : { metadata }),
  };
}

import type * as v03 from "../../../gen/a2a/v1/a2a_pb.js";
import type * as v1 from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { artifactFrom, artifactTo } from "./artifact.js";
import { messageFrom, messageTo } from "./message.js";

export function taskTo({ id, contextId, status, artifacts, history, metadata }: v1.Task): v03.Task {
  return {
    $typeName: "a2a.v1.Task",
    id,
    contextId,
    ...(status === undefined ? {} : { status: statusTo(status) }),
    artifacts: artifacts.map(artifactTo),
    history: history.map(messageTo),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

export function taskFrom(task: v03.Task): v1.Task {
  const { id, contextId, status, artifacts, history, metadata } = task;
  return {
    $typeName: "lf.a2a.v1.Task",
    id,
    contextId,
    ...(status === undefined ? {} : { status: statusFrom(status) }),
    artifacts: artifacts.map(artifactFrom),
    history: history.map(messageFrom),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

export function statusTo({ state, message, timestamp }: v1.TaskStatus): v03.TaskStatus {
  return {
    $typeName: "a2a.v1.TaskStatus",
    // States have the same numbers in both versions.
    state: state as number as v03.TaskState,
    ...(message === undefined ? {} : { update: messageTo(message) }),
    ...(timestamp === undefined ? {} : { timestamp }),
  };
}

export function statusFrom({ state, update, timestamp }: v03.TaskStatus): v1.TaskStatus {
  return {
    $typeName: "lf.a2a.v1.TaskStatus",
    state: state as number as v1.TaskState,
    ...(update === undefined ? {} : { message: messageFrom(update) }),
    ...(timestamp === undefined ? {} : { timestamp }),
  };
}

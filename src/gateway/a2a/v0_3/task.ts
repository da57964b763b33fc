import type { JsonObject as WireObject } from "@bufbuild/protobuf";
import { type Task, TaskState, type TaskStatus } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import type { JsonObject } from "../../../domain/task.js";
import type { Problems } from "../../translate/problems.js";
import { artifactFrom, artifactTo } from "./artifact.js";
import { stateFrom, stateTo } from "./enums.js";
import {
  eachOf,
  fieldOf,
  optionalObject,
  optionalString,
  requiredString,
  type Source,
  sourceOf,
} from "./fields.js";
import { messageFrom, messageTo } from "./message.js";
import { timeFrom, timeTo } from "./time.js";
import type { OldTask, OldTaskStatus } from "./types.js";

export function taskTo(task: Task): OldTask {
  const { id, contextId, artifacts, history, metadata } = task;
  return {
    kind: "task",
    id,
    contextId,
    status: statusTo(task.status),
    ...(artifacts.length === 0 ? {} : { artifacts: artifacts.map(artifactTo) }),
    ...(history.length === 0 ? {} : { history: history.map(messageTo) }),
    ...(metadata === undefined ? {} : { metadata: metadata as JsonObject }),
  };
}

/** A status that is not there is `unknown`. */
export function statusTo(status: TaskStatus | undefined): OldTaskStatus {
  const { state, message, timestamp } = status ?? {};
  return {
    state: stateTo(state),
    ...(message === undefined ? {} : { message: messageTo(message) }),
    ...(timestamp === undefined ? {} : { timestamp: timeTo(timestamp) }),
  };
}

/** A task as a client of 0.3 has it. undefined, and problems, if it is none. */
export function taskFrom(problems: Problems, value: unknown, path: string): Task | undefined {
  const source = sourceOf(problems, value, path);
  if (source === undefined) return undefined;
  const metadata = optionalObject(source, "metadata");
  return {
    $typeName: "lf.a2a.v1.Task",
    id: requiredString(source, "id"),
    contextId: optionalString(source, "contextId"),
    ...statusOf(source),
    artifacts: eachOf(source, fieldOf(source, "artifacts"), artifactFrom),
    history: eachOf(source, fieldOf(source, "history"), messageFrom),
    ...(metadata === undefined ? {} : { metadata: metadata as WireObject }),
  };
}

/** The member `status`, which must be there. */
export function statusOf(source: Source): { readonly status?: TaskStatus } {
  const { value, path } = fieldOf(source, "status");
  const status = sourceOf(source.problems, value, path);
  if (status === undefined) return {};
  const message = fieldOf(status, "message");
  const said =
    message.value === undefined
      ? undefined
      : messageFrom(source.problems, message.value, message.path);
  return {
    status: {
      $typeName: "lf.a2a.v1.TaskStatus",
      state: stateOf(status),
      ...(said === undefined ? {} : { message: said }),
      ...timestampOf(status),
    },
  };
}

function stateOf(source: Source): TaskState {
  const { value, path } = fieldOf(source, "state");
  const state = stateFrom(value);
  if (state === undefined) source.problems.add(path, "must be a state of a task");
  return state ?? TaskState.UNSPECIFIED;
}

function timestampOf(source: Source): Pick<TaskStatus, "timestamp"> {
  const text = optionalString(source, "timestamp");
  if (text === "") return {};
  const timestamp = timeFrom(text);
  if (timestamp !== undefined) return { timestamp };
  source.problems.add(fieldOf(source, "timestamp").path, "must be a time in ISO 8601");
  return {};
}

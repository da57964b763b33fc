import type { JsonObject as WireObject } from "@bufbuild/protobuf";
import type {
  CancelTaskRequest,
  DeleteTaskPushNotificationConfigRequest,
  GetExtendedAgentCardRequest,
  GetTaskPushNotificationConfigRequest,
  GetTaskRequest,
  ListTaskPushNotificationConfigsRequest,
  SendMessageRequest,
  SubscribeToTaskRequest,
  TaskPushNotificationConfig,
} from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { isObject } from "../../json-rpc.js";
import { Problems } from "../../translate/problems.js";
import { configurationFrom } from "./configuration.js";
import {
  fieldOf,
  optionalCount,
  optionalObject,
  optionalString,
  requiredString,
  type Source,
  sourceOf,
} from "./fields.js";
import { messageFrom } from "./message.js";
import { taskPushConfigFrom } from "./push-config.js";

/** Reads what a caller sent; throws INVALID_ARGUMENT with all that is wrong. `path` is where it stands. */
export function readRequest<T>(
  value: unknown,
  path: string,
  read: (source: Source) => T | undefined,
): T {
  const problems = new Problems();
  const source = sourceOf(problems, value, path);
  const request = source === undefined ? undefined : read(source);
  problems.throwIfAny();
  if (request === undefined) throw new Error("the request was wrong, and nobody said how");
  return request;
}

/** MessageSendParams; `blocking` holds for a configuration that does not say. */
export function sendFrom(source: Source, blocking: boolean): SendMessageRequest {
  const { problems } = source;
  const message = messageField(source);
  const read = messageFrom(problems, message.value, message.path);
  const wishes = fieldOf(source, "configuration");
  const configuration =
    wishes.value === undefined
      ? undefined
      : configurationFrom(problems, wishes.value, wishes.path, blocking);
  return {
    $typeName: "lf.a2a.v1.SendMessageRequest",
    tenant: "",
    ...(read === undefined ? {} : { message: read }),
    ...(configuration === undefined ? {} : { configuration }),
    ...metadataFrom(source),
  };
}

/** One of the specification's own examples has the message's id beside the message (§9.4). */
function messageField(source: Source) {
  const field = fieldOf(source, "message");
  const id = fieldOf(source, "messageId").value;
  if (id === undefined || !isObject(field.value)) return field;
  const own = fieldOf({ ...source, object: field.value }, "messageId").value;
  return own === undefined ? { ...field, value: { ...field.value, messageId: id } } : field;
}

/** TaskQueryParams. */
export function getTaskFrom(source: Source): GetTaskRequest {
  const historyLength = optionalCount(source, "historyLength");
  return {
    $typeName: "lf.a2a.v1.GetTaskRequest",
    tenant: "",
    id: requiredString(source, "id"),
    ...(historyLength === undefined ? {} : { historyLength }),
  };
}

/** TaskIdParams. */
export function cancelTaskFrom(source: Source): CancelTaskRequest {
  return {
    $typeName: "lf.a2a.v1.CancelTaskRequest",
    tenant: "",
    id: requiredString(source, "id"),
    ...metadataFrom(source),
  };
}

/** TaskIdParams. */
export function subscribeFrom(source: Source): SubscribeToTaskRequest {
  const id = requiredString(source, "id");
  return { $typeName: "lf.a2a.v1.SubscribeToTaskRequest", tenant: "", id };
}

/** TaskPushNotificationConfig. */
export function setPushConfigFrom(source: Source): TaskPushNotificationConfig | undefined {
  const config = taskPushConfigFrom(source.problems, source.object, source.path);
  return config && withId(config);
}

/** One without an id is the task's only one: the next one of that kind takes its place. */
export function withId(config: TaskPushNotificationConfig): TaskPushNotificationConfig {
  return config.id === "" ? { ...config, id: config.taskId } : config;
}

/** GetTaskPushNotificationConfigParams, or TaskIdParams: then the id is "". */
export function getPushConfigFrom(source: Source): GetTaskPushNotificationConfigRequest {
  return {
    $typeName: "lf.a2a.v1.GetTaskPushNotificationConfigRequest",
    tenant: "",
    taskId: requiredString(source, "id"),
    id: optionalString(source, "pushNotificationConfigId"),
  };
}

/** ListTaskPushNotificationConfigParams. */
export function listPushConfigsFrom(source: Source): ListTaskPushNotificationConfigsRequest {
  return {
    $typeName: "lf.a2a.v1.ListTaskPushNotificationConfigsRequest",
    tenant: "",
    taskId: requiredString(source, "id"),
    pageSize: 0,
    pageToken: "",
  };
}

/** DeleteTaskPushNotificationConfigParams. */
export function deletePushConfigFrom(source: Source): DeleteTaskPushNotificationConfigRequest {
  return {
    $typeName: "lf.a2a.v1.DeleteTaskPushNotificationConfigRequest",
    tenant: "",
    taskId: requiredString(source, "id"),
    id: requiredString(source, "pushNotificationConfigId"),
  };
}

export function getCardFrom(): GetExtendedAgentCardRequest {
  return { $typeName: "lf.a2a.v1.GetExtendedAgentCardRequest", tenant: "" };
}

function metadataFrom(source: Source) {
  const metadata = optionalObject(source, "metadata");
  return metadata === undefined ? {} : { metadata: metadata as WireObject };
}

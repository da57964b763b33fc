import type {
  CancelTaskRequest,
  DeleteTaskPushNotificationConfigRequest,
  GetTaskPushNotificationConfigRequest,
  GetTaskRequest,
  ListTaskPushNotificationConfigsRequest,
  ListTasksRequest,
  SubscribeToTaskRequest,
  TaskPushNotificationConfig,
} from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { TaskState } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { fieldOf, optionalCount, optionalString, type Source, sourceOf } from "./fields.js";
import { pushConfigFrom } from "./push-config.js";
import { readRequest, withId } from "./requests.js";

/** A request of 0.3's HTTP+JSON binding. */
export interface RestInput {
  /** From the path, decoded; "" where the path has none. */
  readonly variables: { readonly taskId: string; readonly configId: string };
  readonly query: URLSearchParams;
  /** JSON as it came; not read where the route takes none. */
  readonly body: unknown;
}

export function getTaskFrom({ variables, query }: RestInput): GetTaskRequest {
  return readRequest(Object.fromEntries(query), "", (source) => {
    const historyLength = optionalCount(source, "historyLength");
    return {
      $typeName: "lf.a2a.v1.GetTaskRequest",
      tenant: "",
      id: variables.taskId,
      ...(historyLength === undefined ? {} : { historyLength }),
    };
  });
}

/** 0.3 has no pages: it is the caller's last changed 100 tasks, whole. */
export function listTasksFrom(): ListTasksRequest {
  return {
    $typeName: "lf.a2a.v1.ListTasksRequest",
    tenant: "",
    contextId: "",
    status: TaskState.UNSPECIFIED,
    pageSize: 100,
    pageToken: "",
    includeArtifacts: true,
  };
}

export function cancelTaskFrom({ variables: { taskId } }: RestInput): CancelTaskRequest {
  return { $typeName: "lf.a2a.v1.CancelTaskRequest", tenant: "", id: taskId };
}

export function subscribeFrom({ variables: { taskId } }: RestInput): SubscribeToTaskRequest {
  return { $typeName: "lf.a2a.v1.SubscribeToTaskRequest", tenant: "", id: taskId };
}

/**
 * The body is `{ config }` (specification 0.3.0, §7.5), or what stands in it (the proto's http option): a
 * config with a resource name or a task's id, or the bare config. The task is that of the path.
 */
export function setPushConfigFrom({ variables, body }: RestInput): TaskPushNotificationConfig {
  return readRequest(body, "", (source) => {
    const outer = fieldOf(source, "config");
    const holder =
      outer.value === undefined ? source : sourceOf(source.problems, outer.value, outer.path);
    if (holder === undefined) return undefined;
    const inner = fieldOf(holder, "pushNotificationConfig");
    const bare = inner.value === undefined && fieldOf(holder, "url").value !== undefined;
    const { value, path } = bare ? { value: holder.object, path: holder.path } : inner;
    const config = pushConfigFrom(source.problems, value, path, variables.taskId);
    if (config === undefined) return undefined;
    return withId({ ...config, id: config.id || idBeside(source, holder) });
  });
}

/** The config's id where it is not in the config: `configId`, or the end of a resource name. */
function idBeside(source: Source, holder: Source): string {
  const [, id = ""] = /\/pushNotificationConfigs\/(.+)$/.exec(optionalString(holder, "name")) ?? [];
  return optionalString(source, "configId") || id;
}

export function getPushConfigFrom({
  variables: { taskId, configId },
}: RestInput): GetTaskPushNotificationConfigRequest {
  const $typeName = "lf.a2a.v1.GetTaskPushNotificationConfigRequest";
  return { $typeName, tenant: "", taskId, id: configId };
}

export function listPushConfigsFrom({
  variables: { taskId },
}: RestInput): ListTaskPushNotificationConfigsRequest {
  const $typeName = "lf.a2a.v1.ListTaskPushNotificationConfigsRequest";
  return { $typeName, tenant: "", taskId, pageSize: 0, pageToken: "" };
}

export function deletePushConfigFrom({
  variables: { taskId, configId },
}: RestInput): DeleteTaskPushNotificationConfigRequest {
  const $typeName = "lf.a2a.v1.DeleteTaskPushNotificationConfigRequest";
  return { $typeName, tenant: "", taskId, id: configId };
}

import type {
  AuthenticationInfo,
  TaskPushNotificationConfig,
} from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import type { Problems } from "../../translate/problems.js";
import {
  fieldOf,
  optionalString,
  optionalStrings,
  requiredString,
  type Source,
  sourceOf,
} from "./fields.js";
import type { OldPushConfig, OldTaskPushConfig } from "./types.js";

/** A push config with its task; there is no place for a tenant. */
export function taskPushConfigTo(config: TaskPushNotificationConfig): OldTaskPushConfig {
  return { taskId: config.taskId, pushNotificationConfig: pushConfigTo(config) };
}

function pushConfigTo(config: TaskPushNotificationConfig): OldPushConfig {
  const { id, url, token, authentication } = config;
  return {
    ...(id === "" ? {} : { id }),
    url,
    ...(token === "" ? {} : { token }),
    ...(authentication === undefined ? {} : { authentication: authenticationTo(authentication) }),
  };
}

function authenticationTo({ scheme, credentials }: AuthenticationInfo) {
  const schemes = scheme === "" ? [] : [scheme];
  return { schemes, ...(credentials === "" ? {} : { credentials }) };
}

/** `{ taskId, pushNotificationConfig }` of a caller. undefined, and problems, if it is none. */
export function taskPushConfigFrom(
  problems: Problems,
  value: unknown,
  path: string,
): TaskPushNotificationConfig | undefined {
  const source = sourceOf(problems, value, path);
  if (source === undefined) return undefined;
  const taskId = requiredString(source, "taskId");
  const config = fieldOf(source, "pushNotificationConfig");
  return pushConfigFrom(problems, config.value, config.path, taskId);
}

/** The config alone, for this task. undefined, and problems, if it is none. */
export function pushConfigFrom(
  problems: Problems,
  value: unknown,
  path: string,
  taskId: string,
): TaskPushNotificationConfig | undefined {
  const source = sourceOf(problems, value, path);
  if (source === undefined) return undefined;
  return {
    $typeName: "lf.a2a.v1.TaskPushNotificationConfig",
    tenant: "",
    id: optionalString(source, "id"),
    taskId,
    url: requiredString(source, "url"),
    token: optionalString(source, "token"),
    ...authenticationFrom(source),
  };
}

/** 1.0 has one scheme, so the first one is taken; none at all is no authentication. */
function authenticationFrom(source: Source): { readonly authentication?: AuthenticationInfo } {
  const { value, path } = fieldOf(source, "authentication");
  if (value === undefined) return {};
  const info = sourceOf(source.problems, value, path);
  if (info === undefined) return {};
  const [scheme = ""] = optionalStrings(info, "schemes");
  const credentials = optionalString(info, "credentials");
  if (scheme === "" && credentials === "") return {};
  if (scheme === "") {
    source.problems.add(fieldOf(info, "schemes").path, "must name a scheme for the credentials");
  }
  return {
    authentication: { $typeName: "lf.a2a.v1.AuthenticationInfo", scheme, credentials },
  };
}

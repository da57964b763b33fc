import type * as v03 from "../../../gen/a2a/v1/a2a_pb.js";
import type * as v1 from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { configIdsOf, configName } from "./names.js";

/** A push config under its resource name; there is no place for a tenant. */
export function taskPushConfigTo(
  config: v1.TaskPushNotificationConfig,
): v03.TaskPushNotificationConfig {
  return {
    $typeName: "a2a.v1.TaskPushNotificationConfig",
    name: configName(config.taskId, config.id),
    pushNotificationConfig: pushConfigTo(config),
  };
}

export function listPushConfigsTo({
  configs,
  nextPageToken,
}: v1.ListTaskPushNotificationConfigsResponse): v03.ListTaskPushNotificationConfigResponse {
  return {
    $typeName: "a2a.v1.ListTaskPushNotificationConfigResponse",
    configs: configs.map(taskPushConfigTo),
    nextPageToken,
  };
}

/** Throws invalid_argument if the name is none of a push config. */
export function taskPushConfigFrom({
  name,
  pushNotificationConfig: config,
}: v03.TaskPushNotificationConfig): v1.TaskPushNotificationConfig {
  return pushConfigFrom(config, configIdsOf(name));
}

function pushConfigTo({
  id,
  url,
  token,
  authentication,
}: v1.TaskPushNotificationConfig): v03.PushNotificationConfig {
  return {
    $typeName: "a2a.v1.PushNotificationConfig",
    id,
    url,
    token,
    ...(authentication === undefined ? {} : { authentication: authenticationTo(authentication) }),
  };
}

function authenticationTo({ scheme, credentials }: v1.AuthenticationInfo): v03.AuthenticationInfo {
  const schemes = scheme === "" ? [] : [scheme];
  return { $typeName: "a2a.v1.AuthenticationInfo", schemes, credentials };
}

/** `ids` are of the resource; a config's own id wins. */
export function pushConfigFrom(
  config: v03.PushNotificationConfig | undefined,
  ids: { readonly taskId: string; readonly id: string },
): v1.TaskPushNotificationConfig {
  const authentication = authenticationFrom(config?.authentication);
  return {
    $typeName: "lf.a2a.v1.TaskPushNotificationConfig",
    tenant: "",
    id: config?.id || ids.id,
    taskId: ids.taskId,
    url: config?.url ?? "",
    token: config?.token ?? "",
    ...(authentication === undefined ? {} : { authentication }),
  };
}

/** 1.0 has one scheme, so the first one is taken; none at all is no authentication. */
function authenticationFrom(
  info: v03.AuthenticationInfo | undefined,
): v1.AuthenticationInfo | undefined {
  if (info === undefined) return undefined;
  const { schemes, credentials } = info;
  const [scheme = ""] = schemes;
  if (scheme === "" && credentials === "") return undefined;
  return { $typeName: "lf.a2a.v1.AuthenticationInfo", scheme, credentials };
}

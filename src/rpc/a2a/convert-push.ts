import type * as pb from "../../../gen/lf/a2a/v1/a2a_pb.js";
import type { PushConfig } from "../../domain/task.js";
import type { SendInput } from "../../service/tasks/task-service.js";

/** What a caller wishes; id and task are the server's affair where they are empty. */
export function pushFrom({
  id,
  url,
  token,
  authentication,
}: pb.TaskPushNotificationConfig): NonNullable<SendInput["pushConfig"]> {
  return {
    ...(id === "" ? {} : { id }),
    url,
    ...(token === "" ? {} : { token }),
    ...(authentication === undefined
      ? {}
      : {
          authentication: {
            scheme: authentication.scheme,
            ...(authentication.credentials === ""
              ? {}
              : { credentials: authentication.credentials }),
          },
        }),
  };
}

export function pushTo(
  { id, taskId, url, token, authentication }: PushConfig,
  tenant: string,
): pb.TaskPushNotificationConfig {
  return {
    $typeName: "lf.a2a.v1.TaskPushNotificationConfig",
    tenant,
    id,
    taskId,
    url,
    token: token ?? "",
    ...(authentication === undefined
      ? {}
      : {
          authentication: {
            $typeName: "lf.a2a.v1.AuthenticationInfo",
            scheme: authentication.scheme,
            credentials: authentication.credentials ?? "",
          },
        }),
  };
}

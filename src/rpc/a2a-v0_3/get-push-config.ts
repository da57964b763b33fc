import {
  A2AService,
  type GetTaskPushNotificationConfigRequest,
  type ListTaskPushNotificationConfigsResponse,
} from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { StudlyError } from "../../domain/errors.js";
import { toConnectError } from "../errors.js";
import type { ErasedTransport } from "./erased-transport.js";

const { method } = A2AService;

/**
 * GetTaskPushNotificationConfig as 0.3 lets one call it: also without the config's id, for callers that have
 * but one for each task. It is then the one that was set without an id (its id is the task's), or else the
 * first. Throws task_not_found if there is none.
 */
export const getPushConfig = async (
  inner: ErasedTransport,
  ...[signal, timeoutMs, header, input, values]: Unary
): ReturnType<ErasedTransport["unary"]> => {
  const called = method.getTaskPushNotificationConfig;
  const { tenant, taskId, id } = input as GetTaskPushNotificationConfigRequest;
  if (id) return inner.unary(called, signal, timeoutMs, header, input, values);
  const list = method.listTaskPushNotificationConfigs;
  const request = { tenant, taskId };
  const response = await inner.unary(list, signal, timeoutMs, header, request, values);
  const { configs } = response.message as ListTaskPushNotificationConfigsResponse;
  const message = configs.find((config) => config.id === taskId) ?? configs[0];
  if (message !== undefined) return { ...response, method: called, message };
  const error = new StudlyError("task_not_found", "The task has no push notification config.", {
    metadata: { taskId },
  });
  throw toConnectError(error);
};

type Unary = Parameters<ErasedTransport["unary"]> extends [unknown, ...infer Rest] ? Rest : never;

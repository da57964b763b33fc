import type { HandlerContext, MethodImpl } from "@connectrpc/connect";
import type {
  A2AService,
  SendMessageRequest,
  SendMessageResponse,
} from "../../../gen/lf/a2a/v1/a2a_pb.js";
import type { JsonObject } from "../../domain/task.js";
import type { SendInput, SendResult } from "../../service/tasks/task-service.js";
import { callOf } from "../context.js";
import { idempotencyKeyFrom } from "../idempotency-key.js";
import { messageFrom } from "./convert-message.js";
import { pushFrom } from "./convert-push.js";
import { messageTo, taskTo } from "./convert-task.js";
import type { A2AOptions } from "./dependencies.js";
import { activate, extensionsFrom } from "./extensions.js";

/** Begins or continues a task, and answers when it has settled, or at once. */
export function sendMessage(options: A2AOptions): MethodImpl<typeof A2AService.method.sendMessage> {
  return async (request, context) => {
    const input = sendInputFrom(request, context);
    activate(context, input.extensions, options);
    return responseTo(await options.tasks.send(input, callOf(context.values)));
  };
}

export function sendInputFrom(request: SendMessageRequest, context: HandlerContext): SendInput {
  const { tenant, message, metadata = {}, configuration } = request;
  if (message === undefined) throw new Error("the request was not validated");
  const idempotencyKey = idempotencyKeyFrom(context.requestHeader);
  const push = configuration?.taskPushNotificationConfig;
  return {
    tenant,
    message: messageFrom(message),
    metadata: metadata as JsonObject,
    acceptedOutputModes: configuration?.acceptedOutputModes ?? [],
    ...(push === undefined ? {} : { pushConfig: pushFrom(push) }),
    ...(configuration?.historyLength === undefined
      ? {}
      : { historyLength: configuration.historyLength }),
    returnImmediately: configuration?.returnImmediately ?? false,
    extensions: extensionsFrom(context),
    ...(idempotencyKey ? { idempotencyKey } : {}),
  };
}

function responseTo(result: SendResult): SendMessageResponse {
  return {
    $typeName: "lf.a2a.v1.SendMessageResponse",
    payload:
      result.kind === "task"
        ? { case: "task", value: taskTo(result.task) }
        : { case: "message", value: messageTo(result.message) },
  };
}

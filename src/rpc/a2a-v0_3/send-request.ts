import type * as v03 from "../../../gen/a2a/v1/a2a_pb.js";
import type * as v1 from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { messageFrom } from "./message.js";
import { pushConfigFrom } from "./push-config.js";

/** A sent message; without a configuration the call waits. */
export function sendRequestFrom({
  request,
  configuration,
  metadata,
}: v03.SendMessageRequest): v1.SendMessageRequest {
  return {
    $typeName: "lf.a2a.v1.SendMessageRequest",
    tenant: "",
    ...(request === undefined ? {} : { message: messageFrom(request) }),
    ...(configuration === undefined ? {} : { configuration: configurationFrom(configuration) }),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

function configurationFrom({
  acceptedOutputModes,
  pushNotification,
  historyLength,
  blocking,
}: v03.SendMessageConfiguration): v1.SendMessageConfiguration {
  const ids = { taskId: "", id: "" };
  return {
    $typeName: "lf.a2a.v1.SendMessageConfiguration",
    acceptedOutputModes,
    ...(pushNotification === undefined
      ? {}
      : { taskPushNotificationConfig: pushConfigFrom(pushNotification, ids) }),
    ...historyLengthFrom(historyLength),
    returnImmediately: !blocking,
  };
}

/** A number that 0.3's proto cannot leave out: 0 stands for all of the history, in 1.0 for none. */
export function historyLengthFrom(length: number): { readonly historyLength?: number } {
  return length === 0 ? {} : { historyLength: length };
}

import type { Message } from "@bufbuild/protobuf";
import { A2AService } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { cardV03 } from "../../../rpc/a2a/card/card-v03.js";
import { endsMessage, endsSubscription } from "../../../rpc/a2a-v0_3/ends.js";
import { eventTo, sendResultTo } from "./event.js";
import type { Source } from "./fields.js";
import { type Operation, streaming, unary } from "./operations.js";
import { inParams, type PathOf, pushPath, samePath, sendPath, setPushPath } from "./paths.js";
import { taskPushConfigTo } from "./push-config.js";
import {
  cancelTaskFrom,
  deletePushConfigFrom,
  getCardFrom,
  getPushConfigFrom,
  getTaskFrom,
  listPushConfigsFrom,
  readRequest,
  sendFrom,
  setPushConfigFrom,
  subscribeFrom,
} from "./requests.js";
import { taskTo } from "./task.js";

/** A method of 0.3's JSON-RPC binding; its input are the params as they came. */
export type OldMethod = Operation<unknown>;

/** How params are read, and where the caller has what was wrong with them. */
function params<Request extends Message>(
  read: (source: Source) => Request | undefined,
  pathOf: PathOf = samePath,
) {
  return {
    toRequest: (value: unknown) => readRequest(value, "params", read),
    pathOf: inParams(pathOf),
  };
}

const send = params((source) => sendFrom(source, true), sendPath);

const { method: rpc } = A2AService;

/** Specification 0.3.0, §3.5.6 and §7; there is no `tasks/list` in JSON-RPC. */
const methods = new Map<string, OldMethod>([
  ["message/send", unary(rpc.sendMessage, { ...send, toResult: sendResultTo })],
  [
    "message/stream",
    streaming(rpc.sendStreamingMessage, {
      ...send,
      toEvent: (event) => eventTo(event, endsMessage),
    }),
  ],
  ["tasks/get", unary(rpc.getTask, { ...params(getTaskFrom), toResult: taskTo })],
  ["tasks/cancel", unary(rpc.cancelTask, { ...params(cancelTaskFrom), toResult: taskTo })],
  [
    "tasks/resubscribe",
    streaming(rpc.subscribeToTask, {
      ...params(subscribeFrom),
      toEvent: (event) => eventTo(event, endsSubscription),
    }),
  ],
  [
    "tasks/pushNotificationConfig/set",
    unary(rpc.createTaskPushNotificationConfig, {
      ...params(setPushConfigFrom, setPushPath),
      toResult: taskPushConfigTo,
    }),
  ],
  [
    "tasks/pushNotificationConfig/get",
    unary(rpc.getTaskPushNotificationConfig, {
      ...params(getPushConfigFrom, pushPath),
      toResult: taskPushConfigTo,
    }),
  ],
  [
    "tasks/pushNotificationConfig/list",
    unary(rpc.listTaskPushNotificationConfigs, {
      ...params(listPushConfigsFrom, pushPath),
      toResult: ({ configs }) => configs.map(taskPushConfigTo),
    }),
  ],
  [
    "tasks/pushNotificationConfig/delete",
    unary(rpc.deleteTaskPushNotificationConfig, {
      ...params(deletePushConfigFrom, pushPath),
      toResult: () => null,
    }),
  ],
  [
    "agent/getAuthenticatedExtendedCard",
    unary(rpc.getExtendedAgentCard, {
      // It has no params.
      toRequest: getCardFrom,
      pathOf: inParams(samePath),
      toResult: cardV03,
    }),
  ],
]);

/** The method of this name; undefined if 0.3 has none. */
export function findV03Method(name: string): OldMethod | undefined {
  return methods.get(name);
}

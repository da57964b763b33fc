import type { Message } from "@bufbuild/protobuf";
import { endsMessage, endsSubscription } from "../../../rpc/a2a-v0_3/ends.js";
import { cardTo } from "./card.js";
import { eventTo, sendResultTo } from "./event.js";
import type { Source } from "./fields.js";
import {
  cancelTask,
  deletePush,
  getCard,
  getPush,
  getTask,
  listPush,
  type Operation,
  resubscribe,
  sendMessage,
  setPush,
  streaming,
  streamMessage,
  unary,
} from "./operations.js";
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

/** Specification 0.3.0, §3.5.6 and §7; there is no `tasks/list` in JSON-RPC. */
const methods = new Map<string, OldMethod>([
  ["message/send", unary(sendMessage, { ...send, toResult: sendResultTo })],
  [
    "message/stream",
    streaming(streamMessage, { ...send, toEvent: (event) => eventTo(event, endsMessage) }),
  ],
  ["tasks/get", unary(getTask, { ...params(getTaskFrom), toResult: taskTo })],
  ["tasks/cancel", unary(cancelTask, { ...params(cancelTaskFrom), toResult: taskTo })],
  [
    "tasks/resubscribe",
    streaming(resubscribe, {
      ...params(subscribeFrom),
      toEvent: (event) => eventTo(event, endsSubscription),
    }),
  ],
  [
    "tasks/pushNotificationConfig/set",
    unary(setPush, { ...params(setPushConfigFrom, setPushPath), toResult: taskPushConfigTo }),
  ],
  [
    "tasks/pushNotificationConfig/get",
    unary(getPush, { ...params(getPushConfigFrom, pushPath), toResult: taskPushConfigTo }),
  ],
  [
    "tasks/pushNotificationConfig/list",
    unary(listPush, {
      ...params(listPushConfigsFrom, pushPath),
      toResult: ({ configs }) => configs.map(taskPushConfigTo),
    }),
  ],
  [
    "tasks/pushNotificationConfig/delete",
    unary(deletePush, { ...params(deletePushConfigFrom, pushPath), toResult: () => null }),
  ],
  [
    "agent/getAuthenticatedExtendedCard",
    unary(getCard, {
      // It has no params.
      toRequest: getCardFrom,
      pathOf: inParams(samePath),
      toResult: cardTo,
    }),
  ],
]);

/** The method of this name; undefined if 0.3 has none. */
export function findV03Method(name: string): OldMethod | undefined {
  return methods.get(name);
}

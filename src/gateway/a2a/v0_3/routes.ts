import {
  AgentCardSchema,
  ListTaskPushNotificationConfigResponseSchema,
  SendMessageResponseSchema,
  StreamResponseSchema,
  TaskPushNotificationConfigSchema,
  TaskSchema,
} from "../../../../gen/a2a/v1/a2a_pb.js";
import {
  A2AService,
  type Task,
  type TaskPushNotificationConfig,
} from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { cardTo } from "../../../rpc/a2a-v0_3/card.js";
import { endsMessage, endsSubscription } from "../../../rpc/a2a-v0_3/ends.js";
import { eventTo, sendResponseTo } from "../../../rpc/a2a-v0_3/event.js";
import { listPushConfigsTo, taskPushConfigTo } from "../../../rpc/a2a-v0_3/push-config.js";
import { taskTo } from "../../../rpc/a2a-v0_3/task.js";
import { Refusal } from "../../errors.js";
import { jsonOf } from "../proto-json.js";
import { type Operation, streaming, unary } from "./operations.js";
import { samePath, sendPath, setPushPath } from "./paths.js";
import { getCardFrom, readRequest, sendFrom } from "./requests.js";
import {
  cancelTaskFrom,
  deletePushConfigFrom,
  getPushConfigFrom,
  getTaskFrom,
  listPushConfigsFrom,
  listTasksFrom,
  type RestInput,
  setPushConfigFrom,
  subscribeFrom,
} from "./rest-requests.js";

/** A route of 0.3's HTTP+JSON binding. Its JSON is that of 0.3's proto, as its clients read it. */
export interface OldRoute {
  readonly operation: Operation<RestInput>;
  /** Whether the request's body is read; another one may be missing, and is not looked at. */
  readonly takesBody: boolean;
}

/** A route that a path leads to, and what the path says. */
export interface OldMatch extends OldRoute {
  readonly variables: RestInput["variables"];
}

const { method: rpc } = A2AService;

const send = {
  // In the proto's JSON a false `blocking` is left out.
  toRequest: ({ body }: RestInput) => readRequest(body, "", (source) => sendFrom(source, false)),
  pathOf: sendPath,
};
const taskJson = (task: Task) => jsonOf(TaskSchema, taskTo(task));
const pushJson = (config: TaskPushNotificationConfig) =>
  jsonOf(TaskPushNotificationConfigSchema, taskPushConfigTo(config));

const sendMessage = unary(rpc.sendMessage, {
  ...send,
  toResult: (response) => jsonOf(SendMessageResponseSchema, sendResponseTo(response)),
});
const streamMessage = streaming(rpc.sendStreamingMessage, {
  ...send,
  toEvent: (event) => jsonOf(StreamResponseSchema, eventTo(event, endsMessage)),
});
const getTask = unary(rpc.getTask, {
  toRequest: getTaskFrom,
  pathOf: samePath,
  toResult: taskJson,
});
const listTasks = unary(rpc.listTasks, {
  toRequest: listTasksFrom,
  pathOf: samePath,
  toResult: ({ tasks }) => tasks.map(taskJson),
});
const cancelTask = unary(rpc.cancelTask, {
  toRequest: cancelTaskFrom,
  pathOf: samePath,
  toResult: taskJson,
});
const resubscribe = streaming(rpc.subscribeToTask, {
  toRequest: subscribeFrom,
  pathOf: samePath,
  toEvent: (event) => jsonOf(StreamResponseSchema, eventTo(event, endsSubscription)),
});
const setPush = unary(rpc.createTaskPushNotificationConfig, {
  toRequest: setPushConfigFrom,
  pathOf: setPushPath,
  toResult: pushJson,
});
const getPush = unary(rpc.getTaskPushNotificationConfig, {
  toRequest: getPushConfigFrom,
  pathOf: samePath,
  toResult: pushJson,
});
const listPush = unary(rpc.listTaskPushNotificationConfigs, {
  toRequest: listPushConfigsFrom,
  pathOf: samePath,
  toResult: (page) => jsonOf(ListTaskPushNotificationConfigResponseSchema, listPushConfigsTo(page)),
});
const deletePush = unary(rpc.deleteTaskPushNotificationConfig, {
  toRequest: deletePushConfigFrom,
  pathOf: samePath,
  toResult: () => ({}),
});
const getCard = unary(rpc.getExtendedAgentCard, {
  toRequest: getCardFrom,
  pathOf: samePath,
  toResult: (card) => jsonOf(AgentCardSchema, cardTo(card)),
});

const withBody = (operation: Operation<RestInput>): OldRoute => ({ operation, takesBody: true });
const plain = (operation: Operation<RestInput>): OldRoute => ({ operation, takesBody: false });

/** Specification 0.3.0, §3.5.6; where the proto's http options differ, they are served too. */
const routes: readonly (readonly [RegExp, ReadonlyMap<string, OldRoute>])[] = [
  [/^\/v1\/message(?::|%3[Aa])send$/, new Map([["POST", withBody(sendMessage)]])],
  [/^\/v1\/message(?::|%3[Aa])stream$/, new Map([["POST", withBody(streamMessage)]])],
  [/^\/v1\/card$/, new Map([["GET", plain(getCard)]])],
  [/^\/v1\/tasks$/, new Map([["GET", plain(listTasks)]])],
  [/^\/v1\/tasks\/([^/]+)(?::|%3[Aa])cancel$/, new Map([["POST", plain(cancelTask)]])],
  [
    /^\/v1\/tasks\/([^/]+)(?::|%3[Aa])subscribe$/,
    new Map([
      ["POST", plain(resubscribe)],
      ["GET", plain(resubscribe)],
    ]),
  ],
  [/^\/v1\/tasks\/([^/]+)$/, new Map([["GET", plain(getTask)]])],
  [
    // "task" is how the proto has it.
    /^\/v1\/tasks?\/([^/]+)\/pushNotificationConfigs$/,
    new Map([
      ["POST", withBody(setPush)],
      ["GET", plain(listPush)],
    ]),
  ],
  [
    /^\/v1\/tasks\/([^/]+)\/pushNotificationConfigs\/([^/]+)$/,
    new Map([
      ["GET", plain(getPush)],
      ["DELETE", plain(deletePush)],
    ]),
  ],
];

/**
 * The route of a request; `path` is the URL's, as it came. undefined if 0.3 has nothing there. Throws
 * HTTP_METHOD_NOT_ALLOWED, PATH_NOT_FOUND for a path that cannot be decoded.
 */
export function matchV03Route(httpMethod: string, path: string): OldMatch | undefined {
  for (const [pattern, byMethod] of routes) {
    const match = pattern.exec(path);
    if (match === null) continue;
    const route = byMethod.get(httpMethod);
    if (route === undefined) throw notAllowed(byMethod);
    const [, taskId = "", configId = ""] = match;
    return { ...route, variables: { taskId: decoded(taskId), configId: decoded(configId) } };
  }
  return undefined;
}

function notAllowed(byMethod: ReadonlyMap<string, OldRoute>): Refusal {
  const allow = [...byMethod.keys()].join(", ");
  return new Refusal("HTTP_METHOD_NOT_ALLOWED", `Use ${allow} here.`, { headers: { allow } });
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal("PATH_NOT_FOUND", "The path is malformed.");
  }
}

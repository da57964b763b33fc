import { toJson } from "@bufbuild/protobuf";
import {
  AgentCardSchema,
  SendMessageResponseSchema,
  StreamResponseSchema,
  TaskPushNotificationConfigSchema,
  TaskSchema,
} from "../../../../gen/a2a/v1/a2a_pb.js";
import type { TaskPushNotificationConfig } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { cardTo } from "../../../rpc/a2a-v0_3/card.js";
import { endsMessage, endsSubscription } from "../../../rpc/a2a-v0_3/ends.js";
import { eventTo, sendResponseTo } from "../../../rpc/a2a-v0_3/event.js";
import { taskPushConfigTo } from "../../../rpc/a2a-v0_3/push-config.js";
import { taskTo } from "../../../rpc/a2a-v0_3/task.js";
import { Refusal } from "../../errors.js";
import {
  cancelTask,
  deletePush,
  getCard,
  getPush,
  getTask,
  listPush,
  listTasks,
  type Operation,
  resubscribe,
  sendMessage,
  setPush,
  streaming,
  streamMessage,
  unary,
} from "./operations.js";
import { samePath, sendPath, setPushPath } from "./paths.js";
import { getCardFrom, readRequest, sendFrom } from "./requests.js";
import {
  byConfig,
  byTask,
  listTasksFrom,
  type RestInput,
  restGetTaskFrom,
  restSetPushFrom,
} from "./rest-requests.js";

/** A route of 0.3's HTTP+JSON binding. */
export interface OldRoute {
  readonly operation: Operation<RestInput>;
  /** Whether the request's body is read; others may be empty, and are ignored. */
  readonly takesBody: boolean;
}

import type { DescMethod, Message } from "@bufbuild/protobuf";
import type { CallOptions, Client } from "@connectrpc/connect";
import {
  A2AService,
  type AgentCard,
  type CancelTaskRequest,
  type DeleteTaskPushNotificationConfigRequest,
  type GetExtendedAgentCardRequest,
  type GetTaskPushNotificationConfigRequest,
  type GetTaskRequest,
  type ListTaskPushNotificationConfigsRequest,
  type ListTaskPushNotificationConfigsResponse,
  type ListTasksRequest,
  type ListTasksResponse,
  type SendMessageRequest,
  type SendMessageResponse,
  type StreamResponse,
  type SubscribeToTaskRequest,
  type Task,
  type TaskPushNotificationConfig,
} from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { getPushConfig } from "../../../rpc/a2a-v0_3/get-push-config.js";
import { subscribe } from "../../../rpc/a2a-v0_3/subscribe.js";

/** The typed client of A2A 1.0. */
export type A2AClient = Client<typeof A2AService>;

interface Translated<Input, Request extends Message> {
  /** The RPC of 1.0 that does it. */
  readonly rpc: DescMethod;
  /** Throws INVALID_ARGUMENT with all that is wrong. */
  toRequest(input: Input): Request;
  /** Where the caller has what 1.0's request has at a path in JSON: "message.parts[0]". */
  pathOf(field: string): string;
}

/** An operation of 0.3 with one answer. */
export interface UnaryOperation<
  Input,
  Request extends Message = Message,
  Response extends Message = Message,
> extends Translated<Input, Request> {
  readonly stream: false;
  call(client: A2AClient, request: Request, options?: CallOptions): Promise<Response>;
  /** The answer as JSON. */
  toResult(response: Response): unknown;
}

/** An operation of 0.3 that is answered with events. */
export interface StreamOperation<Input, Request extends Message = Message>
  extends Translated<Input, Request> {
  readonly stream: true;
  open(client: A2AClient, request: Request, options?: CallOptions): AsyncIterable<StreamResponse>;
  /** An event as JSON. */
  toEvent(event: StreamResponse): unknown;
}

export type Operation<Input> = UnaryOperation<Input> | StreamOperation<Input>;

/** An RPC that 0.3's unary operations are made of. */
type Unary<Request extends Message, Response extends Message> = Pick<
  UnaryOperation<unknown, Request, Response>,
  "stream" | "rpc" | "call"
>;
type Stream<Request extends Message> = Pick<
  StreamOperation<unknown, Request>,
  "stream" | "rpc" | "open"
>;

/** An RPC with its translations. */
export function unary<Input, Request extends Message, Response extends Message>(
  verb: Unary<Request, Response>,
  translations: Omit<UnaryOperation<Input, Request, Response>, keyof typeof verb>,
): UnaryOperation<Input> {
  return { ...verb, ...translations };
}

export function streaming<Input, Request extends Message>(
  verb: Stream<Request>,
  translations: Omit<StreamOperation<Input, Request>, keyof typeof verb>,
): StreamOperation<Input> {
  return { ...verb, ...translations };
}

const { method } = A2AService;

export const sendMessage: Unary<SendMessageRequest, SendMessageResponse> = {
  stream: false,
  rpc: method.sendMessage,
  call: (client, request, options) => client.sendMessage(request, options),
};

export const streamMessage: Stream<SendMessageRequest> = {
  stream: true,
  rpc: method.sendStreamingMessage,
  open: (client, request, options) => client.sendStreamingMessage(request, options),
};

export const getTask: Unary<GetTaskRequest, Task> = {
  stream: false,
  rpc: method.getTask,
  call: (client, request, options) => client.getTask(request, options),
};

export const listTasks: Unary<ListTasksRequest, ListTasksResponse> = {
  stream: false,
  rpc: method.listTasks,
  call: (client, request, options) => client.listTasks(request, options),
};

export const cancelTask: Unary<CancelTaskRequest, Task> = {
  stream: false,
  rpc: method.cancelTask,
  call: (client, request, options) => client.cancelTask(request, options),
};

export const resubscribe: Stream<SubscribeToTaskRequest> = {
  stream: true,
  rpc: method.subscribeToTask,
  open: subscribe,
};

export const setPush: Unary<TaskPushNotificationConfig, TaskPushNotificationConfig> = {
  stream: false,
  rpc: method.createTaskPushNotificationConfig,
  call: (client, request, options) => client.createTaskPushNotificationConfig(request, options),
};

export const getPush: Unary<GetTaskPushNotificationConfigRequest, TaskPushNotificationConfig> = {
  stream: false,
  rpc: method.getTaskPushNotificationConfig,
  call: getPushConfig,
};

export const listPush: Unary<
  ListTaskPushNotificationConfigsRequest,
  ListTaskPushNotificationConfigsResponse
> = {
  stream: false,
  rpc: method.listTaskPushNotificationConfigs,
  call: (client, request, options) => client.listTaskPushNotificationConfigs(request, options),
};

export const deletePush: Unary<DeleteTaskPushNotificationConfigRequest, Message> = {
  stream: false,
  rpc: method.deleteTaskPushNotificationConfig,
  call: (client, request, options) => client.deleteTaskPushNotificationConfig(request, options),
};

export const getCard: Unary<GetExtendedAgentCardRequest, AgentCard> = {
  stream: false,
  rpc: method.getExtendedAgentCard,
  call: (client, request, options) => client.getExtendedAgentCard(request, options),
};

import * as sdk from "@a2a-js/sdk";
import type { Transport } from "@a2a-js/sdk/client";
import { isJsonRpcError, isRestError } from "@a2a-js/sdk/errors";
import { decodeStatus, isGrpcError } from "@a2a-js/sdk/errors/grpc";
import { saidBy, sdkClient, type Way } from "../foreign/sdk.js";
import type { Json } from "./http.js";

/** What came of one call: JSON of 1.0, or what was said against it. */
export type Step =
  | { readonly result: Json }
  | { readonly error: { readonly reason: string; readonly message: string } };

/** Calls an agent in one way, in the JSON of 1.0, and writes down what comes of it. */
export interface Transcript {
  readonly steps: readonly Step[];
  send(request: object): Promise<Json>;
  stream(request: object): Promise<readonly Json[]>;
  get(request: object): Promise<Json>;
  list(request: object): Promise<Json>;
  cancel(request: object): Promise<Json>;
  /** Its last event: how much is told depends on when it begins. */
  subscribe(request: object): Promise<Json>;
  createPush(request: object): Promise<Json>;
  getPush(request: object): Promise<Json>;
  listPush(request: object): Promise<Json>;
  deletePush(request: object): Promise<Json>;
}

/** Errors are written down, not thrown: what was to come is then undefined. */
export async function transcriptOver(url: string, way: Way): Promise<Transcript> {
  const { transport } = (await sdkClient(url, way)).client;
  const options = { serviceParameters: { "A2A-Version": way.version } };
  const steps: Step[] = [];

  async function noted(work: Promise<Json>): Promise<Json> {
    try {
      const result = await work;
      steps.push({ result });
      return result;
    } catch (error) {
      steps.push({ error: toldBy(saidBy(error)) });
      return undefined;
    }
  }

  async function read(stream: ReturnType<Transport["sendMessageStream"]>): Promise<Json[]> {
    const events: Json[] = [];
    for await (const event of stream) events.push(sdk.StreamResponse.toJSON(event));
    return events;
  }

  const unary =
    <Input, Output>(
      call: (input: Input, given: typeof options) => Promise<Output>,
      input: Pick<sdk.MessageFns<Input>, "fromJSON">,
      output: { toJSON(value: Output): unknown },
    ) =>
    (request: object) =>
      noted(
        call
          .call(transport, input.fromJSON(request), options)
          .then((value) => output.toJSON(value)),
      );

  return {
    steps,
    send: unary(transport.sendMessage, sdk.SendMessageRequest, {
      toJSON: (value) =>
        "messageId" in value
          ? { message: sdk.Message.toJSON(value) }
          : { task: sdk.Task.toJSON(value) },
    }),
    async stream(request) {
      const input = sdk.SendMessageRequest.fromJSON(request);
      const events = read(transport.sendMessageStream(input, options));
      return (await noted(events)) ?? [];
    },
    get: unary(transport.getTask, sdk.GetTaskRequest, sdk.Task),
    list: unary(transport.listTasks, sdk.ListTasksRequest, sdk.ListTasksResponse),
    cancel: unary(transport.cancelTask, sdk.CancelTaskRequest, sdk.Task),
    async subscribe(request) {
      const input = sdk.SubscribeToTaskRequest.fromJSON(request);
      const events = read(transport.resubscribeTask(input, options));
      return noted(events.then((told) => told.at(-1)));
    },
    createPush: unary(
      transport.createTaskPushNotificationConfig,
      sdk.TaskPushNotificationConfig,
      sdk.TaskPushNotificationConfig,
    ),
    getPush: unary(
      transport.getTaskPushNotificationConfig,
      sdk.GetTaskPushNotificationConfigRequest,
      sdk.TaskPushNotificationConfig,
    ),
    listPush: unary(
      transport.listTaskPushNotificationConfig,
      sdk.ListTaskPushNotificationConfigsRequest,
      sdk.ListTaskPushNotificationConfigsResponse,
    ),
    deletePush: unary(
      transport.deleteTaskPushNotificationConfig,
      sdk.DeleteTaskPushNotificationConfigRequest,
      { toJSON: () => "deleted" },
    ),
  };
}

/** The SDK has a class for a malformed request in JSON-RPC only. */
const malformed = "INVALID_PARAMS";

function toldBy(error: unknown): { reason: string; message: string } {
  if (isGrpcError(error)) {
    const { statusDetailsBin } = error;
    // Not the one in `grpc-message`, of which grpc-js decodes but a part.
    const { message } = statusDetailsBin ? decodeStatus(statusDetailsBin) : error;
    return { reason: error.status === 3 ? reasonOf(error) : error.reason, message };
  }
  if (isRestError(error))
    return {
      reason: error.statusCode === 400 ? reasonOf(error) : error.reason,
      message: error.message,
    };
  if (isJsonRpcError(error)) return { reason: error.reason, message: error.message };
  if (error instanceof Error && "reason" in error)
    return { reason: String(error.reason), message: error.message };
  throw error;
}

function reasonOf({ reason, name }: { readonly reason: string; readonly name: string }): string {
  return name === "A2AError" ? malformed : reason;
}

import * as sdk from "@a2a-js/sdk";
import { decodeErrorInfo, decodeStatus } from "@a2a-js/sdk/errors/grpc";
import { A2AService } from "@a2a-js/sdk/server/grpc";
import { fromBinary } from "@bufbuild/protobuf";
import * as grpc from "@grpc/grpc-js";
import { BadRequestSchema } from "../../../gen/google/rpc/error_details_pb.js";
import type { RunningAgent } from "../support.js";
import { type Caller, version } from "./caller.js";
import type { Json, SentHeaders } from "./http.js";
import { Refused } from "./refused.js";

type Codec = Pick<sdk.MessageFns<Json>, "fromJSON" | "toJSON">;

/** What each operation takes and gives, in the SDK's words. */
const codecs: Readonly<Record<string, readonly [Codec, Codec]>> = {
  SendMessage: [sdk.SendMessageRequest, sdk.SendMessageResponse],
  SendStreamingMessage: [sdk.SendMessageRequest, sdk.StreamResponse],
  GetTask: [sdk.GetTaskRequest, sdk.Task],
  ListTasks: [sdk.ListTasksRequest, sdk.ListTasksResponse],
  CancelTask: [sdk.CancelTaskRequest, sdk.Task],
  SubscribeToTask: [sdk.SubscribeToTaskRequest, sdk.StreamResponse],
  CreateTaskPushNotificationConfig: [
    sdk.TaskPushNotificationConfig,
    sdk.TaskPushNotificationConfig,
  ],
  GetTaskPushNotificationConfig: [
    sdk.GetTaskPushNotificationConfigRequest,
    sdk.TaskPushNotificationConfig,
  ],
  ListTaskPushNotificationConfigs: [
    sdk.ListTaskPushNotificationConfigsRequest,
    sdk.ListTaskPushNotificationConfigsResponse,
  ],
  DeleteTaskPushNotificationConfig: [
    sdk.DeleteTaskPushNotificationConfigRequest,
    { fromJSON: () => ({}), toJSON: () => ({}) },
  ],
  GetExtendedAgentCard: [sdk.GetExtendedAgentCardRequest, sdk.AgentCard],
};

const GrpcService = grpc.makeGenericClientConstructor(A2AService, "A2AService");

/** §10: gRPC, with the messages of another implementation. */
export function grpcCaller({ target }: RunningAgent): Caller & Disposable {
  const client = new GrpcService(target, grpc.credentials.createInsecure());
  const prepare = (method: string, request: object, headers: SentHeaders = {}) => {
    const [input, output] = codecs[method] ?? [];
    const call = client[method.charAt(0).toLowerCase() + method.slice(1)]?.bind(client);
    if (input === undefined || output === undefined || call === undefined)
      throw new Error(`there is no ${method}`);
    const metadata = new grpc.Metadata();
    for (const [name, value] of Object.entries({ ...version, ...headers }))
      metadata.set(name.toLowerCase(), value);
    return { call, sent: input.fromJSON(request), metadata, output };
  };
  return {
    call(...args) {
      const { call, sent, metadata, output } = prepare(...args);
      return new Promise((resolve, reject) => {
        call(sent, metadata, (error: grpc.ServiceError | null, answer: Json) =>
          error === null ? resolve(output.toJSON(answer)) : reject(refusedByGrpc(error)),
        );
      });
    },
    async stream(...args) {
      const { call, sent, metadata, output } = prepare(...args);
      const events: Json[] = [];
      try {
        for await (const event of call(sent, metadata)) events.push(output.toJSON(event));
      } catch (error) {
        throw refusedByGrpc(error as grpc.ServiceError);
      }
      return events;
    },
    [Symbol.dispose]: () => client.close(),
  };
}

/** The message is that of the details: grpc-js does not decode all of the other one. */
function refusedByGrpc(error: grpc.ServiceError): Refused {
  const [bytes] = error.metadata.get("grpc-status-details-bin");
  if (!Buffer.isBuffer(bytes)) throw error;
  const { message, details } = decodeStatus(bytes);
  const named = (name: string) => details.find(({ typeUrl }) => typeUrl.endsWith(`.${name}`));
  const info = named("ErrorInfo");
  const bad = named("BadRequest");
  const known = { reason: "", domain: "", metadata: {} };
  const { fieldViolations = [] } = bad ? fromBinary(BadRequestSchema, bad.value) : {};
  return new Refused({
    code: error.code,
    message,
    ...(info === undefined ? known : decodeErrorInfo(info.value)),
    violations: fieldViolations.map(({ field, description }) => ({ field, description })),
  });
}

import * as sdk from "@a2a-js/sdk";
import { A2AService as TheirService } from "@a2a-js/sdk/server/grpc";
import { type DescMessage, equals, fromBinary, toBinary } from "@bufbuild/protobuf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as pb from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { jsonText } from "../../../src/gateway/a2a/proto-json.js";
import { readMessage } from "../../../src/gateway/a2a/read-proto-json.js";
import { anyMessage } from "../../gateway/a2a/any-message.js";
import { cards } from "./card-samples.js";
import { type Full, number, object, text, texts } from "./distinct.js";
import { fieldsSet, nameOf, unknownFields } from "./fields.js";
import {
  listRequest,
  messageReply,
  pushConfig,
  sendRequest,
  streamEvents,
  task,
} from "./sdk-samples.js";

/** A message type: ours, and the SDK's codecs for the wire and for JSON, with messages that say all that it can. */
interface Type {
  readonly name: string;
  readonly schema: DescMessage;
  readonly encode: (message: unknown) => Uint8Array;
  readonly decode: (bytes: Buffer) => unknown;
  readonly toJson: (message: unknown) => unknown;
  readonly fromJson: (json: unknown) => unknown;
  readonly samples: readonly unknown[];
}

function type<T>(
  schema: DescMessage,
  [encode, decode]: readonly [(message: T) => Uint8Array, (bytes: Buffer) => T],
  { toJSON, fromJSON }: sdk.MessageFns<T>,
  ...samples: Full<T>[]
): Type {
  return {
    name: schema.name,
    schema,
    encode: (message) => encode(message as T),
    decode,
    toJson: (message) => JSON.parse(JSON.stringify(toJSON(message as T))),
    fromJson: fromJSON,
    samples,
  };
}

type Method = (typeof TheirService)[keyof typeof TheirService];
const request = <T>(method: {
  requestSerialize: (message: T) => Buffer;
  requestDeserialize: (bytes: Buffer) => T;
}) => [method.requestSerialize, method.requestDeserialize] as const;
const response = <T>(method: {
  responseSerialize: (message: T) => Buffer;
  responseDeserialize: (bytes: Buffer) => T;
}) => [method.responseSerialize, method.responseDeserialize] as const;

const they = TheirService;
const completed = sdk.TaskState.TASK_STATE_COMPLETED;

const types: readonly Type[] = [
  type(
    pb.SendMessageRequestSchema,
    request(they.sendMessage),
    sdk.SendMessageRequest,
    sendRequest(),
  ),
  type(
    pb.SendMessageResponseSchema,
    response(they.sendMessage),
    sdk.SendMessageResponse,
    { payload: { $case: "task", value: task(completed) } },
    { payload: { $case: "message", value: messageReply() } },
  ),
  type(
    pb.StreamResponseSchema,
    response(they.sendStreamingMessage),
    sdk.StreamResponse,
    ...streamEvents(),
  ),
  type(pb.GetTaskRequestSchema, request(they.getTask), sdk.GetTaskRequest, {
    ...texts("tenant", "id"),
    historyLength: number(),
  }),
  type(pb.TaskSchema, response(they.getTask), sdk.Task, task(completed)),
  type(pb.ListTasksRequestSchema, request(they.listTasks), sdk.ListTasksRequest, listRequest()),
  type(pb.ListTasksResponseSchema, response(they.listTasks), sdk.ListTasksResponse, {
    tasks: [task(completed), task(sdk.TaskState.TASK_STATE_WORKING)],
    nextPageToken: text("nextPageToken"),
    pageSize: number(),
    totalSize: number(),
  }),
  type(pb.CancelTaskRequestSchema, request(they.cancelTask), sdk.CancelTaskRequest, {
    ...texts("tenant", "id"),
    metadata: object(),
  }),
  type(
    pb.SubscribeToTaskRequestSchema,
    request(they.subscribeToTask),
    sdk.SubscribeToTaskRequest,
    texts("tenant", "id"),
  ),
  type(
    pb.TaskPushNotificationConfigSchema,
    request(they.createTaskPushNotificationConfig),
    sdk.TaskPushNotificationConfig,
    pushConfig(),
  ),
  type(
    pb.GetTaskPushNotificationConfigRequestSchema,
    request(they.getTaskPushNotificationConfig),
    sdk.GetTaskPushNotificationConfigRequest,
    texts("tenant", "taskId", "id"),
  ),
  type(
    pb.ListTaskPushNotificationConfigsRequestSchema,
    request(they.listTaskPushNotificationConfigs),
    sdk.ListTaskPushNotificationConfigsRequest,
    { ...texts("tenant", "taskId", "pageToken"), pageSize: number() },
  ),
  type(
    pb.ListTaskPushNotificationConfigsResponseSchema,
    response(they.listTaskPushNotificationConfigs),
    sdk.ListTaskPushNotificationConfigsResponse,
    { configs: [pushConfig(), pushConfig()], nextPageToken: text("nextPageToken") },
  ),
  type(
    pb.DeleteTaskPushNotificationConfigRequestSchema,
    request(they.deleteTaskPushNotificationConfig),
    sdk.DeleteTaskPushNotificationConfigRequest,
    texts("tenant", "taskId", "id"),
  ),
  type(
    pb.GetExtendedAgentCardRequestSchema,
    request(they.getExtendedAgentCard),
    sdk.GetExtendedAgentCardRequest,
    texts("tenant"),
  ),
  type(pb.AgentCardSchema, response(they.getExtendedAgentCard), sdk.AgentCard, ...cards()),
];

const samples = types.flatMap((each) =>
  each.samples.map((sample, index) => ({ ...each, name: `${each.name} ${index + 1}`, sample })),
);

describe("our lf.a2a.v1 and that of @a2a-js/sdk", () => {
  it.each(samples)(
    "on the wire, both ways: $name",
    ({ schema, encode, decode, toJson, sample }) => {
      const ours = fromBinary(schema, encode(sample));
      expect(unknownFields(schema, ours)).toEqual([]);
      // Each value is another one, so what is equal by its name has the same number.
      expect(JSON.parse(jsonText(schema, ours))).toEqual(toJson(sample));
      expect(decode(Buffer.from(toBinary(schema, ours)))).toEqual(sample);
    },
  );

  it.each(samples)(
    "in ProtoJSON, both ways: $name",
    ({ schema, encode, toJson, fromJson, sample }) => {
      const read = readMessage(schema, toJson(sample), "");
      expect(equals(schema, read, fromBinary(schema, encode(sample)))).toBe(true);
      expect(fromJson(JSON.parse(jsonText(schema, read)))).toEqual(sample);
    },
  );

  it("all of our messages and fields are among these, and no sample says less", () => {
    const seen = new Set(
      samples.flatMap(({ schema, encode, sample }) =>
        fieldsSet(schema, fromBinary(schema, encode(sample))),
      ),
    );
    const own = pb.file_lf_a2a_v1_a2a.messages.flatMap(namesOf);
    expect([...seen].toSorted()).toEqual(own.toSorted());
  });

  it("has the same operations, of the same kind, under the same names", () => {
    const theirs = Object.values<Method>(they).map(
      ({ path, requestStream, responseStream }) => `${path} ${requestStream} ${responseStream}`,
    );
    const own = pb.A2AService.methods.map(
      ({ name, methodKind, parent }) =>
        `/${parent.typeName}/${name} false ${methodKind === "server_streaming"}`,
    );
    expect(own.toSorted()).toEqual(theirs.toSorted());
  });

  it.each(types)("nothing is lost of any $name that goes through theirs", (each) => {
    const { schema, encode, decode } = each;
    fc.assert(
      fc.property(anyMessage(schema), (message) => {
        const before = inTheirWords(jsonText(schema, message));
        fc.pre(!before.includes("__proto__"));
        const bytes = Buffer.from(toBinary(schema, message));
        const again = fromBinary(schema, encode(decode(bytes)));
        expect(inTheirWords(jsonText(schema, again))).toBe(before);
      }),
      { seed: 20261123, numRuns: 50 },
    );
  });
});

/** Without times, which the SDK rounds to milliseconds; it knows nothing of keys named "__proto__". */
function inTheirWords(json: string): string {
  return json.replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"a time"');
}

function namesOf({ fields, nestedMessages }: DescMessage): string[] {
  return [...fields.map(nameOf), ...nestedMessages.flatMap(namesOf)];
}

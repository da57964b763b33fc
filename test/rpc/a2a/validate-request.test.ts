import { create, type DescMessage, type MessageInitShape } from "@bufbuild/protobuf";
import { ConnectError, createClient } from "@connectrpc/connect";
import { describe, expect, it } from "vitest";
import { BadRequestSchema } from "../../../gen/google/rpc/error_details_pb.js";
import {
  A2AService,
  AgentCardSchema,
  CancelTaskRequestSchema,
  DeleteTaskPushNotificationConfigRequestSchema,
  GetExtendedAgentCardRequestSchema,
  GetTaskRequestSchema,
  ListTasksRequestSchema,
  Role,
  SendMessageRequestSchema,
  SubscribeToTaskRequestSchema,
  TaskPushNotificationConfigSchema,
} from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { createA2AValidation, violationsOf } from "../../../src/rpc/a2a/validate-request.js";
import { createInProcessTransport } from "../../../src/rpc/in-process-transport.js";
import { createErrors } from "../../../src/rpc/interceptors/errors.js";

function fieldsOf<Desc extends DescMessage>(schema: Desc, init: MessageInitShape<Desc>): string[] {
  return violationsOf(schema, create(schema, init)).map(({ field }) => field);
}

const text = { content: { case: "text" as const, value: "Hello" } };
const message = { messageId: "m", role: Role.USER, parts: [text] };

describe("required fields (A2A 1.0, §5.7)", () => {
  it("of a message are its id, its role, its parts and their content", () => {
    expect(fieldsOf(SendMessageRequestSchema, { message })).toEqual([]);
    expect(fieldsOf(SendMessageRequestSchema, {})).toEqual(["message"]);
    expect(fieldsOf(SendMessageRequestSchema, { message: {} })).toEqual([
      "message.messageId",
      "message.role",
      "message.parts",
    ]);
    const unknown = 77 as Role;
    expect(fieldsOf(SendMessageRequestSchema, { message: { ...message, role: unknown } })).toEqual([
      "message.role",
    ]);
    const parts = [text, {}, { content: { case: "text" as const, value: "" } }, { filename: "a" }];
    expect(fieldsOf(SendMessageRequestSchema, { message: { ...message, parts } })).toEqual([
      "message.parts[1]",
      "message.parts[3]",
    ]);
  });

  it("of its configuration are looked at too", () => {
    const configuration = { taskPushNotificationConfig: { authentication: {} } };
    expect(fieldsOf(SendMessageRequestSchema, { message, configuration })).toEqual([
      "configuration.taskPushNotificationConfig.url",
      "configuration.taskPushNotificationConfig.authentication.scheme",
    ]);
  });

  it("of the other requests are their ids", () => {
    expect(fieldsOf(GetTaskRequestSchema, {})).toEqual(["id"]);
    expect(fieldsOf(CancelTaskRequestSchema, {})).toEqual(["id"]);
    expect(fieldsOf(SubscribeToTaskRequestSchema, {})).toEqual(["id"]);
    expect(fieldsOf(TaskPushNotificationConfigSchema, {})).toEqual(["url"]);
    expect(fieldsOf(DeleteTaskPushNotificationConfigRequestSchema, {})).toEqual(["taskId", "id"]);
    expect(fieldsOf(ListTasksRequestSchema, {})).toEqual([]);
    expect(fieldsOf(GetExtendedAgentCardRequestSchema, {})).toEqual([]);
  });

  it("are found in maps and choices, by their path", () => {
    const securitySchemes = {
      key: { scheme: { case: "apiKeySecurityScheme" as const, value: { name: "x-api-key" } } },
    };
    const supportedInterfaces = [{ url: "https://a.example", protocolBinding: "GRPC" }];
    expect(fieldsOf(AgentCardSchema, { name: "A", securitySchemes, supportedInterfaces })).toEqual([
      "description",
      "supportedInterfaces[0].protocolVersion",
      "version",
      "capabilities",
      "securitySchemes.key.apiKeySecurityScheme.location",
      "defaultInputModes",
      "defaultOutputModes",
      "skills",
    ]);
  });
});

describe("numbers (A2A 1.0, §3.1.4, §3.2.4)", () => {
  it.each([
    [
      SendMessageRequestSchema,
      { message, configuration: { historyLength: -1 } },
      "configuration.historyLength",
    ],
    [GetTaskRequestSchema, { id: "t", historyLength: -1 }, "historyLength"],
    [ListTasksRequestSchema, { historyLength: -5 }, "historyLength"],
    [ListTasksRequestSchema, { pageSize: 0 }, "pageSize"],
    [ListTasksRequestSchema, { pageSize: -1 }, "pageSize"],
    [ListTasksRequestSchema, { pageSize: 101 }, "pageSize"],
  ])("%s: %j is out of range", (schema, init, field) => {
    expect(fieldsOf<DescMessage>(schema, init)).toEqual([field]);
  });

  it("at the ends of their ranges, or unset, are fine", () => {
    for (const init of [{}, { historyLength: 0, pageSize: 1 }, { pageSize: 100 }])
      expect(fieldsOf(ListTasksRequestSchema, init)).toEqual([]);
  });
});

describe("createA2AValidation", () => {
  const transport = createInProcessTransport(
    (router) =>
      router.service(A2AService, {
        getTask: ({ id }) => ({ id }),
        async *subscribeToTask({ id }) {
          yield { payload: { case: "task", value: { id } } };
        },
      }),
    { interceptors: [createErrors(), createA2AValidation()] },
  );
  const client = createClient(A2AService, transport);

  it("lets complete requests pass", async () => {
    expect((await client.getTask({ id: "t" })).id).toBe("t");
    for await (const event of client.subscribeToTask({ id: "t" })) {
      expect(event.payload.case).toBe("task");
    }
  });

  it("answers the others with invalid_argument and what they lack", async () => {
    const calls = [client.getTask({}), client.subscribeToTask({})[Symbol.asyncIterator]().next()];
    for (const call of calls) {
      const error = await call.then(() => undefined, ConnectError.from);
      expect(error?.message).toBe("[invalid_argument] The request is not valid: id is required.");
      expect(error?.findDetails(BadRequestSchema)[0]?.fieldViolations).toMatchObject([
        { field: "id", description: "is required" },
      ]);
    }
  });
});

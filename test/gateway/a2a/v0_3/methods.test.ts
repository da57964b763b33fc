import { create } from "@bufbuild/protobuf";
import { EmptySchema } from "@bufbuild/protobuf/wkt";
import { describe, expect, it } from "vitest";
import {
  ListTaskPushNotificationConfigsResponseSchema,
  Role,
  SendMessageResponseSchema,
  StreamResponseSchema,
  TaskSchema,
  TaskState,
} from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { findV03Method } from "../../../../src/gateway/a2a/v0_3/methods.js";
import { Refusal } from "../../../../src/gateway/errors.js";
import { jsonOfValue } from "../../../../src/rpc/a2a/json-value.js";
import { card } from "../../../rpc/a2a-v0_3/support.js";

function method(name: string) {
  const found = findV03Method(name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

function unary(name: string) {
  const found = method(name);
  if (found.stream) throw new Error(`${name} is a stream`);
  return found;
}

function stream(name: string) {
  const found = method(name);
  if (!found.stream) throw new Error(`${name} is no stream`);
  return found;
}

/** What is wrong with the params, by path. */
function violations(name: string, params: unknown): Record<string, string> {
  try {
    method(name).toRequest(params);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.reason).toBe("INVALID_ARGUMENT");
    const found = error.details.violations ?? [];
    return Object.fromEntries(found.map(({ field, description }) => [field, description]));
  }
  throw new Error("nothing was wrong");
}

const message = {
  role: "user",
  parts: [{ kind: "text", text: "plan my week" }],
  messageId: "9229e770-767c-417b-a0b0-f0741243c589",
};

describe("the methods of 0.3", () => {
  it("are those of §3.5.6, each with its RPC of 1.0", () => {
    const rpcs = {
      "message/send": "SendMessage",
      "message/stream": "SendStreamingMessage",
      "tasks/get": "GetTask",
      "tasks/cancel": "CancelTask",
      "tasks/resubscribe": "SubscribeToTask",
      "tasks/pushNotificationConfig/set": "CreateTaskPushNotificationConfig",
      "tasks/pushNotificationConfig/get": "GetTaskPushNotificationConfig",
      "tasks/pushNotificationConfig/list": "ListTaskPushNotificationConfigs",
      "tasks/pushNotificationConfig/delete": "DeleteTaskPushNotificationConfig",
      "agent/getAuthenticatedExtendedCard": "GetExtendedAgentCard",
    };
    for (const [name, rpc] of Object.entries(rpcs)) {
      expect(method(name).rpc.name).toBe(rpc);
      expect(method(name).stream).toBe(method(name).rpc.methodKind === "server_streaming");
    }
  });

  it("are no others: tasks/list is not in JSON-RPC, and names of objects are none", () => {
    for (const name of ["tasks/list", "SendMessage", "constructor", ""]) {
      expect(findV03Method(name)).toBeUndefined();
    }
  });
});

describe("requests as the specification writes them", () => {
  it("§9.2: a message, without a kind and with empty metadata", () => {
    expect(method("message/send").toRequest({ message, metadata: {} })).toMatchObject({
      $typeName: "lf.a2a.v1.SendMessageRequest",
      message: {
        messageId: message.messageId,
        role: Role.USER,
        contextId: "",
        taskId: "",
        parts: [{ content: { case: "text", value: "plan my week" }, filename: "", mediaType: "" }],
      },
      metadata: {},
    });
  });

  it("§9.3: a picture, whose bytes that example calls data", () => {
    const file = { mimeType: "image/png", data: "iVBORw==" };
    const parts = [...message.parts, { kind: "file", file }];
    const params = { message: { ...message, parts }, metadata: {} };
    const request = method("message/stream").toRequest(params);
    const raw = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    expect(request).toMatchObject({
      message: { parts: [{}, { content: { case: "raw", value: raw }, mediaType: "image/png" }] },
    });
  });

  it("§9.4: a message whose id stands beside it", () => {
    const { messageId, ...rest } = message;
    const request = method("message/send").toRequest({ message: rest, messageId });
    expect(request).toMatchObject({ message: { messageId } });
  });

  it("§9.4: an answer to a question, for which the caller waits", () => {
    const ids = { contextId: "c295ea44", taskId: "3f36680c" };
    const params = { message: { ...message, ...ids }, configuration: { blocking: true } };
    expect(method("message/send").toRequest(params)).toMatchObject({
      message: ids,
      configuration: { returnImmediately: false },
    });
  });

  it("§9.5: a wish to be notified", () => {
    const pushNotificationConfig = {
      url: "https://client.example.com/webhook/a2a-notifications",
      token: "secure-client-token-for-task-aaa",
      authentication: { schemes: ["Bearer"] },
    };
    const params = { message, configuration: { pushNotificationConfig } };
    expect(method("message/send").toRequest(params)).toMatchObject({
      configuration: {
        taskPushNotificationConfig: {
          id: "",
          taskId: "",
          url: pushNotificationConfig.url,
          token: pushNotificationConfig.token,
          authentication: { scheme: "Bearer", credentials: "" },
        },
        // 0.3's servers wait where a configuration does not say otherwise.
        returnImmediately: false,
      },
    });
  });

  it("§9.6: a picture with a name", () => {
    const file = { name: "input_image.png", mimeType: "image/png", bytes: "iVBORw==" };
    const params = { message: { ...message, parts: [{ kind: "file", file }] } };
    expect(method("message/send").toRequest(params)).toMatchObject({
      message: { parts: [{ filename: "input_image.png", mediaType: "image/png" }] },
    });
  });

  it("§9.7: a part with metadata", () => {
    const metadata = { mimeType: "application/json", schema: { type: "array" } };
    const parts = [{ kind: "text", text: "Show my units", metadata }];
    const request = method("message/send").toRequest({ message: { ...message, parts } });
    expect(request).toMatchObject({ message: { parts: [{ metadata, mediaType: "" }] } });
  });

  it("§9.1: the card, without params", () => {
    const request = method("agent/getAuthenticatedExtendedCard").toRequest(undefined);
    expect(request).toMatchObject({ $typeName: "lf.a2a.v1.GetExtendedAgentCardRequest" });
  });

  it("§7: tasks and push configs, with what is unknown ignored", () => {
    const more = { unknown: 1, metadata: { from: "test" } };
    expect(method("tasks/get").toRequest({ id: "t", historyLength: 0, ...more })).toMatchObject({
      id: "t",
      historyLength: 0,
    });
    expect(method("tasks/get").toRequest({ id: "t" })).not.toHaveProperty("historyLength");
    expect(method("tasks/cancel").toRequest({ id: "t", ...more })).toMatchObject({
      id: "t",
      metadata: { from: "test" },
    });
    expect(method("tasks/resubscribe").toRequest({ id: "t" })).toMatchObject({ id: "t" });
    const config = { id: "t", pushNotificationConfigId: "c" };
    for (const action of ["get", "delete"]) {
      const request = method(`tasks/pushNotificationConfig/${action}`).toRequest(config);
      expect(request).toMatchObject({ taskId: "t", id: "c" });
    }
    const list = method("tasks/pushNotificationConfig/list").toRequest({ id: "t" });
    expect(list).toMatchObject({ taskId: "t" });
  });

  it("§7.6: a push config by its task alone, which has one that was set without an id", () => {
    const pushNotificationConfig = { url: "https://hook.example/" };
    const set = method("tasks/pushNotificationConfig/set");
    const request = set.toRequest({ taskId: "t", pushNotificationConfig });
    expect(request).toMatchObject({ taskId: "t", id: "t", url: "https://hook.example/" });
    const get = method("tasks/pushNotificationConfig/get").toRequest({ id: "t" });
    expect(get).toMatchObject({ taskId: "t", id: "" });
  });
});

describe("requests as other callers write them", () => {
  it("may have the proto's spelling", () => {
    const request = method("message/send").toRequest({
      message: {
        role: "ROLE_USER",
        message_id: "m",
        context_id: "c",
        content: [
          { text: "a" },
          { file: { file_with_uri: "https://x.example/", mime_type: "text/plain" } },
          { file: { fileWithBytes: "AQ==" } },
          { data: { data: { a: 1 } } },
        ],
      },
      configuration: { history_length: "3", push_notification: { url: "https://h.example" } },
    });
    expect(request).toMatchObject({
      message: {
        messageId: "m",
        contextId: "c",
        role: Role.USER,
        parts: [
          { content: { case: "text", value: "a" } },
          { content: { case: "url", value: "https://x.example/" }, mediaType: "text/plain" },
          { content: { case: "raw", value: new Uint8Array([1]) } },
          { content: { case: "data" } },
        ],
      },
      configuration: {
        historyLength: 3,
        taskPushNotificationConfig: { url: "https://h.example" },
      },
    });
  });

  it("may hold any object as data, and what 0.3 had to wrap", () => {
    const data = (part: object) => {
      const params = { message: { ...message, parts: [{ kind: "data", ...part }] } };
      const request = method("message/send").toRequest(params) as unknown as {
        message: { parts: { content: { value: never }; metadata?: object }[] };
      };
      const [read] = request.message.parts;
      return { json: read && jsonOfValue(read.content.value), metadata: read?.metadata };
    };
    const odd = JSON.parse('{"__proto__":{"a":1},"data":{"b":null},"kind":"text"}');
    expect(data({ data: odd }).json).toEqual(odd);
    expect(data({ data: { data: { a: 1 } } }).json).toEqual({ data: { a: 1 } });
    expect(data({ data: [{ text: "chunk" }] }).json).toEqual([{ text: "chunk" }]);
    const wrapped = { data: { value: 7 }, metadata: { data_part_compat: true, a: 1 } };
    expect(data(wrapped)).toEqual({ json: 7, metadata: { a: 1 } });
  });

  it("may leave schemes out where there are no credentials", () => {
    const pushNotificationConfig = { url: "https://h.example", authentication: { schemes: [] } };
    const set = method("tasks/pushNotificationConfig/set");
    const request = set.toRequest({ taskId: "t", pushNotificationConfig });
    expect(request).not.toHaveProperty("authentication");
  });
});

describe("what is wrong is told by the caller's own path", () => {
  it("params and messages", () => {
    expect(violations("message/send", undefined)).toEqual({ params: "is required" });
    expect(violations("tasks/get", [])).toEqual({ params: "must be an object" });
    expect(violations("message/send", {})).toEqual({ "params.message": "is required" });
    expect(violations("message/stream", { message: {} })).toEqual({
      "params.message.messageId": "is required",
      "params.message.role": "must be user or agent",
      "params.message.parts": "is required",
    });
    const wrong = {
      messageId: 7,
      role: "robot",
      parts: "text",
      kind: "task",
      taskId: {},
      metadata: [],
      extensions: [1],
    };
    expect(violations("message/send", { message: wrong, metadata: "m" })).toEqual({
      "params.message.kind": "must be message",
      "params.message.messageId": "must be a string",
      "params.message.role": "must be user or agent",
      "params.message.parts": "must be a list",
      "params.message.taskId": "must be a string",
      "params.message.metadata": "must be an object",
      "params.message.extensions": "must be a list of strings",
      "params.metadata": "must be an object",
    });
  });

  it("parts", () => {
    const parts = [
      { kind: "video" },
      { kind: "text" },
      { kind: "text", text: 7 },
      { kind: "file" },
      { kind: "file", file: {} },
      { kind: "file", file: { bytes: "AQ==", uri: "https://x.example" } },
      { kind: "file", file: { bytes: "?" } },
      { kind: "file", file: { uri: 7 } },
      { kind: "data" },
      { kind: "data", data: "text" },
      "text",
      {},
    ];
    expect(violations("message/send", { message: { ...message, parts } })).toEqual({
      "params.message.parts[0].kind": "must be text, file or data",
      "params.message.parts[1].text": "is required",
      "params.message.parts[2].text": "must be a string",
      "params.message.parts[3].file": "is required",
      "params.message.parts[4].file": "must have either bytes or uri",
      "params.message.parts[5].file": "must have either bytes or uri",
      "params.message.parts[6].file.bytes": "must be base64",
      "params.message.parts[7].file.uri": "must be a string",
      "params.message.parts[8].data": "is required",
      "params.message.parts[9].data": "must be an object",
      "params.message.parts[10]": "must be an object",
      "params.message.parts[11].kind": "must be text, file or data",
    });
    const none = { message: { ...message, parts: [] } };
    expect(violations("message/send", none)).toEqual({
      "params.message.parts": "must not be empty",
    });
  });

  it("configurations and push configs", () => {
    const configuration = {
      acceptedOutputModes: "text/plain",
      blocking: "yes",
      historyLength: -1,
      pushNotificationConfig: { authentication: { credentials: "secret" } },
    };
    const base = "params.configuration";
    expect(violations("message/send", { message, configuration })).toEqual({
      [`${base}.acceptedOutputModes`]: "must be a list of strings",
      [`${base}.blocking`]: "must be true or false",
      [`${base}.historyLength`]: "must be a whole number from 0 to 2147483647",
      [`${base}.pushNotificationConfig.url`]: "is required",
      [`${base}.pushNotificationConfig.authentication.schemes`]:
        "must name a scheme for the credentials",
    });
    expect(violations("tasks/pushNotificationConfig/set", {})).toEqual({
      "params.taskId": "is required",
      "params.pushNotificationConfig": "is required",
    });
    expect(violations("tasks/pushNotificationConfig/delete", { id: "" })).toEqual({
      "params.id": "is required",
      "params.pushNotificationConfigId": "is required",
    });
    expect(violations("tasks/get", { id: 1, historyLength: 1.5 })).toMatchObject({
      "params.id": "must be a string",
    });
  });

  it("also what only the service finds", () => {
    const paths = {
      "message/send": {
        "message.parts[0]": "params.message.parts[0]",
        "configuration.taskPushNotificationConfig.url":
          "params.configuration.pushNotificationConfig.url",
        "configuration.taskPushNotificationConfig.authentication.scheme":
          "params.configuration.pushNotificationConfig.authentication.schemes",
      },
      "tasks/get": { id: "params.id", historyLength: "params.historyLength" },
      "tasks/pushNotificationConfig/set": {
        url: "params.pushNotificationConfig.url",
        "authentication.scheme": "params.pushNotificationConfig.authentication.schemes",
        taskId: "params.taskId",
      },
      "tasks/pushNotificationConfig/delete": {
        taskId: "params.id",
        id: "params.pushNotificationConfigId",
      },
    };
    for (const [name, fields] of Object.entries(paths)) {
      for (const [field, path] of Object.entries(fields)) {
        expect(method(name).pathOf(field)).toBe(path);
      }
    }
  });
});

const timestamp = { seconds: 1_743_613_165n, nanos: 331_844_000 };
const said = {
  messageId: "m",
  role: Role.AGENT,
  parts: [{ content: { case: "text", value: "Where to?" } as const }],
};
const task = create(TaskSchema, {
  id: "t",
  contextId: "c",
  status: { state: TaskState.INPUT_REQUIRED, message: said, timestamp },
});

describe("results", () => {
  it("say what they are by their kind (§6)", () => {
    const { toResult } = unary("message/send");
    const asTask = create(SendMessageResponseSchema, { payload: { case: "task", value: task } });
    expect(toResult(asTask)).toEqual({
      kind: "task",
      id: "t",
      contextId: "c",
      status: {
        state: "input-required",
        timestamp: "2025-04-02T16:59:25.331844Z",
        message: {
          kind: "message",
          messageId: "m",
          role: "agent",
          parts: [{ kind: "text", text: "Where to?" }],
        },
      },
    });
    const payload = { case: "message", value: said } as const;
    expect(toResult(create(SendMessageResponseSchema, { payload }))).toMatchObject({
      kind: "message",
      parts: [{ kind: "text", text: "Where to?" }],
    });
    expect(unary("tasks/get").toResult(task)).toMatchObject({ kind: "task", id: "t" });
    expect(unary("tasks/cancel").toResult(task)).toMatchObject({ kind: "task", id: "t" });
  });

  it("have a list of push configs, and null for one that was deleted (§7.7, §7.8)", () => {
    const authentication = { scheme: "Bearer", credentials: "" };
    const config = { taskId: "t", id: "c", url: "https://h.example", token: "s", authentication };
    const page = create(ListTaskPushNotificationConfigsResponseSchema, { configs: [config] });
    expect(unary("tasks/pushNotificationConfig/list").toResult(page)).toEqual([
      {
        taskId: "t",
        pushNotificationConfig: {
          id: "c",
          url: "https://h.example",
          token: "s",
          authentication: { schemes: ["Bearer"] },
        },
      },
    ]);
    const deleted = unary("tasks/pushNotificationConfig/delete").toResult(create(EmptySchema));
    expect(deleted).toBeNull();
  });

  it("have the card in the shape of 0.3 (§5.5)", () => {
    const shown = unary("agent/getAuthenticatedExtendedCard").toResult(card);
    expect(shown).toEqual({
      protocolVersion: "0.3.0",
      name: "Echo",
      description: "Says it again.",
      url: "https://agent.example/a2a",
      preferredTransport: "JSONRPC",
      additionalInterfaces: [
        { url: "https://agent.example/a2a", transport: "JSONRPC" },
        { url: "https://agent.example", transport: "HTTP+JSON" },
      ],
      iconUrl: "https://agent.example/icon.svg",
      provider: { organization: "Examples", url: "https://agent.example" },
      version: "1.2.3",
      documentationUrl: "https://agent.example/docs",
      capabilities: {
        streaming: true,
        pushNotifications: true,
        stateTransitionHistory: false,
        extensions: [
          {
            uri: "https://agents.example/extensions/echo/v1",
            description: "Echo",
            required: false,
            params: { loud: true },
          },
        ],
      },
      securitySchemes: {
        bearer: { type: "http", scheme: "Bearer", bearerFormat: "JWT" },
        key: { type: "apiKey", in: "header", name: "x-api-key" },
        login: {
          type: "oauth2",
          oauth2MetadataUrl: "https://login.example/meta",
          flows: {
            authorizationCode: {
              authorizationUrl: "https://login.example/authorize",
              tokenUrl: "https://login.example/token",
              scopes: { plan: "make plans" },
            },
          },
        },
      },
      security: [{ bearer: [] }, { login: ["plan"], key: [] }],
      defaultInputModes: ["text/plain"],
      defaultOutputModes: ["text/plain", "application/json"],
      skills: [
        {
          id: "echo",
          name: "Echo",
          description: "Says it again.",
          tags: ["echo"],
          examples: ["hello"],
          security: [{ bearer: [] }],
        },
      ],
      supportsAuthenticatedExtendedCard: true,
    });
  });
});

describe("events", () => {
  const status = (state: TaskState) =>
    create(StreamResponseSchema, {
      payload: {
        case: "statusUpdate",
        value: { taskId: "t", contextId: "c", status: { state, timestamp } },
      },
    });

  it("are final where nothing follows: auth-required ends a sent message's stream alone", () => {
    const finals = (name: string) =>
      [1, 2, 3, 4, 5, 6, 7, 8].filter((state) => {
        const event = stream(name).toEvent(status(state)) as { readonly final: boolean };
        return event.final;
      });
    expect(finals("message/stream")).toEqual([3, 4, 5, 6, 7, 8]);
    expect(finals("tasks/resubscribe")).toEqual([3, 4, 5, 6, 7]);
  });

  it("say what they are by their kind (§7.2, §9.3)", () => {
    const { toEvent } = stream("message/stream");
    expect(toEvent(status(TaskState.COMPLETED))).toEqual({
      kind: "status-update",
      taskId: "t",
      contextId: "c",
      status: { state: "completed", timestamp: "2025-04-02T16:59:25.331844Z" },
      final: true,
    });
    const parts = [{ content: { case: "text", value: "section 1" } as const }];
    const value = {
      taskId: "t",
      contextId: "c",
      artifact: { artifactId: "a", parts },
      append: true,
    };
    const update = create(StreamResponseSchema, { payload: { case: "artifactUpdate", value } });
    expect(toEvent(update)).toEqual({
      kind: "artifact-update",
      taskId: "t",
      contextId: "c",
      artifact: { artifactId: "a", parts: [{ kind: "text", text: "section 1" }] },
      append: true,
      lastChunk: false,
    });
    const whole = create(StreamResponseSchema, { payload: { case: "task", value: task } });
    expect(toEvent(whole)).toMatchObject({ kind: "task", id: "t" });
    const reply = create(StreamResponseSchema, { payload: { case: "message", value: said } });
    expect(toEvent(reply)).toMatchObject({ kind: "message", role: "agent" });
  });
});

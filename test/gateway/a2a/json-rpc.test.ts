import { once } from "node:events";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { toJson } from "@bufbuild/protobuf";
import { Code, ConnectError } from "@connectrpc/connect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { a2aErrorCodes, type ErrorCode, StudlyError } from "../../../src/domain/errors.js";
import { type Asked, sampleAgent, sampleTaskJson } from "./sample-agent.js";
import { ask, type Bindings, eventsOf, rpc, says, startBindings } from "./support.js";

const infoType = "type.googleapis.com/google.rpc.ErrorInfo";
const badRequestType = "type.googleapis.com/google.rpc.BadRequest";

describe("JSON-RPC of A2A 1.0 (§9)", () => {
  const asked: Asked[] = [];
  let bindings: Bindings;
  beforeAll(async () => {
    bindings = await startBindings(sampleAgent(asked));
  });
  afterAll(() => bindings[Symbol.asyncDispose]());

  const task = { id: "task-1" };
  const push = { taskId: "task-1", id: "config-1" };
  const config = { ...push, url: "https://a.example/hook" };

  it.each<[string, object | undefined, unknown]>([
    ["SendMessage", { message: says("Hello") }, { task: sampleTaskJson }],
    ["GetTask", { id: "task-1", historyLength: 0 }, sampleTaskJson],
    [
      "ListTasks",
      undefined,
      { tasks: [{ id: "task-1" }], nextPageToken: "", pageSize: 50, totalSize: 1 },
    ],
    ["CancelTask", task, { status: { state: "TASK_STATE_CANCELED" } }],
    ["CreateTaskPushNotificationConfig", config, config],
    ["GetTaskPushNotificationConfig", push, config],
    ["ListTaskPushNotificationConfigs", { taskId: "task-1" }, { configs: [config] }],
    ["DeleteTaskPushNotificationConfig", push, {}],
    ["GetExtendedAgentCard", undefined, { name: "Agent", description: "", skills: [] }],
  ])("answers %s", async (method, params, result) => {
    asked.length = 0;
    const { status, headers, body } = await rpc(bindings, method, params);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(body).toMatchObject({ jsonrpc: "2.0", id: 1, result });
    expect(Object.keys(body)).toEqual(["jsonrpc", "id", "result"]);
    expect(asked.map(({ name }) => name)).toEqual([method]);
    await expect
      .poll(() => bindings.records.at(-1))
      .toMatchObject({
        method: `a2a json-rpc ${method}`,
        code: "ok",
      });
  });

  it.each([
    ["SendStreamingMessage", { message: says("Hello") }, ["0", "1", "2"]],
    ["SubscribeToTask", task, ["4", "5"]],
  ])("streams %s", async (method, params, ids) => {
    const { status, headers, body } = await rpc(bindings, method, params);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const events = eventsOf(body);
    expect(events.map(({ id }) => id)).toEqual(ids);
    for (const { data } of events) expect(data).toMatchObject({ jsonrpc: "2.0", id: 1 });
    expect(events[0]?.data.result.task.id).toBe("task-1");
    expect(events[1]?.data.result.statusUpdate.taskId).toBe("task-1");
  });

  it("covers every RPC of the service", () => {
    expect(A2AService.methods.map(({ name }) => name).sort()).toEqual(
      [
        "CancelTask",
        "CreateTaskPushNotificationConfig",
        "DeleteTaskPushNotificationConfig",
        "GetExtendedAgentCard",
        "GetTask",
        "GetTaskPushNotificationConfig",
        "ListTaskPushNotificationConfigs",
        "ListTasks",
        "SendMessage",
        "SendStreamingMessage",
        "SubscribeToTask",
      ].sort(),
    );
  });

  it("reads params as ProtoJSON: names of the contract, unknown fields, tenants", async () => {
    asked.length = 0;
    const message = { message_id: "m", role: "ROLE_USER", parts: [{ data: [1] }], kind: "message" };
    const configuration = { accepted_output_modes: ["text/plain"], historyLength: "2" };
    const { body } = await rpc(bindings, "SendMessage", {
      tenant: "acme",
      message,
      configuration,
      fromTheFuture: true,
    });
    expect(body.result.task.id).toBe("task-1");
    expect(toJson(A2AService.method.sendMessage.input, asked[0]?.request as never)).toEqual({
      tenant: "acme",
      message: { messageId: "m", role: "ROLE_USER", parts: [{ data: [1] }] },
      configuration: { acceptedOutputModes: ["text/plain"], historyLength: 2 },
    });
  });

  it("hands the service what it reads of the headers, and nothing else", async () => {
    asked.length = 0;
    const extensions = " https://e.example/one,https://e.example/two , https://e.example/one";
    const { headers } = await rpc(
      bindings,
      "SendMessage",
      { message: says("Hello") },
      {
        authorization: "Bearer a",
        "x-api-key": "b",
        "idempotency-key": "c",
        "last-event-id": "7",
        "a2a-extensions": extensions,
        cookie: "d=e",
      },
    );
    const both = "https://e.example/one, https://e.example/two";
    expect(headers.get("a2a-extensions")).toBe(both);
    expect(Object.fromEntries(asked[0]?.headers ?? [])).toEqual({
      "a2a-version": "1.0",
      authorization: "Bearer a",
      "x-api-key": "b",
      "idempotency-key": "c",
      "last-event-id": "7",
      "a2a-extensions": both,
    });
  });

  it("says which extensions a stream uses", async () => {
    const { headers } = await rpc(bindings, "SendStreamingMessage", { message: says("a") });
    expect(headers.get("a2a-extensions")).toBe("https://e.example/one");
  });

  it.each([
    ["1", "1"],
    ['"a-1"', '"a-1"'],
    ["12345678901234567890", "12345678901234567890"],
    ["null", "null"],
    [undefined, "null"],
  ])("answers id %s with %s", async (sent, given) => {
    const id = sent === undefined ? "" : `"id":${sent},`;
    const response = await fetch(`${bindings.url}/a2a/`, {
      method: "POST",
      headers: { "content-type": "application/json", "a2a-version": "1.0" },
      body: `{"jsonrpc":"2.0",${id}"method":"GetTask","params":{"id":"t"}}`,
    });
    expect(await response.text()).toContain(`{"jsonrpc":"2.0","id":${given},"result":{`);
  });

  it("takes the version from the query too, and any patch of it (§3.6)", async () => {
    const call = { jsonrpc: "2.0", id: 1, method: "GetTask", params: { id: "t" } };
    const inQuery = await ask("POST", `${bindings.url}/a2a?A2A-Version=1.0`, call, {
      "a2a-version": "",
    });
    expect(inQuery.body.result.id).toBe("t");
    const patch = await ask("POST", `${bindings.url}/a2a`, call, { "a2a-version": "1.0.7" });
    expect(patch.body.result.id).toBe("t");
  });

  it.each(["99.0", "one", "1", "v1.0", "1.0,1.0"])(
    "refuses version %s (§3.6.2)",
    async (version) => {
      const { status, body } = await rpc(
        bindings,
        "GetTask",
        { id: "t" },
        { "a2a-version": version },
      );
      expect(status).toBe(200);
      expect(body).toMatchObject({
        id: 1,
        error: {
          code: -32009,
          data: [
            {
              "@type": infoType,
              reason: "VERSION_NOT_SUPPORTED",
              domain: "a2a-protocol.org",
              metadata: { supportedVersions: "1.0, 0.3" },
            },
          ],
        },
      });
      expect(body.error.message).toContain(version);
    },
  );

  it.each(["", "0.3"])(
    "says what is missing to whoever calls 1.0 in version '%s'",
    async (version) => {
      const { status, body } = await rpc(
        bindings,
        "GetTask",
        { id: "t" },
        { "a2a-version": version },
      );
      expect(status).toBe(200);
      expect(body).toMatchObject({ id: 1, error: { code: -32601 } });
      expect(body.error.message).toContain("Send the header A2A-Version: 1.0 to call GetTask.");
    },
  );

  it("says the other thing to whoever calls 0.3 in version 1.0", async () => {
    const { body } = await rpc(bindings, "message/send", {});
    expect(body.error.code).toBe(-32601);
    expect(body.error.message).toContain("Leave out the header A2A-Version");
  });

  it("names both versions to whoever calls a method that is in none", async () => {
    for (const method of ["tasks/execute", "constructor", "getTask", ""]) {
      const { status, body } = await rpc(bindings, method, {});
      expect(status).toBe(200);
      expect(body.error).toMatchObject({ code: -32601, data: [{ domain: "studly.dev" }] });
      expect(body.error.message).toContain("SendMessage");
    }
  });

  it.each<[string, number, unknown, number]>([
    ["no JSON", -32700, "{", 200],
    ["an empty body", -32700, "", 200],
    ["a batch", -32600, [], 200],
    ["a number", -32600, "7", 200],
    ["another version of JSON-RPC", -32600, { jsonrpc: "1.0", id: 1, method: "GetTask" }, 200],
    ["a method that is no text", -32600, { jsonrpc: "2.0", id: 1, method: 1 }, 200],
    ["an id that is an object", -32600, { jsonrpc: "2.0", id: {}, method: "GetTask" }, 200],
    ["a body that is too large", -32020, `"${"a".repeat(1_100_000)}"`, 413],
  ])("refuses %s", async (_what, code, sent, http) => {
    const { status, headers, body } = await ask("POST", `${bindings.url}/a2a`, sent);
    expect(status).toBe(http);
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(body).toMatchObject({ jsonrpc: "2.0", error: { code, data: [{ "@type": infoType }] } });
  });

  it("tells a wrong media type as A2A does, with HTTP's status for it", async () => {
    const call = { jsonrpc: "2.0", id: 1, method: "GetTask", params: { id: "t" } };
    const { status, headers, body } = await ask("POST", `${bindings.url}/a2a`, call, {
      "content-type": "text/plain",
    });
    expect(status).toBe(415);
    expect(headers.get("accept")).toBe("application/json");
    expect(body.error).toMatchObject({
      code: -32005,
      data: [{ reason: "CONTENT_TYPE_NOT_SUPPORTED", domain: "a2a-protocol.org" }],
    });
  });

  it("is only to be posted to", async () => {
    const { status, headers, body } = await ask("GET", `${bindings.url}/a2a`);
    expect(status).toBe(405);
    expect(headers.get("allow")).toBe("POST");
    expect(body.error.code).toBe(-32022);
  });

  it("names what is wrong with params, or missing (§9.5)", async () => {
    const wrong = await rpc(bindings, "SendMessage", { message: { role: "user", parts: "a" } });
    expect(wrong.status).toBe(200);
    expect(wrong.body.error.code).toBe(-32602);
    expect(wrong.body.error.data[1]).toEqual({
      "@type": badRequestType,
      fieldViolations: [
        { field: "message.role", description: "must be one of ROLE_USER, ROLE_AGENT" },
        { field: "message.parts", description: "must be a list" },
        { field: "message.messageId", description: "is required" },
      ],
    });
    const list = await rpc(bindings, "GetTask", ["t"]);
    expect(list.body.error.data[1].fieldViolations).toEqual([
      { field: "params", description: "must be an object" },
    ]);
    for (const method of ["SendMessage", "SendStreamingMessage"]) {
      const missing = await rpc(bindings, method, { message: { role: 1, parts: [{}] } });
      expect(missing.body.error).toMatchObject({
        code: -32602,
        data: [
          { reason: "INVALID_ARGUMENT" },
          { fieldViolations: [{ field: "message.messageId" }, { field: "message.parts[0]" }] },
        ],
      });
    }
  });
});

describe("errors of the service, over JSON-RPC (§5.4, §9.5)", () => {
  let thrown: unknown;
  let bindings: Bindings;
  beforeAll(async () => {
    const fail = () => {
      throw thrown;
    };
    // biome-ignore lint/correctness/useYield: it fails before
    const failStream = async function* () {
      throw thrown;
    };
    bindings = await startBindings({ getTask: fail, subscribeToTask: failStream });
  });
  afterAll(() => bindings[Symbol.asyncDispose]());

  it.each<[ErrorCode, number, number]>([
    ["task_not_found", -32001, 200],
    ["task_not_cancelable", -32002, 200],
    ["push_notification_not_supported", -32003, 200],
    ["unsupported_operation", -32004, 200],
    ["content_type_not_supported", -32005, 200],
    ["invalid_agent_response", -32006, 200],
    ["extended_agent_card_not_configured", -32007, 200],
    ["extension_support_required", -32008, 200],
    ["version_not_supported", -32009, 200],
    ["deadline_exceeded", -32000, 200],
    ["invalid_argument", -32602, 200],
    ["unauthenticated", -32010, 401],
    ["rate_limited", -32012, 429],
    ["conflict", -32013, 200],
    ["model_unavailable", -32014, 503],
    ["model_rejected", -32015, 200],
    ["unavailable", -32016, 503],
  ])("%s is %i, with HTTP's %i", async (name, code, http) => {
    for (const method of ["GetTask", "SubscribeToTask"]) {
      thrown = new StudlyError(name, "Say it again.", { metadata: { taskId: "t" } });
      const { status, headers, body } = await rpc(bindings, method, { id: "t" });
      expect(status).toBe(http);
      expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
      expect(headers.get("retry-after")).toBe(http === 429 || http === 503 ? "1" : null);
      expect(headers.get("www-authenticate")).toBe(http === 401 ? "Bearer" : null);
      expect(body).toMatchObject({
        jsonrpc: "2.0",
        id: 1,
        error: { code, message: "Say it again." },
      });
      const [info] = body.error.data;
      const ofA2A = (a2aErrorCodes as readonly string[]).includes(name);
      expect(info).toMatchObject({
        "@type": infoType,
        reason: name.toUpperCase(),
        domain: ofA2A ? "a2a-protocol.org" : "studly.dev",
        metadata: { taskId: "t" },
      });
      expect(info.metadata.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
  });

  it("says when to try again, and which fields were wrong", async () => {
    thrown = new StudlyError("rate_limited", "Slow down.", {
      retryAfterMs: 2_400,
      violations: [{ field: "message", description: "is too much" }],
    });
    const { headers, body } = await rpc(bindings, "GetTask", { id: "t" });
    expect(headers.get("retry-after")).toBe("3");
    expect(body.error.data.slice(1)).toEqual([
      {
        "@type": badRequestType,
        fieldViolations: [{ field: "message", description: "is too much" }],
      },
      { "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "3s" },
    ]);
    expect(body.error.data[0].metadata.retryable).toBe("true");
  });

  it("leaks nothing of what is not meant for callers", async () => {
    thrown = new Error("password is hunter2");
    const { status, body } = await rpc(bindings, "GetTask", { id: "t" });
    expect(status).toBe(200);
    expect(body.error.code).toBe(-32603);
    expect(JSON.stringify(body)).not.toContain("hunter2");
    const { incident } = body.error.data[0].metadata;
    await expect.poll(() => bindings.records.at(-1)).toMatchObject({ code: "internal", incident });
  });

  it("may be of a service that is not ours", async () => {
    thrown = new ConnectError("gone", Code.NotFound);
    expect((await rpc(bindings, "GetTask", { id: "t" })).body.error.code).toBe(-32011);
  });
});

describe("callers", () => {
  it("without a key are told so by HTTP's status (§7.4)", async () => {
    await using bindings = await startBindings(sampleAgent(), { apiKeys: ["key-1"] });
    const refused = await rpc(bindings, "GetTask", { id: "t" });
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).toMatch(/^Bearer/);
    const sent = { authorization: "Bearer key-1" };
    expect((await rpc(bindings, "GetTask", { id: "t" }, sent)).body.result.id).toBe("t");
  });

  it("have their answer by the deadline, whatever the service does", async () => {
    await using bindings = await startBindings(
      { getTask: () => new Promise(() => undefined) },
      { requestBudgetMs: 300 },
    );
    const { status, body } = await rpc(bindings, "GetTask", { id: "t" });
    expect(status).toBe(200);
    expect(body.error).toMatchObject({ code: -32000, data: [{ reason: "DEADLINE_EXCEEDED" }] });
  });

  it("that send slowly are answered by the deadline too, over both bindings", async () => {
    await using bindings = await startBindings(sampleAgent(), { requestBudgetMs: 300 });
    for (const [path, code] of [
      ["/a2a", "-32000"],
      ["/message:send", "408"],
    ]) {
      const from = performance.now();
      const outgoing = request(`${bindings.url}${path}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "a2a-version": "1.0",
          "content-length": 100,
        },
      });
      outgoing.on("error", () => undefined).write('{"jsonrpc":');
      const [response] = await once(outgoing, "response");
      expect(performance.now() - from).toBeLessThan(3_000);
      expect(response.headers.connection).toBe("close");
      expect(await text(response)).toMatch(new RegExp(`"code":${code},.*DEADLINE_EXCEEDED`));
      outgoing.destroy();
    }
  });

  it("that leave before the answer cancel the call", async () => {
    const { promise: cancelled, resolve } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    await using bindings = await startBindings({
      getTask: (_request, { signal }) => {
        begin();
        signal.addEventListener("abort", () => resolve());
        return new Promise(() => undefined);
      },
    });
    const leaving = new AbortController();
    const call = fetch(`${bindings.url}/a2a`, {
      method: "POST",
      signal: leaving.signal,
      headers: { "content-type": "application/json", "a2a-version": "1.0" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "GetTask", params: { id: "t" } }),
    }).catch(() => undefined);
    await begun;
    leaving.abort();
    await Promise.all([call, cancelled]);
    await expect.poll(() => bindings.records.at(-1)).toMatchObject({ code: "cancelled" });
  });
});

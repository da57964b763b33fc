import { type DescMessage, toJson } from "@bufbuild/protobuf";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { a2aErrorCodes, type ErrorCode, StudlyError } from "../../../src/domain/errors.js";
import { type Asked, sampleAgent, sampleTaskJson } from "./sample-agent.js";
import { ask, type Bindings, eventsOf, says, startBindings } from "./support.js";

const infoType = "type.googleapis.com/google.rpc.ErrorInfo";

describe("HTTP+JSON of A2A 1.0 (§11)", () => {
  const asked: Asked[] = [];
  let bindings: Bindings;
  let url: string;
  beforeAll(async () => {
    bindings = await startBindings(sampleAgent(asked));
    url = bindings.url;
  });
  afterAll(() => bindings[Symbol.asyncDispose]());
  beforeEach(() => {
    asked.length = 0;
  });

  /** The requests that the service was asked, as JSON under their RPC's name. */
  function requests(): Record<string, unknown>[] {
    return asked.map(({ name, request }) => {
      const method = A2AService.methods.find((each) => each.name === name);
      return { [name]: toJson(method?.input as DescMessage, request) };
    });
  }

  const config = { taskId: "task-1", url: "https://a.example/hook" };
  const configs = "/tasks/task-1/pushNotificationConfigs";

  it.each<[string, string, object | undefined, object, unknown]>([
    [
      "POST",
      "/message:send",
      { message: says("Hello") },
      { SendMessage: { message: says("Hello") } },
      { task: sampleTaskJson },
    ],
    ["GET", "/tasks/task-1", undefined, { GetTask: { id: "task-1" } }, sampleTaskJson],
    [
      "GET",
      "/tasks",
      undefined,
      { ListTasks: {} },
      { tasks: [{ id: "task-1" }], nextPageToken: "", pageSize: 50, totalSize: 1 },
    ],
    [
      "POST",
      "/tasks/task-1:cancel",
      undefined,
      { CancelTask: { id: "task-1" } },
      { status: { state: "TASK_STATE_CANCELED" } },
    ],
    [
      "POST",
      configs,
      config,
      { CreateTaskPushNotificationConfig: config },
      { ...config, id: "config-1" },
    ],
    [
      "GET",
      `${configs}/c-1`,
      undefined,
      { GetTaskPushNotificationConfig: { taskId: "task-1", id: "c-1" } },
      { ...config, id: "c-1" },
    ],
    [
      "GET",
      configs,
      undefined,
      { ListTaskPushNotificationConfigs: { taskId: "task-1" } },
      { configs: [{ ...config, id: "config-1" }] },
    ],
    [
      "DELETE",
      `${configs}/c-1`,
      undefined,
      { DeleteTaskPushNotificationConfig: { taskId: "task-1", id: "c-1" } },
      {},
    ],
    [
      "GET",
      "/extendedAgentCard",
      undefined,
      { GetExtendedAgentCard: {} },
      { name: "Agent", description: "", skills: [] },
    ],
  ])("answers %s %s", async (method, path, sent, request, answer) => {
    const { status, headers, body } = await ask(method, `${url}${path}`, sent);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/a2a+json");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(body).toMatchObject(answer as object);
    expect(requests()).toEqual([request]);
    const ofTenant = await ask(method, `${url}/acme%20inc${path}`, sent);
    expect(ofTenant.body).toMatchObject(answer as object);
    const [name = ""] = Object.keys(request);
    expect(requests()[1]).toMatchObject({ [name]: { tenant: "acme inc" } });
    await expect
      .poll(() => bindings.records.at(-1))
      .toMatchObject({
        method: `a2a http+json ${name}`,
        code: "ok",
      });
  });

  it.each([
    ["POST", "/message:stream", { message: says("Hello") }, ["0", "1", "2"]],
    ["GET", "/tasks/task-1:subscribe", undefined, ["4", "5"]],
    ["POST", "/tasks/task-1:subscribe", undefined, ["4", "5"]],
    ["POST", "/acme/tasks/task-1:subscribe", {}, ["4", "5"]],
  ])("streams %s %s", async (method, path, sent, ids) => {
    const { status, headers, body } = await ask(method, `${url}${path}`, sent);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const events = eventsOf(body);
    expect(events.map(({ id }) => id)).toEqual(ids);
    expect(events[0]?.data.task.id).toBe("task-1");
    expect(events[1]?.data.statusUpdate.taskId).toBe("task-1");
  });

  it("takes a POST without a body as an empty request, whatever its media type", async () => {
    const typed = { "content-type": "application/json" };
    expect((await ask("POST", `${url}/tasks/t:cancel`, undefined, typed)).status).toBe(200);
    const chunked = await fetch(`${url}/tasks/t:cancel`, {
      method: "POST",
      headers: { "a2a-version": "1.0", "content-type": "application/json" },
      body: new ReadableStream({ start: (controller) => controller.close() }),
      duplex: "half",
    } as RequestInit);
    expect(chunked.status).toBe(200);
    expect(requests()).toEqual([{ CancelTask: { id: "t" } }, { CancelTask: { id: "t" } }]);
  });

  it("takes both media types, and answers in the one that the caller knows (§11.1)", async () => {
    const types: [string, string, string][] = [
      ["application/a2a+json", "*/*", "application/a2a+json"],
      ["application/json; charset=utf-8", "application/json", "application/json"],
      ["application/json", "application/a2a+json, application/json", "application/a2a+json"],
    ];
    for (const [type, accept, answered] of types) {
      const headers = { "content-type": type, accept };
      const sent = await ask("POST", `${url}/message:send`, { message: says("a") }, headers);
      expect([sent.status, sent.headers.get("content-type")]).toEqual([200, answered]);
      const failed = await ask("POST", `${url}/message:send`, {}, headers);
      expect([failed.status, failed.headers.get("content-type")]).toEqual([400, answered]);
    }
  });

  it("reads the query by the names of JSON and of the contract (§11.5)", async () => {
    const queries: [string, object][] = [
      ["contextId=c%20d&status=TASK_STATE_WORKING&pageSize=10&pageToken=a%2Bb%3D", {}],
      ["context_id=c+d&status=2&page_size=10&page_token=a%2Bb%3D", {}],
      ["contextId=c d&status=TASK_STATE_WORKING&pageSize=10&pageToken=a%2Bb=&new=1&tenant=", {}],
    ];
    for (const [query] of queries) await ask("GET", `${url}/tasks?${query}`);
    expect(requests()).toEqual(
      queries.map(() => ({
        ListTasks: {
          contextId: "c d",
          status: "TASK_STATE_WORKING",
          pageSize: 10,
          pageToken: "a+b=",
        },
      })),
    );
    asked.length = 0;
    const more = "includeArtifacts=true&historyLength=0&statusTimestampAfter=2025-11-09T10:30:00Z";
    await ask("GET", `${url}/tasks?${more}&tenant=acme`);
    await ask(
      "GET",
      `${url}/tasks?includeArtifacts=false&statusTimestampAfter=2025-11-09T11:30:00%2B01:00`,
    );
    expect(requests()).toEqual([
      {
        ListTasks: {
          tenant: "acme",
          includeArtifacts: true,
          historyLength: 0,
          statusTimestampAfter: "2025-11-09T10:30:00Z",
        },
      },
      { ListTasks: { includeArtifacts: false, statusTimestampAfter: "2025-11-09T10:30:00Z" } },
    ]);
  });

  it("says what is wrong with a query (§6.5)", async () => {
    const query =
      "pageSize=ten&status=TASK_STATE_RUNNING&includeArtifacts=yes&statusTimestampAfter=now";
    const { status, body } = await ask("GET", `${url}/tasks?${query}`);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 400, status: "INVALID_ARGUMENT" });
    const { fieldViolations } = body.error.details[1];
    expect(fieldViolations.map(({ field }: { field: string }) => field)).toEqual([
      "pageSize",
      "status",
      "includeArtifacts",
      "statusTimestampAfter",
    ]);
    expect(fieldViolations[1].description).toContain("TASK_STATE_WORKING");
    const twice = await ask("GET", `${url}/tasks?pageSize=1&pageSize=2`);
    expect(twice.body.error.details[1].fieldViolations).toEqual([
      { field: "pageSize", description: "is given twice" },
    ]);
  });

  it("decodes what is in the path, which wins over body and query", async () => {
    await ask("GET", `${url}/tasks/a%2Fb%3Acancel%20%C3%A9?id=other&historyLength=1`);
    await ask("POST", `${url}/acme/tasks/t/pushNotificationConfigs`, {
      tenant: "other",
      task_id: "other",
      url: "https://a.example",
    });
    expect(requests()).toEqual([
      { GetTask: { id: "a/b:cancel é", historyLength: 1 } },
      {
        CreateTaskPushNotificationConfig: {
          tenant: "acme",
          taskId: "t",
          url: "https://a.example",
        },
      },
    ]);
    const malformed = await ask("GET", `${url}/tasks/%E9`);
    expect(malformed.status).toBe(400);
    expect(malformed.body.error.details[1].fieldViolations[0].field).toBe("id");
  });

  it("says which methods a path takes", async () => {
    for (const [method, path, allow] of [
      ["GET", "/message:send", "POST"],
      ["POST", "/tasks/t", "GET"],
      ["PUT", "/tasks/t:subscribe", "GET, POST"],
      ["PATCH", "/tasks/t/pushNotificationConfigs/c", "GET, DELETE"],
    ] as const) {
      const { status, headers, body } = await ask(method, `${url}${path}`);
      expect(status).toBe(405);
      expect(headers.get("allow")).toBe(allow);
      expect(body.error).toMatchObject({ code: 405, status: "UNIMPLEMENTED" });
    }
  });

  it("leaves other paths to others", async () => {
    for (const path of ["/", "/tasks/", "/message:other", "/healthz", "/a/b/c/d/e/f"]) {
      expect((await ask("GET", `${url}${path}`)).body).toBe("elsewhere");
    }
  });

  it("speaks 1.0 at these paths only to those who say so (§3.6.2)", async () => {
    for (const version of ["", "0.3", "0.5", "2.0"]) {
      const { status, body } = await ask("GET", `${url}/tasks/t`, undefined, {
        "a2a-version": version,
      });
      expect(status).toBe(400);
      expect(body.error).toMatchObject({
        code: 400,
        status: "FAILED_PRECONDITION",
        details: [
          { "@type": infoType, reason: "VERSION_NOT_SUPPORTED", domain: "a2a-protocol.org" },
        ],
      });
      expect(body.error.message).toContain("A2A-Version");
    }
    const inQuery = await fetch(`${url}/tasks/t?A2A-Version=1.0`);
    expect(inQuery.status).toBe(200);
  });

  it.each<[number, string, unknown, Record<string, string>]>([
    [400, "INVALID_ARGUMENT", "{", {}],
    [400, "INVALID_ARGUMENT", [], {}],
    [400, "INVALID_ARGUMENT", "null", {}],
    [400, "INVALID_ARGUMENT", {}, {}],
    [400, "INVALID_ARGUMENT", { message: { role: "user" } }, {}],
    [413, "OUT_OF_RANGE", `"${"a".repeat(1_100_000)}"`, {}],
    [415, "INVALID_ARGUMENT", "text", { "content-type": "text/plain" }],
    [415, "INVALID_ARGUMENT", {}, { "content-encoding": "gzip" }],
  ])("answers %i %s to what is wrong", async (code, status, sent, headers) => {
    const answer = await ask("POST", `${url}/message:send`, sent, headers);
    expect(answer.status).toBe(code);
    expect(answer.headers.get("content-type")).toBe("application/a2a+json");
    expect(answer.body.error).toMatchObject({ code, status });
    expect(answer.body.error.details[0]["@type"]).toBe(infoType);
    expect(asked).toEqual([]);
  });

  it("activates extensions as the service says", async () => {
    const wanted = { "a2a-extensions": "https://e.example/one" };
    const { headers } = await ask("POST", `${url}/message:send`, { message: says("a") }, wanted);
    expect(headers.get("a2a-extensions")).toBe("https://e.example/one");
  });
});

describe("errors of the service, over HTTP+JSON (§5.4, §11.6)", () => {
  let thrown: StudlyError;
  let bindings: Bindings;
  beforeAll(async () => {
    bindings = await startBindings({
      getTask() {
        throw thrown;
      },
      // biome-ignore lint/correctness/useYield: it fails before
      async *subscribeToTask() {
        throw thrown;
      },
    });
  });
  afterAll(() => bindings[Symbol.asyncDispose]());

  it.each<[ErrorCode, number, string]>([
    ["task_not_found", 404, "NOT_FOUND"],
    ["task_not_cancelable", 400, "FAILED_PRECONDITION"],
    ["push_notification_not_supported", 400, "FAILED_PRECONDITION"],
    ["unsupported_operation", 400, "FAILED_PRECONDITION"],
    ["content_type_not_supported", 400, "INVALID_ARGUMENT"],
    ["invalid_agent_response", 500, "INTERNAL"],
    ["extended_agent_card_not_configured", 400, "FAILED_PRECONDITION"],
    ["extension_support_required", 400, "FAILED_PRECONDITION"],
    ["version_not_supported", 400, "FAILED_PRECONDITION"],
    ["deadline_exceeded", 408, "DEADLINE_EXCEEDED"],
    ["invalid_argument", 400, "INVALID_ARGUMENT"],
    ["not_found", 404, "NOT_FOUND"],
    ["unauthenticated", 401, "UNAUTHENTICATED"],
    ["rate_limited", 429, "RESOURCE_EXHAUSTED"],
    ["conflict", 409, "ABORTED"],
    ["model_unavailable", 503, "UNAVAILABLE"],
    ["model_rejected", 502, "FAILED_PRECONDITION"],
    ["unavailable", 503, "UNAVAILABLE"],
    ["cancelled", 499, "CANCELLED"],
    ["internal", 500, "INTERNAL"],
  ])("%s is %i %s", async (name, code, status) => {
    for (const path of ["/tasks/t", "/tasks/t:subscribe"]) {
      thrown = new StudlyError(name, "Say it again.", { metadata: { taskId: "t" } });
      const answer = await ask("GET", `${bindings.url}${path}`);
      expect(answer.status).toBe(code);
      expect(answer.headers.get("content-type")).toBe("application/a2a+json");
      expect(answer.headers.get("retry-after")).toBe(code === 429 || code === 503 ? "1" : null);
      expect(answer.body.error).toMatchObject({ code, status, message: "Say it again." });
      const ofA2A = (a2aErrorCodes as readonly string[]).includes(name);
      expect(answer.body.error.details[0]).toMatchObject({
        "@type": infoType,
        reason: name.toUpperCase(),
        domain: ofA2A ? "a2a-protocol.org" : "studly.dev",
        metadata: { taskId: "t" },
      });
      expect(answer.body.error.details[0].metadata.timestamp).toMatch(/\.\d{3}Z$/);
    }
  });
});

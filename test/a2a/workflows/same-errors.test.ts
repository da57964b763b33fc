import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ScriptedAgent, startScripted } from "../support.js";
import { type Binding, bindings, callers } from "./callers.js";
import { http } from "./http.js";
import { restCaller } from "./http-callers.js";
import type { Told } from "./refused.js";

const hook = "https://hook.example/a2a";
const says = (more: object = {}) => ({
  messageId: "m",
  role: "ROLE_USER",
  parts: [{ text: "hello" }],
  ...more,
});

interface Mistake {
  readonly name: string;
  readonly method: string;
  readonly request: (doneTaskId: string) => object;
  /** JSON names from the request down (§5.5), of what is wrong. */
  readonly fields: readonly string[];
}

/** Requests that cannot be, and the fields that every binding names. */
const mistakes: readonly Mistake[] = [
  { name: "no message", method: "SendMessage", request: () => ({}), fields: ["message"] },
  {
    name: "an empty message",
    method: "SendMessage",
    request: () => ({ message: {} }),
    fields: ["message.messageId", "message.parts", "message.role"],
  },
  {
    name: "an empty part",
    method: "SendStreamingMessage",
    request: () => ({ message: says({ parts: [{ text: "hello" }, {}] }) }),
    fields: ["message.parts[1]"],
  },
  {
    name: "a message of nobody",
    method: "SendMessage",
    request: () => ({ message: says({ role: "ROLE_UNSPECIFIED" }) }),
    fields: ["message.role"],
  },
  {
    name: "a message of the agent's own",
    method: "SendMessage",
    request: () => ({ message: says({ role: "ROLE_AGENT" }) }),
    fields: ["message.role"],
  },
  {
    name: "a message of another context than its task's",
    method: "SendMessage",
    request: (taskId) => ({ message: says({ taskId, contextId: "another" }) }),
    fields: ["message.contextId"],
  },
  {
    name: "less than no history",
    method: "SendMessage",
    request: () => ({ message: says(), configuration: { historyLength: -1 } }),
    fields: ["configuration.historyLength"],
  },
  {
    name: "less than no history of a task",
    method: "GetTask",
    request: (id) => ({ id, historyLength: -5 }),
    fields: ["historyLength"],
  },
  {
    name: "too large a page",
    method: "ListTasks",
    request: () => ({ pageSize: 101 }),
    fields: ["pageSize"],
  },
  { name: "no page", method: "ListTasks", request: () => ({ pageSize: 0 }), fields: ["pageSize"] },
  {
    name: "a page token of nobody",
    method: "ListTasks",
    request: () => ({ pageToken: "made up" }),
    fields: ["pageToken"],
  },
  {
    name: "a push config without a URL",
    method: "CreateTaskPushNotificationConfig",
    request: (taskId) => ({ taskId }),
    fields: ["url"],
  },
  {
    name: "a push config to a private address",
    method: "CreateTaskPushNotificationConfig",
    request: (taskId) => ({ taskId, url: "http://127.0.0.1/hook" }),
    fields: ["url"],
  },
  {
    name: "a push config with a scheme that is none",
    method: "CreateTaskPushNotificationConfig",
    request: (taskId) => ({ taskId, url: hook, authentication: { scheme: "not one" } }),
    fields: ["authentication.scheme"],
  },
  {
    name: "a message with a push config to a private address",
    method: "SendMessage",
    request: () => ({
      message: says(),
      configuration: { taskPushNotificationConfig: { url: "http://127.0.0.1/hook" } },
    }),
    fields: ["configuration.taskPushNotificationConfig.url"],
  },
  {
    name: "a message with a push config whose scheme is none",
    method: "SendMessage",
    request: () => ({
      message: says(),
      configuration: {
        taskPushNotificationConfig: { url: hook, authentication: { scheme: "not one" } },
      },
    }),
    fields: ["configuration.taskPushNotificationConfig.authentication.scheme"],
  },
];

/** §5.4: each error's codes, and what the scripted agent, or the state of a task, brings it about with. */
const refusals = [
  ["TASK_NOT_FOUND", "GetTask", () => ({ id: "none" }), 404, -32001, 5],
  ["TASK_NOT_CANCELABLE", "CancelTask", (id: string) => ({ id }), 400, -32002, 9],
  ["UNSUPPORTED_OPERATION", "SubscribeToTask", (id: string) => ({ id }), 400, -32004, 9],
  [
    "UNSUPPORTED_OPERATION",
    "SendMessage",
    (taskId: string) => ({ message: says({ taskId, messageId: "later" }) }),
    400,
    -32004,
    9,
  ],
  ["UNSUPPORTED_OPERATION", "GetExtendedAgentCard", () => ({}), 400, -32004, 9],
  [
    "CONTENT_TYPE_NOT_SUPPORTED",
    "SendMessage",
    () => ({ message: says({ parts: [{ text: "refuse" }] }) }),
    400,
    -32005,
    3,
  ],
  [
    "EXTENSION_SUPPORT_REQUIRED",
    "SendStreamingMessage",
    () => ({ message: says({ parts: [{ text: "throw extension_support_required" }] }) }),
    400,
    -32008,
    9,
  ],
] as const;

describe("§5.1 errors are the same over all bindings", () => {
  let agent: ScriptedAgent;
  let done = "";
  beforeAll(async () => {
    agent = await startScripted({ pushAllowHosts: ["hook.example"] });
    const message = says({ messageId: "first" });
    done = (await restCaller(agent).call("SendMessage", { message })).task.id;
  });
  afterAll(() => agent[Symbol.asyncDispose]());

  /** With the refusal of each binding; the time at which it was said is not compared. */
  async function toldBy(method: string, request: object): Promise<Record<Binding, Told>> {
    const isStream = method === "SendStreamingMessage" || method === "SubscribeToTask";
    const all = bindings.map(async (binding) => {
      const caller = callers[binding](agent);
      const work = isStream ? caller.stream(method, request) : caller.call(method, request);
      const told = await work.then(
        (answer) => Promise.reject(new Error(`not refused: ${JSON.stringify(answer)}`)),
        (error) => error.told as Told,
      );
      const { timestamp: _, ...metadata } = told.metadata;
      return [binding, { ...told, metadata }] as const;
    });
    return Object.fromEntries(await Promise.all(all)) as Record<Binding, Told>;
  }

  function expectSame(told: Record<Binding, Told>): Told {
    const [first, ...others] = Object.values(told).map(({ code: _, ...same }) => same);
    for (const other of others) expect(other).toEqual(first);
    return told["JSON-RPC"];
  }

  it.each(mistakes)("$name: $method", async ({ method, request, fields }) => {
    const told = await toldBy(method, request(done));
    expect(bindings.map((binding) => told[binding].code)).toEqual([-32602, 400, 3]);
    const { reason, violations } = expectSame(told);
    expect(reason).toBe("INVALID_ARGUMENT");
    expect(violations.map(({ field }) => field).toSorted()).toEqual(fields);
    for (const { description } of violations) expect(description).not.toBe("");
  });

  it.each(refusals)("%s of %s (§5.4)", async (reason, method, request, http, rpc, grpc) => {
    const told = await toldBy(method, request(done));
    expect(told).toMatchObject({
      "HTTP+JSON": { code: http },
      "JSON-RPC": { code: rpc },
      gRPC: { code: grpc },
    });
    expect(expectSame(told)).toMatchObject({ reason, domain: "a2a-protocol.org" });
  });

  const old = { role: "user", messageId: "m", parts: [{ kind: "text", text: "hello" }] };
  it.each([
    { field: "historyLength", configuration: { historyLength: -1 } },
    {
      field: "pushNotificationConfig.url",
      configuration: { pushNotificationConfig: { url: "http://127.0.0.1/" } },
    },
    {
      field: "pushNotificationConfig.authentication.schemes",
      configuration: {
        pushNotificationConfig: { url: hook, authentication: { schemes: ["not one"] } },
      },
    },
  ])("callers of 0.3 are told by their own names: $field", async ({ field, configuration }) => {
    const headers = { "content-type": "application/json" };
    const params = { message: old, configuration };
    const request = { jsonrpc: "2.0", id: 1, method: "message/send", params };
    const { body } = await http(agent.url, "POST /a2a", headers, request);
    expect(body.error).toMatchObject({
      code: -32602,
      data: { violations: [{ field: `params.configuration.${field}` }] },
    });
  });
});

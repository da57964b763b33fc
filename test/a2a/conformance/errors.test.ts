import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { conformance } from "./suite.js";
import { startAgent } from "./support.js";
import { getTask, refusal, saying, send, stream, taskFor } from "./talk.js";
import { connect } from "./wires/connect.js";
import { ask } from "./wires/http.js";
import { bindings as all, type Binding, type Peer } from "./wires/peer.js";

/** A2A 1.0, §5.4: reason, code of JSON-RPC, status of gRPC, status of HTTP. */
const errors = [
  ["TASK_NOT_FOUND", -32001, "NOT_FOUND", 404],
  ["TASK_NOT_CANCELABLE", -32002, "FAILED_PRECONDITION", 400],
  ["PUSH_NOTIFICATION_NOT_SUPPORTED", -32003, "FAILED_PRECONDITION", 400],
  ["UNSUPPORTED_OPERATION", -32004, "FAILED_PRECONDITION", 400],
  ["CONTENT_TYPE_NOT_SUPPORTED", -32005, "INVALID_ARGUMENT", 400],
  ["INVALID_AGENT_RESPONSE", -32006, "INTERNAL", 500],
  ["EXTENDED_AGENT_CARD_NOT_CONFIGURED", -32007, "FAILED_PRECONDITION", 400],
  ["EXTENSION_SUPPORT_REQUIRED", -32008, "FAILED_PRECONDITION", 400],
  ["VERSION_NOT_SUPPORTED", -32009, "FAILED_PRECONDITION", 400],
] as const;

/** Requests that are wrong in one field, and its name. */
const wrong: readonly (readonly [string, (peer: Peer) => Promise<unknown>])[] = [
  ["message", (peer) => peer.call("SendMessage", {})],
  ["message.messageId", (peer) => send(peer, "hello", { message: { messageId: "" } })],
  ["message.parts", (peer) => send(peer, "hello", { message: { parts: [] } })],
  ["message.parts[0]", (peer) => send(peer, "hello", { message: { parts: [{}] } })],
  ["message.role", (peer) => send(peer, "hello", { message: { role: "ROLE_UNSPECIFIED" } })],
  ["historyLength", (peer) => getTask(peer, randomUUID(), { historyLength: -1 })],
  ["pageSize", (peer) => peer.call("ListTasks", { pageSize: 101 })],
  ["pageSize", (peer) => peer.call("ListTasks", { pageSize: 0 })],
];

conformance("errors.test.ts", ({ each, once, shared }) => {
  const agent = shared(() => startAgent());
  const open = (binding: Binding) => connect(binding, agent().url);
  const nobodys = (binding: Binding) =>
    using(open(binding), (peer) => refusal(getTask(peer, randomUUID())));

  each(all, ["5.4-1", "3.3.2-1", "3.3.2-16", "3.3.2-20"], "every error of A2A", async (binding) => {
    using peer = open(binding);
    for (const [reason, rpc, grpc, http] of errors) {
      const error = await refusal(send(peer, `throw ${reason.toLowerCase()}`));
      expect(error.reason).toBe(reason);
      expect(error.code).toBe({ "JSON-RPC": rpc, gRPC: grpc, "HTTP+JSON": http }[binding]);
      if (binding === "HTTP+JSON") {
        expect(error.status).toBe(http);
        expect(error.body.error.status).toBe(grpc);
      }
      expect(error.info.metadata).toMatchObject({ wish: reason.toLowerCase() });
    }
  });

  each(all, ["3.3.2-17", "3.3.2-2"], "says what is wrong, and what to do", async (binding) => {
    using peer = open(binding);
    expect((await nobodys(binding)).message).toMatch(/no such task.*begins a new one/i);
    const { id } = await taskFor(peer, "hello");
    const again = await refusal(send(peer, "hello", { message: { taskId: id } }));
    expect(again.message).toMatch(/over.*without.*begin another/i);
    const stream = await refusal(peer.open("SubscribeToTask", { id }));
    expect(stream.message).toMatch(/GetTask/);
  });

  each(
    all,
    ["3.3.2-9", "3.3.2-10", "13.4-5", "5.7-2", "3.3.2-19"],
    "what is not valid is refused, by the field that is wrong",
    async (binding) => {
      using peer = open(binding);
      const codes = { "JSON-RPC": -32602, gRPC: "INVALID_ARGUMENT", "HTTP+JSON": 400 };
      for (const [field, call] of wrong) {
        const error = await refusal(call(peer));
        expect(error.code).toBe(codes[binding]);
        expect(error.fields.map(camelCase)).toEqual([field]);
        expect(error.detail("BadRequest").fieldViolations[0].description).toMatch(/\w/);
      }
    },
  );

  each(all, ["3.3.2-11"], "valid values are named", async (binding) => {
    using peer = open(binding);
    const size = await refusal(peer.call("ListTasks", { pageSize: 150 }));
    expect(size.message).toMatch(/1 to 100/);
    const role = await refusal(send(peer, "hello", { message: { role: "ROLE_UNSPECIFIED" } }));
    expect(role.message).toMatch(/ROLE_USER/);
  });

  each(all, ["3.3.2-14"], "what may pass is told from what will not", async (binding) => {
    using peer = open(binding);
    const rateCodes = { "JSON-RPC": -32012, gRPC: "RESOURCE_EXHAUSTED", "HTTP+JSON": 429 };
    const busy = await refusal(send(peer, "throw rate_limited"));
    expect(busy.code).toBe(rateCodes[binding]);
    const away = { "JSON-RPC": -32016, gRPC: "UNAVAILABLE", "HTTP+JSON": 503 };
    expect((await refusal(send(peer, "throw unavailable"))).code).toBe(away[binding]);
    const broken = { "JSON-RPC": -32603, gRPC: "INTERNAL", "HTTP+JSON": 500 };
    expect((await refusal(send(peer, "throw internal"))).code).toBe(broken[binding]);
    const { status } = await taskFor(peer, "fail");
    expect(status.message.metadata).toMatchObject({ retryable: true, retryAfterMs: 2_000 });
  });

  each(all, ["3.3.2-18"], "each detail says what it is", async (binding) => {
    using peer = open(binding);
    for (const text of ["throw task_not_found", "throw internal", "throw rate_limited"]) {
      const { details } = await refusal(send(peer, text));
      expect(details.length).toBeGreaterThan(0);
      for (const detail of details) expect(detail["@type"]).toMatch(/^type\.googleapis\.com\/\w/);
    }
  });

  each(all, ["5.1-3"], "the same goes wrong the same way", async (binding) => {
    using peer = open(binding);
    const { id } = await taskFor(peer, "hello");
    const gone = randomUUID();
    const reasons = await Promise.all(
      [
        getTask(peer, gone),
        peer.call("CancelTask", { id: gone }),
        peer.call("CancelTask", { id }),
        peer.open("SubscribeToTask", { id: gone }),
        peer.open("SubscribeToTask", { id }),
        send(peer, "hello", { message: { taskId: id } }),
        stream(peer, "hello", { message: { taskId: id } }),
        peer.call("GetTaskPushNotificationConfig", { taskId: id, id: gone }),
        peer.call("ListTaskPushNotificationConfigs", { taskId: gone }),
        peer.call("SendMessage", {}),
        peer.open("SendStreamingMessage", {}),
      ].map(async (call) => (await refusal(call)).reason),
    );
    expect(reasons).toEqual([
      "TASK_NOT_FOUND",
      "TASK_NOT_FOUND",
      "TASK_NOT_CANCELABLE",
      "TASK_NOT_FOUND",
      ...Array(3).fill("UNSUPPORTED_OPERATION"),
      "TASK_NOT_FOUND",
      "TASK_NOT_FOUND",
      ...Array(2).fill("INVALID_ARGUMENT"),
    ]);
  });

  each(["JSON-RPC"], ["9.5-1", "9.5-2"], "error.data is a list of google.rpc", async (binding) => {
    const { body } = await nobodys(binding);
    expect(body).toMatchObject({ jsonrpc: "2.0", id: 1, error: { code: -32001 } });
    expect(body.error.data).toEqual([errorInfo]);
    using peer = open(binding);
    const { body: invalid } = await refusal(peer.call("SendMessage", {}));
    expect(invalid.error.data).toContainEqual(badRequest);
  });

  each(["gRPC"], ["10.6-1"], "ErrorInfo is in the status", async (binding) => {
    expect((await nobodys(binding)).details).toEqual([
      { ...errorInfo, metadata: expect.anything() },
    ]);
  });

  each(["HTTP+JSON"], ["11.6-1", "11.6-2", "11.6-3"], "a google.rpc.Status", async (binding) => {
    const { body, headers } = await nobodys(binding);
    const { error } = body;
    expect(error).toMatchObject({
      code: 404,
      status: "NOT_FOUND",
      message: expect.stringMatching(/task/),
    });
    expect(error.details).toEqual([errorInfo]);
    expect(headers["content-type"]).toMatch(/json/);
    using peer = open(binding);
    const { body: invalid } = await refusal(peer.call("SendMessage", {}));
    expect(invalid.error.details).toContainEqual(badRequest);
  });

  each(["HTTP+JSON"], ["14.1.1-2"], "bodies are held to the contract", async () => {
    const { url } = agent();
    const headers = { "content-type": "application/a2a+json", "a2a-version": "1.0" };
    const seen = agent().seen.requests.length;
    for (const body of [
      "{",
      "[]",
      '"text"',
      { message: 1 },
      { message: { ...saying("x").message, parts: "text" } },
      { message: { ...saying("x").message, role: "ROLE_OTHER" } },
      { message: { ...saying("x").message, parts: [{ raw: "no base64!" }] } },
    ]) {
      const answer = await ask(`${url}/message:send`, { method: "POST", headers, body });
      expect(answer.status).toBe(400);
      expect(answer.body.error.details[0].reason).toMatch(/INVALID_ARGUMENT|PARSE_ERROR/);
    }
    expect(agent().seen.requests.length).toBe(seen);
  });

  once("server", ["3.3.2-15"], "what breaks is in the log, and not in the answer", async () => {
    using peer = open("JSON-RPC");
    const task = await taskFor(peer, "break");
    const { incident } = task.status.message.metadata;
    expect(JSON.stringify(task)).not.toContain("secret internals");
    const line = agent().log.find((each) => each.includes(incident));
    expect(line).toContain("secret internals");
  });
});

const errorInfo = {
  "@type": "type.googleapis.com/google.rpc.ErrorInfo",
  reason: "TASK_NOT_FOUND",
  domain: "a2a-protocol.org",
  metadata: expect.objectContaining({ taskId: expect.any(String) }),
};

const badRequest = {
  "@type": "type.googleapis.com/google.rpc.BadRequest",
  fieldViolations: [{ field: "message", description: expect.stringMatching(/\w/) }],
};

/** Fields of a request, as JSON has them; gRPC has them as the contract does. */
function camelCase(field: string): string {
  return field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function using<T>(peer: Peer, use: (peer: Peer) => Promise<T>): Promise<T> {
  using it = peer;
  return await use(it);
}

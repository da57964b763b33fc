import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningAgent, startApp } from "../support.js";
import { callers } from "./callers.js";
import { eventsOf, http, type SentHeaders } from "./http.js";
import { refusal } from "./refused.js";

/** As §6 sends it; that the caller speaks 1.0 must be said, since nothing said is 0.3 (§3.6.2). */
const headers: SentHeaders = {
  "Content-Type": "application/a2a+json",
  Authorization: "Bearer token",
  "A2A-Version": "1.0",
};
const authorization = { authorization: "Bearer token" };

const plan = "Help me learn Python in 2 weeks, 1 hour a day";
const id = expect.stringMatching(/^[\w-]{8,}$/);

let app: RunningAgent;
beforeAll(async () => {
  app = await startApp({ env: { API_KEYS: "token" } });
});
afterAll(() => app[Symbol.asyncDispose]());

describe("§6.1 basic task execution", () => {
  const request = {
    message: { role: "ROLE_USER", parts: [{ text: plan }], messageId: "msg-uuid" },
  };
  const completed = {
    task: {
      id,
      contextId: id,
      status: { state: "TASK_STATE_COMPLETED" },
      artifacts: [
        {
          artifactId: id,
          name: "study_plan",
          parts: [{ text: expect.stringContaining("# Study plan: Python") }, {}],
        },
      ],
    },
  };

  it("§6.1 over HTTP+JSON, as written", async () => {
    const answer = await http(app.url, "POST /message:send", headers, request);
    expect([answer.status, answer.contentType]).toEqual([200, "application/a2a+json"]);
    expect(answer.body).toMatchObject(completed);
  });

  it.each(["JSON-RPC", "gRPC"] as const)("§6.1 over %s", async (binding) => {
    const answer = await callers[binding](app).call("SendMessage", request, authorization);
    expect(answer).toMatchObject(completed);
  });
});

describe("§6.2 streaming task execution", () => {
  const request = {
    message: {
      role: "ROLE_USER",
      parts: [{ text: "Learn SQL in 3 weeks, 1 hour a day" }],
      messageId: "msg-uuid",
    },
  };

  function expectLifecycle(events: readonly { readonly [kind: string]: { taskId: string } }[]) {
    const [first] = events;
    expect(first).toMatchObject({ task: { id, status: { state: "TASK_STATE_WORKING" } } });
    const taskId = (first as unknown as { task: { id: string } }).task.id;
    const updates = events.slice(1);
    for (const { statusUpdate, artifactUpdate } of updates)
      expect((statusUpdate ?? artifactUpdate)?.taskId).toBe(taskId);
    expect(updates.at(-2)).toMatchObject({
      artifactUpdate: { artifact: { parts: [{ text: expect.stringContaining("SQL") }, {}] } },
    });
    expect(updates.at(-1)).toMatchObject({
      statusUpdate: { status: { state: "TASK_STATE_COMPLETED" } },
    });
  }

  it("§6.2 over HTTP+JSON, as written", async () => {
    const answer = await http(app.url, "POST /message:stream", headers, request);
    expect(answer.status).toBe(200);
    expect(answer.contentType).toMatch(/^text\/event-stream\b/);
    expectLifecycle(eventsOf(answer.body));
  });

  it.each(["JSON-RPC", "gRPC"] as const)("§6.2 over %s", async (binding) => {
    const caller = callers[binding](app);
    expectLifecycle(await caller.stream("SendStreamingMessage", request, authorization));
  });
});

describe("§6.3 multi-turn interaction", () => {
  const first = {
    message: { role: "ROLE_USER", parts: [{ text: "Make me a plan" }], messageId: "msg-1" },
  };
  const followUp = (taskId: string) => ({
    message: {
      taskId,
      role: "ROLE_USER",
      parts: [{ text: "Chess, in two weeks" }],
      messageId: "msg-2",
    },
  });
  const inputRequired = {
    task: {
      id,
      status: {
        state: "TASK_STATE_INPUT_REQUIRED",
        message: { role: "ROLE_AGENT", parts: [{ text: expect.stringMatching(/\?/) }] },
      },
    },
  };

  it("§6.3 over HTTP+JSON, as written", async () => {
    const asked = await http(app.url, "POST /message:send", headers, first);
    expect(asked.status).toBe(200);
    expect(asked.body).toMatchObject(inputRequired);
    const { task } = asked.body;
    const answer = await http(app.url, "POST /message:send", headers, followUp(task.id));
    expect(answer.status).toBe(200);
    // The context is inferred from the task (§3.4.3).
    expect(answer.body.task).toMatchObject({
      id: task.id,
      contextId: task.contextId,
      status: { state: "TASK_STATE_COMPLETED" },
      artifacts: [{ metadata: { topic: expect.stringMatching(/chess/i) } }],
    });
  });

  it.each(["JSON-RPC", "gRPC"] as const)("§6.3 over %s", async (binding) => {
    const caller = callers[binding](app);
    const asked = await caller.call("SendMessage", first, authorization);
    expect(asked).toMatchObject(inputRequired);
    const { task } = asked;
    const answer = await caller.call("SendMessage", followUp(task.id), authorization);
    expect(answer.task).toMatchObject({
      id: task.id,
      contextId: task.contextId,
      status: { state: "TASK_STATE_COMPLETED" },
    });
  });
});

describe("§6.4 version negotiation error", () => {
  const request = {
    message: { role: "ROLE_USER", parts: [{ text: "Hello" }], messageId: "msg-uuid" },
  };
  const info = {
    reason: "VERSION_NOT_SUPPORTED",
    domain: "a2a-protocol.org",
    metadata: { supportedVersions: expect.stringContaining("1.0") },
  };

  // The example is of an older form of errors; §11.6 says how they are now.
  it("§6.4 over HTTP+JSON, the request as written", async () => {
    const old = { ...headers, "A2A-Version": "0.5" };
    const answer = await http(app.url, "POST /message:send", old, request);
    expect([answer.status, answer.contentType]).toEqual([400, "application/a2a+json"]);
    expect(answer.body.error).toMatchObject({
      code: 400,
      status: "FAILED_PRECONDITION",
      message: expect.stringContaining("0.5"),
      details: [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", ...info }],
    });
  });

  it.each([
    ["JSON-RPC", -32009],
    ["gRPC", 9],
  ] as const)("§6.4 over %s", async (binding, code) => {
    const caller = callers[binding](app);
    const wrong = { ...authorization, "A2A-Version": "0.5" };
    const told = await refusal(caller.call("SendMessage", request, wrong));
    expect(told).toMatchObject({ code, ...info });
    expect(told.message).toContain("0.5");
  });

  it("§6.4 with the version as a query parameter (§3.6.1)", async () => {
    const { "A2A-Version": _, ...rest } = headers;
    const asked = (version: string) =>
      http(app.url, `POST /message:send?A2A-Version=${version}`, rest, request);
    expect((await asked("0.5")).body.error.details[0]).toMatchObject(info);
    expect((await asked("1.0")).status).toBe(200);
  });
});

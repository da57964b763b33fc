import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningAgent, startScripted } from "../support.js";
import { callers } from "./callers.js";
import { http } from "./http.js";
import { restCaller } from "./http-callers.js";
import { refusal } from "./refused.js";

const headers = { Authorization: "Bearer token", "A2A-Version": "1.0" };
const authorization = { authorization: "Bearer token" };
const contextId = "c295ea44-7543-4f78-b524-7a38915ad6e4";

/** Listing wants tasks that work on and on, which the study agent does not have. */
describe("§6.5 task listing and management", () => {
  let agent: RunningAgent;
  let working = "";
  beforeAll(async () => {
    agent = await startScripted({ apiKeys: ["token"] });
    const send = async (text: string, more: object = {}, rest: object = {}) => {
      const message = { messageId: text, role: "ROLE_USER", parts: [{ text }], ...more };
      const answer = await restCaller(agent).call(
        "SendMessage",
        { message, ...rest },
        authorization,
      );
      return answer.task.id as string;
    };
    for (let n = 1; n <= 15; n++) await send(`document ${n}`, { contextId });
    working = await send("slow 60000", {}, { configuration: { returnImmediately: true } });
  });
  afterAll(() => agent[Symbol.asyncDispose]());

  it("§6.5 all tasks from a specific context, over HTTP+JSON as written", async () => {
    const line = `GET /tasks?contextId=${contextId}&pageSize=10&historyLength=3`;
    const { status, contentType, body } = await http(agent.url, line, headers);
    expect([status, contentType]).toEqual([200, "application/a2a+json"]);
    expect(body).toMatchObject({ totalSize: 15, pageSize: 10 });
    expect(body.tasks).toHaveLength(10);
    for (const task of body.tasks) {
      expect(task).toMatchObject({
        contextId,
        status: {
          state: "TASK_STATE_COMPLETED",
          timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        },
        history: [{ role: "ROLE_USER" }],
      });
      expect(task).not.toHaveProperty("artifacts");
    }
  });

  it("§6.5 all working tasks across all contexts, over HTTP+JSON as written", async () => {
    const line = "GET /tasks?status=TASK_STATE_WORKING&pageSize=20";
    const { status, body } = await http(agent.url, line, headers);
    expect(status).toBe(200);
    // The token is there also where nothing follows.
    expect(body).toMatchObject({ totalSize: 1, pageSize: 20, nextPageToken: "" });
    expect(body.tasks).toMatchObject([
      {
        id: working,
        status: {
          state: "TASK_STATE_WORKING",
          message: {
            role: "ROLE_AGENT",
            parts: [{ text: "Slowly" }],
            messageId: expect.stringMatching(/./),
          },
        },
      },
    ]);
  });

  it("§6.5 pagination, over HTTP+JSON as written, while tasks are added", async () => {
    const path = `/tasks?contextId=${contextId}&pageSize=10`;
    const first = await http(agent.url, `GET ${path}`, headers);
    const token = first.body.nextPageToken;
    expect(token).toMatch(/./);
    const more = { messageId: "more", role: "ROLE_USER", parts: [{ text: "one more" }] };
    await restCaller(agent).call("SendMessage", { message: more }, authorization);
    const next = await http(
      agent.url,
      `GET ${path}&pageToken=${encodeURIComponent(token)}`,
      headers,
    );
    expect(next.body).toMatchObject({ totalSize: 15, pageSize: 10, nextPageToken: "" });
    const ids = [...first.body.tasks, ...next.body.tasks].map((task) => task.id);
    expect(new Set(ids).size).toBe(15);
    const times = [...first.body.tasks, ...next.body.tasks].map((task) => task.status.timestamp);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it.each(["JSON-RPC", "gRPC"] as const)("§6.5 over %s", async (binding) => {
    const list = async (request: object) =>
      callers[binding](agent).call("ListTasks", request, authorization);
    const first = await list({ contextId, pageSize: 10, historyLength: 3 });
    expect(first.tasks).toHaveLength(10);
    const rest = await list({ contextId, pageSize: 10, pageToken: first.nextPageToken });
    expect(rest.tasks).toHaveLength(5);
    const { tasks } = await list({ status: "TASK_STATE_WORKING", pageSize: 20 });
    expect(tasks).toMatchObject([{ id: working }]);
  });

  // The example is of an older form of errors; §11.6 says how they are now.
  it("§6.5 validation error, the request as written: every parameter that is wrong is named", async () => {
    const line = "GET /tasks?pageSize=150&historyLength=-5&status=TASK_STATE_RUNNING";
    const { status, body } = await http(agent.url, line, headers);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 400, status: "INVALID_ARGUMENT" });
    const [bad] = body.error.details.filter((each: { "@type": string }) =>
      each["@type"].endsWith("google.rpc.BadRequest"),
    );
    expect(bad.fieldViolations).toEqual(
      expect.arrayContaining([
        { field: "pageSize", description: expect.stringMatching(/100.*150/) },
        { field: "historyLength", description: expect.stringMatching(/-5/) },
        { field: "status", description: expect.stringMatching(/TASK_STATE_AUTH_REQUIRED/) },
      ]),
    );
  });

  it.each([
    ["JSON-RPC", -32602],
    ["HTTP+JSON", 400],
    ["gRPC", 3],
  ] as const)(
    "§6.5 validation error over %s, of what all bindings can say",
    async (binding, code) => {
      const wrong = { pageSize: 150, historyLength: -5 };
      const work = callers[binding](agent).call("ListTasks", wrong, authorization);
      const told = await refusal(work);
      expect(told.code).toBe(code);
      expect(told.violations.map(({ field }) => field).toSorted()).toEqual([
        "historyLength",
        "pageSize",
      ]);
    },
  );
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Receiver, startReceiver } from "../../service/tasks/push/receiver.js";
import { type RunningAgent, startApp } from "../support.js";
import { callers } from "./callers.js";
import { http, type Json } from "./http.js";

const headers = {
  "Content-Type": "application/a2a+json",
  Authorization: "Bearer token",
  "A2A-Version": "1.0",
};
const authorization = { authorization: "Bearer token" };

describe("§6.6 push notification setup and usage", () => {
  let receiver: Receiver;
  let app: RunningAgent;
  beforeAll(async () => {
    receiver = await startReceiver();
    app = await startApp({ env: { API_KEYS: "token", PUSH_ALLOW_HOSTS: receiver.host } });
  });
  afterAll(async () => {
    await app[Symbol.asyncDispose]();
    await receiver[Symbol.asyncDispose]();
  });

  const request = (messageId: string) => ({
    message: {
      role: "ROLE_USER",
      parts: [
        { text: "Plan my degree: algorithms, databases in 2 years. Notify me when it's ready." },
      ],
      messageId,
    },
    configuration: {
      taskPushNotificationConfig: {
        url: `http://${receiver.host}/webhook/a2a-notifications`,
        authentication: { scheme: "Bearer", credentials: "secure-client-token-for-task-aaa" },
      },
    },
  });

  /** Waits for the one that says how the task ended, and looks at all that came before. */
  async function expectNotifications(task: Json): Promise<void> {
    const told = () => receiver.bodies.map((body) => JSON.parse(body));
    await expect
      .poll(() => told().at(-1), { timeout: 10_000 })
      .toMatchObject({
        statusUpdate: {
          taskId: task.id,
          contextId: task.contextId,
          status: {
            state: "TASK_STATE_COMPLETED",
            timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/),
          },
        },
      });
    for (const notification of told()) {
      // A StreamResponse has one of the four (§4.3.3).
      expect(Object.keys(notification)).toHaveLength(1);
      expect(Object.keys(notification)[0]).toMatch(/^(?:task|statusUpdate|artifactUpdate)$/);
    }
    for (const { method, path, headers: sent } of receiver.received) {
      expect([method, path]).toEqual(["POST", "/webhook/a2a-notifications"]);
      expect(sent).toMatchObject({
        host: receiver.host,
        authorization: "Bearer secure-client-token-for-task-aaa",
        "content-type": "application/a2a+json",
      });
    }
  }

  it("§6.6 over HTTP+JSON, as written", async () => {
    receiver.received.length = 0;
    const answer = await http(app.url, "POST /message:send", headers, request("6dbc13b5"));
    expect([answer.status, answer.contentType]).toEqual([200, "application/a2a+json"]);
    // It may be over by then: nothing was said of returning at once (§3.2.2).
    expect(answer.body.task).toMatchObject({
      id: expect.stringMatching(/./),
      contextId: expect.stringMatching(/./),
      status: { state: expect.stringMatching(/^TASK_STATE_/), timestamp: expect.any(String) },
    });
    await expectNotifications(answer.body.task);
  });

  it("§6.6 over HTTP+JSON, to a client that returns at once", async () => {
    receiver.received.length = 0;
    const { configuration, message } = request("7ecd24c6");
    const sent = { message, configuration: { ...configuration, returnImmediately: true } };
    const answer = await http(app.url, "POST /message:send", headers, sent);
    expect(answer.body.task.status.state).toMatch(/^TASK_STATE_(?:SUBMITTED|WORKING)$/);
    await expectNotifications(answer.body.task);
  });

  it.each(["JSON-RPC", "gRPC"] as const)(
    "§6.6 over %s: the notification is the same",
    async (binding) => {
      receiver.received.length = 0;
      const caller = callers[binding](app);
      const { task } = await caller.call("SendMessage", request(binding), authorization);
      await expectNotifications(task);
      const ref = { taskId: task.id };
      const page = await caller.call("ListTaskPushNotificationConfigs", ref, authorization);
      expect(page.configs).toMatchObject([
        { taskId: task.id, authentication: { scheme: "Bearer" } },
      ]);
      expect(JSON.stringify(page)).not.toContain("secure-client-token");
    },
  );
});

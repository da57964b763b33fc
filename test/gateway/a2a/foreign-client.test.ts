import { AgentCard, SendMessageRequest } from "@a2a-js/sdk";
import { type Client, ClientFactory, ClientFactoryOptions } from "@a2a-js/sdk/client";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { StudlyError } from "../../../src/domain/errors.js";
import { type Asked, sampleAgent, statusEvent, taskEvent } from "./sample-agent.js";
import { type Bindings, startBindings } from "./support.js";

/** Every call of a client that is not ours, over each binding. */
describe.each(["JSONRPC", "HTTP+JSON"])("@a2a-js/sdk over %s", (binding) => {
  const asked: Asked[] = [];
  let thrown: StudlyError | undefined;
  let bindings: Bindings;
  let client: Client;

  beforeAll(async () => {
    const agent = sampleAgent(asked);
    bindings = await startBindings({
      ...agent,
      getTask(request, context) {
        if (thrown !== undefined) throw thrown;
        if (agent.getTask === undefined) throw new Error("no agent");
        return agent.getTask(request, context);
      },
      async *subscribeToTask({ id }) {
        if (id === "missing") throw new StudlyError("task_not_found", "No such task.");
        yield taskEvent(id, 1);
        yield statusEvent(2);
        if (id === "failing") throw new StudlyError("task_not_found", "It has gone.");
      },
    });
    const card = AgentCard.fromJSON({
      name: "Agent",
      supportedInterfaces: [
        { url: `${bindings.url}/a2a`, protocolBinding: "JSONRPC", protocolVersion: "1.0" },
        { url: bindings.url, protocolBinding: "HTTP+JSON", protocolVersion: "1.0" },
      ],
      capabilities: { streaming: true, pushNotifications: true, extendedAgentCard: true },
    });
    const options = ClientFactoryOptions.createFrom(ClientFactoryOptions.default, {
      preferredTransports: [binding],
    });
    client = await new ClientFactory(options).createFromAgentCard(card);
  });
  afterAll(() => bindings[Symbol.asyncDispose]());
  beforeEach(() => {
    asked.length = 0;
    thrown = undefined;
  });

  const request = SendMessageRequest.fromJSON({
    tenant: "acme",
    message: { messageId: "m-1", role: "ROLE_USER", parts: [{ text: "Hello" }, { data: [1] }] },
    configuration: { historyLength: 2 },
  });

  async function all<T>(events: AsyncIterable<T>): Promise<T[]> {
    const seen: T[] = [];
    for await (const event of events) seen.push(event);
    return seen;
  }

  it("sends a message and has a task", async () => {
    const answer = await client.sendMessage(request);
    expect(answer).toMatchObject({ id: "task-1", status: { state: 3 } });
    expect(answer).toHaveProperty("status.timestamp", "2025-10-28T10:30:00.142Z");
    expect(asked[0]?.request).toMatchObject({
      tenant: "acme",
      message: { parts: [{ content: { case: "text", value: "Hello" } }, {}] },
      configuration: { historyLength: 2 },
    });
  });

  it("streams", async () => {
    const events = await all(client.sendMessageStream(request));
    expect(events.map(({ payload }) => payload?.$case)).toEqual([
      "task",
      "statusUpdate",
      "statusUpdate",
    ]);
    const subscribed = await all(client.resubscribeTask({ tenant: "", id: "task-1" }));
    expect(subscribed.length).toBe(2);
  });

  it("gets, lists and cancels tasks", async () => {
    const task = await client.getTask({ tenant: "acme", id: "a/b c", historyLength: 0 });
    expect(task.id).toBe("a/b c");
    const page = await client.listTasks({
      tenant: "",
      contextId: "c",
      status: 2,
      pageSize: 10,
      pageToken: "p",
      historyLength: 1,
      statusTimestampAfter: "2025-11-09T10:30:00.000Z",
      includeArtifacts: true,
    });
    expect(page).toMatchObject({ nextPageToken: "", totalSize: 1, tasks: [{ id: "task-1" }] });
    const canceled = await client.cancelTask({ tenant: "", id: "t", metadata: undefined });
    expect(canceled.status?.state).toBe(5);
    expect(asked.map(({ request: { $typeName: _, ...rest } }) => rest)).toMatchObject([
      { tenant: "acme", id: "a/b c", historyLength: 0 },
      { contextId: "c", status: 2, pageSize: 10, pageToken: "p", includeArtifacts: true },
      { id: "t" },
    ]);
  });

  it("manages push configs", async () => {
    const config = {
      tenant: "",
      id: "",
      taskId: "task-1",
      url: "https://a.example/hook",
      token: "t",
      authentication: undefined,
    };
    const made = await client.createTaskPushNotificationConfig(config);
    expect(made).toMatchObject({ id: "config-1", url: config.url });
    const ref = { tenant: "", taskId: "task-1", id: "config-1" };
    expect((await client.getTaskPushNotificationConfig(ref)).url).toBe(config.url);
    const list = { tenant: "", taskId: "task-1", pageSize: 0, pageToken: "" };
    expect((await client.listTaskPushNotificationConfig(list)).configs.length).toBe(1);
    await client.deleteTaskPushNotificationConfig(ref);
    expect(asked.at(-1)?.request).toMatchObject({ taskId: "task-1", id: "config-1" });
  });

  it("understands errors, also those of streams, before and on the way", async () => {
    thrown = new StudlyError("task_not_found", "No such task.", { metadata: { taskId: "t" } });
    const call = client.getTask({ tenant: "", id: "t", historyLength: undefined });
    await expect(call).rejects.toMatchObject({
      reason: "TASK_NOT_FOUND",
      message: "No such task.",
    });
    const early = all(client.resubscribeTask({ tenant: "", id: "missing" }));
    await expect(early).rejects.toMatchObject({ reason: "TASK_NOT_FOUND" });
    const late = all(client.resubscribeTask({ tenant: "", id: "failing" }));
    await expect(late).rejects.toThrow("It has gone.");
  });

  it("gets the extended card", async () => {
    expect((await client.getAgentCard()).version).toBe("1.0.0");
  });
});

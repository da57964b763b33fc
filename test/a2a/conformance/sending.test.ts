import { expect } from "vitest";
import { conformance } from "./suite.js";
import { startAgent } from "./support.js";
import {
  beginTask,
  getTask,
  kindOf,
  listTasks,
  send,
  stateOf,
  stream,
  taskFor,
  told,
  until,
} from "./talk.js";
import { connect } from "./wires/connect.js";
import { bindings as all, type Json, type Peer } from "./wires/peer.js";

const json = ["JSON-RPC", "HTTP+JSON"] as const;

conformance("sending.test.ts", ({ each, shared }) => {
  const agent = shared(() => startAgent());
  const hasty = shared(() => startAgent({ requestBudgetMs: 500 }));
  const open = (binding: (typeof all)[number]) => connect(binding, agent().url);

  /** A task of three messages: what was wanted, what was asked, what was answered. */
  async function conversation(peer: Peer): Promise<Json> {
    const { id } = await taskFor(peer, "ask where?");
    return taskFor(peer, "here", { message: { taskId: id } });
  }

  each(all, ["3.1.1-1"], "a task or a message comes at once", async (binding) => {
    using peer = open(binding);
    const begun = performance.now();
    const task = await beginTask(peer, "slow 5000");
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(task.id).not.toBe("");
    expect(kindOf(await send(peer, "say hello"))).toBe("message");
    await peer.call("CancelTask", { id: task.id });
  });

  each(all, ["3.1.2-1", "3.1.2-3"], "a task, then its updates, as a stream", async (binding) => {
    using peer = open(binding);
    const { events, headers } = await stream(peer, "chunks 3");
    if (binding !== "gRPC") expect(headers["content-type"]).toMatch(/^text\/event-stream/);
    const kinds: string[] = [];
    for await (const event of events) kinds.push(kindOf(event));
    const chunks = Array(3).fill("artifactUpdate");
    expect(kinds).toEqual(["task", ...chunks, "statusUpdate"]);
  });

  each(all, ["3.1.2-2"], "a message, and the end of the stream", async (binding) => {
    using peer = open(binding);
    const events = await told(await stream(peer, "say hello"));
    expect(events).toEqual([{ message: expect.objectContaining({ parts: [{ text: "hello" }] }) }]);
  });

  each(all, ["3.1.2-4"], "a stream ends with the task, however that ends", async (binding) => {
    using peer = open(binding);
    for (const [text, state] of [
      ["hello", "COMPLETED"],
      ["fail", "FAILED"],
      ["reject", "REJECTED"],
    ] as const) {
      const events = await told(await stream(peer, text));
      expect(stateOf(events.at(-1))).toBe(`TASK_STATE_${state}`);
    }
    const endless = await stream(peer, "endless 20");
    const first = await endless.events.next();
    await peer.call("CancelTask", { id: first.value.task.id });
    const rest = await told(endless);
    expect(stateOf(rest.at(-1))).toBe("TASK_STATE_CANCELED");
  });

  each(all, ["3.1.2-5"], "steps are told while the work goes on", async (binding) => {
    using peer = open(binding);
    const { events, close } = await stream(peer, "endless 20");
    const { value } = await events.next();
    const { id } = value.task;
    for (let steps = 0; steps < 3; steps++) {
      const next = await events.next();
      expect(next.value.statusUpdate.status.message.parts[0].text).toMatch(/^step/);
    }
    expect((await getTask(peer, id)).status.state).toBe("TASK_STATE_WORKING");
    close();
    await peer.call("CancelTask", { id });
  });

  each(all, ["3.2.2-1"], "an answer waits for the end, or for a question", async (binding) => {
    using peer = open(binding);
    for (const [text, state] of [
      ["slow 200", "COMPLETED"],
      ["fail", "FAILED"],
      ["reject", "REJECTED"],
      ["ask where?", "INPUT_REQUIRED"],
      ["auth", "AUTH_REQUIRED"],
    ]) {
      expect((await taskFor(peer, text ?? "")).status.state).toBe(`TASK_STATE_${state}`);
    }
  });

  each(all, ["3.2.2-5"], "also of somebody who is told of it anyway", async (binding) => {
    using peer = connect(binding, hasty().url);
    const taskPushNotificationConfig = { url: "http://127.0.0.1:9/hook" };
    const task = await taskFor(peer, "slow 1000", {
      configuration: { taskPushNotificationConfig },
    });
    expect(task.status.state).toBe("TASK_STATE_COMPLETED");
  });

  each(all, ["3.2.2-2"], "it has everything that was made", async (binding) => {
    using peer = open(binding);
    const task = await taskFor(peer, "chunks 3");
    expect(task.status.state).toBe("TASK_STATE_COMPLETED");
    const texts = task.artifacts[0].parts.map(({ text }: Json) => text);
    expect(texts).toEqual(["chunk 1\n", "chunk 2\n", "chunk 3\n"]);
    expect(task).toEqual(await getTask(peer, task.id));
  });

  each(all, ["3.2.2-3"], "returnImmediately: a task that goes on", async (binding) => {
    using peer = open(binding);
    const task = await beginTask(peer, "slow 400");
    expect(task.status.state).toBe("TASK_STATE_WORKING");
    const later = await until(
      () => getTask(peer, task.id),
      ({ status }) => status.state !== "TASK_STATE_WORKING",
    );
    expect(later.status.state).toBe("TASK_STATE_COMPLETED");
  });

  each(json, ["3.2.4-1"], "no history, no field", async (binding) => {
    using peer = open(binding);
    const configuration = { historyLength: 0 };
    const { id, ...sent } = await taskFor(peer, "hello", { configuration });
    expect(sent).not.toHaveProperty("history");
    expect(await getTask(peer, id, { historyLength: 0 })).not.toHaveProperty("history");
    const { tasks } = await listTasks(peer, { historyLength: 0 });
    for (const task of tasks) expect(task).not.toHaveProperty("history");
  });

  each(all, ["3.2.4-2"], "the newest messages, and no more than wanted", async (binding) => {
    using peer = open(binding);
    const { id, contextId, history: whole } = await conversation(peer);
    expect(whole.length).toBe(3);
    for (const historyLength of [1, 2, 100]) {
      const newest = whole.slice(-historyLength);
      expect((await getTask(peer, id, { historyLength })).history).toEqual(newest);
      const { tasks } = await listTasks(peer, { contextId, historyLength });
      expect(tasks.map(({ history }: Json) => history)).toEqual([newest]);
    }
    const { id: other } = await taskFor(peer, "ask where?");
    const said = { message: { taskId: other }, configuration: { historyLength: 1 } };
    expect((await taskFor(peer, "here", said)).history.length).toBe(1);
  });

  each(all, ["4.1.4-1"], "messages of the agent say whose they are", async (binding) => {
    using peer = open(binding);
    const { message } = await send(peer, "say hello");
    expect(message).toMatchObject({ role: "ROLE_AGENT", contextId: expect.stringMatching(/./) });
    expect(message).not.toHaveProperty("taskId");
    const { id, contextId, status } = await taskFor(peer, "ask where?");
    expect(status.message).toMatchObject({ role: "ROLE_AGENT", contextId, taskId: id });
  });
});

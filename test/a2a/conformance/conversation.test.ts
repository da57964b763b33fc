import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { startApp } from "../support.js";
import { conformance } from "./suite.js";
import { startAgent } from "./support.js";
import { getTask, listTasks, refusal, send, stateOf, stream, taskFor, told } from "./talk.js";
import { connect } from "./wires/connect.js";
import { bindings as all, type Binding, type Json } from "./wires/peer.js";

const wish = "Learn Python in 2 weeks, 1 hour a day";

conformance("conversation.test.ts", ({ each, once, shared }) => {
  const agent = shared(() => startAgent());
  const studly = shared(() => startApp());
  const open = (binding: Binding) => connect(binding, agent().url);

  each(all, ["3.4.1-1"], "the context that the agent makes is told", async (binding) => {
    using peer = open(binding);
    const { contextId } = await taskFor(peer, "hello");
    const { message } = await send(peer, "say hello");
    for (const id of [contextId, message.contextId]) expect(id).toMatch(/^.{8,}$/);
    expect(contextId).not.toBe(message.contextId);
  });

  each(all, ["3.4.1-2", "3.4.1-3"], "that of the caller is kept", async (binding) => {
    using peer = open(binding);
    const contextId = `my own ${randomUUID()}`;
    const said = { message: { contextId } };
    expect((await taskFor(peer, "hello", said)).contextId).toBe(contextId);
    expect((await send(peer, "say hello", said)).message.contextId).toBe(contextId);
  });

  each(all, ["3.4.2-1", "3.4.2-2"], "every task has an id of its own", async (binding) => {
    using peer = open(binding);
    const message = { messageId: "the same", contextId: randomUUID() };
    const ids = new Set<string>();
    for (const text of ["one", "two", "three"])
      ids.add((await taskFor(peer, text, { message })).id);
    expect(ids.size).toBe(3);
    for (const id of ids) expect((await getTask(peer, id)).id).toBe(id);
  });

  each(all, ["3.4.2-3"], "nobody begins a task by an id", async (binding) => {
    using peer = open(binding);
    const contextId = randomUUID();
    const message = { taskId: randomUUID(), contextId };
    const { reason } = await refusal(send(peer, "hello", { message }));
    expect(reason).toBe("TASK_NOT_FOUND");
    expect((await listTasks(peer, { contextId })).totalSize ?? 0).toBe(0);
  });

  each(all, ["3.4.3-1"], "the task says which context it is", async (binding) => {
    using peer = open(binding);
    const { id, contextId } = await taskFor(peer, "ask where?");
    const answered = await taskFor(peer, "here", { message: { taskId: id } });
    expect(answered).toMatchObject({ id, contextId });
    expect(agent().seen.requests.at(-1)).toMatchObject({ taskId: id, contextId });
  });

  each(all, ["3.4.3-2"], "a context that is not the task's is refused", async (binding) => {
    using peer = open(binding);
    const { id } = await taskFor(peer, "ask where?");
    const message = { taskId: id, contextId: "another" };
    const { reason, fields } = await refusal(send(peer, "here", { message }));
    expect(reason).toBe("INVALID_ARGUMENT");
    expect(fields.join()).toMatch(/context/i);
    expect((await getTask(peer, id)).status.state).toBe("TASK_STATE_INPUT_REQUIRED");
  });

  each(all, ["3.7-3"], "a question is in the task, whoever missed the event", async (binding) => {
    using peer = open(binding);
    const events = await told(await stream(peer, "ask where?"));
    const { id } = events[0].task;
    const asked = events.at(-1).statusUpdate.status.message;
    expect(asked.parts).toEqual([{ text: "where?" }]);
    expect((await getTask(peer, id)).status.message).toEqual(asked);
    const { history } = await taskFor(peer, "here", { message: { taskId: id } });
    expect(history).toContainEqual(asked);
  });

  once("server", ["3.4.1-4", "3.4.3-4"], "a context is one conversation", async () => {
    using peer = connect("HTTP+JSON", studly().url);
    const contextId = randomUUID();
    const first = planOf(await taskFor(peer, wish, { message: { contextId } }));
    const second = planOf(await taskFor(peer, "make it 3 weeks", { message: { contextId } }));
    expect([first.topic, second.topic]).toEqual(["Python", "Python"]);
    expect(daysOf(second)).toBeGreaterThan(daysOf(first));
    expect((await listTasks(peer, { contextId })).totalSize).toBe(2);
  });

  once("server", ["3.4.3-3"], "a task that is referred to tells what is meant", async () => {
    using peer = connect("HTTP+JSON", studly().url);
    const { id } = await taskFor(peer, wish);
    const said = { message: { referenceTaskIds: [id] } };
    const again = planOf(await taskFor(peer, "make it 3 weeks", said));
    expect(again.topic).toBe("Python");
    expect(daysOf(again)).toBeGreaterThan(14);
  });

  once("server", ["3.4.1-5"], "how long data are kept is documented", async () => {
    const text = await readFile("docs/deployment.md", "utf8");
    for (const setting of ["CONTEXT_TTL", "MAX_CONTEXTS", "MAX_TASKS"])
      expect(text).toContain(`\`${setting}\` |`);
  });

  once("server", ["3.7-1", "3.7-2"], "a plan is an artifact, not a message", async () => {
    using peer = connect("JSON-RPC", studly().url);
    const events = await told(await stream(peer, wish));
    const texts = events.map(({ statusUpdate }) => JSON.stringify(statusUpdate ?? ""));
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(1_000);
    const task = await getTask(peer, events[0].task.id);
    expect(task.artifacts[0].parts[0].text).toContain("## Daily Goals");
    expect(stateOf({ task })).toBe("TASK_STATE_COMPLETED");
  });

  each(all, ["3.2.2-4"], "what is accepted is what is made", async (binding) => {
    using peer = connect(binding, studly().url);
    for (const mode of ["text/markdown", "text/plain", "application/json", "text/calendar"]) {
      const { artifacts } = await taskFor(peer, wish, {
        configuration: { acceptedOutputModes: [mode] },
      });
      const [{ parts }] = artifacts;
      expect(parts.map(({ mediaType }: Json) => mediaType.split(";")[0])).toEqual([mode]);
    }
    const configuration = { acceptedOutputModes: ["image/png"] };
    const { reason } = await refusal(send(peer, wish, { configuration }));
    expect(reason).toBe("CONTENT_TYPE_NOT_SUPPORTED");
  });
});

/** The plan as data, in a task's artifact. */
function planOf({ artifacts }: Json): Json {
  return artifacts[0].parts.find(({ data }: Json) => data !== undefined).data;
}

function daysOf({ startDate, endDate }: Json): number {
  return 1 + (Date.parse(endDate) - Date.parse(startDate)) / 86_400_000;
}

import { randomUUID } from "node:crypto";
import type { Transcript } from "./transcript.js";

/** Something that a caller does with the scripted agent. */
export interface Scenario {
  readonly name: string;
  /** A2A 0.3, or the SDK's client of it, has nothing of the kind. */
  readonly newOnly?: true;
  play(agent: Transcript): Promise<unknown>;
}

function says(text: string, more: object = {}) {
  return { messageId: randomUUID(), role: "ROLE_USER", parts: [{ text }], ...more };
}

const atOnce = { configuration: { returnImmediately: true } };

/** One message for each kind of end. */
const sent: readonly Scenario[] = [
  ["a task that is done", "hello"],
  ["a message as the answer", "say hello you"],
  ["an artifact with every kind of part", "parts"],
  ["an artifact in chunks", "chunks 3"],
  ["a question", "ask which one?"],
  ["a task that needs credentials", "auth"],
  ["a task that failed", "fail"],
  ["a task that the agent broke off", "break"],
  ["a task that the agent rejected", "reject"],
  ["a task of an agent that says nothing", "nothing"],
  ["a task that begins with an artifact", "artifact-first"],
  ["a message that comes too late", "late-message"],
  ["a message that is refused", "refuse"],
  ["a refusal with another error of A2A", "throw extension_support_required"],
  ["a request that the agent finds wrong", "throw invalid_argument"],
].flatMap(([name = "", text = ""]) => [
  { name: `sent: ${name}`, play: (agent) => agent.send({ message: says(text) }) },
  { name: `streamed: ${name}`, play: (agent) => agent.stream({ message: says(text) }) },
]);

const tasks: readonly Scenario[] = [
  {
    name: "a task is read again",
    async play(agent) {
      const { task } = await agent.send({ message: says("hello") });
      await agent.get({ id: task.id });
      await agent.get({ id: task.id, historyLength: 1 });
    },
  },
  {
    name: "a task is answered, by its id alone",
    async play(agent) {
      const { task } = await agent.send({ message: says("ask which one?") });
      await agent.send({ message: says("this one", { taskId: task.id }) });
      await agent.get({ id: task.id });
    },
  },
  {
    name: "another task of the same conversation refers to the first",
    async play(agent) {
      const { task } = await agent.send({ message: says("hello") });
      const { id, contextId } = task;
      await agent.send({ message: says("again", { contextId, referenceTaskIds: [id] }) });
    },
  },
  {
    name: "a context of the caller's own",
    play: (agent) => agent.send({ message: says("hello", { contextId: randomUUID() }) }),
  },
  {
    name: "the same message twice",
    async play(agent) {
      const message = says("hello", { contextId: randomUUID() });
      await agent.send({ message });
      await agent.send({ message });
    },
  },
  {
    name: "a task that is returned at once, followed and read",
    async play(agent) {
      const { task } = await agent.send({ message: says("slow 40"), ...atOnce });
      await agent.subscribe({ id: task.id });
      await agent.get({ id: task.id });
    },
  },
  {
    name: "a task that is cancelled, twice",
    async play(agent) {
      const { task } = await agent.send({ message: says("slow 60000"), ...atOnce });
      await agent.cancel({ id: task.id });
      await agent.cancel({ id: task.id });
      await agent.get({ id: task.id });
    },
  },
  {
    name: "metadata everywhere",
    play: (agent) =>
      agent.send({
        message: says("hello", {
          metadata: { a: { b: [1, "two", null, true] } },
          parts: [{ text: "hello", metadata: { c: 1.5 } }],
        }),
        metadata: { d: {} },
      }),
  },
  {
    name: "a list, page by page",
    newOnly: true,
    async play(agent) {
      const contextId = randomUUID();
      for (const text of ["one", "two", "three"])
        await agent.send({ message: says(text, { contextId }) });
      await agent.list({ contextId, pageSize: 3, includeArtifacts: true });
      await agent.list({ contextId, status: "TASK_STATE_FAILED" });
      await agent.list({ contextId, pageSize: 101 });
      await agent.list({ contextId, pageToken: "made up" });
    },
  },
  {
    name: "no history at all",
    newOnly: true,
    async play(agent) {
      const configuration = { historyLength: 0 };
      const { task } = await agent.send({ message: says("hello"), configuration });
      await agent.get({ id: task.id, historyLength: 0 });
      await agent.get({ id: task.id, historyLength: -1 });
    },
  },
  {
    name: "a tenant's task",
    newOnly: true,
    async play(agent) {
      const { task } = await agent.send({ message: says("hello"), tenant: "acme" });
      await agent.get({ id: task.id, tenant: "acme" });
      await agent.get({ id: task.id });
    },
  },
];

const url = "https://hook.example/a2a";

const pushes: readonly Scenario[] = [
  {
    name: "push configs",
    async play(agent) {
      const { task } = await agent.send({ message: says("hello") });
      const taskId = task.id;
      const authentication = { scheme: "Bearer", credentials: "secret" };
      await agent.createPush({ taskId, id: "mine", url, token: "token", authentication });
      await agent.getPush({ taskId, id: "mine" });
      await agent.listPush({ taskId });
      await agent.getPush({ taskId, id: "none" });
      await agent.deletePush({ taskId, id: "mine" });
      await agent.deletePush({ taskId, id: "mine" });
      await agent.listPush({ taskId });
    },
  },
  {
    name: "a push config with the message",
    async play(agent) {
      const taskPushNotificationConfig = { id: "mine", url, token: "token" };
      const configuration = { taskPushNotificationConfig };
      const { task } = await agent.send({ message: says("hello"), configuration });
      await agent.listPush({ taskId: task.id });
      await agent.deletePush({ taskId: task.id, id: "mine" });
    },
  },
  {
    name: "notifications to where none may go",
    async play(agent) {
      const { task } = await agent.send({ message: says("hello") });
      await agent.createPush({ taskId: task.id, id: "mine", url: "http://127.0.0.1/hook" });
      await agent.createPush({ taskId: task.id, id: "mine", url: "ftp://hook.example" });
    },
  },
];

const mistakes: readonly Scenario[] = [
  {
    name: "a task that is not there",
    async play(agent) {
      const taskId = "none";
      await agent.get({ id: taskId });
      await agent.cancel({ id: taskId });
      await agent.subscribe({ id: taskId });
      await agent.send({ message: says("hello", { taskId }) });
      await agent.stream({ message: says("hello", { taskId }) });
      await agent.createPush({ taskId, id: "mine", url });
      await agent.getPush({ taskId, id: "mine" });
      await agent.listPush({ taskId });
      await agent.deletePush({ taskId, id: "mine" });
    },
  },
  {
    name: "a message to a task that is over",
    async play(agent) {
      const { task } = await agent.send({ message: says("hello") });
      await agent.send({ message: says("more", { taskId: task.id }) });
      await agent.stream({ message: says("more", { taskId: task.id }) });
      await agent.cancel({ id: task.id });
    },
  },
  {
    name: "a task that is over is followed",
    newOnly: true,
    async play(agent) {
      const { task } = await agent.send({ message: says("hello") });
      await agent.subscribe({ id: task.id });
    },
  },
  {
    name: "the context of another task",
    async play(agent) {
      const { task } = await agent.send({ message: says("ask which one?") });
      await agent.send({ message: says("this", { taskId: task.id, contextId: randomUUID() }) });
    },
  },
  {
    name: "a message without parts",
    play: (agent) => agent.send({ message: says("", { parts: [] }) }),
  },
  {
    name: "a message of the agent's own",
    play: (agent) => agent.send({ message: says("hello", { role: "ROLE_AGENT" }) }),
  },
];

export const scenarios: readonly Scenario[] = [...sent, ...tasks, ...pushes, ...mistakes];

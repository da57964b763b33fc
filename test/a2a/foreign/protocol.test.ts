import { Role, type StreamResponse, TaskState } from "@a2a-js/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Receiver, startReceiver } from "../../service/tasks/push/receiver.js";
import { everyPart, scriptedExtension } from "../../service/tasks/scripted-agent.js";
import { all, follow, type ScriptedAgent, startScripted } from "../support.js";
import {
  atOnce,
  bookOf,
  payloadsOf,
  type SdkClient,
  says,
  sdkClient,
  taskOf,
  ways,
} from "./sdk.js";

/** What the study agent has no occasion to show. */
describe.each(ways)("@a2a-js/sdk, A2A $version over $binding", (way) => {
  let receiver: Receiver;
  let agent: ScriptedAgent;
  let sdk: SdkClient;
  beforeAll(async () => {
    receiver = await startReceiver();
    agent = await startScripted({ pushAllowHosts: [receiver.host] });
    sdk = await sdkClient(agent.url, way);
  });
  afterAll(async () => {
    await agent[Symbol.asyncDispose]();
    await receiver[Symbol.asyncDispose]();
  });

  it("is answered with a message where that is all", async () => {
    const message = await sdk.client.sendMessage(says("say hello you"));
    expect(message).toMatchObject({
      role: Role.ROLE_AGENT,
      parts: [{ content: { $case: "text", value: "hello you" } }],
    });
    expect(message).toHaveProperty("contextId", expect.stringMatching(/./));
    const events = payloadsOf(await all(sdk.client.sendMessageStream(says("say it again"))));
    expect(events).toMatchObject([
      { $case: "message", value: { parts: [{ content: { value: "it again" } }] } },
    ]);
  });

  it("receives every kind of part", async () => {
    const { artifacts } = taskOf(await sdk.client.sendMessage(says("parts")));
    const contents = artifacts[0]?.parts.map(({ content }) => content);
    expect(contents).toEqual(
      everyPart.map((part) => {
        if ("text" in part) return { $case: "text", value: part.text };
        if ("raw" in part) return { $case: "raw", value: part.raw };
        return "url" in part
          ? { $case: "url", value: part.url }
          : { $case: "data", value: part.data };
      }),
    );
    // A kind that has a media type in each version.
    expect(artifacts[0]?.parts[1]?.mediaType).toBe("application/octet-stream");
  });

  it("sends every kind of part", async () => {
    const parts = [
      { text: "hello" },
      { raw: "AAEC/w==", filename: "bytes.bin", mediaType: "application/octet-stream" },
      { url: "https://files.example/a.pdf", mediaType: "application/pdf" },
      { data: { list: [1, 2.5, "three", null, true], nested: { deep: {} } } },
    ];
    await sdk.client.sendMessage(says("", { message: { parts, metadata: { a: { b: [1] } } } }));
    const seen = agent.seen.requests.at(-1)?.message;
    expect(seen?.parts).toMatchObject([
      { text: "hello" },
      { raw: Uint8Array.of(0, 1, 2, 255), mediaType: "application/octet-stream" },
      { url: "https://files.example/a.pdf", mediaType: "application/pdf" },
      { data: { list: [1, 2.5, "three", null, true], nested: { deep: {} } } },
    ]);
    expect(seen?.metadata).toEqual({ a: { b: [1] } });
  });

  it("returns at once, and waits by asking", async () => {
    const begun = taskOf(await sdk.client.sendMessage(says("slow 60", atOnce)));
    expect(begun.status?.state).toBe(TaskState.TASK_STATE_WORKING);
    const ref = { tenant: "", id: begun.id, historyLength: undefined };
    await expect
      .poll(async () => (await sdk.client.getTask(ref)).status?.state, { timeout: 10_000 })
      .toBe(TaskState.TASK_STATE_COMPLETED);
  });

  it("waits where it does not say so, until the task is over or needs somebody", async () => {
    const done = taskOf(await sdk.client.sendMessage(says("slow 60")));
    expect(done.status?.state).toBe(TaskState.TASK_STATE_COMPLETED);
    const interrupted = taskOf(await sdk.client.sendMessage(says("auth")));
    expect(interrupted.status).toMatchObject({
      state: TaskState.TASK_STATE_AUTH_REQUIRED,
      message: { parts: [{ content: { value: "Log in somewhere" } }] },
    });
    const rejected = taskOf(await sdk.client.sendMessage(says("reject")));
    expect(rejected.status?.state).toBe(TaskState.TASK_STATE_REJECTED);
    const failed = taskOf(await sdk.client.sendMessage(says("fail")));
    expect(failed.status).toMatchObject({
      state: TaskState.TASK_STATE_FAILED,
      message: { parts: [{ content: { value: "The model is away." } }] },
    });
  });

  it("goes on with a task that wanted input, streaming", async () => {
    const asking = payloadsOf(await all(sdk.client.sendMessageStream(says("ask which one?"))));
    expect(asking.at(-1)).toMatchObject({
      value: { status: { state: TaskState.TASK_STATE_INPUT_REQUIRED } },
    });
    const [first] = asking;
    if (first?.$case !== "task") throw new Error("no task");
    const { id: taskId, contextId } = first.value;
    const answer = says("that one", { message: { taskId, contextId } });
    const answered = await all(sdk.client.sendMessageStream(answer));
    expect(payloadsOf(answered)[0]).toMatchObject({ $case: "task", value: { id: taskId } });
    expect(bookOf(answered)).toBe("answered: that one");
    expect(payloadsOf(answered).at(-1)).toMatchObject({
      value: { taskId, status: { state: TaskState.TASK_STATE_COMPLETED } },
    });
  });

  it("loses nothing of an artifact where its stream is cut, and subscribes again", async () => {
    const cut = new AbortController();
    const before: StreamResponse[] = [];
    const { signal } = cut;
    const reading = async () => {
      for await (const event of sdk.client.sendMessageStream(says("pages 10 20"), { signal })) {
        before.push(event);
        if (before.length === 4) cut.abort();
      }
    };
    await expect(reading()).rejects.toThrow();
    const [first] = payloadsOf(before);
    if (first?.$case !== "task") throw new Error("no task");
    const { id } = first.value;
    const after = await all(sdk.client.resubscribeTask({ tenant: "", id }));
    expect(payloadsOf(after)[0]).toMatchObject({ $case: "task", value: { id } });
    const book = Array.from({ length: 10 }, (_, n) => `page ${n + 1}\n`).join("");
    expect(bookOf(after)).toBe(book);
    expect(book).toContain(bookOf(before));
    expect(payloadsOf(after).at(-1)).toMatchObject({
      value: { status: { state: TaskState.TASK_STATE_COMPLETED } },
    });
    const { artifacts } = await sdk.client.getTask({ tenant: "", id, historyLength: 0 });
    expect(artifacts[0]?.parts).toHaveLength(10);
  });

  it("cancels what would never end, and all who follow it are told", async () => {
    const { id } = taskOf(await sdk.client.sendMessage(says("endless 10", atOnce)));
    const ref = { tenant: "", id };
    const other = await sdkClient(agent.url, way);
    const following = [sdk, other].map(({ client }) => follow(client.resubscribeTask(ref)));
    await Promise.all(following.map(({ begun }) => begun));
    const canceled = await sdk.client.cancelTask({ ...ref, metadata: undefined });
    expect(canceled).toMatchObject({ id, status: { state: TaskState.TASK_STATE_CANCELED } });
    const told = await Promise.all(following.map(({ ended }) => ended));
    for (const events of told)
      expect(payloadsOf(events).at(-1)).toMatchObject({
        value: { status: { state: TaskState.TASK_STATE_CANCELED } },
      });
  });

  it("hears by notification of each step, in order, as they were streamed", async () => {
    receiver.received.length = 0;
    const taskPushNotificationConfig = { url: receiver.url };
    const asked = says("chunks 5", { configuration: { taskPushNotificationConfig } });
    const streamed = await all(sdk.client.sendMessageStream(asked));
    const states = () => receiver.bodies.map((body) => Object.keys(JSON.parse(body))[0]);
    const told = payloadsOf(streamed).map(({ $case }) => $case);
    await expect.poll(states, { timeout: 10_000 }).toEqual(told);
    const pages = receiver.bodies.flatMap(
      (body) => JSON.parse(body).artifactUpdate?.artifact.parts[0].text ?? [],
    );
    expect(pages.join("")).toBe(bookOf(streamed));
  });

  it.runIf(way.version === "1.0")("lists page by page, the newest first", async () => {
    const contextId = `shelf-${way.binding}`;
    const ids: string[] = [];
    for (const text of ["one", "two", "three"]) {
      const task = taskOf(await sdk.client.sendMessage(says(text, { message: { contextId } })));
      ids.unshift(task.id);
    }
    const request = {
      tenant: "",
      contextId,
      status: TaskState.TASK_STATE_UNSPECIFIED,
      pageSize: 2,
      pageToken: "",
      historyLength: 0,
      statusTimestampAfter: undefined,
      includeArtifacts: undefined,
    };
    const first = await sdk.client.listTasks(request);
    expect(first).toMatchObject({ pageSize: 2, totalSize: 3 });
    const rest = await sdk.client.listTasks({ ...request, pageToken: first.nextPageToken });
    expect(rest.nextPageToken).toBe("");
    const tasks = [...first.tasks, ...rest.tasks];
    expect(tasks.map(({ id }) => id)).toEqual(ids);
    expect(tasks.map(({ artifacts, history }) => [artifacts, history])).toEqual(
      ids.map(() => [[], []]),
    );
    const statusTimestampAfter = first.tasks[0]?.status?.timestamp;
    const newest = await sdk.client.listTasks({ ...request, statusTimestampAfter });
    expect(newest.tasks[0]?.id).toBe(ids[0]);
    const working = TaskState.TASK_STATE_WORKING;
    expect((await sdk.client.listTasks({ ...request, status: working })).tasks).toEqual([]);
  });

  it("tells the agent which extensions it wants", async () => {
    const serviceParameters = { "A2A-Extensions": `${scriptedExtension}, https://other.example` };
    await sdk.client.sendMessage(says("hello"), { serviceParameters });
    expect(agent.seen.requests.at(-1)?.extensions).toEqual([scriptedExtension]);
  });

  it.runIf(way.version === "1.0")("keeps tenants apart (§3.1)", async () => {
    const tenant = "acme";
    const { id } = taskOf(await sdk.client.sendMessage(says("hello", { tenant })));
    const ref = { id, historyLength: undefined };
    expect((await sdk.client.getTask({ ...ref, tenant })).id).toBe(id);
    await expect(sdk.client.getTask({ ...ref, tenant: "" })).rejects.toMatchObject({
      reason: "TASK_NOT_FOUND",
    });
    await expect(sdk.client.getTask({ ...ref, tenant: "other" })).rejects.toMatchObject({
      reason: "TASK_NOT_FOUND",
    });
  });
});

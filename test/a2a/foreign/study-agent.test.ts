import { Role, StreamResponse, TaskState } from "@a2a-js/sdk";
import { withA2AExtensions } from "@a2a-js/sdk/client";
import { ContentTypeNotSupportedError } from "@a2a-js/sdk/errors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { studyPlanExtension } from "../../../src/domain/extensions.js";
import { createGeminiDouble, type GeminiDouble } from "../../gemini-double/server.js";
import { type Receiver, startReceiver } from "../../service/tasks/push/receiver.js";
import { all, follow, type RunningAgent, startApp } from "../support.js";
import {
  atOnce,
  payloadsOf,
  type SdkClient,
  says,
  sdkClient,
  taskOf,
  type Way,
  ways,
} from "./sdk.js";

const python = "Help me learn Python in 2 weeks, 1 hour a day, not on Sundays";
const degree = "Plan my degree: algorithms, databases, networks in 3 years, 2 hours a day";

/** A2A 0.3 has no names of files in protobuf; of that the SDK does not read `append` and an artifact's `extensions`. */
const readsAll = ({ version, binding }: Way) => version === "1.0" || binding === "JSONRPC";

/** The whole service, asked by a client that is not ours. */
describe.each(ways)("@a2a-js/sdk, A2A $version over $binding, and the study agent", (way) => {
  let receiver: Receiver;
  let app: RunningAgent;
  let sdk: SdkClient;
  beforeAll(async () => {
    receiver = await startReceiver();
    app = await startApp({ env: { PUSH_ALLOW_HOSTS: receiver.host } });
    sdk = await sdkClient(app.url, way);
  });
  afterAll(async () => {
    await app[Symbol.asyncDispose]();
    await receiver[Symbol.asyncDispose]();
  });

  it("speaks the version and the binding that it was asked to", () => {
    expect(sdk.client.transport).toMatchObject({
      protocolName: way.binding,
      protocolVersion: way.version,
    });
  });

  it("sends a message and has a plan, then and later", async () => {
    const task = taskOf(await sdk.client.sendMessage(says(python)));
    expect(task.status?.state).toBe(TaskState.TASK_STATE_COMPLETED);
    expect(Date.parse(task.status?.timestamp ?? "")).toBeGreaterThan(Date.now() - 60_000);
    const [artifact] = task.artifacts;
    expect(artifact).toMatchObject({ name: "study_plan", metadata: { topic: "Python" } });
    const [text, data] = artifact?.parts ?? [];
    expect(text?.content?.value).toContain("# Study plan: Python");
    expect(data?.content?.value).toMatchObject({ topic: "Python", timeZone: "UTC" });
    expect(task.history.map(({ role }) => role)).toEqual([Role.ROLE_USER]);

    const ref = { tenant: "", id: task.id, historyLength: undefined };
    expect(await sdk.client.getTask(ref)).toEqual(task);
    if (way.version === "0.3") return;
    const short = await sdk.client.getTask({ ...ref, historyLength: 0 });
    expect(short).toEqual({ ...task, history: [] });
    const page = await sdk.client.listTasks({
      tenant: "",
      contextId: task.contextId,
      status: TaskState.TASK_STATE_COMPLETED,
      pageSize: 5,
      pageToken: "",
      historyLength: undefined,
      statusTimestampAfter: undefined,
      includeArtifacts: true,
    });
    expect(page).toEqual({ tasks: [task], nextPageToken: "", pageSize: 5, totalSize: 1 });
  });

  it("is asked for what is missing, and goes on with the same task", async () => {
    const asked = taskOf(await sdk.client.sendMessage(says("Hello")));
    expect(asked).toMatchObject({
      status: { state: TaskState.TASK_STATE_INPUT_REQUIRED, message: { role: Role.ROLE_AGENT } },
      artifacts: [],
    });
    const { id: taskId, contextId } = asked;
    const answer = says("Spanish in 3 weeks", { message: { taskId, contextId } });
    const planned = taskOf(await sdk.client.sendMessage(answer));
    expect(planned).toMatchObject({
      id: taskId,
      contextId,
      status: { state: TaskState.TASK_STATE_COMPLETED },
      artifacts: [{ metadata: { topic: "Spanish" } }],
    });
    expect(planned.history.map(({ role }) => role)).toEqual([
      Role.ROLE_USER,
      Role.ROLE_AGENT,
      Role.ROLE_USER,
    ]);
    // Another task of the same conversation, which knows what was said.
    const more = says("Make it 4 weeks", { message: { contextId, referenceTaskIds: [taskId] } });
    const next = taskOf(await sdk.client.sendMessage(more));
    expect(next.id).not.toBe(taskId);
    expect(next).toMatchObject({ contextId, artifacts: [{ metadata: { revision: 2 } }] });
  });

  it("streams a plan as it is made", async () => {
    const payloads = payloadsOf(await all(sdk.client.sendMessageStream(says(python))));
    expect(payloads[0]).toMatchObject({
      $case: "task",
      value: { status: { state: TaskState.TASK_STATE_WORKING } },
    });
    const artifacts = payloads.filter(({ $case }) => $case === "artifactUpdate");
    expect(artifacts).toMatchObject([{ value: { lastChunk: true, append: false } }]);
    expect(payloads.at(-1)).toMatchObject({
      $case: "statusUpdate",
      value: { status: { state: TaskState.TASK_STATE_COMPLETED } },
    });
  });

  it("has files where it takes files, and is refused where it takes nothing that there is", async () => {
    const wants = (mode: string) => ({ configuration: { acceptedOutputModes: [mode] } });
    const { artifacts } = taskOf(
      await sdk.client.sendMessage(says(python, wants("text/calendar"))),
    );
    const [file] = artifacts[0]?.parts ?? [];
    expect(file?.content?.$case).toBe("raw");
    if (readsAll(way)) expect(file?.filename).toBe("studly-python.ics");
    expect(file?.content?.value.toString()).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const refused = sdk.client.sendMessage(says(python, wants("video/mp4")));
    await expect(refused).rejects.toBeInstanceOf(ContentTypeNotSupportedError);
  });

  it("is told which extensions are in use (§3.2.6)", async () => {
    const unknown = "https://example.com/extensions/unknown/v1";
    const serviceParameters = {};
    withA2AExtensions(unknown, studyPlanExtension)(serviceParameters);
    const task = taskOf(await sdk.client.sendMessage(says(python), { serviceParameters }));
    const name = way.version === "1.0" ? "A2A-Extensions" : "X-A2A-Extensions";
    expect(sdk.header(name)).toBe(studyPlanExtension);
    if (readsAll(way)) expect(task.artifacts[0]?.extensions).toEqual([studyPlanExtension]);
    await sdk.client.sendMessage(says(python));
    expect(sdk.header(name)).toBeUndefined();
  });

  it("manages push configs, and is notified", async () => {
    receiver.received.length = 0;
    const { id: taskId } = taskOf(await sdk.client.sendMessage(says(python)));
    const config = {
      tenant: "",
      taskId,
      id: "mine",
      url: `${receiver.url}/${encodeURIComponent(way.binding)}`,
      token: "token-of-ana",
      authentication: { scheme: "Bearer", credentials: "secret-of-ana" },
    };
    const made = await sdk.client.createTaskPushNotificationConfig(config);
    expect(made).toMatchObject({ taskId, id: "mine", url: config.url, token: config.token });
    expect(made.authentication).toMatchObject({ scheme: "Bearer" });
    expect(JSON.stringify(made)).not.toContain("secret-of-ana");
    const ref = { tenant: "", taskId, id: "mine" };
    expect(await sdk.client.getTaskPushNotificationConfig(ref)).toEqual(made);
    const page = { tenant: "", taskId, pageSize: 0, pageToken: "" };
    const { configs } = await sdk.client.listTaskPushNotificationConfig(page);
    expect(configs).toEqual([made]);

    // The task is over: the one thing to tell is how it ended.
    await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(1);
    expect(receiver.received[0]).toMatchObject({
      method: "POST",
      path: `/hook/${encodeURIComponent(way.binding)}`,
      headers: {
        "content-type": "application/a2a+json",
        authorization: "Bearer secret-of-ana",
        "x-a2a-notification-token": "token-of-ana",
      },
    });
    const { payload } = StreamResponse.fromJSON(JSON.parse(receiver.bodies[0] ?? ""));
    expect(payload).toMatchObject({
      $case: "task",
      value: { id: taskId, status: { state: TaskState.TASK_STATE_COMPLETED } },
    });

    await sdk.client.deleteTaskPushNotificationConfig(ref);
    await sdk.client.deleteTaskPushNotificationConfig(ref);
    expect((await sdk.client.listTaskPushNotificationConfig(page)).configs).toEqual([]);
  });

  it("asks to be notified with the message itself, and hears of all that happens", async () => {
    receiver.received.length = 0;
    const taskPushNotificationConfig = { url: receiver.url, token: "whose" };
    const asked = says(python, {
      configuration: { returnImmediately: true, taskPushNotificationConfig },
    });
    const { id } = taskOf(await sdk.client.sendMessage(asked));
    const told = () =>
      payloadsOf(receiver.bodies.map((body) => StreamResponse.fromJSON(JSON.parse(body))));
    await expect
      .poll(() => told().at(-1), { timeout: 10_000 })
      .toMatchObject({
        $case: "statusUpdate",
        value: { taskId: id, status: { state: TaskState.TASK_STATE_COMPLETED } },
      });
    expect(told().filter(({ $case }) => $case === "artifactUpdate")).toHaveLength(1);
    expect(told()[0]).toMatchObject({ $case: "task", value: { id } });
  });
});

const byLength = (a: readonly unknown[], b: readonly unknown[]) => a.length - b.length;

/** A model that takes its time, so that there is something to wait for. */
describe.each(ways)("@a2a-js/sdk, A2A $version over $binding, and a degree", (way) => {
  let model: GeminiDouble;
  let app: RunningAgent;
  let sdk: SdkClient;
  beforeAll(async () => {
    model = createGeminiDouble([{ kind: "ok", delayMs: 50 }]);
    const url = await model.listen(0);
    app = await startApp({ env: { GEMINI_API_KEY: "AIza-test", GEMINI_BASE_URL: url } });
    sdk = await sdkClient(app.url, way);
  });
  afterAll(async () => {
    await app[Symbol.asyncDispose]();
    await model.close();
  });

  it("is planned in the background, course by course, followed by any client", async () => {
    const begun = taskOf(await sdk.client.sendMessage(says(degree, atOnce)));
    expect(begun.status?.state).toBe(TaskState.TASK_STATE_WORKING);
    const ref = { tenant: "", id: begun.id };
    const other = await sdkClient(app.url, way);
    const [mine, others] = await Promise.all([
      all(sdk.client.resubscribeTask(ref)),
      all(other.client.resubscribeTask(ref)),
    ]);
    expect(payloadsOf(mine)[0]).toMatchObject({ $case: "task", value: { id: begun.id } });
    const updates = (events: typeof mine) => payloadsOf(events).slice(1);
    // The one that came later was told of less, and of that the same in the same order (§3.5.2).
    const [less = [], more = []] = [updates(mine), updates(others)].sort(byLength);
    expect(more.slice(more.length - less.length)).toEqual(less);
    const chunks = more.flatMap((each) => (each.$case === "artifactUpdate" ? each.value : []));
    expect(chunks.map(({ lastChunk }) => lastChunk)).toEqual([false, false, true]);
    if (readsAll(way)) expect(chunks.map(({ append }) => append)).toEqual([false, true, true]);
    const task = await sdk.client.getTask({ ...ref, historyLength: undefined });
    expect(task.status?.state).toBe(TaskState.TASK_STATE_COMPLETED);
    expect(task.artifacts).toMatchObject([{ name: "degree_plan" }]);
    expect(task.artifacts[0]?.parts).toEqual(chunks.flatMap(({ artifact }) => artifact?.parts));
  });

  it("is cancelled while it is planned", async () => {
    const begun = taskOf(await sdk.client.sendMessage(says(degree, atOnce)));
    const ref = { tenant: "", id: begun.id };
    const following = follow(sdk.client.resubscribeTask(ref));
    await following.begun;
    const canceled = await sdk.client.cancelTask({ ...ref, metadata: undefined });
    const state = TaskState.TASK_STATE_CANCELED;
    expect(canceled).toMatchObject({ id: begun.id, status: { state } });
    expect(payloadsOf(await following.ended).at(-1)).toMatchObject({
      value: { status: { state } },
    });
  });
});

import { Code, ConnectError, createClient } from "@connectrpc/connect";
import { createGrpcTransport, Http2SessionManager } from "@connectrpc/connect-node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { A2AService as OldService, Role, TaskState } from "../../../gen/a2a/v1/a2a_pb.js";
import { ErrorInfoSchema } from "../../../gen/google/rpc/error_details_pb.js";
import { createOldA2AService } from "../../../src/rpc/a2a-v0_3/service.js";
import { createInterceptors } from "../../../src/rpc/interceptors/interceptors.js";
import { scriptedExtension } from "../../service/tasks/scripted-agent.js";
import { until } from "../../service/tasks/support.js";
import { TestLifecycle } from "../support/lifecycle.js";
import { serve } from "../support/wire.js";
import { agentOf, requestBudgetMs } from "./support.js";

async function start(rest: Parameters<typeof agentOf>[0] = {}) {
  const agent = agentOf(rest);
  const service = createOldA2AService(agent.transport);
  const outer = createInterceptors({ requestBudgetMs, lifecycle: new TestLifecycle() });
  const wire = await serve(
    (router) => void router.service(OldService, service),
    outer,
    requestBudgetMs,
  );
  const sessionManager = new Http2SessionManager(wire.h2);
  const transport = createGrpcTransport({ baseUrl: wire.h2, sessionManager });
  return {
    ...agent,
    wire,
    client: createClient(OldService, transport),
    async [Symbol.asyncDispose]() {
      sessionManager.abort();
      await agent.engine[Symbol.asyncDispose]();
      await wire[Symbol.asyncDispose]();
    },
  };
}

const headers = { "x-api-key": "key-of-ana" };
let count = 0;

function saying(text: string, rest: { readonly taskId?: string } = {}) {
  const part = { part: { case: "text", value: text } } as const;
  return { messageId: `m${++count}`, role: Role.USER, content: [part], ...rest };
}

async function refusal(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ConnectError)) throw new Error("nothing was refused");
  return { error, reason: error.findDetails(ErrorInfoSchema)[0]?.reason };
}

describe("the gRPC service of A2A 0.3", () => {
  let agent: Awaited<ReturnType<typeof start>>;

  beforeEach(async () => {
    agent = await start();
  });
  afterEach(() => agent[Symbol.asyncDispose]());

  async function taskOf(text: string, configuration?: object) {
    const { client } = agent;
    const request = { request: saying(text), ...(configuration && { configuration }) };
    const { payload } = await client.sendMessage(request, { headers });
    if (payload.case !== "task") throw new Error("a message, not a task");
    return payload.value;
  }

  it("waits for the task, unless a configuration does not ask it to", async () => {
    expect((await taskOf("hello")).status?.state).toBe(TaskState.COMPLETED);
    const blocking = await taskOf("hello", { blocking: true });
    expect(blocking.artifacts[0]?.parts[0]?.part).toEqual({ case: "text", value: "hello" });
    const going = await taskOf("slow 5000", { blocking: false });
    expect(going.status?.state).not.toBe(TaskState.COMPLETED);
  });

  it("answers with a message where there is no task", async () => {
    const { payload } = await agent.client.sendMessage({ request: saying("say hi") }, { headers });
    expect(payload).toMatchObject({ case: "msg", value: { role: Role.AGENT } });
  });

  it("takes a history length of 0 for all of it", async () => {
    const { id } = await taskOf("ask what?");
    await agent.client.sendMessage({ request: saying("this", { taskId: id }) }, { headers });
    const name = `tasks/${id}`;
    const whole = await agent.client.getTask({ name, historyLength: 0 }, { headers });
    expect(whole.history.length).toBeGreaterThan(1);
    const last = await agent.client.getTask({ name, historyLength: 1 }, { headers });
    expect(last.history).toHaveLength(1);
  });

  it("marks the last status of a stream as final", async () => {
    const finals: boolean[] = [];
    const events = agent.client.sendStreamingMessage({ request: saying("chunks 3") }, { headers });
    const kinds: unknown[] = [];
    for await (const { payload } of events) {
      kinds.push(payload.case);
      if (payload.case === "statusUpdate") finals.push(payload.value.final);
    }
    expect(kinds.filter((kind) => kind === "artifactUpdate")).toHaveLength(3);
    expect(finals.indexOf(true)).toBe(finals.length - 1);
    expect(kinds.at(-1)).toBe("statusUpdate");
  });

  it("ends a subscription where input is required, with a final status", async () => {
    const { id } = await taskOf("slow 300", { blocking: false });
    const seen: unknown[] = [];
    const events = agent.client.taskSubscription({ name: `tasks/${id}` }, { headers });
    for await (const { payload } of events) {
      seen.push(payload.case === "statusUpdate" ? payload.value.final : payload.case);
    }
    expect(seen[0]).toBe("task");
    expect(seen.at(-1)).toBe(true);
    const asked = await taskOf("ask what?");
    const again: unknown[] = [];
    for await (const { payload } of agent.client.taskSubscription(
      { name: `tasks/${asked.id}` },
      { headers },
    )) {
      again.push(payload);
    }
    expect(again).toMatchObject([
      { case: "task", value: { status: { state: TaskState.INPUT_REQUIRED } } },
    ]);
  });

  it("gives a subscriber the task that is over, and ends", async () => {
    const { id } = await taskOf("hello");
    const seen: unknown[] = [];
    for await (const { payload } of agent.client.taskSubscription(
      { name: `tasks/${id}` },
      { headers },
    )) {
      seen.push(payload);
    }
    expect(seen).toMatchObject([{ case: "task", value: { id, status: { state: 3 } } }]);
  });

  it("refuses a subscription where the agent does not stream", async () => {
    await using silent = await start({ streaming: false });
    const { payload } = await silent.client.sendMessage({ request: saying("hi") }, { headers });
    if (payload.case !== "task") throw new Error("a message, not a task");
    const name = `tasks/${payload.value.id}`;
    const events = silent.client.taskSubscription({ name }, { headers });
    const { error, reason } = await refusal(events[Symbol.asyncIterator]().next());
    expect(error.code).toBe(Code.FailedPrecondition);
    expect(reason).toBe("UNSUPPORTED_OPERATION");
  });

  it("cancels a task, in 0.3's spelling", async () => {
    const { id } = await taskOf("slow 20000", { blocking: false });
    const task = await agent.client.cancelTask({ name: `tasks/${id}` }, { headers });
    expect(task.status?.state).toBe(TaskState.CANCELLED);
  });

  it("keeps push configs under their resource names", async () => {
    const { client } = agent;
    const { id } = await taskOf("hello");
    const parent = `tasks/${id}`;
    const pushNotificationConfig = {
      url: "https://hook.example/",
      token: "t",
      authentication: { schemes: ["Bearer", "Basic"], credentials: "secret" },
    };
    const config = { pushNotificationConfig };
    const named = { parent, configId: "mine", config };
    const made = await client.createTaskPushNotificationConfig(named, { headers });
    expect(made.name).toBe(`${parent}/pushNotificationConfigs/mine`);
    expect(made.pushNotificationConfig).toMatchObject({
      id: "mine",
      url: "https://hook.example/",
      authentication: { schemes: ["Bearer"] },
    });
    const got = await client.getTaskPushNotificationConfig({ name: made.name }, { headers });
    expect(got.name).toBe(made.name);
    // Without an id there is one for each task, and setting it again replaces it.
    const nameless = { parent, configId: "", config };
    await client.createTaskPushNotificationConfig(nameless, { headers });
    await client.createTaskPushNotificationConfig(nameless, { headers });
    const all = await client.listTaskPushNotificationConfig({ parent }, { headers });
    expect(all.configs.map(({ name }) => name)).toEqual([
      made.name,
      `${parent}/pushNotificationConfigs/${id}`,
    ]);
    const only = `${parent}/pushNotificationConfigs/`;
    const found = await client.getTaskPushNotificationConfig({ name: only }, { headers });
    expect(found.pushNotificationConfig?.id).toBe(id);
    await client.deleteTaskPushNotificationConfig({ name: made.name }, { headers });
    const left = await client.listTaskPushNotificationConfig({ parent }, { headers });
    expect(left.configs).toHaveLength(1);
  });

  it("says when a task has no push config at all", async () => {
    const { id } = await taskOf("hello");
    const name = `tasks/${id}/pushNotificationConfigs/`;
    const work = agent.client.getTaskPushNotificationConfig({ name }, { headers });
    const { error, reason } = await refusal(work);
    expect(error.code).toBe(Code.NotFound);
    expect(reason).toBe("TASK_NOT_FOUND");
  });

  it("shows the card to whom the service shows it", async () => {
    const shown = await agent.client.getAgentCard({}, { headers });
    expect(shown).toMatchObject({ protocolVersion: "0.3.0", preferredTransport: "JSONRPC" });
    const { error } = await refusal(agent.client.getAgentCard({}));
    expect(error.code).toBe(Code.Unauthenticated);
  });

  it("passes errors on with their details", async () => {
    const unknown = await refusal(agent.client.getTask({ name: "tasks/none" }, { headers }));
    expect(unknown.error.code).toBe(Code.NotFound);
    expect(unknown.reason).toBe("TASK_NOT_FOUND");
    const malformed = await refusal(agent.client.getTask({ name: "none" }, { headers }));
    expect(malformed.error.code).toBe(Code.InvalidArgument);
    expect(malformed.error.rawMessage).toContain("tasks/{id}");
    const empty = await refusal(agent.client.sendMessage({}, { headers }));
    expect(empty.error.code).toBe(Code.InvalidArgument);
    const nobody = await refusal(agent.client.getTask({ name: "tasks/none" }));
    expect(nobody.error.code).toBe(Code.Unauthenticated);
  });

  it("keeps tasks of one caller from another", async () => {
    const { id } = await taskOf("hello");
    const other = { headers: { authorization: "Bearer key-of-bo" } };
    const { reason } = await refusal(agent.client.getTask({ name: `tasks/${id}` }, other));
    expect(reason).toBe("TASK_NOT_FOUND");
  });

  it("answers an idempotency key twice with the same task", async () => {
    const once = { headers: { ...headers, "idempotency-key": "k1" } };
    const request = { request: saying("hello") };
    const first = await agent.client.sendMessage(request, once);
    const second = await agent.client.sendMessage(request, once);
    expect(second.payload.value).toMatchObject({ id: (first.payload.value as { id: string }).id });
    expect(agent.seen.requests).toHaveLength(1);
  });

  it("negotiates extensions by 0.3's header", async () => {
    let active: string | null = null;
    await agent.client.sendMessage(
      { request: saying("hello") },
      {
        headers: { ...headers, "x-a2a-extensions": `${scriptedExtension}, https://other.example` },
        onHeader: (header) => {
          active = header.get("x-a2a-extensions");
        },
      },
    );
    expect(active).toBe(scriptedExtension);
    expect(agent.seen.requests[0]?.extensions).toContain(scriptedExtension);
  });

  it("holds the caller's deadline", async () => {
    const work = agent.client.sendMessage(
      { request: saying("slow 20000"), configuration: { blocking: true } },
      { headers, timeoutMs: 200 },
    );
    const outcome = await work.then(
      ({ payload }) => payload,
      (error: unknown) => error,
    );
    if (outcome instanceof ConnectError) expect(outcome.code).toBe(Code.DeadlineExceeded);
    else expect(outcome).toMatchObject({ case: "task", value: { status: { state: 4 } } });
    await until(() => agent.seen.closed === 1);
  });

  it("lets go of a stream when its reader leaves", async () => {
    const controller = new AbortController();
    const { id } = await taskOf("endless 10", { blocking: false });
    const events = agent.client.taskSubscription(
      { name: `tasks/${id}` },
      { headers, signal: controller.signal },
    );
    const reader = events[Symbol.asyncIterator]();
    await reader.next();
    await reader.next();
    controller.abort();
    await expect(reader.next()).rejects.toMatchObject({ code: Code.Canceled });
    // The task goes on without it.
    const task = await agent.client.getTask({ name: `tasks/${id}` }, { headers });
    expect(task.status?.state).toBe(TaskState.WORKING);
    await until(() => agent.wire.infos.some(({ record }) => record.code === "cancelled"));
  });
});

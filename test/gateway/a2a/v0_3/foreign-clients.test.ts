import { randomUUID } from "node:crypto";
import type { Message, Part, SendMessageRequest, StreamResponse, Task } from "@a2a-js/sdk";
import { LegacyJsonRpcTransport, LegacyRestTransport } from "@a2a-js/sdk/compat/v0_3/client";
import { LegacyGrpcTransport } from "@a2a-js/sdk/compat/v0_3/client/grpc";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { A2AService as OldService } from "../../../../gen/a2a/v1/a2a_pb.js";
import { createOldA2AService } from "../../../../src/rpc/a2a-v0_3/service.js";
import { createInterceptors } from "../../../../src/rpc/interceptors/interceptors.js";
import { agentOf, requestBudgetMs } from "../../../rpc/a2a-v0_3/support.js";
import { TestLifecycle } from "../../../rpc/support/lifecycle.js";
import { serve } from "../../../rpc/support/wire.js";
import { serveOld } from "./old-server.js";

const options = { serviceParameters: { "x-api-key": "key-of-ana" } };

async function start() {
  const agent = agentOf();
  const http = await serveOld(agent.transport);
  const grpc = await serve(
    (router) => void router.service(OldService, createOldA2AService(agent.transport)),
    createInterceptors({ requestBudgetMs, lifecycle: new TestLifecycle() }),
    requestBudgetMs,
  );
  return {
    clients: {
      "JSON-RPC": new LegacyJsonRpcTransport({ endpoint: `${http.url}/a2a` }),
      "HTTP+JSON": new LegacyRestTransport({ endpoint: http.url }),
      gRPC: new LegacyGrpcTransport({ endpoint: new URL(grpc.h2).host }),
    },
    async [Symbol.asyncDispose]() {
      await http[Symbol.asyncDispose]();
      await grpc[Symbol.asyncDispose]();
      await agent.engine[Symbol.asyncDispose]();
    },
  };
}

function request(text: string, more: Partial<SendMessageRequest> = {}): SendMessageRequest {
  const content = { $case: "text", value: text } as const;
  const part: Part = { content, metadata: undefined, filename: "", mediaType: "" };
  const message: Message = {
    messageId: randomUUID(),
    contextId: "",
    taskId: "",
    role: 1,
    parts: [part],
    metadata: undefined,
    extensions: [],
    referenceTaskIds: [],
  };
  return { tenant: "", message, configuration: undefined, metadata: undefined, ...more };
}

function configured(returnImmediately: boolean): SendMessageRequest["configuration"] {
  return {
    acceptedOutputModes: [],
    taskPushNotificationConfig: undefined,
    historyLength: undefined,
    returnImmediately,
  };
}

const completed = 3;
const canceled = 5;
const inputRequired = 6;

describe.each(["JSON-RPC", "HTTP+JSON", "gRPC"] as const)(
  "@a2a-js/sdk's 0.3 over %s",
  (binding) => {
    let running: Awaited<ReturnType<typeof start>>;
    beforeAll(async () => {
      running = await start();
    });
    afterAll(() => running[Symbol.asyncDispose]());

    const client = () => running.clients[binding];

    async function taskOf(sent: SendMessageRequest): Promise<Task> {
      const result = await client().sendMessage(sent, options);
      if (!("id" in result)) throw new Error("a message, not a task");
      return result;
    }

    async function all(events: AsyncIterable<StreamResponse>) {
      const payloads: NonNullable<StreamResponse["payload"]>[] = [];
      for await (const { payload } of events) if (payload) payloads.push(payload);
      return payloads;
    }

    it("sends, and gets and cancels tasks", async () => {
      const task = await taskOf(request("hello"));
      expect(task).toMatchObject({ status: { state: completed } });
      expect(task.artifacts[0]?.parts[0]?.content).toEqual({ $case: "text", value: "hello" });
      const got = await client().getTask({ tenant: "", id: task.id, historyLength: 1 }, options);
      expect(got).toMatchObject({ id: task.id, contextId: task.contextId });
      expect(got.history).toHaveLength(1);
      const slow = await taskOf(request("slow 20000", { configuration: configured(true) }));
      expect(slow.status?.state).not.toBe(completed);
      const wanted = { tenant: "", id: slow.id, metadata: undefined };
      expect(await client().cancelTask(wanted, options)).toMatchObject({
        status: { state: canceled },
      });
    });

    it("waits where it says that it waits", async () => {
      const task = await taskOf(request("slow 100", { configuration: configured(false) }));
      expect(task).toMatchObject({ status: { state: completed } });
    });

    it("is told what there is to say where there is no task", async () => {
      const result = await client().sendMessage(request("say hi"), options);
      expect(result).toMatchObject({ role: 2, parts: [{ content: { value: "hi" } }] });
    });

    it("continues a task that waits for input", async () => {
      const asked = await taskOf(request("ask which one?"));
      expect(asked).toMatchObject({ status: { state: inputRequired } });
      const answer = request("this one");
      if (answer.message) answer.message.taskId = asked.id;
      expect(await taskOf(answer)).toMatchObject({ id: asked.id, status: { state: completed } });
    });

    it("receives every kind of part", async () => {
      const { artifacts } = await taskOf(request("parts"));
      const contents = artifacts.flatMap(({ parts }) => parts.map(({ content }) => content));
      expect(contents.map((content) => content?.$case)).toEqual(["text", "raw", "url", "data"]);
      expect(contents[1]?.value).toEqual(Buffer.from([0, 1, 2, 255]));
      expect(contents[3]?.value).toEqual({
        list: [1, 2.5, "three", null, true],
        nested: { deep: {} },
      });
    });

    it("streams, and the stream ends", async () => {
      const payloads = await all(client().sendMessageStream(request("chunks 3"), options));
      expect(payloads[0]?.$case).toBe("task");
      const chunks = payloads.flatMap((each) =>
        each.$case === "artifactUpdate" ? each.value : [],
      );
      expect(chunks).toHaveLength(3);
      expect(chunks.at(-1)).toMatchObject({ lastChunk: true });
      expect(payloads.at(-1)).toMatchObject({
        $case: "statusUpdate",
        value: { status: { state: completed } },
      });
    });

    it("subscribes to a task that goes on, and to one that is over", async () => {
      const { id } = await taskOf(request("slow 200", { configuration: configured(true) }));
      const payloads = await all(client().resubscribeTask({ tenant: "", id }, options));
      expect(payloads[0]?.$case).toBe("task");
      expect(payloads.at(-1)).toMatchObject({ value: { status: { state: completed } } });
      const late = await all(client().resubscribeTask({ tenant: "", id }, options));
      expect(late).toMatchObject([{ $case: "task", value: { status: { state: completed } } }]);
    });

    it("sets, gets, lists and deletes push configs", async () => {
      const { id: taskId } = await taskOf(request("hello"));
      const config = {
        tenant: "",
        taskId,
        id: "mine",
        url: "https://hook.example/a",
        token: "token",
        authentication: { scheme: "Bearer", credentials: "secret" },
      };
      const made = await client().createTaskPushNotificationConfig(config, options);
      expect(made).toMatchObject({ taskId, id: "mine", url: config.url, token: "token" });
      expect(made.authentication).toMatchObject({ scheme: "Bearer" });
      const ref = { tenant: "", taskId, id: "mine" };
      const got = await client().getTaskPushNotificationConfig(ref, options);
      expect(got).toMatchObject({ taskId, id: "mine" });
      const page = { tenant: "", taskId, pageSize: 0, pageToken: "" };
      const { configs } = await client().listTaskPushNotificationConfig(page, options);
      expect(configs.map(({ id }) => id)).toEqual(["mine"]);
      await client().deleteTaskPushNotificationConfig(ref, options);
      const after = await client().listTaskPushNotificationConfig(page, options);
      expect(after.configs).toEqual([]);
    });

    it("reads the extended card", async () => {
      const shown = await client().getExtendedAgentCard({ tenant: "" }, options);
      expect(shown).toMatchObject({
        name: "Echo",
        version: "1.2.3",
        documentationUrl: "https://agent.example/docs",
        capabilities: { streaming: true, pushNotifications: true },
        securityRequirements: [
          { schemes: { bearer: { list: [] } } },
          { schemes: { login: { list: ["plan"] }, key: { list: [] } } },
        ],
        skills: [{ id: "echo", tags: ["echo"] }],
      });
      expect(Object.keys(shown.securitySchemes)).toEqual(["bearer", "key", "login"]);
      expect(shown.supportedInterfaces[0]).toMatchObject({
        url: "https://agent.example/a2a",
        protocolBinding: "JSONRPC",
      });
    });

    it("knows the errors of A2A", async () => {
      const unknown = client().getTask(
        { tenant: "", id: "none", historyLength: undefined },
        options,
      );
      await expect(unknown).rejects.toMatchObject({ reason: "TASK_NOT_FOUND" });
      const { id } = await taskOf(request("hello"));
      const late = client().cancelTask({ tenant: "", id, metadata: undefined }, options);
      await expect(late).rejects.toMatchObject({ reason: "TASK_NOT_CANCELABLE" });
      const refused = client().sendMessage(request("refuse"), options);
      await expect(refused).rejects.toMatchObject({ reason: "CONTENT_TYPE_NOT_SUPPORTED" });
      const empty = all(client().resubscribeTask({ tenant: "", id: "none" }, options));
      await expect(empty).rejects.toMatchObject({ reason: "TASK_NOT_FOUND" });
    });
  },
);

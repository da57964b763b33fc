import type { Task } from "@a2a-js/sdk";
import {
  A2AError,
  ContentTypeNotSupportedError,
  ExtendedAgentCardNotConfiguredError,
  ExtensionSupportRequiredError,
  InvalidAgentResponseError,
  isJsonRpcError,
  isRestError,
  PushNotificationNotSupportedError,
  RequestMalformedError,
  TaskNotCancelableError,
  TaskNotFoundError,
  UnsupportedOperationError,
  VersionNotSupportedError,
} from "@a2a-js/sdk/errors";
import { isGrpcError } from "@a2a-js/sdk/errors/grpc";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scriptedExtension } from "../../service/tasks/scripted-agent.js";
import {
  all,
  type ScriptedAgent,
  type ScriptedSetup,
  scriptedProfile,
  startScripted,
} from "../support.js";
import { type SdkClient, saidBy, says, sdkClient, taskOf, type Way, ways } from "./sdk.js";

/** The errors of A2A (§3.3.2), with their class in the SDK and their codes (§5.4): JSON-RPC, gRPC, HTTP. */
const errors = [
  ["task_not_found", TaskNotFoundError, -32001, 5, 404],
  ["task_not_cancelable", TaskNotCancelableError, -32002, 9, 400],
  ["push_notification_not_supported", PushNotificationNotSupportedError, -32003, 9, 400],
  ["unsupported_operation", UnsupportedOperationError, -32004, 9, 400],
  ["content_type_not_supported", ContentTypeNotSupportedError, -32005, 3, 400],
  ["invalid_agent_response", InvalidAgentResponseError, -32006, 13, 500],
  ["extended_agent_card_not_configured", ExtendedAgentCardNotConfiguredError, -32007, 9, 400],
  ["extension_support_required", ExtensionSupportRequiredError, -32008, 9, 400],
  ["version_not_supported", VersionNotSupportedError, -32009, 9, 400],
] as const;

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(() => new Error("it succeeded"), saidBy);
}

/** What the binding says of an error, beside its class. */
function codeOf(error: unknown): unknown {
  if (isJsonRpcError(error)) return error.envelopeCode;
  if (isGrpcError(error)) return error.status;
  return isRestError(error) ? error.statusCode : undefined;
}

/** Of codes of JSON-RPC, gRPC and HTTP; the SDK keeps none of 0.3 in HTTP+JSON. */
function codeFor({ binding, version }: Way, rpc: number, grpc: number, http: number) {
  if (binding === "JSONRPC") return rpc;
  if (binding === "GRPC") return grpc;
  return version === "1.0" ? http : undefined;
}

describe.each(ways)("errors that @a2a-js/sdk sees, A2A $version over $binding", (way) => {
  let agent: ScriptedAgent;
  let sdk: SdkClient;
  let done: Task;
  beforeAll(async () => {
    agent = await startScripted();
    sdk = await sdkClient(agent.url, way);
    done = taskOf(await sdk.client.sendMessage(says("hello")));
  });
  afterAll(() => agent[Symbol.asyncDispose]());

  it.each(errors)("%s is of its class, with its code (§5.4)", async (code, Class, ...codes) => {
    const error = await errorOf(sdk.client.sendMessage(says(`throw ${code}`)));
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ reason: code.toUpperCase() });
    expect(codeOf(error)).toBe(codeFor(way, ...codes));
    // A stream that fails before it has begun is refused in the same way.
    const early = await errorOf(all(sdk.client.sendMessageStream(says(`throw ${code}`))));
    expect(early).toBeInstanceOf(Class);
    expect(codeOf(early)).toBe(codeFor(way, ...codes));
  });

  it("says it in words that arrive as they are", async () => {
    const error = await errorOf(sdk.client.sendMessage(says("throw task_not_found")));
    expect(error).toMatchObject({ message: "As you wish: task_not_found." });
  });

  it("a task that is not there is not found, whatever is wanted of it", async () => {
    const id = "no-such-task";
    const ref = { tenant: "", id };
    const config = { tenant: "", taskId: id, id: "c" };
    const url = "https://hook.example/a";
    const works = [
      sdk.client.getTask({ ...ref, historyLength: undefined }),
      sdk.client.cancelTask({ ...ref, metadata: undefined }),
      all(sdk.client.resubscribeTask(ref)),
      sdk.client.sendMessage(says("hello", { message: { taskId: id } })),
      all(sdk.client.sendMessageStream(says("hello", { message: { taskId: id } }))),
      sdk.client.createTaskPushNotificationConfig({
        ...config,
        url,
        token: "",
        authentication: undefined,
      }),
      sdk.client.getTaskPushNotificationConfig(config),
      sdk.client.listTaskPushNotificationConfig({ ...config, pageSize: 0, pageToken: "" }),
      sdk.client.deleteTaskPushNotificationConfig(config),
    ];
    for (const error of await Promise.all(works.map(errorOf)))
      expect(error).toBeInstanceOf(TaskNotFoundError);
  });

  it("a task that is over takes no message, is not cancelled and has nothing to follow", async () => {
    const again = says("more", { message: { taskId: done.id } });
    expect(await errorOf(sdk.client.sendMessage(again))).toBeInstanceOf(UnsupportedOperationError);
    const ref = { tenant: "", id: done.id };
    const cancel = sdk.client.cancelTask({ ...ref, metadata: undefined });
    expect(await errorOf(cancel)).toBeInstanceOf(TaskNotCancelableError);
    const events = all(sdk.client.resubscribeTask(ref));
    // Callers of 0.3 are told how it ended.
    if (way.version === "0.3") expect(await events).toMatchObject([{ payload: { $case: "task" } }]);
    else expect(await errorOf(events)).toBeInstanceOf(UnsupportedOperationError);
  });

  it("a push config that is not there is not found", async () => {
    const ref = { tenant: "", taskId: done.id, id: "none" };
    const error = await errorOf(sdk.client.getTaskPushNotificationConfig(ref));
    expect(error).toBeInstanceOf(TaskNotFoundError);
  });

  it("a message of another context than its task's is malformed", async () => {
    const asked = taskOf(await sdk.client.sendMessage(says("ask what?")));
    const message = { taskId: asked.id, contextId: "another" };
    const error = await errorOf(sdk.client.sendMessage(says("this", { message })));
    expectMalformed(way, error);
  });

  it("a message without parts is malformed", async () => {
    const error = await errorOf(sdk.client.sendMessage(says("", { message: { parts: [] } })));
    expectMalformed(way, error);
  });

  it("a notification must not go to a private address (§13.2)", async () => {
    const config = { url: "http://127.0.0.1:9/hook", token: "", authentication: undefined };
    const work = sdk.client.createTaskPushNotificationConfig({
      ...config,
      tenant: "",
      taskId: done.id,
      id: "",
    });
    expectMalformed(way, await errorOf(work));
  });

  it.runIf(way.version === "1.0")("a version that is not spoken is not supported", async () => {
    const serviceParameters = { "A2A-Version": "0.5" };
    const { transport } = sdk.client;
    const options = { serviceParameters };
    const error = await errorOf(transport.sendMessage(says("hello"), options));
    expect(error).toBeInstanceOf(VersionNotSupportedError);
    const stream = await errorOf(all(transport.sendMessageStream(says("hello"), options)));
    expect(stream).toBeInstanceOf(VersionNotSupportedError);
  });
});

/** A request that cannot be: to the SDK it has a class only where its code says so. */
function expectMalformed(way: Way, error: unknown): void {
  if (way.version === "0.3" && way.binding === "HTTP+JSON") {
    expect(error).toBeInstanceOf(RequestMalformedError);
    return;
  }
  expect(error).toBeInstanceOf(way.binding === "JSONRPC" ? RequestMalformedError : A2AError);
  expect(codeOf(error)).toBe(codeFor(way, -32602, 3, 400));
}

const apiKeys = ["key-of-ana"];
const { operatorSkills: _, ...withoutOperators } = scriptedProfile;
const needed = { uri: scriptedExtension, description: "Needed.", required: true };

/** Agents without what A2A lets one leave out. */
const without = {
  streams: { streaming: false },
  push: { push: false },
  extendedCard: { extendedCard: false, apiKeys },
  operatorSkills: { profile: withoutOperators, apiKeys },
  calls: { profile: { ...scriptedProfile, extensions: [needed] } },
} satisfies Record<string, ScriptedSetup>;

describe("what is off (§3.3.4)", () => {
  const agents = new Map<string, ScriptedAgent>();
  beforeAll(async () => {
    for (const [what, setup] of Object.entries(without))
      agents.set(what, await startScripted(setup));
  });
  afterAll(async () => {
    for (const agent of agents.values()) await agent[Symbol.asyncDispose]();
  });

  describe.each(ways)("A2A $version over $binding", (way) => {
    const headers = { "A2A-Version": way.version, "x-api-key": "key-of-ana" };
    const options = { serviceParameters: headers };
    const clientWithout = async (what: keyof typeof without) =>
      (await sdkClient(agents.get(what)?.url ?? "", way)).client;

    it("streams", async () => {
      const client = await clientWithout("streams");
      const { transport } = client;
      const { id } = taskOf(await transport.sendMessage(says("hello"), options));
      const works = [
        all(transport.sendMessageStream(says("hello"), options)),
        all(transport.resubscribeTask({ tenant: "", id }, options)),
      ];
      for (const error of await Promise.all(works.map(errorOf)))
        expect(error).toBeInstanceOf(UnsupportedOperationError);
      // The client reads the card, and does without.
      expect(await all(client.sendMessageStream(says("hello")))).toMatchObject([
        { payload: { $case: "task", value: { status: { state: 3 } } } },
      ]);
    });

    it("push notifications", async () => {
      const { transport } = await clientWithout("push");
      const { id: taskId } = taskOf(await transport.sendMessage(says("hello"), options));
      const ref = { tenant: "", taskId, id: "c" };
      const wanted = { url: "https://hook.example/a", token: "", authentication: undefined };
      const configuration = { taskPushNotificationConfig: { url: wanted.url } };
      const works = [
        transport.createTaskPushNotificationConfig({ ...ref, ...wanted }, options),
        transport.getTaskPushNotificationConfig(ref, options),
        transport.listTaskPushNotificationConfig({ ...ref, pageSize: 0, pageToken: "" }, options),
        transport.deleteTaskPushNotificationConfig(ref, options),
        transport.sendMessage(says("hello", { configuration }), options),
      ];
      for (const error of await Promise.all(works.map(errorOf)))
        expect(error).toBeInstanceOf(PushNotificationNotSupportedError);
    });

    it("the extended card", async () => {
      const { transport } = await clientWithout("extendedCard");
      const error = await errorOf(transport.getExtendedAgentCard({ tenant: "" }, options));
      expect(error).toBeInstanceOf(UnsupportedOperationError);
    });

    it("the extended card, declared but not there", async () => {
      const { transport } = await clientWithout("operatorSkills");
      const error = await errorOf(transport.getExtendedAgentCard({ tenant: "" }, options));
      expect(error).toBeInstanceOf(ExtendedAgentCardNotConfiguredError);
    });

    it("calls without an extension that the card says is required", async () => {
      const client = await clientWithout("calls");
      for (const work of [
        client.sendMessage(says("hello")),
        all(client.sendMessageStream(says("hello"))),
      ])
        expect(await errorOf(work)).toBeInstanceOf(ExtensionSupportRequiredError);
      const serviceParameters = { "A2A-Extensions": scriptedExtension };
      const task = taskOf(await client.sendMessage(says("hello"), { serviceParameters }));
      expect(task.status?.state).toBe(3);
    });
  });
});

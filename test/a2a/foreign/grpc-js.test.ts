import { randomUUID } from "node:crypto";
import { decodeErrorInfo, decodeStatus } from "@a2a-js/sdk/errors/grpc";
import { fromBinary } from "@bufbuild/protobuf";
import { type ServiceError, status } from "@grpc/grpc-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BadRequestSchema } from "../../../gen/google/rpc/error_details_pb.js";
import { createGeminiDouble, type GeminiDouble } from "../../gemini-double/server.js";
import { all, follow, type RunningAgent, startApp } from "../support.js";
import { clientFromProto, clientFromReflection, type GrpcClient, type Loose } from "./grpc.js";

const degree = "Plan my degree: algorithms, databases, networks in 3 years, 2 hours a day";

function says(text: string, more: object = {}) {
  return { message_id: randomUUID(), role: "ROLE_USER", parts: [{ text }], ...more };
}

/** An error with what stands in `grpc-status-details-bin`. */
async function errorOf(work: Promise<unknown>) {
  const error = await work.then(
    () => {
      throw new Error("it succeeded");
    },
    (reason: unknown) => reason as ServiceError,
  );
  const [bytes] = error.metadata.get("grpc-status-details-bin");
  const { code, message, details } = decodeStatus(bytes as Buffer);
  expect(code).toBe(error.code);
  const [info] = details.filter(({ typeUrl }) => typeUrl.endsWith("/google.rpc.ErrorInfo"));
  const [bad] = details.filter(({ typeUrl }) => typeUrl.endsWith("/google.rpc.BadRequest"));
  return {
    code,
    message,
    info: info && decodeErrorInfo(info.value),
    violations: bad ? fromBinary(BadRequestSchema, bad.value).fieldViolations : [],
  };
}

const sources = {
  "proto/lf/a2a/v1/a2a.proto": async (target: string) => clientFromProto(target),
  "server reflection": clientFromReflection,
};

describe.each(Object.entries(sources))("@grpc/grpc-js, made from %s", (_, clientFor) => {
  let model: GeminiDouble;
  let app: RunningAgent;
  let client: GrpcClient;
  beforeAll(async () => {
    // So that a degree takes its time.
    model = createGeminiDouble([{ kind: "ok", delayMs: 50 }]);
    const url = await model.listen(0);
    app = await startApp({ env: { GEMINI_API_KEY: "AIza-test", GEMINI_BASE_URL: url } });
    client = await clientFor(app.target);
  });
  afterAll(async () => {
    client[Symbol.dispose]();
    await app[Symbol.asyncDispose]();
    await model.close();
  });

  const begin = async (): Promise<Loose> => {
    const configuration = { return_immediately: true };
    return (await client.call("SendMessage", { message: says(degree), configuration })).task;
  };

  it("finds all of A2A's operations (§5.3)", () => {
    expect(client.methods.toSorted()).toEqual([
      "CancelTask",
      "CreateTaskPushNotificationConfig",
      "DeleteTaskPushNotificationConfig",
      "GetExtendedAgentCard",
      "GetTask",
      "GetTaskPushNotificationConfig",
      "ListTaskPushNotificationConfigs",
      "ListTasks",
      "SendMessage",
      "SendStreamingMessage",
      "SubscribeToTask",
    ]);
  });

  it("SendMessage, GetTask and ListTasks", async () => {
    const message = says("Learn chess in 2 weeks, 1 hour a day");
    const answer = await client.call("SendMessage", { message });
    expect(answer.payload).toBe("task");
    const { task } = answer;
    expect(task).toMatchObject({
      status: { state: "TASK_STATE_COMPLETED" },
      artifacts: [{ name: "study_plan", parts: [{ content: "text" }, { content: "data" }] }],
      history: [{ message_id: message.message_id, role: "ROLE_USER" }],
    });
    expect(task.artifacts[0].parts[0].text).toMatch(/chess/i);
    // The two have different ideas of a google.protobuf.Value.
    expect(JSON.stringify(task.artifacts[0].parts[1].data)).toContain(task.context_id);
    expect(await client.call("GetTask", { id: task.id })).toEqual(task);
    const short = await client.call("GetTask", { id: task.id, history_length: 0 });
    expect(short).not.toHaveProperty("history");
    const page = await client.call("ListTasks", { context_id: task.context_id, page_size: 5 });
    expect(page).toMatchObject({ tasks: [{ id: task.id }], page_size: 5, total_size: 1 });
    expect(page.tasks[0]).not.toHaveProperty("artifacts");
  });

  it("SendStreamingMessage", async () => {
    const message = says("Learn chess in 3 weeks, 1 hour a day");
    const events = await all(client.stream("SendStreamingMessage", { message }));
    const kinds = events.map(({ payload }) => payload);
    expect([kinds[0], kinds.at(-2), kinds.at(-1)]).toEqual([
      "task",
      "artifact_update",
      "status_update",
    ]);
    expect(events.at(-1).status_update).toMatchObject({
      task_id: events[0].task.id,
      context_id: events[0].task.context_id,
      status: { state: "TASK_STATE_COMPLETED" },
    });
  });

  it("SubscribeToTask, twice at once", async () => {
    const { id, status: now } = await begin();
    expect(now.state).toBe("TASK_STATE_WORKING");
    const following = [1, 2].map(() => follow(client.stream("SubscribeToTask", { id })));
    const [mine = [], others = []] = await Promise.all(following.map(({ ended }) => ended));
    expect(mine[0].task).toMatchObject({ id });
    expect(mine.at(-1).status_update.status.state).toBe("TASK_STATE_COMPLETED");
    const least = Math.min(mine.length, others.length) - 1;
    expect(mine.slice(mine.length - least)).toEqual(others.slice(others.length - least));
  });

  it("CancelTask", async () => {
    const { id } = await begin();
    const following = follow(client.stream("SubscribeToTask", { id }));
    await following.begun;
    const canceled = await client.call("CancelTask", { id });
    expect(canceled.status.state).toBe("TASK_STATE_CANCELED");
    const events = await following.ended;
    expect(events.at(-1).status_update.status.state).toBe("TASK_STATE_CANCELED");
    const { code, info } = await errorOf(client.call("CancelTask", { id }));
    expect(code).toBe(status.FAILED_PRECONDITION);
    expect(info).toMatchObject({ reason: "TASK_NOT_CANCELABLE", domain: "a2a-protocol.org" });
  });

  it("errors have google.rpc.ErrorInfo in their details (§10.6)", async () => {
    const { code, info, message } = await errorOf(client.call("GetTask", { id: "none" }));
    expect(code).toBe(status.NOT_FOUND);
    expect(message).toMatch(/no such task/);
    expect(info).toEqual({
      reason: "TASK_NOT_FOUND",
      domain: "a2a-protocol.org",
      metadata: { taskId: "none" },
    });
    const late = await errorOf(all(client.stream("SubscribeToTask", { id: "none" })));
    expect(late).toMatchObject({ code: status.NOT_FOUND, info: { reason: "TASK_NOT_FOUND" } });
  });

  it("requests that cannot be have google.rpc.BadRequest in them", async () => {
    const message = { role: "ROLE_USER", parts: [{}] };
    const { code, violations } = await errorOf(client.call("SendMessage", { message }));
    expect(code).toBe(status.INVALID_ARGUMENT);
    expect(violations.map(({ field }) => field)).toEqual(["message.messageId", "message.parts[0]"]);
  });

  it("the version is in the metadata (§10.2)", async () => {
    const message = says("Hello");
    const sent = client.call("SendMessage", { message }, { "a2a-version": "1.0" });
    expect((await sent).task.status.state).toBe("TASK_STATE_INPUT_REQUIRED");
    const refused = client.call("SendMessage", { message }, { "a2a-version": "0.5" });
    const { code, info } = await errorOf(refused);
    expect(code).toBe(status.FAILED_PRECONDITION);
    expect(info).toMatchObject({ reason: "VERSION_NOT_SUPPORTED", domain: "a2a-protocol.org" });
  });
});

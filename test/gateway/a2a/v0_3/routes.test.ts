import { create } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import {
  ListTasksResponseSchema,
  Role,
  TaskSchema,
  TaskState,
} from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { matchV03Route } from "../../../../src/gateway/a2a/v0_3/routes.js";
import { Refusal } from "../../../../src/gateway/errors.js";

function match(httpMethod: string, path: string) {
  const found = matchV03Route(httpMethod, path);
  if (found === undefined) throw new Error(`there is nothing at ${path}`);
  return found;
}

/** The request that a call becomes. */
function requestOf(httpMethod: string, url: string, body?: unknown) {
  const { pathname, searchParams: query } = new URL(url, "http://localhost");
  const { operation, variables } = match(httpMethod, pathname);
  return operation.toRequest({ variables, query, body });
}

function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

const message = { role: "user", parts: [{ kind: "text", text: "hi" }], messageId: "m" };
const configs = "/v1/tasks/t/pushNotificationConfigs";

describe("the routes of 0.3", () => {
  it("are those of §3.5.6, and those of the proto where it differs", () => {
    const routes: readonly [string, string, string, boolean?][] = [
      ["POST", "/v1/message:send", "SendMessage", true],
      ["POST", "/v1/message%3Asend", "SendMessage", true],
      ["POST", "/v1/message:stream", "SendStreamingMessage", true],
      ["GET", "/v1/tasks/t", "GetTask"],
      ["GET", "/v1/tasks", "ListTasks"],
      ["POST", "/v1/tasks/t:cancel", "CancelTask"],
      ["POST", "/v1/tasks/t:subscribe", "SubscribeToTask"],
      ["GET", "/v1/tasks/t:subscribe", "SubscribeToTask"],
      ["POST", configs, "CreateTaskPushNotificationConfig", true],
      ["POST", "/v1/task/t/pushNotificationConfigs", "CreateTaskPushNotificationConfig", true],
      ["GET", configs, "ListTaskPushNotificationConfigs"],
      ["GET", `${configs}/c`, "GetTaskPushNotificationConfig"],
      ["DELETE", `${configs}/c`, "DeleteTaskPushNotificationConfig"],
      ["GET", "/v1/card", "GetExtendedAgentCard"],
    ];
    for (const [httpMethod, path, rpc, takesBody = false] of routes) {
      const found = match(httpMethod, path);
      expect(found.operation.rpc.name).toBe(rpc);
      expect(found.takesBody).toBe(takesBody);
    }
  });

  it("are no others", () => {
    for (const path of ["/", "/v1", "/v1/tasks/", "/v1/message", "/tasks/t", "/v1/tasks/t/x"]) {
      expect(matchV03Route("GET", path)).toBeUndefined();
    }
  });

  it("say which methods they take", () => {
    const refused = refusalOf(() => matchV03Route("PUT", configs));
    expect(refused.reason).toBe("HTTP_METHOD_NOT_ALLOWED");
    expect(refused.details.headers).toEqual({ allow: "POST, GET" });
    expect(refusalOf(() => matchV03Route("GET", "/v1/tasks/t:cancel")).details.headers).toEqual({
      allow: "POST",
    });
  });

  it("decode what stands in the path", () => {
    expect(requestOf("GET", "/v1/tasks/a%2Fb%20c")).toMatchObject({ id: "a/b c" });
    expect(requestOf("POST", "/v1/tasks/a%3Ab:cancel")).toMatchObject({ id: "a:b" });
    expect(refusalOf(() => matchV03Route("GET", "/v1/tasks/%E0%A4%A")).reason).toBe(
      "PATH_NOT_FOUND",
    );
  });
});

describe("requests", () => {
  it("take a message as the specification writes it, or as the proto does (§3.2.3)", () => {
    const proto = { role: "ROLE_USER", content: [{ text: "hi" }], messageId: "m" };
    for (const given of [message, proto]) {
      expect(requestOf("POST", "/v1/message:send", { message: given })).toMatchObject({
        message: { messageId: "m", role: Role.USER, parts: [{ content: { value: "hi" } }] },
      });
    }
  });

  it("do not wait if a configuration leaves blocking out, as the proto's JSON leaves out false", () => {
    const waits = (configuration?: object) => {
      const body = { message, ...(configuration && { configuration }) };
      const request = requestOf("POST", "/v1/message:send", body) as unknown as {
        readonly configuration?: { readonly returnImmediately: boolean };
      };
      return request.configuration?.returnImmediately !== true;
    };
    expect(waits()).toBe(true);
    expect(waits({ blocking: true })).toBe(true);
    expect(waits({})).toBe(false);
    expect(waits({ blocking: false })).toBe(false);
  });

  it("read the history's length from the query", () => {
    expect(requestOf("GET", "/v1/tasks/t?historyLength=0")).toMatchObject({ historyLength: 0 });
    expect(requestOf("GET", "/v1/tasks/t?history_length=2")).toMatchObject({ historyLength: 2 });
    expect(requestOf("GET", "/v1/tasks/t")).not.toHaveProperty("historyLength");
    const refused = refusalOf(() => requestOf("GET", "/v1/tasks/t?historyLength=few"));
    expect(refused.details.violations).toMatchObject([{ field: "historyLength" }]);
  });

  it("take a push config in each of the forms that there are", () => {
    const config = { id: "c", url: "https://h.example", token: "s" };
    const nameless = { url: "https://h.example", token: "s" };
    const name = "tasks/t/pushNotificationConfigs/c";
    const forms = [
      { config: { taskId: "t", pushNotificationConfig: config } },
      { config: { pushNotificationConfig: nameless }, configId: "c" },
      { name, pushNotificationConfig: config },
      { name, push_notification_config: nameless },
      { taskId: "t", pushNotificationConfig: config },
      { parent: "tasks/t", config_id: "c", config: { name, push_notification_config: nameless } },
      config,
    ];
    for (const body of forms) {
      expect(requestOf("POST", configs, body)).toMatchObject({ taskId: "t", ...config });
    }
    const unnamed = { pushNotificationConfig: nameless, name: "tasks/t/pushNotificationConfigs/" };
    expect(requestOf("POST", configs, unnamed)).toMatchObject({ taskId: "t", id: "t" });
  });

  it("are refused by the path in their body", () => {
    const fieldsOf = (url: string, body: unknown) =>
      refusalOf(() => requestOf("POST", url, body)).details.violations?.map(({ field }) => field);
    expect(
      fieldsOf("/v1/message:send", { message: { ...message, parts: [{ kind: "x" }] } }),
    ).toEqual(["message.parts[0].kind"]);
    expect(fieldsOf("/v1/message:send", undefined)).toEqual(["body"]);
    expect(fieldsOf(configs, { config: { pushNotificationConfig: {} } })).toEqual([
      "config.pushNotificationConfig.url",
    ]);
  });
});

describe("answers", () => {
  const task = create(TaskSchema, {
    id: "t",
    contextId: "c",
    status: { state: TaskState.CANCELED },
    history: [
      { messageId: "m", role: Role.USER, parts: [{ content: { case: "text", value: "a" } }] },
    ],
  });
  const written = {
    id: "t",
    contextId: "c",
    status: { state: "TASK_STATE_CANCELLED" },
    history: [{ messageId: "m", role: "ROLE_USER", content: [{ text: "a" }] }],
  };

  it("are the JSON of 0.3's proto", () => {
    const { operation } = match("GET", "/v1/tasks/t");
    if (operation.stream) throw new Error("a stream");
    expect(operation.toResult(task)).toEqual(written);
  });

  it("have the tasks of a caller as a list", () => {
    const { operation } = match("GET", "/v1/tasks");
    if (operation.stream) throw new Error("a stream");
    const page = create(ListTasksResponseSchema, { tasks: [task], nextPageToken: "more" });
    expect(operation.toResult(page)).toEqual([written]);
    expect(requestOf("GET", "/v1/tasks")).toMatchObject({ includeArtifacts: true, pageSize: 100 });
  });
});

import { describe, expect, it } from "vitest";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { parseTemplate } from "../../../src/gateway/a2a/path-template.js";
import { compileRoutes } from "../../../src/gateway/a2a/routes.js";

const find = compileRoutes(A2AService);

/** What is at a path: the RPC for each HTTP method, with the fields in the path. */
function at(path: string): Record<string, string> | undefined {
  const match = find(path);
  return (
    match &&
    Object.fromEntries(
      [...match.routes].map(([verb, { method, variables }]) => [
        verb,
        [
          method.name,
          ...variables.map(({ field, at }) => `${field.name}=${match.segments[at]}`),
        ].join(" "),
      ]),
    )
  );
}

const table: [string, Record<string, string>][] = [
  ["/message:send", { POST: "SendMessage" }],
  ["/message:stream", { POST: "SendStreamingMessage" }],
  ["/tasks/t", { GET: "GetTask id=t" }],
  ["/tasks", { GET: "ListTasks" }],
  ["/tasks/t:cancel", { POST: "CancelTask id=t" }],
  // The text of the specification says POST, its contract GET.
  ["/tasks/t:subscribe", { GET: "SubscribeToTask id=t", POST: "SubscribeToTask id=t" }],
  [
    "/tasks/t/pushNotificationConfigs",
    {
      POST: "CreateTaskPushNotificationConfig task_id=t",
      GET: "ListTaskPushNotificationConfigs task_id=t",
    },
  ],
  [
    "/tasks/t/pushNotificationConfigs/c",
    {
      GET: "GetTaskPushNotificationConfig task_id=t id=c",
      DELETE: "DeleteTaskPushNotificationConfig task_id=t id=c",
    },
  ],
  ["/extendedAgentCard", { GET: "GetExtendedAgentCard" }],
];

describe("the routes of HTTP+JSON (A2A 1.0, §5.3, §11.3)", () => {
  it.each(table)("has what the specification has at %s", (path, methods) => {
    expect(at(path)).toEqual(methods);
  });

  it.each(table)("has it for a tenant, too: /acme%s", (path, methods) => {
    const withTenant = Object.entries(methods).map(([verb, text]) => [
      verb,
      text.replace(/ |$/, " tenant=acme$&"),
    ]);
    expect(at(`/acme${path}`)).toEqual(Object.fromEntries(withTenant));
  });

  it("covers every RPC", () => {
    const names = table
      .flatMap(([, methods]) => Object.values(methods))
      .map((text) => text.split(" ")[0]);
    expect(new Set(names)).toEqual(new Set(A2AService.methods.map(({ name }) => name)));
  });

  it.each([
    "/",
    "",
    "/a2a",
    "/message",
    "/message:sent",
    "/messages:send",
    "/message:send/",
    "/tasks/",
    "/tasks//pushNotificationConfigs",
    "//tasks",
    "/tasks/t/pushNotificationConfigs/",
    "/a/b/c/d/e/f/g",
    "/.well-known/agent-card.json",
    "/studly.v1.StudlyService/CreatePlan",
  ])("has nothing at %s", (path) => {
    expect(at(path)).toBeUndefined();
  });

  it("takes what is no verb for a part of the id, and what says more first", () => {
    expect(at("/tasks/urn:a:b")).toEqual({ GET: "GetTask id=urn:a:b" });
    expect(at("/tasks/urn:a:cancel")).toEqual({ POST: "CancelTask id=urn:a" });
    // The request then lacks its id.
    expect(at("/tasks/:cancel")).toEqual({ POST: "CancelTask id=" });
    expect(at("/tasks/tasks")).toEqual({ GET: "GetTask id=tasks" });
    expect(at("/tasks/a%2Fb")).toEqual({ GET: "GetTask id=a%2Fb" });
  });
});

describe("parseTemplate", () => {
  it.each(["/{name=tasks/*}", "/{name=**}", "tasks", "/a b", "/{a.b}", "/tasks/"])(
    "refuses %s, which A2A does not use",
    (template) => {
      expect(() => parseTemplate(template)).toThrow("is of a kind not known here");
    },
  );
});

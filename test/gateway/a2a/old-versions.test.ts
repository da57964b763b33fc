import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StudlyError } from "../../../src/domain/errors.js";
import { type Asked, sampleAgent } from "./sample-agent.js";
import { ask, type Bindings, eventsOf, rpc, startBindings } from "./support.js";

/** What the translations do is tested with them; this is about who gets to them, and with what around. */
describe("callers of A2A 0.3", () => {
  const asked: Asked[] = [];
  let bindings: Bindings;
  let thrown: StudlyError | undefined;
  beforeAll(async () => {
    const agent = sampleAgent(asked);
    bindings = await startBindings({
      ...agent,
      getTask(request, context) {
        if (thrown !== undefined) throw thrown;
        if (agent.getTask === undefined) throw new Error("no agent");
        return agent.getTask(request, context);
      },
      async *subscribeToTask() {
        yield* [];
        throw new StudlyError("unavailable", "Stopped.");
      },
    });
  });
  afterAll(() => bindings[Symbol.asyncDispose]());

  const message = {
    kind: "message",
    messageId: "m-1",
    role: "user",
    parts: [{ kind: "text", text: "Hello" }],
  };
  const old = { "a2a-version": "" };

  it.each(["", "0.3", "0.3.0"])("say '%s' for their version (1.0, §3.6.2)", async (version) => {
    asked.length = 0;
    const { status, body } = await rpc(
      bindings,
      "message/send",
      { message },
      { "a2a-version": version, "x-a2a-extensions": "https://e.example/one" },
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      jsonrpc: "2.0",
      id: 1,
      result: { kind: "task", id: "task-1", status: { state: "completed" } },
    });
    expect(asked[0]?.headers.get("a2a-extensions")).toBe("https://e.example/one");
    await expect.poll(() => bindings.records.at(-1)?.method).toBe("a2a json-rpc SendMessage");
  });

  it("are told of extensions under the name that they know", async () => {
    const wanted = { ...old, "x-a2a-extensions": "https://e.example/one" };
    const { headers } = await rpc(bindings, "message/send", { message }, wanted);
    expect(headers.get("x-a2a-extensions")).toBe("https://e.example/one");
    expect(headers.get("a2a-extensions")).toBeNull();
  });

  it("have streams, with numbers", async () => {
    const { headers, body } = await rpc(bindings, "message/stream", { message }, old);
    expect(headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const events = eventsOf(body);
    expect(events.map(({ id }) => id)).toEqual(["0", "1", "2"]);
    expect(events.map(({ data }) => data.result.kind)).toEqual([
      "task",
      "status-update",
      "status-update",
    ]);
    expect(events.at(-1)?.data.result.final).toBe(true);
  });

  it("have their errors, with their own paths", async () => {
    const wrong = { message: { ...message, parts: [{ kind: "text", text: 1 }] } };
    const read = await rpc(bindings, "message/send", wrong, old);
    expect(read.status).toBe(200);
    expect(read.body.error).toMatchObject({
      code: -32602,
      data: { reason: "INVALID_ARGUMENT", violations: [{ field: "params.message.parts[0].text" }] },
    });
    thrown = new StudlyError("invalid_argument", "No.", {
      violations: [{ field: "historyLength", description: "is negative" }],
    });
    const served = await rpc(bindings, "tasks/get", { id: "t" }, old);
    expect(served.body.error.data.violations[0].field).toBe("params.historyLength");
    thrown = new StudlyError("task_not_found", "No such task.");
    expect((await rpc(bindings, "tasks/get", { id: "t" }, old)).body.error.code).toBe(-32001);
    const rest = await ask("GET", `${bindings.url}/v1/tasks/t`, undefined, old);
    expect([rest.status, rest.body.code]).toEqual([404, -32001]);
    thrown = undefined;
  });

  it("have the errors of streams as events, too (0.3.0, §7.2.1)", async () => {
    const wrong = { message: { ...message, parts: [{ kind: "text", text: 1 }] } };
    const read = await rpc(bindings, "message/stream", wrong, old);
    expect(read.status).toBe(200);
    expect(read.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const violations = [{ field: "params.message.parts[0].text" }];
    expect(eventsOf(read.body)).toMatchObject([
      { data: { jsonrpc: "2.0", id: 1, error: { code: -32602, data: { violations } } } },
    ]);
    const nameless = await rpc(bindings, "tasks/resubscribe", {}, old);
    expect(eventsOf(nameless.body)).toMatchObject([{ data: { id: 1, error: { code: -32602 } } }]);
    const status = await rpc(bindings, "tasks/resubscribe", { id: "t" }, old);
    expect([status.status, status.body.error.data.reason]).toEqual([503, "UNAVAILABLE"]);
    const newer = await rpc(bindings, "SendStreamingMessage", {});
    expect(newer.body.error.code).toBe(-32602);
  });

  it("have their paths under /v1 (0.3.0, §3.5.6)", async () => {
    const task = await ask(
      "GET",
      `${bindings.url}/v1/tasks/task-9?historyLength=0`,
      undefined,
      old,
    );
    expect(task.status).toBe(200);
    expect(task.headers.get("content-type")).toBe("application/json");
    expect(task.body.id).toBe("task-9");
    const wrong = await ask("PUT", `${bindings.url}/v1/tasks/task-9`, {}, old);
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET"]);
    const failed = await ask("POST", `${bindings.url}/v1/tasks/t:subscribe`, undefined, old);
    expect(failed.status).toBe(503);
    expect((await ask("GET", `${bindings.url}/v1/nothing`, undefined, old)).body).toBe("elsewhere");
  });

  it("are sent to theirs from the paths of 1.0, and the other way round", async () => {
    const newer = await ask("GET", `${bindings.url}/tasks/t`, undefined, old);
    expect(newer.status).toBe(400);
    expect(newer.body.error.message).toContain("A2A-Version: 1.0");
    const older = await ask("GET", `${bindings.url}/v1/card`);
    expect(older.status).toBe(400);
    expect(older.body.error.message).toContain("A2A-Version: 0.3");
    asked.length = 0;
    // To 1.0 this is a tenant.
    await ask("GET", `${bindings.url}/v1/tasks/t`);
    expect(asked[0]?.request).toMatchObject({ tenant: "v1", id: "t" });
  });
});

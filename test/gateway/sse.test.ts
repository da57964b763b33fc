import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { StudlyError } from "../../src/domain/errors.js";
import type { Agent, AgentEvent } from "../../src/service/tasks/agent.js";
import { execute, messageSend, post, startGateway, user } from "./support.js";

const working: AgentEvent = { kind: "status", state: "working" };

/** A piece of the plan's text. */
function piece(text: string): AgentEvent {
  const artifact = { artifactId: "plan", name: "study_plan", parts: [{ text }] };
  return { kind: "artifact", artifact, append: true };
}

function agentWith(respond: Agent["respond"]): { readonly agent: Agent } {
  return { agent: { respond } };
}

const whole = agentWith(async function* () {
  yield working;
  yield piece("# Duration\n");
  yield { kind: "status", state: "working", message: { parts: [{ text: "..." }] } };
  yield piece('2 "weeks" 😀');
});

async function subscribe(url: string, body: object) {
  const response = await fetch(`${url}/tasks/sendSubscribe`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return response;
}

/** The data of each event, in order. */
function dataOf(text: string): unknown[] {
  const events = text.split("\n\n").filter((event) => event !== "" && !event.startsWith(":"));
  return events.map((event) => {
    expect(event).toMatch(/^data: [^\n]*$/);
    const data = event.slice("data: ".length);
    return data === "[DONE]" ? data : JSON.parse(data);
  });
}

describe("/tasks/sendSubscribe", () => {
  it("streams the Markdown as it comes, then [DONE]", async () => {
    await using gateway = await startGateway(whole);
    const response = await subscribe(gateway.url, execute([user("Learn Python")], {}, "id-1"));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("cache-control")).toContain("no-cache");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(dataOf(await response.text())).toEqual([
      { id: "id-1", chunk: "# Duration\n" },
      { id: "id-1", chunk: '2 "weeks" 😀' },
      "[DONE]",
    ]);
    await expect
      .poll(() => gateway.records[0])
      .toMatchObject({ method: "tasks/sendSubscribe execute", code: "ok" });
  });

  it("takes the bodies of /tasks/send, and asks the agent for text only", async () => {
    const asked: unknown[] = [];
    const answering = agentWith(async function* ({ message, acceptedOutputModes }) {
      asked.push([message.parts[0], message.contextId, acceptedOutputModes]);
      yield piece("a");
    });
    await using gateway = await startGateway(answering);
    const raw = await subscribe(gateway.url, {
      id: "t-1",
      contextId: "c-1",
      messages: [user("one")],
    });
    expect(dataOf(await raw.text())).toEqual([{ id: "t-1", chunk: "a" }, "[DONE]"]);
    const sent = await subscribe(
      gateway.url,
      messageSend(user("two", { contextId: "c-2" }), {}, 7),
    );
    expect(dataOf(await sent.text())).toEqual([{ id: 7, chunk: "a" }, "[DONE]"]);
    expect(asked).toEqual([
      [{ text: "one" }, "c-1", ["text/markdown"]],
      [{ text: "two" }, "c-2", ["text/markdown"]],
    ]);
  });

  it("sends what the status says where there is no other text", async () => {
    const asking = agentWith(async function* () {
      yield working;
      yield { kind: "status", state: "input_required", message: { parts: [{ text: "What?" }] } };
    });
    await using gateway = await startGateway(asking);
    const response = await subscribe(gateway.url, execute([user("")]));
    expect(dataOf(await response.text())).toEqual([{ id: 1, chunk: "What?" }, "[DONE]"]);
  });

  it("answers early failures as errors with their status", async () => {
    const failing = agentWith(async function* () {
      yield working;
      throw new StudlyError("model_unavailable", "Away.", { retryAfterMs: 3_000 });
    });
    await using gateway = await startGateway(failing);
    const url = `${gateway.url}/tasks/sendSubscribe`;
    const failed = await post(url, execute([user("a")], { taskId: "t-1" }));
    expect(failed.status).toBe(503);
    expect(failed.headers.get("retry-after")).toBe("3");
    expect(failed.body.error).toMatchObject({ code: -32014, data: { taskId: "t-1" } });
    expect((await post(url, "{")).body.error.code).toBe(-32700);
    expect((await post(url, { jsonrpc: "2.0", id: 1, method: "x" })).status).toBe(404);
    const json = { configuration: { acceptedOutputModes: ["application/json"] } };
    const noText = await post(url, messageSend(user("a"), json));
    expect(noText.status).toBe(400);
    expect(noText.body.error.data.violations[0].field).toBe(
      "params.configuration.acceptedOutputModes",
    );
  });

  it("tells a later failure as an event, and still ends with [DONE]", async () => {
    const failing = agentWith(async function* () {
      yield piece("# Du");
      throw new StudlyError("unavailable", "Stopped.");
    });
    await using gateway = await startGateway(failing);
    const response = await subscribe(gateway.url, execute([user("a")], { contextId: "c-1" }));
    expect(response.status).toBe(200);
    expect(dataOf(await response.text())).toEqual([
      { id: 1, chunk: "# Du" },
      {
        id: 1,
        error: {
          code: -32016,
          message: "Stopped.",
          data: {
            reason: "UNAVAILABLE",
            retryable: true,
            taskId: expect.any(String),
            contextId: "c-1",
          },
        },
      },
      "[DONE]",
    ]);
    await expect.poll(() => gateway.records[0]?.code).toBe("unavailable");
  });

  it("keeps a waiting caller awake, and ends at the request's deadline", async () => {
    const hanging = agentWith(async function* () {
      yield working;
      await new Promise(() => undefined);
    });
    await using gateway = await startGateway({
      ...hanging,
      requestBudgetMs: 600,
      heartbeatMs: 100,
    });
    const from = performance.now();
    const response = await subscribe(gateway.url, execute([user("a")]));
    expect(performance.now() - from).toBeLessThan(500);
    const text = await response.text();
    expect(text.match(/^: .*$/gm)?.length).toBeGreaterThanOrEqual(2);
    expect(dataOf(text)).toMatchObject([
      { id: 1, error: { code: -32000, data: { budgetMs: 600 } } },
      "[DONE]",
    ]);
    expect(performance.now() - from).toBeLessThan(2_000);
  });

  it("cancels the work when the caller goes away", async () => {
    const signals: AbortSignal[] = [];
    const hanging = agentWith(async function* ({ call: { signal } }) {
      signals.push(signal);
      yield piece("a");
      await new Promise(() => undefined);
    });
    await using gateway = await startGateway(hanging);
    const outgoing = request(`${gateway.url}/tasks/sendSubscribe`, {
      method: "POST",
      headers: { "content-type": "application/json" },
    });
    outgoing.on("error", () => undefined);
    outgoing.end(JSON.stringify(execute([user("a")])));
    const [response] = await once(outgoing, "response");
    await once(response, "data");
    outgoing.destroy();
    await expect.poll(() => signals[0]?.aborted, { timeout: 5_000 }).toBe(true);
    await expect.poll(() => gateway.records[0]?.code).toBe("cancelled");
  });

  it("cuts off a reader who never reads, and ends the task", async () => {
    const chunk = "x".repeat(64 * 1_024);
    const seen: AbortSignal[] = [];
    const talking = agentWith(async function* ({ call: { signal } }) {
      seen.push(signal);
      for (;;) {
        yield piece(chunk);
        await delay(1);
      }
    });
    await using gateway = await startGateway({ ...talking, requestBudgetMs: 1_500 });
    const body = JSON.stringify(execute([user("a")]));
    const socket = connect(gateway.port, "127.0.0.1");
    socket.on("error", () => undefined);
    socket.pause();
    socket.write(
      `POST /tasks/sendSubscribe HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await expect.poll(() => gateway.records.length, { timeout: 5_000 }).toBe(1);
    await expect.poll(() => seen[0]?.aborted).toBe(true);
    socket.destroy();
  });
});

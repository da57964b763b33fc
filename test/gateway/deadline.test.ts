import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { execute, type Gateway, planReply, post, startGateway, user } from "./support.js";

/** Sends bytes; resolves with all that came when the server has closed, or after `ms`. */
async function talk(port: number, chunks: readonly string[], ms = 5_000): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString();
  });
  socket.on("error", () => undefined);
  const closed = once(socket, "close");
  for (const chunk of chunks) {
    socket.write(chunk);
    await delay(20);
  }
  await Promise.race([closed, delay(ms)]);
  socket.destroy();
  return text;
}

function head(length: number | "chunked"): string {
  const framing = length === "chunked" ? "Transfer-Encoding: chunked" : `Content-Length: ${length}`;
  return `POST /tasks/send HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${framing}\r\n\r\n`;
}

function hanging(): { signals: AbortSignal[]; setup: Parameters<typeof startGateway>[0] } {
  const signals: AbortSignal[] = [];
  const script = {
    createPlan: (_: unknown, { signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return new Promise<never>(() => undefined);
    },
  };
  return { signals, setup: { requestBudgetMs: 300, script } };
}

describe("the request budget", () => {
  it("is over: 408 and -32000, on time, also when the service hangs", async () => {
    const { signals, setup } = hanging();
    await using gateway = await startGateway(setup);
    const from = performance.now();
    const { status, body } = await post(
      `${gateway.url}/tasks/send`,
      execute([user("a")], { taskId: "t-1", contextId: "c-1" }, "x"),
    );
    const elapsed = performance.now() - from;
    expect(status).toBe(408);
    expect(body).toMatchObject({
      jsonrpc: "2.0",
      id: "x",
      error: {
        code: -32000,
        data: { taskId: "t-1", contextId: "c-1", budgetMs: 300, retryable: true },
      },
    });
    // A part of the budget is kept for the answer.
    expect(body.error.data.elapsedMs).toBeGreaterThanOrEqual(200);
    expect(elapsed).toBeGreaterThan(200);
    expect(elapsed).toBeLessThan(1_500);
    expect(signals[0]?.aborted).toBe(true);
    await expect.poll(() => gateway.records[0]?.code).toBe("deadline_exceeded");
  });

  it("covers the upload: a slow body gets 408, and the connection ends", async () => {
    await using gateway = await startGateway({ requestBudgetMs: 700 });
    const from = performance.now();
    const text = await talk(gateway.port, [head(1_000), '{"jsonrpc"']);
    expect(performance.now() - from).toBeLessThan(2_200);
    expect(text).toMatch(/^HTTP\/1.1 408 /);
    expect(text).toMatch(/connection: close/i);
    const body = JSON.parse(text.slice(text.indexOf("\r\n\r\n")));
    expect(body).toMatchObject({
      jsonrpc: "2.0",
      id: null,
      error: {
        code: -32000,
        data: { taskId: null, contextId: null, budgetMs: 700, retryable: true },
      },
    });
    expect(gateway.requests).toEqual([]);
  });

  it("counts the upload: what it took is no longer there for the service", async () => {
    let left = 0;
    await using gateway = await startGateway({
      requestBudgetMs: 2_000,
      script: {
        createPlan(request, { timeoutMs }) {
          left = timeoutMs() ?? 0;
          return planReply(request);
        },
      },
    });
    const body = JSON.stringify(execute([user("a")]));
    const request = head(body.length).replace("Host", "Connection: close\r\nHost");
    const socket = connect(gateway.port, "127.0.0.1");
    socket.write(request + body.slice(0, 5));
    await delay(600);
    socket.end(body.slice(5));
    await once(socket, "data");
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(1_450);
  });
});

describe("the size limit", () => {
  it("refuses a body by its announced length, unread", async () => {
    await using gateway = await startGateway({ maxBodyBytes: 2_000 });
    const text = await talk(gateway.port, [head(2_001)]);
    expect(text).toMatch(/^HTTP\/1.1 413 /);
    expect(text).toMatch(/connection: close/i);
    expect(text).toContain('"code":-32020');
  });

  it("refuses a body without a length as soon as it is too long", async () => {
    await using gateway = await startGateway({ maxBodyBytes: 2_000 });
    const chunk = `3e8\r\n${" ".repeat(1_000)}\r\n`;
    const text = await talk(gateway.port, [head("chunked"), chunk, chunk, chunk, chunk]);
    expect(text).toMatch(/^HTTP\/1.1 413 /);
  });

  it("takes a body of just that size, in pieces", async () => {
    await using gateway = await startGateway({ maxBodyBytes: 2_000 });
    const body = JSON.stringify(execute([user("a")])).padEnd(2_000);
    const text = await talk(gateway.port, [head(2_000), body.slice(0, 7), body.slice(7)], 500);
    expect(text).toMatch(/^HTTP\/1.1 200 /);
  });
});

describe("a caller who goes away", () => {
  async function leaveAt(gateway: Gateway, signals: AbortSignal[]) {
    const body = JSON.stringify(execute([user("a")]));
    const socket = connect(gateway.port, "127.0.0.1");
    socket.write(head(body.length) + body);
    await expect.poll(() => signals.length, { timeout: 5_000 }).toBe(1);
    socket.destroy();
  }

  it("takes the work along", async () => {
    const { signals, setup } = hanging();
    await using gateway = await startGateway({ ...setup, requestBudgetMs: 20_000 });
    await leaveAt(gateway, signals);
    await expect.poll(() => signals[0]?.aborted, { timeout: 5_000 }).toBe(true);
    await expect.poll(() => gateway.records[0]?.code).toBe("cancelled");
  });

  it("during the upload leaves nothing behind", async () => {
    await using gateway = await startGateway();
    const socket = connect(gateway.port, "127.0.0.1");
    socket.write(`${head(1_000)}{`);
    await delay(100);
    socket.destroy();
    await expect.poll(() => gateway.records.length, { timeout: 5_000 }).toBe(1);
    expect(gateway.records[0]).toMatchObject({ code: "cancelled" });
    expect(gateway.requests).toEqual([]);
    expect((await post(`${gateway.url}/tasks/send`, execute([user("a")]))).status).toBe(200);
  });
});

describe("keys and rates", () => {
  it("401 with WWW-Authenticate, 429 with Retry-After", async () => {
    await using gateway = await startGateway({ apiKeys: ["key-1"], rateLimitPerMinute: 1 });
    const url = `${gateway.url}/tasks/send`;
    const refused = await post(url, execute([user("a")]));
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).toMatch(/^Bearer/);
    const key = { authorization: "Bearer key-1" };
    expect((await post(url, execute([user("a")]), key)).status).toBe(200);
    const limited = await post(url, execute([user("a")]), key);
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(limited.body.error).toMatchObject({ code: -32012, data: { retryable: true } });
  });

  it("503 while the process drains", async () => {
    await using gateway = await startGateway();
    gateway.lifecycle.beginDrain();
    const { status, body, headers } = await post(`${gateway.url}/tasks/send`, execute([user("a")]));
    expect(status).toBe(503);
    expect(body.error.code).toBe(-32016);
    expect(headers.get("retry-after")).toBe("1");
  });
});

import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type LoadTestOptions, runLoadTest } from "../../src/cli/load-test.js";
import { createFakeTerminal } from "./fake-terminal.js";
import { startServer } from "./scripted-server.js";

const completed = { kind: "task", id: "t", status: { state: "completed" } };

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

const ok = (response: ServerResponse) =>
  answer(response, 200, { jsonrpc: "2.0", id: 1, result: completed });

async function load(url: string, options: Partial<LoadTestOptions> = {}, isTTY = false) {
  const terminal = createFakeTerminal({ isTTY });
  const exitCode = await runLoadTest(
    url,
    { requests: 10, concurrency: 4, timeoutMs: 10_000, ...options },
    terminal,
  );
  return { exitCode, stdout: terminal.stdout.text, stderr: terminal.stderr.text };
}

afterEach(() => vi.unstubAllEnvs());

describe("load-test", () => {
  it("sends different A2A execute requests over few connections, never more than asked at once", async () => {
    const texts = new Set<string>();
    const ids = new Set<string>();
    const ports = new Set<number | undefined>();
    let now = 0;
    let most = 0;
    const listener = async (request: IncomingMessage, response: ServerResponse) => {
      most = Math.max(most, ++now);
      ports.add(request.socket.remotePort);
      const { jsonrpc, method, params } = JSON.parse(await text(request));
      const [message] = params.messages;
      expect([request.url, request.method, jsonrpc, method]).toEqual([
        "/tasks/send",
        "POST",
        "2.0",
        "execute",
      ]);
      expect(request.headers.authorization).toBe("Bearer key-1");
      expect(message.role).toBe("user");
      texts.add(message.parts[0].text);
      ids.add(message.messageId);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
      ok(response);
    };
    await using server = await startServer((...call) => void listener(...call));
    const options = { requests: 40, concurrency: 4, json: true, apiKey: "key-1" };
    const { exitCode, stdout, stderr } = await load(server.url, options);
    expect(exitCode).toBe(0);
    expect(stderr).toBe("");
    expect(texts.size).toBe(40);
    expect(ids.size).toBe(40);
    expect(most).toBe(4);
    expect(ports.size).toBe(4);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      requests: 40,
      concurrency: 4,
      succeeded: 40,
      successRate: 1,
      timeouts: 0,
      errors: {},
    });
    const figures = ["averageMs", "p50Ms", "p95Ms", "p99Ms", "maxMs", "rps"];
    for (const figure of figures) expect(report[figure]).toBeGreaterThan(0);
    expect(report.averageMs).toBeGreaterThanOrEqual(4);
    const counts = report.histogram.map((bar: { count: number }) => bar.count);
    expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(40);
  });

  it("counts each kind of failure by its code", async () => {
    let n = 0;
    await using server = await startServer((request, response) => {
      const turn = n++ % 5;
      if (turn === 0) ok(response);
      else if (turn === 1)
        answer(response, 408, { jsonrpc: "2.0", id: 1, error: { code: -32000, message: "late" } });
      else if (turn === 2) answer(response, 200, "garbage");
      else if (turn === 3) request.socket.resetAndDestroy();
      else {
        // Half an answer, then the connection breaks.
        response.writeHead(200, { "content-length": "1000" });
        response.write("{", () => request.socket.destroy());
      }
    });
    const { exitCode, stdout } = await load(server.url, { concurrency: 1, json: true });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      requests: 10,
      succeeded: 2,
      successRate: 0.2,
      timeouts: 0,
      errors: { "http-408/-32000": 2, "not-json": 2, ECONNRESET: 4 },
    });
  });

  it("gives a request up after the time-out, before and within the answer", async () => {
    let n = 0;
    await using server = await startServer((_request, response) => {
      if (n++ % 2 === 0) return;
      response.writeHead(200);
      response.write("{");
    });
    const from = performance.now();
    const { exitCode, stdout } = await load(server.url, {
      requests: 4,
      timeoutMs: 200,
      json: true,
    });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ succeeded: 0, timeouts: 4, errors: {} });
    expect(JSON.parse(stdout).p50Ms).toBeGreaterThanOrEqual(190);
    expect(performance.now() - from).toBeLessThan(3_000);
  });

  it("needs more than 95 % to pass", async () => {
    for (const [failures, exitCode] of [
      [1, 1],
      [0, 0],
    ]) {
      let n = 0;
      await using server = await startServer((_request, response) => {
        if (n++ < (failures ?? 0)) answer(response, 503, "");
        else ok(response);
      });
      expect((await load(server.url, { requests: 20 })).exitCode).toBe(exitCode);
    }
  });

  it("reports a service that is not there", async () => {
    const gone = await startServer(() => {});
    await gone[Symbol.asyncDispose]();
    const { exitCode, stdout } = await load(gone.url, { json: true });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).errors).toEqual({ ECONNREFUSED: 10 });
  });

  it("shows people a table and a histogram, and the bar on a terminal only", async () => {
    vi.stubEnv("FORCE_COLOR", undefined);
    await using server = await startServer((_request, response) => ok(response));
    const piped = await load(server.url);
    expect(piped.stderr).toBe("");
    for (const row of ["Success rate", "100.0 %", "p99", "Time-outs", "<= ", "█", "Passed"])
      expect(piped.stdout).toContain(row);
    expect(piped.stdout).not.toContain("\u001b");
    const shown = await load(server.url, {}, true);
    expect(shown.stderr).toContain("10/10");
    expect(shown.stdout).toContain("Passed");
  });

  it("leaves other machines alone", async () => {
    const { exitCode, stdout, stderr } = await load("http://example.com");
    expect(exitCode).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^error: .*--allow-remote/);
  });

  it("ends on Ctrl-C with a report of what was answered", async () => {
    let n = 0;
    const terminal = createFakeTerminal();
    await using server = await startServer((_request, response) => {
      if (++n <= 3) ok(response);
      else terminal.interrupt();
    });
    const options = { requests: 1_000, concurrency: 1, timeoutMs: 20_000, json: true };
    expect(await runLoadTest(server.url, options, terminal)).toBe(130);
    expect(n).toBe(4);
    expect(JSON.parse(terminal.stdout.text)).toMatchObject({ requests: 3, succeeded: 3 });
    expect(terminal.stderr.text).toBe("Interrupted after 3 requests.\n");
  });
});

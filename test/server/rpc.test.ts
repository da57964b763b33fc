import { connect } from "node:http2";
import { setTimeout as delay } from "node:timers/promises";
import { fromBinary } from "@bufbuild/protobuf";
import { Code, ConnectError, createClient, type Transport } from "@connectrpc/connect";
import {
  compressionGzip,
  createConnectTransport,
  createGrpcTransport,
  createGrpcWebTransport,
} from "@connectrpc/connect-node";
import { afterEach, describe, expect, test } from "vitest";
import { ErrorInfoSchema } from "../../gen/google/rpc/error_details_pb.js";
import { Health } from "../../gen/grpc/health/v1/health_pb.js";
import { StudlyService } from "../../gen/studly/v1/studly_pb.js";
import { eventually, type Running, rawClient, start } from "./harness.js";

let server: Running;
afterEach(() => server.close());

const createPlan = "/studly.v1.StudlyService/CreatePlan";

const transports: [string, (baseUrl: string) => Transport][] = [
  ["Connect, HTTP/1.1", (baseUrl) => createConnectTransport({ baseUrl, httpVersion: "1.1" })],
  ["Connect, HTTP/2", (baseUrl) => createConnectTransport({ baseUrl, httpVersion: "2" })],
  ["gRPC", (baseUrl) => createGrpcTransport({ baseUrl })],
  ["gRPC-Web, HTTP/1.1", (baseUrl) => createGrpcWebTransport({ baseUrl, httpVersion: "1.1" })],
  ["gRPC-Web, HTTP/2", (baseUrl) => createGrpcWebTransport({ baseUrl, httpVersion: "2" })],
];

describe.each(transports)("%s", (_, transportTo) => {
  test("answers, with one record", async () => {
    server = await start();
    const client = createClient(StudlyService, transportTo(server.url));
    const headers: string[] = [];
    const answer = await client.createPlan(
      { text: "hello" },
      {
        headers: { "x-request-id": "r-1" },
        onHeader: (h) => headers.push(h.get("x-request-id") ?? ""),
      },
    );
    expect(answer.markdown).toBe("hello");
    expect(headers).toEqual(["r-1"]);
    await eventually(() => server.records.length === 1);
    expect(server.records[0]).toMatchObject({
      requestId: "r-1",
      method: "studly.v1.StudlyService/CreatePlan",
      code: "ok",
      status: 200,
    });
  });

  test("the budget ends a call that hangs, also when the caller asked for far longer", async () => {
    server = await start({ requestBudgetMs: 300 });
    const client = createClient(StudlyService, transportTo(server.url));
    const begun = performance.now();
    const call = client.createPlan({ text: "hang" }, { timeoutMs: 90_000_000 });
    await expect(call).rejects.toMatchObject({ code: Code.DeadlineExceeded });
    expect(performance.now() - begun).toBeLessThan(1_300);
    await eventually(() => server.records.length === 1);
    expect(server.records[0]?.code).toBe("deadline_exceeded");
  });

  test("a message over the limit is refused as resource_exhausted", async () => {
    server = await start({ limits: { maxBodyBytes: 10_000 } });
    const client = createClient(StudlyService, transportTo(server.url));
    const call = client.createPlan({ text: "x".repeat(15_000) });
    await expect(call).rejects.toMatchObject({ code: Code.ResourceExhausted });
    expect((await client.createPlan({ text: "still here" })).markdown).toBe("still here");
  });
});

test("gRPC: an upload that is refused as too large ends with its answer", async () => {
  server = await start({ limits: { maxBodyBytes: 10_000 } });
  const session = connect(server.url);
  const stream = session.request({
    ":method": "POST",
    ":path": createPlan,
    "content-type": "application/grpc",
    te: "trailers",
  });
  const message = Buffer.alloc(200_000);
  message.writeUInt32BE(1_000_000, 1);
  stream.on("error", () => undefined).write(message);
  stream.resume();
  const statuses: unknown[] = [];
  for (const event of ["response", "trailers"])
    stream.on(event, (headers) => statuses.push(headers["grpc-status"]));
  await eventually(() => stream.closed && server.inFlight() === 0);
  expect(statuses).toContain("8");
  session.destroy();
});

test("gzip of a small message that grows over the limit is refused", async () => {
  server = await start({ limits: { maxBodyBytes: 10_000 } });
  const transport = createConnectTransport({
    baseUrl: server.url,
    httpVersion: "1.1",
    sendCompression: compressionGzip,
    compressMinBytes: 1,
  });
  const call = createClient(StudlyService, transport).createPlan({ text: "x".repeat(19_000) });
  await expect(call).rejects.toMatchObject({ code: Code.ResourceExhausted });
});

describe("an upload that stalls", () => {
  test("Connect over HTTP/1.1: 504 at the budget, then the connection ends", async () => {
    server = await start({ requestBudgetMs: 400 });
    const client = await rawClient(server.port);
    const begun = performance.now();
    client.send(
      `POST ${createPlan} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{"te`,
    );
    const { text, reset } = await client.closed();
    expect(performance.now() - begun).toBeGreaterThan(350);
    expect(performance.now() - begun).toBeLessThan(1_800);
    expect(reset).toBe(false);
    expect(text).toMatch(/^HTTP\/1\.1 504 .*"code":"deadline_exceeded"/s);
    expect(text).toMatch(/connection: close/i);
    expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1);
    await eventually(() => server.records.length === 1);
    expect(server.records[0]).toMatchObject({ code: "deadline_exceeded", status: 504 });
  });

  test("bytes that trickle in do not extend it, and the caller's shorter deadline counts", async () => {
    server = await start();
    const client = await rawClient(server.port);
    const begun = performance.now();
    client.send(
      `POST ${createPlan} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnect-Timeout-Ms: 300\r\nContent-Length: 2000\r\n\r\n{"text":"`,
    );
    const trickle = setInterval(() => client.send("a"), 20);
    const { text } = await client.closed();
    clearInterval(trickle);
    expect(text).toMatch(/^HTTP\/1\.1 504 /);
    expect(performance.now() - begun).toBeLessThan(3_500);
  });

  test.each([
    ["gRPC", "application/grpc", ""],
    ["gRPC with the caller's deadline", "application/grpc+proto", "250m"],
  ])("%s: DEADLINE_EXCEEDED in the trailers, details included", async (_, type, timeout) => {
    server = await start({ requestBudgetMs: 500 });
    const session = connect(server.url);
    const stream = session.request({
      ":method": "POST",
      ":path": createPlan,
      "content-type": type,
      te: "trailers",
      ...(timeout === "" ? {} : { "grpc-timeout": timeout }),
    });
    stream.write(Buffer.from([0, 0, 0, 0, 100, 1, 2, 3]));
    stream.resume();
    const trailers = await new Promise<Record<string, unknown>>((resolve) => {
      stream.on("trailers", resolve);
      stream.on("response", (head) => head["grpc-status"] !== undefined && resolve(head));
    });
    expect(trailers["grpc-status"]).toBe("4");
    await eventually(() => server.records.length === 1);
    expect(server.records[0]).toMatchObject({ code: "deadline_exceeded" });
    await eventually(() => stream.closed);
    session.destroy();
  });

  test("gRPC-Web over HTTP/1.1: DEADLINE_EXCEEDED in its own trailers", async () => {
    server = await start({ requestBudgetMs: 300 });
    const client = await rawClient(server.port);
    client.send(
      `POST ${createPlan} HTTP/1.1\r\nHost: x\r\nContent-Type: application/grpc-web+proto\r\nContent-Length: 50\r\n\r\n\0`,
    );
    expect((await client.closed()).text).toMatch(/grpc-status: 4/);
  });

  test("a caller that leaves in the middle of its upload is recorded as cancelled", async () => {
    server = await start();
    const client = await rawClient(server.port);
    client.send(
      `POST ${createPlan} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{"te`,
    );
    await eventually(() => server.inFlight() === 1);
    client.socket.destroy();
    await eventually(() => server.records.length === 1);
    expect(server.records[0]?.code).toBe("cancelled");
    expect(server.failures).toEqual([]);
  });
});

test("the deadline's error says whose it was", async () => {
  server = await start();
  const error = await fetch(`${server.url}${createPlan}`, {
    method: "POST",
    headers: { "content-type": "application/json", "connect-timeout-ms": "100" },
    body: JSON.stringify({ text: "hang" }),
  });
  expect(error.status).toBe(504);
  const body = (await error.json()) as { details: { type: string; value: string }[] };
  const info = body.details.find(({ type }) => type === "google.rpc.ErrorInfo");
  const { metadata } = fromBinary(ErrorInfoSchema, Buffer.from(info?.value ?? "", "base64"));
  expect(metadata).toMatchObject({ budget: "caller", budgetMs: "100" });
});

test.each(transports)(
  "%s: a lasting call is under neither the budget nor the idle time-out",
  async (_, transportTo) => {
    server = await start({ requestBudgetMs: 200, limits: { idleTimeoutMs: 200 } });
    const health = createClient(Health, transportTo(server.url));
    const abort = new AbortController();
    let messages = 0;
    const watching = (async () => {
      for await (const _message of health.watch({}, { signal: abort.signal })) messages++;
    })();
    watching.catch(() => undefined);
    await eventually(() => messages === 1);
    await delay(700);
    expect(server.records).toEqual([]);
    abort.abort();
    await expect(watching).rejects.toBeInstanceOf(ConnectError);
    await eventually(() => server.records.length === 1);
    expect(server.records[0]?.code).toBe("cancelled");
  },
);

test.each([
  ["a media type that is none of ours", { "content-type": "text/plain" }, "{}", 415],
  [
    "a time-out that is none",
    { "content-type": "application/json", "connect-timeout-ms": "1.5" },
    "{}",
    400,
  ],
  ["no JSON", { "content-type": "application/json" }, "{", 400],
])("%s is the caller's fault in the record too", async (_, headers, body, status) => {
  server = await start();
  const answer = await fetch(`${server.url}${createPlan}`, { method: "POST", headers, body });
  expect(answer.status).toBe(status);
  await eventually(() => server.records.length === 1);
  expect(server.records[0]).toMatchObject({ code: "invalid_argument", status });
});

test.each([
  ["no host", `POST ${createPlan} HTTP/1.0\r\n`],
  ["a host that is none", `POST ${createPlan} HTTP/1.1\r\nHost: [\r\nConnection: close\r\n`],
])("%s is answered 400", async (_, head) => {
  server = await start();
  const client = await rawClient(server.port);
  client.send(`${head}Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`);
  expect((await client.closed()).text).toMatch(/^HTTP\/1\.1 400 /);
  expect(server.failures).toEqual([]);
});

test("500 calls that time out leave no timers and no connections behind", async () => {
  server = await start({ requestBudgetMs: 300 });
  const client = createClient(StudlyService, createGrpcTransport({ baseUrl: server.url }));
  const before = timers();
  const calls = Array.from({ length: 500 }, () => client.createPlan({ text: "hang" }));
  const results = await Promise.allSettled(calls);
  const outcomes = new Set(results.map((r) => (r.status === "rejected" ? String(r.reason) : "ok")));
  expect([...outcomes]).toEqual([expect.stringContaining("[deadline_exceeded]")]);
  await eventually(() => server.records.length === 500);
  expect(server.inFlight()).toBe(0);
  await eventually(() => timers() <= before + 2);
});

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

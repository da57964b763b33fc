import { execFile } from "node:child_process";
import { type ClientHttp2Session, connect, constants } from "node:http2";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { createClient } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import { afterEach, expect, test } from "vitest";
import { StudlyService } from "../../gen/studly/v1/studly_pb.js";
import { eventually, type Running, rawClient, start } from "./harness.js";

const run = promisify(execFile);
let server: Running;
let session: ClientHttp2Session | undefined;
afterEach(async () => {
  session?.destroy();
  await server.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly text: string;
}

function ask(
  from: ClientHttp2Session,
  headers: Record<string, string>,
  body?: string | Buffer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stream = from.request(headers, { endStream: body === undefined });
    let answer: Record<string, unknown> = {};
    let text = "";
    stream.setEncoding("utf8");
    stream.on("response", (received) => {
      answer = received;
    });
    stream.on("data", (chunk: string) => {
      text += chunk;
    });
    stream.on("end", () => resolve({ status: Number(answer[":status"]), headers: answer, text }));
    stream.on("error", reject);
    if (body !== undefined) stream.end(body);
  });
}

test("the gateway answers HTTP/2 requests, with one record, the id and the client's address", async () => {
  server = await start();
  session = connect(server.url);
  const { status, headers, text } = await ask(session, {
    ":path": "/?a=1",
    "x-request-id": "h2-1",
  });
  expect(status).toBe(200);
  expect(headers["x-request-id"]).toBe("h2-1");
  expect(headers["connection"]).toBeUndefined();
  expect(JSON.parse(text)).toMatchObject({
    id: "h2-1",
    remoteAddress: "127.0.0.1",
    version: "1.1",
  });
  await eventually(() => server.records.length === 1);
  expect(server.records[0]).toMatchObject({ path: "/", status: 200 });
});

test("bodies pass the bridge both ways; many at once do not mix", async () => {
  server = await start();
  const from = connect(server.url);
  session = from;
  const bodies = Array.from({ length: 40 }, (_, i) => `${i}:${"x".repeat(i * 5_000)}`);
  const answers = await Promise.all(
    bodies.map((body) => ask(from, { ":method": "POST", ":path": "/" }, body)),
  );
  expect(answers.map(({ text }) => text)).toEqual(bodies);
});

test("a bridged request ends when its caller leaves, and its caller learns when the gateway breaks off", async () => {
  server = await start({
    gateway: (request, response) => {
      if (request.url === "/hang") return;
      response.write("begun");
      setTimeout(() => response.destroy(), 50);
    },
  });
  session = connect(server.url);
  const left = session.request({ ":path": "/hang" });
  left.on("error", () => undefined);
  await eventually(() => server.inFlight() === 1);
  left.close(constants.NGHTTP2_CANCEL);
  await eventually(() => server.records.length === 1);
  expect(server.records[0]?.code).toBe("cancelled");
  await expect(ask(session, { ":path": "/break" })).rejects.toThrow(/INTERNAL_ERROR/);
});

test("a path that HTTP/1.1 cannot carry is answered 400", async () => {
  server = await start();
  session = connect(server.url);
  expect((await ask(session, { ":path": "/日" })).status).toBe(400);
  expect((await ask(session, { ":path": "/" })).status).toBe(200);
});

test("the preface may come byte by byte", async () => {
  server = await start();
  const raw = await rawClient(server.port);
  for (const byte of "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") {
    raw.send(byte);
    await delay(5);
  }
  raw.send(Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]));
  // The server's SETTINGS frame: three bytes of length, type 4, no flags, stream 0.
  await raw.until(/^[\s\S]{9}/);
  expect([...Buffer.from(raw.text(), "latin1").subarray(3, 9)]).toEqual([4, 0, 0, 0, 0, 0]);
  raw.socket.destroy();
});

test("a preface that goes wrong half-way is an HTTP/1 error", async () => {
  server = await start();
  const raw = await rawClient(server.port);
  raw.send("PRI * HT");
  await delay(20);
  raw.send("ML\r\n\r\n");
  expect((await raw.closed()).text).toMatch(/^HTTP\/1\.1 400 /);
});

test("garbage after the preface ends that connection only", async () => {
  server = await start();
  const raw = await rawClient(server.port);
  raw.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nthis is not a frame, this is not a frame");
  await raw.closed();
  expect((await fetch(server.url)).status).toBe(200);
});

test("an idle session is told to go away", async () => {
  server = await start({ limits: { idleTimeoutMs: 200 } });
  session = connect(server.url);
  await ask(session, { ":path": "/" });
  await eventually(() => session?.destroyed === true);
});

test("a session that opens and resets streams without end is cut off", async () => {
  server = await start({});
  const attacker = connect(server.url);
  session = attacker;
  attacker.on("error", () => undefined);
  let sent = 0;
  while (!attacker.destroyed && !attacker.closed && sent < 20_000) {
    for (let i = 0; i < 100 && !attacker.destroyed && !attacker.closed; i++) {
      const stream = attacker.request({ ":path": "/hang" });
      stream.on("error", () => undefined);
      stream.close(constants.NGHTTP2_CANCEL);
      sent++;
    }
    await delay(1);
  }
  await eventually(() => attacker.destroyed || attacker.closed);
  expect(sent).toBeLessThan(20_000);
  expect((await fetch(server.url)).status).toBe(200);
});

test("gRPC and the gateway share one HTTP/2 connection's port with HTTP/1.1", async () => {
  server = await start();
  const grpc = createClient(StudlyService, createGrpcTransport({ baseUrl: server.url }));
  const [{ markdown }, http1] = await Promise.all([
    grpc.createPlan({ text: "hello" }),
    fetch(server.url),
  ]);
  expect(markdown).toBe("hello");
  expect(http1.status).toBe(200);
});

test("curl with prior knowledge gets the gateway's answer", async (context) => {
  const version = await run("curl", ["--version"]).catch(() => ({ stdout: "" }));
  if (!/HTTP2/.test(version.stdout)) return context.skip("no curl with HTTP/2");
  server = await start();
  const { stdout } = await run("curl", [
    "-sS",
    "--http2-prior-knowledge",
    "-w",
    "%{http_version}",
    server.url,
  ]);
  expect(stdout).toMatch(/"version":"1\.1".*2$/s);
});

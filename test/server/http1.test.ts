import { Agent, get } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { eventually, type Running, rawClient, start } from "./harness.js";

let server: Running;
afterEach(() => server.close());

async function waited(text: string): Promise<number> {
  return (JSON.parse(text.slice(text.lastIndexOf("{"))) as { waitedMs: number }).waitedMs;
}

describe("request ids and records", () => {
  test("a sane X-Request-Id is kept, another is replaced, and each request has one record", async () => {
    server = await start();
    const kept = await fetch(server.url, { headers: { "x-request-id": "abc-1" } });
    const replaced = await fetch(server.url, { headers: { "x-request-id": "a b" } });
    const long = await fetch(server.url, { headers: { "x-request-id": "x".repeat(129) } });
    expect(kept.headers.get("x-request-id")).toBe("abc-1");
    expect(replaced.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(long.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    await eventually(() => server.records.length === 3);
    expect(server.records[0]).toMatchObject({
      requestId: "abc-1",
      httpMethod: "GET",
      path: "/",
      httpVersion: "1.1",
      status: 200,
    });
  });

  test("the path is logged without the query; the time covers the answer", async () => {
    server = await start();
    await (await fetch(`${server.url}/slow?120`)).text();
    await eventually(() => server.records.length === 1);
    expect(server.records[0]?.path).toBe("/slow");
    expect(server.records[0]?.elapsedMs).toBeGreaterThan(110);
  });

  test("a caller that goes away is recorded once, as cancelled", async () => {
    server = await start();
    const client = await rawClient(server.port);
    client.send("GET /hang HTTP/1.1\r\nHost: x\r\n\r\n");
    await eventually(() => server.inFlight() === 1);
    client.socket.destroy();
    await eventually(() => server.records.length === 1);
    expect(server.records[0]).toMatchObject({ code: "cancelled", status: 499 });
  });

  test("the client's address is taken from trusted proxies only", async () => {
    server = await start({ trustProxy: 1 });
    const headers = { "x-forwarded-for": "203.0.113.9, 198.51.100.7" };
    const seen = await (await fetch(server.url, { headers })).json();
    expect(seen).toMatchObject({ remoteAddress: "198.51.100.7" });
  });
});

describe("arrival: the first byte of the head", () => {
  test("counts on a new connection whose head dribbles in", async () => {
    server = await start();
    const client = await rawClient(server.port);
    client.send("G");
    await delay(400);
    client.send("ET / HTTP/1.1\r\nHo");
    await delay(600);
    client.send("st: x\r\nConnection: close\r\n\r\n");
    expect(await waited((await client.closed()).text)).toBeGreaterThan(980);
  });

  test("counts on a kept-alive connection, without the idle time before", async () => {
    server = await start();
    const client = await rawClient(server.port);
    client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    expect(await waited(await client.until(/\}/))).toBeLessThan(300);
    await delay(700);
    client.send("GET / HTTP/1.1\r\n");
    await delay(500);
    client.send("Host: x\r\nConnection: close\r\n\r\n");
    const waitedMs = await waited((await client.closed()).text);
    expect(waitedMs).toBeGreaterThan(480);
    expect(waitedMs).toBeLessThan(1_100);
  });

  test("of pipelined requests, each has its own", async () => {
    server = await start();
    const client = await rawClient(server.port);
    client.send("GET /slow?300 HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\nGET /");
    await delay(400);
    client.send(" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const { text } = await client.closed();
    expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(3);
    expect(await waited(text)).toBeGreaterThan(380);
  });
});

describe("limits", () => {
  test("a head that is not complete within the budget is answered 408", async () => {
    server = await start({ requestBudgetMs: 800 });
    const begun = performance.now();
    const client = await rawClient(server.port);
    client.send("POST /tasks/send HTTP/1.1\r\nHo");
    const { text, reset } = await client.closed();
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(reset).toBe(false);
    expect(performance.now() - begun).toBeLessThan(1_800);
    expect(server.records[0]).toMatchObject({ status: 408 });
    expect(server.records[0]?.elapsedMs).toBeGreaterThan(390);
  });

  test("so is one on a kept-alive connection, and one that stops within its first byte", async () => {
    server = await start({ requestBudgetMs: 800 });
    const again = await rawClient(server.port);
    const stopped = await rawClient(server.port);
    again.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    stopped.send("P");
    await again.until(/\}/);
    again.send("GET / HTTP/1.1\r\nHo");
    expect((await again.closed()).text).toContain("HTTP/1.1 408 ");
    expect((await stopped.closed()).text).toContain("HTTP/1.1 408 ");
  });

  test("a connection that sends nothing is closed without a word", async () => {
    server = await start({ limits: { headersTimeoutMs: 200 } });
    const client = await rawClient(server.port);
    expect(await client.closed()).toEqual({ text: "", reset: false });
    expect(server.records).toEqual([]);
  });

  test("a giant head is answered 431, in bytes and in fields", async () => {
    server = await start({ limits: { maxHeaderBytes: 2_048, maxHeaders: 20 } });
    const bytes = await rawClient(server.port);
    bytes.send(`GET / HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(4_000)}\r\n\r\n`);
    expect((await bytes.closed()).text).toMatch(/^HTTP\/1\.1 431 /);
    const fields = await rawClient(server.port);
    fields.send(`GET / HTTP/1.1\r\nHost: x\r\n${"a: b\r\n".repeat(21)}Connection: close\r\n\r\n`);
    expect((await fields.closed()).text).toMatch(/^HTTP\/1\.1 431 /);
  });

  test.each([
    ["garbage", "\x00\x01\x02\xff\xfe rubbish\r\n\r\n"],
    ["a TLS hello", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
    ["two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"],
    [
      "length and chunks",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
    ],
    ["no host", "GET / HTTP/1.1\r\n\r\n"],
    ["a bad header", "GET / HTTP/1.1\r\nHost: x\r\nA\x01: b\r\n\r\n"],
  ])("%s is answered 400 and closed; others are served on", async (_, bytes) => {
    server = await start();
    const client = await rawClient(server.port);
    client.send(Buffer.from(bytes, "latin1"));
    expect((await client.closed()).text).toMatch(/^HTTP\/1\.1 400 /);
    expect((await fetch(server.url)).status).toBe(200);
  });

  test("connections above the limit are closed, and there is room again afterwards", async () => {
    server = await start({ limits: { maxConnections: 5 } });
    const clients = await Promise.all(Array.from({ length: 30 }, () => rawClient(server.port)));
    for (const client of clients) client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    await eventually(() => clients.filter(({ socket }) => socket.destroyed).length === 25);
    await eventually(
      () => clients.filter((client) => client.text().includes(" 200 ")).length === 5,
    );
    for (const { socket } of clients) socket.destroy();
    await eventually(() => server.records.length === 5);
    await delay(50);
    expect((await fetch(server.url)).status).toBe(200);
  });

  test("idle connections are closed after the idle time-out", async () => {
    server = await start({ limits: { idleTimeoutMs: 200 } });
    const client = await rawClient(server.port);
    client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    await client.until(/\}/);
    expect((await client.closed()).reset).toBe(false);
  });

  test("keepAlive: false closes after each answer", async () => {
    server = await start({ limits: { keepAlive: false } });
    const client = await rawClient(server.port);
    client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    expect((await client.closed()).text).toMatch(/connection: close/i);
  });

  test("a body that nobody bounds is cut by the second net, in the request's own record", async () => {
    server = await start({ requestBudgetMs: 300, gateway: () => undefined });
    const client = await rawClient(server.port);
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    expect((await client.closed()).text).toMatch(/^HTTP\/1\.1 408 /);
    await eventually(() => server.records.length === 1);
    expect(server.records[0]?.status).toBe(408);
  });

  test("an answer before the end of a large upload arrives, though the rest is not wanted", async () => {
    const gateway: Parameters<typeof start>[0] = {
      gateway: (_, response) => {
        response.writeHead(413, { connection: "close" });
        response.end("too large");
      },
    };
    server = await start(gateway);
    const client = await rawClient(server.port);
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 50000000\r\n\r\n");
    for (let i = 0; i < 20; i++) {
      client.send(Buffer.alloc(65_536));
      await delay(5);
    }
    const { text, reset } = await client.closed();
    expect(reset).toBe(false);
    expect(text).toMatch(/^HTTP\/1\.1 413 .*too large/s);
  });
});

test("many requests over kept-alive connections: as many records, nothing left", async () => {
  server = await start();
  const agent = new Agent({ keepAlive: true, maxSockets: 10 });
  const one = () =>
    new Promise<void>((resolve, reject) => {
      get(server.url, { agent }, (response) => response.resume().on("end", resolve)).on(
        "error",
        reject,
      );
    });
  await Promise.all(Array.from({ length: 300 }, one));
  await eventually(() => server.records.length === 300);
  expect(server.inFlight()).toBe(0);
  agent.destroy();
});

import { Agent, get, request as httpRequest } from "node:http";
import { connect } from "node:http2";
import { setTimeout as delay } from "node:timers/promises";
import { Code, createClient } from "@connectrpc/connect";
import { createConnectTransport, createGrpcTransport } from "@connectrpc/connect-node";
import { afterEach, expect, test } from "vitest";
import { Health } from "../../gen/grpc/health/v1/health_pb.js";
import { StudlyService } from "../../gen/studly/v1/studly_pb.js";
import { echo, eventually, type Running, rawClient, start } from "./harness.js";

let server: Running;
afterEach(() => server.close());

test("work in flight ends well, on every protocol; its connections close with it", async () => {
  server = await start();
  const http1 = await rawClient(server.port);
  http1.send("GET /slow?500 HTTP/1.1\r\nHost: x\r\n\r\n");
  const grpc = createClient(StudlyService, createGrpcTransport({ baseUrl: server.url }));
  const connectJson = createClient(
    StudlyService,
    createConnectTransport({ baseUrl: server.url, httpVersion: "1.1" }),
  );
  const calls = [grpc.createPlan({ text: "slow500" }), connectJson.createPlan({ text: "slow500" })];
  await eventually(() => server.inFlight() === 3);
  const begun = performance.now();
  const closed = server.close();
  expect(server.lifecycle.draining).toBe(true);
  expect(await Promise.all(calls)).toMatchObject([
    { markdown: "slow500" },
    { markdown: "slow500" },
  ]);
  const { text, reset } = await http1.closed();
  expect(text).toMatch(/^HTTP\/1\.1 200 .*connection: close/is);
  expect(reset).toBe(false);
  await closed;
  expect(performance.now() - begun).toBeLessThan(3_000);
  expect(server.records.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test("idle connections are closed at once, and new ones are refused", async () => {
  server = await start();
  const idle = await rawClient(server.port);
  const silent = await rawClient(server.port);
  idle.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await idle.until(/\}/);
  const session = connect(server.url);
  await new Promise((resolve) => session.once("remoteSettings", resolve));
  const begun = performance.now();
  await server.close();
  expect(performance.now() - begun).toBeLessThan(1_500);
  expect((await idle.closed()).reset).toBe(false);
  await silent.closed();
  await eventually(() => session.destroyed);
  await expect(fetch(server.url)).rejects.toThrow();
});

test("a call that does not end is told UNAVAILABLE when its budget is over", async () => {
  server = await start({ requestBudgetMs: 300, gateway: () => undefined });
  const http1 = await rawClient(server.port);
  http1.send("GET /hang HTTP/1.1\r\nHost: x\r\n\r\n");
  await eventually(() => server.inFlight() === 1);
  const begun = performance.now();
  await server.close();
  expect(server.lifecycle.stop.aborted).toBe(true);
  expect(performance.now() - begun).toBeLessThan(4_000);
  await http1.closed();
  expect(server.records).toHaveLength(1);
});

test("subscriptions hold nothing up: they are told UNAVAILABLE as soon as the rest is done", async () => {
  server = await start();
  const transport = createGrpcTransport({ baseUrl: server.url });
  let messages = 0;
  const watching = (async () => {
    for await (const _ of createClient(Health, transport).watch({})) messages++;
  })();
  const ended = watching.then(
    () => undefined,
    (error: unknown) => error,
  );
  const work = createClient(StudlyService, transport).createPlan({ text: "slow600" });
  await eventually(() => messages === 1 && server.inFlight() === 2);
  const begun = performance.now();
  const closed = server.close();
  expect((await work).markdown).toBe("slow600");
  expect(await ended).toMatchObject({ code: Code.Unavailable });
  await closed;
  expect(performance.now() - begun).toBeGreaterThan(450);
  expect(performance.now() - begun).toBeLessThan(3_000);
});

test("what still comes on open connections is answered: 503 by the gateway, UNAVAILABLE by RPCs", async () => {
  server = await start({
    gateway: (request, response) => {
      if (server.lifecycle.draining) response.statusCode = 503;
      echo(request, response);
    },
  });
  const http1 = await rawClient(server.port);
  http1.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await http1.until(/\}/);
  const transport = createGrpcTransport({ baseUrl: server.url });
  const grpc = createClient(StudlyService, transport);
  await grpc.createPlan({ text: "opens the connection" });
  const closed = server.close();
  http1.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  const late = await grpc.createPlan({ text: "late" }).catch(String);
  expect(late).toContain("[unavailable]");
  const { text, reset } = await http1.closed();
  expect(text).toMatch(/HTTP\/1\.1 503 /);
  expect(reset).toBe(false);
  await closed;
});

test("under load every request is answered: well, or 503", async () => {
  server = await start({
    gateway: (request, response) => {
      if (server.lifecycle.draining) {
        response.statusCode = 503;
        response.end();
      } else setTimeout(echo, 5, request, response);
    },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 30 });
  const outcomes: (number | string)[] = [];
  const ask = (path: string) =>
    new Promise<void>((resolve) => {
      const settle = (outcome: number | string) => {
        outcomes.push(outcome);
        resolve();
      };
      get(`${server.url}${path}`, { agent }, (response) => {
        response.resume().on("end", () => settle(response.statusCode ?? 0));
      }).on("error", (error: NodeJS.ErrnoException) => settle(error.code ?? error.message));
    });
  let asking = true;
  const callers = Array.from({ length: 30 }, async () => {
    while (asking) await ask("/slow?5");
  });
  await eventually(() => outcomes.length > 300);
  const closed = server.close();
  await eventually(() => outcomes.includes("ECONNREFUSED"));
  asking = false;
  await Promise.all([closed, ...callers]);
  const odd = outcomes.filter((o) => o !== 200 && o !== 503 && o !== "ECONNREFUSED");
  expect(odd).toEqual([]);
  expect(server.inFlight()).toBe(0);
  agent.destroy();
});

test("close may be called twice, and leaves nothing running", async () => {
  server = await start();
  const before = process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;
  const busy = httpRequest(`${server.url}/slow?200`).end();
  const answered = new Promise<number | undefined>((resolve) =>
    busy.on("response", (response) => resolve(response.resume().statusCode)),
  );
  await eventually(() => server.inFlight() === 1);
  await Promise.all([server.close(), server.close()]);
  expect(await answered).toBe(200);
  await delay(20);
  const after = process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;
  expect(after).toBeLessThanOrEqual(before);
});

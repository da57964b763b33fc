import { connect } from "node:http2";
import { setTimeout as delay } from "node:timers/promises";
import { createClient } from "@connectrpc/connect";
import { createConnectTransport, createGrpcTransport } from "@connectrpc/connect-node";
import { afterEach, expect, test } from "vitest";
import { Health } from "../../gen/grpc/health/v1/health_pb.js";
import { StudlyService } from "../../gen/studly/v1/studly_pb.js";
import { eventually, type Running, rawClient, start } from "./harness.js";

let server: Running;
afterEach(() => server.close());

test("who comes over an old connection is answered, and told to take another one", async () => {
  server = await start();
  const kept = await rawClient(server.port);
  kept.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await kept.until(/\}/);
  const silent = await rawClient(server.port);
  const client = createClient(
    StudlyService,
    createConnectTransport({ baseUrl: server.url, httpVersion: "1.1" }),
  );
  const slow = client.createPlan({ text: "slow400" });
  await eventually(() => server.inFlight() === 1);
  const over = server.handOver();
  kept.send("GET /again HTTP/1.1\r\nHost: x\r\n\r\n");
  expect((await kept.closed()).text).toMatch(/HTTP\/1\.1 200 .*connection: close/is);
  await delay(200);
  silent.send("GET /late HTTP/1.1\r\nHost: x\r\n\r\n");
  expect((await silent.closed()).text).toMatch(/^HTTP\/1\.1 200 .*connection: close/is);
  expect(await slow).toMatchObject({ markdown: "slow400" });
  await over;
  expect(server.lifecycle.draining).toBe(false);
  expect(server.records.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  await expect(fetch(server.url)).rejects.toThrow();
});

test("HTTP/2 connections end with their last answer", async () => {
  server = await start();
  const session = connect(server.url);
  await new Promise((resolve) => session.once("remoteSettings", resolve));
  const grpc = createClient(StudlyService, createGrpcTransport({ baseUrl: server.url }));
  const slow = grpc.createPlan({ text: "slow400" });
  await eventually(() => server.inFlight() === 1);
  await server.handOver();
  expect(await slow).toMatchObject({ markdown: "slow400" });
  await eventually(() => session.destroyed);
});

test("subscriptions, hanging calls and silent connections do not hold it up for ever", async () => {
  server = await start({ requestBudgetMs: 1_500, gateway: () => undefined });
  const silent = await rawClient(server.port);
  const health = createClient(Health, createGrpcTransport({ baseUrl: server.url }));
  const watched = (async () => {
    for await (const { status } of health.watch({})) void status;
  })();
  watched.catch(() => undefined);
  await eventually(() => server.inFlight() === 1);
  let from = performance.now();
  await server.handOver();
  expect(performance.now() - from).toBeLessThan(1_300);
  await server.close();
  await silent.closed();
  server = await start({ requestBudgetMs: 500, gateway: () => undefined });
  const hanging = await rawClient(server.port);
  hanging.send("GET /hang HTTP/1.1\r\nHost: x\r\n\r\n");
  await eventually(() => server.inFlight() === 1);
  from = performance.now();
  await server.handOver();
  expect(performance.now() - from).toBeLessThan(1_000);
});

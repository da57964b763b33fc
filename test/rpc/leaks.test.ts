import { getEventListeners } from "node:events";
import http from "node:http";
import { createClient, type Transport } from "@connectrpc/connect";
import {
  createConnectTransport,
  createGrpcTransport,
  Http2SessionManager,
} from "@connectrpc/connect-node";
import { describe, expect, it, vi } from "vitest";
import { StudlyService } from "../../gen/studly/v1/studly_pb.js";
import { calling } from "./support/calling.js";
import { serve } from "./support/wire.js";

const text = "Help me learn Python";
const requestBudgetMs = 150;

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

/** 500 calls, half of them streams, that all time out at once. */
async function timeOut500(transport: Transport, signal?: AbortSignal): Promise<void> {
  const client = createClient(StudlyService, transport);
  const options = signal === undefined ? {} : { signal };
  const calls = Array.from({ length: 500 }, async (_, i) => {
    if (i % 2 === 0) return client.createPlan({ text }, options);
    for await (const _message of client.streamPlan({ text }, options));
    return undefined;
  });
  const codes = (await Promise.allSettled(calls)).map((result) =>
    result.status === "rejected" ? result.reason.code : "ok",
  );
  expect(new Set(codes)).toEqual(new Set([4]));
}

/** A service that never answers and does not look at its signal. */
function hanging() {
  const service = calling({ requestBudgetMs });
  service.study.play({ createPlan: () => new Promise(() => undefined) });
  return service;
}

describe("after 500 calls that timed out", () => {
  it("nothing is left of calls in this process", async () => {
    const { transport, lifecycle } = hanging();
    const { signal } = new AbortController();
    const before = timers();
    await timeOut500(transport, signal);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(getEventListeners(lifecycle.stop, "abort")).toHaveLength(1);
    await vi.waitFor(() => expect(timers()).toBeLessThanOrEqual(before), 2_000);
  });

  it("nothing is left of calls over Connect, HTTP/1.1", async () => {
    const { routes, interceptors, lifecycle } = hanging();
    const before = timers();
    await using wire = await serve(routes, interceptors, requestBudgetMs);
    const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
    const nodeOptions = { agent };
    await timeOut500(createConnectTransport({ baseUrl: wire.h1, httpVersion: "1.1", nodeOptions }));
    agent.destroy();
    expect(getEventListeners(lifecycle.stop, "abort")).toHaveLength(1);
    await vi.waitFor(() => expect(wire.sockets.size).toBe(0), 5_000);
    await vi.waitFor(() => expect(timers()).toBeLessThanOrEqual(before + 2), 5_000);
  });

  it("nothing is left of calls over gRPC", async () => {
    const { routes, interceptors, lifecycle } = hanging();
    const before = timers();
    await using wire = await serve(routes, interceptors, requestBudgetMs);
    const sessionManager = new Http2SessionManager(wire.h2);
    await timeOut500(createGrpcTransport({ baseUrl: wire.h2, sessionManager }));
    sessionManager.abort();
    expect(getEventListeners(lifecycle.stop, "abort")).toHaveLength(1);
    await vi.waitFor(() => expect(wire.sockets.size).toBe(0), 5_000);
    await vi.waitFor(() => expect(timers()).toBeLessThanOrEqual(before + 2), 5_000);
  });
});

import {
  type CallOptions,
  type ConnectRouter,
  createRouterTransport,
  type Interceptor,
  type Transport,
} from "@connectrpc/connect";
import {
  createConnectTransport,
  createGrpcTransport,
  createGrpcWebTransport,
  Http2SessionManager,
} from "@connectrpc/connect-node";
import { createInProcessTransport } from "../../../src/rpc/in-process-transport.js";
import { serve, type Wire } from "./wire.js";

/** One way to reach the same handlers. */
export interface Way {
  readonly name: string;
  readonly transport: Transport;
  /** Whether it can carry bidirectional streams. */
  readonly bidi: boolean;
  /** Options that make the server, not the client, see this time-out (ms). */
  timeout(ms: number): CallOptions;
}

export interface Ways extends AsyncDisposable {
  readonly all: readonly Way[];
  readonly wire: Wire;
}

/** Our transport, Connect's in-memory one, and every protocol over a real port. */
export async function everyWay(
  routes: (router: ConnectRouter) => void,
  interceptors: Interceptor[],
  requestBudgetMs: number,
): Promise<Ways> {
  const wire = await serve(routes, interceptors, requestBudgetMs);
  const sessions = new Http2SessionManager(wire.h2);
  const h1 = { baseUrl: wire.h1, httpVersion: "1.1" } as const;
  const h2 = { baseUrl: wire.h2, httpVersion: "2", sessionManager: sessions } as const;
  const connect = (ms: number) => ({ headers: { "connect-timeout-ms": String(ms) } });
  const grpc = (ms: number) => ({
    headers: { "grpc-timeout": ms < 1e8 ? `${ms}m` : `${Math.floor(ms / 1_000)}S` },
  });
  const local = (timeoutMs: number) => ({ timeoutMs });
  const way = (
    name: string,
    transport: Transport,
    bidi: boolean,
    timeout: Way["timeout"],
  ): Way => ({
    name,
    transport,
    bidi,
    timeout,
  });
  const inProcess = createInProcessTransport(routes, { interceptors });
  const router = createRouterTransport(routes, { router: { interceptors } });
  const get = createConnectTransport({ ...h1, useHttpGet: true });
  const json = createConnectTransport({ ...h1, useBinaryFormat: false });
  return {
    wire,
    all: [
      way("in process", inProcess, true, local),
      way("router transport", router, true, connect),
      way("Connect, binary, HTTP/1.1", createConnectTransport(h1), false, connect),
      way("Connect, JSON, HTTP/1.1", json, false, connect),
      way("Connect GET", get, false, connect),
      way("Connect, HTTP/2", createConnectTransport(h2), true, connect),
      way("gRPC", createGrpcTransport(h2), true, grpc),
      way("gRPC-Web, HTTP/1.1", createGrpcWebTransport(h1), false, grpc),
    ],
    async [Symbol.asyncDispose]() {
      sessions.abort();
      await wire[Symbol.asyncDispose]();
    },
  };
}

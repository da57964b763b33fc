import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { create } from "@bufbuild/protobuf";
import type { ConnectRouter } from "@connectrpc/connect";
import { Health } from "../../gen/grpc/health/v1/health_pb.js";
import { CreatePlanResponseSchema, StudlyService } from "../../gen/studly/v1/studly_pb.js";
import { createInterceptors } from "../../src/rpc/interceptors/interceptors.js";
import { createLifecycle } from "../../src/server/lifecycle.js";
import type { ServerOptions } from "../../src/server/options.js";
import { createServer } from "../../src/server/server.js";
import { requestInfoOf } from "../../src/telemetry/request-info.js";
import type { RequestRecord, Telemetry } from "../../src/telemetry/telemetry.js";

export interface Running extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  readonly records: RequestRecord[];
  readonly failures: string[];
  readonly inFlight: () => number;
  readonly lifecycle: ReturnType<typeof createLifecycle>;
  readonly handOver: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export type Setup = Partial<Omit<ServerOptions, "telemetry" | "lifecycle" | "rpc">> & {
  readonly routes?: (router: ConnectRouter) => void;
};

/** The real server on a free port, with a gateway that echoes and RPCs that answer or hang. */
export async function start(setup: Setup = {}): Promise<Running> {
  const { routes, ...rest } = setup;
  const records: RequestRecord[] = [];
  const failures: string[] = [];
  let started = 0;
  const telemetry: Telemetry = {
    ...noTelemetry,
    error: (facts, message) => failures.push(`${message} ${String(facts["error"])}`),
    requestStarted: () => {
      started++;
    },
    requestEnded: (record) => records.push(record),
  };
  const lifecycle = createLifecycle();
  const requestBudgetMs = rest.requestBudgetMs ?? 6_000;
  const server = createServer({
    host: "127.0.0.1",
    port: 0,
    gateway: echo,
    requestBudgetMs,
    ...rest,
    telemetry,
    lifecycle,
    rpc: {
      routes: routes ?? testRoutes(lifecycle.stop),
      interceptors: createInterceptors({ requestBudgetMs, lifecycle }),
    },
  });
  const { port, urls } = await server.listen();
  const url = urls[0] ?? "";
  const inFlight = () => started - records.length;
  const handOver = () => server.handOver();
  const close = () => server.close();
  return {
    ...{ port, url, records, failures, inFlight, lifecycle, handOver, close },
    [Symbol.asyncDispose]: close,
  };
}

const noTelemetry: Telemetry = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  requestStarted: () => undefined,
  requestEnded: () => undefined,
  modelAttempt: () => undefined,
  breakerState: () => undefined,
  gauge: () => undefined,
  metrics: async () => ({ contentType: "text/plain", body: "" }),
  snapshot: async () => [],
};

/** Tells what it knows of the request; /slow?ms takes its time; /hang never answers. */
export const echo: RequestListener = (request, response) => {
  const { arrivedAt, remoteAddress, id } = requestInfoOf(request);
  const waitedMs = performance.now() - arrivedAt;
  const answer = () =>
    response.end(JSON.stringify({ id, waitedMs, remoteAddress, version: request.httpVersion }));
  if (request.url === "/hang") return;
  if (request.url?.startsWith("/slow?") === true)
    setTimeout(answer, Number(request.url.slice("/slow?".length)));
  else if (request.method === "POST") sendBack(request, response);
  else answer();
};

function sendBack(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("content-type", request.headers["content-type"] ?? "text/plain");
  request.pipe(response);
}

/** CreatePlan echoes its text; "hang" waits for the signal. Health.Watch lasts until the process stops. */
function testRoutes(stop: AbortSignal) {
  return (router: ConnectRouter) => {
    router.service(StudlyService, {
      async createPlan({ text }, { signal }) {
        if (text.startsWith("hang")) await aborted(signal);
        if (text.startsWith("slow")) await delay(Number(text.slice(4)));
        return create(CreatePlanResponseSchema, { markdown: text });
      },
      async *streamPlan({ text }, { signal }) {
        yield { event: { case: "markdownDelta", value: text } };
        if (text.startsWith("hang")) await aborted(signal);
      },
    });
    router.service(Health, {
      check: () => ({ status: 1 }),
      async *watch(_, { signal }) {
        yield { status: 1 };
        await aborted(AbortSignal.any([signal, stop]));
      },
    });
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** A client that speaks in bytes. */
export interface RawClient {
  readonly socket: Socket;
  send(bytes: string | Uint8Array): void;
  /** All that came so far. */
  text(): string;
  /** Resolves when this has come. */
  until(pattern: RegExp): Promise<string>;
  /** Resolves when the server has closed, with all that came; tells if it was a reset. */
  closed(): Promise<{ readonly text: string; readonly reset: boolean }>;
}

export async function rawClient(port: number): Promise<RawClient> {
  const socket = connect({ port, host: "127.0.0.1" });
  let text = "";
  let reset = false;
  const gone = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.setEncoding("latin1");
  socket.on("data", (chunk: string) => {
    text += chunk;
  });
  socket.on("error", (error: NodeJS.ErrnoException) => {
    reset = error.code === "ECONNRESET" || error.code === "EPIPE";
  });
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  return {
    socket,
    send: (bytes) => void socket.write(bytes),
    text: () => text,
    async until(pattern) {
      while (!pattern.test(text)) {
        if (socket.destroyed) throw new Error(`closed before ${pattern}; got: ${text}`);
        await delay(10);
      }
      return text;
    },
    async closed() {
      await gone;
      return { text, reset };
    },
  };
}

/** Waits for something to become true. */
export async function eventually(condition: () => boolean, ms = 5_000): Promise<void> {
  const giveUpAt = performance.now() + ms;
  while (!condition()) {
    if (performance.now() > giveUpAt) throw new Error("did not come true in time");
    await delay(10);
  }
}

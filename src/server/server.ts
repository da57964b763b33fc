import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Http2ServerRequest, Http2ServerResponse } from "node:http2";
import type { Server as NetServer } from "node:net";
import type { Telemetry } from "../telemetry/telemetry.js";
import { addressOf } from "./address.js";
import { createBridge } from "./bridge.js";
import { drain } from "./drain.js";
import { handOver } from "./hand-over.js";
import { secure } from "./hsts.js";
import { createHttp1Side } from "./http1.js";
import { createHttp2Side } from "./http2.js";
import { type AnyRequest, createIntake } from "./intake.js";
import { fullLimits, type ServerOptions, type StudlyServer } from "./options.js";
import { createPreface } from "./preface.js";
import { refuse } from "./refuse.js";
import { createRpcAdapter } from "./rpc-adapter.js";
import { createTrust } from "./trust-proxy.js";

/**
 * One port for everything: RPCs over HTTP/1.1 and HTTP/2, the gateway over HTTP/1.1, with TLS when
 * there is a certificate. Nothing is opened before `listen`.
 */
export function createServer(options: ServerOptions): StudlyServer {
  const { telemetry, lifecycle, gateway } = options;
  const limits = fullLimits(options.limits ?? {}, options.requestBudgetMs);
  let leaving = false;
  const intake = createIntake(telemetry, createTrust(options.trustProxy ?? false));
  const rpc = createRpcAdapter({ ...options, limits });

  function onHttp1(request: IncomingMessage, response: ServerResponse, arrivedAt: number): void {
    if (leaving || lifecycle.draining || !limits.keepAlive) response.shouldKeepAlive = false;
    if (options.tls !== undefined) secure(response);
    const arrival = intake.admit(request, response, arrivedAt);
    const found = rpc.find(arrival.record.path);
    if (request.rawHeaders.length > 2 * limits.maxHeaders) {
      response.statusCode = 431;
      response.end();
    } else if (found !== undefined) rpc.serve(found, request, response, arrival);
    // When many come at once all heads are read first: everybody's time counts from when they came.
    else setImmediate(gateway, request, response);
  }

  function onHttp2(request: Http2ServerRequest, response: Http2ServerResponse): void {
    if (options.tls !== undefined) secure(response);
    const query = request.url.indexOf("?");
    const found = rpc.find(query === -1 ? request.url : request.url.slice(0, query));
    if (found === undefined) bridge.serve(request, response);
    else rpc.serve(found, request, response, intake.admit(request, response, performance.now()));
  }

  function servesLasting(isTheirs: (request: AnyRequest) => boolean): boolean {
    for (const { openEnded, request } of intake.inFlight.values())
      if (openEnded === true && isTheirs(request)) return true;
    return false;
  }

  const http1 = createHttp1Side(options, limits, {
    connection: (socket) => preface.inspect(socket),
    request: onHttp1,
    refused: intake.refused,
    isLasting: (socket) => servesLasting((request) => request.socket === socket),
  });
  const bridge = createBridge((socket) => http1.accept(socket, performance.now()));
  const http2 = createHttp2Side(limits, onHttp2, (session) =>
    servesLasting((request) => "stream" in request && request.stream.session === session),
  );
  const preface = createPreface(limits.headersTimeoutMs, {
    http1: http1.accept,
    http2: (socket) => http2.server.emit("connection", socket),
    tooSlow(socket, firstByteAt) {
      intake.refused(408, firstByteAt);
      refuse(socket, 408);
    },
  });

  const { requestBudgetMs } = options;
  const parts = { http1, http2, preface, intake, requestBudgetMs };
  let closing: Promise<void> | undefined;
  return {
    async listen() {
      http1.server.listen(options.port, options.host);
      await once(http1.server, "listening");
      watchListener(http1.server, telemetry);
      return addressOf(http1.server, options.tls === undefined ? "http" : "https");
    },
    handOver() {
      leaving = true;
      return handOver(parts);
    },
    close() {
      closing ??= drain({ ...parts, lifecycle });
      return closing;
    },
  };
}

const dropsEveryMs = 1_000;

/**
 * Connections above the limit are closed by Node as they come: answering each one would be the work
 * that the limit is there to save. The log says how many, once a second.
 */
function watchListener(server: NetServer, telemetry: Telemetry): void {
  let dropped = 0;
  server.on("drop", () => {
    if (dropped++ > 0) return;
    setTimeout(() => {
      telemetry.warn({ dropped, maxConnections: server.maxConnections }, "too many connections");
      dropped = 0;
    }, dropsEveryMs).unref();
  });
  // For example too many open files: the next connection may be accepted again.
  server.on("error", (error) => telemetry.error({ error }, "connection not accepted"));
}

import { constants } from "node:http2";
import { Code, ConnectError, createConnectRouter, createContextValues } from "@connectrpc/connect";
import type { UniversalHandler } from "@connectrpc/connect/protocol";
import { compressionBrotli, compressionGzip } from "@connectrpc/connect-node";
import { type Deadline, deadlineError, deadlineIn, earlier } from "../domain/deadline.js";
import { callerTimeoutKey, requestInfoKey } from "../rpc/context.js";
import { toConnectError } from "../rpc/errors.js";
import { policyOf } from "../rpc/interceptors/policy.js";
import { clampTimeoutHeader, maxTimerMs } from "../rpc/timeout-header.js";
import type { Telemetry } from "../telemetry/telemetry.js";
import { type BodyFailures, RequestBody } from "./body.js";
import type { AnyRequest, AnyResponse, Arrival } from "./intake.js";
import type { Limits, ServerOptions } from "./options.js";
import { toUniversalRequest, writeStream, writeUnary } from "./rpc-wire.js";

/** Serves RPCs in Connect, gRPC and gRPC-Web. */
export interface RpcAdapter {
  /** Whether the path is an RPC's. */
  find(path: string): Rpc | undefined;
  serve(rpc: Rpc, request: AnyRequest, response: AnyResponse, arrival: Arrival): void;
}

export interface Rpc {
  readonly handler: UniversalHandler;
  readonly name: string;
  /** Its answer is one message. */
  readonly unary: boolean;
  /** Has no deadline of ours. */
  readonly lasting: boolean;
}

export type RpcAdapterOptions = Pick<ServerOptions, "rpc" | "requestBudgetMs" | "telemetry"> & {
  readonly limits: Limits;
};

/**
 * What connectNodeAdapter does, and more: the deadline counts from the first byte of the request and
 * covers the upload, over-long time-outs are cut, and failures go to the telemetry.
 */
export function createRpcAdapter(options: RpcAdapterOptions): RpcAdapter {
  const { telemetry, requestBudgetMs, limits } = options;
  const rpcs = routesOf(options);
  return {
    find: (path) => rpcs.get(path),
    serve(rpc, request, response, arrival) {
      const { record } = arrival;
      record.method = rpc.name;
      // If Connect refuses the request, our interceptors never see it.
      arrival.codeByDefault = "invalid_argument";
      if (rpc.lasting) arrival.openEnded = true;
      const universal = prepare(rpc, request, arrival, requestBudgetMs);
      if (universal === undefined) {
        response.statusCode = 400;
        response.end();
        return;
      }
      const write = rpc.unary ? writeUnary : writeStream;
      rpc
        .handler(universal)
        .then((answer) => {
          if (!request.complete) endAfterAnswer(request, response);
          return write(answer, response, limits.stalledReaderMs);
        })
        .catch((error: unknown) => failed(error, response, arrival, telemetry));
    },
  };
}

function routesOf(options: RpcAdapterOptions): Map<string, Rpc> {
  const { rpc, limits } = options;
  const router = createConnectRouter({
    interceptors: [...rpc.interceptors],
    acceptCompression: [compressionGzip, compressionBrotli],
    readMaxBytes: limits.maxBodyBytes,
    writeMaxBytes: limits.maxBodyBytes,
  });
  rpc.routes(router);
  return new Map(
    router.handlers.map((handler) => {
      const { method } = handler;
      const name = `${method.parent.typeName}/${method.name}`;
      const unary = method.methodKind === "unary" || method.methodKind === "client_streaming";
      return [handler.requestPath, { handler, name, unary, lasting: policyOf(method).lasting }];
    }),
  );
}

/** The request with its bounded body, and what the interceptors get to know of it. */
function prepare(rpc: Rpc, request: AnyRequest, arrival: Arrival, requestBudgetMs: number) {
  const ours = deadlineIn(
    rpc.lasting ? Number.POSITIVE_INFINITY : requestBudgetMs,
    "request",
    arrival.arrivedAt,
  );
  const callerMs = callerTimeout(request, ours);
  const deadline = earlier(deadlineIn(callerMs, "caller", arrival.arrivedAt), ours);
  const values = createContextValues().set(requestInfoKey, arrival).set(callerTimeoutKey, callerMs);
  const body = new RequestBody(request, deadline.at, bodyFailures(arrival, deadline));
  return toUniversalRequest(request, arrival, body, values);
}

/** In ms. A caller without a time-out gets no header made up: Connect would start a timer beside ours. */
function callerTimeout({ headers }: AnyRequest, ours: Deadline): number {
  if (headers["connect-timeout-ms"] === undefined && headers["grpc-timeout"] === undefined)
    return Number.POSITIVE_INFINITY;
  const remainingMs = Math.max(0, ours.at - performance.now());
  return clampTimeoutHeader(headers, Math.min(maxTimerMs, remainingMs));
}

function bodyFailures({ record }: Arrival, deadline: Deadline): BodyFailures {
  return {
    late() {
      record.code = "deadline_exceeded";
      return toConnectError(deadlineError(deadline));
    },
    callerGone() {
      record.code = "cancelled";
      return new ConnectError("the caller went away", Code.Canceled);
    },
  };
}

const trailersMs = 50;

/** The rest of the upload is of no use: the connection (HTTP/1.1) or the stream (HTTP/2) ends with the answer. */
function endAfterAnswer(request: AnyRequest, response: AnyResponse): void {
  if (!("stream" in response)) {
    response.shouldKeepAlive = false;
    return;
  }
  const { stream } = response;
  stream.once("finish", () => {
    // "finish" comes before the trailers are on their way, and a reset would overtake them.
    setTimeout(() => {
      // close() would wait for an upload that nobody reads.
      if (!request.complete) stream.destroy();
    }, trailersMs);
  });
}

function failed(
  error: unknown,
  response: AnyResponse,
  { record }: Arrival,
  telemetry: Telemetry,
): void {
  const { code } = ConnectError.from(error);
  const callerLeft = code === Code.Aborted || code === Code.Canceled || response.destroyed;
  record.code = callerLeft ? "cancelled" : "internal";
  if (!callerLeft)
    telemetry.error({ requestId: record.requestId, method: record.method, error }, "answer failed");
  if (response.headersSent) {
    if ("stream" in response) response.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    else response.destroy();
    return;
  }
  response.statusCode = 500;
  response.end();
}

import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { ConnectionOptions } from "node:tls";
import { durationMs } from "@bufbuild/protobuf/wkt";
import {
  type Client,
  Code,
  ConnectError,
  createClient,
  type Interceptor,
  type Transport,
} from "@connectrpc/connect";
import {
  createConnectTransport,
  createGrpcTransport,
  createGrpcWebTransport,
  Http2SessionManager,
} from "@connectrpc/connect-node";
import {
  BadRequestSchema,
  ErrorInfoSchema,
  RetryInfoSchema,
} from "../gen/google/rpc/error_details_pb.js";
import { StudlyService } from "../gen/studly/v1/studly_pb.js";

export { Code, ConnectError } from "@connectrpc/connect";
export * from "../gen/studly/v1/plan_pb.js";
export * from "../gen/studly/v1/studly_pb.js";

export interface StudlyClientOptions {
  /** Where the service is, for instance "http://localhost:5000"; http:// with HTTP/2 means h2c. */
  readonly url: string;
  /** Default: "connect". */
  readonly protocol?: "connect" | "grpc" | "grpc-web";
  /** Default: "1.1", but "2" for gRPC, which has no other. */
  readonly httpVersion?: "1.1" | "2";
  /**
   * How long a call may take that names no `timeoutMs` of its own, in ms. Default: 6,500, a little more
   * than the service's usual budget, so that its own answer with all details comes first.
   */
  readonly budgetMs?: number;
  /** Sent as `Authorization: Bearer`. */
  readonly apiKey?: string;
  /** For https://: certificate authorities and the like. */
  readonly tls?: ConnectionOptions;
  readonly interceptors?: readonly Interceptor[];
}

/** The service's methods, and an end: `close()` or `using`. */
export type StudlyClient = Client<typeof StudlyService> &
  Disposable & {
    /** Closes its connections; calls under way and later ones fail with Code.Canceled. */
    close(): void;
  };

/**
 * A typed client. Every call ends: within `timeoutMs` of its CallOptions, else within `budgetMs`. A
 * `timeoutMs` of 0 or less is a deadline that has passed (for Connect alone it would be none).
 * Throws TypeError for options that cannot work.
 */
export function createStudlyClient(options: StudlyClientOptions): StudlyClient {
  const { budgetMs = 6_500 } = options;
  if (!(budgetMs > 0)) throw new TypeError(`budgetMs must be more than 0, not ${budgetMs}`);
  const connection = connect(options);
  let closed = false;
  const close = () => {
    closed = true;
    connection.close();
  };
  const transport = bounded(connection.transport, budgetMs, () => closed);
  const client = createClient(StudlyService, transport);
  return Object.assign(client, { close, [Symbol.dispose]: close });
}

/** What a failed call says beside its code. */
export interface StudlyErrorInfo {
  /** Stable, for instance "DEADLINE_EXCEEDED" or "MODEL_UNAVAILABLE". */
  readonly reason: string;
  /** Facts, for instance budget, budgetMs, elapsedMs, retryable, incident. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Fields of the request that were wrong. */
  readonly violations: readonly { readonly field: string; readonly description: string }[];
  /** When a retry may succeed. */
  readonly retryAfterMs: number | undefined;
}

/** The service's own words on a failed call; undefined if the error did not come from the service. */
export function errorInfoOf(error: unknown): StudlyErrorInfo | undefined {
  if (!(error instanceof ConnectError)) return undefined;
  const info = error.findDetails(ErrorInfoSchema).find(({ domain }) => domain === "studly.dev");
  if (info === undefined) return undefined;
  const [retry] = error.findDetails(RetryInfoSchema);
  return {
    reason: info.reason,
    metadata: info.metadata,
    violations: error
      .findDetails(BadRequestSchema)
      .flatMap(({ fieldViolations }) => fieldViolations)
      .map(({ field, description }) => ({ field, description })),
    retryAfterMs: retry?.retryDelay === undefined ? undefined : durationMs(retry.retryDelay),
  };
}

interface Connection {
  readonly transport: Transport;
  close(): void;
}

function connect(options: StudlyClientOptions): Connection {
  const { url, protocol = "connect", tls = {} } = options;
  const { httpVersion = protocol === "grpc" ? "2" : "1.1" } = options;
  const secure = isSecure(url);
  const common = { baseUrl: url, interceptors: interceptorsOf(options) };
  if (httpVersion === "2") {
    const sessionManager = new Http2SessionManager(url, {}, secure ? tls : {});
    const transport = transports[protocol]({ ...common, httpVersion, sessionManager });
    return { transport, close: () => sessionManager.abort() };
  }
  if (protocol === "grpc") throw new TypeError("gRPC needs HTTP/2");
  const agent = secure
    ? new HttpsAgent({ ...tls, keepAlive: true })
    : new HttpAgent({ keepAlive: true });
  const transport = transports[protocol]({ ...common, httpVersion, nodeOptions: { agent } });
  return { transport, close: () => agent.destroy() };
}

const transports = {
  connect: createConnectTransport,
  grpc: createGrpcTransport,
  "grpc-web": createGrpcWebTransport,
};

function isSecure(url: string): boolean {
  const { protocol } = new URL(url);
  if (protocol === "https:") return true;
  if (protocol === "http:") return false;
  throw new TypeError(`url must begin with http:// or https://, not ${protocol}`);
}

function interceptorsOf({ apiKey, interceptors = [] }: StudlyClientOptions): Interceptor[] {
  if (apiKey === undefined) return [...interceptors];
  const authorize: Interceptor = (next) => (request) => {
    request.header.set("authorization", `Bearer ${apiKey}`);
    return next(request);
  };
  return [...interceptors, authorize];
}

/** setTimeout fires at once for more. */
const maxTimeoutMs = 2 ** 31 - 1;

/** The transport, held to a positive whole number of ms on every call. */
function bounded(transport: Transport, budgetMs: number, isClosed: () => boolean): Transport {
  const timeoutOf = (timeoutMs = budgetMs) => {
    if (isClosed()) throw new ConnectError("the client is closed", Code.Canceled);
    if (timeoutMs > 0) return Math.min(Math.ceil(timeoutMs), maxTimeoutMs);
    throw new ConnectError(`no time left: timeoutMs is ${timeoutMs}`, Code.DeadlineExceeded);
  };
  return {
    unary: async (method, signal, timeoutMs, ...rest) =>
      transport.unary(method, signal, timeoutOf(timeoutMs), ...rest),
    stream: async (method, signal, timeoutMs, ...rest) =>
      transport.stream(method, signal, timeoutOf(timeoutMs), ...rest),
  };
}

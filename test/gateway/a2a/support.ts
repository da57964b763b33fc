import type { ServiceImpl } from "@connectrpc/connect";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { type A2AHttpOptions, createA2AHttp } from "../../../src/gateway/a2a/a2a-http.js";
import { createCallers } from "../../../src/rpc/auth/callers.js";
import { createInProcessTransport } from "../../../src/rpc/in-process-transport.js";
import { createInterceptors } from "../../../src/rpc/interceptors/interceptors.js";
import { rateLimitOf } from "../../../src/rpc/interceptors/limit.js";
import { createLifecycle } from "../../../src/server/lifecycle.js";
import { createServer } from "../../../src/server/server.js";
import { createLocalQuotas } from "../../../src/store/local-quotas.js";
import type { RequestRecord } from "../../../src/telemetry/telemetry.js";
import { noTelemetry } from "../support.js";

export type Script = Partial<ServiceImpl<typeof A2AService>>;

export interface Bindings extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly records: RequestRecord[];
  readonly lifecycle: ReturnType<typeof createLifecycle>;
}

export type Setup = Partial<Omit<A2AHttpOptions, "transport">> & {
  readonly rateLimitPerMinute?: number;
} & { readonly apiKeys?: readonly string[] };

/** Both bindings behind the real server and the real interceptors; the service does as the script says. */
export async function startBindings(script: Script, setup: Setup = {}): Promise<Bindings> {
  const { apiKeys = [], rateLimitPerMinute = 0, ...rest } = setup;
  const { requestBudgetMs = 6_000, maxBodyBytes = 1_048_576 } = setup;
  const records: RequestRecord[] = [];
  const telemetry = {
    ...noTelemetry,
    requestEnded: (record: RequestRecord) => records.push(record),
  };
  const lifecycle = createLifecycle();
  const callers = createCallers({ apiKeys });
  const interceptors = createInterceptors({
    requestBudgetMs,
    lifecycle,
    callers,
    ...rateLimitOf(rateLimitPerMinute, { quotas: createLocalQuotas() }),
  });
  const transport = createInProcessTransport((router) => router.service(A2AService, script), {
    interceptors,
  });
  const bindings = createA2AHttp({ ...rest, transport, requestBudgetMs, maxBodyBytes });
  const server = createServer({
    host: "127.0.0.1",
    port: 0,
    rpc: { routes: () => undefined, interceptors },
    gateway: (request, response) => {
      const [path] = (request.url ?? "").split("?");
      if (path === "/a2a" || path === "/a2a/") bindings.jsonRpc(request, response);
      else if (!bindings.rest(request, response)) response.writeHead(404).end("elsewhere");
    },
    requestBudgetMs,
    telemetry,
    lifecycle,
  });
  const { port } = await server.listen();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    records,
    lifecycle,
    [Symbol.asyncDispose]: () => server.close(),
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely
  readonly body: any;
}

type SentHeaders = Readonly<Record<string, string>>;

/** Any request; a body that is no string is sent as JSON. The answer's body is JSON, or text. */
export async function ask(
  method: string,
  url: string,
  body?: unknown,
  headers: SentHeaders = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: {
      "a2a-version": "1.0",
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? JSON.parse(text) : text,
  };
}

/** A JSON-RPC call. */
export function rpc(
  { url }: Pick<Bindings, "url">,
  method: string,
  params?: unknown,
  headers: SentHeaders = {},
): Promise<Answer> {
  return ask("POST", `${url}/a2a`, { jsonrpc: "2.0", id: 1, method, params }, headers);
}

/** What a user says, as JSON. */
export function says(text: string, more: object = {}): object {
  return { messageId: "m-1", role: "ROLE_USER", parts: [{ text }], ...more };
}

export interface ServerSentEvent {
  readonly id?: string;
  readonly event?: string;
  // biome-ignore lint/suspicious/noExplicitAny: events are looked into freely
  readonly data: any;
}

/** The events of a stream's text, in order; comments are left out. */
export function eventsOf(text: string): ServerSentEvent[] {
  return text
    .split("\n\n")
    .filter((block) => block !== "" && !block.startsWith(":"))
    .map((block) => {
      const fields = block.split("\n").map((line) => line.split(/: (.*)/s, 2));
      const { data = "null", ...rest } = Object.fromEntries(fields) as Record<string, string>;
      return { ...rest, data: JSON.parse(data) };
    });
}

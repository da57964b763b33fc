import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type {
  DescMethodServerStreaming,
  DescMethodUnary,
  MessageInitShape,
} from "@bufbuild/protobuf";
import type { Transport } from "@connectrpc/connect";
import type { StreamResponse } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { oldErrorOf } from "../../../../src/gateway/a2a/v0_3/errors.js";
import { findV03Method } from "../../../../src/gateway/a2a/v0_3/methods.js";
import type { Operation } from "../../../../src/gateway/a2a/v0_3/operations.js";
import { matchV03Route } from "../../../../src/gateway/a2a/v0_3/routes.js";
import { failureOf, Refusal } from "../../../../src/gateway/errors.js";
import { createOldTransport } from "../../../../src/rpc/a2a-v0_3/old-transport.js";

/**
 * The least server around the translations: JSON-RPC at /a2a, and REST. What the real gateway does beside
 * (limits, heartbeats, records) is tested with it.
 */
export async function serveOld(transport: Transport) {
  const old = createOldTransport(transport);
  const server = http.createServer((request, response) => {
    const handle = request.url === "/a2a" ? answerRpc : answerRest;
    handle(old, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function answerRpc(old: Transport, request: IncomingMessage, response: ServerResponse) {
  const { id = null, method = "", params } = JSON.parse(await text(request));
  const data = (rest: object) => JSON.stringify({ jsonrpc: "2.0", id, ...rest });
  try {
    const operation = findV03Method(method);
    if (operation === undefined) throw new Refusal("METHOD_NOT_FOUND", "No such method.");
    const call = callOf(old, request, operation, params);
    if (!call.stream) return json(response, 200, data({ result: await call.result() }));
    await stream(response, call.events(), (result) => data({ result }));
  } catch (error) {
    json(response, 200, data({ error: oldErrorOf(failureOf(error)) }));
  }
}

async function answerRest(old: Transport, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://localhost");
  try {
    const match = matchV03Route(request.method ?? "GET", pathname);
    if (match === undefined) throw new Refusal("PATH_NOT_FOUND", "Nothing here.");
    const { operation, takesBody, variables } = match;
    const body: unknown = takesBody ? JSON.parse(await text(request)) : undefined;
    const call = callOf(old, request, operation, { variables, query, body });
    if (!call.stream) return json(response, 200, JSON.stringify(await call.result()));
    await stream(response, call.events(), (event) => JSON.stringify(event));
  } catch (error) {
    const failure = failureOf(error);
    json(response, failure.http, JSON.stringify(oldErrorOf(failure)));
  }
}

function callOf<Input>(
  old: Transport,
  request: IncomingMessage,
  operation: Operation<Input>,
  input: Input,
) {
  const { rpc } = operation;
  const message = operation.toRequest(input);
  const header = { "x-api-key": String(request.headers["x-api-key"] ?? "") };
  return {
    stream: operation.stream,
    async result() {
      if (operation.stream) throw new Error("a stream");
      const method = rpc as DescMethodUnary;
      const response = await old.unary(method, undefined, undefined, header, message);
      return operation.toResult(response.message);
    },
    async *events() {
      if (!operation.stream) throw new Error("no stream");
      const method = rpc as DescMethodServerStreaming;
      const response = await old.stream(method, undefined, undefined, header, only(message));
      for await (const event of response.message) yield operation.toEvent(event as StreamResponse);
    },
  };
}

async function* only<T>(message: T): AsyncGenerator<MessageInitShape<never> & T> {
  yield message as never;
}

function json(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json" }).end(body);
}

async function stream(
  response: ServerResponse,
  events: AsyncGenerator<unknown>,
  dataOf: (event: unknown) => string,
): Promise<void> {
  const first = await events.next();
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (let next = first; next.done !== true; next = await events.next()) {
    response.write(`data: ${dataOf(next.value)}\n\n`);
  }
  response.end();
}

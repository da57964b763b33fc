import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { constants } from "node:http2";
import { Code, ConnectError, type ContextValues } from "@connectrpc/connect";
import type { UniversalServerRequest, UniversalServerResponse } from "@connectrpc/connect/protocol";
import { universalResponseToNodeResponse } from "@connectrpc/connect-node";
import type { AnyRequest, AnyResponse, Arrival } from "./intake.js";

/**
 * The request as Connect's handlers take it; undefined if it names no host or its URL is none.
 * connect-node's own conversion parses the URL a second time and aborts the signal also after a good
 * answer, each time with an error that nobody reads: a tenth of a small call.
 */
export function toUniversalRequest(
  request: AnyRequest,
  arrival: Arrival,
  body: AsyncIterable<Uint8Array>,
  contextValues: ContextValues,
): UniversalServerRequest | undefined {
  const authority = "authority" in request ? request.authority : request.headers.host;
  const scheme = "encrypted" in request.socket ? "https" : "http";
  const url = `${scheme}://${authority}${request.url}`;
  if (!authority || !URL.canParse(url)) return undefined;
  const controller = new AbortController();
  arrival.onCallerGone = () =>
    controller.abort(new ConnectError("the caller went away", Code.Canceled));
  return {
    httpVersion: request.httpVersion,
    method: request.method ?? "",
    url,
    header: toHeaders(request),
    body,
    signal: controller.signal,
    contextValues,
  };
}

function toHeaders({ headers }: AnyRequest): Headers {
  const all = new Headers();
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined || name.startsWith(":")) continue;
    if (typeof value === "string") all.append(name, value);
    else for (const one of value) all.append(name, one);
  }
  return all;
}

/**
 * Writes an answer whose messages come as they are made. A reader that takes nothing for `stalledReaderMs`
 * while there is something for it is cut off.
 */
export function writeStream(
  answer: UniversalServerResponse,
  response: AnyResponse,
  stalledReaderMs: number,
): Promise<void> {
  plainMessage(answer.header);
  const body = answer.body && streamed(answer.body, answer.trailer, response, stalledReaderMs);
  return universalResponseToNodeResponse({ ...answer, ...(body && { body }) }, response);
}

async function* streamed(
  body: AsyncIterable<Uint8Array>,
  trailer: Headers | undefined,
  response: AnyResponse,
  stalledReaderMs: number,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    const timer = setTimeout(cutOff, stalledReaderMs, response);
    try {
      yield chunk;
    } finally {
      clearTimeout(timer);
    }
  }
  // The trailers are complete once the body has been read.
  plainMessage(trailer);
}

function cutOff(response: AnyResponse): void {
  if ("stream" in response) response.stream.close(constants.NGHTTP2_CANCEL);
  else response.destroy();
}

/**
 * Connect encodes all but letters in `grpc-message`, but readers such as grpc-js decode with `decodeURI`, which
 * leaves ":" and "," encoded. By gRPC's protocol only bytes outside of 0x20-0x7E and "%" are encoded.
 */
function plainMessage(headers: Headers | undefined): void {
  const message = headers?.get("grpc-message");
  if (message) headers?.set("grpc-message", message.replace(needlessEscape, decodeURIComponent));
}

// A space stays encoded, since header values are trimmed.
const needlessEscape = /%(?:2[1-46-9A-F]|[3-6][\dA-F]|7[\dA-E])/g;

/** Writes an answer of one message, in one piece: the head, the body and the trailers. */
export async function writeUnary(
  answer: UniversalServerResponse,
  response: AnyResponse,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  if (answer.body !== undefined) for await (const chunk of answer.body) chunks.push(chunk);
  if (response.destroyed || response.writableEnded) return;
  plainMessage(answer.header);
  plainMessage(answer.trailer);
  if ("stream" in response) response.writeHead(answer.status, toNodeHeaders(answer.header));
  else response.writeHead(answer.status, toNodeHeaders(answer.header));
  if (answer.trailer !== undefined) response.addTrailers(toNodeHeaders(answer.trailer));
  const [only] = chunks;
  const bytes = chunks.length === 1 && only ? asBuffer(only) : Buffer.concat(chunks);
  if ("stream" in response) response.end(bytes);
  // When many are answered at once, the first one waits for the others: see gateway/send.ts.
  else setImmediate(endWith, response, bytes);
}

function endWith(response: ServerResponse, bytes: Buffer): void {
  if (response.destroyed) return;
  // As a string the bytes go out in one piece with the head, as a buffer in a second one.
  if (bytes.length > maxTogether) response.end(bytes);
  else response.end(bytes.toString("latin1"), "latin1");
}

/** Above this, copying costs more than a second write. */
const maxTogether = 16_384;

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function toNodeHeaders(headers: Headers | undefined): OutgoingHttpHeaders {
  const all: OutgoingHttpHeaders = {};
  headers?.forEach((value, name) => {
    // Each cookie comes by itself; everything else Headers has joined already.
    if (name === "set-cookie") all[name] = headers.getSetCookie();
    else all[name] = value;
  });
  return all;
}

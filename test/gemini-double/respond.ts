import type { ServerResponse } from "node:http";
import type { Behaviour } from "./behaviour.js";
import * as bodies from "./bodies.js";
import { instanceOf } from "./instance.js";
import type { GenerateContentBody } from "./server.js";

export interface Generation {
  readonly model: string;
  readonly key: string;
  readonly content: GenerateContentBody;
  readonly stream: boolean;
}

/** Does to one request what the behaviour says. */
export async function respond(
  behaviour: Behaviour,
  generation: Generation,
  response: ServerResponse,
): Promise<void> {
  const text =
    behaviour.kind === "ok" && behaviour.text !== undefined
      ? behaviour.text
      : JSON.stringify(instanceOf(generation.content.generationConfig?.["responseSchema"] ?? {}));
  const send = generation.stream ? sendStream : sendWhole;
  switch (behaviour.kind) {
    case "ok":
      return send(response, pieces(text), "STOP");
    case "thinking":
      return send(response, [{ text: "Let me think.", thought: true }, { text }], "STOP");
    case "max-tokens":
      return send(response, [{ text: text.slice(0, text.length / 2) }], "MAX_TOKENS");
    case "blocked-answer":
      return send(response, [{ text: text.slice(0, 10) }], "SAFETY");
    case "no-finish":
      return send(response, pieces(text), undefined);
    case "empty":
      return send(response, [], "STOP");
    case "blocked-prompt":
      return sendJson(response, 200, bodies.blockedPrompt, generation.stream);
    case "error-event":
      return sendJson(response, 200, bodies.unavailable, generation.stream);
    case "hang":
      return;
    case "hang-in-body":
      return void begin(response, generation.stream);
    case "truncated":
      return truncate(response, generation.stream);
    case "reset":
      return void response.socket?.resetAndDestroy();
    case "html":
      response.writeHead(503, { "content-type": "text/html" });
      return void response.end("<html><body><h1>503 Service Unavailable</h1></body></html>");
    case "rate-limited":
      return sendJson(
        response,
        429,
        bodies.rateLimited(behaviour.retryDelay, behaviour.daily ?? false),
      );
    case "unavailable":
      return sendJson(response, 503, bodies.unavailable);
    case "internal":
      return sendJson(response, 500, bodies.internal);
    case "not-found":
      return sendJson(response, 404, bodies.notFound(generation.model));
    case "suspended":
      return sendJson(response, 403, bodies.suspended(generation.key));
  }
}

type Part = { readonly text: string; readonly thought?: boolean };

function pieces(text: string): Part[] {
  const size = Math.ceil(text.length / 4) || 1;
  return [0, 1, 2, 3].map((i) => ({ text: text.slice(i * size, (i + 1) * size) }));
}

function sendWhole(
  response: ServerResponse,
  parts: readonly Part[],
  finishReason: string | undefined,
): void {
  const text = parts.length === 0 ? undefined : "";
  sendJson(response, 200, bodies.answer(text, finishReason, [...parts]));
}

function sendStream(
  response: ServerResponse,
  parts: readonly Part[],
  finishReason: string | undefined,
): void {
  begin(response, true, "");
  for (const part of parts) event(response, bodies.answer("", undefined, [part]));
  // Newer models end with an event that has a reason and no text.
  if (finishReason !== undefined) event(response, bodies.answer(undefined, finishReason));
  response.end();
}

function event(response: ServerResponse, body: object): void {
  response.write(`data: ${JSON.stringify(body)}\r\n\r\n`);
}

function sendJson(response: ServerResponse, status: number, body: object, stream = false): void {
  if (stream) {
    begin(response, true, "");
    event(response, body);
    return void response.end();
  }
  response.writeHead(status, { "content-type": "application/json; charset=UTF-8" });
  response.end(JSON.stringify(body, null, 2));
}

/** Head and the first piece of a body that goes on. */
function begin(response: ServerResponse, stream: boolean, first?: string): void {
  const type = stream ? "text/event-stream" : "application/json; charset=UTF-8";
  response.writeHead(200, { "content-type": type });
  const chunk = bodies.answer('{"', undefined);
  response.write(first ?? (stream ? `data: ${JSON.stringify(chunk)}\r\n\r\n` : '{"candidates": ['));
}

function truncate(response: ServerResponse, stream: boolean): void {
  begin(response, stream, stream ? 'data: {"candidates": [{"con' : '{"candidates": [{"con');
  response.end();
}

import type { ServerResponse } from "node:http";
import { type Failure, failureOf } from "./errors.js";
import { errorText, type JsonObject, type Pieces, type RpcError } from "./json-rpc.js";

const jsonType = "application/json; charset=utf-8";

/** Answers with JSON text; its media type is `type`. */
export function sendJson(
  response: ServerResponse,
  status: number,
  text: string | Pieces,
  headers?: Readonly<Record<string, string>>,
  type = jsonType,
): void {
  const pieces = typeof text === "string" ? [text] : text;
  const length = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  response.writeHead(
    status,
    headers === undefined
      ? { "content-type": type, "content-length": length }
      : { ...headers, "content-type": type, "content-length": length },
  );
  // When many are answered at once, all answers are made before the first one goes out: measured, a fifth
  // of a request (decision 0003).
  setImmediate(write, response, pieces);
}

/** As strings: Node sends head and body in one write then, without a buffer between. */
function write(response: ServerResponse, pieces: Pieces): void {
  if (response.destroyed) return;
  for (const piece of pieces.slice(0, -1)) response.write(piece);
  response.end(pieces.at(-1));
}

/** Answers with plain text. */
export function sendText(response: ServerResponse, text: string): void {
  const length = Buffer.byteLength(text);
  response.writeHead(200, {
    "content-type": "text/plain; charset=utf-8",
    "content-length": length,
  });
  response.end(text);
}

/** An error outside any JSON-RPC request, in the same shape as those within: with a null id. */
export function sendError(response: ServerResponse, error: unknown): Failure {
  const failure = failureOf(error);
  sendJson(response, failure.http, errorText("null", rpcError(failure, {})), failure.headers);
  return failure;
}

/**
 * A failure as JSON-RPC says it. `data`: the reason, whether the same request may succeed later, what the
 * service tells (budgetMs and elapsedMs as numbers), field violations; `known` wins.
 */
export function rpcError(failure: Failure, known: JsonObject): RpcError {
  const { code, message, reason, metadata, violations } = failure;
  const data: Record<string, unknown> = { reason };
  for (const [name, value] of Object.entries(metadata)) {
    data[name] = numeric.has(name) ? Number(value) : value;
  }
  data["retryable"] =
    metadata["retryable"] === undefined
      ? failure.retryable === true
      : metadata["retryable"] === "true";
  if (violations.length > 0) data["violations"] = violations;
  return { code, message, data: { ...data, ...known } };
}

const numeric = new Set(["budgetMs", "elapsedMs"]);

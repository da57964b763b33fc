import { Refusal } from "./errors.js";

export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The request's id as JSON text, exactly as it came: numbers that a double cannot hold keep their
 * digits. A request without an id is answered too, with a null id: JSON-RPC would call it a notification
 * and forbid the answer, but a plan that nobody receives helps nobody. undefined: no valid id.
 */
export function idTextOf(request: JsonObject, source: string): string | undefined {
  const { id = null } = request as { id?: unknown };
  if (id === null) return "null";
  if (typeof id === "string") return JSON.stringify(id);
  if (typeof id !== "number") return undefined;
  return Number.isSafeInteger(id) ? String(id) : sourceOfId(source);
}

/** Reads the digits of the top-level id again: JSON.parse tells a reviver the source text of numbers. */
function sourceOfId(text: string): string {
  const sources = new WeakMap<object, string>();
  let found: string | undefined;
  JSON.parse(text, function (this: object, key: string, value: unknown, context?: Source) {
    if (key === "id" && context?.source !== undefined) sources.set(this, context.source);
    // The root comes last, under an empty key, as it does under an empty key of its own.
    if (key === "" && typeof value === "object" && value !== null) found = sources.get(value);
    return value;
  });
  return found ?? "null";
}

interface Source {
  readonly source?: string;
}

/** Throws INVALID_REQUEST unless this is a JSON-RPC 2.0 request object; returns its method. */
export function methodOf(request: JsonObject): string {
  const { jsonrpc, method } = request as { jsonrpc?: unknown; method?: unknown };
  if (jsonrpc !== "2.0") throw new Refusal("INVALID_REQUEST", 'jsonrpc must be "2.0".');
  if (typeof method !== "string") throw new Refusal("INVALID_REQUEST", "method must be a string.");
  return method;
}

/**
 * A text in pieces, one after the other. Joined they would be copied into one string before they are sent, and
 * with the head into another one: for a long piece that is dear.
 */
export type Pieces = readonly string[];

/** A successful response; both are JSON text. */
export function resultText(id: string, result: string): Pieces {
  return [`{"jsonrpc":"2.0","id":${id},"result":`, result, "}"];
}

/** An error response; `id` is JSON text. */
export function errorText(id: string, error: RpcError): string {
  return `{"jsonrpc":"2.0","id":${id},"error":${JSON.stringify(error)}}`;
}

export interface RpcError {
  readonly code: number;
  readonly message: string;
  readonly data: JsonObject | readonly JsonObject[];
}

import type { Json, SentHeaders } from "./peer.js";

/** An HTTP answer that was read to its end. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** undefined: it is no JSON. */
  readonly body: Json;
}

export interface HttpRequest {
  readonly method?: string;
  readonly headers?: SentHeaders;
  /** A string is sent as it is, all else as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Any request, by a client that is not ours: Node's. */
export async function ask(url: string, request: HttpRequest = {}): Promise<HttpAnswer> {
  const response = await send(url, request);
  const text = await response.text();
  return { ...headOf(response), text, body: jsonOf(text) };
}

/** The same, the body unread. */
export function send(url: string, { body, ...rest }: HttpRequest): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return fetch(url, { ...rest, ...(body === undefined ? {} : { body: text }) });
}

export function headOf({ status, headers }: Response) {
  return { status, headers: Object.fromEntries(headers) };
}

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

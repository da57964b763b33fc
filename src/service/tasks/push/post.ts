import { type Agent, type ClientRequest, type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { PinnedUrl } from "./address-guard.js";

export interface PostRequest {
  readonly target: PinnedUrl;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
  /** Keeps connections; false: a new one, which is closed afterwards. */
  readonly agent: Agent | false;
  readonly signal: AbortSignal;
}

export interface PostAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/** A kept connection that the receiver had just closed: nothing was read, so it may be sent again. */
export class StaleConnectionError extends Error {
  override readonly name = "StaleConnectionError";
}

/** So much of an answer is read, to keep the connection; nobody looks at it. */
const longestAnswer = 16_384;

/**
 * One POST to the addresses of the target and no other; redirects are answers like any. Throws
 * Node's error of the network, StaleConnectionError, or the signal's reason.
 */
export function post(options: PostRequest): Promise<PostAnswer> {
  const { target, headers, body, agent, signal } = options;
  const { url } = target;
  const send = url.protocol === "https:" ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    const request = send(url, { method: "POST", headers, agent, signal, lookup: pinned(target) });
    request.on("error", (error: NodeJS.ErrnoException) => {
      const isStale = request.reusedSocket && error.code === "ECONNRESET";
      if (signal.aborted) reject(signal.reason);
      else reject(isStale ? new StaleConnectionError() : error);
    });
    request.on("response", (response) => answered(request, response, resolve));
    // An answer has been given long before, unless there was none and no error either.
    request.on("close", () => reject(new Error("the connection was closed")));
    request.end(body);
  });
}

/** The status counts as soon as it is there, whatever becomes of the rest. */
function answered(
  request: ClientRequest,
  response: IncomingMessage,
  resolve: (answer: PostAnswer) => void,
): void {
  const { statusCode = 0, headers } = response;
  const end = (): void => resolve({ status: statusCode, retryAfter: headers["retry-after"] });
  let length = 0;
  response.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > longestAnswer) request.destroy();
  });
  response.on("error", end);
  response.on("close", end);
}

/** Answers with what was checked: the name is not resolved a second time. */
function pinned({ addresses }: PinnedUrl): LookupFunction {
  return (_hostname, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else callback(null, first?.address ?? "", first?.family);
  };
}

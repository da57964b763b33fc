import { type Agent, type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { PinnedUrl } from "./address-guard.js";

export interface PostRequest {
  readonly target: PinnedUrl;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
  readonly agent: Agent;
  readonly signal: AbortSignal;
}

export interface PostAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/** A kept connection that the receiver was about to close: another one may do. */
export class StaleConnectionError extends Error {
  override readonly name = "StaleConnectionError";
}

/**
 * One POST to the addresses of the target and no other; a redirect is an answer like any. The status
 * counts as soon as it is there, whatever becomes of the body, which nobody reads. Throws Node's error
 * of the network, StaleConnectionError, or the signal's reason.
 */
export function post({ target, headers, body, agent, signal }: PostRequest): Promise<PostAnswer> {
  const { url } = target;
  const send = url.protocol === "https:" ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    let answer: PostAnswer | undefined;
    const request = send(url, { method: "POST", headers, agent, signal, lookup: pinned(target) });
    request.on("response", (response) => {
      answer = answerOf(response);
      discard(response);
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      if (answer !== undefined) return;
      const isStale = request.reusedSocket && error.code === "ECONNRESET";
      if (signal.aborted) reject(signal.reason);
      else reject(isStale ? new StaleConnectionError() : error);
    });
    // Comes last, also when there was neither answer nor error.
    request.on("close", () => {
      if (answer === undefined) reject(new Error("The connection was closed without an answer."));
      else resolve(answer);
    });
    request.end(body);
  });
}

function answerOf({ statusCode = 0, headers }: IncomingMessage): PostAnswer {
  return { status: statusCode, retryAfter: headers["retry-after"] };
}

/** So much of an answer is read, to keep the connection. */
const longestAnswer = 16_384;

function discard(response: IncomingMessage): void {
  let length = 0;
  response.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > longestAnswer) response.destroy();
  });
  // The status is known.
  response.on("error", () => {});
}

/** Answers with what was checked: the name is not resolved a second time. */
function pinned({ addresses }: PinnedUrl): LookupFunction {
  return (_hostname, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else callback(null, first?.address ?? "", first?.family);
  };
}

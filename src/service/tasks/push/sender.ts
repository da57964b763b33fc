import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { StudlyError } from "../../../domain/errors.js";
import type { PushConfig } from "../../../domain/task.js";
import type { AddressGuard } from "./address-guard.js";
import { assertSendable, notificationHeaders } from "./headers.js";
import type { PushOutcome } from "./outcome.js";
import { type PostAnswer, type PostRequest, post, StaleConnectionError } from "./post.js";
import { parseRetryAfter } from "./retry-after.js";
import { until } from "./until.js";

/** Makes the JWT of a body for a receiver's origin, such as "https://example.com". */
export type PushSign = (body: string, audience: string) => Promise<string>;

export interface PushSenderOptions {
  readonly guard: AddressGuard;
  /** For one notification, from the name's resolution to the answer; default: 10,000 (A2A 1.0, §4.3.3). */
  readonly timeoutMs?: number;
  readonly sign?: PushSign;
  /** Certificates (PEM) to trust instead of those that Node knows. */
  readonly ca?: string | Buffer;
}

/** Sends notifications; keeps a connection for a few seconds, so that the next one goes the same way. */
export interface PushSender extends Disposable {
  /** One attempt. Throws only the signal's reason, when that aborts. */
  send(config: PushConfig, body: string, signal: AbortSignal): Promise<PushOutcome>;
}

const keepMs = 4_000;
const timedOut = Symbol("timed out");

export function createPushSender(options: PushSenderOptions): PushSender {
  const { guard, timeoutMs = 10_000, sign, ca } = options;
  const keep = { keepAlive: true, maxFreeSockets: 1, timeout: keepMs };
  const http = new HttpAgent(keep);
  const https = new HttpsAgent(ca === undefined ? keep : { ...keep, ca });

  async function attempt(
    config: PushConfig,
    text: string,
    signal: AbortSignal,
  ): Promise<PushOutcome> {
    assertSendable(config);
    const target = await guard.pin(config.url, signal);
    const { origin, protocol } = target.url;
    const signature = sign && (await until(sign(text, origin), signal));
    const body = Buffer.from(text);
    const headers = notificationHeaders(config, body, signature);
    const agent = protocol === "https:" ? https : http;
    try {
      return outcomeOf(await postOnFreshConnection({ target, headers, body, agent, signal }));
    } catch (error) {
      signal.throwIfAborted();
      return { reason: "network", ...codeOf(error) };
    }
  }

  return {
    async send(config, body, signal) {
      signal.throwIfAborted();
      const ending = new AbortController();
      const stop = (): void => ending.abort(signal.reason);
      const timer = setTimeout(() => ending.abort(timedOut), timeoutMs);
      signal.addEventListener("abort", stop, { once: true });
      try {
        return await attempt(config, body, ending.signal);
      } catch (error) {
        signal.throwIfAborted();
        return failureOf(error);
      } finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", stop);
      }
    },
    [Symbol.dispose]() {
      http.destroy();
      https.destroy();
    },
  };
}

/** A receiver may close a kept connection just then: that says nothing about the next one. */
async function postOnFreshConnection(request: PostRequest): Promise<PostAnswer> {
  try {
    return await post(request);
  } catch (error) {
    if (!(error instanceof StaleConnectionError)) throw error;
    return post(request);
  }
}

function outcomeOf({ status, retryAfter }: PostAnswer): PushOutcome {
  if (status >= 200 && status < 300) return { reason: "acknowledged", status };
  if (status >= 300 && status < 400) return { reason: "redirect", status };
  const retryAfterMs = parseRetryAfter(retryAfter, Date.now());
  return { reason: "status", status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}

function failureOf(error: unknown): PushOutcome {
  if (error === timedOut) return { reason: "timeout" };
  if (!(error instanceof StudlyError)) return { reason: "internal", error };
  if (error.code === "unavailable") return { reason: "unresolved" };
  const isUrl = error.violations.some(({ field }) => field === "url");
  return isUrl ? { reason: "address" } : { reason: "internal", error };
}

function codeOf(error: unknown): { readonly code?: string } {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? { code } : {};
}

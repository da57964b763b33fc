import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { StudlyError } from "../../../domain/errors.js";
import type { PushConfig } from "../../../domain/task.js";
import type { AddressGuard, PinnedUrl } from "./address-guard.js";
import { notificationHeaders } from "./headers.js";
import type { PushOutcome } from "./outcome.js";
import { type PostAnswer, type PostRequest, post, StaleConnectionError } from "./post.js";
import { parseRetryAfter } from "./retry-after.js";
import { until } from "./until.js";

export interface PushSenderOptions {
  readonly guard: AddressGuard;
  /** For one notification, name resolution and answer included; default: 10,000 (A2A 1.0, §4.3.3). */
  readonly timeoutMs?: number;
  /** Makes the JWT of a body for a receiver's origin, such as "https://example.com". */
  readonly sign?: PushSign;
  /** Certificates (PEM) that are trusted instead of those that Node knows. */
  readonly ca?: string | Buffer;
}

export type PushSign = (body: string, audience: string) => Promise<string>;

/** Sends notifications; keeps connections for a few seconds, so that the next one goes the same way. */
export interface PushSender extends Disposable {
  /** One attempt. Throws only the signal's reason, once that has aborted. */
  send(config: PushConfig, body: string, signal: AbortSignal): Promise<PushOutcome>;
}

const keepMs = 4_000;
const timedOut = Symbol("timed out");

export function createPushSender(options: PushSenderOptions): PushSender {
  const { guard, timeoutMs = 10_000, sign, ca } = options;
  const keep = { keepAlive: true, maxFreeSockets: 1, timeout: keepMs };
  const http = new HttpAgent(keep);
  const https = new HttpsAgent(ca === undefined ? keep : { ...keep, ca });

  async function attempt(config: PushConfig, text: string, signal: AbortSignal) {
    const target = await guard.pin(config.url, signal);
    const signature = sign && (await until(signed(sign, text, target), signal));
    const body = Buffer.from(text);
    const headers = notificationHeaders(config, body, signature);
    const agent = target.url.protocol === "https:" ? https : http;
    return outcomeOf(await postOnceMore({ target, headers, body, agent, signal }, ca));
  }

  return {
    async send(config, body, signal) {
      const ending = new AbortController();
      const stop = (): void => ending.abort(signal.reason);
      const timer = setTimeout(() => ending.abort(timedOut), timeoutMs);
      signal.throwIfAborted();
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

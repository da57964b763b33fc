import type { Duplex } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import type { Http1Side } from "./http1.js";
import type { Http2Side } from "./http2.js";
import type { Intake } from "./intake.js";
import type { ServerLifecycle } from "./lifecycle.js";
import type { Preface } from "./preface.js";

export interface Drained {
  readonly http1: Http1Side;
  readonly http2: Http2Side;
  readonly preface: Preface;
  readonly intake: Intake;
  readonly lifecycle: ServerLifecycle;
  readonly requestBudgetMs: number;
}

/** A client that sent a request as the drain began still gets its answer on the connection it has. */
export const graceMs = 100;
/** How often connections that have become idle are looked for. */
export const sweepMs = 50;
/** After its deadline a request may still need a moment to write its answer. */
const slackMs = 250;
/** How long the rest has to say UNAVAILABLE after it was aborted. */
const goodbyeMs = 1_000;

/**
 * The rule: the drain waits for requests that have a deadline, and for nothing else. Once those are
 * answered, or their budget is over, `lifecycle.stop` aborts: subscriptions (Health.Watch,
 * reflection) and stragglers tell their callers UNAVAILABLE. Then every connection is closed.
 */
export async function drain(parts: Drained): Promise<void> {
  const { http1, http2, preface, intake, lifecycle, requestBudgetMs } = parts;
  const giveUpAt = performance.now() + requestBudgetMs + slackMs;
  lifecycle.beginDrain();
  const closed = http1.stopAccepting();
  announceClose(intake);
  if ((await http1.connections()) > 0) await delay(graceMs);
  preface.closeSilent();
  http2.closeWhenIdle();
  sweep(parts);
  const sweeper = setInterval(sweep, sweepMs, parts);
  await within(
    giveUpAt - performance.now(),
    intake.settled(() => onlyOpenEnded(intake)),
  );
  lifecycle.abortRest();
  await within(
    goodbyeMs,
    intake.settled(() => intake.inFlight.size === 0),
  );
  clearInterval(sweeper);
  await within(goodbyeMs, http2.settled());
  preface.closeAll();
  http2.destroyAll();
  http1.destroyAll();
  await closed;
  // Their records are still to be written.
  await within(
    goodbyeMs,
    intake.settled(() => intake.inFlight.size === 0),
  );
}

/** Answers that have not begun tell their clients that the connection ends with them. */
export function announceClose({ inFlight }: Intake): void {
  for (const response of inFlight.keys()) {
    if (!("stream" in response) && !response.headersSent) response.shouldKeepAlive = false;
  }
}

export function sweep({ http1, intake }: Pick<Drained, "http1" | "intake">): void {
  const busy = new Set<Duplex>();
  for (const { request } of intake.inFlight.values()) {
    if (!("stream" in request)) busy.add(request.socket);
  }
  http1.closeIdle(busy);
}

export function onlyOpenEnded({ inFlight }: Intake): boolean {
  for (const { openEnded } of inFlight.values()) if (openEnded !== true) return false;
  return true;
}

async function within(ms: number, event: Promise<void>): Promise<void> {
  const timer = new AbortController();
  const timeout = delay(Math.max(0, ms), undefined, { signal: timer.signal });
  await Promise.race([event, timeout.catch(() => undefined)]);
  timer.abort();
}

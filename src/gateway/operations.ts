import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { GatewayOptions } from "./options.js";
import { sendJson } from "./send.js";

type Route = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A readiness check that takes longer has failed. */
const maxCheckMs = 1_000;

/** 200 as long as the process answers at all. */
export const health: Route = (_request, response) => {
  sendJson(response, 200, '{"status":"ok"}', uncached);
};

/** 503 while the process drains, or while what it stands on does not work, with the reason if there is one. */
export function createReadiness(options: Pick<GatewayOptions, "lifecycle" | "ready">): Route {
  return async (_request, response) => {
    const state = options.lifecycle.draining ? draining : await check(options.ready);
    sendJson(response, state === ready ? 200 : 503, JSON.stringify(state), uncached);
  };
}

interface Readiness {
  readonly status: "ready" | "draining" | "not ready";
  readonly reason?: string;
}

const ready: Readiness = { status: "ready" };
const draining: Readiness = { status: "draining" };
const notReady: Readiness = { status: "not ready" };

async function check(isReady: GatewayOptions["ready"]): Promise<Readiness> {
  if (isReady === undefined) return ready;
  const timer = new AbortController();
  try {
    const late = delay(maxCheckMs, false, { signal: timer.signal });
    late.catch(() => undefined);
    const answer = await Promise.race([isReady(), late]);
    if (typeof answer === "string") return { ...notReady, reason: answer };
    return answer ? ready : notReady;
  } catch {
    return notReady;
  } finally {
    timer.abort();
  }
}

/** Prometheus' exposition. */
export function createMetricsRoute(
  options: Pick<GatewayOptions, "telemetry" | "metricsAccess">,
): Route {
  const { telemetry, metricsAccess } = options;
  return async (request, response) => {
    await metricsAccess?.(request.headers);
    const { contentType, body } = await telemetry.metrics();
    response.writeHead(200, {
      ...uncached,
      "content-type": contentType,
      "content-length": Buffer.byteLength(body),
    });
    response.end(body);
  };
}

const uncached = { "cache-control": "no-store" };

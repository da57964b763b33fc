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

/** 503 while the process drains, or while what it stands on does not work. */
export function createReadiness(options: Pick<GatewayOptions, "lifecycle" | "ready">): Route {
  return async (_request, response) => {
    const status = options.lifecycle.draining ? "draining" : await check(options.ready);
    sendJson(response, status === "ready" ? 200 : 503, JSON.stringify({ status }), uncached);
  };
}

async function check(ready: GatewayOptions["ready"]): Promise<"ready" | "not ready"> {
  if (ready === undefined) return "ready";
  const timer = new AbortController();
  try {
    const late = delay(maxCheckMs, false, { signal: timer.signal });
    late.catch(() => undefined);
    return (await Promise.race([ready(), late])) ? "ready" : "not ready";
  } catch {
    return "not ready";
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

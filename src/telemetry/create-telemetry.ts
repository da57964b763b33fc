import type { Logger } from "pino";
import { createExposition } from "./exposition.js";
import { createLog, type LogDestination, type LogFormat, type LogLevel } from "./log.js";
import { createMetrics } from "./metrics.js";
import type { MetricsText, RequestRecord, Telemetry } from "./telemetry.js";

export interface TelemetryOptions {
  readonly logLevel: LogLevel;
  /** auto: pretty on a terminal, else JSON lines. */
  readonly logFormat: LogFormat;
  /** Default: standard output. */
  readonly destination?: LogDestination;
  /** Given: this process is one of several workers. */
  readonly worker?: WorkerTelemetry;
}

/** What makes the telemetry of a worker one of many. */
export interface WorkerTelemetry {
  /** On each log line. */
  readonly number: number;
  /** The metrics of all workers. */
  scrape(): Promise<MetricsText>;
}

/**
 * Logs on pino and metrics for Prometheus. Log lines carry ids, codes and times; never the learner's
 * text, never a key. With "silent" a request costs a few additions.
 */
export function createTelemetry(options: TelemetryOptions): Telemetry {
  const { logLevel: level, logFormat: format, destination, worker } = options;
  const log = createLog({
    level,
    format,
    ...(destination === undefined ? {} : { destination }),
    ...(worker === undefined ? {} : { worker: worker.number }),
  });
  const metrics = createMetrics();
  const exposition = createExposition(metrics);
  return {
    info: (facts, message) => log?.facts.info(facts, message),
    warn: (facts, message) => log?.facts.warn(facts, message),
    error: (facts, message) => log?.facts.error(facts, message),
    requestStarted: metrics.requestStarted,
    requestEnded(record) {
      const code = record.code ?? codeOf(record.status);
      metrics.requestEnded(record.method ?? "http", code, record.elapsedMs);
      if (log !== undefined) logRequest(log.requests, record, code);
    },
    modelAttempt: metrics.modelAttempt,
    breakerState: metrics.breakerState,
    gauge: (name, help, read, across = "sum") => metrics.gauge({ name, help, read, across }),
    // Without the others its own are better than none.
    metrics: () => worker?.scrape().catch(exposition.render) ?? exposition.render(),
    snapshot: exposition.snapshot,
  };
}

function logRequest(log: Logger, record: RequestRecord, code: string): void {
  const level = code === "internal" ? "error" : code === "deadline_exceeded" ? "warn" : "info";
  if (!log.isLevelEnabled(level)) return;
  log[level](
    {
      requestId: record.requestId,
      method: short(record.method ?? `${record.httpMethod} ${record.path}`),
      caller: record.caller,
      code,
      status: record.status,
      elapsedMs: Math.round(record.elapsedMs * 10) / 10,
      http: record.httpVersion,
      attempts: record.modelAttempts,
      contextId: short(record.contextId),
      turnId: short(record.turnId),
      source: record.source,
      incident: record.incident,
      error: record.error,
    },
    "request",
  );
}

/** Callers choose these; a line stays a line. */
function short(text: string | undefined): string | undefined {
  return text !== undefined && text.length > 128 ? `${text.slice(0, 128)}…` : text;
}

/** For requests whose handler had no code to tell. */
function codeOf(status: number): string {
  if (status < 400) return "ok";
  return codes[status] ?? (status < 500 ? "invalid_argument" : "internal");
}

const codes: Readonly<Record<number, string>> = {
  401: "unauthenticated",
  404: "not_found",
  408: "deadline_exceeded",
  409: "conflict",
  429: "rate_limited",
  499: "cancelled",
  503: "unavailable",
  504: "deadline_exceeded",
};

import type { CallRecord } from "../domain/call.js";
import type { ModelAttempt } from "../domain/conversation.js";

/** One request as logs and metrics see it. */
export interface RequestRecord extends CallRecord {
  readonly requestId: string;
  /** HTTP method and path, without the query. */
  readonly httpMethod: string;
  readonly path: string;
  readonly httpVersion: string;
  status: number;
  elapsedMs: number;
}

/** What an operator sees. The only place that knows the logging and metrics libraries. */
export interface Telemetry {
  info(facts: Record<string, unknown>, message: string): void;
  warn(facts: Record<string, unknown>, message: string): void;
  error(facts: Record<string, unknown>, message: string): void;
  /** Counts a request in; `requestEnded` counts it out. */
  requestStarted(): void;
  /** The one log line and the metrics of a request. */
  requestEnded(record: RequestRecord): void;
  modelAttempt(attempt: ModelAttempt): void;
  /** 0 closed, 1 half-open, 2 open. */
  breakerState(state: 0 | 1 | 2): void;
  /** Called at scrape time. `across`: what it is over all workers; default: the sum. */
  gauge(
    name: string,
    help: string,
    read: () => number | Promise<number>,
    across?: "sum" | "max",
  ): void;
  /** The Prometheus exposition; in a worker, that of all workers. */
  metrics(): Promise<MetricsText>;
  /** What this process has counted, to be merged with that of others. */
  snapshot(): Promise<MetricsSnapshot>;
}

/** A Prometheus exposition. */
export interface MetricsText {
  readonly contentType: string;
  readonly body: string;
}

/** The metrics of one process as plain data, which can be sent to another one. */
export type MetricsSnapshot = readonly MetricSnapshot[];

export interface MetricSnapshot {
  readonly name: string;
  readonly help: string;
  readonly type: "counter" | "gauge" | "histogram" | "summary";
  readonly values: readonly Sample[];
  /** How the values of several processes become one; prom-client's names. */
  readonly aggregator: "sum" | "max" | "first";
}

/** A value of the exposition; the name is missing where it is the metric's own. */
export interface Sample {
  readonly metricName?: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

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
  /** Called at scrape time. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
  /** The Prometheus exposition. */
  metrics(): Promise<{ readonly contentType: string; readonly body: string }>;
}

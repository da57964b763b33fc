import type { MetricsSnapshot, MetricsText } from "../telemetry/telemetry.js";

/** Where a worker serves, and who supplies its content, for people. */
export interface Listening {
  readonly port: number;
  readonly urls: readonly string[];
  readonly contentFrom: string;
}

/** Why a worker could not begin to serve, and the exit code that says so. */
export interface Failure {
  readonly message: string;
  readonly exitCode: number;
}

/** Why a worker is to end: the server stops, or another worker has taken its place. */
export type Ending = "stop" | "replaced";

/** What is told between the primary and a worker; nothing answers it. */
export interface Notes {
  /** From a worker: it serves. */
  readonly listening: Listening;
  /** From a worker: it will not serve. */
  readonly failed: Failure;
  /** From a worker, its last word: what it has counted. */
  readonly leaving: MetricsSnapshot;
  /** To a worker: finish what is under way, and end. */
  readonly drain: Ending;
  /** Both ways: there is news of these tasks. */
  readonly wake: readonly string[];
}

/** What is asked between them. */
export interface Questions {
  /** To the primary: `Quotas.take`; null stands for undefined. */
  readonly take: {
    readonly question: { readonly key: string; readonly limit: number; readonly windowMs: number };
    readonly answer: number | null;
  };
  /** To the primary: the metrics of all workers. */
  readonly scrape: { readonly question: null; readonly answer: MetricsText };
  /** To a worker: what it has counted. */
  readonly snapshot: { readonly question: null; readonly answer: MetricsSnapshot };
}

import { type ELDHistogram, monitorEventLoopDelay } from "node:perf_hooks";
import type { ModelAttempt } from "../domain/conversation.js";
import { createTally, observe, type Tally } from "./tally.js";

/** What is counted in one process; exposition.ts turns it into Prometheus' text. */
export interface Metrics {
  requestStarted(): void;
  requestEnded(method: string, code: string, elapsedMs: number): void;
  modelAttempt(attempt: ModelAttempt): void;
  breakerState(state: number): void;
  gauge(gauge: NamedGauge): void;
  read(): MetricsReading;
}

export interface NamedGauge {
  readonly name: string;
  readonly help: string;
  readonly read: () => number | Promise<number>;
  /** Over several processes. */
  readonly across: "sum" | "max";
}

export interface MetricsReading {
  /** Labels: method, code. */
  readonly requests: readonly Tally[];
  /** Labels: result. */
  readonly attempts: readonly Tally[];
  readonly inFlight: number;
  readonly breaker: number;
  readonly gauges: readonly NamedGauge[];
  readonly eventLoop: ELDHistogram;
}

/** Seconds. Dense where an answer is instant, and around the budgets of 5 and 6 seconds. */
const requestBounds = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 4, 5, 5.25, 5.5, 6, 6.25, 10,
];
const attemptBounds = [0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 6];

/** A caller may make up method names; what comes after this many is counted together. */
const maxMethods = 100;
const otherMethods = "other";

export function createMetrics(): Metrics {
  const requests = new Map<string, Map<string, Tally>>();
  const attempts = new Map<string, Tally>();
  const gauges: NamedGauge[] = [];
  const eventLoop = monitorEventLoopDelay({ resolution: 20 });
  eventLoop.enable();
  let inFlight = 0;
  let breaker = 0;

  function requestTally(method: string, code: string): Tally {
    const known = requests.get(method);
    if (known === undefined && requests.size >= maxMethods && method !== otherMethods)
      return requestTally(otherMethods, code);
    const codes = known ?? new Map<string, Tally>();
    if (known === undefined) requests.set(method, codes);
    const tally = codes.get(code) ?? createTally({ method, code }, requestBounds);
    codes.set(code, tally);
    return tally;
  }

  return {
    requestStarted() {
      inFlight++;
    },
    requestEnded(method, code, elapsedMs) {
      inFlight--;
      observe(requests.get(method)?.get(code) ?? requestTally(method, code), elapsedMs);
    },
    modelAttempt({ result, elapsedMs }) {
      const tally = attempts.get(result) ?? createTally({ result }, attemptBounds);
      attempts.set(result, tally);
      observe(tally, elapsedMs);
    },
    breakerState(state) {
      breaker = state;
    },
    gauge(gauge) {
      gauges.push(gauge);
    },
    read: () => ({
      requests: [...requests.values()].flatMap((codes) => [...codes.values()]),
      attempts: [...attempts.values()],
      inFlight,
      breaker,
      gauges,
      eventLoop,
    }),
  };
}

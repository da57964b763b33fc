import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from "cockatiel";
import { StudlyError } from "../domain/errors.js";
import { ModelError } from "./model-error.js";

export interface GuardOptions {
  /** Calls at once, and how many more may wait. */
  readonly concurrency: number;
  readonly queue: number;
  readonly breaker: {
    /** Failures in a row that open it. */
    readonly failures: number;
    /** How long it stays open before one call is let through, in ms. */
    readonly openMs: number;
  };
  /** 0 closed, 1 half-open, 2 open. */
  readonly onBreakerState?: (state: 0 | 1 | 2) => void;
}

/** What stands between a call and a model that is down or has enough to do. */
export interface Guards {
  /** Runs the work when there is a place; rejects with "model_unavailable" if too many wait. */
  inPlace<T>(work: () => Promise<T>): Promise<T>;
  /** Runs one attempt; rejects with "model_unavailable" while the model is left alone. */
  unlessBroken<T>(attempt: () => Promise<T>): Promise<T>;
  readonly broken: boolean;
}

/**
 * Bulkhead and circuit breaker of cockatiel; its retry is not used, since it ignores aborts while it waits.
 * A call that is aborted in the queue keeps its number there until a place gets free.
 */
export function createGuards(options: GuardOptions): Guards {
  const { failures, openMs } = options.breaker;
  const places = bulkhead(options.concurrency, options.queue);
  const breaker = circuitBreaker(handleWhen(isModelDown), {
    halfOpenAfter: openMs,
    breaker: new ConsecutiveBreaker(failures),
  });
  breaker.onStateChange((state) => options.onBreakerState?.(states[state]));
  return {
    async inPlace(work) {
      try {
        return await places.execute(work);
      } catch (error) {
        throw error instanceof BulkheadRejectedError ? full() : error;
      }
    },
    async unlessBroken(attempt) {
      try {
        return await breaker.execute(attempt);
      } catch (error) {
        throw error instanceof BrokenCircuitError ? resting(openMs) : error;
      }
    },
    get broken() {
      return breaker.state !== CircuitState.Closed;
    },
  };
}

const states = {
  [CircuitState.Closed]: 0,
  [CircuitState.HalfOpen]: 1,
  [CircuitState.Open]: 2,
  [CircuitState.Isolated]: 2,
} as const;

const down = new Set([
  "deadline",
  "first_chunk_timeout",
  "rate_limited",
  "server_error",
  "network",
]);

/** A request that was refused, and a caller that went away, say nothing about the model's health. */
function isModelDown(error: unknown): boolean {
  if (!(error instanceof ModelError) || !down.has(error.reason)) return false;
  const { cause } = error;
  // A caller in a hurry: its own deadline, not the model's budget, was too short.
  return !(cause instanceof StudlyError) || cause.metadata["budget"] === "model";
}

function full(): StudlyError {
  return new StudlyError("model_unavailable", "Too many requests wait for the model. Try again.", {
    retryAfterMs: 1_000,
    metadata: { retryable: "true" },
  });
}

function resting(retryAfterMs: number): StudlyError {
  return new StudlyError(
    "model_unavailable",
    "The model has failed several times in a row and is left alone for a while. Try again later.",
    { retryAfterMs, metadata: { retryable: "true" } },
  );
}

import type { PushOutcome } from "./outcome.js";

export interface RetryOptions {
  /** The longest wait after the first failure, in ms; it doubles with each up to `maxRetryMs`. */
  readonly firstRetryMs: number;
  readonly maxRetryMs: number;
  /** How long after the first failure an update is given up, in ms. */
  readonly retryForMs: number;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** The attempts at one update: exponential backoff with full jitter, for a limited time. */
export interface Retries {
  /** Attempts that were made. */
  readonly attempts: number;
  /** The time is over and there was no attempt yet: A2A 1.0, §4.3.3 demands one. */
  readonly isLastChance: boolean;
  /** How long to wait after an attempt that failed, in ms; undefined: no more. */
  waitAfter(outcome: PushOutcome): number | undefined;
}

export function createRetries(options: RetryOptions): Retries {
  const { firstRetryMs, maxRetryMs, retryForMs, now, random } = options;
  let attempts = 0;
  let failingSince: number | undefined;

  function remainingMs(): number {
    return failingSince === undefined ? retryForMs : retryForMs - (now() - failingSince);
  }

  function wait({ reason, retryAfterMs = 0 }: PushOutcome): number {
    // Many wait for the same host: they do not come back all at once.
    if (reason === "resting") return retryAfterMs + random() * firstRetryMs;
    const longest = Math.min(maxRetryMs, firstRetryMs * 2 ** (attempts - 1));
    return Math.max(random() * longest, Math.min(retryAfterMs, maxRetryMs));
  }

  return {
    get attempts() {
      return attempts;
    },
    get isLastChance() {
      return attempts === 0 && remainingMs() <= 0;
    },
    waitAfter(outcome) {
      failingSince ??= now();
      if (outcome.reason !== "resting") attempts++;
      const left = remainingMs();
      if (left <= 0) return attempts === 0 ? 0 : undefined;
      return Math.min(wait(outcome), left);
    },
  };
}

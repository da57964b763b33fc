import { deadlineError, remainingMs } from "../domain/deadline.js";
import { StudlyError } from "../domain/errors.js";
import type { BudgetedCall } from "./model.js";

// setTimeout takes no more.
const longestTimerMs = 2 ** 31 - 1;

/** The time of one call; `end` leaves no timer and no listener behind. */
export interface TimeLimit {
  /** Rejects when the deadline passes or the caller goes away, with the error that the call ends with. */
  readonly over: Promise<never>;
  end(): void;
}

/** Joins the call's deadline and the caller's own signal. Throws if either is over already. */
export function limitTime({ deadline, signal }: BudgetedCall): TimeLimit {
  if (signal.aborted) throw endOf(signal.reason);
  const left = remainingMs(deadline);
  if (left <= 0) throw deadlineError(deadline);
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => {});
  const cancel = () => reject(endOf(signal.reason));
  signal.addEventListener("abort", cancel, { once: true });
  const expire = () => reject(deadlineError(deadline));
  const timer = left < longestTimerMs ? setTimeout(expire, Math.ceil(left)) : undefined;
  return {
    over: promise,
    end() {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancel);
    },
  };
}

function endOf(reason: unknown): StudlyError {
  return reason instanceof StudlyError
    ? reason
    : new StudlyError("cancelled", "The caller went away.");
}

/** Waits; rejects as `over` does, and leaves no timer behind. */
export async function sleep(ms: number, over: Promise<never>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  try {
    await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}

import { deadlineError, remainingMs } from "../domain/deadline.js";
import { StudlyError } from "../domain/errors.js";
import type { BudgetedCall } from "./model.js";

// setTimeout takes no more.
const longestTimerMs = 2 ** 31 - 1;

/** A signal for all that is done within a call; `end` leaves no timer and no listener behind. */
export interface TimeLimit {
  /** Aborts with the StudlyError that the call ends with. */
  readonly signal: AbortSignal;
  end(): void;
}

/** Joins the call's deadline and the caller's own signal. */
export function limitTime({ deadline, signal }: BudgetedCall): TimeLimit {
  const controller = new AbortController();
  const cancel = () => controller.abort(endOf(signal.reason));
  if (signal.aborted) cancel();
  else signal.addEventListener("abort", cancel, { once: true });
  const left = remainingMs(deadline);
  const expire = () => controller.abort(deadlineError(deadline));
  if (left <= 0) expire();
  const timer = left > 0 && left < longestTimerMs ? setTimeout(expire, Math.ceil(left)) : undefined;
  return {
    signal: controller.signal,
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

/**
 * Settles as the work does, or rejects with the signal's reason as soon as it aborts. What the
 * work does afterwards is nobody's business: it is never awaited, and never an unhandled rejection.
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Waits; rejects with the signal's reason as soon as it aborts. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    }, ms);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}

import type { Call } from "../domain/call.js";
import { deadlineError, remainingMs } from "../domain/deadline.js";
import { StudlyError } from "../domain/errors.js";

/** Why a call must stop: the StudlyError that its signal carries, its deadline, or its caller. */
export function endOf(call: Call): StudlyError {
  const reason: unknown = call.signal.aborted ? call.signal.reason : undefined;
  if (reason instanceof StudlyError) return reason;
  if (remainingMs(call.deadline) <= 0) return deadlineError(call.deadline);
  return new StudlyError("cancelled", "The caller went away. Nothing was stored.", {
    cause: reason,
  });
}

/** Also when the deadline has passed but a busy event loop has not yet run the signal's timer. */
export function throwIfOver(call: Call): void {
  if (call.signal.aborted || remainingMs(call.deadline) <= 0) throw endOf(call);
}

/** The error itself, or what stopped the call if the error only echoes the signal. */
export function withoutEcho(error: unknown, call: Call): unknown {
  if (error instanceof StudlyError || !call.signal.aborted) return error;
  const echo = error === call.signal.reason || (error as Error | undefined)?.name === "AbortError";
  return echo ? endOf(call) : error;
}

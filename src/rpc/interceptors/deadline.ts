import type { Interceptor, StreamRequest, UnaryRequest } from "@connectrpc/connect";
import { type Deadline, deadlineIn, earlier } from "../../domain/deadline.js";
import { StudlyError } from "../../domain/errors.js";
import type { Lifecycle } from "../../domain/lifecycle.js";
import { callerKey, callerTimeoutKey, callKey, requestInfoKey } from "../context.js";
import { timeoutOf } from "../timeout-header.js";
import { ActiveCall } from "./active-call.js";
import { policyOf } from "./policy.js";
import { race, raceStream } from "./race.js";

/**
 * Makes the Call and holds every handler to its deadline: the caller's, or ours if that is earlier, both
 * counted from the request's arrival. Connect only aborts a signal and then waits; here the answer
 * goes out on time also when the handler ignores the signal.
 */
export function createDeadline(requestBudgetMs: number, lifecycle: Lifecycle): Interceptor {
  const registry = new Set<ActiveCall>();
  lifecycle.stop.addEventListener(
    "abort",
    () => {
      const error = stopError(lifecycle.stop);
      for (const call of registry) call.abort(error);
    },
    { once: true },
  );
  return (next) => async (request) => {
    const call = begin(request, requestBudgetMs, registry);
    if (lifecycle.stop.aborted) call.abort(stopError(lifecycle.stop));
    if (call.error !== undefined) throw call.error;
    request.contextValues.set(callKey, call);
    try {
      const response = await race(call, next({ ...request, signal: call.signal }));
      if (response.stream) return { ...response, message: raceStream(call, response.message) };
      call.end();
      return response;
    } catch (error) {
      call.fail(error);
      throw error;
    }
  };
}

function begin(
  request: UnaryRequest | StreamRequest,
  requestBudgetMs: number,
  registry: Set<ActiveCall>,
): ActiveCall {
  const info = request.contextValues.get(requestInfoKey);
  return new ActiveCall({
    requestId: info?.id ?? "",
    caller: request.contextValues.get(callerKey),
    deadline: deadlineOf(request, requestBudgetMs, info?.arrivedAt),
    record: info?.record ?? {},
    upstream: request.signal,
    registry,
  });
}

function deadlineOf(
  request: UnaryRequest | StreamRequest,
  requestBudgetMs: number,
  arrivedAt: number | undefined,
): Deadline {
  const budgetMs = policyOf(request.method).lasting ? Number.POSITIVE_INFINITY : requestBudgetMs;
  const ours = deadlineIn(budgetMs, "request", arrivedAt);
  const callerMs = request.contextValues.get(callerTimeoutKey) ?? timeoutOf(request.header);
  if (callerMs === Number.POSITIVE_INFINITY) return ours;
  return earlier(deadlineIn(callerMs, "caller", arrivedAt), ours);
}

function stopError(stop: AbortSignal): StudlyError {
  const reason: unknown = stop.reason;
  if (reason instanceof StudlyError) return reason;
  return new StudlyError("unavailable", "The server is shutting down. Try again.", {
    metadata: { retryable: "true" },
  });
}

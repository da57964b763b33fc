import { ConnectError, type Interceptor } from "@connectrpc/connect";
import { StudlyError } from "../../domain/errors.js";
import { callerKey } from "../context.js";
import { policyOf } from "../interceptors/policy.js";
import type { Caller, Callers } from "./callers.js";

/**
 * Says who calls, to all that comes after it; lets nobody pass whom `identify` refuses. Methods that are open to all
 * are not asked about, so that health is answered also while an issuer's keys are away.
 */
export function createAuthInterceptor(callers: Callers): Interceptor {
  return (next) => (request) => {
    if (policyOf(request.method).open) return next(request);
    const found = callers.identify(request.header);
    if (!(found instanceof Promise)) {
      request.contextValues.set(callerKey, found.id);
      return next(request);
    }
    return settled(found, request.signal).then(({ id }) => {
      request.contextValues.set(callerKey, id);
      return next(request);
    });
  };
}

/** The caller; or, if that comes first, why the call was cut short. */
function settled(found: Promise<Caller>, signal: AbortSignal): Promise<Caller> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(reasonOf(signal));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    found.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

function reasonOf({ reason }: AbortSignal): Error {
  if (reason instanceof StudlyError || reason instanceof ConnectError) return reason;
  return new StudlyError("cancelled", "The caller went away.");
}

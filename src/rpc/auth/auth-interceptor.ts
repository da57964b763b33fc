import {
  ConnectError,
  type Interceptor,
  type StreamRequest,
  type UnaryRequest,
} from "@connectrpc/connect";
import { StudlyError } from "../../domain/errors.js";
import { callerKey, requestInfoKey } from "../context.js";
import type { Limit } from "../interceptors/limit.js";
import { policyOf } from "../interceptors/policy.js";
import type { Caller, Callers } from "./callers.js";

/**
 * Says who calls, to all that comes after it and to the log; lets nobody pass whom `identify` refuses. Methods that are
 * open to all are not asked about, so that health is answered also while an issuer's keys are away.
 *
 * With a limit, an address that was refused too often is told so. Who has a good key is let in from there all the same:
 * others may be behind that address.
 */
export function createAuthInterceptor(callers: Callers, limit?: Limit): Interceptor {
  return (next) => async (request) => {
    if (policyOf(request.method).open) return next(request);
    const info = request.contextValues.get(requestInfoKey);
    const { id } = await identify(callers, request).catch(async (error: unknown) => {
      if (error instanceof StudlyError && error.code === "unauthenticated") {
        await limit?.(`refused ${info?.remoteAddress}`, "requests without good credentials");
      }
      throw error;
    });
    request.contextValues.set(callerKey, id);
    if (info !== undefined) info.record.caller = id;
    return next(request);
  };
}

async function identify(
  callers: Callers,
  { header, signal }: UnaryRequest | StreamRequest,
): Promise<Caller> {
  const found = callers.identify(header);
  return found instanceof Promise ? settled(found, signal) : found;
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

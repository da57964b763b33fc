import { type ContextKey, type ContextValues, createContextKey } from "@connectrpc/connect";
import type { Call } from "../domain/call.js";
import type { RequestInfo } from "../telemetry/request-info.js";

/** What is known of the HTTP request; set by whoever received it. */
export const requestInfoKey: ContextKey<RequestInfo | undefined> = createContextKey<
  RequestInfo | undefined
>(undefined, { description: "HTTP request" });

/** Identity, deadline and signal of the call; set by the interceptors, read by the handlers. */
export const callKey: ContextKey<Call | undefined> = createContextKey<Call | undefined>(undefined, {
  description: "call",
});

/**
 * The caller's own time-out in ms, counted from the request's arrival, as it was before anybody cut
 * it; `Infinity` if the caller sent none. Unset (undefined): the interceptor reads the header itself.
 * Whoever clamps the header (`clampTimeoutHeader`) stores what that returns here.
 */
export const callerTimeoutKey: ContextKey<number | undefined> = createContextKey<
  number | undefined
>(undefined, { description: "caller's time-out" });

/** Who calls: an API key's fingerprint, or "anonymous"; set by the auth interceptor. */
export const callerKey: ContextKey<string> = createContextKey("anonymous", {
  description: "caller",
});

/** The call that the interceptors made for this handler. */
export function callOf(values: ContextValues): Call {
  const call = values.get(callKey);
  if (call === undefined) throw new Error("handler called without the interceptors");
  return call;
}

/** Tells the URL under which the caller reached us, without a slash at its end; set by the gateway. */
export const baseUrlKey: ContextKey<(() => string) | undefined> = createContextKey<
  (() => string) | undefined
>(undefined, { description: "base URL" });

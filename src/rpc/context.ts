import { type ContextKey, createContextKey } from "@connectrpc/connect";
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

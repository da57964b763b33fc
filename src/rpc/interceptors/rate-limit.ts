import type { Interceptor } from "@connectrpc/connect";
import { callerKey, requestInfoKey } from "../context.js";
import type { Limit } from "./limit.js";
import { policyOf } from "./policy.js";

/** Holds each API key to the limit, or each address where there are no keys. */
export function createRateLimit(limit: Limit): Interceptor {
  return (next) => async (request) => {
    if (!policyOf(request.method).unlimited) {
      const caller = request.contextValues.get(callerKey);
      const address = request.contextValues.get(requestInfoKey)?.remoteAddress;
      await limit(caller === "anonymous" ? `address ${address}` : `key ${caller}`, "requests");
    }
    return next(request);
  };
}

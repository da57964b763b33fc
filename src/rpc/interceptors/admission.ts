import type { Interceptor } from "@connectrpc/connect";
import { StudlyError } from "../../domain/errors.js";
import type { Lifecycle } from "../../domain/lifecycle.js";
import { policyOf } from "./policy.js";

/** Takes no new work once shutdown has begun; health is still answered. */
export function createAdmission(lifecycle: Lifecycle): Interceptor {
  return (next) => (request) => {
    if (lifecycle.draining && !policyOf(request.method).whileDraining) {
      throw new StudlyError("unavailable", "The server is shutting down. Try again.", {
        retryAfterMs: 1_000,
        metadata: { retryable: "true" },
      });
    }
    return next(request);
  };
}

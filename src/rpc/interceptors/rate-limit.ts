import type { Interceptor } from "@connectrpc/connect";
import type { RateLimiterRes } from "rate-limiter-flexible";
import { StudlyError } from "../../domain/errors.js";
import { callerKey, requestInfoKey } from "../context.js";
import { policyOf } from "./policy.js";

/** At most so many calls a minute for each API key, or for each address where there are no keys. */
export function createRateLimit(perMinute: number): Interceptor {
  // Not among this file's imports, so that a start without a limit does not wait for it.
  const loading = import("./limiter.js").then(({ createLimiter }) => createLimiter(perMinute));
  return (next) => async (request) => {
    if (!policyOf(request.method).unlimited) {
      const caller = request.contextValues.get(callerKey);
      const address = request.contextValues.get(requestInfoKey)?.remoteAddress;
      const limiter = await loading;
      await limiter
        .consume(caller === "anonymous" ? `address ${address}` : `key ${caller}`)
        .catch((refusal: RateLimiterRes) => {
          throw tooMany(perMinute, refusal);
        });
    }
    return next(request);
  };
}

function tooMany(perMinute: number, { msBeforeNext }: RateLimiterRes): StudlyError {
  return new StudlyError(
    "rate_limited",
    `More than ${perMinute} requests in a minute. Try again in ${Math.ceil(msBeforeNext / 1_000)} s.`,
    { retryAfterMs: msBeforeNext, metadata: { retryable: "true" } },
  );
}

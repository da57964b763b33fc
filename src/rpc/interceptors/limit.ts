import type { RateLimiterRes } from "rate-limiter-flexible";
import { StudlyError } from "../../domain/errors.js";

/** Counts one more of `what` (say, "requests") for `who`; rejects with rate_limited above the limit. */
export type Limit = (who: string, what: string) => Promise<void>;

/** At most so many within any minute for each `who`. */
export function createLimit(perMinute: number): Limit {
  // Not among this file's imports, so that a start without a limit does not wait for it.
  const loading = import("./limiter.js").then(({ createLimiter }) => createLimiter(perMinute));
  return async (who, what) => {
    const limiter = await loading;
    await limiter.consume(who).catch(({ msBeforeNext }: RateLimiterRes) => {
      throw new StudlyError(
        "rate_limited",
        `More than ${perMinute} ${what} in a minute. Try again in ${Math.ceil(msBeforeNext / 1_000)} s.`,
        { retryAfterMs: msBeforeNext, metadata: { retryable: "true" } },
      );
    });
  };
}

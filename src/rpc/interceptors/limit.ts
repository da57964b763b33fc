import { StudlyError } from "../../domain/errors.js";
import type { Quotas } from "../../domain/quotas.js";
import type { InterceptorOptions } from "./interceptors.js";

/** Counts one more of `what` (say, "requests") for `who`; rejects with rate_limited above the limit. */
export type Limit = (who: string, what: string) => Promise<void>;

const minuteMs = 60_000;

/** At most so many within any minute for each `who`. */
export function createLimit(quotas: Quotas, perMinute: number): Limit {
  return async (who, what) => {
    const waitMs = await quotas.take(who, perMinute, minuteMs);
    if (waitMs === undefined) return;
    throw new StudlyError(
      "rate_limited",
      `More than ${perMinute} ${what} in a minute. Try again in ${Math.ceil(waitMs / 1_000)} s.`,
      { retryAfterMs: waitMs, metadata: { retryable: "true" } },
    );
  };
}

/** A limit of so many requests as the interceptors take it; 0: none. */
export function rateLimitOf(
  perMinute: number,
  { quotas }: { readonly quotas: Quotas },
): Pick<InterceptorOptions, "rateLimit"> {
  return perMinute === 0 ? {} : { rateLimit: { perMinute, quotas } };
}

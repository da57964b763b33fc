import type { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Quotas } from "../domain/quotas.js";

/** Counted in this process. */
export function createLocalQuotas(): Quotas {
  const limiters = new Map<string, Promise<RateLimiterMemory>>();

  function limiterFor(limit: number, windowMs: number): Promise<RateLimiterMemory> {
    const name = `${limit}/${windowMs}`;
    const known = limiters.get(name) ?? loadLimiter(limit, windowMs);
    limiters.set(name, known);
    return known;
  }

  return {
    async take(key, limit, windowMs) {
      const limiter = await limiterFor(limit, windowMs);
      return limiter.consume(key).then(
        () => undefined,
        ({ msBeforeNext }: RateLimiterRes) => msBeforeNext,
      );
    },
  };
}

// Not among this file's imports, so that a start without a limit does not wait for it.
async function loadLimiter(points: number, windowMs: number): Promise<RateLimiterMemory> {
  const { RateLimiterMemory } = await import("rate-limiter-flexible");
  return new RateLimiterMemory({ points, duration: windowMs / 1_000 });
}

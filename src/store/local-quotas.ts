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

// Not among this file's imports, so that a start without a limit does not wait for it. By way of a file of
// ours: bundled, the library has no names of its own when it is imported in this way.
async function loadLimiter(points: number, windowMs: number): Promise<RateLimiterMemory> {
  const { createMemoryLimiter } = await import("./memory-limiter.js");
  return createMemoryLimiter(points, windowMs);
}

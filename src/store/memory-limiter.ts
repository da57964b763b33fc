import { RateLimiterMemory } from "rate-limiter-flexible";

/** A limiter that counts in this process. */
export function createMemoryLimiter(points: number, windowMs: number): RateLimiterMemory {
  return new RateLimiterMemory({ points, duration: windowMs / 1_000 });
}

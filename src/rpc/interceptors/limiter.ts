import { RateLimiterMemory } from "rate-limiter-flexible";

/** Counts calls by caller, in this process: `perMinute` within any minute. */
export function createLimiter(perMinute: number): RateLimiterMemory {
  return new RateLimiterMemory({ points: perMinute, duration: 60 });
}

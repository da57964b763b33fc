import type { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { Quotas } from "../../domain/quotas.js";
import type { Connection } from "./connection.js";

/** Counted in Redis, for all processes together. */
export function createRedisQuotas({ evaluate, tag }: Pick<Connection, "evaluate" | "tag">): Quotas {
  const limiters = new Map<string, Promise<RateLimiterRedis>>();

  // Not among this file's imports, so that a start without a limit does not wait for it.
  async function load(name: string, points: number, windowMs: number): Promise<RateLimiterRedis> {
    const { RateLimiterRedis } = await import("rate-limiter-flexible");
    return new RateLimiterRedis({
      storeClient: { eval: evaluate },
      useRedisPackage: true,
      keyPrefix: `${tag}:quota:${name}`,
      points,
      duration: windowMs / 1_000,
      // Above the limit this process knows the answer until the window ends.
      inMemoryBlockOnConsumed: points,
    });
  }

  return {
    async take(key, limit, windowMs) {
      const name = `${limit}/${windowMs}`;
      const known = limiters.get(name) ?? load(name, limit, windowMs);
      limiters.set(name, known);
      const limiter = await known;
      return limiter.consume(key).then(
        () => undefined,
        (reason: RateLimiterRes | Error) => {
          if (reason instanceof Error) throw reason;
          return reason.msBeforeNext;
        },
      );
    },
  };
}

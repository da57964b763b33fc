import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { createBus } from "../bus.js";
import type { OpenOptions, Stores } from "../open.js";
import { parseAddress } from "./address.js";
import { createRedisChannel } from "./channel.js";
import { createConnection } from "./connection.js";
import { createRedisContexts } from "./contexts.js";
import { createHeartbeat } from "./heartbeat.js";
import { createRedisLeases } from "./leases.js";
import { createRedisPortable } from "./portable.js";
import { createRedisQuotas } from "./quotas.js";
import { createRedisTasks } from "./tasks.js";

const commandMs = 1_000;
// A start waits so long for Redis, and then goes on without: not ready until it is there.
const firstContactMs = 1_000;
// A wake-up may be lost.
const lookAgainMs = 1_000;
const defaultLeaseMs = 10_000;
const mostTouchAfterMs = 60_000;

/**
 * The stores on a Redis, for any number of processes on any number of machines. Redis need not be there: until it
 * is, and whenever it is away, every verb rejects with StudlyError unavailable within about a second.
 * Throws an Error for a URL that is wrong; it never quotes it.
 */
export async function openRedis(url: string, options: OpenOptions): Promise<Stores> {
  const { ttlMs, maxContexts, maxTasks, now, leaseMs = defaultLeaseMs } = options;
  const { touchAfterMs = Math.min(mostTouchAfterMs, ttlMs / 10) } = options;
  const holder = randomUUID();
  const connection = createConnection(parseAddress(url), {
    commandMs,
    now,
    onError: options.onError ?? (() => undefined),
  });
  const leases = createRedisLeases(connection, { holder, leaseMs });
  const heartbeat = createHeartbeat(connection, leases, options);
  await Promise.race([heartbeat.first, delay(firstContactMs)]);
  return {
    contexts: createRedisContexts(connection, { maxContexts, ttlMs, touchAfterMs }),
    tasks: createRedisTasks(connection, { maxTasks, ttlMs, touchAfterMs, holder }),
    leases,
    quotas: createRedisQuotas(connection),
    bus: createBus({ channel: createRedisChannel(connection, holder), lookAgainMs }),
    portable: createRedisPortable(connection, { ttlMs, maxTasks }),
    isReady: () => connection.isUp && heartbeat.isTaken,
    async [Symbol.asyncDispose]() {
      heartbeat.stop();
      await leases.leave().catch(() => undefined);
      await connection[Symbol.asyncDispose]();
    },
  };
}

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe } from "vitest";
import { openRedis } from "../../../src/store/redis/open-redis.js";
import { storeContract } from "../contract.js";
import { taskStoreContract } from "../task-contract.js";
import { missingRedis, type RedisProcess, startRedis } from "./redis-process.js";

let redis: RedisProcess;
let now = 1;

const missing = missingRedis();

describe.skipIf(missing !== undefined)(`Redis ${missing ?? ""}`, () => {
  beforeAll(async () => {
    redis = await startRedis("--appendfsync", "no");
  });
  afterAll(() => redis?.[Symbol.asyncDispose]());

  const harness = {
    open: (limits: Parameters<typeof openRedis>[1]) =>
      openRedis(`${redis.url}?prefix=${randomUUID()}`, {
        ...limits,
        now: () => now,
        touchAfterMs: 0,
      }),
    advance: async (ms: number) => {
      now += ms;
    },
  };
  storeContract("Redis", harness);
  taskStoreContract("Redis", harness);
});

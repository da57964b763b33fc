import { afterAll, beforeAll, describe } from "vitest";
import { storeContract } from "../contract.js";
import { taskStoreContract } from "../task-contract.js";
import { type RedisProcess, startCluster, startRedis } from "./redis-process.js";
import { freshUrl, missing, openAt } from "./support.js";

let now = 1;

describe.skipIf(missing !== "")(`a server ${missing}`, () => contract(startRedis));
// Any key outside of the one slot would be refused.
describe.skipIf(missing !== "")(`a cluster ${missing}`, () => contract(startCluster));

function contract(start: () => Promise<RedisProcess>): void {
  let redis: RedisProcess;
  beforeAll(async () => {
    redis = await start();
  });
  afterAll(() => redis?.[Symbol.asyncDispose]());

  const harness = {
    open: (limits: Parameters<typeof openAt>[1]) =>
      openAt(freshUrl(redis), { ...limits, now: () => now, touchAfterMs: 0 }),
    async advance(ms: number) {
      now += ms;
    },
  };
  storeContract("Redis", harness);
  taskStoreContract("Redis", harness);
}

import { afterAll, beforeAll, describe } from "vitest";
import type { OpenOptions, Stores } from "../../../src/store/open.js";
import { storeContract } from "../contract.js";
import { leaseContract } from "../lease-contract.js";
import { portableContract } from "../portable-contract.js";
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

  const opened = new Map<Stores, [url: string, limits: OpenOptions]>();

  async function open(url: string, limits: OpenOptions): Promise<Stores> {
    const stores = await openAt(url, { ...limits, now: () => now, touchAfterMs: 0 });
    opened.set(stores, [url, limits]);
    return stores;
  }

  function openAnother(stores: Stores): Promise<Stores> {
    const known = opened.get(stores);
    if (known === undefined) throw new Error("Not opened here.");
    return open(...known);
  }

  const harness = {
    open: (limits: OpenOptions) => open(freshUrl(redis), limits),
    openAnother,
    async advance(ms: number) {
      now += ms;
    },
  };
  storeContract("Redis", harness);
  taskStoreContract("Redis", harness);
  leaseContract("Redis", harness);
  portableContract("Redis", harness);
}

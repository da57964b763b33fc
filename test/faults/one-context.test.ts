import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freePort, missingRedis, startRedis } from "../store/redis/redis-process.js";
import { createPatientClient } from "./client.js";
import { startDurable } from "./durable-server.js";

const turns = 50;
const missing = missingRedis();

/** A store of each kind, with the addresses of all servers on it. */
const stores = {
  async memory(resources: AsyncDisposableStack) {
    return [await start(resources, "memory:")];
  },
  async "lmdb, two workers"(resources: AsyncDisposableStack) {
    const directory = mkdtempSync(join(tmpdir(), "studly-faults-"));
    resources.defer(() => rmSync(directory, { recursive: true, force: true }));
    return [await start(resources, `lmdb:${directory}`, "2")];
  },
  async "Redis, two instances"(resources: AsyncDisposableStack) {
    const { url } = resources.use(await startRedis());
    return [await start(resources, url), await start(resources, url)];
  },
};

async function start(resources: AsyncDisposableStack, storeUrl: string, workers = "1") {
  const env = { STORE_URL: storeUrl, WORKERS: workers };
  return resources.use(await startDurable(await freePort(), env)).url;
}

describe(`${turns} turns at once on one context`, () => {
  it.for(Object.keys(stores) as (keyof typeof stores)[])(
    "on %s: all of them, in one order",
    {
      timeout: 60_000,
    },
    async (name, { skip }) => {
      if (name.startsWith("Redis") && missing !== undefined) skip(missing);
      await using resources = new AsyncDisposableStack();
      const clients = (await stores[name](resources)).map(createPatientClient);
      const contextId = randomUUID();
      const answers = await Promise.all(
        Array.from({ length: turns }, (_, n) =>
          clients[n % clients.length]?.post("/studly.v1.StudlyService/CreatePlan", {
            contextId,
            messageId: `m${n}`,
            text: `Learn SQL in ${n + 2} days, 30 minutes a day`,
          }),
        ),
      );
      const revisions = answers.map(({ plan }) => plan.revision as number);
      expect(revisions.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: turns }, (_, n) => n + 1),
      );
      const last = answers.find(({ plan }) => plan.revision === turns);
      for (const client of clients) {
        const context = await client.post("/studly.v1.StudlyService/GetContext", { contextId });
        expect(context.context.plan).toEqual(last.plan);
      }
    },
  );
});

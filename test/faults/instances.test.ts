import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { startGeminiDouble } from "../gemini-double/spawn.js";
import { freePort, missingRedis, startRedis } from "../store/redis/redis-process.js";
import { createPatientClient } from "./client.js";
import { type DurableServer, startDurable } from "./durable-server.js";
import { Ledger } from "./ledger.js";
import { assertNothingLost, tell } from "./summary.js";

const missing = missingRedis();
const title = `two instances on one Redis${missing === undefined ? "" : ` (${missing})`}`;
// Longer than a silent process keeps its leases.
const pauseMs = 13_000;

describe.skipIf(missing !== undefined)(title, () => {
  it("go on where a paused one stopped, which then writes nothing twice", {
    timeout: 180_000,
  }, async () => {
    await using redis = await startRedis();
    await using double = await startGeminiDouble();
    await double.set({ kind: "ok", delayMs: 1_000 });
    const model = { GEMINI_API_KEY: "test-key", GEMINI_BASE_URL: double.url };
    await using paused = await startInstance(redis.url, model);
    await using other = await startInstance(redis.url, model);
    // Whoever is paused takes connections and says nothing: its followers come back to the other one.
    const ledger = new Ledger(createPatientClient(paused.url), [other.url]);
    const found = new Ledger(createPatientClient(other.url), [other.url]);
    for (let n = 0; n < 4; n++) await ledger.background();
    await sleep(1_500);
    paused.signal("SIGSTOP");
    await sleep(pauseMs);
    paused.signal("SIGCONT");
    found.add(ledger);
    const count = await found.count();
    tell({ fault: "one of two instances paused past its leases", times: 1, ...count });
    assertNothingLost(count);
  });

  it("lose nothing when Redis is killed under load, and need no restart", {
    timeout: 180_000,
  }, async () => {
    await using redis = await startRedis();
    await using a = await startInstance(redis.url);
    await using b = await startInstance(redis.url);
    const ledgers = [a, b].map(({ url }) => new Ledger(createPatientClient(url), [a.url, b.url]));
    const calling = ledgers.flatMap((ledger) => [ledger.call(), ledger.call()]);
    const kills = 5;
    for (let n = 0; n < kills; n++) {
      await sleep(600);
      await redis.kill();
      await sleep(300);
      expect((await fetch(`${a.url}/readyz`)).status).toBe(503);
      await redis.restart();
    }
    for (const ledger of ledgers) ledger.stop();
    await Promise.all(calling);
    const [first, second] = ledgers;
    if (first === undefined || second === undefined) throw new Error("no ledgers");
    first.add(second);
    const count = await first.count();
    tell({ fault: "Redis killed and restarted under load", times: kills, ...count });
    expect(count.turns).toBeGreaterThan(kills);
    assertNothingLost(count);
    expect((await fetch(`${a.url}/readyz`)).status).toBe(200);
  });
});

async function startInstance(
  storeUrl: string,
  env: Readonly<Record<string, string>> = {},
): Promise<DurableServer> {
  return startDurable(await freePort(), { STORE_URL: storeUrl, ...env });
}

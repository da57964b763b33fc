import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freePort } from "../store/redis/redis-process.js";
import { createPatientClient } from "./client.js";
import { startDurable } from "./durable-server.js";
import { Ledger } from "./ledger.js";
import { studly } from "./studly.js";
import { assertNothingLost, tell } from "./summary.js";

const kills = 50;
const callers = 6;
/** How long each server lives after it has begun to answer. */
const lives = fc.sample(fc.integer({ min: 20, max: 500 }), { numRuns: kills, seed: 20_261_124 });

describe.each(["1", "2"])(
  "a server with %s worker(s) that is killed again and again",
  (workers) => {
    it(`loses nothing that it has acknowledged in ${kills} kills`, {
      timeout: 600_000,
    }, async () => {
      const directory = mkdtempSync(join(tmpdir(), "studly-faults-"));
      const store = `lmdb:${directory}`;
      try {
        const port = await freePort();
        await using server = await startDurable(port, { STORE_URL: store, WORKERS: workers });
        const client = createPatientClient(server.url);
        const ledger = new Ledger(client, [server.url]);
        const calling = Array.from({ length: callers }, () => ledger.call());
        for (const life of lives) {
          await sleep(life);
          await server.killNow();
          await server.startAgain();
        }
        ledger.stop();
        await Promise.all(calling);
        const count = await ledger.count();
        tell({ fault: `kill -9, ${workers} worker(s)`, times: kills, ...count });
        expect(count.turns).toBeGreaterThan(kills);
        expect(count.tasks).toBeGreaterThan(kills / 2);
        expect(client.retries).toBeGreaterThan(0);
        assertNothingLost(count);
        await server.killNow();
        expect(await studly(["store", "check", "--store", store])).toMatchObject({ code: 0 });
      } finally {
        rmSync(directory, { recursive: true, force: true });
      }
    });
  },
);

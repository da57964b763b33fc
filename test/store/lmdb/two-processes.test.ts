import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openLmdb } from "../../../src/store/lmdb/open.js";
import { type Action, intents, type State, step } from "../concurrent-clients.js";
import { isLinearizable, type Operation } from "../linearizable.js";
import { type Child, startChild } from "./child.js";
import { temporaryDirectory } from "./harness.js";

const limits = { maxContexts: 100, maxTasks: 100, ttlMs: 3_600_000 };
const rounds = 100;

it(`is linearizable under the clients of two processes (${rounds} rounds)`, async () => {
  const url = `lmdb:${join(temporaryDirectory(), "data")}`;
  await using one = startChild("./clients.ts", [url, "a"]);
  await using two = startChild("./clients.ts", [url, "b"]);
  await using stores = await openLmdb(url, limits);
  await Promise.all([one.hasSaid(1), two.hasSaid(1)]);
  let round = 1;
  const clients = fc.array(intents, { minLength: 2, maxLength: 2 });
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(clients, clients, async (ofOne, ofTwo) => {
      round++;
      const seen = await Promise.all([play(one, ofOne, round), play(two, ofTwo, round)]);
      const operations = seen.flat();
      answered += operations.length;
      const start: State = { tag: null, answered: false };
      expect(isLinearizable(operations, start, step)).toBe(true);
      await stores.contexts.delete("shared");
    }),
    // What was seen depends on the moment: there is nothing to shrink.
    { seed: 20_261_125, numRuns: rounds, endOnFailure: true },
  );
  expect(answered).toBeGreaterThan(rounds * 4);
}, 120_000);

async function play(
  child: Child,
  clients: unknown,
  round: number,
): Promise<readonly Operation<Action>[]> {
  child.say(JSON.stringify(clients));
  await child.hasSaid(round);
  return JSON.parse(child.lines()[round - 1] ?? "");
}

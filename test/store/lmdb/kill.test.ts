import { join } from "node:path";
import { expect, it } from "vitest";
import { openLmdb } from "../../../src/store/lmdb/open.js";
import { checkLmdb } from "../../../src/store/lmdb/tools.js";
import { startChild } from "./child.js";
import { temporaryDirectory } from "./harness.js";

const limits = { maxContexts: 1e6, maxTasks: 1e6, ttlMs: 3_600_000 };
const kills = 10;

it(`has all that was acknowledged after ${kills} kills of two processes that write`, async () => {
  const url = `lmdb:${join(temporaryDirectory(), "data")}`;
  const acknowledged: string[] = [];
  for (let round = 0; round < kills; round++) {
    await using one = startChild("./writer.ts", [url, `${round}a`]);
    await using two = startChild("./writer.ts", [url, `${round}b`]);
    await Promise.all([one.hasSaid(20 + round * 7), two.hasSaid(20)]);
    await Promise.all([one.kill(), two.kill()]);
    acknowledged.push(...one.lines(), ...two.lines());
  }
  await using stores = await openLmdb(url, limits);
  for (const line of acknowledged) {
    const [kind = "", id = "", number] = line.split(" ");
    if (kind === "context") {
      expect((await stores.contexts.read(id))?.value.id, line).toBe(id);
      expect((await stores.contexts.reply(`key of ${id}`))?.contextId, line).toBe(id);
    } else {
      const stored = await stores.tasks.read(id);
      expect(stored?.number, line).toBeGreaterThanOrEqual(Number(number));
      expect((await stores.tasks.updatesAfter(id, 0)).length, line).toBe(stored?.number);
    }
  }
  expect(acknowledged.length).toBeGreaterThan(kills * 40);
  expect((await checkLmdb(url)).problems).toEqual([]);
}, 120_000);

import { setTimeout as delay } from "node:timers/promises";
import type { StudlyError } from "../../../src/domain/errors.js";
import { openLmdb } from "../../../src/store/lmdb/open.js";
import { sampleContext } from "../samples.js";

// A process that writes until the disk is full, says how that went, and goes on when there is room again.
const [url = ""] = process.argv.slice(2);
const stores = await openLmdb(url, { maxContexts: 1e6, maxTasks: 1e6, ttlMs: 3_600_000 });
const { contexts } = stores;
const text = "x".repeat(20_000);

async function readable(): Promise<number> {
  let found = 0;
  for (let n = 0; ; n++) {
    if ((await contexts.read(`c${n}`)) === undefined) return found;
    found++;
  }
}

async function write(n: number): Promise<StudlyError | undefined> {
  try {
    await contexts.commit({ context: sampleContext(`c${n}`, text), expected: 0 });
    return undefined;
  } catch (error) {
    return error as StudlyError;
  }
}

let written = 0;
let failure: StudlyError | undefined;
while (failure === undefined) {
  failure = await write(written);
  if (failure === undefined) written++;
}
const { code, message, retryAfterMs } = failure;
const said = { written, code, message, retryAfterMs, readable: await readable() };
process.stdout.write(`${JSON.stringify(said)}\n`);
while ((await write(written)) !== undefined) await delay(50);
process.stdout.write(`${JSON.stringify({ recovered: true, readable: await readable() })}\n`);
await delay(60_000);

import { createInterface } from "node:readline";
import { openLmdb } from "../../../src/store/lmdb/open.js";
import { type Intent, runClientsAt } from "../concurrent-clients.js";

// A process with clients of its own: reads what they are to do, one round a line, and says what they saw.
const [url = "", name = ""] = process.argv.slice(2);
const stores = await openLmdb(url, { maxContexts: 100, maxTasks: 100, ttlMs: 3_600_000 });
// Of the machine, so that rounds of several processes can be compared.
const clock = () => Number(process.hrtime.bigint());
const turn = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 2));

process.stdout.write("ready\n");
for await (const line of createInterface({ input: process.stdin })) {
  const clients: Intent[][] = JSON.parse(line);
  const seen = await runClientsAt({ turn, clock, name }, stores.contexts, clients);
  process.stdout.write(`${JSON.stringify(seen)}\n`);
}

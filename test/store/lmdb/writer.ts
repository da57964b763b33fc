import { openLmdb } from "../../../src/store/lmdb/open.js";
import type { Stores } from "../../../src/store/open.js";
import { sampleContext, sampleReply, sampleTask, sampleUpdate } from "../samples.js";

// A process that writes without end, and says on standard output what was acknowledged: one name a line.
const [url = "", name = ""] = process.argv.slice(2);
// What a plan weighs, so that the file grows.
const text = "x".repeat(20_000);

async function write(stores: Stores, lane: number): Promise<void> {
  for (let n = 0; ; n++) {
    const id = `${name}.${lane}.${n}`;
    const value = sampleReply(id);
    const reply = { keys: [`key of ${id}`], value };
    const context = sampleContext(id, text);
    if (!(await stores.contexts.commit({ context, expected: 0, reply }))) throw new Error(id);
    process.stdout.write(`context ${id}\n`);
    const task = sampleTask({ id, contextId: id });
    if (!(await stores.tasks.create({ task, owner: "ana", number: 0 }, [id]))) throw new Error(id);
    process.stdout.write(`task ${id} 0\n`);
    const change = { task, expected: 0, updates: [sampleUpdate(1)] };
    if (!(await stores.tasks.update(change))) throw new Error(id);
    process.stdout.write(`task ${id} 1\n`);
  }
}

const stores = await openLmdb(url, { maxContexts: 1e6, maxTasks: 1e6, ttlMs: 3_600_000 });
await Promise.all([0, 1, 2, 3].map((lane) => write(stores, lane)));

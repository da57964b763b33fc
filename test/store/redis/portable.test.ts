import { describe, expect, it } from "vitest";
import { openRedis } from "../../../src/store/redis/open-redis.js";
import type { StoreEntry } from "../../../src/store/store-entry.js";
import { samplePlan } from "../../service/fixtures.js";
import { sampleContext, sampleReply, sampleTask, sampleUpdate } from "../samples.js";
import { startRedis } from "./redis-process.js";
import { freshUrl, missing } from "./support.js";

const limits = { maxContexts: 1_000, maxTasks: 1_000, ttlMs: 60_000 };

describe.skipIf(missing !== "")(`export and import of Redis ${missing}`, () => {
  it("give everything back, in another Redis and over what is there", async () => {
    await using redis = await startRedis();
    await using from = await openRedis(freshUrl(redis), limits);
    await using to = await openRedis(freshUrl(redis), limits);
    const given = await filled(from);
    const exported = await all(from);
    expect(exported).toHaveLength(given.length);
    expect(exported).toEqual(expect.arrayContaining([...given]));
    for (const round of [1, 2]) {
      for (const entry of exported) await to.portable.put(entry);
      expect(await all(to), `round ${round}`).toEqual(exported);
    }
    expect(await to.contexts.reply("key of c7")).toEqual({
      ...sampleReply("c7"),
      plan: samplePlan({ contextId: "c7" }),
    });
    expect((await to.tasks.list({ owner: "ana", limit: 100 })).total).toBe(45);
    expect((await to.tasks.findByKey("key of t7"))?.number).toBe(2);
    // Those that were being worked on.
    expect(await to.leases.orphans("run:", 100)).toHaveLength(45);
    await to.contexts.delete("c7");
    expect(await to.contexts.reply("key of c7")).toBeUndefined();
    expect(await to.tasks.read("t7")).toBeUndefined();
  });
});

type Stores = Awaited<ReturnType<typeof openRedis>>;

async function all({ portable }: Stores): Promise<StoreEntry[]> {
  const entries: StoreEntry[] = [];
  for await (const entry of portable.entries()) entries.push(entry);
  return entries;
}

/** More than a page of everything. */
async function filled({ contexts, tasks, leases }: Stores): Promise<readonly StoreEntry[]> {
  const given: StoreEntry[] = [];
  for (let at = 0; at < 45; at++) {
    const id = `c${at}`;
    const context = sampleContext(id, "hello", { plan: samplePlan({ contextId: id }) });
    const first = { keys: [`first of ${id}`], value: sampleReply(id, "turn-0") };
    const value = { ...sampleReply(id), plan: samplePlan({ contextId: id }) };
    const second = { keys: [`key of ${id}`, `other of ${id}`], value };
    await contexts.commit({ context, expected: 0, reply: first });
    const { version = 0 } = (await contexts.read(id)) ?? {};
    await contexts.commit({ context, expected: version, reply: second });
    given.push({ kind: "context", context, replies: [first, second] });
    given.push(await task({ tasks, leases }, at));
  }
  return given;
}

async function task(
  { tasks, leases }: Pick<Stores, "tasks" | "leases">,
  at: number,
): Promise<StoreEntry> {
  const id = `t${at}`;
  const artifact = { artifactId: "a", parts: [{ raw: new Uint8Array([1, 2]) }] };
  const made = sampleTask({ id, contextId: `c${at}` });
  await tasks.create({ task: made, owner: "ana", number: 0 }, [`key of ${id}`]);
  const whole = { ...made, artifacts: [artifact] };
  const updates = [
    { kind: "artifact", artifact, append: false, lastChunk: true, number: 1 } as const,
    sampleUpdate(2),
  ];
  await tasks.update({ task: whole, expected: 0, updates });
  const config = { id: "p", taskId: id, url: "https://a.example/" };
  await tasks.putPush(config);
  await leases.take(`push:${id}`);
  const place = { number: 1, contextId: `c${at}` };
  await tasks.movePush(id, "p", place, `push:${id}`);
  return {
    kind: "task",
    stored: { task: whole, owner: "ana", number: 2 },
    keys: [`key of ${id}`],
    updates,
    pushes: [{ config, place }],
  };
}

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleTask, sampleUpdate } from "../samples.js";
import { ask, type RedisProcess, startCluster, startRedis, until } from "./redis-process.js";
import { freshUrl, missing, openAt } from "./support.js";

describe.skipIf(missing !== "")(`processes on a server ${missing}`, () => together(startRedis));
describe.skipIf(missing !== "")(`processes on a cluster ${missing}`, () => together(startCluster));

/** Stores opened twice stand for two processes. */
function together(start: () => Promise<RedisProcess>): void {
  let redis: RedisProcess;
  beforeAll(async () => {
    redis = await start();
  });
  afterAll(() => redis?.[Symbol.asyncDispose]());

  describe("leases", () => {
    it("outlast their time as long as their holder lives, and are orphans when it goes", async () => {
      const url = freshUrl(redis);
      const one = await openAt(url, { leaseMs: 300 });
      await using other = await openAt(url, { leaseMs: 300 });
      for (const key of ["run:a", "run:b", "push:a"]) await one.leases.take(key);
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(await other.leases.take("run:a")).toBe(false);
      expect(await other.leases.orphans("run:", 10)).toEqual([]);
      await one[Symbol.asyncDispose]();
      expect(await other.leases.orphans("run:", 10)).toEqual(["run:a", "run:b"]);
      expect(await other.leases.orphans("run:", 1)).toEqual(["run:a"]);
      expect(await other.leases.orphans("push:", 10)).toEqual(["push:a"]);
      for (const key of ["run:a", "run:b"]) expect(await other.leases.take(key)).toBe(true);
      expect(await other.leases.orphans("run:", 10)).toEqual([]);
    });

    it("pass on when their holder is silent; what it writes then is refused", async () => {
      const url = freshUrl(redis);
      let now = 1_000_000;
      // Its clock stands still, so it gives no signs of life that others would see.
      await using silent = await openAt(url, { now: () => 1_000_000, leaseMs: 10_000 });
      await using other = await openAt(url, { now: () => now, leaseMs: 10_000 });
      const task = { task: sampleTask(), owner: "ana", number: 0 };
      await silent.tasks.create(task, []);
      await silent.tasks.putPush({ id: "p", taskId: "t", url: "https://a.example/" });
      await silent.leases.take("run:t");
      await silent.leases.take("push:t");
      const write = (stores: typeof other, expected: number) =>
        stores.tasks.update({
          task: sampleTask(),
          expected,
          updates: [sampleUpdate(expected + 1)],
          lease: "run:t",
        });
      const move = (stores: typeof other, number: number) =>
        stores.tasks.movePush("t", "p", { number, contextId: "c" }, "push:t");
      expect(await write(silent, 0)).toBe(true);
      expect(await move(silent, 1)).toBe(true);
      expect(await write(other, 1)).toBe(false);
      expect(await other.leases.orphans("", 10)).toEqual([]);
      now += 10_001;
      expect(await other.leases.orphans("", 10)).toEqual(["push:t", "run:t"]);
      // Silent, but nobody has taken it yet.
      expect(await write(silent, 1)).toBe(true);
      expect(await other.leases.take("run:t")).toBe(true);
      expect(await other.leases.take("push:t")).toBe(true);
      expect(await write(silent, 2)).toBe(false);
      expect(await move(silent, 2)).toBe(false);
      expect(await write(other, 2)).toBe(true);
      expect(await move(other, 3)).toBe(true);
      expect((await other.tasks.pushes("t"))[0]?.place?.number).toBe(3);
    });
  });

  describe("quotas", () => {
    it("are counted together", async () => {
      const url = freshUrl(redis);
      await using one = await openAt(url);
      await using other = await openAt(url);
      for (let n = 0; n < 4; n++)
        expect(await (n % 2 ? one : other).quotas.take("ana", 4, 60_000)).toBeUndefined();
      for (const { quotas } of [one, other]) {
        const waitMs = await quotas.take("ana", 4, 60_000);
        expect(waitMs).toBeGreaterThan(50_000);
        expect(waitMs).toBeLessThanOrEqual(60_000);
        expect(await quotas.take("ben", 4, 60_000)).toBeUndefined();
      }
    });
  });

  describe("the bus", () => {
    it("wakes those of other processes at once, and those of a namesake not at all", async () => {
      const url = freshUrl(redis);
      await using one = await openAt(url);
      await using other = await openAt(url);
      await using elsewhere = await openAt(freshUrl(redis));
      using stranger = elsewhere.bus.listen("t");
      let wakes = 0;
      void stranger.woken().then(() => wakes++);
      await untilHeard(one, other);
      using listener = other.bus.listen("t");
      const began = performance.now();
      const woken = listener.woken();
      one.bus.wake("t");
      await woken;
      expect(performance.now() - began).toBeLessThan(500);
      expect(wakes).toBe(0);
    });

    it("looks by itself when a wake-up is lost, and hears again after a cut", async () => {
      const url = freshUrl(redis);
      await using one = await openAt(url);
      await using other = await openAt(url);
      await untilHeard(one, other);
      using listener = other.bus.listen("t");
      await ask(redis.port, "CLIENT KILL TYPE pubsub");
      one.bus.wake("t");
      const began = performance.now();
      await listener.woken();
      expect(performance.now() - began).toBeLessThan(1_500);
      await untilHeard(one, other);
    });
  });
}

type Opened = Awaited<ReturnType<typeof openAt>>;

/** Waits until a wake-up of the one arrives at the other sooner than it would look by itself. */
async function untilHeard(one: Opened, other: Opened): Promise<void> {
  const id = randomUUID();
  using listener = other.bus.listen(id);
  await until("a wake-up arrives", async () => {
    const began = performance.now();
    const woken = listener.woken();
    one.bus.wake(id);
    await woken;
    return performance.now() - began < 500;
  });
}

import { describe, expect, it } from "vitest";
import type { OpenOptions, Stores } from "../../src/store/open.js";
import type { StoreHarness } from "./contract.js";
import { sampleTask, sampleUpdate } from "./samples.js";

const leaseMs = 1_000;

/** A harness whose stores several processes can open. */
export type SharedHarness = StoreHarness & Required<Pick<StoreHarness, "openAnother">>;

/** What every store that several processes share must do. */
export function leaseContract(name: string, harness: SharedHarness): void {
  const open = (own: Partial<OpenOptions> = {}) =>
    harness.open({ maxContexts: 100, maxTasks: 100, ttlMs: 600_000, leaseMs, ...own });

  async function withTask(): Promise<Stores> {
    const stores = await open();
    await stores.tasks.create({ task: sampleTask(), owner: "ana", number: 0 }, []);
    const config = { id: "p", taskId: "t", url: "https://a.example/" };
    await stores.tasks.putPush(config);
    return stores;
  }

  describe(`${name} store: leases of two processes`, () => {
    it("gives a lease to one of them, until it is released", async () => {
      await using one = await open();
      await using two = await harness.openAnother(one);
      expect(await one.leases.take("run:a")).toBe(true);
      expect(await one.leases.take("run:a")).toBe(true);
      expect(await two.leases.take("run:a")).toBe(false);
      await two.leases.release("run:a");
      expect(await two.leases.take("run:a")).toBe(false);
      await one.leases.release("run:a");
      expect(await two.leases.take("run:a")).toBe(true);
      expect(await one.leases.take("run:a")).toBe(false);
    });

    it("gives it to one of two that take it at once", async () => {
      await using one = await open();
      await using two = await harness.openAnother(one);
      for (let round = 0; round < 20; round++) {
        const key = `run:${round}`;
        const taken = await Promise.all([one.leases.take(key), two.leases.take(key)]);
        expect(taken.filter(Boolean)).toHaveLength(1);
      }
    });

    it("lets others have what a silent process held, and knows what that is", async () => {
      await using one = await open();
      await using two = await harness.openAnother(one);
      for (const key of ["run:a", "run:b", "push:a"]) await one.leases.take(key);
      await two.leases.take("run:c");
      expect(await two.leases.orphans("run:", 10)).toEqual([]);
      await harness.advance(leaseMs * 2);
      // Whoever takes something shows that it lives.
      expect(await two.leases.take("run:d")).toBe(true);
      expect((await two.leases.orphans("run:", 10)).toSorted()).toEqual(["run:a", "run:b"]);
      expect(await two.leases.orphans("run:", 1)).toHaveLength(1);
      expect(await two.leases.orphans("push:", 10)).toEqual(["push:a"]);
      expect(await two.leases.take("run:a")).toBe(true);
      expect(await two.leases.orphans("run:", 10)).toEqual(["run:b"]);
    });

    it("has as orphans at once what a process held that is gone", async () => {
      await using one = await open();
      const two = await harness.openAnother(one);
      await two.leases.take("run:a");
      await two.leases.take("push:a");
      await two[Symbol.asyncDispose]();
      expect(await one.leases.orphans("run:", 10)).toEqual(["run:a"]);
      expect(await one.leases.take("run:a")).toBe(true);
      expect(await one.leases.orphans("run:", 10)).toEqual([]);
    });

    it("refuses a change under a lease that has passed to another process", async () => {
      await using one = await withTask();
      await using two = await harness.openAnother(one);
      const task = sampleTask();
      expect(await one.leases.take("run:t")).toBe(true);
      const first = { task, expected: 0, updates: [sampleUpdate(1)], lease: "run:t" };
      expect(await two.tasks.update(first)).toBe(false);
      expect(await one.tasks.update(first)).toBe(true);
      await harness.advance(leaseMs * 2);
      expect(await two.leases.take("run:t")).toBe(true);
      const second = { task, expected: 1, updates: [sampleUpdate(2)], lease: "run:t" };
      expect(await one.tasks.update(second)).toBe(false);
      expect((await one.tasks.read("t"))?.number).toBe(1);
      expect(await two.tasks.update(second)).toBe(true);
      expect(await one.tasks.updatesAfter("t", 0)).toEqual([sampleUpdate(1), sampleUpdate(2)]);
      // Without a lease the number alone decides.
      const third = { task, expected: 2, updates: [sampleUpdate(3)] };
      expect(await one.tasks.update(third)).toBe(true);
    });

    it("goes on under a lease that nobody has taken meanwhile", async () => {
      await using one = await withTask();
      await one.leases.take("run:t");
      await harness.advance(leaseMs * 5);
      const change = { task: sampleTask(), expected: 0, updates: [sampleUpdate(1)] };
      expect(await one.tasks.update({ ...change, lease: "run:t" })).toBe(true);
    });

    it("refuses to move the place of a delivery without its lease", async () => {
      await using one = await withTask();
      await using two = await harness.openAnother(one);
      const place = { number: 1, contextId: "c" };
      expect(await two.leases.take("push:t")).toBe(true);
      expect(await one.tasks.movePush("t", "p", place, "push:t")).toBe(false);
      expect((await one.tasks.pushes("t"))[0]?.place).toBeUndefined();
      expect(await two.tasks.movePush("t", "p", place, "push:t")).toBe(true);
      await two.leases.release("push:t");
      expect(await two.tasks.movePush("t", "p", { ...place, number: 2 }, "push:t")).toBe(false);
      expect((await one.tasks.pushes("t"))[0]?.place).toEqual(place);
    });

    it("forgets the leases of a task with it", async () => {
      await using one = await withTask();
      const two = await harness.openAnother(one);
      await two.leases.take("run:t");
      await two.leases.take("push:t");
      await two[Symbol.asyncDispose]();
      await one.tasks.deleteContext("c", "ana");
      expect(await one.leases.orphans("run:", 10)).toEqual([]);
      expect(await one.leases.orphans("push:", 10)).toEqual([]);
    });
  });

  describe(`${name} store: data of two processes`, () => {
    it("is seen by one as soon as the other was told that it is stored", async () => {
      await using one = await withTask();
      await using two = await harness.openAnother(one);
      for (let n = 0; n < 20; n++) {
        const change = { task: sampleTask(), expected: n, updates: [sampleUpdate(n + 1)] };
        expect(await (n % 2 === 0 ? one : two).tasks.update(change)).toBe(true);
        expect((await (n % 2 === 0 ? two : one).tasks.read("t"))?.number).toBe(n + 1);
      }
    });
  });
}

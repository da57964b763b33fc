import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createHosts, type HostLimits } from "../../../../src/service/tasks/push/hosts.js";
import type { PushOutcome } from "../../../../src/service/tasks/push/outcome.js";

const { signal } = new AbortController();
const attempted = { signal, isForced: false };
const acknowledged: PushOutcome = { reason: "acknowledged", status: 200 };
const down: PushOutcome = { reason: "network", code: "ECONNREFUSED" };

function hostsOf(limits: Partial<HostLimits> = {}) {
  return createHosts({
    perHost: 2,
    total: 3,
    breaker: { failures: 3, openMs: 60_000 },
    ...limits,
  });
}

describe("limits", () => {
  test("of one host, and of all together", async () => {
    const hosts = hostsOf({ perHost: 2, total: 3 });
    const underWay = { a: 0, b: 0 };
    const most = { a: 0, b: 0, all: 0 };
    const runs = (["a", "b"] as const).flatMap((name) => {
      const host = hosts.enter(name);
      const attempt = async (): Promise<PushOutcome> => {
        most[name] = Math.max(most[name], ++underWay[name]);
        most.all = Math.max(most.all, underWay.a + underWay.b);
        await delay(1);
        underWay[name]--;
        return acknowledged;
      };
      return Array.from({ length: 10 }, () => host.run(attempt, attempted));
    });
    expect(await Promise.all(runs)).toEqual(runs.map(() => acknowledged));
    expect(most).toEqual({ a: 2, b: 2, all: 3 });
  });

  test("what waits for one host holds up no other, and can be stopped", async () => {
    const hosts = hostsOf({ perHost: 2, total: 3 });
    using slow = hosts.enter("slow.test");
    using quick = hosts.enter("quick.test");
    const stopping = new AbortController();
    const attempt = { signal: stopping.signal, isForced: false };
    const { promise, resolve } = Promise.withResolvers<PushOutcome>();
    const waiting = Array.from({ length: 10 }, () => slow.run(() => promise, attempt));
    for (let i = 0; i < 10; i++)
      expect(await quick.run(async () => acknowledged, attempted)).toBe(acknowledged);
    stopping.abort(new Error("stopped"));
    resolve(acknowledged);
    const ends = await Promise.allSettled(waiting);
    expect(ends.map(({ status }) => status)).toEqual([
      ...["fulfilled", "fulfilled"],
      ...Array.from({ length: 8 }, () => "rejected"),
    ]);
  });
});

describe("a host that fails", () => {
  test("is left alone after some failures in a row, and tried again after a while", async () => {
    const hosts = hostsOf({ breaker: { failures: 3, openMs: 30 } });
    using host = hosts.enter("hook.test");
    let attempts = 0;
    const attempt = async (outcome: PushOutcome) => {
      attempts++;
      return outcome;
    };
    for (let i = 0; i < 3; i++) await host.run(() => attempt(down), attempted);
    const resting = await host.run(() => attempt(acknowledged), attempted);
    expect(resting).toEqual({ reason: "resting", retryAfterMs: expect.any(Number) });
    expect(resting.retryAfterMs).toBeLessThanOrEqual(30);
    expect(attempts).toBe(3);
    await delay((resting.retryAfterMs ?? 0) + 20);
    expect(await host.run(() => attempt(acknowledged), attempted)).toBe(acknowledged);
  });

  test("is tried all the same when it is the last chance", async () => {
    using host = hostsOf().enter("hook.test");
    for (let i = 0; i < 3; i++) await host.run(async () => down, attempted);
    const last = await host.run(async () => acknowledged, { signal, isForced: true });
    expect(last).toBe(acknowledged);
  });

  test.each<PushOutcome>([
    { reason: "status", status: 404 },
    { reason: "redirect", status: 302 },
    { reason: "address" },
    { reason: "internal" },
  ])("is not one whose configuration is wrong: %o", async (outcome) => {
    using host = hostsOf().enter("hook.test");
    for (let i = 0; i < 10; i++)
      expect(await host.run(async () => outcome, attempted)).toBe(outcome);
  });

  test.each<PushOutcome>([
    { reason: "status", status: 500 },
    { reason: "status", status: 429 },
    { reason: "timeout" },
    down,
  ])("is one that answers so: %o", async (outcome) => {
    using host = hostsOf().enter("hook.test");
    for (let i = 0; i < 3; i++) await host.run(async () => outcome, attempted);
    expect(await host.run(async () => acknowledged, attempted)).toMatchObject({
      reason: "resting",
    });
  });

  test("is remembered as long as somebody delivers there, by all who do", async () => {
    const hosts = hostsOf();
    const one = hosts.enter("hook.test");
    const two = hosts.enter("hook.test");
    using other = hosts.enter("other.test");
    for (let i = 0; i < 3; i++) await one.run(async () => down, attempted);
    one[Symbol.dispose]();
    expect(await two.run(async () => acknowledged, attempted)).toMatchObject({
      reason: "resting",
    });
    expect(await other.run(async () => acknowledged, attempted)).toBe(acknowledged);
    two[Symbol.dispose]();
    expect(hosts.size).toBe(1);
    using again = hosts.enter("hook.test");
    expect(await again.run(async () => acknowledged, attempted)).toBe(acknowledged);
  });
});

import { getEventListeners } from "node:events";
import { expect, it } from "vitest";
import { createKeyedMutex } from "../../src/service/keyed-mutex.js";
import { newCall, settle } from "./fixtures.js";

const done = async (): Promise<string> => "done";

it("runs the tasks of one key one after the other, in order", async () => {
  const locks = createKeyedMutex();
  const seen: string[] = [];
  const task = (name: number) => async () => {
    seen.push(`begin ${name}`);
    await settle();
    seen.push(`end ${name}`);
  };
  await Promise.all([1, 2, 3].map((name) => locks.run("k", newCall(), task(name))));
  expect(seen).toEqual(["begin 1", "end 1", "begin 2", "end 2", "begin 3", "end 3"]);
  expect(locks.size).toBe(0);
});

it("lets different keys run at once", async () => {
  const locks = createKeyedMutex();
  const gate = Promise.withResolvers<void>();
  const held = locks.run("a", newCall(), () => gate.promise);
  expect(await locks.run("b", newCall(), done)).toBe("done");
  gate.resolve();
  await held;
  expect(locks.size).toBe(0);
});

it("goes on after a task that failed", async () => {
  const locks = createKeyedMutex();
  const failed = locks.run("k", newCall(), () => Promise.reject(new Error("broken")));
  const next = locks.run("k", newCall(), done);
  await expect(failed).rejects.toThrow("broken");
  expect(await next).toBe("done");
  expect(locks.size).toBe(0);
});

it("frees a waiter whose call ends, at once, and leaves nothing of it behind", async () => {
  const locks = createKeyedMutex();
  const gate = Promise.withResolvers<void>();
  const held = locks.run("k", newCall(), () => gate.promise);
  const leaving = newCall();
  const staying = newCall();
  let ran = false;
  const left = locks.run("k", leaving, async () => {
    ran = true;
  });
  const stayed = locks.run("k", staying, done);
  leaving.end();
  await expect(left).rejects.toMatchObject({ code: "cancelled" });
  gate.resolve();
  await held;
  expect(await stayed).toBe("done");
  await settle();
  expect(ran).toBe(false);
  expect(getEventListeners(staying.signal, "abort")).toHaveLength(0);
  expect(locks.size).toBe(0);
});

it("lets a newcomer past a crowd of waiters who have all gone", async () => {
  const locks = createKeyedMutex();
  const gate = Promise.withResolvers<void>();
  const held = locks.run("k", newCall(), () => gate.promise);
  const calls = Array.from({ length: 100 }, () => newCall());
  const waiting = calls.map((call) => locks.run("k", call, done));
  for (const call of calls) call.end();
  const ends = await Promise.allSettled(waiting);
  expect(ends.every((end) => end.status === "rejected")).toBe(true);
  expect(locks.size).toBe(1);
  const late = locks.run("k", newCall(), done);
  gate.resolve();
  await held;
  expect(await late).toBe("done");
  expect(locks.size).toBe(0);
});

it("does not begin for a call that is over", async () => {
  const locks = createKeyedMutex();
  const call = newCall();
  call.end();
  await expect(locks.run("k", call, done)).rejects.toMatchObject({ code: "cancelled" });
  expect(locks.size).toBe(0);
});

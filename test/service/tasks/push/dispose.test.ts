import { setImmediate } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { refuse, startReceiver } from "./receiver.js";
import { pushOf } from "./support.js";

const patience = { timeout: 20_000, interval: 5 };

function openThings(): readonly string[] {
  return process
    .getActiveResourcesInfo()
    .filter((kind) => kind === "Timeout" || kind.startsWith("TCP") || kind.startsWith("TLS"))
    .sort();
}

test("nothing is left: no timer, no socket, no request", async () => {
  const before = openThings();
  const receiver = await startReceiver();
  const hanging = await startReceiver({ answer: () => {} });
  const failing = await startReceiver({ answer: refuse(500) });
  const { push, add, configure, become } = pushOf({
    firstRetryMs: 60_000,
    maxRetryMs: 60_000,
    random: () => 1,
  });
  const id = await add();
  await configure(id, receiver.url, { id: "a" });
  for (let i = 0; i < 8; i++) await configure(id, hanging.url, { id: `b${i}` });
  await configure(id, failing.url, { id: "c" });
  await vi.waitFor(() => {
    expect(receiver.received).toHaveLength(1);
    expect(hanging.received).toHaveLength(4);
    expect(failing.received).toHaveLength(1);
    expect(push.active).toBe(9);
  }, patience);
  await push[Symbol.asyncDispose]();
  expect(push.active).toBe(0);
  await vi.waitFor(() => {
    for (const { connections } of [receiver, hanging, failing]) expect(connections.open).toBe(0);
  }, patience);
  await become(id, "completed");
  await configure(id, receiver.url, { id: "d" });
  for (const server of [receiver, hanging, failing]) await server[Symbol.asyncDispose]();
  expect(receiver.received).toHaveLength(1);
  expect(push.active).toBe(0);
  // Without a timer, which would be one of them.
  const until = performance.now() + patience.timeout;
  while (openThings().length > before.length && performance.now() < until) await setImmediate();
  expect(openThings()).toEqual(before);
});

import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { createChannel } from "../../src/cluster/channel.js";
import { createRelay } from "../../src/cluster/relay.js";
import { twoEnds } from "./two-ends.js";

it("carries wake-ups to all other workers that are there, and not back", async () => {
  const relay = createRelay();
  const workers = Array.from({ length: 3 }, () => {
    const { here, there, a } = twoEnds();
    relay.join(there);
    const heard: string[] = [];
    const channel = createChannel(here);
    channel.receive((id) => void heard.push(id));
    const messages = { count: 0 };
    a.on("message", () => messages.count++);
    return { channel, heard, messages, leave: () => relay.leave(there) };
  });
  const [first, second, third] = workers;
  third?.leave();
  for (let i = 0; i < 500; i++) first?.channel.send(`task-${i}`);
  await delay(100);
  expect(first?.heard).toEqual([]);
  expect(third?.heard).toEqual([]);
  expect(new Set(second?.heard).size).toBe(500);
  expect(second?.messages.count).toBeLessThanOrEqual(4);
});

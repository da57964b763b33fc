import { expect, test } from "vitest";
import { grpc, jsonRpc, rest, type TaskStream } from "./bindings.js";
import type { Heard } from "./heard.js";
import { sleepers } from "./sleepers.js";
import { startSoakServer } from "./soak-server.js";

const steps = 1_500;
const size = 16_384;
const stalledReaderMs = 6_000;
/** 24 MB go to each reader: several times what the system takes for one that does not read. */
const flood = `flood ${steps} 1 ${size}`;
/** What nobody reads may cost, in bytes: what Node holds for a connection and an event or two. */
const mostWaiting = 200_000;
/** The same with all else that a reader costs, and with what is measured badly. */
const margin = 6_000_000;

test("who reads nothing costs little, holds nobody up, and is cut off in the end", async () => {
  // One task only: what the store holds is the same each time.
  await using server = await startSoakServer({ maxTasks: 1, stalledReaderMs });
  const readers = [jsonRpc(server.url), rest(server.url)];

  async function read(hold: (taskId: string) => Disposable[]) {
    const streams = [jsonRpc(server.url).send(flood)];
    const begun = await streams[0]?.events.next();
    const taskId = begun?.value.taskId ?? "";
    for (const reader of readers) streams.push(reader.subscribe(taskId));
    const held = hold(taskId);
    const from = performance.now();
    const heard = await Promise.all(streams.map(all));
    return { taskId, held, heard, elapsedMs: performance.now() - from };
  }

  const alone = await read(() => []);
  const before = await server.stats();
  const { taskId, held, heard, elapsedMs } = await read((id) =>
    sleepers.map((sleep) => sleep(server, id)),
  );
  const during = await server.stats();
  for (const [subscriber, events] of heard.entries()) {
    const counted = events.flatMap((one) => one.steps);
    const from = counted[0] ?? 0;
    expect(counted).toEqual(Array.from({ length: steps - from + 1 }, (_, index) => from + index));
    expect(from).toBeLessThan(subscriber === 0 ? 2 : steps / 2);
    expect(events.at(-1)?.state).toBe("COMPLETED");
  }
  expect(elapsedMs).toBeLessThan(alone.elapsedMs * 2 + 2_000);
  expect(during).toMatchObject({ inFlight: sleepers.length, listeners: sleepers.length });
  expect(during.waiting).toBeGreaterThan(0);
  expect(during.mostWaiting).toBeLessThan(mostWaiting);
  expect(during.memory).toBeLessThan(before.memory + margin);

  // Their own connections are still open: it is the server that ends them.
  await expect
    .poll(() => server.stats(), { timeout: 12_000, interval: 200 })
    .toMatchObject({
      inFlight: 0,
      listeners: 0,
      waiting: 0,
      codes: { cancelled: sleepers.length },
    });
  for (const one of held) one[Symbol.dispose]();
  await expect.poll(async () => (await server.stats()).connections, { timeout: 5_000 }).toBe(0);

  // Who was away for longer than the store remembers takes it up with the task as it is.
  for (const reader of readers) {
    const resumed = await all(reader.subscribe(taskId, 3));
    expect(resumed).toMatchObject([{ kind: "task", state: "COMPLETED" }]);
  }
});

test("over gRPC, who reads nothing costs little and holds nobody up, on its own connection either", async () => {
  await using server = await startSoakServer({ maxTasks: 1 });
  using client = grpc(server.url);
  await all(client.send(flood));
  const before = await server.stats();

  const second = client.send(flood);
  const { taskId } = (await second.events.next()).value;
  const asleep = client.subscribe(taskId);
  await asleep.events.next();
  const heard = await all(second);
  expect(heard.flatMap((one) => one.steps)).toHaveLength(steps);
  const during = await server.stats();
  expect(during).toMatchObject({ inFlight: 1, listeners: 1 });
  expect(during.memory).toBeLessThan(before.memory + margin);

  asleep.cut();
  await expect
    .poll(() => server.stats(), { timeout: 5_000 })
    .toMatchObject({ inFlight: 0, listeners: 0, connections: 0 });
});

async function all({ events }: TaskStream): Promise<Heard[]> {
  const heard: Heard[] = [];
  for await (const event of events) heard.push(event);
  return heard;
}

import { expect, test } from "vitest";
import { type Binding, grpc, jsonRpc, rest, type TaskStream } from "./bindings.js";
import type { Heard } from "./heard.js";
import { startSoakServer } from "./soak-server.js";

const streams = 200;
const steps = 60;
const count = `count ${steps} 15`;
/** For a task that somebody else must reach before its end, on a machine that has much to do. */
const countSlowly = `count ${steps} 40`;
const waves = 3;
/** What all waves but the first may leave behind, in bytes: less than 8 KB for each stream. */
const margin = 3_000_000;

type Fate = "whole" | "cancelled" | "cut";

interface Outcome {
  readonly binding: Binding["name"];
  readonly fate: Fate;
  readonly heard: readonly Heard[];
  /** Of a cut stream, taken up again. */
  readonly resumed: readonly Heard[];
  /** What the others heard who subscribed to the same task. */
  readonly others: readonly (readonly Heard[])[];
}

test("200 streams, 20 of them cancelled and 20 cut: everybody hears everything, and nothing is left", async () => {
  await using server = await startSoakServer({ maxTasks: streams });
  const memory: number[] = [];
  for (let wave = 0; wave < waves; wave++) {
    for (const outcome of await runWave(server.url)) check(outcome);
    await expect
      .poll(() => server.stats(), { timeout: 5_000 })
      .toMatchObject({ running: 0, listeners: 0, connections: 0, inFlight: 0, waiting: 0 });
    memory.push((await server.stats()).memory);
  }
  // The store holds one wave's tasks, from the first wave on.
  expect(memory.at(-1)).toBeLessThan((memory[0] ?? 0) + margin);
  expect(await server.tasks()).toEqual({ completed: streams - 20, canceled: 20 });
});

async function runWave(url: string): Promise<Outcome[]> {
  using shared = grpc(url);
  const bindings = [jsonRpc(url), rest(url), shared];
  return await Promise.all(
    Array.from({ length: streams }, async (_, index) => {
      const binding = bindings[index % 3] ?? shared;
      if (index % 10 === 3) return cancelled(binding, 2 + (index % 30));
      if (index % 10 === 7) return cut(binding, url, 2 + (index % 30));
      return whole(binding, index % 20 === 0 ? bindings : []);
    }),
  );
}

async function whole(binding: Binding, subscribers: readonly Binding[]): Promise<Outcome> {
  const stream = binding.send(subscribers.length > 0 ? countSlowly : count);
  const begun = await hear(stream, 5);
  const taskId = begun[0]?.taskId ?? "";
  const [rest, ...others] = await Promise.all(
    [stream, ...subscribers.map((other) => other.subscribe(taskId))].map((one) => hear(one)),
  );
  const heard = [...begun, ...(rest ?? [])];
  return { binding: binding.name, fate: "whole", heard, resumed: [], others };
}

async function cancelled(binding: Binding, after: number): Promise<Outcome> {
  const stream = binding.send(countSlowly);
  const begun = await hear(stream, after);
  expect(await binding.cancel(begun[0]?.taskId ?? "")).toBe("TASK_STATE_CANCELED");
  const heard = [...begun, ...(await hear(stream))];
  return { binding: binding.name, fate: "cancelled", heard, resumed: [], others: [] };
}

async function cut(shared: Binding, url: string, after: number): Promise<Outcome> {
  // To cut a connection that is shared would cut the others.
  using own = shared.name === "gRPC" ? grpc(url) : undefined;
  const stream = (own ?? shared).send(countSlowly);
  const heard = await hear(stream, after);
  stream.cut();
  // What was there already is still heard.
  await expect(hear(stream, Number.POSITIVE_INFINITY, heard)).rejects.toThrow();
  const resumed = await hear(shared.subscribe(heard[0]?.taskId ?? "", heard.at(-1)?.number));
  return { binding: shared.name, fate: "cut", heard, resumed, others: [] };
}

/** So many events, or all. */
async function hear(
  { events }: TaskStream,
  most = Number.POSITIVE_INFINITY,
  heard: Heard[] = [],
): Promise<Heard[]> {
  while (heard.length < most) {
    const next = await events.next();
    if (next.done === true) break;
    heard.push(next.value);
  }
  return heard;
}

function check({ binding, fate, heard, resumed, others }: Outcome): void {
  const isNumbered = binding !== "gRPC";
  const all = [...heard, ...(isNumbered ? resumed : [])];
  expect(all[0]).toMatchObject({ kind: "task", state: "WORKING" });
  if (isNumbered) expect(all.map(({ number }) => number)).toEqual(upTo(all.length));
  else if (fate === "cut") checkSnapshot(resumed);
  const end = fate === "cancelled" ? "CANCELED" : "COMPLETED";
  expect((resumed.at(-1) ?? all.at(-1))?.state).toBe(end);
  const counted = all.flatMap((one) => one.steps);
  expect(counted).toEqual(upTo(counted.length));
  if (fate === "whole" || (fate === "cut" && isNumbered)) expect(counted).toHaveLength(steps);
  for (const other of others) checkSnapshot(other);
}

/** A task as it was, and then all that followed. */
function checkSnapshot([task, ...updates]: readonly Heard[]): void {
  const known = task?.steps ?? [];
  const last = Math.max(0, ...known);
  expect(task).toMatchObject({ kind: "task", state: "WORKING" });
  // Every second step is a chunk that stays, the others are statuses, of which there is one.
  const chunks = upTo(last).filter((step) => step % 2 === 0);
  const status = upTo(last).findLast((step) => step % 2 === 1);
  expect(known).toEqual([...chunks, ...(status === undefined ? [] : [status])]);
  const following = upTo(steps).slice(last);
  expect(updates.flatMap((one) => one.steps)).toEqual(following);
  expect(updates.at(-1)?.state).toBe("COMPLETED");
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

import { connect } from "node:net";
import { expect, test } from "vitest";
import { type Binding, grpc, jsonRpc, rest, type TaskStream } from "./bindings.js";
import type { Heard } from "./heard.js";
import { postJson } from "./post-json.js";
import { sleepers } from "./sleepers.js";
import { type SoakServer, startSoakServer } from "./soak-server.js";

const streams = 100;
const requestBudgetMs = 2_000;
/** What the drain may take beyond the requests that it waits for (src/server/drain.ts), and a slow machine. */
const slackMs = 5_000;

test("under load: calls that somebody waits for are answered, streams are told, no task is left working", async () => {
  await using server = await startSoakServer({ requestBudgetMs });
  using shared = grpc(server.url);
  const open = await openStreams(server, shared, `count 1000 20`);
  const background = await Promise.all(
    Array.from({ length: 30 }, () => send(server, "endless 20", { returnImmediately: true })),
  );
  const asked = await send(server, "ask what?");
  const question = idOf(asked);
  const waiting = [jsonRpc(server.url), rest(server.url), shared].map((binding) =>
    binding.subscribe(question),
  );
  for (const stream of waiting) await stream.events.next();
  const quick = Array.from({ length: 20 }, () => send(server, "slow 700"));
  const late = Array.from({ length: 5 }, () => send(server, "slow 60000"));
  await expect
    .poll(() => server.stats(), { timeout: 10_000 })
    .toMatchObject({ running: streams + 30 + 25, inFlight: streams + 3 + 25 });

  const closing = server.close();
  const ends = await Promise.all([...open, ...waiting].map(endOf));
  const closed = await closing;
  expect(await server.ended).toBe(0);

  for (const end of ends) expect(end).toMatch(/unavailable/i);
  for (const { status, body } of await Promise.all(quick)) {
    expect(status).toBe(200);
    expect(body.result.task.status.state).toBe("TASK_STATE_COMPLETED");
  }
  // Who asked for more than there was time for is told so, as without a shutdown.
  for (const { status, body } of await Promise.all(late)) {
    expect(status).toBe(200);
    expect(body.result.task.status).toMatchObject({
      state: "TASK_STATE_FAILED",
      message: { metadata: { reason: "DEADLINE_EXCEEDED" } },
    });
  }
  expect(background.map(({ status }) => status)).toEqual(background.map(() => 200));
  expect(closed).toMatchObject({ running: 0, listeners: 0 });
  expect(closed.states).toEqual({ completed: 20, failed: streams + 30 + 5, input_required: 1 });
  expect(closed.elapsedMs).toBeLessThan(requestBudgetMs + slackMs);
  await expect(connected(server.port)).rejects.toThrow(/ECONNREFUSED/);
});

test("streams alone are not waited for: all of them end at once, also those that nobody reads", async () => {
  await using server = await startSoakServer({ requestBudgetMs: 600_000 });
  using shared = grpc(server.url);
  const open = await openStreams(server, shared, "count 100000 20");
  const large = idOf(await send(server, "flood 100000 1 65536", { returnImmediately: true }));
  const asleep = sleepers.map((sleep) => sleep(server, large));
  await expect
    .poll(async () => (await server.stats()).waiting, { timeout: 10_000 })
    .toBeGreaterThan(65_536);
  const closing = server.close();
  const ends = await Promise.all(open.map(endOf));
  const { elapsedMs, states } = await closing;
  for (const end of ends) expect(end).toMatch(/unavailable/i);
  expect(elapsedMs).toBeLessThan(slackMs);
  for (const one of asleep) one[Symbol.dispose]();
  expect(states).toEqual({ failed: streams + 1 });
  expect(await server.ended).toBe(0);
});

/** A third over each binding; each has begun. */
async function openStreams(
  { url }: SoakServer,
  shared: Binding,
  text: string,
): Promise<TaskStream[]> {
  const bindings = [jsonRpc(url), rest(url), shared];
  const open = Array.from({ length: streams }, (_, index) =>
    (bindings[index % 3] ?? shared).send(text),
  );
  for (const { events } of open) await events.next();
  return open;
}

/** How a stream ends: its last state, or its error. Each event before comes in order. */
async function endOf({ events }: TaskStream): Promise<string> {
  const heard: Heard[] = [];
  try {
    for await (const event of events) heard.push(event);
    return heard.at(-1)?.state ?? "nothing";
  } catch (error) {
    return String(error);
  } finally {
    const counted = heard.flatMap((one) => one.steps);
    const from = counted[0] ?? 1;
    expect(counted).toEqual(counted.map((_, index) => from + index));
  }
}

function send({ url }: SoakServer, text: string, configuration: object = {}) {
  const message = { messageId: "m", role: "ROLE_USER", parts: [{ text }] };
  const params = { message, configuration };
  return postJson(`${url}/a2a`, { jsonrpc: "2.0", id: 1, method: "SendMessage", params });
}

function idOf({ body }: Awaited<ReturnType<typeof send>>): string {
  return body.result.task.id;
}

function connected(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve();
    }).on("error", reject);
  });
}

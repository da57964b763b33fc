import { setTimeout as delay } from "node:timers/promises";
import { fromJsonString } from "@bufbuild/protobuf";
import { expect, test } from "vitest";
import { StreamResponseSchema } from "../../gen/lf/a2a/v1/a2a_pb.js";
import { jsonText } from "../../src/gateway/a2a/proto-json.js";
import { streamEventTo } from "../../src/rpc/a2a/convert-task.js";
import type { PushResult } from "../../src/service/tasks/push/courier.js";
import { createPush } from "../../src/service/tasks/push/push.js";
import { createBus } from "../../src/store/bus.js";
import { createLocalLeases } from "../../src/store/leases.js";
import { createMemoryTaskStore } from "../../src/store/memory-tasks.js";
import {
  type Answer,
  accept,
  type Receiver,
  refuse,
  startReceiver,
} from "../service/tasks/push/receiver.js";
import { callOf, engineOf, inputOf, taskOf } from "../service/tasks/support.js";
import { createCountingAgent } from "./counting-agent.js";
import { type Heard, heardFrom } from "./heard.js";
import { postJson } from "./post-json.js";
import { startSoakServer } from "./soak-server.js";

const tasks = 100;
const steps = 10;
const downMs = 10_000;
const patience = { timeout: 25_000, interval: 20 };

/** Every second attempt fails: the first of each notification, as a rule. */
const failsFirst: Answer = (response, received, count) =>
  (count % 2 === 1 ? refuse(500) : accept)(response, received, count);

const slow: Answer = async (response, received, count) => {
  await delay(40);
  return accept(response, received, count);
};

/** Before the answer, or in the middle of its head; then it works once. */
const dropsConnections: Answer = (response, received, count) => {
  if (count % 2 === 0) return accept(response, received, count);
  if (count % 4 === 1) response.destroy();
  else response.socket?.end("HTTP/1.1 204 No Con");
};

test("100 tasks at once, receivers that are down, slow, failing or dropping connections: all arrives, in order", async () => {
  await using receivers = new AsyncDisposableStack();
  const { port: later } = await portThatIsFree();
  const troubled = await Promise.all(
    [slow, failsFirst, dropsConnections].map((answer) => startReceiver({ answer })),
  );
  for (const receiver of troubled) receivers.use(receiver);
  const urls = [`http://127.0.0.1:${later}/hook`, ...troubled.map(({ url }) => url)];
  const { engine, push, results } = deliveringEngine();

  const begunAt = performance.now();
  const ids = await Promise.all(
    Array.from({ length: tasks }, async (_, index) => {
      const pushConfig = { url: urls[index % urls.length] ?? "", token: tokenOf(index) };
      const input = inputOf(`count ${steps} 20`, { returnImmediately: true, pushConfig });
      return taskOf(await engine.send(input, callOf())).id;
    }),
  );
  await expect.poll(() => engine.running, patience).toBe(0);
  // The work is done long before: what remains is to tell it.
  expect(push.active).toBeGreaterThanOrEqual(tasks / urls.length);
  await delay(Math.max(0, downMs - (performance.now() - begunAt)));
  const late = receivers.use(await startReceiver({ port: later }));
  await expect.poll(() => push.active, patience).toBe(0);

  for (const [index, receiver] of [late, ...troubled].entries()) {
    const own = ids.filter((_, at) => at % urls.length === index);
    const told = byTask(receiver);
    expect([...told.keys()].sort()).toEqual([...own].sort());
    for (const [id, notifications] of told)
      checkNotifications(notifications, tokenOf(ids.indexOf(id)));
    expect(receiver.mostAtOnce).toBeLessThanOrEqual(4);
  }
  expect(results.filter(({ kind }) => kind === "given_up")).toEqual([]);
  expect(new Set(results.map(({ outcome }) => outcome.reason))).toEqual(
    new Set(["acknowledged", "status", "network", "resting"]),
  );
  await push[Symbol.asyncDispose]();
  for (const { connections } of [late, ...troubled])
    await expect.poll(() => connections.open, patience).toBe(0);
});

test("100 tasks at once through the whole service, with a receiver that refuses now and then", async () => {
  await using server = await startSoakServer({ push: true });
  const refusesSome: Answer = (response, received, count) =>
    (count % 20 === 0 ? refuse(503) : accept)(response, received, count);
  await using receiver = await startReceiver({ answer: refusesSome });
  const tokens = new Map<string, string>();
  await Promise.all(
    Array.from({ length: tasks }, async (_, index) => {
      const message = { messageId: "m", role: "ROLE_USER", parts: [{ text: `count ${steps} 20` }] };
      const config = { url: receiver.url, token: tokenOf(index) };
      const configuration = { returnImmediately: true, taskPushNotificationConfig: config };
      const params = { message, configuration };
      const call = { jsonrpc: "2.0", id: index, method: "SendMessage", params };
      const { body } = await postJson(`${server.url}/a2a`, call);
      tokens.set(body.result.task.id, config.token);
    }),
  );
  const over = () => [...byTask(receiver).values()].filter(isOver).length;
  await expect.poll(over, { ...patience, interval: 100 }).toBe(tasks);
  for (const [id, notifications] of byTask(receiver))
    checkNotifications(notifications, tokens.get(id));
  expect(await server.stats()).toMatchObject({ running: 0, listeners: 0 });
});

/** An engine with the counting agent, whose notifications are what the product sends, and soon tried again. */
function deliveringEngine() {
  const results: PushResult[] = [];
  const store = createMemoryTaskStore({ maxTasks: 1_000, ttlMs: 60_000 });
  const bus = createBus({ lookAgainMs: 5_000 });
  const push = createPush({
    store,
    leases: createLocalLeases(),
    bus,
    allowHosts: ["127.0.0.1"],
    encode: (event) => jsonText(StreamResponseSchema, streamEventTo(event)),
    firstRetryMs: 20,
    maxRetryMs: 200,
    breaker: { failures: 5, openMs: 150 },
    onResult: (result) => results.push(result),
  });
  const limits = { maxBackground: tasks, maxBackgroundPerCaller: tasks };
  const { engine } = engineOf({ store, bus, push, agent: createCountingAgent(), ...limits });
  return { engine, push, results };
}

/** A port that nobody listens on, for now. */
async function portThatIsFree(): Promise<{ readonly port: number }> {
  await using receiver = await startReceiver();
  return { port: receiver.port };
}

function tokenOf(index: number): string {
  return `token ${index}`;
}

interface Notification extends Heard {
  readonly token: unknown;
}

/** What came of each task, in the order in which it came; without what only came again. */
function byTask({ received }: Receiver): ReadonlyMap<string, readonly Notification[]> {
  const tasks = new Map<string, Notification[]>();
  const last = new Map<string, string>();
  for (const { body, headers } of received) {
    const heard = heardFrom(fromJsonString(StreamResponseSchema, body));
    const { taskId } = heard;
    if (last.get(taskId) === body) continue;
    last.set(taskId, body);
    const token = headers["x-a2a-notification-token"];
    tasks.set(taskId, [...(tasks.get(taskId) ?? []), { ...heard, token }]);
  }
  return tasks;
}

function isOver(notifications: readonly Heard[]): boolean {
  return notifications.at(-1)?.state === "COMPLETED";
}

/** The task as it was, then each update once; each with the token of its own task. */
function checkNotifications(all: readonly Notification[], token: string | undefined): void {
  const [task, ...updates] = all;
  expect(new Set(all.map((one) => one.token))).toEqual(new Set([token]));
  expect(task).toMatchObject({ kind: "task" });
  const known = Math.max(0, ...(task?.steps ?? []));
  const following = Array.from({ length: steps - known }, (_, index) => known + 1 + index);
  expect(updates.flatMap((one) => one.steps)).toEqual(following);
  const states = [task, ...updates].flatMap((one) => one?.state ?? []);
  expect(states.at(-1)).toBe("COMPLETED");
  expect(states.filter((state) => state === "COMPLETED")).toHaveLength(1);
}

import { setTimeout as delay, setImmediate as nextRound } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { RunningPushDelivery } from "../../../../src/service/tasks/push/delivery.js";
import { createMemoryTaskStore } from "../../../../src/store/memory-tasks.js";
import { accept, first, type Receiver, refuse, startReceiver } from "./receiver.js";
import { pushOf, type Setup } from "./support.js";

const patience = { timeout: 20_000, interval: 5 };
const open: AsyncDisposable[] = [];

afterEach(async () => {
  await using stack = new AsyncDisposableStack();
  for (const resource of open.splice(0)) stack.use(resource);
});

async function receiverOf(...options: Parameters<typeof startReceiver>): Promise<Receiver> {
  const receiver = await startReceiver(...options);
  open.push(receiver);
  return receiver;
}

function deliveryOf(setup: Setup = {}) {
  const made = pushOf(setup);
  open.push(made.push);
  return made;
}

/** Until everything is delivered, given up or waits for news; what was just woken comes first. */
async function atRest(push: RunningPushDelivery): Promise<void> {
  await nextRound();
  await vi.waitFor(() => expect(push.active).toBe(0), patience);
}

describe("one receiver", () => {
  test("is told of the task as it is, then of each update, in order, until it is over", async () => {
    const receiver = await receiverOf();
    const { push, add, configure, become, produce } = deliveryOf();
    const id = await add("submitted");
    await configure(id, receiver.url);
    await vi.waitFor(() => expect(receiver.bodies).toEqual(["task submitted 0"]), patience);
    await become(id, "working");
    await produce(id, "plan", "plan", "calendar");
    await become(id, "input_required");
    await atRest(push);
    await become(id, "working", "completed");
    await atRest(push);
    expect(receiver.bodies).toEqual([
      "task submitted 0",
      "status working 1",
      "artifact plan 2",
      "artifact plan 3",
      "artifact calendar 4",
      "status input_required 5",
      "status working 6",
      "status completed 7",
    ]);
    push.follow(id);
    await atRest(push);
    expect(receiver.bodies).toHaveLength(8);
  });

  test("of a task that is over is told so, and the configuration stays", async () => {
    const receiver = await receiverOf();
    const { push, add, configure, become, tasks } = deliveryOf();
    const id = await add();
    await become(id, "completed");
    const config = await configure(id, receiver.url);
    await atRest(push);
    expect(receiver.bodies).toEqual(["task completed 1"]);
    const place = { number: 1, contextId: `context of ${id}` };
    expect(await tasks.store.pushes(id)).toEqual([{ config, place }]);
  });

  test("that is away for a while misses nothing", async () => {
    const away = await startReceiver();
    await away[Symbol.asyncDispose]();
    const { push, add, configure, become, produce, kinds } = deliveryOf();
    const id = await add("submitted");
    await configure(id, away.url);
    await vi.waitFor(() => expect(kinds()).toContain("failed"), patience);
    await become(id, "working");
    await produce(id, "a", "b", "c");
    await vi.waitFor(() => expect(kinds()).toContain("postponed"), patience);
    await become(id, "completed");
    const receiver = await receiverOf({ port: away.port });
    await atRest(push);
    expect(receiver.bodies).toEqual([
      "task submitted 0",
      "status working 1",
      "artifact a 2",
      "artifact b 3",
      "artifact c 4",
      "status completed 5",
    ]);
  });

  test("that answers 500 is asked again, and nothing overtakes", async () => {
    const receiver = await receiverOf({
      answer: first(refuse(500), accept, refuse(503), refuse(400), (response) => {
        response.destroy();
      }),
    });
    const { push, add, configure, produce, become } = deliveryOf();
    const id = await add();
    await configure(id, receiver.url);
    await vi.waitFor(() => expect(receiver.bodies).toHaveLength(2), patience);
    await produce(id, "a", "b");
    await become(id, "failed");
    await atRest(push);
    expect(receiver.bodies).toEqual([
      ...["task working 0", "task working 0"],
      ...["artifact a 1", "artifact a 1", "artifact a 1", "artifact a 1"],
      ...["artifact b 2", "status failed 3"],
    ]);
  });

  test("that redirects is not followed, and given up in the end", async () => {
    const target = await receiverOf();
    const receiver = await receiverOf({ answer: refuse(307, { Location: target.url }) });
    const { push, add, configure, results } = deliveryOf({ retryForMs: 100 });
    await configure(await add(), receiver.url);
    await atRest(push);
    expect(receiver.received.length).toBeGreaterThan(1);
    expect(target.received).toHaveLength(0);
    expect(results.at(-1)).toMatchObject({ kind: "given_up", outcome: { reason: "redirect" } });
  });

  test("is given up after the time for retries, until it is configured again", async () => {
    const receiver = await receiverOf({ answer: refuse(500) });
    const { push, add, configure, become, results, kinds } = deliveryOf({
      retryForMs: 200,
      breaker: { failures: 1_000, openMs: 1 },
    });
    const id = await add();
    const startedAt = performance.now();
    await configure(id, receiver.url);
    await atRest(push);
    expect(performance.now() - startedAt).toBeGreaterThan(190);
    expect(kinds().filter((kind) => kind === "given_up")).toHaveLength(1);
    expect(results.at(-1)).toMatchObject({
      kind: "given_up",
      taskId: id,
      id: "hook",
      host: receiver.host,
      outcome: { reason: "status", status: 500 },
      attempts: receiver.received.length,
    });
    const attempts = receiver.received.length;
    receiver.answer = accept;
    await become(id, "completed");
    await atRest(push);
    expect(receiver.received).toHaveLength(attempts);
    await configure(id, receiver.url);
    await atRest(push);
    expect(receiver.bodies.slice(attempts)).toEqual(["task completed 1"]);
  });

  test("is attempted at least once, even at a host that is left alone (§4.3.3)", async () => {
    const receiver = await receiverOf({ answer: refuse(500) });
    const { push, add, configure } = deliveryOf({
      retryForMs: 100,
      breaker: { failures: 1, openMs: 60_000 },
    });
    const ids = await Promise.all(Array.from({ length: 10 }, () => add()));
    for (const id of ids) await configure(id, `${receiver.url}/${id}`);
    await atRest(push);
    expect(new Set(receiver.received.map(({ path }) => path)).size).toBe(10);
  });

  test("is told of what happens while its delivery finds that there is nothing", async () => {
    const memory = createMemoryTaskStore({ maxTasks: 10, ttlMs: 60_000 });
    const looked = Promise.withResolvers<void>();
    const { promise: slowness, resolve: hurry } = Promise.withResolvers<void>();
    const updatesAfter: typeof memory.updatesAfter = async (...query) => {
      const found = await memory.updatesAfter(...query);
      looked.resolve();
      await slowness;
      return found;
    };
    const receiver = await receiverOf();
    const { push, add, configure, become } = deliveryOf({ store: { ...memory, updatesAfter } });
    const id = await add();
    await configure(id, receiver.url);
    await looked.promise;
    await become(id, "completed");
    hurry();
    await atRest(push);
    expect(receiver.bodies).toEqual(["task working 0", "status completed 1"]);
  });

  test("gets the task again if it was away for longer than the store remembers", async () => {
    const store = createMemoryTaskStore({ maxTasks: 10, ttlMs: 60_000 });
    const receiver = await receiverOf();
    const { push, add, configure, produce, become, tasks } = deliveryOf({ store });
    const id = await add();
    await configure(id, receiver.url);
    await atRest(push);
    // The deliveries are not told: as if they had been away.
    await tasks.produce(id, ...Array.from({ length: 1_100 }, () => "a"));
    await become(id, "working");
    await atRest(push);
    await produce(id, "b");
    await become(id, "completed");
    await atRest(push);
    expect(receiver.bodies).toEqual([
      "task working 0",
      "task working 1101",
      "artifact b 1102",
      "status completed 1103",
    ]);
  });
});

describe("a configuration", () => {
  test("that is deleted is sent nothing more, whether at rest, on the way or waiting", async () => {
    const resting = await receiverOf();
    const answering = await receiverOf({ answer: () => {} });
    const failing = await receiverOf({ answer: refuse(500) });
    const { push, add, configure, remove, become } = deliveryOf({
      firstRetryMs: 60_000,
      random: () => 1,
    });
    const id = await add();
    const configs = [
      await configure(id, resting.url, { id: "resting" }),
      await configure(id, answering.url, { id: "answering" }),
      await configure(id, failing.url, { id: "failing" }),
    ];
    await vi.waitFor(() => {
      expect([resting, answering, failing].map(({ bodies }) => bodies.length)).toEqual([1, 1, 1]);
      expect(push.active).toBe(2);
    }, patience);
    for (const config of configs) await remove(config);
    await atRest(push);
    await vi.waitFor(() => expect(answering.connections.open).toBe(0), patience);
    await become(id, "working", "completed");
    await atRest(push);
    expect([resting, answering, failing].map(({ bodies }) => bodies.length)).toEqual([1, 1, 1]);
    for (const config of configs) await remove(config);
  });

  test("that goes with its task is sent nothing more", async () => {
    const receiver = await receiverOf({ answer: refuse(500) });
    const { push, add, configure, tasks } = deliveryOf();
    const id = await add();
    await configure(id, receiver.url);
    await vi.waitFor(() => expect(receiver.received.length).toBeGreaterThan(1), patience);
    await tasks.store.deleteContext(`context of ${id}`, "ana");
    await atRest(push);
  });

  test("that is replaced begins anew, with its own URL, and the old one ends", async () => {
    const old = await receiverOf({ answer: () => {} });
    const receiver = await receiverOf();
    const { push, add, configure, become } = deliveryOf({ timeoutMs: 600_000 });
    const id = await add();
    await configure(id, old.url, { token: "old" });
    await vi.waitFor(() => expect(old.received).toHaveLength(1), patience);
    await configure(id, receiver.url, { token: "new" });
    await become(id, "working");
    await become(id, "completed");
    await atRest(push);
    expect(old.received).toHaveLength(1);
    expect(receiver.bodies.at(0)).toMatch(/^task/);
    expect(receiver.bodies.at(-1)).toMatch(/completed 2$/);
    for (const { headers } of receiver.received)
      expect(headers["x-a2a-notification-token"]).toBe("new");
  });

  test("that was quiet for long goes on where it was", async () => {
    const receiver = await receiverOf();
    const { push, add, configure, become } = deliveryOf();
    const [one, two, three] = [await add(), await add(), await add()];
    for (const [index, id] of [one, two, three].entries()) {
      await configure(id, `${receiver.url}/${index}`);
      await atRest(push);
    }
    await become(one, "working");
    await atRest(push);
    await become(one, "completed");
    await atRest(push);
    const told = receiver.received.filter(({ path }) => path === "/hook/0");
    expect(told.map(({ body }) => body)).toEqual([
      "task working 0",
      "status working 1",
      "status completed 2",
    ]);
  });
});

describe("many", () => {
  test("tasks and configurations at once: each in order and whole, few at a time", async () => {
    const receiver = await receiverOf({
      answer: async (response, received, count) => {
        if (count % 7 === 0) return refuse(503)(response, received, count);
        await delay(count % 3);
        return accept(response, received, count);
      },
    });
    const { push, add, configure, become, produce } = deliveryOf({ perHost: 4 });
    const ids = await Promise.all(Array.from({ length: 40 }, () => add("submitted")));
    await Promise.all(
      ids.map(async (id) => {
        for (const hook of ["a", "b"])
          await configure(id, `${receiver.url}/${id}/${hook}`, { id: hook });
        await become(id, "working");
        for (const artifact of ["x", "y", "z"]) await produce(id, artifact);
        await become(id, "completed");
      }),
    );
    await atRest(push);
    expect(receiver.mostAtOnce).toBeLessThanOrEqual(4);
    for (const path of ids.flatMap((id) => [`/hook/${id}/a`, `/hook/${id}/b`])) {
      const bodies = receiver.received.filter((one) => one.path === path).map(({ body }) => body);
      const told = bodies.filter((body, index) => body !== bodies[index - 1]);
      const start = Number(told[0]?.split(" ")[2]);
      expect(told[0]).toMatch(/^task/);
      expect(told.slice(1).map((body) => Number(body.split(" ")[2]))).toEqual(
        Array.from({ length: 5 - start }, (_, index) => start + 1 + index),
      );
    }
  });

  test("a receiver that hangs holds up only what goes to its host", async () => {
    const slow = await receiverOf({ answer: () => {} });
    const quick = await receiverOf();
    const { add, configure, become } = deliveryOf({ perHost: 2 });
    const id = await add();
    for (let i = 0; i < 10; i++) await configure(id, slow.url, { id: `slow ${i}` });
    await configure(id, quick.url, { id: "quick" });
    await vi.waitFor(() => expect(quick.bodies).toEqual(["task working 0"]), patience);
    await become(id, "working", "completed");
    await vi.waitFor(() => expect(quick.bodies).toHaveLength(3), patience);
    expect(slow.mostAtOnce).toBe(2);
  });
});

describe("what may not be called", () => {
  test("a URL of this machine, unless it is allowed", async () => {
    const receiver = await receiverOf();
    const { add, configure } = deliveryOf({ allowHosts: [`127.0.0.1:${receiver.port + 1}`] });
    await expect(configure(await add(), receiver.url)).rejects.toMatchObject({
      code: "invalid_argument",
      violations: [{ field: "url" }],
    });
    await expect(
      configure(await add(), `http://localhost:${receiver.port}/`),
    ).rejects.toMatchObject({ code: "invalid_argument" });
  });

  test("is not called either when it is in the store already", async () => {
    const receiver = await receiverOf();
    const { push, add, tasks, results } = deliveryOf({ allowHosts: [], retryForMs: 50 });
    const config = { id: "hook", taskId: await add(), url: receiver.url };
    await tasks.store.putPush(config);
    await push.configured(config.taskId, config.id);
    await atRest(push);
    expect(receiver.connections.made).toBe(0);
    expect(results.at(-1)).toMatchObject({ kind: "given_up", outcome: { reason: "address" } });
  });
});

test("the hook sees neither token nor credentials nor the URL's path, whatever happens", async () => {
  const receiver = await receiverOf({ answer: first(refuse(401), accept, refuse(500)) });
  const { push, add, configure, become, results } = deliveryOf({ retryForMs: 100 });
  const secrets = {
    token: "s3cr3t-token",
    authentication: { scheme: "Bearer", credentials: "s3cr3t-credentials" },
  };
  const ids = [await add(), await add(), await add()];
  await configure(ids[0] ?? "", `${receiver.url}/s3cr3t-path?key=s3cr3t-key`, secrets);
  await configure(ids[1] ?? "", "http://127.0.0.1:1/s3cr3t-path", secrets);
  await configure(ids[2] ?? "", receiver.url, { ...secrets, token: "s3cr3t\r\nX-Evil: 1" });
  await become(ids[0] ?? "", "working", "completed");
  await atRest(push);
  expect(results.map(({ outcome }) => outcome.reason)).toEqual(
    expect.arrayContaining(["status", "acknowledged", "network", "internal"]),
  );
  const text = results.map(({ outcome, ...rest }) => [
    JSON.stringify({ ...rest, outcome }),
    String(outcome.error),
    outcome.error instanceof Error ? outcome.error.stack : "",
  ]);
  expect(text.flat().join("\n")).not.toContain("s3cr3t");
});

describe("a fault of ours", () => {
  test("in the store or the encoding is reported, and the delivery goes on after it", async () => {
    const store = createMemoryTaskStore({ maxTasks: 10, ttlMs: 60_000 });
    const receiver = await receiverOf();
    const { push, add, configure, results } = deliveryOf({ store });
    const id = await add("completed");
    const { pushes } = store;
    vi.spyOn(store, "pushes")
      .mockImplementationOnce(pushes)
      .mockRejectedValueOnce(new Error("store down"));
    await configure(id, receiver.url);
    await atRest(push);
    expect(results[0]).toMatchObject({
      kind: "failed",
      outcome: { reason: "internal", error: { message: "store down" } },
    });
    expect(receiver.bodies).toEqual(["task completed 0"]);
  });

  test("before it is known who is to be told holds it up, no more", async () => {
    const store = createMemoryTaskStore({ maxTasks: 10, ttlMs: 60_000 });
    const receiver = await receiverOf();
    const { push, add, configure } = deliveryOf({ store });
    const id = await add("completed");
    vi.spyOn(store, "pushes").mockRejectedValueOnce(new Error("store down"));
    await configure(id, receiver.url);
    await vi.waitFor(() => expect(receiver.bodies).toEqual(["task completed 0"]), patience);
    await atRest(push);
  });

  test("in storing how far a receiver has come sends nothing twice", async () => {
    const store = createMemoryTaskStore({ maxTasks: 10, ttlMs: 60_000 });
    const receiver = await receiverOf();
    const { push, add, configure, become } = deliveryOf({ store });
    vi.spyOn(store, "movePush").mockRejectedValue(new Error("disk full"));
    const id = await add();
    await configure(id, receiver.url);
    await atRest(push);
    await become(id, "working");
    await atRest(push);
    await become(id, "completed");
    await atRest(push);
    expect(receiver.bodies).toEqual(["task working 0", "status working 1", "status completed 2"]);
  });
});

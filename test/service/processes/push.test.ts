import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { RunningPushDelivery } from "../../../src/service/tasks/push/delivery.js";
import { createPush, type PushOptions } from "../../../src/service/tasks/push/push.js";
import { accept, first, type Receiver, refuse, startReceiver } from "../tasks/push/receiver.js";
import { encode } from "../tasks/push/support.js";
import { inputOf, taskOf } from "../tasks/support.js";
import { type Death, mortal } from "./mortal.js";
import { overEachStore, type SharedData } from "./shared-data.js";
import { become, callOf, end, type Process, ref, startProcess, until } from "./support.js";

overEachStore(({ newData, canSilence }) => {
  const open: AsyncDisposable[] = [];

  afterEach(async () => {
    for (const resource of open.splice(0).reverse()) await resource[Symbol.asyncDispose]();
  });

  async function receiverOf(...options: Parameters<typeof startReceiver>): Promise<Receiver> {
    const receiver = await startReceiver(...options);
    open.push(receiver);
    return receiver;
  }

  interface Sender extends Process {
    readonly push: RunningPushDelivery;
  }

  /** A process that delivers, too. */
  async function sender(
    data: SharedData,
    { death, ...setup }: Partial<PushOptions> & { readonly death?: Death } = {},
  ): Promise<Sender> {
    const inner = await data.open();
    const life = mortal(inner, death);
    const { tasks: store, leases, bus } = life.stores;
    const push = createPush({
      store,
      leases,
      bus,
      encode,
      allowHosts: ["127.0.0.1"],
      firstRetryMs: 5,
      maxRetryMs: 20,
      breaker: { failures: 5, openMs: 30 },
      ...setup,
    });
    const { engine } = await startProcess(data, { store, leases, bus, push });
    const made = { engine, life, inner, push };
    open.push({
      async [Symbol.asyncDispose]() {
        if (!life.isDead) await end(made);
        if (!life.isDead) await push[Symbol.asyncDispose]();
      },
    });
    return made;
  }

  /** What was told, without what was told again at once. */
  function told({ bodies }: Receiver): readonly string[] {
    return bodies.filter((body, index) => body !== bodies[index - 1]);
  }

  /** In order, whole, from the first to the end: "task working 1", then each update. */
  function checkWhole(receiver: Receiver, last: number): void {
    const numbers = told(receiver).map((body) => Number(body.split(" ").at(-1)));
    const [from = 0] = numbers;
    expect(receiver.bodies[0]).toMatch(/^task/);
    expect(numbers).toEqual(Array.from({ length: last - from + 1 }, (_, n) => from + n));
  }

  async function begin(
    { engine }: Process,
    text: string,
    ...urls: readonly string[]
  ): Promise<string> {
    const [url = "", ...others] = urls;
    const pushConfig = { id: "0", url };
    const input = inputOf(text, { returnImmediately: true, pushConfig });
    const { id } = taskOf(await engine.send(input, callOf()));
    for (const [index, other] of others.entries())
      await engine.createPush(ref(id), { id: `${index + 1}`, url: other }, callOf());
    return id;
  }

  describe("the delivery of a process that dies", () => {
    test("goes on elsewhere, in order, each at least once, wherever it was", async () => {
      for (let number = 1, isThrough = false; !isThrough; number++) {
        for (const when of ["before", "after"] as const) {
          await using data = await newData();
          const receiver = await receiverOf();
          const death: Death = (_, at) => (at === number ? when : undefined);
          const a = await sender(data, { death });
          const b = await sender(data);
          const input = inputOf("count 3 2", {
            returnImmediately: true,
            message: { contextId: "c" },
            pushConfig: { id: "0", url: receiver.url },
          });
          const answer = a.engine.send(input, callOf()).then(taskOf);
          const isAnswered = await Promise.race([
            answer.then(() => true),
            until(() => a.life.isDead).then(() => false),
          ]);
          await Promise.race([
            until(() => a.life.isDead),
            until(
              () => data.held().length === 0 && a.engine.running === 0 && told(receiver).length > 1,
            ),
          ]);
          isThrough = !a.life.isDead;
          const { id } = isAnswered ? await answer : taskOf(await b.engine.send(input, callOf()));
          const stored = await become(b, id, "completed");
          const isTold = () =>
            receiver.bodies.at(-1)?.endsWith(`completed ${stored.number}`) === true;
          await until(isTold);
          checkWhole(receiver, stored.number);
          await until(() => data.held().length === 0);
        }
        if (isThrough) expect(number).toBeGreaterThan(10);
      }
    }, 60_000);

    test("to a receiver that was away: the last update comes from the next process", async () => {
      await using data = await newData();
      const away = await startReceiver();
      await away[Symbol.asyncDispose]();
      const a = await sender(data);
      const id = await begin(a, "count 3", away.url);
      const { number } = await become(a, id, "completed");
      await until(() => a.engine.running === 0);
      await a.life.kill();
      const receiver = await receiverOf({ port: away.port });
      await sender(data);
      await until(() => receiver.bodies.length > 0);
      expect(receiver.bodies).toEqual([`task completed ${number}`]);
      await until(() => data.held().length === 0);
    });

    test("by a shutdown: the work and its notifications go on at the next start", async () => {
      await using data = await newData();
      const receiver = await receiverOf();
      const a = await sender(data);
      const id = await begin(a, "count 8 15", receiver.url);
      await until(() => receiver.bodies.length > 2);
      await a.engine[Symbol.asyncDispose]();
      await a.push[Symbol.asyncDispose]();
      await a.life.stores[Symbol.asyncDispose]();
      const b = await sender(data);
      const { number } = await become(b, id, "completed");
      await until(() => receiver.bodies.at(-1)?.startsWith("status completed") === true);
      checkWhole(receiver, number);
      expect(receiver.bodies.length).toBeLessThanOrEqual(number + 2);
    });

    test("is not begun anew once it was given up, until it is configured again", async () => {
      await using data = await newData();
      const receiver = await receiverOf({ answer: refuse(500) });
      const a = await sender(data, { retryForMs: 30 });
      const id = await begin(a, "ask", receiver.url);
      await until(() => a.push.active === 0 && receiver.bodies.length > 0);
      const [given] = await a.inner.tasks.pushes(id);
      expect(given?.place).toMatchObject({ isGivenUp: true });
      await a.life.kill();
      const attempts = receiver.bodies.length;
      receiver.answer = accept;
      const b = await sender(data);
      await b.engine.send(inputOf("count 1", { message: { taskId: id } }), callOf());
      await delay(60);
      expect(receiver.bodies).toHaveLength(attempts);
      await b.engine.createPush(ref(id), { id: "0", url: receiver.url }, callOf());
      await until(() => receiver.bodies.length > attempts);
      expect(receiver.bodies.at(-1)).toMatch(/^task completed/);
    });
  });

  describe("one of several processes delivers", () => {
    test("what another one writes, and to whom another one was told of", async () => {
      await using data = await newData();
      const one = await receiverOf();
      const two = await receiverOf();
      const [a, b, c] = [await sender(data), await sender(data), await sender(data)];
      const id = await begin(a, "count 6 20", one.url);
      await b.engine.createPush(ref(id), { id: "two", url: two.url }, callOf());
      const { number } = await become(c, id, "completed");
      for (const receiver of [one, two]) {
        await until(() => receiver.bodies.at(-1)?.startsWith("status completed") === true);
        checkWhole(receiver, number);
        expect(receiver.bodies).toEqual(told(receiver));
      }
      await until(() => data.held().length === 0);
    });

    test("of a task that asks nobody delivers any more; who continues it does, wherever that is", async () => {
      await using data = await newData();
      const receiver = await receiverOf();
      const [a, b] = [await sender(data), await sender(data)];
      const id = await begin(a, "ask", receiver.url);
      await until(() => receiver.bodies.at(-1)?.includes("input_required") === true);
      await until(() => data.held().length === 0);
      await b.engine.send(inputOf("count 2", { message: { taskId: id } }), callOf());
      const { number } = await become(b, id, "completed");
      await until(() => receiver.bodies.at(-1)?.startsWith("status completed") === true);
      checkWhole(receiver, number);
      expect(receiver.bodies).toEqual(told(receiver));
    });

    test("also where that is while the one before is about to let go", async () => {
      await using data = await newData();
      const receiver = await receiverOf();
      const [a, b] = [await sender(data), await sender(data)];
      const { release } = a.inner.leases;
      const releasing = Promise.withResolvers<void>();
      a.inner.leases.release = async (key) => {
        if (key.startsWith("push:")) {
          releasing.resolve();
          await delay(30);
        }
        await release(key);
      };
      const id = await begin(a, "ask", receiver.url);
      await releasing.promise;
      await b.engine.send(inputOf("count 2", { message: { taskId: id } }), callOf());
      const { number } = await become(b, id, "completed");
      await until(() => receiver.bodies.at(-1)?.startsWith("status completed") === true);
      checkWhole(receiver, number);
    });

    test("a cancellation at another one is told as well", async () => {
      await using data = await newData();
      const receiver = await receiverOf();
      const [a, b] = [await sender(data), await sender(data)];
      for (const text of ["ask", "count 2 100000"]) {
        receiver.bodies.length = 0;
        const id = await begin(a, text, receiver.url);
        await until(() => receiver.bodies.length > 0);
        await b.engine.cancel(ref(id), callOf());
        await until(() => receiver.bodies.at(-1)?.includes("canceled") === true);
      }
    });

    test("not where the configuration was deleted at another one", async () => {
      await using data = await newData();
      const receiver = await receiverOf({ answer: first(accept, refuse(500)) });
      const failing = await receiverOf({ answer: refuse(500) });
      const [a, b] = [await sender(data), await sender(data)];
      const id = await begin(a, "count 2 100000", receiver.url, failing.url);
      await until(() => failing.bodies.length > 1);
      for (const config of ["0", "1"])
        await b.engine.deletePush({ ...ref(id), id: config }, callOf());
      await until(() => data.held().every((key) => !key.startsWith("push:")));
      const attempts = failing.bodies.length;
      await a.engine.cancel(ref(id), callOf());
      await delay(60);
      expect([receiver.bodies.length, failing.bodies.length]).toEqual([1, attempts]);
    });

    test.runIf(canSilence)(
      "one that was paused moves no place, and leaves the receiver to the other",
      async () => {
        await using data = await newData();
        const answering = Promise.withResolvers<void>();
        const receiver = await receiverOf({
          answer: async (response, received, count) => {
            if (count === 2) await answering.promise;
            return accept(response, received, count);
          },
        });
        const a = await sender(data);
        const id = await begin(a, "count 1 30", receiver.url);
        await until(() => receiver.bodies.length === 2);
        data.silence?.(a.inner);
        const b = await sender(data);
        await until(() => receiver.bodies.at(-1)?.startsWith("status completed") === true);
        // The place is moved once the receiver has answered.
        await until(() => b.push.active === 0);
        const places = await b.inner.tasks.pushes(id);
        answering.resolve();
        await until(() => a.push.active === 0);
        expect(await b.inner.tasks.pushes(id)).toEqual(places);
        expect(places[0]?.place?.number).toBe((await b.inner.tasks.read(id))?.number);
      },
    );
  });

  test("a task at rest costs nothing: no lease, no listener, nothing read", async () => {
    await using data = await newData({ leaseMs: 100_000, lookAgainMs: 5 });
    const receiver = await receiverOf();
    const a = await sender(data);
    for (let n = 0; n < 20; n++) await begin(a, "ask", `${receiver.url}/${n}`);
    await until(() => a.push.active === 0 && data.held().length === 0);
    // Until it has let go of the last one.
    await delay(200);
    const { tasks } = a.inner;
    let reads = 0;
    for (const name of ["read", "pushes", "updatesAfter"] as const) {
      const real = tasks[name];
      const counted = (...input: [string, number]) => {
        reads++;
        return real(...input);
      };
      Object.assign(tasks, { [name]: counted });
    }
    await delay(100);
    expect(reads).toBe(0);
    // The task as it began, and the question.
    expect(receiver.bodies).toHaveLength(2 * 20);
  });
});

import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { input, newCall, newStudy } from "../../service/fixtures.js";
import { sampleTask, sampleUpdate } from "../samples.js";
import { startRedis, until } from "./redis-process.js";
import { freshUrl, missing, openAt } from "./support.js";

describe.skipIf(missing !== "")(`an answer of Redis that got lost ${missing}`, () => {
  it("is made up for by the same message: it is answered with what was stored", async () => {
    await using redis = await startRedis();
    await using proxy = await startProxy(redis.port);
    const stores = await openAt(freshUrl({ url: `redis://127.0.0.1:${proxy.port}` }));
    const { study, planner } = newStudy({ store: stores.contexts });
    // Redis knows the scripts from now on: the next one is sent only once.
    await study.createPlan(input("Go", { contextId: "a", messageId: "m" }), newCall());
    const message = input("Python", { contextId: "c", messageId: "m" });
    planner.script = async (...args) => {
      const { answerWithPlan } = await import("../../service/fixtures.js");
      proxy.loseNextAnswers();
      return answerWithPlan(...args);
    };
    await expect(study.createPlan(message, newCall())).rejects.toMatchObject({
      code: "unavailable",
      retryAfterMs: 1_000,
    });
    await until("it is back", () => stores.isReady());
    const again = await study.createPlan(message, newCall());
    expect(again).toMatchObject({ replayed: true, outcome: "plan" });
    expect(planner.requests).toHaveLength(2);
    expect((await study.getContext("c", newCall())).turns).toHaveLength(2);
    await stores[Symbol.asyncDispose]();
  });

  it("does not make an update happen twice", async () => {
    await using redis = await startRedis();
    await using proxy = await startProxy(redis.port);
    await using stores = await openAt(freshUrl({ url: `redis://127.0.0.1:${proxy.port}` }));
    await stores.tasks.create({ task: sampleTask(), owner: "ana", number: 0 }, ["key"]);
    const change = (n: number) => {
      return { task: sampleTask(), expected: n - 1, updates: [sampleUpdate(n)] };
    };
    await stores.tasks.update(change(1));
    proxy.loseNextAnswers();
    await expect(stores.tasks.update(change(2))).rejects.toMatchObject({ code: "unavailable" });
    await until("it is back", () => stores.isReady());
    expect(await stores.tasks.update(change(2))).toBe(false);
    expect((await stores.tasks.read("t"))?.number).toBe(2);
    expect(await stores.tasks.updatesAfter("t", 0)).toEqual([sampleUpdate(1), sampleUpdate(2)]);
  });
});

interface Proxy extends AsyncDisposable {
  readonly port: number;
  /** What is sent next arrives; then the connection is cut before its answer. */
  loseNextAnswers(): void;
}

async function startProxy(to: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let losing = false;
  const server = createServer((near) => {
    const far = connect(to, "127.0.0.1");
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    }
    near.pipe(far);
    far.on("data", (data) => {
      if (!losing) return void near.write(data);
      losing = false;
      near.destroy();
      far.destroy();
    });
    far.on("close", () => near.destroy());
    near.on("close", () => far.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    loseNextAnswers: () => {
      losing = true;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

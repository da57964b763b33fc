import { createClient } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import { describe, expect, it } from "vitest";
import {
  Health,
  HealthCheckResponse_ServingStatus as Status,
} from "../../gen/grpc/health/v1/health_pb.js";
import { type App, openApp } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import { type RedisProcess, startRedis, until } from "../store/redis/redis-process.js";
import { freshUrl, missing } from "../store/redis/support.js";
import { execute, postJson } from "./service-process.js";

const budget = 30_000;

describe.skipIf(missing !== "")(`instances on one Redis ${missing}`, { timeout: budget }, () => {
  it("continue each other's conversations", async () => {
    await using redis = await startRedis();
    const url = freshUrl(redis);
    await using one = await startApp(url);
    await using other = await startApp(url);
    const contextId = "shared";
    const first = await send(one, "Help me learn Python in 2 weeks, 1 hour a day", { contextId });
    expect(first.status).toBe(200);
    const second = await send(other, "make it 3 weeks", { contextId });
    expect(second.status).toBe(200);
    expect(JSON.stringify(second.body)).toContain("Python");
    await other.app.client.deleteContext({ contextId });
    await expect(one.app.client.getContext({ contextId })).rejects.toThrow("No such context");
  });

  it("say that they are not ready and fail fast while Redis is away, and heal by themselves", async () => {
    await using redis = await startRedis();
    await using instance = await startApp(freshUrl(redis));
    const transport = createGrpcTransport({ baseUrl: instance.url });
    const health = createClient(Health, transport);
    const contextId = "kept";
    await send(instance, "Help me learn Go in 2 weeks", { contextId });
    expect(await readiness(instance)).toEqual([200, { status: "ready" }]);
    for (const [leave, comeBack] of outages(redis)) {
      await leave();
      await until("it is told", async () => (await readiness(instance))[0] === 503);
      expect(await readiness(instance)).toEqual([
        503,
        { status: "not ready", reason: "The store does not answer." },
      ]);
      await until(
        "gRPC is told",
        async () => (await health.check({})).status === Status.NOT_SERVING,
      );
      const began = performance.now();
      const failed = await send(instance, "make it 3 weeks", { contextId });
      expect(performance.now() - began).toBeLessThan(2_000);
      expect(failed.status).toBe(503);
      expect(failed.headers.get("retry-after")).toBe("1");
      expect(JSON.stringify(failed.body)).not.toMatch(/redis|127\.0\.0\.1/i);
      await comeBack();
      await until("it is healed", async () => (await readiness(instance))[0] === 200);
      await until("gRPC is too", async () => (await health.check({})).status === Status.SERVING);
      expect((await send(instance, "make it 3 weeks", { contextId })).status).toBe(200);
    }
  });

  it("start without Redis, not ready", async () => {
    await using redis = await startRedis();
    await redis.kill();
    const began = performance.now();
    await using instance = await startApp(freshUrl(redis));
    expect(performance.now() - began).toBeLessThan(3_000);
    expect((await readiness(instance))[0]).toBe(503);
    expect((await fetch(`${instance.url}/healthz`)).status).toBe(200);
    await redis.restart();
    await until("it is ready", async () => (await readiness(instance))[0] === 200);
    expect((await send(instance, "Help me learn Python in 2 weeks")).status).toBe(200);
  });
});

type Step = () => void | Promise<void>;

function outages(redis: RedisProcess): readonly (readonly [Step, Step])[] {
  return [
    [redis.kill, redis.restart],
    [redis.pause, redis.resume],
  ];
}

interface Instance extends AsyncDisposable {
  readonly app: App;
  readonly url: string;
}

async function startApp(storeUrl: string): Promise<Instance> {
  const env = { STORE_URL: storeUrl, PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "silent" };
  const app = await openApp(readConfig(env), "0.0.0");
  const { port } = await app.listen();
  const url = `http://127.0.0.1:${port}`;
  return { app, url, [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]() };
}

function send({ url }: Instance, text: string, params: Record<string, unknown> = {}) {
  return postJson(`${url}/tasks/send`, execute(text, params));
}

async function readiness({ url }: Instance): Promise<[number, unknown]> {
  const response = await fetch(`${url}/readyz`);
  return [response.status, await response.json()];
}

import { createClient } from "@connectrpc/connect";
import { describe, expect, it } from "vitest";
import {
  Health,
  HealthCheckResponse_ServingStatus as Status,
} from "../../gen/grpc/health/v1/health_pb.js";
import { calling } from "./support/calling.js";
import { errorOutcome } from "./support/outcome.js";
import { everyWay } from "./support/transports.js";

const name = "studly.v1.StudlyService";

describe("grpc.health.v1", () => {
  it("answers for the server and for the services that were set", async () => {
    const { health, transport } = calling();
    const client = createClient(Health, transport);
    health.set(name, "not_serving");
    expect((await client.check({})).status).toBe(Status.SERVING);
    expect((await client.check({ service: name })).status).toBe(Status.NOT_SERVING);
    const { statuses } = await client.list({});
    expect(Object.entries(statuses).map(([key, { status }]) => [key, status])).toEqual([
      ["", Status.SERVING],
      [name, Status.NOT_SERVING],
    ]);
  });

  it("tells a watcher at once and at each change, and ends at the stop, on every wire", async () => {
    const requestBudgetMs = 50;
    const { health, lifecycle, routes, interceptors } = calling({ requestBudgetMs });
    await using ways = await everyWay(routes, interceptors, requestBudgetMs);
    const watchers = ways.all.map(({ name: way, transport }) => {
      const watch = createClient(Health, transport).watch({ service: name });
      return { way, iterator: watch[Symbol.asyncIterator]() };
    });
    const next = () =>
      Promise.all(
        watchers.map(async ({ way, iterator }) => {
          const { value } = await iterator.next();
          return [way, value?.status];
        }),
      );
    const all = (status: Status) => watchers.map(({ way }) => [way, status]);
    expect(await next()).toEqual(all(Status.SERVICE_UNKNOWN));
    health.set(name, "serving");
    expect(await next()).toEqual(all(Status.SERVING));
    // Longer than the budget, which a watcher is not under; and no message where nothing changed.
    health.set(name, "serving");
    health.set("another", "serving");
    await new Promise((resolve) => setTimeout(resolve, 100));
    health.set(name, "not_serving");
    expect(await next()).toEqual(all(Status.NOT_SERVING));
    lifecycle.stopNow();
    for (const { way, iterator } of watchers) {
      const ended = await iterator.next().catch(errorOutcome);
      expect(ended, way).toMatchObject({ code: "Unavailable" });
    }
  });

  it("obeys a watcher's own deadline", async () => {
    const { transport } = calling();
    const watch = createClient(Health, transport).watch({}, { timeoutMs: 50 });
    const seen: unknown[] = [];
    const read = async () => {
      for await (const { status } of watch) seen.push(status);
    };
    expect(await read().catch(errorOutcome)).toMatchObject({ code: "DeadlineExceeded" });
    expect(seen).toEqual([Status.SERVING]);
  });
});

import { expect, test, vi } from "vitest";
import { StudlyError } from "../../src/domain/errors.js";
import { createLifecycle } from "../../src/server/lifecycle.js";
import { createServer } from "../../src/server/server.js";
import { createTelemetry } from "../../src/telemetry/create-telemetry.js";
import { echo } from "./harness.js";

test("first draining, then stop: once, with a typed reason", () => {
  const lifecycle = createLifecycle();
  const stopped = vi.fn();
  lifecycle.stop.addEventListener("abort", stopped);
  lifecycle.beginDrain();
  expect([lifecycle.draining, lifecycle.stop.aborted]).toEqual([true, false]);
  lifecycle.abortRest();
  lifecycle.abortRest();
  expect(stopped).toHaveBeenCalledTimes(1);
  expect(lifecycle.stop.reason).toBeInstanceOf(StudlyError);
  expect(lifecycle.stop.reason).toMatchObject({ code: "unavailable" });
});

function unopened(port = 0) {
  return createServer({
    host: "127.0.0.1",
    port,
    rpc: { routes: () => undefined, interceptors: [] },
    gateway: echo,
    requestBudgetMs: 1_000,
    telemetry: createTelemetry({ logLevel: "silent", logFormat: "json" }),
    lifecycle: createLifecycle(),
  });
}

test("a server that never listened closes", async () => {
  await unopened().close();
});

test("a taken port is the system's error", async () => {
  const first = unopened();
  const { port, host, urls } = await first.listen();
  expect([host, urls]).toEqual(["127.0.0.1", [`http://127.0.0.1:${port}`]]);
  await expect(unopened(port).listen()).rejects.toMatchObject({ code: "EADDRINUSE" });
  await first.close();
});

import { createA2AStack } from "../../src/a2a-stack.js";
import { createGateway } from "../../src/gateway/app.js";
import { anonymous } from "../../src/rpc/auth/caller.js";
import { createLifecycle } from "../../src/server/lifecycle.js";
import { createServer } from "../../src/server/server.js";
import { openMemory } from "../../src/store/open.js";
import type { Telemetry } from "../../src/telemetry/telemetry.js";
import { noTelemetry } from "../gateway/support.js";
import { countListeners } from "./count-listeners.js";
import { createCountingAgent } from "./counting-agent.js";
import type { SoakSetup, Stats } from "./protocol.js";

/** A service that listens. */
export interface Service {
  readonly port: number;
  counts(): Pick<Stats, "running" | "listeners" | "inFlight" | "codes">;
  /** So many tasks in each state. */
  states(): Promise<Record<string, number>>;
  /** In the order of src/app.ts. */
  close(): Promise<void>;
}

const profile = {
  name: "Counter",
  description: "Counts.",
  inputModes: ["text/plain"],
  outputModes: ["text/plain"],
  skills: [],
};

/** The whole stack with the counting agent, put together as src/app.ts does it, on a port of 127.0.0.1. */
export async function serve(setup: SoakSetup): Promise<Service> {
  const { requestBudgetMs = 6_000, maxTasks = 10_000 } = setup;
  const codes: Record<string, number> = {};
  let inFlight = 0;
  const telemetry: Telemetry = {
    ...noTelemetry,
    requestStarted: () => {
      inFlight++;
    },
    requestEnded: ({ code = "none" }) => {
      inFlight--;
      codes[code] = (codes[code] ?? 0) + 1;
    },
  };
  const lifecycle = createLifecycle();
  const stores = openMemory({ maxContexts: 10, maxTasks, ttlMs: 600_000 });
  const { bus, count } = countListeners(stores.bus);
  const limits = { requestBudgetMs, maxBodyBytes: 1_048_576 };
  const stack = createA2AStack({
    ...setup,
    ...limits,
    agent: createCountingAgent(),
    profile,
    version: "1.0.0",
    security: { apiKeys: false, anonymous: false },
    stores: { ...stores, bus },
    interceptors: { requestBudgetMs, lifecycle },
    telemetry,
    streaming: true,
    push: setup.push ?? false,
    extendedCard: false,
    pushAllowHosts: ["127.0.0.1"],
    pushRetryForMs: 60_000,
    taskBudgetMs: 600_000,
    maxBackgroundTasks: 10_000,
    maxBackgroundTasksPerCaller: 10_000,
  });
  const gateway = createGateway({
    ...limits,
    a2a: stack.client,
    a2aHttp: stack.http,
    cards: stack.cards,
    corsOrigins: ["*"],
    telemetry,
    lifecycle,
  });
  const server = createServer({
    host: "127.0.0.1",
    port: 0,
    rpc: stack.rpc,
    gateway,
    requestBudgetMs,
    telemetry,
    lifecycle,
  });
  const { port } = await server.listen();
  return {
    port,
    counts: () => ({
      running: stack.engine.running,
      listeners: count(),
      inFlight,
      codes: { ...codes },
    }),
    async states() {
      const { tasks } = await stores.tasks.list({ owner: anonymous.id, limit: maxTasks });
      const states: Record<string, number> = {};
      for (const { status } of tasks) states[status.state] = (states[status.state] ?? 0) + 1;
      return states;
    },
    async close() {
      await server.close();
      await stack[Symbol.asyncDispose]();
    },
  };
}

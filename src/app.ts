import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { type Client, createClient } from "@connectrpc/connect";
import { StudlyService } from "../gen/studly/v1/studly_pb.js";
import type { Config } from "./config.js";
import { createGateway } from "./gateway/app.js";
import type { BudgetedModel } from "./model/model.js";
import { createPlanner } from "./planner/plan.js";
import { createApiKeys, sentKey } from "./rpc/api-keys.js";
import { createHealth } from "./rpc/health.js";
import { createInProcessTransport } from "./rpc/in-process-transport.js";
import { createInterceptors } from "./rpc/interceptors/interceptors.js";
import { createRoutes } from "./rpc/routes.js";
import { createLifecycle } from "./server/lifecycle.js";
import type { Address } from "./server/options.js";
import { createServer } from "./server/server.js";
import { createStudyService } from "./service/study-service.js";
import { openStore } from "./store/open.js";
import { createTelemetry } from "./telemetry/create-telemetry.js";
import type { Telemetry } from "./telemetry/telemetry.js";

/** A whole service: reached in this process through `client`, and by others after `listen`. */
export interface App extends AsyncDisposable {
  readonly client: Client<typeof StudlyService>;
  /** Who supplies the content, for people. */
  readonly contentFrom: string;
  /** Rejects with the system's error if the address is taken. */
  listen(): Promise<Address>;
}

// Kept back from the request budget for scheduling, rendering and storing.
const reserveMs = 250;

/** Builds everything from a config. Disposing drains: work in flight finishes within its budget. */
export async function openApp(config: Config, version: string): Promise<App> {
  const telemetry = createTelemetry({ logLevel: config.logLevel, logFormat: config.logFormat });
  const lifecycle = createLifecycle();
  const store = await openStore(config.storeUrl, {
    maxContexts: config.maxContexts,
    ttlMs: config.contextTtlMs,
  });
  telemetry.gauge("studly_contexts", "Contexts held by the store.", () => store.count());
  const model = await openModel(config, telemetry);
  const planner = createPlanner({
    ...(model === undefined ? {} : { model }),
    onModelFailure: config.onModelFailure,
    modelBudgetMs: config.modelBudgetMs,
    reserveMs,
    defaultTimeZone: config.timeZone,
  });
  const study = createStudyService({
    planner,
    store,
    clock: () => new Date(),
    newId: randomUUID,
    historyTokens: config.historyTokens,
  });
  const health = createHealth();
  health.set(StudlyService.typeName, "serving");
  const routes = createRoutes({ study, health });
  const interceptors = createInterceptors({
    requestBudgetMs: config.requestBudgetMs,
    lifecycle,
    apiKeys: config.apiKeys,
    rateLimitPerMinute: config.rateLimitPerMinute,
  });
  const client = createClient(StudlyService, createInProcessTransport(routes, { interceptors }));
  const gateway = createGateway({
    ...config,
    client,
    telemetry,
    lifecycle,
    version,
    ...(config.apiKeys.length === 0 ? {} : { metricsRequireKey: keyCheck(config.apiKeys) }),
  });
  const server = createServer({
    ...config,
    rpc: { routes, interceptors },
    gateway,
    telemetry,
    lifecycle,
    limits: config,
    ...tlsOf(config),
  });
  return {
    client,
    contentFrom: model === undefined ? "embedded planner" : model.id,
    listen: () => server.listen(),
    [Symbol.asyncDispose]: async () => {
      health.set("", "not_serving");
      health.set(StudlyService.typeName, "not_serving");
      await server.close();
      await store[Symbol.asyncDispose]();
    },
  };
}

/** Loads the model's libraries only where there is a key. */
async function openModel(config: Config, telemetry: Telemetry): Promise<BudgetedModel | undefined> {
  if (config.geminiApiKey === undefined) return undefined;
  const [{ createGemini }, { createBudgetedModel }] = await Promise.all([
    import("./model/gemini.js"),
    import("./model/budgeted.js"),
  ]);
  const gemini = createGemini({
    apiKey: config.geminiApiKey,
    modelId: config.geminiModel,
    baseUrl: config.geminiBaseUrl,
    thinking: config.geminiThinking,
  });
  return createBudgetedModel(gemini, {
    maxAttempts: config.modelMaxAttempts,
    minAttemptMs: config.modelMinAttemptMs,
    firstChunkMs: config.modelFirstChunkMs,
    concurrency: config.modelConcurrency,
    queue: config.modelQueue,
    breaker: { failures: config.modelBreakerFailures, openMs: config.modelBreakerOpenMs },
    hedge: config.modelHedge === "on",
    onAttempt: (attempt) => telemetry.modelAttempt(attempt),
    onBreakerState: (state) => telemetry.breakerState(state),
  });
}

function keyCheck(keys: readonly string[]): (headers: IncomingHttpHeaders) => boolean {
  const apiKeys = createApiKeys(keys);
  return ({ authorization, "x-api-key": apiKey }) => {
    const key = sentKey(authorization, apiKey?.toString());
    return key !== undefined && apiKeys.callerOf(key) !== undefined;
  };
}

function tlsOf({ tlsCertFile, tlsKeyFile }: Config) {
  if (tlsCertFile === undefined || tlsKeyFile === undefined) return {};
  return { tls: { cert: readFileSync(tlsCertFile), key: readFileSync(tlsKeyFile) } };
}

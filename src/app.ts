import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { type Client, type ConnectRouter, createClient } from "@connectrpc/connect";
import { A2AService as OldA2AService } from "../gen/a2a/v1/a2a_pb.js";
import { A2AService } from "../gen/lf/a2a/v1/a2a_pb.js";
import { StudlyService } from "../gen/studly/v1/studly_pb.js";
import { createA2AStack } from "./a2a-stack.js";
import type { Worker } from "./cluster/worker.js";
import { type Config, ConfigError } from "./config.js";
import { StudlyError } from "./domain/errors.js";
import type { JsonObject } from "./domain/task.js";
import { createGateway } from "./gateway/app.js";
import { createLazyCleaner } from "./gateway/lazy-cleaner.js";
import type { BudgetedModel } from "./model/model.js";
import { createPlanner } from "./planner/plan.js";
import { loadSigningKeys, type SigningKey } from "./rpc/a2a/card/signing-keys.js";
import { studyProfile } from "./rpc/a2a/card/study-profile.js";
import { anonymous } from "./rpc/auth/caller.js";
import { type Callers, createCallers } from "./rpc/auth/callers.js";
import { openIdConnectUrlOf } from "./rpc/auth/issuer-keys.js";
import { followReadiness } from "./rpc/follow-readiness.js";
import { createHealth } from "./rpc/health.js";
import { createInProcessTransport } from "./rpc/in-process-transport.js";
import { rateLimitOf } from "./rpc/interceptors/limit.js";
import { planJson } from "./rpc/plan-json.js";
import { createRoutes } from "./rpc/routes.js";
import { createLifecycle } from "./server/lifecycle.js";
import type { Address } from "./server/options.js";
import { createServer } from "./server/server.js";
import { createStudyAgent } from "./service/study-agent/study-agent.js";
import { createStudyService } from "./service/study-service.js";
import { openStores } from "./store/open.js";
import { createTelemetry } from "./telemetry/create-telemetry.js";
import type { Telemetry } from "./telemetry/telemetry.js";

/** A whole service: reached in this process through `client`, and by others after `listen`. */
export interface App extends AsyncDisposable {
  readonly client: Client<typeof StudlyService>;
  /** Who supplies the content, for people. */
  readonly contentFrom: string;
  /** Rejects with the system's error if the address is taken. */
  listen(): Promise<Address>;
  /** To another process that serves the same port already; then dispose. Nobody is refused anything meanwhile. */
  handOver(): Promise<void>;
}

// Kept back from the request budget for scheduling, rendering and storing.
const reserveMs = 250;

/** Builds everything from a config; a worker shares what it must with the others. Disposing drains: work in flight finishes within its budget. */
export async function openApp(config: Config, version: string, worker?: Worker): Promise<App> {
  const { logLevel, logFormat } = config;
  const telemetry = createTelemetry({ logLevel, logFormat, ...(worker && { worker }) });
  worker?.answerScrapes(telemetry.snapshot);
  const lifecycle = createLifecycle();
  let storeTrouble: unknown;
  const stores = await openStores(config.storeUrl, {
    maxContexts: config.maxContexts,
    maxTasks: config.maxTasks,
    ttlMs: config.contextTtlMs,
    ...(worker && { channel: worker.channel, quotas: worker.quotas }),
    onError: (error) => {
      storeTrouble = error;
    },
  });
  const { contexts } = stores;
  telemetry.gauge("studly_contexts", "Contexts held by the store.", () => contexts.count(), "max");
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
    store: contexts,
    clock: () => new Date(),
    newId: randomUUID,
    historyTokens: config.historyTokens,
  });
  const callers = callersOf(config);
  const guards = {
    requestBudgetMs: config.requestBudgetMs,
    lifecycle,
    ...rateLimitOf(config.rateLimitPerMinute, stores),
    ...(callers === undefined ? {} : { callers }),
  };
  const a2a = createA2AStack({
    ...config,
    agent: createStudyAgent({
      study,
      planData: (plan) => planJson(plan) as JsonObject,
      newCleaner: createLazyCleaner,
      defaultTimeZone: config.timeZone,
      requestBudgetMs: config.requestBudgetMs,
    }),
    profile: studyProfile,
    version,
    ...(worker && { startedAt: worker.startedAt }),
    security: securityOf(config),
    signingKeys: await signingKeysOf(config),
    stores,
    interceptors: guards,
    telemetry,
    streaming: config.streaming === "on",
    push: config.push === "on",
    extendedCard: config.extendedCard === "on",
  });
  const health = createHealth();
  const services = [StudlyService, A2AService, OldA2AService];
  for (const { typeName } of services) health.set(typeName, "serving");
  const names = ["", ...services.map(({ typeName }) => typeName)];
  const readiness = followReadiness({
    health,
    services: names,
    isReady: () => stores.isReady(),
    onChange: (isReady) =>
      isReady
        ? telemetry.info({}, "the store answers again")
        : telemetry.warn({ error: storeTrouble }, "the store does not answer"),
  });
  const studyRoutes = createRoutes({ study, health, services });
  const { interceptors } = a2a.rpc;
  const client = createClient(
    StudlyService,
    createInProcessTransport(studyRoutes, { interceptors }),
  );
  const gateway = createGateway({
    ...config,
    client,
    a2a: a2a.client,
    a2aHttp: a2a.http,
    cards: a2a.cards,
    telemetry,
    lifecycle,
    ready: () => stores.isReady() || "The store does not answer.",
    ...(callers === undefined ? {} : { metricsAccess: (headers) => assertKnown(callers, headers) }),
  });
  const routes = (router: ConnectRouter) => {
    studyRoutes(router);
    a2a.rpc.routes(router);
  };
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
    handOver: () => server.handOver(),
    [Symbol.asyncDispose]: async () => {
      readiness[Symbol.dispose]();
      for (const name of names) health.set(name, "not_serving");
      await server.close();
      await a2a[Symbol.asyncDispose]();
      await stores[Symbol.asyncDispose]();
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

/** undefined: everybody may call, and nobody has a name. */
function callersOf(config: Config): Callers | undefined {
  const { apiKeys, jwtIssuer: issuer, jwtAudience: audience, jwtJwksUrl: jwksUrl } = config;
  if (apiKeys.length === 0 && issuer === undefined) return undefined;
  const keys = jwksUrl === undefined ? {} : { keys: { jwksUrl } };
  return createCallers({
    apiKeys,
    ...(issuer === undefined || audience === undefined
      ? {}
      : { jwt: { issuer, audience, ...keys } }),
    allowAnonymous: config.allowAnonymous === "on",
  });
}

function securityOf({ apiKeys, jwtIssuer: issuer, jwtJwksUrl, allowAnonymous }: Config) {
  const openId =
    issuer === undefined || jwtJwksUrl !== undefined
      ? {}
      : { openIdConnectUrl: openIdConnectUrlOf(issuer) };
  return {
    apiKeys: apiKeys.length > 0,
    ...(issuer === undefined ? {} : { jwt: { issuer, ...openId } }),
    anonymous: allowAnonymous === "on",
  };
}

async function signingKeysOf({ cardSigningKeyFile: file }: Config): Promise<readonly SigningKey[]> {
  if (file === undefined) return [];
  try {
    return await loadSigningKeys(readFileSync(file, "utf8"));
  } catch (error) {
    throw new ConfigError(`CARD_SIGNING_KEY_FILE: ${(error as Error).message}`);
  }
}

/** The metrics are for callers with a name. Rejects with unauthenticated. */
async function assertKnown(callers: Callers, headers: IncomingHttpHeaders): Promise<void> {
  const get = (name: string) => headers[name.toLowerCase()]?.toString() ?? null;
  const { id } = await callers.identify({ get });
  if (id === anonymous.id)
    throw new StudlyError("unauthenticated", "The metrics need an API key or a token.");
}

function tlsOf({ tlsCertFile, tlsKeyFile }: Config) {
  if (tlsCertFile === undefined || tlsKeyFile === undefined) return {};
  return { tls: { cert: readFileSync(tlsCertFile), key: readFileSync(tlsKeyFile) } };
}

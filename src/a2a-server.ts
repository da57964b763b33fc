import type { Client } from "@connectrpc/connect";
import type { A2AService } from "../gen/lf/a2a/v1/a2a_pb.js";
import { createA2AStack } from "./a2a-stack.js";
import { createGateway } from "./gateway/app.js";
import type { AgentProfile } from "./rpc/a2a/card/profile.js";
import type { SigningKey } from "./rpc/a2a/card/signing-keys.js";
import { createCallers, type JwtOptions } from "./rpc/auth/callers.js";
import { rateLimitOf } from "./rpc/interceptors/limit.js";
import { createLifecycle } from "./server/lifecycle.js";
import { createServer } from "./server/server.js";
import type { Agent } from "./service/tasks/agent.js";
import { openMemory, type Stores } from "./store/open.js";
import { createTelemetry } from "./telemetry/create-telemetry.js";
import type { Telemetry } from "./telemetry/telemetry.js";

export { type ErrorCode, StudlyError } from "./domain/errors.js";
export type {
  Artifact,
  JsonObject,
  JsonValue,
  Message,
  Part,
  Task,
  TaskState,
} from "./domain/task.js";
export type { AgentProfile, Extension, Skill } from "./rpc/a2a/card/profile.js";
export { loadSigningKeys, type SigningKey } from "./rpc/a2a/card/signing-keys.js";
export type { JwtOptions } from "./rpc/auth/callers.js";
export type {
  Agent,
  AgentEvent,
  RequestContext,
  Resumed,
  Utterance,
} from "./service/tasks/agent.js";
export type { TaskStore } from "./store/task-store.js";

/** How an agent is served. Times in ms, sizes in bytes; what is left out has a sensible default. */
export interface A2AServerOptions {
  readonly agent: Agent;
  /** What its card says of it. */
  readonly card: AgentProfile & { readonly version: string; readonly documentationUrl?: string };
  /** Default: memory, for 10,000 tasks. */
  readonly store?: AgentStores;
  /** Default: 0, a free one. */
  readonly port?: number;
  /** Default: "127.0.0.1". */
  readonly host?: string;
  /** The URL that callers use; absent: taken from each request. */
  readonly publicUrl?: string;
  /** Who may call; without keys and tokens everybody may. */
  readonly apiKeys?: readonly string[];
  readonly jwt?: JwtOptions;
  readonly allowAnonymous?: boolean;
  readonly rateLimitPerMinute?: number;
  /** The first one signs the card and the notifications; needs `publicUrl`. */
  readonly signingKeys?: readonly SigningKey[];
  readonly tls?: { readonly cert: string | Buffer; readonly key: string | Buffer };
  /** Default: all are on. */
  readonly streaming?: boolean;
  readonly push?: boolean;
  readonly extendedCard?: boolean;
  /** Hosts that notifications may go to though their addresses are not public. */
  readonly pushAllowHosts?: readonly string[];
  /** How long a call that somebody waits for may take; default 6,000. */
  readonly requestBudgetMs?: number;
  /** How long a task in the background may take; default ten minutes. */
  readonly taskBudgetMs?: number;
  readonly maxBodyBytes?: number;
  /** Tasks that may run in the background at once; default 1,000, of them 500 for each caller. */
  readonly maxBackgroundTasks?: number;
  readonly maxBackgroundTasksPerCaller?: number;
  /** Default: nothing is logged. */
  readonly telemetry?: Telemetry;
}

/** A running agent; disposed, it drains. */
export interface A2AServer extends AsyncDisposable {
  /** In this process. */
  readonly client: Client<typeof A2AService>;
  /** Rejects with the system's error if the address is taken. */
  listen(): Promise<{ readonly urls: readonly string[]; readonly port: number }>;
}

/** What an agent's server keeps. */
export type AgentStores = Pick<Stores, "tasks" | "leases" | "quotas" | "bus"> &
  Partial<Pick<Stores, "isReady">>;

const memory = { maxContexts: 1, maxTasks: 10_000, ttlMs: 30 * 86_400_000 };

/**
 * Serves any agent over A2A 1.0 and 0.3: JSON-RPC at `/a2a` and `/`, HTTP+JSON, gRPC, gRPC-Web and
 * Connect on one port, with its card, streams, push notifications and limits.
 */
export function createA2AServer(options: A2AServerOptions): A2AServer {
  const { agent, card, apiKeys = [], jwt, allowAnonymous = false } = options;
  const { requestBudgetMs = 6_000, maxBodyBytes = 1_048_576 } = options;
  const telemetry = options.telemetry ?? createTelemetry({ logLevel: "silent", logFormat: "json" });
  const lifecycle = createLifecycle();
  const isOpen = apiKeys.length === 0 && jwt === undefined;
  const stores = storesOf(options);
  const interceptors = {
    requestBudgetMs,
    lifecycle,
    ...rateLimitOf(options.rateLimitPerMinute ?? 0, stores),
    ...(isOpen ? {} : { callers: createCallers({ apiKeys, allowAnonymous, ...(jwt && { jwt }) }) }),
  };
  const { version, documentationUrl, ...profile } = card;
  const a2a = createA2AStack({
    agent,
    profile,
    version,
    ...(documentationUrl === undefined ? {} : { documentationUrl }),
    publicUrl: options.publicUrl,
    security: {
      apiKeys: apiKeys.length > 0,
      anonymous: allowAnonymous,
      ...(jwt && { jwt: { issuer: jwt.issuer } }),
    },
    signingKeys: options.signingKeys ?? [],
    stores,
    interceptors,
    telemetry,
    streaming: options.streaming ?? true,
    push: options.push ?? true,
    extendedCard: options.extendedCard ?? true,
    pushAllowHosts: options.pushAllowHosts ?? [],
    pushRetryForMs: 3_600_000,
    taskBudgetMs: options.taskBudgetMs ?? 600_000,
    maxBackgroundTasks: options.maxBackgroundTasks ?? 1_000,
    maxBackgroundTasksPerCaller: options.maxBackgroundTasksPerCaller ?? 500,
    requestBudgetMs,
    maxBodyBytes,
  });
  const gateway = createGateway({
    a2a: a2a.client,
    a2aHttp: a2a.http,
    cards: a2a.cards,
    requestBudgetMs,
    maxBodyBytes,
    corsOrigins: ["*"],
    telemetry,
    lifecycle,
    ready: () => (stores.isReady?.() ?? true) || "The store does not answer.",
  });
  const server = createServer({
    port: options.port ?? 0,
    host: options.host ?? "127.0.0.1",
    rpc: a2a.rpc,
    gateway,
    requestBudgetMs,
    telemetry,
    lifecycle,
    limits: { maxBodyBytes },
    ...(options.tls === undefined ? {} : { tls: options.tls }),
  });
  return {
    client: a2a.client,
    listen: () => server.listen(),
    async [Symbol.asyncDispose]() {
      await server.close();
      await a2a[Symbol.asyncDispose]();
      await stores[Symbol.asyncDispose]();
    },
  };
}

/** Whoever gives a store closes it. */
function storesOf({ store }: A2AServerOptions): AgentStores & AsyncDisposable {
  return store === undefined
    ? openMemory(memory)
    : { ...store, [Symbol.asyncDispose]: async () => undefined };
}

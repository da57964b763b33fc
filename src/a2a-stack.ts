import { randomUUID } from "node:crypto";
import {
  type Client,
  type ConnectRouter,
  createClient,
  type Interceptor,
} from "@connectrpc/connect";
import { A2AService as OldA2AService } from "../gen/a2a/v1/a2a_pb.js";
import { A2AService, StreamResponseSchema } from "../gen/lf/a2a/v1/a2a_pb.js";
import { type A2AHttp, createA2AHttp } from "./gateway/a2a/a2a-http.js";
import { jsonText } from "./gateway/a2a/proto-json.js";
import { type CardRoutes, createCardRoutes } from "./gateway/card/card-routes.js";
import { createAgentCards } from "./rpc/a2a/card/agent-card.js";
import { createExtendedCard } from "./rpc/a2a/card/extended-card.js";
import type { AgentProfile } from "./rpc/a2a/card/profile.js";
import type { Security } from "./rpc/a2a/card/security.js";
import { createCardSigner } from "./rpc/a2a/card/sign-card.js";
import type { SigningKey } from "./rpc/a2a/card/signing-keys.js";
import { streamEventTo } from "./rpc/a2a/convert-task.js";
import { createA2AService } from "./rpc/a2a/service.js";
import { createOldA2AService } from "./rpc/a2a-v0_3/service.js";
import { createInProcessTransport } from "./rpc/in-process-transport.js";
import { createInterceptors, type InterceptorOptions } from "./rpc/interceptors/interceptors.js";
import type { Agent } from "./service/tasks/agent.js";
import { createTaskEngine, type TaskEngine } from "./service/tasks/create-task-service.js";
import { createPush } from "./service/tasks/push/push.js";
import type { Stores } from "./store/open.js";
import type { Telemetry } from "./telemetry/telemetry.js";

/** What an agent is served with, over all bindings and versions of A2A. Times in ms, sizes in bytes. */
export interface A2AStackOptions {
  readonly agent: Agent;
  /** When the service was started, in ms since the epoch; default: now. */
  readonly startedAt?: number;
  /** What its card says of it. */
  readonly profile: AgentProfile;
  readonly version: string;
  readonly documentationUrl?: string;
  /** The URL that callers use; absent: taken from each request. */
  readonly publicUrl?: string | undefined;
  readonly security: Security;
  /** The first one signs the card and the notifications; needs `publicUrl`. */
  readonly signingKeys?: readonly SigningKey[];
  readonly stores: Pick<Stores, "tasks" | "leases" | "bus">;
  readonly interceptors: InterceptorOptions;
  readonly telemetry: Pick<Telemetry, "warn" | "gauge">;
  /** Each of them can be switched off; the card and the errors then say so. */
  readonly streaming: boolean;
  readonly push: boolean;
  readonly extendedCard: boolean;
  readonly pushAllowHosts: readonly string[];
  readonly pushRetryForMs: number;
  readonly taskBudgetMs: number;
  readonly maxBackgroundTasks: number;
  readonly maxBackgroundTasksPerCaller: number;
  readonly requestBudgetMs: number;
  readonly maxBodyBytes: number;
  /** A waiting event stream says something at least this often; default 2,000. */
  readonly heartbeatMs?: number;
  /** A reader of an event stream that takes nothing for so long while there is something for it is cut off; default 30,000. */
  readonly stalledReaderMs?: number;
}

/** An agent's task engine with everything in front of it but the port. */
export interface A2AStack extends AsyncDisposable {
  readonly engine: TaskEngine;
  /** In this process, past the interceptors like everybody. */
  readonly client: Client<typeof A2AService>;
  /** The gRPC services of both versions; also over gRPC-Web and Connect. */
  readonly rpc: {
    readonly routes: (router: ConnectRouter) => void;
    readonly interceptors: readonly Interceptor[];
  };
  readonly http: A2AHttp;
  readonly cards: CardRoutes;
}

export function createA2AStack(options: A2AStackOptions): A2AStack {
  const { agent, stores, telemetry, publicUrl, signingKeys = [] } = options;
  const [key] = signingKeys;
  const signer =
    key === undefined || publicUrl === undefined
      ? undefined
      : createCardSigner({ keys: signingKeys, baseUrl: publicUrl });
  const push = options.push
    ? createDelivery(options, signer === undefined ? undefined : key)
    : undefined;
  const engine = createTaskEngine({
    agent,
    store: stores.tasks,
    bus: stores.bus,
    ...(push === undefined ? {} : { push }),
    streaming: options.streaming,
    clock: () => new Date(),
    newId: randomUUID,
    backgroundBudgetMs: options.taskBudgetMs,
    maxBackground: options.maxBackgroundTasks,
    maxBackgroundPerCaller: options.maxBackgroundTasksPerCaller,
  });
  telemetry.gauge("studly_tasks", "Tasks held by the store.", () => stores.tasks.count(), "max");
  telemetry.gauge("studly_tasks_running", "Messages being answered.", () => engine.running);
  const cards = createAgentCards({
    ...options.security,
    profile: options.profile,
    version: options.version,
    capabilities: {
      streaming: options.streaming,
      pushNotifications: options.push,
      extendedAgentCard: options.extendedCard,
    },
    grpc: true,
    v03: true,
    ...(options.documentationUrl === undefined
      ? {}
      : { documentationUrl: options.documentationUrl }),
  });
  const service = createA2AService({
    tasks: engine,
    extensions: agent.extensions ?? [],
    requiredExtensions: (options.profile.extensions ?? []).flatMap(({ uri, required }) =>
      required ? uri : [],
    ),
    extendedCard: createExtendedCard({ cards, signer, publicUrl }),
  });
  const current = (router: ConnectRouter) => void router.service(A2AService, service);
  const interceptors = createInterceptors(options.interceptors);
  const transport = createInProcessTransport(current, { interceptors });
  return {
    engine,
    client: createClient(A2AService, transport),
    rpc: {
      interceptors,
      routes(router) {
        current(router);
        router.service(OldA2AService, createOldA2AService(transport));
      },
    },
    http: createA2AHttp({ ...options, transport }),
    cards: createCardRoutes({
      cards,
      signer,
      publicUrl,
      ...(options.startedAt === undefined ? {} : { modifiedAt: options.startedAt }),
    }),
    async [Symbol.asyncDispose]() {
      await engine[Symbol.asyncDispose]();
      await push?.[Symbol.asyncDispose]();
    },
  };
}

function createDelivery(options: A2AStackOptions, key: SigningKey | undefined) {
  const { stores, telemetry, publicUrl } = options;
  return createPush({
    store: stores.tasks,
    encode: (event) => jsonText(StreamResponseSchema, streamEventTo(event)),
    allowHosts: options.pushAllowHosts,
    retryForMs: options.pushRetryForMs,
    ...(key === undefined
      ? {}
      : { signing: { key, ...(publicUrl === undefined ? {} : { issuer: publicUrl }) } }),
    onResult(result) {
      if (result.kind === "given_up") telemetry.warn({ ...result }, "notification given up");
    },
  });
}

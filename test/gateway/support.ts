import { randomUUID } from "node:crypto";
import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { createClient, type ServiceImpl } from "@connectrpc/connect";
import { A2AService } from "../../gen/lf/a2a/v1/a2a_pb.js";
import { StudyPlanSchema } from "../../gen/studly/v1/plan_pb.js";
import {
  type CreatePlanRequest,
  type CreatePlanResponseSchema,
  Outcome,
  StudlyService,
} from "../../gen/studly/v1/studly_pb.js";
import { createA2AHttp } from "../../src/gateway/a2a/a2a-http.js";
import { createGateway, type GatewayOptions } from "../../src/gateway/app.js";
import { createCardRoutes } from "../../src/gateway/card/card-routes.js";
import { createAgentCards } from "../../src/rpc/a2a/card/agent-card.js";
import { createA2AService } from "../../src/rpc/a2a/service.js";
import { createCallers } from "../../src/rpc/auth/callers.js";
import { createInProcessTransport } from "../../src/rpc/in-process-transport.js";
import { createInterceptors } from "../../src/rpc/interceptors/interceptors.js";
import { rateLimitOf } from "../../src/rpc/interceptors/limit.js";
import { createLifecycle } from "../../src/server/lifecycle.js";
import { createServer } from "../../src/server/server.js";
import type { Agent } from "../../src/service/tasks/agent.js";
import { createTaskEngine } from "../../src/service/tasks/create-task-service.js";
import { createLocalQuotas } from "../../src/store/local-quotas.js";
import { openMemory } from "../../src/store/open.js";
import type { RequestRecord, Telemetry } from "../../src/telemetry/telemetry.js";
import { agentOf } from "./scripted-agent.js";

export type Script = Partial<ServiceImpl<typeof StudlyService>>;

export const noTelemetry: Telemetry = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  requestStarted: () => undefined,
  requestEnded: () => undefined,
  modelAttempt: () => undefined,
  breakerState: () => undefined,
  gauge: () => undefined,
  metrics: async () => ({ contentType: "text/plain; version=0.0.4", body: "studly_up 1\n" }),
  snapshot: async () => [],
};

export interface Gateway extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** What the service was asked, in order. */
  readonly requests: CreatePlanRequest[];
  readonly records: RequestRecord[];
  readonly lifecycle: ReturnType<typeof createLifecycle>;
}

export type Setup = Omit<Partial<GatewayOptions>, "client" | "a2a" | "a2aHttp" | "cards"> & {
  readonly rateLimitPerMinute?: number;
} & {
  readonly apiKeys?: readonly string[];
  readonly script?: Script;
  /** Instead of one that does as the script says. */
  readonly agent?: Agent;
};

/** The gateway behind the real server and the real interceptors; the service does as the script says. */
export async function startGateway(setup: Setup = {}): Promise<Gateway> {
  const { script = {}, agent: _, apiKeys: __, ...options } = setup;
  const { requestBudgetMs = 6_000, maxBodyBytes = 1_048_576, ...rest } = options;
  const { apiKeys = [], rateLimitPerMinute = 0 } = setup;
  const callers = apiKeys.length === 0 ? {} : { callers: createCallers({ apiKeys }) };
  const requests: CreatePlanRequest[] = [];
  const records: RequestRecord[] = [];
  const telemetry = {
    ...noTelemetry,
    requestEnded: (record: RequestRecord) => records.push(record),
  };
  const lifecycle = createLifecycle();
  const interceptors = createInterceptors({
    requestBudgetMs,
    lifecycle,
    ...rateLimitOf(rateLimitPerMinute, { quotas: createLocalQuotas() }),
    ...callers,
  });
  const agent = setup.agent ?? agentOf(script.createPlan ?? planReply, requests);
  const { tasks: store, bus } = openMemory({ maxContexts: 10, maxTasks: 10_000, ttlMs: 60_000 });
  const tasks = createTaskEngine({
    agent,
    store,
    bus,
    streaming: true,
    clock: () => new Date(),
    newId: randomUUID,
    backgroundBudgetMs: 60_000,
    maxBackground: 1_000,
    maxBackgroundPerCaller: 1_000,
  });
  const extendedCard = () => {
    throw new Error("not here");
  };
  const cards = createAgentCards({
    version: "1.2.3",
    capabilities: { streaming: true, pushNotifications: false, extendedAgentCard: false },
    apiKeys: apiKeys.length > 0,
    anonymous: false,
    grpc: true,
    v03: true,
  });
  const transport = createInProcessTransport(
    (router) => {
      router.service(StudlyService, script);
      router.service(A2AService, createA2AService({ tasks, extensions: [], extendedCard }));
    },
    { interceptors },
  );
  const gateway = createGateway({
    client: createClient(StudlyService, transport),
    a2a: createClient(A2AService, transport),
    a2aHttp: createA2AHttp({ transport, requestBudgetMs, maxBodyBytes }),
    cards: createCardRoutes({ cards }),
    requestBudgetMs,
    maxBodyBytes,
    corsOrigins: ["*"],
    telemetry,
    lifecycle,
    ...rest,
  });
  const server = createServer({
    host: "127.0.0.1",
    port: 0,
    rpc: { routes: () => undefined, interceptors },
    gateway,
    requestBudgetMs,
    telemetry,
    lifecycle,
  });
  const { port } = await server.listen();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    records,
    lifecycle,
    [Symbol.asyncDispose]: () => server.close(),
  };
}

export const samplePlan = create(StudyPlanSchema, {
  id: "plan-1",
  contextId: "context-1",
  revision: 1,
  goal: "Learn Python",
  topic: "Python",
  level: 1,
  startDate: "2026-11-01",
  endDate: "2026-11-14",
  timeZone: "UTC",
  availability: { minutesPerDay: 60, daysOff: [7] },
  units: Array.from({ length: 8 }, (_, i) => ({
    id: `unit-${i}`,
    title: `Unit ${i}`,
    outcome: "You can do it.",
    minutes: 60,
    prerequisiteIds: i === 0 ? [] : [`unit-${i - 1}`],
    tasks: ["Read the chapter", "Write it again from memory"],
  })),
  sessions: Array.from({ length: 14 }, (_, i) => ({
    id: `session-${i}`,
    date: `2026-11-${String(i + 1).padStart(2, "0")}`,
    minutes: 60,
    kind: (i % 5) + 1,
    unitId: `unit-${i >> 1}`,
    title: `Session ${i}`,
    tasks: ["Do the exercises"],
  })),
  tips: ["Sleep on it."],
  totals: { studyDays: 14, availableMinutes: 840, plannedMinutes: 800, cushionMinutes: 40 },
  source: 2,
});

export const markdown = `# Duration\n2 weeks\n\n## Daily Goals\n${"- [ ] **Mon 24 Nov** (60 min) Variables & types\n".repeat(30)}\n## Time Estimates\n14 h\n\n# Tips\n- Sleep on it.\n`;

/** Answers with a plan, as far as it is accepted, in the caller's context. */
export function planReply({
  contextId,
  acceptedOutputs: accepted,
}: CreatePlanRequest): MessageInitShape<typeof CreatePlanResponseSchema> {
  const all = accepted.length === 0;
  return {
    contextId: contextId === "" ? "made-context" : contextId,
    turnId: "turn-1",
    outcome: Outcome.PLAN,
    markdown: all || accepted.includes("text/markdown") ? markdown : "",
    ...((all || accepted.includes("application/json")) && { plan: samplePlan }),
    understanding: { echo: "Python · 1 - 14 Nov · 60 min a day" },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely
  readonly body: any;
}

/** Posts JSON, or text as it is, and parses the answer. */
export async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

export function user(text: string, more: object = {}): object {
  return { kind: "message", role: "user", parts: [{ kind: "text", text }], ...more };
}

/** A JSON-RPC `execute` request. */
export function execute(messages: unknown, params: object = {}, id: unknown = 1): object {
  return { jsonrpc: "2.0", id, method: "execute", params: { messages, ...params } };
}

/** A JSON-RPC `message/send` request. */
export function messageSend(message: unknown, params: object = {}, id: unknown = 1): object {
  return { jsonrpc: "2.0", id, method: "message/send", params: { message, ...params } };
}

import { createClient } from "@connectrpc/connect";
import { StudlyService } from "../../../gen/studly/v1/studly_pb.js";
import { type A2AStackOptions, createA2AStack } from "../../../src/a2a-stack.js";
import { type ErrorCode, StudlyError } from "../../../src/domain/errors.js";
import { createGateway } from "../../../src/gateway/app.js";
import type { AgentProfile } from "../../../src/rpc/a2a/card/profile.js";
import { createCallers } from "../../../src/rpc/auth/callers.js";
import { createInProcessTransport } from "../../../src/rpc/in-process-transport.js";
import { createInterceptors } from "../../../src/rpc/interceptors/interceptors.js";
import { createLifecycle } from "../../../src/server/lifecycle.js";
import { createServer } from "../../../src/server/server.js";
import type { Agent, AgentEvent } from "../../../src/service/tasks/agent.js";
import { openMemory } from "../../../src/store/open.js";
import { createTelemetry } from "../../../src/telemetry/create-telemetry.js";
import {
  createScriptedAgent,
  type Seen,
  scriptedExtension,
  textOf,
} from "../../service/tasks/scripted-agent.js";

/** Keys of two callers who know nothing of each other. */
export const anasKey = "key-of-ana";
export const bosKey = "key-of-bo";

/** What the scripted agent's card says. */
export const scriptedProfile: AgentProfile = {
  name: "Echo",
  description: "Does as it is told.",
  inputModes: ["text/plain"],
  outputModes: ["text/plain", "application/json"],
  skills: [{ id: "echo", name: "Echo", description: "Says it again.", tags: ["echo"] }],
  operatorSkills: [
    { id: "count", name: "Count", description: "How often it echoed.", tags: ["operations"] },
  ],
  extensions: [{ uri: scriptedExtension, description: "Echoes more.", params: { times: 2 } }],
};

export interface AgentSetup extends Partial<Omit<A2AStackOptions, "agent" | "interceptors">> {
  /** Who may call; default: everybody. */
  readonly apiKeys?: readonly string[];
  readonly rateLimitPerMinute?: number;
}

export interface RunningAgent extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string;
  readonly seen: Seen;
  /** What the server logs: a JSON text for each line. */
  readonly log: readonly string[];
}

/**
 * The agent of the scripts behind everything that the service has, on a port of 127.0.0.1. One more script:
 * "throw task_not_found" refuses with any code of StudlyError.
 */
export async function startAgent(setup: AgentSetup = {}): Promise<RunningAgent> {
  const { apiKeys = [], rateLimitPerMinute = 0, ...rest } = setup;
  const requestBudgetMs = rest.requestBudgetMs ?? 6_000;
  const maxBodyBytes = rest.maxBodyBytes ?? 1_048_576;
  const scripted = createScriptedAgent();
  const log: string[] = [];
  const telemetry = createTelemetry({
    logLevel: "debug",
    logFormat: "json",
    destination: { write: (line) => void log.push(line) },
  });
  const lifecycle = createLifecycle();
  const callers = apiKeys.length === 0 ? {} : { callers: createCallers({ apiKeys }) };
  const guards = { requestBudgetMs, lifecycle, rateLimitPerMinute, ...callers };
  const stores = openMemory({ maxContexts: 1_000, maxTasks: 1_000, ttlMs: 600_000 });
  const stack = createA2AStack({
    agent: refusing(scripted),
    profile: scriptedProfile,
    version: "1.2.3",
    security: { apiKeys: apiKeys.length > 0, anonymous: false },
    stores,
    interceptors: guards,
    telemetry,
    streaming: true,
    push: true,
    extendedCard: true,
    pushAllowHosts: ["127.0.0.1"],
    pushRetryForMs: 60_000,
    taskBudgetMs: 60_000,
    maxBackgroundTasks: 100,
    maxBackgroundTasksPerCaller: 100,
    heartbeatMs: 100,
    ...rest,
    requestBudgetMs,
    maxBodyBytes,
  });
  const gateway = createGateway({
    client: createClient(
      StudlyService,
      createInProcessTransport(() => undefined),
    ),
    a2a: stack.client,
    a2aHttp: stack.http,
    cards: stack.cards,
    requestBudgetMs,
    maxBodyBytes,
    corsOrigins: ["*"],
    telemetry,
    lifecycle,
  });
  const server = createServer({
    host: "127.0.0.1",
    port: 0,
    rpc: { routes: stack.routes, interceptors: createInterceptors(guards) },
    gateway,
    requestBudgetMs,
    telemetry,
    lifecycle,
    limits: { maxBodyBytes },
  });
  const { port } = await server.listen();
  return {
    url: `http://127.0.0.1:${port}`,
    seen: scripted.seen,
    log,
    async [Symbol.asyncDispose]() {
      await server.close();
      await stack[Symbol.asyncDispose]();
      await stores[Symbol.asyncDispose]();
    },
  };
}

function refusing(agent: Agent): Agent {
  return {
    ...agent,
    respond(request) {
      const [word, code = ""] = textOf(request).split(" ");
      return word === "throw" ? refuse(code as ErrorCode) : agent.respond(request);
    },
  };
}

// biome-ignore lint/correctness/useYield: it never comes to that
async function* refuse(code: ErrorCode): AsyncGenerator<AgentEvent> {
  throw new StudlyError(code, `As you wish: ${code}.`, { metadata: { wish: code } });
}

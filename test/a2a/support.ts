import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@connectrpc/connect";
import { StudlyService } from "../../gen/studly/v1/studly_pb.js";
import { type A2AStackOptions, createA2AStack } from "../../src/a2a-stack.js";
import { openApp } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import { createGateway } from "../../src/gateway/app.js";
import type { AgentProfile } from "../../src/rpc/a2a/card/profile.js";
import { createCallers } from "../../src/rpc/auth/callers.js";
import { createInProcessTransport } from "../../src/rpc/in-process-transport.js";
import { createInterceptors } from "../../src/rpc/interceptors/interceptors.js";
import { createLifecycle } from "../../src/server/lifecycle.js";
import { createServer } from "../../src/server/server.js";
import { openMemory } from "../../src/store/open.js";
import { noTelemetry } from "../gateway/support.js";
import {
  createScriptedAgent,
  type Seen,
  scriptedExtension,
} from "../service/tasks/scripted-agent.js";
import { withMore } from "./foreign/more-scripts.js";

/** An agent on a port of 127.0.0.1. */
export interface RunningAgent extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string;
  /** `host:port`, as gRPC takes it. */
  readonly target: string;
}

export interface AppSetup {
  /** Environment variables of src/config.ts. */
  readonly env?: Readonly<Record<string, string>>;
  /** With a key that signs the card, which then has a fixed URL. */
  readonly signed?: boolean;
}

/** The whole service in this process, built as `main` builds it. */
export async function startApp({ env = {}, signed = false }: AppSetup = {}): Promise<RunningAgent> {
  await using files = new AsyncDisposableStack();
  const own = { PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "silent" };
  const signing = signed ? await signingEnv(files) : {};
  const app = await openApp(readConfig({ ...own, ...signing, ...env }), "1.2.3");
  files.use(app);
  const { port } = await app.listen();
  return runningAt(port, files.move());
}

async function signingEnv(files: AsyncDisposableStack): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "studly-key-"));
  files.defer(() => rm(folder, { recursive: true }));
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const file = join(folder, "card-key.pem");
  await writeFile(file, privateKey.export({ type: "pkcs8", format: "pem" }));
  const port = await freePort();
  return {
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    CARD_SIGNING_KEY_FILE: file,
  };
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createTcpServer();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject).listen(0, "127.0.0.1", resolve);
  await promise;
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

function runningAt(port: number, parts: AsyncDisposableStack): RunningAgent {
  const target = `127.0.0.1:${port}`;
  return {
    url: `http://${target}`,
    target,
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  };
}

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

export interface ScriptedSetup extends Partial<Omit<A2AStackOptions, "agent" | "interceptors">> {
  readonly apiKeys?: readonly string[];
}

export interface ScriptedAgent extends RunningAgent {
  readonly seen: Seen;
}

/** The agent of the scripts (test/service/tasks/scripted-agent.ts, foreign/more-scripts.ts) behind everything that the service has. */
export async function startScripted(setup: ScriptedSetup = {}): Promise<ScriptedAgent> {
  const { apiKeys = [], requestBudgetMs = 6_000, maxBodyBytes = 1_048_576, ...rest } = setup;
  const agent = createScriptedAgent();
  const lifecycle = createLifecycle();
  const guards = {
    requestBudgetMs,
    lifecycle,
    ...(apiKeys.length === 0 ? {} : { callers: createCallers({ apiKeys }) }),
  };
  const parts = new AsyncDisposableStack();
  const stores = openMemory({ maxContexts: 1_000, maxTasks: 1_000, ttlMs: 600_000 });
  parts.use(stores);
  const stack = createA2AStack({
    agent: withMore(agent),
    profile: scriptedProfile,
    version: "1.2.3",
    security: { apiKeys: apiKeys.length > 0, anonymous: false },
    stores,
    interceptors: guards,
    telemetry: noTelemetry,
    streaming: true,
    push: true,
    extendedCard: true,
    pushAllowHosts: [],
    pushRetryForMs: 60_000,
    taskBudgetMs: 60_000,
    maxBackgroundTasks: 100,
    maxBackgroundTasksPerCaller: 100,
    requestBudgetMs,
    maxBodyBytes,
    ...rest,
  });
  parts.use(stack);
  const interceptors = createInterceptors(guards);
  const transport = createInProcessTransport((router) => router.service(StudlyService, {}), {
    interceptors,
  });
  const gateway = createGateway({
    client: createClient(StudlyService, transport),
    a2a: stack.client,
    a2aHttp: stack.http,
    cards: stack.cards,
    requestBudgetMs,
    maxBodyBytes,
    corsOrigins: ["*"],
    telemetry: noTelemetry,
    lifecycle,
  });
  const server = createServer({
    host: "127.0.0.1",
    port: 0,
    rpc: { routes: stack.routes, interceptors },
    gateway,
    requestBudgetMs,
    telemetry: noTelemetry,
    lifecycle,
  });
  parts.defer(() => server.close());
  const { port } = await server.listen();
  return Object.assign(runningAt(port, parts), { seen: agent.seen });
}

/** Everything that a stream tells. */
export async function all<T>(events: AsyncIterable<T>): Promise<T[]> {
  const told: T[] = [];
  for await (const event of events) told.push(event);
  return told;
}

/** A stream that is read to its end, and the moment in which it has begun. Both reject with it. */
export function follow<T>(events: AsyncIterable<T>): {
  readonly begun: Promise<T>;
  readonly ended: Promise<T[]>;
} {
  const { promise: begun, resolve, reject } = Promise.withResolvers<T>();
  const read = async () => {
    const told: T[] = [];
    for await (const event of events) {
      resolve(event);
      told.push(event);
    }
    reject(new Error("nothing was told"));
    return told;
  };
  const ended = read();
  ended.catch(reject);
  // Not everybody waits for both.
  begun.catch(() => undefined);
  return { begun, ended };
}

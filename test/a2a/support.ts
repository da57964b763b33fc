import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type A2AServerOptions, type AgentProfile, createA2AServer } from "../../src/a2a-server.js";
import { openApp } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
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
  const own = { PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "silent", STORE_URL: "memory:" };
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

export interface ScriptedSetup extends Partial<Omit<A2AServerOptions, "agent" | "card">> {
  readonly profile?: AgentProfile;
}

export interface ScriptedAgent extends RunningAgent {
  readonly seen: Seen;
}

/**
 * The agent of the scripts (test/service/tasks/scripted-agent.ts, foreign/more-scripts.ts), served as anybody can
 * serve theirs.
 */
export async function startScripted(setup: ScriptedSetup = {}): Promise<ScriptedAgent> {
  const { profile = scriptedProfile, ...options } = setup;
  const agent = createScriptedAgent();
  const card = { ...profile, version: "1.2.3" };
  const parts = new AsyncDisposableStack();
  const server = createA2AServer({ ...options, agent: withMore(agent), card });
  parts.use(server);
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

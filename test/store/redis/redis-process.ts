import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const startMs = 10_000;

/** A redis-server of the test's own, on a port of its own, in a directory of its own. */
export interface RedisProcess extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  /** As nobody wishes it: SIGKILL. */
  kill(): Promise<void>;
  /** On the same port, with what was on disk. */
  restart(): Promise<void>;
  /** It holds its connections and says nothing: SIGSTOP. */
  pause(): void;
  resume(): void;
}

/** Persists every write before it answers (AOF, fsync always), unless the arguments say otherwise. */
export async function startRedis(...args: readonly string[]): Promise<RedisProcess> {
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), "studly-redis-"));
  const common = ["--port", `${port}`, "--dir", directory, "--bind", "127.0.0.1", "--save", ""];
  const durable = ["--appendonly", "yes", "--appendfsync", "always", "--daemonize", "no"];
  let child: ChildProcess;

  async function start(): Promise<void> {
    child = spawn("redis-server", [...common, ...durable, ...args], { stdio: "ignore" });
    // Whatever happens to this process, it leaves no server behind.
    process.once("exit", killNow);
    await untilAnswers(port);
  }

  function killNow(): void {
    child.kill("SIGKILL");
  }

  async function kill(): Promise<void> {
    process.off("exit", killNow);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    killNow();
    await gone;
  }

  await start();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill,
    restart: start,
    pause: () => void child.kill("SIGSTOP"),
    resume: () => void child.kill("SIGCONT"),
    async [Symbol.asyncDispose]() {
      await kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Why the tests of Redis cannot run here; undefined if they can. In CI they must. */
export function missingRedis(): string | undefined {
  const { error } = spawnSync("redis-server", ["--version"], { stdio: "ignore" });
  if (error === undefined) return undefined;
  if (process.env["CI"] === "true") throw new Error("There is no redis-server on this machine.");
  return "skipped: there is no redis-server on this machine";
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function untilAnswers(port: number): Promise<void> {
  for (const end = Date.now() + startMs; Date.now() < end; await delay(20))
    if (await answers(port)) return;
  throw new Error(`redis-server did not start within ${startMs} ms.`);
}

/** True once it answers a PING, and is no longer loading. */
async function answers(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  socket.setTimeout(500, () => socket.destroy());
  try {
    await once(socket, "connect");
    socket.write("PING\r\n");
    const [data] = await once(socket, "data");
    return String(data).startsWith("+PONG");
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

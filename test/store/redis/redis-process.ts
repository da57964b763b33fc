import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

/** Persists every write before it answers (AOF, fsync always), unless the options say otherwise. */
export async function startRedis(...options: readonly string[]): Promise<RedisProcess> {
  const port = await freePort();
  const durable = ["--appendonly", "yes", "--appendfsync", "always", "--save", ""];
  return launch(port, (directory) => {
    // What CONFIG REWRITE writes to, and a restart reads.
    const file = join(directory, "redis.conf");
    writeFileSync(file, "", { flag: "a" });
    return [file, ...networkOf(port), ...durable, ...options];
  });
}

/** A cluster of one node, which has all slots. */
export async function startCluster(): Promise<RedisProcess> {
  const node = await startRedis("--cluster-enabled", "yes");
  await ask(node.port, "CLUSTER ADDSLOTSRANGE 0 16383");
  await until("the cluster is ready", async () =>
    (await ask(node.port, "CLUSTER INFO")).includes("cluster_state:ok"),
  );
  return { ...node, url: `redis+cluster://127.0.0.1:${node.port}` };
}

/** A sentinel that watches a master, and makes the first of its replicas one if the master is silent. */
export async function startSentinel(master: RedisProcess): Promise<RedisProcess> {
  const port = await freePort();
  const sentinel = await launch(port, (directory) => {
    const file = join(directory, "sentinel.conf");
    const watch = [
      `sentinel monitor main 127.0.0.1 ${master.port} 1`,
      "sentinel down-after-milliseconds main 500",
      "sentinel failover-timeout main 2000",
    ];
    writeFileSync(file, watch.join("\n"));
    return [file, "--sentinel", ...networkOf(port)];
  });
  return { ...sentinel, url: `redis+sentinel://127.0.0.1:${port}/main` };
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

/** The first piece of the answer to a command, as it is on the wire. */
export async function ask(port: number, command: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.setTimeout(500, () => socket.destroy(new Error("no answer")));
  try {
    await once(socket, "connect");
    socket.write(`${command}\r\n`);
    const [data] = await once(socket, "data");
    return String(data);
  } finally {
    socket.destroy();
  }
}

/** Waits until it holds; throws, saying what, if it does not for long. */
export async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + startMs; Date.now() < end; await delay(20))
    if (await holds()) return;
  throw new Error(`Not within ${startMs} ms: ${what}.`);
}

function networkOf(port: number): readonly string[] {
  return ["--port", `${port}`, "--bind", "127.0.0.1", "--daemonize", "no"];
}

async function launch(
  port: number,
  argumentsIn: (directory: string) => readonly string[],
): Promise<RedisProcess> {
  const directory = mkdtempSync(join(tmpdir(), "studly-redis-"));
  let child: ChildProcess;

  const killNow = () => void child.kill("SIGKILL");

  async function start(): Promise<void> {
    const args = [...argumentsIn(directory), "--dir", directory];
    child = spawn("redis-server", args, { stdio: "ignore" });
    // Whatever happens to this process, it leaves no server behind.
    process.once("exit", killNow);
    await until("redis-server answers", () => answers(port));
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

/** True once it answers, and is no longer loading. */
async function answers(port: number): Promise<boolean> {
  return /^(\+PONG|-NOAUTH)/.test(await ask(port, "PING").catch(() => ""));
}

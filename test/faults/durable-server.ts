import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A server on a durable store, started again and again on the same port. */
export interface DurableServer extends AsyncDisposable {
  readonly url: string;
  /** Ends every process of it at once, as a power cut would. */
  killNow(): Promise<void>;
  /** SIGSTOP, SIGCONT and the like, to every process of it. */
  signal(name: NodeJS.Signals): void;
  /** Resolves when it answers again. */
  startAgain(): Promise<void>;
}

/** Starts the built server; all its processes are in a group of their own. */
export async function startDurable(
  port: number,
  env: Readonly<Record<string, string>>,
): Promise<DurableServer> {
  const url = `http://127.0.0.1:${port}`;
  let child = await start(port, env);
  const killNow = () => killGroup(child);
  return {
    url,
    killNow,
    signal: (name) => void process.kill(-(child.pid ?? 0), name),
    async startAgain() {
      child = await start(port, env);
    },
    [Symbol.asyncDispose]: killNow,
  };
}

async function start(port: number, env: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["dist/server/main.js", "serve"], {
    env: {
      PATH: process.env["PATH"],
      HOST: "127.0.0.1",
      PORT: String(port),
      LOG_LEVEL: "error",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  const { promise, resolve, reject } = Promise.withResolvers<ChildProcess>();
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
    if (output.includes("listens on")) resolve(child);
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  return promise;
}

async function killGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  process.kill(-(child.pid ?? 0), "SIGKILL");
  await exit;
}

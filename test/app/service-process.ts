import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** The service as `npm start` runs it, in a process of its own. */
export interface ServiceProcess extends AsyncDisposable {
  readonly url: string;
  readonly host: string;
  /** All that it has written so far. */
  output(): string;
  signal(name: NodeJS.Signals): void;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

const defaults = { PORT: "0", HOST: "127.0.0.1", LOG_FORMAT: "json", STORE_URL: "memory:" };

/** Starts the built service on a free port; ends with the scope that holds it. */
export async function startService(
  env: Record<string, string | undefined> = {},
  nodeArguments: readonly string[] = [],
): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [...nodeArguments, "dist/server/main.js", "serve"], {
    env: { ...defaults, PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const url = await new Promise<string>((resolve, reject) => {
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
      const match = /https?:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (match !== null) resolve(match[0]);
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.once("exit", (code) => reject(new Error(`the service ended with ${code}: ${output}`)));
  });
  return {
    url,
    host: new URL(url).host,
    output: () => output,
    signal: (name) => child.kill(name),
    ended,
    [Symbol.asyncDispose]: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

/** Posts JSON and answers with status, headers and parsed body. */
export async function postJson(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
}

/** A JSON-RPC `execute` request with one user message. */
export function execute(text: string, params: Record<string, unknown> = {}): unknown {
  const message = { kind: "message", role: "user", parts: [{ kind: "text", text }] };
  return { jsonrpc: "2.0", id: 1, method: "execute", params: { messages: [message], ...params } };
}

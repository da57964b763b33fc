import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/** A server in a process of its own, as it is started for users. */
export interface ServerProcess extends AsyncDisposable {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to its address on standard output. */
  readonly startedMs: number;
  /** Resident memory in MB. */
  rssMb(): number;
}

/** Starts `node ...args` and waits for the first http:// address on its standard output. */
export async function startServer(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const from = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await firstAddress(child, args);
  const startedMs = performance.now() - from;
  const pid = child.pid ?? 0;
  return {
    url,
    pid,
    startedMs,
    rssMb: () => residentMb(pid),
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      const hurry = setTimeout(() => child.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(hurry);
    },
  };
}

function firstAddress(child: ChildProcess, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const match = /https?:\/\/[^\s"',]+/.exec(output);
      if (match !== null && output.indexOf("\n", match.index) >= 0) {
        resolve(match[0].replace("0.0.0.0", "127.0.0.1").replace(/\/+$/, ""));
      }
    });
    child.once("exit", (code) =>
      reject(new Error(`${args.join(" ")} ended with ${code}: ${output}`)),
    );
  });
}

function residentMb(pid: number): number {
  const match = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(match?.[1] ?? Number.NaN) / 1024;
}

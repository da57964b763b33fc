import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A process of a test that opens a store; killed with the scope that holds it. */
export interface Child extends AsyncDisposable {
  readonly pid: number;
  /** Whole lines of standard output so far. */
  lines(): readonly string[];
  /** Resolves when there are so many, or when it has ended. */
  hasSaid(lines: number): Promise<void>;
  /** A line of its standard input. */
  say(line: string): void;
  /** As a power cut would. */
  kill(): Promise<void>;
}

/** Runs a module beside this one; `shell` is said before it, in a shell (ulimit). */
export function startChild(module: string, args: readonly string[], shell?: string): Child {
  const file = fileURLToPath(new URL(module, import.meta.url));
  const command = [process.execPath, "--import", "tsx", file, ...args];
  const child =
    shell === undefined
      ? spawn(process.execPath, command.slice(1), { stdio: ["pipe", "pipe", "inherit"] })
      : spawn("sh", ["-c", `${shell}; exec "$@"`, "sh", ...command], {
          // The library says there, too, what went wrong.
          stdio: ["pipe", "pipe", "ignore"],
        });
  return follow(child);
}

function follow(child: ChildProcess): Child {
  let output = "";
  let hear: () => void = () => undefined;
  const ended = once(child, "exit").then(() => hear());
  child.stdout?.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    hear();
  });
  const lines = () =>
    output
      .slice(0, output.lastIndexOf("\n") + 1)
      .split("\n")
      .slice(0, -1);
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  return {
    pid: child.pid ?? 0,
    lines,
    async hasSaid(count) {
      while (lines().length < count && child.exitCode === null && child.signalCode === null)
        await new Promise<void>((resolve) => {
          hear = resolve;
        });
    },
    say: (line) => void child.stdin?.write(`${line}\n`),
    kill,
    [Symbol.asyncDispose]: kill,
  };
}

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Ask, Closed, SoakSetup, Stats, Told } from "./protocol.js";

/** The server in its own process; ends with the scope that holds it. */
export interface SoakServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  stats(): Promise<Stats>;
  tasks(): Promise<Readonly<Record<string, number>>>;
  /** Shuts it down as a signal would. */
  close(): Promise<Closed>;
  /** The exit code, once it has ended by itself. */
  readonly ended: Promise<number | null>;
}

const main = fileURLToPath(new URL("server-main.ts", import.meta.url));

export async function startSoakServer(setup: SoakSetup = {}): Promise<SoakServer> {
  const child = fork(main, [JSON.stringify(setup)], {
    execArgv: ["--expose-gc", "--import", "tsx"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const port = await new Promise<number>((resolve, reject) => {
    child.on("message", (told: Told) => {
      if ("port" in told) return resolve(told.port);
      const question = waiting.get(told.id);
      waiting.delete(told.id);
      if ("failed" in told) question?.reject(new Error(told.failed));
      else question?.resolve(told.answer);
    });
    void ended.then((code) => {
      const error = new Error(`the server ended with ${code}`);
      reject(error);
      for (const question of waiting.values()) question.reject(error);
    });
  });
  let asked = 0;

  function ask<T>(what: Ask): Promise<T> {
    const question = Promise.withResolvers<unknown>();
    waiting.set(++asked, question);
    child.send({ id: asked, ask: what });
    return question.promise as Promise<T>;
  }

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    stats: () => ask("stats"),
    tasks: () => ask("tasks"),
    async close() {
      const closed = await ask<Closed>("close");
      // Only this line kept it alive: whatever else does is a leak.
      child.disconnect();
      return closed;
    },
    ended,
    [Symbol.asyncDispose]: () => stop(child, ended),
  };
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
  await ended;
}

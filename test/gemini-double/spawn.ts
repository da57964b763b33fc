import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Behaviour } from "./behaviour.js";
import type { SeenRequest } from "./server.js";

/** The double in a process of its own. */
export interface SpawnedDouble extends AsyncDisposable {
  readonly url: string;
  /** One behaviour for each coming request; the last one stays. Forgets what was seen. */
  set(...script: readonly Behaviour[]): Promise<void>;
  requests(): Promise<readonly SeenRequest[]>;
  /** Open connections, without the one that asks. */
  connections(): Promise<number>;
}

export async function startGeminiDouble(): Promise<SpawnedDouble> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/gemini-double/main.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const match = /http:\/\/\S+/.exec(chunk.toString());
      if (match !== null) resolve(match[0]);
    });
    child.once("exit", (code) => reject(new Error(`the double ended with ${code}`)));
  });
  // Each question on a connection of its own, so that it does not stay among the counted ones.
  const control = (init: RequestInit = {}) =>
    fetch(`${url}/__control`, { ...init, headers: { connection: "close" } });
  const state = async () =>
    (await (await control()).json()) as { seen: SeenRequest[]; connections: number };
  return {
    url,
    set: async (...script) => {
      await control({ method: "POST", body: JSON.stringify(script) });
    },
    requests: async () => (await state()).seen,
    connections: async () => (await state()).connections - 1,
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

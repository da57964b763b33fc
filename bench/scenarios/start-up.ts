import { tasksSendBody } from "../request.js";
import { startServer } from "../server-process.js";

/** From nothing to the first answer. */
export interface StartUp {
  /** From the start of the process to the first plan, median of the starts. */
  readonly firstAnswerMs: number;
  readonly rssIdleMb: number;
}

/** Starts the service `times` times; each start is asked for one plan. */
export async function startUp(times: number): Promise<StartUp> {
  const starts: number[] = [];
  let rssIdleMb = Number.NaN;
  for (let i = 0; i < times; i++) {
    const from = performance.now();
    await using server = await startServer(["dist/server/main.js", "serve"], {
      STORE_URL: "memory:",
      PORT: "0",
      HOST: "127.0.0.1",
      LOG_LEVEL: "silent",
    });
    const response = await fetch(`${server.url}/tasks/send`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: tasksSendBody,
    });
    if (!response.ok) throw new Error(`the first request was answered with ${response.status}`);
    await response.text();
    starts.push(performance.now() - from);
    rssIdleMb = server.rssMb();
  }
  starts.sort((a, b) => a - b);
  return { firstAnswerMs: starts[Math.floor(starts.length / 2)] ?? Number.NaN, rssIdleMb };
}

import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { startGeminiDouble } from "../../test/gemini-double/spawn.js";
import { tasksSendBody } from "../request.js";
import { startServer } from "../server-process.js";

/** 1,000 calls at once while the model never answers. */
export interface HangingModel {
  readonly calls: number;
  /** Calls answered with HTTP 408 and JSON-RPC -32000. */
  readonly answered408: number;
  readonly modelBudgetMs: number;
  /** From the call to its answer, less the model budget. */
  readonly p50OverMs: number;
  readonly p99OverMs: number;
  /** Memory after the calls less memory before them. */
  readonly rssGrowthMb: number;
}

const CALLS = 1000;
const MODEL_BUDGET_MS = 5000;

/** Bursts on the same connections; the last one is measured, those before it warm up. */
export async function hangingModel(warmUps: number): Promise<HangingModel> {
  await using double = await startGeminiDouble();
  await double.set({ kind: "hang" });
  await using server = await startServer(["dist/server/main.js", "serve"], {
    STORE_URL: "memory:",
    PORT: "0",
    HOST: "127.0.0.1",
    LOG_LEVEL: "silent",
    GEMINI_API_KEY: "bench-key",
    GEMINI_BASE_URL: double.url,
    MODEL_BUDGET_MS: String(MODEL_BUDGET_MS),
    // Without it the breaker would answer the second burst at once.
    MODEL_BREAKER_FAILURES: "1000000",
  });
  const sockets = await openSockets(server.url);
  try {
    for (let i = 0; i < warmUps; i++) await burst(sockets);
    await settle();
    const before = server.rssMb();
    const answers = await burst(sockets);
    await settle();
    const over = answers.map((each) => each.elapsedMs - MODEL_BUDGET_MS).sort((a, b) => a - b);
    return {
      calls: CALLS,
      answered408: answers.filter(({ text }) => is408(text)).length,
      modelBudgetMs: MODEL_BUDGET_MS,
      p50OverMs: over[Math.floor(CALLS * 0.5)] ?? Number.NaN,
      p99OverMs: over[Math.floor(CALLS * 0.99)] ?? Number.NaN,
      rssGrowthMb: server.rssMb() - before,
    };
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

/** Until the connections to the model are closed. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}

/** Bare sockets: the load takes little of the machine's time, which the server needs. */
async function openSockets(url: string): Promise<Socket[]> {
  const { hostname, port } = new URL(url);
  return Promise.all(
    Array.from({ length: CALLS }, async () => {
      const socket = connect(Number(port), hostname);
      await once(socket, "connect");
      return socket;
    }),
  );
}

interface Answer {
  readonly text: string;
  readonly elapsedMs: number;
}

function burst(sockets: readonly Socket[]): Promise<Answer[]> {
  const bytes = Buffer.from(
    `POST /tasks/send HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(tasksSendBody)}\r\n\r\n${tasksSendBody}`,
  );
  return Promise.all(
    sockets.map(
      (socket) =>
        new Promise<Answer>((resolve) => {
          const from = performance.now();
          socket.once("data", (answer) =>
            resolve({ text: answer.toString(), elapsedMs: performance.now() - from }),
          );
          socket.write(bytes);
        }),
    ),
  );
}

function is408(text: string): boolean {
  return text.startsWith("HTTP/1.1 408") && text.includes('"code":-32000');
}

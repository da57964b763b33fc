import { Agent, request } from "node:http";
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

/** Two bursts on the same connections; the first one warms up, the second one is measured. */
export async function hangingModel(): Promise<HangingModel> {
  await using double = await startGeminiDouble();
  await double.set({ kind: "hang" });
  await using server = await startServer(["dist/server/main.js", "serve"], {
    PORT: "0",
    HOST: "127.0.0.1",
    LOG_LEVEL: "silent",
    GEMINI_API_KEY: "bench-key",
    GEMINI_BASE_URL: double.url,
    MODEL_BUDGET_MS: String(MODEL_BUDGET_MS),
    // Without it the breaker would answer the second burst at once.
    MODEL_BREAKER_FAILURES: "1000000",
  });
  const agent = new Agent({ keepAlive: true, maxSockets: CALLS });
  try {
    await burst(server.url, agent);
    const before = server.rssMb();
    const calls = await burst(server.url, agent);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const over = calls.map((call) => call.elapsedMs - MODEL_BUDGET_MS).sort((a, b) => a - b);
    return {
      calls: CALLS,
      answered408: calls.filter((call) => call.status === 408 && call.code === -32000).length,
      modelBudgetMs: MODEL_BUDGET_MS,
      p50OverMs: over[Math.floor(CALLS * 0.5)] ?? Number.NaN,
      p99OverMs: over[Math.floor(CALLS * 0.99)] ?? Number.NaN,
      rssGrowthMb: server.rssMb() - before,
    };
  } finally {
    agent.destroy();
  }
}

interface Call {
  readonly status: number;
  readonly code: number;
  readonly elapsedMs: number;
}

function burst(url: string, agent: Agent): Promise<Call[]> {
  return Promise.all(Array.from({ length: CALLS }, () => call(url, agent)));
}

function call(url: string, agent: Agent): Promise<Call> {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const outgoing = request(
      `${url}/tasks/send`,
      { agent, method: "POST", headers: { "content-type": "application/json" } },
      (response) => {
        let body = "";
        response.on("data", (chunk: Buffer) => {
          body += chunk.toString();
        });
        response.on("end", () => {
          const elapsedMs = performance.now() - from;
          const code = (JSON.parse(body) as { error?: { code: number } }).error?.code ?? 0;
          resolve({ status: response.statusCode ?? 0, code, elapsedMs });
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(tasksSendBody);
  });
}

// npm run bench [-- --quick] [-- --json] [-- --stores]: throughput beside other servers, start-up, a model that hangs,
// open streams, and what stores cost; with --stores only that.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import type { LoadResult } from "./load/result.js";
import { sendMessageBody, tasksSendBody } from "./request.js";
import { type Row, rows } from "./rows.js";
import { hangingModel } from "./scenarios/hanging-model.js";
import { type ScheduleTimes, scheduleTimes } from "./scenarios/schedule.js";
import { startUp } from "./scenarios/start-up.js";
import { type OpenStreams, openStreams } from "./scenarios/streams.js";
import { type ServerProcess, startServer } from "./server-process.js";
import { describeStores, storeReport } from "./store-report.js";

const { values: options } = parseArgs({
  options: { quick: { type: "boolean" }, json: { type: "boolean" }, stores: { type: "boolean" } },
});
const rounds = options.quick ? 2 : 5;
const seconds = options.quick ? 2 : 5;
const CONNECTIONS = 50;

interface Measured {
  readonly name: string;
  readonly rps: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rssMb: number;
  readonly failures: number;
  readonly vsBare: number;
  readonly vsA2aJs: number;
}

if (!options.stores) await compareServers();
const stores = await storeReport(options.quick === true);
process.stdout.write(options.json ? `${JSON.stringify(stores)}\n` : describeStores(stores));
if (stores.rows.some(({ failures }) => failures > 0)) process.exitCode = 1;

async function compareServers(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "studly-bench-"));
  try {
    const answerFile = join(scratch, "answer.json");
    const answerBytes = await saveAnswer(answerFile);
    const measured = await measureRows(answerFile);
    const report = {
      connections: CONNECTIONS,
      ...answerBytes,
      rows: measured,
      startUp: await startUp(options.quick ? 3 : 5),
      hangingModel: await hangingModel(options.quick ? 1 : 3),
      streams: await openStreams(options.quick ? 4 : 10),
      schedule: await scheduleTimes(),
    };
    process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : describe(report));
    if (measured.some((row) => row.failures > 0)) process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function studly(): Promise<ServerProcess> {
  return startServer(["dist/server/main.js", "serve"], {
    STORE_URL: "memory:",
    PORT: "0",
    HOST: "127.0.0.1",
    LOG_LEVEL: "silent",
  });
}

/** Saves the answer that the other servers give, and compares it with that of A2A. */
async function saveAnswer(file: string): Promise<{ answerBytes: number; a2aAnswerBytes: number }> {
  await using server = await studly();
  const answer = await ask(`${server.url}/tasks/send`, tasksSendBody);
  const a2aAnswer = await ask(`${server.url}/a2a`, sendMessageBody);
  writeFileSync(file, answer);
  return { answerBytes: Buffer.byteLength(answer), a2aAnswerBytes: Buffer.byteLength(a2aAnswer) };
}

async function ask(url: string, body: string): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "a2a-version": "1.0" },
    body,
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`Studly answered ${response.status}: ${answer}`);
  return answer;
}

/** Rounds are interleaved, so that a noisy moment of the machine meets every row. */
async function measureRows(answerFile: string): Promise<Measured[]> {
  const servers = {
    "bare-node-http": await startServer([
      "--import",
      "tsx",
      "bench/servers/bare-node-http.ts",
      answerFile,
    ]),
    "a2a-js": await startServer(["--import", "tsx", "bench/servers/a2a-js.ts", answerFile]),
    "studly-server": await startServer([
      "--import",
      "tsx",
      "bench/servers/studly-server.ts",
      answerFile,
    ]),
    studly: await studly(),
  };
  try {
    // Until the compiler has seen enough of the longer paths: some ten thousand requests.
    for (const row of rows)
      await row.load(servers[row.server].url, CONNECTIONS, warmUpSeconds(row));
    const results = new Map<Row, LoadResult[]>(rows.map((row) => [row, []]));
    for (let round = 0; round < rounds; round++) {
      for (const [row, seen] of results) {
        seen.push(await row.load(servers[row.server].url, CONNECTIONS, seconds));
      }
    }
    const rps = (name: string) =>
      median(
        [...results].flatMap(([row, seen]) => (row.name === name ? seen.map((r) => r.rps) : [])),
      );
    return [...results].map(([row, seen]) => ({
      name: row.name,
      rps: Math.round(rps(row.name)),
      p50Ms: median(seen.map((result) => result.p50Ms)),
      p99Ms: median(seen.map((result) => result.p99Ms)),
      rssMb: Math.round(servers[row.server].rssMb()),
      failures: seen.reduce((sum, result) => sum + result.failures, 0),
      vsBare: round2(rps(row.name) / rps("bare-node-http")),
      vsA2aJs: round2(rps(row.name) / rps("a2a-js")),
    }));
  } finally {
    for (const server of Object.values(servers)) await server[Symbol.asyncDispose]();
  }
}

function warmUpSeconds({ name }: Row): number {
  if (name === "tasks-send" || name === "studly-server" || name.startsWith("a2a-")) return 8;
  return options.quick ? 1 : 4;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}

function describe(report: {
  answerBytes: number;
  a2aAnswerBytes: number;
  rows: readonly Measured[];
  startUp: Awaited<ReturnType<typeof startUp>>;
  hangingModel: Awaited<ReturnType<typeof hangingModel>>;
  streams: OpenStreams;
  schedule: ScheduleTimes;
}): string {
  const table = new Table({
    head: [
      "server",
      "requests/s",
      "p50 ms",
      "p99 ms",
      "RSS MB",
      "vs bare",
      "vs a2a-js",
      "failures",
    ],
    style: { head: [], border: [] },
    colAligns: ["left", "right", "right", "right", "right", "right", "right", "right"],
  });
  for (const row of report.rows) {
    const { name, rps, p50Ms, p99Ms, rssMb, vsBare, vsA2aJs, failures } = row;
    table.push([name, rps, round2(p50Ms), round2(p99Ms), rssMb, vsBare, vsA2aJs, failures]);
  }
  const { startUp: start, hangingModel: hang, streams, schedule } = report;
  return `${CONNECTIONS} connections, answer of ${report.answerBytes} bytes (A2A: ${report.a2aAnswerBytes}), medians of ${rounds} interleaved rounds of ${seconds} s
${table.toString()}
start-up to first answer: ${Math.round(start.firstAnswerMs)} ms, idle memory ${Math.round(start.rssIdleMb)} MB
${hang.calls} calls at once, model hangs: ${hang.answered408} answered 408/-32000, ${Math.round(hang.p50OverMs)} ms (p50) and ${Math.round(hang.p99OverMs)} ms (p99) after the model budget of ${hang.modelBudgetMs} ms, memory ${hang.rssGrowthMb >= 0 ? "+" : ""}${Math.round(hang.rssGrowthMb)} MB
${streams.streams} open SSE streams: ${Math.round(streams.kbPerStream)} KB of memory each; ${streams.events} events, ${streams.p50Ms.toFixed(1)} ms (p50) and ${streams.p99Ms.toFixed(1)} ms (p99) from the agent to the reader
schedule: usual plan ${schedule.usualMs.toFixed(3)} ms, 500 units in 365 days ${schedule.largeMs.toFixed(1)} ms; twice the units take ${schedule.growth.map((times) => times.toFixed(1)).join(" and ")} times as long
`;
}

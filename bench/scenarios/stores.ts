import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { missingRedis, startRedis } from "../../test/store/redis/redis-process.js";
import { httpLoad } from "../load/http.js";
import type { LoadResult } from "../load/result.js";
import { tasksSendBody } from "../request.js";
import { type ServerProcess, startServer } from "../server-process.js";

/** `/tasks/send` on one kind of store. */
export interface StoreRow {
  readonly name: string;
  readonly rps: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rssMb: number;
  readonly failures: number;
  readonly vsMemory: number;
}

export interface StoreRows {
  readonly rows: readonly StoreRow[];
  /** What was not measured, and why. */
  readonly left: readonly string[];
}

const connections = 50;
// Two workers, and the load that they are put under.
const coresForTwoWorkers = 3;

/** Rounds are interleaved, so that a noisy moment of the machine meets every store. */
export async function storeRows(rounds: number, seconds: number): Promise<StoreRows> {
  await using resources = new AsyncDisposableStack();
  const directory = mkdtempSync(join(tmpdir(), "studly-bench-"));
  resources.defer(() => rmSync(directory, { recursive: true, force: true }));
  const left: string[] = [];
  const servers = new Map<string, ServerProcess>();
  const start = async (name: string, storeUrl: string, workers = "1") => {
    const env = { STORE_URL: storeUrl, WORKERS: workers };
    const base = { PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "silent", MAX_TASKS: "10000" };
    const server = await startServer(["dist/server/main.js", "serve"], { ...base, ...env });
    servers.set(name, resources.use(server));
  };
  await start("memory", "memory:");
  await start("lmdb", `lmdb:${join(directory, "one")}`);
  const missing = missingRedis();
  if (missing !== undefined) left.push(`redis: ${missing}`);
  else await start("redis", resources.use(await startRedis("--appendfsync", "everysec")).url);
  const cores = availableParallelism();
  if (cores >= coresForTwoWorkers)
    await start("lmdb, 2 workers", `lmdb:${join(directory, "two")}`, "2");
  else
    left.push(
      `2 workers: ${cores} cores; with the load they need ${coresForTwoWorkers}, or they share one`,
    );
  return { rows: await measure(servers, rounds, seconds), left };
}

async function measure(
  servers: ReadonlyMap<string, ServerProcess>,
  rounds: number,
  seconds: number,
): Promise<StoreRow[]> {
  for (const { url } of servers.values()) await load(url, 6);
  const seen = new Map([...servers.keys()].map((name) => [name, [] as LoadResult[]]));
  for (let round = 0; round < rounds; round++)
    for (const [name, { url }] of servers) seen.get(name)?.push(await load(url, seconds));
  const rpsOf = (name: string) => median((seen.get(name) ?? []).map(({ rps }) => rps));
  return [...servers].map(([name, server]) => {
    const results = seen.get(name) ?? [];
    return {
      name,
      rps: Math.round(rpsOf(name)),
      p50Ms: median(results.map(({ p50Ms }) => p50Ms)),
      p99Ms: median(results.map(({ p99Ms }) => p99Ms)),
      rssMb: Math.round(server.rssMb()),
      failures: results.reduce((sum, { failures }) => sum + failures, 0),
      vsMemory: rpsOf(name) / rpsOf("memory"),
    };
  });
}

function load(url: string, seconds: number): Promise<LoadResult> {
  const headers = { "content-type": "application/json" };
  return httpLoad({ url: `${url}/tasks/send`, headers, body: tasksSendBody, connections, seconds });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

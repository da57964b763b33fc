import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Call } from "../../src/domain/call.js";
import type { Context, Reply } from "../../src/domain/conversation.js";
import { deadlineIn } from "../../src/domain/deadline.js";
import { createPlanner } from "../../src/planner/plan.js";
import { createStudyService } from "../../src/service/study-service.js";
import { openMemory, openStores, type Stores } from "../../src/store/open.js";
import { text } from "../request.js";
import { startServer } from "../server-process.js";

/** The embedded store with so many contexts in it, each with a plan and the reply that it came with. */
export interface Growth {
  readonly contexts: number;
  readonly bytesPerContext: number;
  /** Of contexts that this process has not read before, one after the other. */
  readonly readMs: number;
  /** Of a turn onto such a context, one after the other, on disk. */
  readonly commitMs: number;
  /** From the start of the process to its address. */
  readonly startUpMs: number;
}

const limits = { maxContexts: 10_000_000, maxTasks: 10_000_000, ttlMs: 30 * 86_400_000 };
const samples = 400;
// Committed at once, about as callers do.
const batch = 20;

/** Fills one store up to each of the sizes, which must grow, and measures at each. */
export async function growth(sizes: readonly number[]): Promise<Growth[]> {
  const directory = mkdtempSync(join(tmpdir(), "studly-growth-"));
  try {
    const turn = await takeTurn();
    const ids: string[] = [];
    const rows: Growth[] = [];
    for (const size of sizes) {
      await fill(`lmdb:${directory}`, turn, ids, size);
      rows.push(await measure(directory, turn, ids));
    }
    return rows;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Turn {
  readonly context: Context;
  readonly reply: Reply;
}

/** A real one, by the embedded planner. */
async function takeTurn(): Promise<Turn> {
  await using stores = openMemory(limits);
  const study = createStudyService({
    planner: createPlanner({
      onModelFailure: "error",
      modelBudgetMs: 1,
      reserveMs: 0,
      defaultTimeZone: "UTC",
    }),
    store: stores.contexts,
    clock: () => new Date(),
    newId: randomUUID,
    historyTokens: 4_000,
  });
  const contextId = randomUUID();
  const input = { contextId, messageId: "m", text, history: [], preferences: {}, exports: [] };
  await study.createPlan(input, call());
  for await (const entry of stores.portable.entries())
    if (entry.kind === "context" && entry.replies[0] !== undefined)
      return { context: entry.context, reply: entry.replies[0].value };
  throw new Error("no turn was stored");
}

function call(): Call {
  const { signal } = new AbortController();
  const deadline = deadlineIn(600_000, "request");
  return { requestId: "bench", caller: "bench", signal, deadline, record: {} };
}

/** The same turn in a context of its own. */
function turnIn({ context, reply }: Turn, id: string) {
  const plan = context.plan === undefined ? {} : { plan: { ...context.plan, contextId: id } };
  const own = { ...context, id, ...plan };
  const value = { ...reply, contextId: id, ...plan };
  return { context: own, reply: { keys: [`m:${id}`], value } };
}

async function fill(url: string, turn: Turn, ids: string[], size: number): Promise<void> {
  await using stores = await openStores(url, limits);
  while (ids.length < size) {
    const fresh = Array.from({ length: Math.min(batch, size - ids.length) }, () => randomUUID());
    await Promise.all(
      fresh.map((id) => stores.contexts.commit({ ...turnIn(turn, id), expected: 0 })),
    );
    ids.push(...fresh);
  }
}

async function measure(directory: string, turn: Turn, ids: readonly string[]): Promise<Growth> {
  const times = await measureStore(directory, turn, ids);
  const env = { STORE_URL: `lmdb:${directory}`, PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "silent" };
  await using server = await startServer(["dist/server/main.js", "serve"], env);
  return {
    contexts: ids.length,
    bytesPerContext: Math.round(sizeOf(directory) / ids.length),
    ...times,
    startUpMs: server.startedMs,
  };
}

async function measureStore(directory: string, turn: Turn, ids: readonly string[]) {
  await using stores = await openStores(`lmdb:${directory}`, limits);
  const some = Array.from(
    { length: samples },
    (_, at) => ids[Math.floor((at * ids.length) / samples)] ?? "",
  );
  const versions = new Map<string, number>();
  const readMs = await medianOf(some, async (id) => {
    versions.set(id, (await stores.contexts.read(id))?.version ?? 0);
  });
  const commitMs = await medianOf(some, (id) => commit(stores, turn, id, versions.get(id) ?? 0));
  return { readMs, commitMs };
}

async function commit(stores: Stores, turn: Turn, id: string, expected: number): Promise<void> {
  const { context, reply } = turnIn(turn, id);
  const again = { ...reply, keys: [`again:${randomUUID()}`] };
  if (!(await stores.contexts.commit({ context, reply: again, expected })))
    throw new Error("a commit was refused");
}

async function medianOf(ids: readonly string[], act: (id: string) => Promise<void>) {
  const times: number[] = [];
  for (const id of ids) {
    const from = performance.now();
    await act(id);
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** What is taken on disk. */
function sizeOf(directory: string): number {
  return readdirSync(directory).reduce(
    (sum, name) => sum + statSync(join(directory, name)).blocks * 512,
    0,
  );
}

import type { Context, Reply } from "../../domain/conversation.js";
import type { StudyPlan } from "../../domain/plan.js";
import { isSettled } from "../../domain/task.js";
import type { Portable, StoreEntry } from "../store-entry.js";
import { fromBytes, toBytes } from "./bytes.js";
import type { Connection } from "./connection.js";
import { orderedText, orderedTime } from "./ordered-text.js";
import { createPlans, type NamedPlan, withPlan } from "./plans.js";
import { storedPushes } from "./pushes.js";
import { listOf, type Script, type ScriptArgument } from "./script.js";
import { scripts } from "./scripts.js";
import { createArguments, type ReadTask, storedOf, updatesOf } from "./tasks.js";

type ContextEntry = Extract<StoreEntry, { kind: "context" }>;
type TaskEntry = Extract<StoreEntry, { kind: "task" }>;
type Bytes = Buffer | null;
type ExportedReply = readonly [keys: readonly Buffer[], reply: Buffer, digest: Buffer, plan: Bytes];
type ExportedContext = readonly [
  head: Buffer,
  digest: Buffer,
  plan: Bytes,
  replies: readonly ExportedReply[],
];
type ExportedTask = readonly [
  task: ReadTask,
  keys: readonly Buffer[],
  updates: readonly Buffer[],
  pushes: readonly Buffer[],
];

// A script that takes long keeps everybody waiting.
const pageSize = 20;

/**
 * Everything out of Redis and into it. Each entry is as it was at one moment, not all of them together; what changes
 * meanwhile may come twice, the newer one later.
 */
export function createRedisPortable(
  { run }: Pick<Connection, "run">,
  { ttlMs, maxTasks }: { readonly ttlMs: number; readonly maxTasks: number },
): Portable {
  const plans = createPlans();

  async function* pages<T>(script: Script, start: string): AsyncGenerator<T> {
    let after: string | Buffer = start;
    for (;;) {
      const answer = await run(script, [ttlMs, after, pageSize]);
      const [last, ...found] = answer as readonly [Buffer, ...T[]];
      yield* found;
      if (last.length === 0) return;
      after = last;
    }
  }

  function contextEntry([head, digest, plan, replies]: ExportedContext): ContextEntry {
    return {
      kind: "context",
      context: withPlan(plans, fromBytes<Context>("context", head), digest, plan),
      replies: replies.map(([keys, reply, replyDigest, replyPlan]) => ({
        keys: keys.map(String),
        value: withPlan(plans, fromBytes<Reply>("reply", reply), replyDigest, replyPlan),
      })),
    };
  }

  function putContext({ context, replies }: ContextEntry): Promise<unknown> {
    const { plan, ...head } = context;
    const named = nameAll([plan, ...replies.map(({ value }) => value.plan)]);
    const digestOf = (one: StudyPlan | undefined) => (one && named.get(one)?.digest) ?? "";
    return run(scripts.importContext, [
      orderedText(context.id),
      context.owner,
      orderedTime(context.updatedAt),
      toBytes(head),
      digestOf(plan),
      ...listOf([...named.values()].flatMap(({ digest, bytes }) => [digest, bytes ?? ""])),
      replies.length,
      ...replies.flatMap(({ keys, value: { plan: own, ...reply } }) => [
        ...listOf(keys.map(orderedText)),
        toBytes(reply),
        digestOf(own),
      ]),
    ]);
  }

  function putTask({ stored, keys, updates, pushes }: TaskEntry): Promise<unknown> {
    return run(scripts.importTask, [
      ttlMs,
      maxTasks,
      ...createArguments(stored, keys),
      ...listOf(updates.flatMap((update) => [update.number, toBytes(update)])),
      ...listOf(
        pushes.flatMap(({ config, place }): ScriptArgument[] => [
          orderedText(config.id),
          toBytes(config),
          place === undefined ? "" : toBytes({ place }),
        ]),
      ),
      isSettled(stored.task.status.state) ? 0 : 1,
    ]);
  }

  return {
    async *entries() {
      for await (const found of pages<ExportedContext>(scripts.exportContexts, ""))
        yield contextEntry(found);
      for await (const [task, keys, updates, pushes] of pages<ExportedTask>(
        scripts.exportTasks,
        "o",
      ))
        yield {
          kind: "task",
          stored: storedOf(task),
          keys: keys.map(String),
          updates: updatesOf(updates),
          pushes: storedPushes(pushes),
        };
    },
    async put(entry) {
      await (entry.kind === "context" ? putContext(entry) : putTask(entry));
    },
  };
}

/** Each plan once, with its bytes. */
function nameAll(all: readonly (StudyPlan | undefined)[]): ReadonlyMap<StudyPlan, NamedPlan> {
  const fresh = createPlans();
  const given = all.filter((plan) => plan !== undefined);
  return new Map(given.map((plan) => [plan, fresh.name(plan)]));
}

import type { Artifact, NumberedUpdate, RunRequest, Task } from "../../domain/task.js";
import { encodeCursor } from "../cursor.js";
import type { StoredTask, TaskChange, TaskPage, TaskQuery, TaskStore } from "../task-store.js";
import { fromBytes, toBytes } from "./bytes.js";
import type { Connection } from "./connection.js";
import { foldArtifacts } from "./fold-artifacts.js";
import { orderedText, orderedTime } from "./ordered-text.js";
import { placeOf } from "./place.js";
import { createRedisPushes } from "./pushes.js";
import { listOf, type ScriptArgument } from "./script.js";
import { scripts } from "./scripts.js";

export interface RedisTasksOptions {
  readonly maxTasks: number;
  readonly ttlMs: number;
  /** A read counts as use only if the last one is longer ago. */
  readonly touchAfterMs: number;
  /** Who this process is among the holders of leases. */
  readonly holder: string;
}

type Bytes = Buffer | null;
/** As the script `taskOf` answers. */
export type ReadTask = readonly [
  number: number,
  owner: Buffer,
  head: Buffer,
  request: Bytes,
  base: Bytes,
  artifacts: readonly (readonly Buffer[])[],
];

/** Tasks with their updates and push configurations in Redis (layout: lua/tasks.ts). */
export function createRedisTasks(
  connection: Pick<Connection, "run">,
  options: RedisTasksOptions,
): TaskStore {
  const { run } = connection;
  const { maxTasks, ttlMs, touchAfterMs, holder } = options;

  async function create(
    stored: StoredTask,
    keys: readonly string[],
    updates: readonly NumberedUpdate[] = [],
  ): Promise<boolean> {
    const { task, number } = stored;
    // What the updates have brought is stored with them.
    const first = updates.length === 0 ? stored : { ...stored, task: { ...task, artifacts: [] } };
    const answer = await run(scripts.createTask, [
      ttlMs,
      maxTasks,
      ...createArguments(first, keys),
      number - updates.length,
      updates.length,
      ...updates.flatMap(updateArguments),
    ]);
    return answer === 1;
  }

  async function find(taskId: string, key: string): Promise<StoredTask | undefined> {
    const ids = [orderedText(taskId), orderedText(key)];
    const found = await run(scripts.findTask, [ttlMs, touchAfterMs, ...ids]);
    return found === null ? undefined : storedOf(found as ReadTask);
  }

  async function update({ task, expected, updates, request, lease }: TaskChange): Promise<boolean> {
    const answer = await run(scripts.updateTask, [
      ttlMs,
      maxTasks,
      orderedText(task.id),
      expected,
      task.status.state,
      orderedTime(task.status.timestamp),
      lease === undefined ? "" : orderedText(lease),
      holder,
      ...listOf(fieldsOf(task, request)),
      updates.length,
      ...updates.flatMap(updateArguments),
    ]);
    return answer === 1;
  }

  async function page(query: TaskQuery): Promise<TaskPage> {
    const { owner, contextId, state, statusAfter, limit, cursor } = query;
    const answer = await run(scripts.listTasks, [
      ttlMs,
      owner,
      orderedText(contextId ?? ""),
      state ?? "",
      1 + (state === undefined ? 0 : 1) + (contextId === undefined ? 0 : 2),
      statusAfter === undefined ? "" : orderedTime(statusAfter),
      placeOf(cursor, "pageToken"),
      limit,
    ]);
    const [total, hasMore, ...found] = answer as readonly [number, number, ...ReadTask[]];
    const tasks = found.map((one) => storedOf(one).task);
    const last = tasks.at(-1);
    if (hasMore === 0 || last === undefined) return { tasks, total };
    const position = { updatedAt: last.status.timestamp, id: last.id };
    return { tasks, total, cursor: encodeCursor(position) };
  }

  return {
    create,
    read: (taskId) => find(taskId, ""),
    findByKey: (key) => find("", key),
    update,
    async updatesAfter(taskId, number) {
      const query = [ttlMs, touchAfterMs, orderedText(taskId), number];
      return updatesOf((await run(scripts.updatesAfter, query)) as readonly Buffer[]);
    },
    list: page,
    async deleteContext(contextId, owner) {
      await run(scripts.deleteTasks, [owner, orderedText(contextId)]);
    },
    count: async () => Number(await run(scripts.countTasks, [ttlMs])),
    ...createRedisPushes(connection, options),
  };
}

/** What a task is made of, for scripts that write one (`writeTask`). */
export function createArguments(
  { task, owner, number, request }: StoredTask,
  keys: readonly string[],
): readonly ScriptArgument[] {
  const { artifacts } = task;
  const base = artifacts.length === 0 ? [] : ["base", toBytes({ artifacts })];
  return [
    orderedText(task.id),
    owner,
    orderedText(task.contextId),
    task.status.state,
    orderedTime(task.status.timestamp),
    ...listOf(["number", number, ...fieldsOf(task, request), ...base]),
    ...listOf(keys.map(orderedText)),
  ];
}

function fieldsOf(task: Task, request: RunRequest | undefined): readonly ScriptArgument[] {
  // The artifacts' content stands in the updates.
  const head = toBytes({ task: { ...task, artifacts: [] } });
  return ["head", head, ...(request === undefined ? [] : ["request", toBytes({ request })])];
}

function updateArguments(update: NumberedUpdate): readonly ScriptArgument[] {
  const bytes = toBytes(update);
  if (update.kind === "status") return [bytes, "", ""];
  return [bytes, artifactName(update.artifact), update.append ? "1" : "0"];
}

/** Never empty, as an id may be. */
function artifactName({ artifactId }: Artifact): Buffer {
  return Buffer.concat([Buffer.from("a"), Buffer.from(orderedText(artifactId))]);
}

export function updatesOf(updates: readonly Buffer[]): readonly NumberedUpdate[] {
  return updates.map((bytes) => fromBytes<NumberedUpdate>("update", bytes));
}

/** A task as the script `taskOf` reads it. */
export function storedOf([number, owner, head, request, base, artifacts]: ReadTask): StoredTask {
  const { task } = fromBytes<Pick<StoredTask, "task">>("task", head);
  const first = base === null ? [] : fromBytes<Pick<Task, "artifacts">>("task", base).artifacts;
  const folded = artifacts.reduce((all, own) => foldArtifacts(all, updatesOf(own)), first);
  return {
    task: { ...task, artifacts: folded },
    owner: owner.toString(),
    number,
    ...(request === null ? {} : fromBytes<Pick<StoredTask, "request">>("task", request)),
  };
}

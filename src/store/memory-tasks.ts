import { LRUCache } from "lru-cache";
import type { NumberedUpdate, Task } from "../domain/task.js";
import { decodeCursor, encodeCursor, type Position } from "./cursor.js";
import { createRecencyList, type Listed, type RecencyList } from "./recency-list.js";
import type { StoreEntry } from "./store-entry.js";
import type {
  StoredPush,
  StoredTask,
  TaskChange,
  TaskPage,
  TaskQuery,
  TaskStore,
} from "./task-store.js";

export interface MemoryTaskStoreOptions {
  /** Tasks held; the least recently read or changed one goes first. */
  readonly maxTasks: number;
  /** A task that was neither read nor changed for this long is gone. */
  readonly ttlMs: number;
  /** Milliseconds on any clock that only goes forward, never 0; default: `performance.now`. */
  readonly now?: () => number;
}

/** Updates kept of one task: who was away for longer begins with the task as it is. */
const maxUpdates = 1_000;

interface Entry extends Listed<Entry> {
  position: Position;
  stored: StoredTask;
  readonly keys: readonly string[];
  updates: NumberedUpdate[];
  readonly pushes: Map<string, StoredPush>;
}

/** A store whose tasks can be taken out and put in as they are. */
export interface MemoryTaskStore extends TaskStore {
  entries(): readonly TaskEntry[];
  /** Takes the place of what has the same id. */
  put(entry: TaskEntry): void;
}

type TaskEntry = Omit<Extract<StoreEntry, { kind: "task" }>, "kind">;

/** Tasks that live and die with the process. */
export function createMemoryTaskStore(options: MemoryTaskStoreOptions): MemoryTaskStore {
  const byKey = new Map<string, Entry>();
  const owners = new Map<string, RecencyList<Entry>>();
  const contexts = new Map<string, Set<Entry>>();
  const entries = new LRUCache<string, Entry>({
    maxSize: options.maxTasks,
    sizeCalculation: () => 1,
    ttl: Math.max(1, Math.ceil(options.ttlMs)),
    ttlResolution: 0,
    updateAgeOnGet: true,
    perf: { now: options.now ?? (() => performance.now()) },
    dispose: forget,
  });

  function forget(entry: Entry): void {
    for (const key of entry.keys) if (byKey.get(key) === entry) byKey.delete(key);
    unlist(entry);
    const key = contextKey(entry.stored);
    const siblings = contexts.get(key);
    siblings?.delete(entry);
    if (siblings?.size === 0) contexts.delete(key);
  }

  function list(entry: Entry): void {
    const { owner } = entry.stored;
    const tasks = owners.get(owner) ?? createRecencyList<Entry>();
    tasks.insert(entry);
    owners.set(owner, tasks);
  }

  function unlist(entry: Entry): void {
    const { owner } = entry.stored;
    const tasks = owners.get(owner);
    tasks?.remove(entry);
    if (tasks?.newest === undefined) owners.delete(owner);
  }

  /** By key, unless it has expired and only nobody has noticed yet. */
  function liveByKey(key: string): Entry | undefined {
    const entry = byKey.get(key);
    return entry !== undefined && entries.has(entry.stored.task.id) ? entry : undefined;
  }

  function create(
    stored: StoredTask,
    keys: readonly string[],
    updates: readonly NumberedUpdate[] = [],
  ): boolean {
    if (entries.has(stored.task.id) || keys.some((key) => liveByKey(key) !== undefined))
      return false;
    const entry: Entry = {
      position: positionOf(stored.task),
      stored,
      keys,
      updates: [...updates],
      pushes: new Map(),
      older: undefined,
      newer: undefined,
    };
    for (const key of keys) byKey.set(key, entry);
    list(entry);
    const key = contextKey(stored);
    const siblings = contexts.get(key) ?? new Set();
    contexts.set(key, siblings.add(entry));
    entries.set(stored.task.id, entry);
    return true;
  }

  function update({ task, expected, updates, request }: TaskChange): boolean {
    const entry = entries.get(task.id);
    if (entry === undefined || entry.stored.number !== expected) return false;
    const number = expected + updates.length;
    entry.updates.push(...updates);
    if (entry.updates.length > maxUpdates) entry.updates = entry.updates.slice(-maxUpdates);
    const position = positionOf(task);
    const isMoved = position.updatedAt !== entry.position.updatedAt;
    if (isMoved) unlist(entry);
    entry.stored = { ...entry.stored, task, number, ...(request === undefined ? {} : { request }) };
    if (!isMoved) return true;
    entry.position = position;
    list(entry);
    return true;
  }

  function page({ owner, limit, cursor, ...filter }: TaskQuery): TaskPage {
    const from = cursor === undefined ? undefined : decodeCursor(cursor, "pageToken");
    const tasks: Task[] = [];
    let total = 0;
    let next: string | undefined;
    for (let entry = owners.get(owner)?.newest; entry !== undefined; entry = entry.older) {
      const { task } = entry.stored;
      if (filter.statusAfter !== undefined && task.status.timestamp < filter.statusAfter) break;
      if (!entries.has(task.id) || !matches(task, filter)) continue;
      total++;
      if (from !== undefined && !isAfter(entry.position, from)) continue;
      const last = tasks.at(-1);
      if (tasks.length < limit) tasks.push(task);
      else if (last !== undefined) next ??= encodeCursor(positionOf(last));
    }
    return { tasks, total, ...(next === undefined ? {} : { cursor: next }) };
  }

  function put({ stored, keys, updates, pushes }: TaskEntry): void {
    const { id } = stored.task;
    entries.delete(id);
    for (const key of keys) byKey.delete(key);
    create(stored, keys);
    const entry = entries.get(id);
    entry?.updates.push(...updates);
    for (const push of pushes) entry?.pushes.set(push.config.id, push);
  }

  return {
    entries: () =>
      [...entries.rvalues()]
        .filter((entry) => entry !== undefined)
        .map(({ stored, keys, updates, pushes }) => ({
          stored,
          keys,
          updates,
          pushes: [...pushes.values()],
        })),
    put,
    create: async (stored, keys, updates) => create(stored, keys, updates),
    read: async (taskId) => entries.get(taskId)?.stored,
    findByKey: async (key) => liveByKey(key)?.stored,
    update: async (change) => update(change),
    async updatesAfter(taskId, number) {
      const updates = entries.get(taskId)?.updates ?? [];
      const first = updates[0]?.number ?? 1;
      return updates.slice(Math.max(0, number + 1 - first));
    },
    list: async (query) => page(query),
    async deleteContext(contextId, owner) {
      for (const entry of contexts.get(`${owner}\0${contextId}`) ?? [])
        entries.delete(entry.stored.task.id);
    },
    async putPush(config) {
      const entry = entries.get(config.taskId);
      entry?.pushes.set(config.id, { config });
      return entry !== undefined;
    },
    pushes: async (taskId) => [...(entries.get(taskId)?.pushes.values() ?? [])],
    async movePush(taskId, id, place) {
      const { pushes } = entries.get(taskId) ?? {};
      const stored = pushes?.get(id);
      if (stored !== undefined) pushes?.set(id, { ...stored, place });
      return stored !== undefined;
    },
    async deletePush(taskId, id) {
      entries.get(taskId)?.pushes.delete(id);
    },
    async count() {
      entries.purgeStale();
      return entries.size;
    },
  };
}

function contextKey({ owner, task }: StoredTask): string {
  return `${owner}\0${task.contextId}`;
}

function positionOf({ id, status }: Task): Position {
  return { updatedAt: status.timestamp, id };
}

/** True for what is listed after the place. */
function isAfter(position: Position, place: Position): boolean {
  return position.updatedAt === place.updatedAt
    ? position.id < place.id
    : position.updatedAt < place.updatedAt;
}

function matches(
  task: Task,
  { contextId, state }: Pick<TaskQuery, "contextId" | "state">,
): boolean {
  if (contextId !== undefined && task.contextId !== contextId) return false;
  return state === undefined || task.status.state === state;
}

import { isSettled, type NumberedUpdate, type Task } from "../../domain/task.js";
import { encodeCursor } from "../cursor.js";
import { decodeRecord, encodeRecord } from "../records/record.js";
import type { StoreEntry } from "../store-entry.js";
import type { StoredTask, TaskChange, TaskPage, TaskQuery, TaskStore } from "../task-store.js";
import type { Counters } from "./counters.js";
import type { Environment } from "./environment.js";
import { keyPart, last } from "./key-part.js";
import type { LmdbLeases } from "./leases.js";
import type { Recency } from "./recency.js";
import type { RecentValues } from "./recent-values.js";
import { type ArtifactPlace, createTaskArtifacts } from "./task-artifacts.js";
import { createTaskIndex, type ListedTask } from "./task-index.js";
import { createTaskPushes } from "./task-pushes.js";

export interface TasksOptions {
  readonly counters: Counters;
  readonly recency: Recency;
  readonly recent: RecentValues<StoredTask>;
  readonly leases: LmdbLeases;
  readonly maxTasks: number;
}

/** What is known of a task beside its record. */
interface Head extends Omit<ListedTask, "id"> {
  readonly number: number;
  /** Tells it from a later one of the same id. */
  readonly born: number;
  readonly keys: readonly string[];
  readonly artifacts: readonly ArtifactPlace[];
  /** The number of the first update that is kept. */
  readonly first: number;
}

type TaskEntry = Omit<Extract<StoreEntry, { kind: "task" }>, "kind">;

/** Tasks on disk, and what an export needs. */
export interface LmdbTasks extends TaskStore {
  /** For the callback of `write`; both are parts of keys. */
  forgetContext(contextId: string, owner: string): void;
  /** Every id, in an order of its own. */
  ids(): Iterable<string>;
  /** One of them; undefined if it has expired. */
  entry(id: string): TaskEntry | undefined;
  /** Takes the place of what has its id. */
  put(entry: TaskEntry): Promise<void>;
}

/** Updates kept of one task: who was away for longer begins with the task as it is. */
const maxUpdates = 1_000;
// Tasks that one step may take out of the way.
const maxRemovals = 8;

export function createLmdbTasks(environment: Environment, options: TasksOptions): LmdbTasks {
  const { counters, recency, recent, leases, maxTasks } = options;
  const records = environment.records("tasks");
  const heads = environment.index<Head>("tasks.heads");
  const updates = environment.records("updates");
  const byKey = environment.index<string>("tasks.by-key");
  const index = createTaskIndex(environment, counters, recency);
  const artifacts = createTaskArtifacts(environment);
  const pushes = createTaskPushes(environment, { leases, isLive: (id) => recency.isLive(id) });

  function liveHead(id: string): Head | undefined {
    return recency.isLive(id) ? heads.get(id) : undefined;
  }

  function* updatesFrom(id: string, number: number): Generator<NumberedUpdate> {
    for (const { value } of updates.range({ start: [id, number], end: [id, last] }))
      yield decodeRecord<NumberedUpdate>("update", value);
  }

  /** Without the content of artifacts. */
  function loadRecord(id: string): { stored: StoredTask; size: number } {
    const bytes = records.get(id);
    if (bytes === undefined) throw new Error("A task is missing from the store.");
    return { stored: decodeRecord<StoredTask>("task", bytes), size: bytes.length };
  }

  function load(id: string, head: Head): StoredTask {
    const stamp = stampOf(head);
    const known = recent.get(id, stamp);
    if (known !== undefined) return known;
    const { stored, size } = loadRecord(id);
    const all = artifacts.read(id, head.artifacts, (number) => updatesFrom(id, number));
    const loaded = { ...stored, task: { ...stored.task, artifacts: all } };
    recent.set(id, stamp, loaded, size);
    return loaded;
  }

  function forget(id: string, head: Head): void {
    for (const key of [...updates.keys({ start: [id], end: [id, last] })]) updates.remove(key);
    artifacts.removeAll(id);
    pushes.removeAll(id);
    for (const key of head.keys.map(keyPart)) if (byKey.get(key) === id) byKey.remove(key);
    index.remove({ ...head, id });
    records.remove(id);
    heads.remove(id);
    recency.forget(id);
    recent.delete(id);
    for (const lease of leasesOf(id)) leases.remove(lease);
  }

  function forgetById(id: string): void {
    const head = heads.get(id);
    if (head === undefined) recency.forget(id);
    else forget(id, head);
  }

  function makeRoom(): void {
    for (const id of recency.expired(maxRemovals)) forgetById(id);
    for (let left = maxRemovals; left > 0 && counters.get("tasks") > maxTasks; left--) {
      const id = recency.oldest();
      if (id !== undefined) forgetById(id);
    }
  }

  function idByKey(key: string): string | undefined {
    const id = byKey.get(keyPart(key));
    return id !== undefined && recency.isLive(id) ? id : undefined;
  }

  /** A task that is not there, with the updates that have made it. */
  function write(
    id: string,
    stored: StoredTask,
    keys: readonly string[],
    made: readonly NumberedUpdate[],
  ): Head {
    const { task, number } = stored;
    const expected = number - made.length;
    for (const one of made) updates.put([id, one.number], encodeRecord(one));
    const change = { task, expected, updates: made };
    const head: Head = {
      ...listed(stored),
      number,
      born: counters.add("version", 1),
      keys,
      artifacts: artifacts.follow(id, [], change, number - maxUpdates),
      first: expected + 1,
    };
    records.put(id, encodeRecord(withoutArtifacts(stored)));
    heads.put(id, head);
    for (const key of keys) byKey.put(keyPart(key), id);
    index.add({ ...head, id });
    recency.use(id);
    return head;
  }

  async function create(
    stored: StoredTask,
    keys: readonly string[],
    made: readonly NumberedUpdate[] = [],
  ): Promise<boolean> {
    const id = keyPart(stored.task.id);
    const head = await environment.write(() => {
      if (liveHead(id) !== undefined || keys.some((key) => idByKey(key) !== undefined))
        return undefined;
      forgetById(id);
      const written = write(id, stored, keys, made);
      makeRoom();
      return written;
    });
    if (head !== undefined) recent.set(id, stampOf(head), stored, sizeOf(stored.task));
    return head !== undefined;
  }

  function trim(id: string, first: number, number: number): number {
    const oldest = Math.max(first, number - maxUpdates + 1);
    for (let old = first; old < oldest; old++) updates.remove([id, old]);
    return oldest;
  }

  /** The change, in the callback of `write`; the task afterwards, or undefined if it is void. */
  function apply(id: string, change: TaskChange, encoded: readonly Uint8Array[]) {
    const { task, expected, lease } = change;
    const before = liveHead(id);
    if (before?.number !== expected) return undefined;
    if (lease !== undefined && !leases.holds(lease)) return undefined;
    const known = recent.get(id, stampOf(before)) ?? loadRecord(id).stored;
    const number = expected + change.updates.length;
    const request = change.request ?? known.request;
    const { owner } = known;
    const stored = { task, owner, number, ...(request === undefined ? {} : { request }) };
    for (const [at, bytes] of encoded.entries()) updates.put([id, expected + 1 + at], bytes);
    const trimmed = number - maxUpdates;
    const places = artifacts.follow(id, before.artifacts, change, trimmed);
    const first = trim(id, before.first, number);
    const head: Head = { ...before, ...listed(stored), number, artifacts: places, first };
    records.put(id, encodeRecord(withoutArtifacts(stored)));
    heads.put(id, head);
    if (before.state !== head.state || before.timestamp !== head.timestamp)
      index.move({ ...before, id }, { ...head, id });
    recency.use(id);
    return { stored, head };
  }

  async function update(change: TaskChange): Promise<boolean> {
    const id = keyPart(change.task.id);
    const encoded = change.updates.map((one) => encodeRecord(one));
    const applied = await environment.write(() => apply(id, change, encoded));
    if (applied === undefined) return false;
    recent.set(id, stampOf(applied.head), applied.stored, sizeOf(change.task));
    return true;
  }

  function loadLive(id: string): StoredTask | undefined {
    const head = liveHead(id);
    return head === undefined ? undefined : load(id, head);
  }

  async function page(query: TaskQuery): Promise<TaskPage> {
    using snapshot = environment.snapshot();
    const { ids, total, hasMore } = await index.page(query, snapshot);
    const tasks = snapshot.within(() => ids.flatMap((id) => loadLive(id)?.task ?? []));
    const final = tasks.at(-1);
    if (!hasMore || final === undefined) return { tasks, total };
    return { tasks, total, cursor: encodeCursor(positionOf(final)) };
  }

  function forgetContext(contextId: string, owner: string): void {
    for (const id of index.ofContext(contextId, owner)) forgetById(id);
  }

  return {
    ...pushes.verbs,
    create,
    update,
    forgetContext,
    async read(taskId) {
      environment.refresh();
      const id = keyPart(taskId);
      recency.touch(id);
      return loadLive(id);
    },
    async findByKey(key) {
      environment.refresh();
      const id = idByKey(key);
      return id === undefined ? undefined : loadLive(id);
    },
    async updatesAfter(taskId, number) {
      environment.refresh();
      const id = keyPart(taskId);
      const head = liveHead(id);
      if (head === undefined || number >= head.number) return [];
      recency.touch(id);
      return [...updatesFrom(id, Math.max(number + 1, head.first))];
    },
    list: page,
    deleteContext: (contextId, owner) =>
      environment.write(() => forgetContext(keyPart(contextId), keyPart(owner))),
    async count() {
      environment.refresh();
      return index.count();
    },
    ids: () => heads.keys() as Iterable<string>,
    entry(id) {
      const head = liveHead(id);
      if (head === undefined) return undefined;
      const stored = load(id, head);
      return {
        stored,
        keys: head.keys,
        updates: [...updatesFrom(id, head.first)],
        pushes: pushes.of(id),
      };
    },
    async put({ stored, keys, updates: all, pushes: configs }) {
      const id = keyPart(stored.task.id);
      await environment.write(() => {
        forgetById(id);
        write(id, stored, keys, all);
        for (const push of configs) pushes.put(id, push);
        if (!isSettled(stored.task.status.state)) leases.leaveBehind(workLease(id));
        makeRoom();
      });
    },
  };
}

/** What is held while somebody works at a task. */
function workLease(id: string): string {
  return `run:${id}`;
}

/** What is held for a task while somebody works at it, or sends its notifications. */
function leasesOf(id: string): readonly string[] {
  return [workLease(id), `push:${id}`];
}

function listed({ task, owner }: StoredTask): Omit<ListedTask, "id"> {
  const { state, timestamp } = task.status;
  return { owner: keyPart(owner), contextId: keyPart(task.contextId), state, timestamp };
}

function withoutArtifacts(stored: StoredTask): StoredTask {
  return { ...stored, task: { ...stored.task, artifacts: [] } };
}

function stampOf({ born, number }: Head): string {
  return `${born}.${number}`;
}

function positionOf({ id, status }: Task) {
  return { updatedAt: status.timestamp, id };
}

/** About, in bytes: what is worth remembering differs by orders of magnitude. */
function sizeOf({ artifacts, history }: Task): number {
  const parts = [...artifacts, ...history].flatMap((one) => one.parts);
  return parts.reduce((sum, part) => sum + ("text" in part ? part.text.length : 2_000), 500);
}

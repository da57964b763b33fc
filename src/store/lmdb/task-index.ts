import { setImmediate } from "node:timers/promises";
import type { TaskState } from "../../domain/task.js";
import { decodeCursor } from "../cursor.js";
import type { TaskQuery } from "../task-store.js";
import type { Counters } from "./counters.js";
import type { Environment, Snapshot } from "./environment.js";
import { keyPart, last } from "./key-part.js";
import type { Recency } from "./recency.js";
import type { Item, Key, Table } from "./table.js";

/** What lists know of a task. Ids and owners are parts of keys. */
export interface ListedTask {
  readonly id: string;
  readonly owner: string;
  readonly contextId: string;
  readonly state: TaskState;
  /** Of the status, in ms since the epoch. */
  readonly timestamp: number;
}

/** A page of ids. */
export interface IdPage {
  readonly ids: readonly string[];
  readonly total: number;
  /** True if there are more. */
  readonly hasMore: boolean;
}

/** In which order an owner's tasks are listed. `add`, `move` and `remove` are for the callback of `write`. */
export interface TaskIndex {
  add(task: ListedTask): void;
  remove(task: ListedTask): void;
  /** Its state or time is another one now. */
  move(before: ListedTask, now: ListedTask): void;
  /** The ids of a context's tasks. */
  ofContext(contextId: string, owner: string): readonly string[];
  page(query: TaskQuery, snapshot: Snapshot): Promise<IdPage>;
  /** How many there are of all owners. */
  count(): number;
}

// Entries looked at before others have their turn.
const sliceSize = 2_000;

export function createTaskIndex(
  environment: Environment,
  counters: Counters,
  recency: Recency,
): TaskIndex {
  const byOwner =
    environment.index<readonly [contextId: string, state: TaskState]>("tasks.by-owner");
  const byContext = environment.index<TaskState>("tasks.by-context");

  function count({ owner }: ListedTask, difference: number): void {
    counters.add("tasks", difference);
    counters.add(["tasks", owner], difference);
  }

  function countState({ owner, state }: ListedTask, difference: number): void {
    counters.add(["tasks", owner, state], difference);
  }

  function put({ id, owner, contextId, state, timestamp }: ListedTask): void {
    byOwner.put([owner, timestamp, id], [contextId, state]);
    byContext.put([owner, contextId, timestamp, id], state);
  }

  function unlist({ id, owner, contextId, timestamp }: ListedTask): void {
    byOwner.remove([owner, timestamp, id]);
    byContext.remove([owner, contextId, timestamp, id]);
  }

  /** Without looking at each, where that is possible. */
  function knownTotal({ owner, contextId, state, statusAfter }: TaskQuery): number | undefined {
    if (contextId !== undefined || statusAfter !== undefined) return undefined;
    if (recency.expired(1).length > 0) return undefined;
    const key = ["tasks", keyPart(owner)];
    return counters.get(state === undefined ? key : [...key, state]);
  }

  /** The ids that match, the newest first, from just after a place; in slices. */
  async function* matching(query: TaskQuery, after: Key | undefined, snapshot: Snapshot) {
    const { contextId, state, statusAfter } = query;
    const table: Table<unknown> = contextId === undefined ? byOwner : byContext;
    const scope = scopeOf(query);
    const end = statusAfter === undefined ? scope : [...scope, statusAfter];
    const isMatch = ({ key, value }: Item<unknown>) =>
      (state === undefined || state === (Array.isArray(value) ? value[1] : value)) &&
      recency.isLive(idOf(key));
    for (let start = after; ; await setImmediate()) {
      const range = { start: start ?? [...scope, last], end, reverse: true, limit: sliceSize };
      const entries = snapshot.within(() => [...table.range(range)]);
      // A range has its start in it.
      const fresh = entries.filter(({ key }) => start === undefined || idOf(key) !== idOf(start));
      yield snapshot.within(() => fresh.filter(isMatch).map(({ key }) => idOf(key)));
      start = entries.at(-1)?.key;
      if (entries.length < sliceSize) return;
    }
  }

  async function countMatching(query: TaskQuery, snapshot: Snapshot): Promise<number> {
    let total = 0;
    for await (const ids of matching(query, undefined, snapshot)) total += ids.length;
    return total;
  }

  /** So many of those that match, if there are. */
  async function firstMatching(query: TaskQuery, limit: number, snapshot: Snapshot) {
    const cursor = query.cursor === undefined ? undefined : decodeCursor(query.cursor, "pageToken");
    const after = cursor && [...scopeOf(query), cursor.updatedAt, keyPart(cursor.id)];
    const found: string[] = [];
    for await (const ids of matching(query, after, snapshot)) {
      found.push(...ids);
      if (found.length >= limit) break;
    }
    return found.slice(0, limit);
  }

  return {
    add(task) {
      put(task);
      count(task, 1);
      countState(task, 1);
    },
    remove(task) {
      unlist(task);
      count(task, -1);
      countState(task, -1);
    },
    move(before, now) {
      if (before.timestamp !== now.timestamp) unlist(before);
      put(now);
      if (before.state === now.state) return;
      countState(before, -1);
      countState(now, 1);
    },
    ofContext(contextId, owner) {
      const scope = [owner, contextId];
      const keys = byContext.keys({ start: scope, end: [...scope, last] });
      return [...keys].map((key) => String(key[3]));
    },
    async page(query, snapshot) {
      const { limit } = query;
      const found = await firstMatching(query, limit + 1, snapshot);
      const known = snapshot.within(() => knownTotal(query));
      const total = known ?? (await countMatching(query, snapshot));
      return { ids: found.slice(0, limit), total, hasMore: found.length > limit };
    },
    count: () => counters.get("tasks") - recency.countExpired(),
  };
}

function scopeOf({ owner, contextId }: TaskQuery): readonly string[] {
  return contextId === undefined ? [keyPart(owner)] : [keyPart(owner), keyPart(contextId)];
}

/** The last part of a key. */
function idOf(key: Key): string {
  return String(key.at(-1));
}

import { LRUCache } from "lru-cache";

/** What one configuration's receiver has acknowledged. */
export interface Place {
  /** Of the last update; a task that was sent as a whole counts as its last one. */
  readonly number: number;
  /** Of the task. */
  readonly contextId: string;
}

/** How far the delivery to one configuration has come. */
export interface Cursor {
  readonly taskId: string;
  /** Of the configuration. */
  readonly id: string;
  /** Absent before the first acknowledgement: the task comes first, as it is. */
  readonly place?: Place;
}

/** The cursors of all deliveries that are not over. They live and die with the process. */
export interface Cursors {
  of(taskId: string): readonly Cursor[];
  find(taskId: string, id: string): Cursor | undefined;
  save(cursor: Cursor): void;
  forget(taskId: string, id: string): void;
  /** True once a task's cursors had to go for want of space: what is not found may have been there. */
  readonly isIncomplete: boolean;
}

/** Cursors of so many tasks; the one that was quiet for the longest time goes first. */
export function createCursors(maxTasks: number): Cursors {
  let isIncomplete = false;
  const tasks = new LRUCache<string, ReadonlyMap<string, Cursor>>({
    max: maxTasks,
    dispose(_cursors, _taskId, reason) {
      if (reason === "evict") isIncomplete = true;
    },
  });

  function alter(taskId: string, change: (cursors: Map<string, Cursor>) => void): void {
    const cursors = new Map(tasks.get(taskId));
    change(cursors);
    if (cursors.size === 0) tasks.delete(taskId);
    else tasks.set(taskId, cursors);
  }

  return {
    of: (taskId) => [...(tasks.get(taskId)?.values() ?? [])],
    find: (taskId, id) => tasks.get(taskId)?.get(id),
    save: (cursor) => alter(cursor.taskId, (cursors) => cursors.set(cursor.id, cursor)),
    forget: (taskId, id) => alter(taskId, (cursors) => cursors.delete(id)),
    get isIncomplete() {
      return isIncomplete;
    },
  };
}

import { LRUCache } from "lru-cache";
import type { PushPlace } from "../../../domain/task.js";

/** How far the delivery to one configuration has come. */
export interface Cursor {
  readonly taskId: string;
  /** Of the configuration. */
  readonly id: string;
  /** Absent before the first acknowledgement: the task comes first, as it is. */
  readonly place?: PushPlace;
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
  const tasks = new LRUCache<string, readonly Cursor[]>({
    max: maxTasks,
    dispose(_cursors, _taskId, reason) {
      if (reason === "evict") isIncomplete = true;
    },
  });

  function of(taskId: string): readonly Cursor[] {
    return tasks.get(taskId) ?? [];
  }

  function without(taskId: string, id: string): readonly Cursor[] {
    return of(taskId).filter((cursor) => cursor.id !== id);
  }

  return {
    of,
    find: (taskId, id) => of(taskId).find((cursor) => cursor.id === id),
    save(cursor) {
      tasks.set(cursor.taskId, [...without(cursor.taskId, cursor.id), cursor]);
    },
    forget(taskId, id) {
      const others = without(taskId, id);
      if (others.length === 0) tasks.delete(taskId);
      else tasks.set(taskId, others);
    },
    get isIncomplete() {
      return isIncomplete;
    },
  };
}

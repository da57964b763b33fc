import { isTerminal, type NumberedUpdate } from "../../domain/task.js";
import type { StoredTask } from "../../store/task-store.js";
import type { Applied } from "./apply-event.js";
import type { TaskDependencies } from "./dependencies.js";

/** The one way in which a stored task changes. */
export interface TaskLog {
  /**
   * Applies a change to the task as it is now, stores it with its update and tells those who wait.
   * undefined, and nothing changed, if the task is over or gone. Throws what `change` throws.
   */
  append(taskId: string, change: (now: StoredTask) => Applied): Promise<StoredTask | undefined>;
}

export function createTaskLog({
  store,
  bus,
  push,
}: Pick<TaskDependencies, "store" | "bus" | "push">): TaskLog {
  return {
    async append(taskId, change) {
      for (;;) {
        const before = await store.read(taskId);
        if (before === undefined || isTerminal(before.task.status.state)) return undefined;
        const { task, update } = change(before);
        const updates: readonly NumberedUpdate[] = [{ ...update, number: before.number + 1 }];
        if (!(await store.update({ task, expected: before.number, updates }))) continue;
        bus.wake(taskId);
        push?.changed(taskId);
        return { ...before, task, number: before.number + updates.length };
      }
    },
  };
}

import {
  isTerminal,
  type NumberedUpdate,
  type RunRequest,
  type TaskUpdate,
} from "../../domain/task.js";
import type { StoredTask } from "../../store/task-store.js";
import type { Applied } from "./apply-event.js";
import type { TaskDependencies } from "./dependencies.js";

/** What a change is stored under, and with. */
export interface ChangeOptions {
  /** The change is void where this process does not hold that lease. */
  readonly lease?: string | undefined;
  readonly request?: RunRequest | undefined;
}

/** The one way in which a stored task changes. */
export interface TaskLog {
  /**
   * Applies a change to the task as it is now, stores it with its updates and tells those who wait.
   * undefined, and nothing changed, if the task is over or gone. Throws what `change` throws, and
   * TaskLostError if the lease has passed to somebody else.
   */
  append(
    taskId: string,
    change: (now: StoredTask) => Applied,
    options?: ChangeOptions,
  ): Promise<StoredTask | undefined>;
}

/** Updates with their places after the one of this number. */
export function numbered(updates: readonly TaskUpdate[], after: number): readonly NumberedUpdate[] {
  return updates.map((update, index) => ({ ...update, number: after + index + 1 }));
}

/** The task is another process's now: nothing is to be written to it here. */
export class TaskLostError extends Error {
  override readonly name = "TaskLostError";
}

export function createTaskLog({
  store,
  bus,
  leases,
}: Pick<TaskDependencies, "store" | "bus" | "leases">): TaskLog {
  return {
    async append(taskId, change, { lease, request } = {}) {
      const asked = request === undefined ? {} : { request };
      const rest = lease === undefined ? asked : { ...asked, lease };
      for (;;) {
        const before = await store.read(taskId);
        if (before === undefined || isTerminal(before.task.status.state)) return undefined;
        const { task, updates: told } = change(before);
        const updates = numbered(told, before.number);
        if (!(await store.update({ task, expected: before.number, updates, ...rest }))) {
          // It may have been for the number only; and a lease that nobody has is ours again.
          if (lease !== undefined && !(await leases.take(lease))) throw new TaskLostError(taskId);
          continue;
        }
        bus.wake(taskId);
        return { ...before, task, number: before.number + updates.length, ...asked };
      }
    },
  };
}

import { isTerminal, type Task, type TaskState } from "../../domain/task.js";
import type { StoredTask } from "../../store/task-store.js";
import type { TaskDependencies } from "./dependencies.js";
import type { StreamEvent } from "./task-service.js";

/**
 * A task's updates after a number, as they are stored, until one brings a state in which the stream
 * `ends`, the task is gone, or the signal aborts. The reader sets the pace: what it has not read yet
 * is in the store only.
 */
export async function* follow(
  { store, bus }: Pick<TaskDependencies, "store" | "bus">,
  { id: taskId, contextId }: Pick<Task, "id" | "contextId">,
  after: number,
  ends: (state: TaskState) => boolean,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent> {
  using listener = bus.listen(taskId);
  using _ = onAbort(signal, () => listener[Symbol.dispose]());
  let number = after;
  while (!signal.aborted) {
    const updates = await store.updatesAfter(taskId, number);
    for (const update of updates) {
      // Some are no longer there: the task as it is says it all.
      if (update.number > number + 1) {
        const stored = await store.read(taskId);
        if (stored === undefined) return;
        yield { kind: "task", task: stored.task, number: stored.number };
        number = stored.number;
        if (ends(stored.task.status.state)) return;
        break;
      }
      yield { kind: "update", taskId, contextId, update };
      number = update.number;
      if (update.kind === "status" && ends(update.status.state)) return;
    }
    if (updates.length > 0) continue;
    const stored = await store.read(taskId);
    if (stored === undefined || isOver(stored, number, ends)) return;
    await listener.woken();
  }
}

function isOver(
  { task, number }: StoredTask,
  known: number,
  ends: (state: TaskState) => boolean,
): boolean {
  return number <= known && (ends(task.status.state) || isTerminal(task.status.state));
}

/** The task once it has settled; undefined if it is gone, as it is if the signal aborts. */
export async function whenSettled(
  deps: Pick<TaskDependencies, "store" | "bus">,
  stored: StoredTask,
  ends: (state: TaskState) => boolean,
  signal: AbortSignal,
): Promise<Task | undefined> {
  using listener = deps.bus.listen(stored.task.id);
  using _ = onAbort(signal, () => listener[Symbol.dispose]());
  for (;;) {
    const now = await deps.store.read(stored.task.id);
    if (now === undefined || signal.aborted || ends(now.task.status.state)) return now?.task;
    await listener.woken();
  }
}

function onAbort(signal: AbortSignal, act: () => void): Disposable {
  signal.addEventListener("abort", act, { once: true });
  return { [Symbol.dispose]: () => signal.removeEventListener("abort", act) };
}

import { StudlyError } from "../../domain/errors.js";
import { isTerminal } from "../../domain/task.js";
import type { Listener } from "../../store/bus.js";
import type { TaskDependencies } from "./dependencies.js";
import { TaskLostError } from "./task-log.js";

/** Work at a task that is stored. */
export interface Work {
  readonly taskId: string;
  /** Of the last update that it has written or begun with. */
  readonly number: number;
  /** While it writes it hears by itself whether the task is still its own. */
  readonly isWriting: boolean;
  stop(reason: Error): void;
}

// Most work is done by then, and has cost nothing.
const firstLookMs = 20;

/**
 * Stops the work within 50 ms of the news that another process has ended its task, or works at it in
 * this one's place. Disposed, it leaves no timer and no listener behind.
 */
export function watchTask(
  { store, bus }: Pick<TaskDependencies, "store" | "bus">,
  work: Work,
): Disposable {
  let listener: Listener | undefined;
  let isOver = false;

  async function look(): Promise<void> {
    const stored = await store.read(work.taskId);
    if (isOver || work.isWriting) return;
    if (stored === undefined || isTerminal(stored.task.status.state))
      work.stop(new StudlyError("cancelled", "The task was cancelled."));
    else if (stored.number > work.number) work.stop(new TaskLostError(work.taskId));
  }

  async function watch(): Promise<void> {
    listener = bus.listen(work.taskId);
    while (!isOver) {
      // If the store is away, the work finds out when it writes.
      await look().catch(() => undefined);
      await listener.woken();
    }
  }

  const timer = setTimeout(() => void watch(), firstLookMs);
  timer.unref();
  return {
    [Symbol.dispose]() {
      isOver = true;
      clearTimeout(timer);
      listener?.[Symbol.dispose]();
    },
  };
}

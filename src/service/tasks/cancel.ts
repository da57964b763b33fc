import { StudlyError } from "../../domain/errors.js";
import { isTerminal } from "../../domain/task.js";
import { noSuchTask, readOwned } from "./access.js";
import type { TaskEvent } from "./agent.js";
import { applyEvents } from "./apply-event.js";
import type { TaskDependencies } from "./dependencies.js";
import type { Runs } from "./runs.js";
import type { TaskLog } from "./task-log.js";
import type { TaskService } from "./task-service.js";

const canceledEvent: TaskEvent = { kind: "status", state: "canceled" };

/** CancelTask (A2A 1.0, §3.1.5): the task is over at once, and the agent's work is stopped. */
export function createCancel(
  { store, push, clock, newId }: Pick<TaskDependencies, "store" | "push" | "clock" | "newId">,
  log: TaskLog,
  runs: Runs,
): TaskService["cancel"] {
  return async (ref, call) => {
    const { task } = await readOwned(store, ref, call);
    if (isTerminal(task.status.state)) throw notCancelable(ref.taskId, task.status.state);
    const canceled = await log.append(ref.taskId, (now) =>
      applyEvents(now.task, [canceledEvent], clock().getTime(), newId),
    );
    runs.stopTask(ref.taskId, new StudlyError("cancelled", "The task was cancelled."));
    if (canceled !== undefined) {
      push?.follow(ref.taskId);
      return canceled.task;
    }
    const latest = await store.read(ref.taskId);
    if (latest === undefined) throw noSuchTask(ref.taskId);
    throw notCancelable(ref.taskId, latest.task.status.state);
  };
}

function notCancelable(taskId: string, state: string): StudlyError {
  return new StudlyError("task_not_cancelable", `The task is over already (${state}).`, {
    metadata: { taskId, state },
  });
}

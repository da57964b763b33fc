import type { Call } from "../../domain/call.js";
import { StudlyError } from "../../domain/errors.js";
import type { Message, Task } from "../../domain/task.js";
import type { StoredTask, TaskStore } from "../../store/task-store.js";
import type { TaskRef } from "./task-service.js";

/** Whose data it is: a caller's, in one of its tenants. Callers' ids have no slash. */
export function ownerOf({ caller }: Call, tenant: string): string {
  return tenant === "" ? caller : `${caller}/${tenant}`;
}

/** The same for a task that is not there and for one of somebody else (A2A 1.0, §13.1). */
export function noSuchTask(taskId: string): StudlyError {
  return new StudlyError(
    "task_not_found",
    "There is no such task. It may have expired; a message without a task id begins a new one.",
    { metadata: { taskId } },
  );
}

/** The caller's own task; throws StudlyError task_not_found. */
export async function readOwned(
  store: TaskStore,
  { taskId, tenant }: TaskRef,
  call: Call,
): Promise<StoredTask> {
  const found = await store.read(taskId);
  if (found?.owner !== ownerOf(call, tenant)) throw noSuchTask(taskId);
  call.record.contextId = found.task.contextId;
  call.record.turnId = taskId;
  return found;
}

/** The owner's own tasks that a message refers to. */
export async function readReferenced(
  store: TaskStore,
  { referenceTaskIds = [] }: Message,
  owner: string,
): Promise<readonly Task[]> {
  const found = await Promise.all(referenceTaskIds.map((id) => store.read(id)));
  return found.flatMap((one) => (one?.owner === owner ? one.task : []));
}

/** With at most so many of the newest messages; undefined: all (A2A 1.0, §3.2.4). */
export function withHistory(task: Task, length: number | undefined): Task {
  if (length === undefined || task.history.length <= length) return task;
  return { ...task, history: newest(task.history, length) };
}

function newest(history: readonly Message[], length: number): readonly Message[] {
  return length === 0 ? [] : history.slice(-length);
}

import { isTerminal, type TaskState } from "../../domain/task.js";

/** From which states a task may go to which (A2A 1.0, §3.4 and §4.1.3). Terminal states have none. */
const onward: Readonly<Partial<Record<TaskState, readonly TaskState[]>>> = {
  submitted: [
    "submitted",
    "working",
    "input_required",
    "auth_required",
    "completed",
    "failed",
    "canceled",
    "rejected",
  ],
  working: [
    "working",
    "input_required",
    "auth_required",
    "completed",
    "failed",
    "canceled",
    "rejected",
  ],
  // A message begins the work again.
  input_required: [
    "working",
    "input_required",
    "auth_required",
    "completed",
    "failed",
    "canceled",
    "rejected",
  ],
  auth_required: [
    "working",
    "input_required",
    "auth_required",
    "completed",
    "failed",
    "canceled",
    "rejected",
  ],
};

/** Throws Error for a step that no task may take: an agent's bug, or the engine's. */
export function assertTransition(from: TaskState, to: TaskState): void {
  if (onward[from]?.includes(to)) return;
  const why = isTerminal(from) ? "the task is over" : "no task goes that way";
  throw new Error(`a task that is ${from} cannot become ${to}: ${why}`);
}

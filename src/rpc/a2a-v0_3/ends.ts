import { type StreamResponse, TaskState } from "../../../gen/lf/a2a/v1/a2a_pb.js";

/** Whether a stream of 0.3 is over once its task is in this state. */
export type Ends = (state: TaskState) => boolean;

const over: ReadonlySet<TaskState> = new Set([
  TaskState.COMPLETED,
  TaskState.FAILED,
  TaskState.CANCELED,
  TaskState.REJECTED,
]);

/** The stream of a sent message: 1.0's ends there too (§3.1.2). */
export const endsMessage: Ends = (state) =>
  endsSubscription(state) || state === TaskState.AUTH_REQUIRED;

/**
 * A subscription. In 0.3 it ends also where input is required, which 1.0's outlives (§3.1.6), but not where
 * credentials are: they come by another way, and the task goes on by itself.
 */
export const endsSubscription: Ends = (state) =>
  over.has(state) || state === TaskState.INPUT_REQUIRED;

/** Whether nothing follows this event in such a stream. */
export function isLast({ payload }: StreamResponse, ends: Ends): boolean {
  switch (payload.case) {
    case "message":
      return true;
    case "task":
    case "statusUpdate":
      return ends(payload.value.status?.state ?? TaskState.UNSPECIFIED);
    default:
      return false;
  }
}

/** Whether nothing more can happen to a task in this state. */
export function isOver(state: TaskState | undefined): boolean {
  return state !== undefined && over.has(state);
}

import { Role, TaskState } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import type { OldMessage, OldTaskState } from "./types.js";

const states: Readonly<Record<OldTaskState, TaskState>> = {
  unknown: TaskState.UNSPECIFIED,
  submitted: TaskState.SUBMITTED,
  working: TaskState.WORKING,
  completed: TaskState.COMPLETED,
  failed: TaskState.FAILED,
  canceled: TaskState.CANCELED,
  "input-required": TaskState.INPUT_REQUIRED,
  rejected: TaskState.REJECTED,
  "auth-required": TaskState.AUTH_REQUIRED,
};

const byState = new Map(
  Object.entries(states).map(([name, state]) => [state, name as OldTaskState]),
);

/** Also by the names that 0.3's proto has: TASK_STATE_CANCELLED, with two L. */
const byName = new Map<unknown, TaskState>([
  ...Object.entries(states),
  ...Object.entries(states).map(([name, state]) => [protoName(name), state] as const),
  ["TASK_STATE_UNSPECIFIED", TaskState.UNSPECIFIED],
  ["TASK_STATE_CANCELLED", TaskState.CANCELED],
]);

function protoName(name: string): string {
  return `TASK_STATE_${name.toUpperCase().replace("-", "_")}`;
}

/** A state that nobody knows is `unknown`. */
export function stateTo(state: TaskState | undefined): OldTaskState {
  return (state === undefined ? undefined : byState.get(state)) ?? "unknown";
}

/** undefined if there is no such state. */
export function stateFrom(name: unknown): TaskState | undefined {
  return byName.get(name);
}

const roles = new Map<unknown, Role>([
  ["user", Role.USER],
  ["agent", Role.AGENT],
  ["ROLE_USER", Role.USER],
  ["ROLE_AGENT", Role.AGENT],
]);

/** Whoever is not said to be the user is the agent: 0.3 knows no other. */
export function roleTo(role: Role): OldMessage["role"] {
  return role === Role.USER ? "user" : "agent";
}

/** undefined if there is no such role. */
export function roleFrom(name: unknown): Role | undefined {
  return roles.get(name);
}

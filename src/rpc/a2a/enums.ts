import { Role, TaskState as WireState } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import type { Message, TaskState } from "../../domain/task.js";

export const stateTo: Readonly<Record<TaskState, WireState>> = {
  submitted: WireState.SUBMITTED,
  working: WireState.WORKING,
  completed: WireState.COMPLETED,
  failed: WireState.FAILED,
  canceled: WireState.CANCELED,
  input_required: WireState.INPUT_REQUIRED,
  rejected: WireState.REJECTED,
  auth_required: WireState.AUTH_REQUIRED,
};

const states = new Map(Object.entries(stateTo).map(([name, state]) => [state, name as TaskState]));

/** undefined for "unspecified", and for states that nobody knows. */
export function stateFrom(state: WireState): TaskState | undefined {
  return states.get(state);
}

export const roleTo: Readonly<Record<Message["role"], Role>> = {
  user: Role.USER,
  agent: Role.AGENT,
};

export function roleFrom(role: Role): Message["role"] {
  return role === Role.AGENT ? "agent" : "user";
}

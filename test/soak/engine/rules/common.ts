import { expect } from "vitest";
import { StudlyError } from "../../../../src/domain/errors.js";
import type { Task, TaskState } from "../../../../src/domain/task.js";
import type { Ledger, Span, Version } from "../ledger.js";
import type { Outcome, Seen } from "../observed.js";

/** Nothing more happens (A2A 1.0, §4.1.3). */
export const over: readonly TaskState[] = ["completed", "failed", "canceled", "rejected"];
/** The task waits for its caller. */
export const asking: readonly TaskState[] = ["input_required", "auth_required"];

/** For its caller there is no such task. */
export function isForeign({ caller }: Seen, taskId: string, ledger: Ledger): boolean {
  return ledger.tasks.get(taskId)?.owner !== caller;
}

export function isOver({ task }: Version): boolean {
  return over.includes(task.status.state);
}

/** It is the task as it was at some moment of the span. */
export function expectCurrent(task: Task, span: Span, ledger: Ledger): void {
  expect(ledger.during(task.id, span).map((version) => version.task)).toContainEqual(task);
}

export function expectError(outcome: Outcome<unknown>, code: string): void {
  expect(outcome).toMatchObject({ error: { code } });
}

export function isCode(error: unknown, code: string): boolean {
  return error instanceof StudlyError && error.code === code;
}

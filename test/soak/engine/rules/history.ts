import { expect } from "vitest";
import type { Task, TaskState } from "../../../../src/domain/task.js";
import type { Recorded, Version } from "../ledger.js";
import { asking, over } from "./common.js";

/** A task's versions follow from one another; only legal ways are gone, and what is over stays as it is. */
export function checkHistory({ versions }: Recorded): void {
  for (const [index, next] of versions.entries()) {
    const before = versions[index - 1];
    if (before === undefined) {
      const { task, updates } = next;
      expect(updates).toEqual([{ kind: "status", status: task.status, number: 1 }]);
      expect(next).toMatchObject({ number: 1, task: { artifacts: [] } });
      continue;
    }
    expect(over).not.toContain(before.task.status.state);
    expect(next.number).toBe(before.number + next.updates.length);
    expect(next.updates.map(({ number }) => number)).toEqual(
      next.updates.map((_, at) => before.number + at + 1),
    );
    checkStep(...stepOf(before, next));
  }
}

/** The last update by itself: an artifact may have brought the task to work. */
function stepOf(before: Version, next: Version): [Version, Version] {
  const [first, ...rest] = next.updates;
  if (rest.length === 0 || first?.kind !== "status") return [before, next];
  expect(first.status.state).toBe("working");
  expect(mayBecome(before.task.status.state, "working")).toBe(true);
  const begun = { ...before, task: { ...before.task, status: first.status } };
  return [begun, { ...next, updates: rest }];
}

function checkStep({ task: before }: Version, { task, updates: [update] }: Version): void {
  expect(task).toMatchObject({ id: before.id, contextId: before.contextId });
  expect(task.history.slice(0, before.history.length)).toEqual(before.history);
  expect(task.metadata ?? {}).toMatchObject(before.metadata ?? {});
  // One message is answered at a time: the next one is taken when the task asks.
  if (task.history.length > before.history.length) expect(asking).toContain(before.status.state);
  if (update?.kind === "status") {
    expect(task.status).toEqual(update.status);
    expect(task.artifacts).toEqual(before.artifacts);
    expect(mayBecome(before.status.state, task.status.state)).toBe(true);
    expect(task.status.timestamp).toBeGreaterThanOrEqual(before.status.timestamp);
    return;
  }
  expect(task.status).toEqual(before.status);
  const chunks = update === undefined ? [] : update.artifact.parts;
  expect(partsOf(task)).toEqual([...partsOf(before), ...chunks]);
}

function partsOf({ artifacts }: Task) {
  return artifacts.flatMap(({ parts }) => parts);
}

/** A2A 1.0, §3.4 and §4.1.3, in a model's few words. */
function mayBecome(from: TaskState, to: TaskState): boolean {
  return !over.includes(from) && (to !== "submitted" || from === "submitted");
}

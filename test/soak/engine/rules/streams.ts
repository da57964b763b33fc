import { expect } from "vitest";
import type { TaskState } from "../../../../src/domain/task.js";
import type { StreamEvent } from "../../../../src/service/tasks/task-service.js";
import type { Ledger } from "../ledger.js";
import type { Seen } from "../observed.js";
import { asking, isForeign, isOver, over } from "./common.js";

type StreamSeen = Extract<Seen, { kind: "stream" }>;

/** Event numbers go up one by one; what they tell is what was stored; the end comes where it is due. */
export function checkStream(one: StreamSeen, ledger: Ledger): void {
  const { events, end, taskId, after } = one;
  if (taskId !== undefined && isForeign(one, taskId, ledger)) {
    expect(events).toEqual([]);
    expect(end).toMatchObject({ error: { code: "task_not_found" } });
    return;
  }
  const [first] = events;
  if (taskId !== undefined && typeof end === "object") {
    expect(end).toMatchObject({ error: { code: "unsupported_operation" } });
    expect(events).toEqual([]);
    expect(ledger.during(taskId, one).some(isOver)).toBe(true);
    return;
  }
  if (first === undefined) expect(end).not.toBe("over");
  if (first === undefined || first.kind === "message") return;
  if (typeof end === "object") expect(end).toMatchObject({ error: { code: "cancelled" } });
  const id = first.kind === "task" ? first.task.id : first.taskId;
  const { versions = [] } = ledger.tasks.get(id) ?? {};
  const start = first.kind === "task" ? first.number : first.update.number;
  expect(events.map(numberOf)).toEqual(events.map((_, index) => start + index));
  if (first.kind === "task") expect(versions.map(({ task }) => task)).toContainEqual(first.task);
  else expect(start).toBe((after ?? 0) + 1);
  for (const event of events.slice(first.kind === "task" ? 1 : 0))
    expect(versions.flatMap(({ updates }) => updates)).toContainEqual(
      event.kind === "update" ? event.update : "an update",
    );
  const ends = taskId === undefined ? [...over, ...asking] : over;
  const states = events.map(stateOf);
  expect(ends).not.toContain(states.slice(0, -1).findLast((state) => state !== undefined));
  if (end === "over") expect(ends).toContain(states.at(-1));
}

function stateOf(event: StreamEvent): TaskState | undefined {
  if (event.kind === "task") return event.task.status.state;
  return event.kind === "update" && event.update.kind === "status"
    ? event.update.status.state
    : undefined;
}

function numberOf(event: StreamEvent): number {
  if (event.kind === "message") throw new Error("a message after the first event");
  return event.kind === "task" ? event.number : event.update.number;
}

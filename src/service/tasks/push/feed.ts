import { isTerminal, type PushPlace, type TaskState } from "../../../domain/task.js";
import type { TaskStore } from "../../../store/task-store.js";
import type { StreamEvent } from "../task-service.js";

/** What a receiver is told: never anything else than a task or an update. */
export type PushEvent = Exclude<StreamEvent, { kind: "message" }>;

/** A task's events after a place, one by one. */
export interface Feed {
  /** The same until it is acknowledged; undefined: there is nothing now. */
  next(): Promise<PushEvent | undefined>;
  /** Goes on after that event; its place is what the receiver has now. */
  acknowledge(): PushPlace | undefined;
  /** Absent before the first event. */
  readonly place: PushPlace | undefined;
  /** The task was over with the last acknowledged event, or is gone: there will be nothing more. */
  readonly isOver: boolean;
}

/** Events held at once; a store may have a thousand for each of a thousand receivers. */
const readAhead = 16;

/**
 * First the task as it is, then its updates. A receiver that was away for so long that the store has
 * forgotten some is given the task again.
 */
export function createFeed(
  store: Pick<TaskStore, "read" | "updatesAfter">,
  taskId: string,
  start: PushPlace | undefined,
): Feed {
  let place = start;
  let ahead: PushEvent[] = [];
  let isOver = false;

  async function whole(): Promise<PushEvent[]> {
    const stored = await store.read(taskId);
    isOver = stored === undefined;
    return stored === undefined ? [] : [{ kind: "task", task: stored.task, number: stored.number }];
  }

  async function read(): Promise<PushEvent[]> {
    if (place === undefined) return whole();
    const { number, contextId } = place;
    const updates = await store.updatesAfter(taskId, number);
    const [first] = updates;
    if (first === undefined ? await isPast(number) : first.number > number + 1) return whole();
    return updates
      .slice(0, readAhead)
      .map((update) => ({ kind: "update", taskId, contextId, update }));
  }

  /** Nothing is left of the updates after this one, though there were some. */
  async function isPast(number: number): Promise<boolean> {
    const stored = await store.read(taskId);
    isOver = stored === undefined;
    if (stored === undefined || stored.number <= number) return false;
    return (await store.updatesAfter(taskId, number)).length === 0;
  }

  return {
    async next() {
      if (ahead.length === 0) ahead = await read();
      return ahead[0];
    },
    acknowledge() {
      const event = ahead.shift();
      if (event === undefined) return undefined;
      place = placeOf(event);
      isOver = isTerminal(stateOf(event) ?? "working");
      return place;
    },
    get place() {
      return place;
    },
    get isOver() {
      return isOver;
    },
  };
}

function placeOf(event: PushEvent): PushPlace {
  return event.kind === "task"
    ? { number: event.number, contextId: event.task.contextId }
    : { number: event.update.number, contextId: event.contextId };
}

function stateOf(event: PushEvent): TaskState | undefined {
  if (event.kind === "task") return event.task.status.state;
  return event.update.kind === "status" ? event.update.status.state : undefined;
}

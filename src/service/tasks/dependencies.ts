import type { PushConfig } from "../../domain/task.js";
import type { Bus } from "../../store/bus.js";
import type { TaskStore } from "../../store/task-store.js";
import type { Agent } from "./agent.js";

/** Who sends a task's updates to the URLs that callers name. */
export interface PushDelivery {
  /** Throws StudlyError invalid_argument (field "url") for one that may not be called. */
  assertCallable(url: string): Promise<void>;
  /** A new configuration has been stored, or a changed one. */
  configured(config: PushConfig): void;
  /** There are updates of this task. */
  changed(taskId: string): void;
  removed(taskId: string, id: string): void;
}

/** What the task service stands on. Times in ms. */
export interface TaskDependencies {
  readonly agent: Agent;
  readonly store: TaskStore;
  readonly bus: Bus;
  /** Absent: the agent does not offer push notifications. */
  readonly push?: PushDelivery;
  readonly streaming: boolean;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** How long work may take that nobody waits for. */
  readonly backgroundBudgetMs: number;
  /** How much of such work may go on at once, of one caller and of all. */
  readonly maxBackgroundPerCaller: number;
  readonly maxBackground: number;
}

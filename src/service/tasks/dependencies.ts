import type { Bus } from "../../store/bus.js";
import type { Leases } from "../../store/leases.js";
import type { TaskStore } from "../../store/task-store.js";
import type { Agent } from "./agent.js";

/** Who sends a task's updates to the URLs that callers name. */
export interface PushDelivery {
  /** Throws StudlyError invalid_argument (field "url") for one that may not be called. */
  assertCallable(url: string): Promise<void>;
  /**
   * A configuration has been stored, replaced or deleted. Resolves once it is certain that somebody
   * delivers, whatever becomes of this process.
   */
  configured(taskId: string, id: string): Promise<void>;
  /** A task that had settled goes on, or has ended: its receivers want to know. */
  follow(taskId: string): void;
}

/** What the task service stands on. Times in ms. */
export interface TaskDependencies {
  readonly agent: Agent;
  readonly store: TaskStore;
  /** Who works at which task, where several processes share the store. */
  readonly leases: Leases;
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

import type { NumberedUpdate, PushConfig, Task, TaskState } from "../domain/task.js";

/** A task as it is stored. */
export interface StoredTask {
  readonly task: Task;
  /** Caller and tenant whose task it is; nobody else sees it. */
  readonly owner: string;
  /** The number of its last update; 0 if there was none. */
  readonly number: number;
}

/** One atomic step of a task. */
export interface TaskChange {
  readonly task: Task;
  /** The number read before; the change is void if it is no longer that. */
  readonly expected: number;
  /** What happened, numbered from `expected` + 1; may be empty, when only history or metadata grows. */
  readonly updates: readonly NumberedUpdate[];
}

export interface TaskQuery {
  readonly owner: string;
  readonly contextId?: string;
  readonly state?: TaskState;
  /** Milliseconds since the epoch: only tasks whose status is of that time or later. */
  readonly statusAfter?: number;
  /** At least 1. */
  readonly limit: number;
  readonly cursor?: string;
}

export interface TaskPage {
  /** By the time of the status, the latest first; of two at the same time the greater id first. */
  readonly tasks: readonly Task[];
  /** Where the next page starts; absent on the last one. */
  readonly cursor?: string;
  /** Of all pages together. */
  readonly total: number;
}

/**
 * Tasks, their updates and push configurations. Each method is one atomic step. Values handed in and
 * out are never changed. A task that is deleted takes its updates and configurations along.
 */
export interface TaskStore {
  /**
   * A new task. Under `keys` (short, scoped to their owner) it is found again; if one of them is taken
   * nothing is stored, and the answer is false.
   */
  create(stored: StoredTask, keys: readonly string[]): Promise<boolean>;
  read(taskId: string): Promise<StoredTask | undefined>;
  /** The task that was created under a key. */
  findByKey(key: string): Promise<StoredTask | undefined>;
  /** Compare-and-set: false, and nothing changed, if the number is no longer `expected`. */
  update(change: TaskChange): Promise<boolean>;
  /** The updates after a number, in order; those that a store no longer has are left out. */
  updatesAfter(taskId: string, number: number): Promise<readonly NumberedUpdate[]>;
  /** Throws StudlyError invalid_argument for a cursor that no page has given. */
  list(query: TaskQuery): Promise<TaskPage>;
  /** Every task of a context. */
  deleteContext(contextId: string, owner: string): Promise<void>;
  /** Replaces one with the same id. False if there is no such task. */
  putPush(config: PushConfig): Promise<boolean>;
  pushes(taskId: string): Promise<readonly PushConfig[]>;
  deletePush(taskId: string, id: string): Promise<void>;
  count(): Promise<number>;
}

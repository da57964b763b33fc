import type {
  NumberedUpdate,
  PushConfig,
  PushPlace,
  RunRequest,
  Task,
  TaskState,
} from "../domain/task.js";

/** A task as it is stored. */
export interface StoredTask {
  readonly task: Task;
  /** Caller and tenant whose task it is; nobody else sees it. */
  readonly owner: string;
  /** The number of its last update; 0 if there was none. */
  readonly number: number;
  /** How its last message is to be answered, for whoever has to go on with it. */
  readonly request?: RunRequest;
}

/** A push configuration, and how far its delivery has come. */
export interface StoredPush {
  readonly config: PushConfig;
  /** Absent before the first acknowledgement: the task comes first, as it is. */
  readonly place?: PushPlace;
}

/** One atomic step of a task. */
export interface TaskChange {
  /** Its artifacts are those of before with what `updates` says of them (`artifactsWith`). */
  readonly task: Task;
  /** The number read before; the change is void if it is no longer that. */
  readonly expected: number;
  /** What happened, numbered from `expected` + 1; at least one. */
  readonly updates: readonly NumberedUpdate[];
  /** Absent: the one that is stored stays. */
  readonly request?: RunRequest;
  /** The change is void if this process does not hold this lease any more (`Leases`). */
  readonly lease?: string;
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
   * A new task, with the updates that have made it what it is: those up to `stored.number`, if any. Under
   * `keys` (short, scoped to their owner) it is found again; if one of them is taken nothing is stored,
   * and the answer is false.
   */
  create(
    stored: StoredTask,
    keys: readonly string[],
    updates?: readonly NumberedUpdate[],
  ): Promise<boolean>;
  read(taskId: string): Promise<StoredTask | undefined>;
  /** The task that was created under a key. */
  findByKey(key: string): Promise<StoredTask | undefined>;
  /**
   * Compare-and-set: false, and nothing changed, if the number is no longer `expected`, or the lease
   * has passed to somebody else.
   */
  update(change: TaskChange): Promise<boolean>;
  /** The updates after a number, in order; those that a store no longer has are left out. */
  updatesAfter(taskId: string, number: number): Promise<readonly NumberedUpdate[]>;
  /** Throws StudlyError invalid_argument for a cursor that no page has given. */
  list(query: TaskQuery): Promise<TaskPage>;
  /** Every task of a context. */
  deleteContext(contextId: string, owner: string): Promise<void>;
  /** Replaces one with the same id, and its place. False if there is no such task. */
  putPush(config: PushConfig): Promise<boolean>;
  pushes(taskId: string): Promise<readonly StoredPush[]>;
  /**
   * Moves the place of a configuration. False, and nothing changed, if it is gone, or if this process
   * does not hold the lease any more.
   */
  movePush(taskId: string, id: string, place: PushPlace, lease: string): Promise<boolean>;
  deletePush(taskId: string, id: string): Promise<void>;
  count(): Promise<number>;
}

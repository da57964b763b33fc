import type { Call } from "../../domain/call.js";
import type {
  JsonObject,
  Message,
  NumberedUpdate,
  PushConfig,
  Task,
  TaskState,
} from "../../domain/task.js";

/** A message to the agent. */
export interface SendInput {
  readonly tenant: string;
  readonly message: Message;
  readonly metadata: JsonObject;
  /** Media types that the caller takes; empty: any. */
  readonly acceptedOutputModes: readonly string[];
  /** Without id and task: they are made. */
  readonly pushConfig?: Omit<PushConfig, "id" | "taskId"> & { readonly id?: string };
  /** The most messages of the history to answer with; undefined: all. */
  readonly historyLength?: number;
  readonly returnImmediately: boolean;
  /** URIs of extensions that the caller wants to use. */
  readonly extensions: readonly string[];
  /** From the Idempotency-Key header; scoped to the caller. */
  readonly idempotencyKey?: string;
}

/** A task, or all that there is to say. */
export type SendResult =
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "message"; readonly message: Message };

/** One event of a stream; a task is as it was after the update of that number. */
export type StreamEvent =
  | { readonly kind: "task"; readonly task: Task; readonly number: number }
  | { readonly kind: "message"; readonly message: Message }
  | {
      readonly kind: "update";
      readonly taskId: string;
      readonly contextId: string;
      readonly update: NumberedUpdate;
    };

export interface ListInput {
  readonly tenant: string;
  readonly contextId?: string;
  readonly state?: TaskState;
  /** 1 to 100; undefined: 50. */
  readonly pageSize?: number;
  readonly pageToken?: string;
  readonly historyLength?: number;
  /** Milliseconds since the epoch: only tasks whose status is of that time or later. */
  readonly statusAfter?: number;
  readonly includeArtifacts: boolean;
}

export interface ListResult {
  readonly tasks: readonly Task[];
  /** "" on the last page. */
  readonly nextPageToken: string;
  readonly pageSize: number;
  readonly totalSize: number;
}

/** A task of a tenant. */
export interface TaskRef {
  readonly tenant: string;
  readonly taskId: string;
}

/** One push configuration of a task. */
export interface PushRef extends TaskRef {
  readonly id: string;
}

/**
 * The operations of A2A 1.0 (§3.1), free of any wire and of what the agent does. A task of another
 * caller or tenant does not exist. Every method throws StudlyError: task_not_found, and what is said
 * of each.
 */
export interface TaskService {
  /**
   * Answers when the task has settled, or with `returnImmediately` as soon as there is one. Throws
   * unsupported_operation (the task is over), invalid_argument (the context is not the task's),
   * content_type_not_supported, rate_limited (too many run), and what the agent refuses with.
   */
  send(input: SendInput, call: Call): Promise<SendResult>;
  /** The same as it happens; ends when the task has settled. The work goes on if the reader leaves. */
  stream(input: SendInput, call: Call): AsyncIterable<StreamEvent>;
  get(ref: TaskRef & { readonly historyLength?: number }, call: Call): Promise<Task>;
  /** The last changed first. Throws invalid_argument. */
  list(input: ListInput, call: Call): Promise<ListResult>;
  /** Throws task_not_cancelable. */
  cancel(ref: TaskRef, call: Call): Promise<Task>;
  /**
   * The task as it is, then its updates; after an update's number instead just those that follow.
   * Ends when the task is over. Throws unsupported_operation if it is.
   */
  subscribe(ref: TaskRef & { readonly after?: number }, call: Call): AsyncIterable<StreamEvent>;
  /** Throws invalid_argument for a URL that may not be called, push_not_supported where it is off. */
  createPush(
    ref: TaskRef,
    config: NonNullable<SendInput["pushConfig"]>,
    call: Call,
  ): Promise<PushConfig>;
  getPush(ref: PushRef, call: Call): Promise<PushConfig>;
  listPush(ref: TaskRef, call: Call): Promise<readonly PushConfig[]>;
  /** Also if there is none. */
  deletePush(ref: PushRef, call: Call): Promise<void>;
}

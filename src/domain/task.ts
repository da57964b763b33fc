/** A value as JSON has it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue };

/** The states of a task (A2A 1.0, §4.1.3). */
export const taskStates = [
  "submitted",
  "working",
  "completed",
  "failed",
  "canceled",
  "input_required",
  "rejected",
  "auth_required",
] as const;
export type TaskState = (typeof taskStates)[number];

const terminal: ReadonlySet<TaskState> = new Set(["completed", "failed", "canceled", "rejected"]);
const interrupted: ReadonlySet<TaskState> = new Set(["input_required", "auth_required"]);

/** Over: nothing more will happen. */
export function isTerminal(state: TaskState): boolean {
  return terminal.has(state);
}

/** Over, or waiting for the caller. */
export function isSettled(state: TaskState): boolean {
  return terminal.has(state) || interrupted.has(state);
}

export type PartContent =
  | { readonly text: string }
  | { readonly raw: Uint8Array }
  | { readonly url: string }
  | { readonly data: JsonValue };

/** A piece of content; a file has its bytes in `raw` or stands at `url`. */
export type Part = PartContent & {
  readonly metadata?: JsonObject;
  readonly filename?: string;
  readonly mediaType?: string;
};

/** What one side says to the other. */
export interface Message {
  readonly messageId: string;
  readonly contextId?: string;
  readonly taskId?: string;
  readonly role: "user" | "agent";
  readonly parts: readonly Part[];
  readonly metadata?: JsonObject;
  /** URIs of extensions that contributed. */
  readonly extensions?: readonly string[];
  readonly referenceTaskIds?: readonly string[];
}

/** A result. Its id is unique within the task. */
export interface Artifact {
  readonly artifactId: string;
  readonly name?: string;
  readonly description?: string;
  readonly parts: readonly Part[];
  readonly metadata?: JsonObject;
  readonly extensions?: readonly string[];
}

export interface TaskStatus {
  readonly state: TaskState;
  readonly message?: Message;
  /** Milliseconds since the epoch. */
  readonly timestamp: number;
}

/** A piece of work, from the message that began it to its results. Values are never changed. */
export interface Task {
  readonly id: string;
  readonly contextId: string;
  readonly status: TaskStatus;
  readonly artifacts: readonly Artifact[];
  /** Oldest first. */
  readonly history: readonly Message[];
  readonly metadata?: JsonObject;
}

/** What happens to a task after it was made. */
export type TaskUpdate =
  | { readonly kind: "status"; readonly status: TaskStatus; readonly metadata?: JsonObject }
  | {
      readonly kind: "artifact";
      readonly artifact: Artifact;
      /** The parts come after those of the artifact with the same id. */
      readonly append: boolean;
      /** Nothing more of this artifact follows. */
      readonly lastChunk: boolean;
      readonly metadata?: JsonObject;
    };

/** An update with its place among a task's updates: 1, 2, 3... */
export type NumberedUpdate = TaskUpdate & { readonly number: number };

/** A wish to have a task's updates sent to a URL. */
export interface PushConfig {
  /** Unique within the task. */
  readonly id: string;
  readonly taskId: string;
  readonly url: string;
  /** Sent along, so that the receiver knows whose it is. */
  readonly token?: string;
  readonly authentication?: { readonly scheme: string; readonly credentials?: string };
}

/** What the receiver of a push configuration has acknowledged. */
export interface PushPlace {
  /** Of the last update; a task that was sent as a whole counts as its last one. */
  readonly number: number;
  /** Of the task. */
  readonly contextId: string;
  /** It acknowledged nothing for too long, and is sent nothing more until it is configured again. */
  readonly isGivenUp?: true;
}

/** How a message is to be answered, beside the message: enough to go on with it in another process. */
export interface RunRequest {
  /** Of the request, beside the message. */
  readonly metadata: JsonObject;
  /** Media types that the caller takes; empty: any. */
  readonly acceptedOutputModes: readonly string[];
  /** URIs of the agent's extensions that the caller wants to use. */
  readonly extensions: readonly string[];
  /** Namespace of the caller's data, "" for none. */
  readonly tenant: string;
  /** True if nobody waits for the end. */
  readonly inBackground: boolean;
  /** Until when it may take, in milliseconds since the epoch. */
  readonly until: number;
  /** The state of the task that the message continues; absent: the message began it. */
  readonly continues?: TaskState;
  /** What the agent wants to know again where it has to go on; nobody is shown it. */
  readonly checkpoint?: JsonObject;
}

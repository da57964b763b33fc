import type { Call } from "../../domain/call.js";
import type { Artifact, JsonObject, Message, Part, Task, TaskState } from "../../domain/task.js";

/** What an agent says in a status or as a reply; the engine adds the ids. */
export interface Utterance {
  readonly parts: readonly Part[];
  readonly metadata?: JsonObject;
  readonly extensions?: readonly string[];
}

/** What an agent does, in the order in which it does it. */
export type AgentEvent =
  /** All that there is to say, instead of a task: only as the first and only event. */
  ({ readonly kind: "message" } & Utterance) | TaskEvent;

/** What happens to a task. */
export type TaskEvent =
  /** Metadata of the task. */
  | { readonly kind: "task"; readonly metadata: JsonObject }
  /**
   * What the agent wants to know again if it has to go on with the task in another process
   * (`RequestContext.resumed`); takes the place of the last one, and nobody is shown it. Stored with the
   * next event, in one step.
   */
  | { readonly kind: "checkpoint"; readonly data: JsonObject }
  | {
      readonly kind: "status";
      readonly state: TaskState;
      readonly message?: Utterance;
      readonly metadata?: JsonObject;
    }
  | {
      readonly kind: "artifact";
      readonly artifact: Artifact;
      readonly append?: boolean;
      readonly lastChunk?: boolean;
      readonly metadata?: JsonObject;
    };

/** What there is of an answer that was begun in a process that is gone. */
export interface Resumed {
  /** As it was left: what it has been told already is not to be told again. */
  readonly task: Task;
  /** The last one, if there was any. */
  readonly checkpoint?: JsonObject;
}

/** What an agent is given to answer one message. */
export interface RequestContext {
  readonly taskId: string;
  readonly contextId: string;
  /** The message, with its ids filled in. */
  readonly message: Message;
  /** The task so far if this message continues one; its history ends with the message. */
  readonly task: Task | undefined;
  /** Absent unless the agent has to go on with what it began in a process that is gone. */
  readonly resumed?: Resumed;
  /** The caller's own tasks that the message refers to. */
  readonly referenced: readonly Task[];
  /** Of the request, beside the message. */
  readonly metadata: JsonObject;
  /** Media types that the caller takes; empty: any. */
  readonly acceptedOutputModes: readonly string[];
  /** URIs of the agent's extensions that the caller wants to use. */
  readonly extensions: readonly string[];
  /** Namespace of the caller's data, "" for none. */
  readonly tenant: string;
  /**
   * Who calls, until when, and for how long: aborted when the task is cancelled, its time is over, or
   * the process stops.
   */
  readonly call: Call;
  /** True if nobody waits for the end: the work may take minutes. */
  readonly inBackground: boolean;
}

/**
 * Whatever answers messages. The engine runs it once for each message: it yields events until the
 * task is over or waits for the caller. What ends without such a state is completed.
 *
 * A StudlyError thrown before the first event refuses the message, and there is no task; later ones
 * end the task as failed. When the signal aborts the generator is closed: `finally` runs, and
 * what it still yields is not heard.
 */
export interface Agent {
  /** URIs of the extensions that it knows. */
  readonly extensions?: readonly string[];
  /**
   * True if it can go on with a task in another process: `respond` is then called with the same message
   * again, and with `resumed`. Otherwise a task whose process is gone fails: UNAVAILABLE, to be sent again.
   */
  readonly resumable?: boolean;
  /** Events in a list are stored in one step: nobody sees one without the others. */
  respond(request: RequestContext): AsyncIterable<AgentEvent | readonly TaskEvent[]>;
}

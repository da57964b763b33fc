import type { Call } from "../../domain/call.js";
import { type Deadline, deadlineError, remainingMs } from "../../domain/deadline.js";
import { StudlyError } from "../../domain/errors.js";
import { isSettled, type JsonObject, type RunRequest } from "../../domain/task.js";
import type { StoredTask } from "../../store/task-store.js";
import type { AgentEvent, RequestContext } from "./agent.js";
import { applyEvent, withMetadata } from "./apply-event.js";
import type { TaskDependencies } from "./dependencies.js";
import { failureOf } from "./failure.js";
import { type TaskLog, TaskLostError } from "./task-log.js";
import { type Work, watchTask } from "./watch.js";
import type { WorkLease, WorkLeases } from "./work-leases.js";

/** What happens to a task. */
export type TaskEvent = Exclude<AgentEvent, { kind: "message" }>;

/** How long a run may take. */
export interface TimeLimit {
  readonly deadline: Deadline;
  /** Kept back of it, so that a task that is too slow is stored as failed and told in time. */
  readonly reserveMs: number;
}

/** What a run stands on. */
export interface RunDependencies
  extends Pick<TaskDependencies, "agent" | "store" | "bus" | "clock" | "newId"> {
  readonly log: TaskLog;
  readonly leases: WorkLeases;
}

/** One message being answered by the agent. */
export class Run implements Work {
  readonly taskId: string;
  readonly owner: string;
  readonly inBackground: boolean;
  /** Resolves when the agent is done or stopped, and what came of it is stored. Never rejects. */
  readonly ended: Promise<void>;
  /** Of the last update of its own, or of the one that it begins with. */
  number = 0;
  isWriting = false;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #events: AsyncIterator<AgentEvent>;
  readonly #call: Call;
  /** Told by the agent; stored with its next event, which has a number to be compared by. */
  #metadata: JsonObject = {};
  #checkpoint: JsonObject | undefined;
  #isLeft = false;
  #end!: () => void;
  /** Fails the wait for the next event. */
  #interrupt: ((reason: unknown) => void) | undefined;

  /**
   * `stored`: the request as it is kept with the task, if it is. `lease`: taken before anything is
   * stored.
   */
  constructor(
    request: Omit<RequestContext, "call">,
    private readonly stored: RunRequest | undefined,
    call: Call,
    { deadline, reserveMs }: TimeLimit,
    readonly lease: WorkLease,
    private readonly deps: RunDependencies,
  ) {
    this.taskId = request.taskId;
    this.owner = call.caller;
    this.inBackground = request.inBackground;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    this.#timer = setTimeout(
      () => this.stop(deadlineError(deadline)),
      Math.max(0, remainingMs(deadline) - reserveMs),
    );
    const { at, budgetMs } = deadline;
    const own = { ...deadline, at: at - reserveMs, budgetMs: budgetMs - reserveMs };
    this.#call = { ...call, signal: this.#controller.signal, deadline: own };
    this.#events = deps.agent.respond({ ...request, call: this.#call })[Symbol.asyncIterator]();
  }

  /** The agent stops at once; what it does afterwards is not heard. */
  stop(reason: Error): void {
    this.#controller.abort(reason);
    this.#interrupt?.(reason);
  }

  /** Stops; what nobody waits for is left to another process, if there may be one that can go on. */
  handOver(reason: StudlyError): void {
    this.#isLeft =
      this.inBackground && this.deps.leases.isShared && this.deps.agent.resumable === true;
    this.stop(reason);
  }

  /** The first event, or undefined if there is none. Throws what the agent throws. */
  async first(): Promise<AgentEvent | undefined> {
    try {
      return await this.#next();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Nothing more is wanted of the agent. `isDone`: the task has settled, or there is none. */
  close(isDone = true): void {
    clearTimeout(this.#timer);
    if (isDone) this.lease.release();
    else this.lease.leave();
    this.#events.return?.(undefined)?.catch(() => undefined);
    this.#end();
  }

  /** Carries the events into the task until it has settled: one that waits, then all others. */
  async finish(stored: StoredTask, waiting: TaskEvent | undefined): Promise<void> {
    let current: StoredTask | undefined = stored;
    let isDone = true;
    this.number = stored.number;
    const watch = this.deps.leases.isShared ? watchTask(this.deps, this) : undefined;
    try {
      if (waiting !== undefined) current = await this.#take(waiting, current);
      while (current !== undefined && !isSettled(current.task.status.state)) {
        const event = (await this.#next()) ?? completed;
        if (event.kind === "message") throw unexpectedMessage();
        current = await this.#take(event, current);
      }
    } catch (error) {
      isDone = await this.#fail(error);
    } finally {
      watch?.[Symbol.dispose]();
      this.close(isDone);
    }
  }

  async #take(event: TaskEvent, current: StoredTask): Promise<StoredTask | undefined> {
    if (event.kind === "task") this.#metadata = { ...this.#metadata, ...event.metadata };
    else if (event.kind === "checkpoint") this.#checkpoint = event.data;
    else if (event.kind === "artifact" && current.task.status.state === "submitted") {
      const begun = await this.#append(working);
      return begun && this.#append(event);
    } else return this.#append(event);
    return current;
  }

  async #append(event: TaskChangeEvent, isOwn = true): Promise<StoredTask | undefined> {
    const { clock, newId, log } = this.deps;
    const metadata = this.#metadata;
    const checkpoint = this.#checkpoint;
    this.#metadata = {};
    this.#checkpoint = undefined;
    this.isWriting = true;
    const change = ({ task, number }: StoredTask) => {
      // While this one works, nobody else writes to the task but to end it.
      if (isOwn && this.lease.key !== undefined && number !== this.number)
        throw new TaskLostError(this.taskId);
      return applyEvent(withMetadata(task, metadata), event, clock().getTime(), newId);
    };
    const request = this.stored && checkpoint && { ...this.stored, checkpoint };
    try {
      const stored = await log.append(this.taskId, change, { lease: this.lease.key, request });
      this.number = stored?.number ?? this.number;
      return stored;
    } finally {
      this.isWriting = false;
    }
  }

  /** Ends the task as failed. False if that is not to be, or could not be stored. */
  async #fail(error: unknown): Promise<boolean> {
    const { signal, record } = this.#call;
    const reason: unknown = signal.aborted ? signal.reason : error;
    if (this.#isLeft || [error, reason].some((one) => one instanceof TaskLostError)) return false;
    const { event, cause, incident } = failureOf(reason);
    record.code = String(event.metadata?.["reason"]).toLowerCase();
    if (cause !== undefined) record.error ??= cause;
    if (incident !== undefined) record.incident ??= incident;
    try {
      // Whether the last update was stored is not certain if it was the store that failed.
      await this.#append(event, false);
      return true;
    } catch (storeError) {
      if (!(storeError instanceof TaskLostError)) record.error = storeError;
      return false;
    }
  }

  #next(): Promise<AgentEvent | undefined> {
    const { signal } = this.#controller;
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      this.#interrupt = reject;
      this.#events.next().then(({ done, value }) => resolve(done ? undefined : value), reject);
    });
  }
}

/** What changes a task by itself. */
type TaskChangeEvent = Extract<AgentEvent, { kind: "status" | "artifact" }>;

const completed: TaskChangeEvent = { kind: "status", state: "completed" };
const working: TaskChangeEvent = { kind: "status", state: "working" };

function unexpectedMessage(): StudlyError {
  return new StudlyError(
    "invalid_agent_response",
    "The agent answered with a message after it had begun a task.",
  );
}

import type { Call } from "../../domain/call.js";
import { type Deadline, deadlineError, remainingMs } from "../../domain/deadline.js";
import { StudlyError } from "../../domain/errors.js";
import { isSettled, type RunRequest } from "../../domain/task.js";
import type { StoredTask } from "../../store/task-store.js";
import type { AgentEvent, RequestContext, TaskEvent } from "./agent.js";
import { applyEvents, isTold, withCheckpoint, working } from "./apply-event.js";
import type { TaskDependencies } from "./dependencies.js";
import { failureOf } from "./failure.js";
import { type TaskLog, TaskLostError } from "./task-log.js";
import { type Work, watchTask } from "./watch.js";
import type { WorkLease, WorkLeases } from "./work-leases.js";

/** What an agent says at a time. */
export type AgentStep = AgentEvent | readonly TaskEvent[];

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
  readonly #events: AsyncIterator<AgentStep>;
  readonly #call: Call;
  /** Said by the agent; stored with its next event that is told, which has a number to be compared by. */
  #untold: TaskEvent[] = [];
  /** The first step, where a task cannot begin with it. */
  #held: AgentStep | undefined;
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

  /** The first step, or undefined if there is none. Throws what the agent throws. */
  async first(): Promise<AgentStep | undefined> {
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

  /** What a task begins with: a status, or a list of events. Anything else comes next, and is told by itself. */
  opening(first: AgentStep): readonly TaskEvent[] {
    const events = eventsOf(first);
    if (first !== events && events[0]?.kind !== "status") {
      this.#held = first;
      return [working];
    }
    const told = this.#tell(events);
    return told.length > 0 ? told : this.#tell([working]);
  }

  /** Carries the agent's events into the task until it has settled. */
  async finish(stored: StoredTask): Promise<void> {
    if (isSettled(stored.task.status.state)) return this.close();
    let current: StoredTask | undefined = stored;
    let isDone = true;
    this.number = stored.number;
    const watch = this.deps.leases.isShared ? watchTask(this.deps, this) : undefined;
    try {
      while (current !== undefined && !isSettled(current.task.status.state)) {
        const events = this.#tell(eventsOf((await this.#next()) ?? completed));
        if (events.length > 0) current = await this.#append(events);
      }
    } catch (error) {
      isDone = await this.#fail(error);
    } finally {
      watch?.[Symbol.dispose]();
      this.close(isDone);
    }
  }

  /** The events up to the last that is told, with those that have waited for it; the others wait now. */
  #tell(events: readonly TaskEvent[]): readonly TaskEvent[] {
    const all = [...this.#untold, ...events];
    const count = all.findLastIndex(isTold) + 1;
    this.#untold = all.slice(count);
    return all.slice(0, count);
  }

  async #append(events: readonly TaskEvent[], isOwn = true): Promise<StoredTask | undefined> {
    const { clock, newId, log } = this.deps;
    this.isWriting = true;
    const change = ({ task, number }: StoredTask) => {
      // While this one works, nobody else writes to the task but to end it.
      if (isOwn && this.lease.key !== undefined && number !== this.number)
        throw new TaskLostError(this.taskId);
      return applyEvents(task, events, clock().getTime(), newId);
    };
    try {
      const options = { lease: this.lease.key, request: withCheckpoint(this.stored, events) };
      const stored = await log.append(this.taskId, change, options);
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
      await this.#append([event], false);
      return true;
    } catch (storeError) {
      if (!(storeError instanceof TaskLostError)) record.error = storeError;
      return false;
    }
  }

  #next(): Promise<AgentStep | undefined> {
    const { signal } = this.#controller;
    const held = this.#held;
    this.#held = undefined;
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      if (held !== undefined) return resolve(held);
      this.#interrupt = reject;
      this.#events.next().then(({ done, value }) => resolve(done ? undefined : value), reject);
    });
  }
}

/** What an agent means that ends without a word. */
export const completed: TaskEvent = { kind: "status", state: "completed" };

/** What a step says of its task. Throws StudlyError for a message: there is a task already. */
function eventsOf(step: AgentStep): readonly TaskEvent[] {
  if ("kind" in step) {
    if (step.kind === "message") throw unexpectedMessage();
    return [step];
  }
  return step;
}

function unexpectedMessage(): StudlyError {
  return new StudlyError(
    "invalid_agent_response",
    "The agent answered with a message after it had begun a task.",
  );
}

import type { Call } from "../../domain/call.js";
import { type Deadline, deadlineError, remainingMs } from "../../domain/deadline.js";
import { StudlyError } from "../../domain/errors.js";
import { isSettled, type JsonObject } from "../../domain/task.js";
import type { StoredTask } from "../../store/task-store.js";
import type { Agent, AgentEvent, RequestContext } from "./agent.js";
import { applyEvent, withMetadata } from "./apply-event.js";
import type { TaskDependencies } from "./dependencies.js";
import { failureOf } from "./failure.js";
import type { TaskLog } from "./task-log.js";

/** What happens to a task. */
export type TaskEvent = Exclude<AgentEvent, { kind: "message" }>;

/** How long a run may take. */
export interface TimeLimit {
  readonly deadline: Deadline;
  /** Kept back of it, so that a task that is too slow is stored as failed and told in time. */
  readonly reserveMs: number;
}

/** One message being answered by the agent. */
export class Run {
  readonly taskId: string;
  readonly owner: string;
  readonly inBackground: boolean;
  /** Resolves when the agent is done or stopped, and what came of it is stored. Never rejects. */
  readonly ended: Promise<void>;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #events: AsyncIterator<AgentEvent>;
  readonly #call: Call;
  /** Told by the agent; stored with its next event, which has a number to be compared by. */
  #metadata: JsonObject = {};
  #end!: () => void;
  /** Fails the wait for the next event. */
  #interrupt: ((reason: unknown) => void) | undefined;

  constructor(
    agent: Agent,
    request: Omit<RequestContext, "call">,
    call: Call,
    { deadline, reserveMs }: TimeLimit,
    private readonly log: TaskLog,
    private readonly deps: Pick<TaskDependencies, "clock" | "newId">,
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
    this.#events = agent.respond({ ...request, call: this.#call })[Symbol.asyncIterator]();
  }

  /** The agent stops at once; what it does afterwards is not heard. */
  stop(reason: StudlyError): void {
    this.#controller.abort(reason);
    this.#interrupt?.(reason);
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

  /** Nothing more is wanted of the agent. */
  close(): void {
    clearTimeout(this.#timer);
    this.#events.return?.(undefined)?.catch(() => undefined);
    this.#end();
  }

  /** Carries the events into the task until it has settled: one that waits, then all others. */
  async finish(stored: StoredTask, waiting: TaskEvent | undefined): Promise<void> {
    let current: StoredTask | undefined = stored;
    try {
      if (waiting !== undefined) current = await this.#take(waiting, current);
      while (current !== undefined && !isSettled(current.task.status.state)) {
        const event = (await this.#next()) ?? completed;
        if (event.kind === "message") throw unexpectedMessage();
        current = await this.#take(event, current);
      }
    } catch (error) {
      await this.#fail(error);
    } finally {
      this.close();
    }
  }

  async #take(event: TaskEvent, current: StoredTask): Promise<StoredTask | undefined> {
    if (event.kind !== "task") return this.#append(event);
    this.#metadata = { ...this.#metadata, ...event.metadata };
    return current;
  }

  async #append(event: Exclude<TaskEvent, { kind: "task" }>): Promise<StoredTask | undefined> {
    const { clock, newId } = this.deps;
    const metadata = this.#metadata;
    this.#metadata = {};
    return this.log.append(this.taskId, ({ task }) =>
      applyEvent(withMetadata(task, metadata), event, clock().getTime(), newId),
    );
  }

  async #fail(error: unknown): Promise<void> {
    const { signal, record } = this.#call;
    const reason: unknown = signal.aborted ? signal.reason : error;
    const { event, cause, incident } = failureOf(reason);
    record.code = String(event.metadata?.["reason"]).toLowerCase();
    if (cause !== undefined) record.error ??= cause;
    if (incident !== undefined) record.incident ??= incident;
    try {
      await this.#append(event);
    } catch (storeError) {
      record.error = storeError;
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

const completed: TaskEvent = { kind: "status", state: "completed" };

function unexpectedMessage(): StudlyError {
  return new StudlyError(
    "invalid_agent_response",
    "The agent answered with a message after it had begun a task.",
  );
}

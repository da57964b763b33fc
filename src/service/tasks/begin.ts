import { setTimeout as delay } from "node:timers/promises";
import type { Call } from "../../domain/call.js";
import { deadlineIn, remainingMs } from "../../domain/deadline.js";
import { StudlyError } from "../../domain/errors.js";
import {
  isSettled,
  isTerminal,
  type Message,
  type RunRequest,
  type Task,
} from "../../domain/task.js";
import type { StoredTask } from "../../store/task-store.js";
import { noSuchTask, ownerOf, readReferenced } from "./access.js";
import type { RequestContext, TaskEvent } from "./agent.js";
import { type Applied, applyEvents, messageOf, withCheckpoint } from "./apply-event.js";
import type { TaskDependencies } from "./dependencies.js";
import { isSameMessage, messageKeys } from "./message-keys.js";
import { type AgentStep, completed, Run, type RunDependencies, type TimeLimit } from "./run.js";
import type { Runs } from "./runs.js";
import { numbered, TaskLostError } from "./task-log.js";
import type { SendInput } from "./task-service.js";

/** What sending a message leads to. */
export type Begun =
  | { readonly kind: "message"; readonly message: Message }
  /** A task that this message has begun or continued; its run goes on. */
  | { readonly kind: "run"; readonly run: Run; readonly stored: StoredTask }
  /** The task of the same message, sent before. */
  | { readonly kind: "known"; readonly stored: StoredTask };

/** Who waits: until then somebody waits for the end; undefined: nobody does. */
export type Waiting = "to the end" | "for a while" | "not";

/** Begins to answer messages. `prepare` is waited for when the task is
 * known and its work has not gone on yet. */
export type Begin = (
  input: SendInput,
  waiting: Waiting,
  call: Call,
  prepare?: (taskId: string) => Promise<unknown>,
) => Promise<Begun>;

/** What beginning stands on. */
export interface BeginDependencies
  extends RunDependencies,
    Pick<TaskDependencies, "push" | "backgroundBudgetMs"> {}

const longestWaitMs = 640;
const mostReserveMs = 250;
const reserveShare = 0.25;

/** Throws StudlyError: see TaskService.send. */
export function createBegin(deps: BeginDependencies, runs: Runs): Begin {
  const { agent, store, newId, log } = deps;

  async function knownFor(
    input: SendInput,
    task: StoredTask | undefined,
    keys: readonly string[],
  ): Promise<StoredTask | undefined> {
    if (task?.task.history.some((one) => isSameMessage(one, input.message))) return task;
    for (const key of keys) {
      const found = await store.findByKey(key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  return async (input, waiting, call, prepare) => {
    const owner = ownerOf(call, input.tenant);
    assertFromUser(input.message);
    const before = await taskOf(store, input, owner);
    const keys = before === undefined ? messageKeys(input, owner) : [];
    const known = await knownFor(input, before, keys);
    if (known !== undefined) return { kind: "known", stored: known };
    if (before !== undefined) assertOpen(before.task);
    const inBackground = waiting !== "to the end";
    const taskId = before?.task.id ?? newId();
    const contextId = before?.task.contextId ?? input.message.contextId ?? newId();
    call.record.contextId = contextId;
    call.record.turnId = taskId;
    const message: Message = { ...input.message, taskId, contextId };
    const request = {
      taskId,
      contextId,
      message,
      task: before && continued(before.task, message),
      referenced: await readReferenced(store, message, owner),
      metadata: input.metadata,
      acceptedOutputModes: input.acceptedOutputModes,
      extensions: input.extensions.filter((uri) => agent.extensions?.includes(uri)),
      tenant: input.tenant,
      inBackground,
    };
    const own = { ...call, caller: owner, ...(inBackground ? { record: {} } : {}) };
    const limit = inBackground
      ? { deadline: deadlineIn(deps.backgroundBudgetMs, "request"), reserveMs: 0 }
      : limitOf(call);
    if (inBackground) runs.admit(owner);
    const stored = deps.leases.isShared
      ? requestOf(request, limit, before, deps.clock().getTime())
      : undefined;
    const run = new Run(request, stored, own, limit, deps.leases.of(taskId), deps);
    // From here on it counts and can be stopped, though nobody knows the task yet.
    runs.add(run);
    const first = await untilGone(run, call);
    if (first !== undefined && "kind" in first && first.kind === "message") {
      run.close();
      const { taskId: own, ...direct } = messageOf({ id: taskId, contextId }, first, newId);
      const message = before === undefined || own === undefined ? direct : { ...direct, taskId };
      return { kind: "message", message };
    }
    const events = run.opening(first ?? completed);
    return keep(run, events, { before, message, keys, request: stored, prepare });
  };

  /** Stores the task with what it begins with; from then on it is known, and the run goes on by itself. */
  async function keep(run: Run, events: readonly TaskEvent[], kept: Kept): Promise<Begun> {
    const { before } = kept;
    const now = deps.clock().getTime();
    const apply = (task: Task): Applied => applyEvents(task, events, now, newId);
    const request = withCheckpoint(kept.request, events) ?? kept.request;
    try {
      const stored =
        before === undefined
          ? await created(run, { ...kept, request }, apply)
          : await goneOn(run, { ...kept, request, before }, apply);
      if (stored === undefined) return await endedBefore(run, before);
      if (stored.task.id !== run.taskId) {
        run.close();
        return { kind: "known", stored };
      }
      await kept.prepare?.(run.taskId);
      void run.finish(stored);
      if (before !== undefined) deps.push?.follow(run.taskId);
      return { kind: "run", run, stored };
    } catch (error) {
      run.close(run.lease.isCommon || (await isDone(run.taskId)));
      throw error instanceof TaskLostError ? busy() : error;
    }
  }

  /** Whether nobody has to go on with the task. False if the store does not say. */
  async function isDone(taskId: string): Promise<boolean> {
    try {
      const stored = await store.read(taskId);
      return stored === undefined || isSettled(stored.task.status.state);
    } catch {
      return false;
    }
  }

  /** The task was cancelled, or is gone, before the message had reached it. */
  async function endedBefore(run: Run, before: StoredTask | undefined): Promise<Begun> {
    const stored = await store.read(run.taskId);
    if (stored === undefined) throw noSuchTask(run.taskId);
    if (before !== undefined) assertOpen(stored.task);
    run.close();
    return { kind: "known", stored };
  }

  /** The task with the message. */
  async function goneOn(
    run: Run,
    { before, message, request }: Kept & { readonly before: StoredTask },
    apply: (task: Task) => Applied,
  ): Promise<StoredTask | undefined> {
    const change = ({ task, number }: StoredTask): Applied => {
      // Somebody else's message came first.
      if (number !== before.number) throw busy();
      return apply(continued(task, message));
    };
    for (let waitMs = 5; ; waitMs *= 2) {
      try {
        // In this order, but the one does not wait for the other.
        const options = { lease: run.lease.key, request };
        const [isTaken, stored] = await Promise.all([
          run.lease.take(),
          log.append(run.taskId, change, options),
        ]);
        if (!isTaken) await run.lease.take();
        return stored;
      } catch (error) {
        // The process that has asked the question may not have let go of the task yet.
        if (!(error instanceof TaskLostError) || waitMs > longestWaitMs) throw error;
        await delay(waitMs);
      }
    }
  }

  /** The new task; or that of the same message, if it was sent twice at once. */
  async function created(
    run: Run,
    { message, keys, request }: Kept,
    apply: (task: Task) => Applied,
  ): Promise<StoredTask | undefined> {
    const submitted: Task = {
      id: run.taskId,
      contextId: message.contextId ?? "",
      status: { state: "submitted", timestamp: deps.clock().getTime() },
      artifacts: [],
      history: [message],
    };
    const { task, updates } = apply(submitted);
    const isOver = isSettled(task.status.state);
    const rest = request === undefined || isOver ? {} : { request };
    const stored = { task, owner: run.owner, number: updates.length, ...rest };
    // In this order, but the one does not wait for the other; what is over needs no lease.
    const taking = isOver ? undefined : run.lease.take();
    const [isNew] = await Promise.all([store.create(stored, keys, numbered(updates, 0)), taking]);
    if (isNew) return stored;
    for (const key of keys) {
      const other = await store.findByKey(key);
      if (other !== undefined) return other;
    }
    return undefined;
  }
}

interface Kept {
  readonly before: StoredTask | undefined;
  readonly message: Message;
  readonly keys: readonly string[];
  /** Absent where nobody else could go on with it. */
  readonly request: RunRequest | undefined;
  readonly prepare: ((taskId: string) => Promise<unknown>) | undefined;
}

/** The first event, unless the caller leaves before there is a task that could be asked for. */
async function untilGone(run: Run, call: Call): Promise<AgentStep | undefined> {
  const leave = () => run.stop(goneOf(call));
  if (call.signal.aborted) leave();
  call.signal.addEventListener("abort", leave, { once: true });
  try {
    return await run.first();
  } finally {
    call.signal.removeEventListener("abort", leave);
  }
}

/** Why a call has ended. */
export function goneOf({ signal }: Call): StudlyError {
  const reason: unknown = signal.reason;
  if (reason instanceof StudlyError) return reason;
  return new StudlyError("cancelled", "The caller went away.", { cause: reason });
}

function limitOf({ deadline }: Call): TimeLimit {
  return { deadline, reserveMs: Math.min(mostReserveMs, deadline.budgetMs * reserveShare) };
}

/** What another process needs to go on with it; `now` is in milliseconds since the epoch. */
function requestOf(
  { metadata, acceptedOutputModes, extensions, tenant, inBackground }: Omit<RequestContext, "call">,
  { deadline }: TimeLimit,
  before: StoredTask | undefined,
  now: number,
): RunRequest {
  const until = now + Math.round(remainingMs(deadline));
  const request = { metadata, acceptedOutputModes, extensions, tenant, inBackground, until };
  return before === undefined ? request : { ...request, continues: before.task.status.state };
}

/** A question that was asked belongs to the conversation, and so does the answer. */
function continued(task: Task, message: Message): Task {
  const { message: asked } = task.status;
  return { ...task, history: [...task.history, ...(asked === undefined ? [] : [asked]), message] };
}

function assertFromUser({ role }: Message): void {
  if (role === "user") return;
  const description = "must be user: this agent is the one that answers";
  throw new StudlyError("invalid_argument", `message.role ${description}.`, {
    violations: [{ field: "message.role", description }],
  });
}

/** The task that the message continues. Throws task_not_found, invalid_argument. */
async function taskOf(
  store: TaskDependencies["store"],
  { message }: SendInput,
  owner: string,
): Promise<StoredTask | undefined> {
  const { taskId, contextId } = message;
  if (taskId === undefined) return undefined;
  const found = await store.read(taskId);
  if (found?.owner !== owner) throw noSuchTask(taskId);
  if (contextId !== undefined && contextId !== found.task.contextId) {
    const description = "is not the context of message.taskId; leave one of them out";
    throw new StudlyError("invalid_argument", `message.contextId ${description}.`, {
      violations: [{ field: "message.contextId", description }],
    });
  }
  return found;
}

/** Throws unsupported_operation for a task that takes no message now. */
function assertOpen({ id, status: { state } }: Task): void {
  if (isTerminal(state))
    throw new StudlyError(
      "unsupported_operation",
      `The task is over (${state}). Send the message with its contextId and without taskId to begin another one.`,
      { metadata: { taskId: id } },
    );
  if (state === "submitted" || state === "working") throw busy();
}

function busy(): StudlyError {
  return new StudlyError(
    "unsupported_operation",
    "The task is being worked on and takes no message now. Wait until it has ended or asks, or cancel it.",
    { metadata: { retryable: "true" } },
  );
}

import type { Call } from "../../domain/call.js";
import { type Deadline, deadlineError, deadlineIn, remainingMs } from "../../domain/deadline.js";
import { StudlyError } from "../../domain/errors.js";
import { isSettled, type RunRequest, type Task } from "../../domain/task.js";
import type { StoredTask } from "../../store/task-store.js";
import { readReferenced } from "./access.js";
import type { RequestContext } from "./agent.js";
import { applyEvents } from "./apply-event.js";
import type { BeginDependencies } from "./begin.js";
import { failureOf } from "./failure.js";
import { Run } from "./run.js";
import type { Runs } from "./runs.js";
import type { WorkLease } from "./work-leases.js";

/**
 * Takes care of a task whose process has gone, unless another process does: goes on where it was, or
 * ends it as failed if that cannot be. Does nothing while there is no place for it.
 */
export function createTakeOver(
  deps: BeginDependencies,
  runs: Runs,
): (taskId: string) => Promise<void> {
  const { agent, store, log, clock, newId, push } = deps;

  async function fail({ task }: StoredTask, why: StudlyError, lease: WorkLease): Promise<void> {
    const { event } = failureOf(why);
    const change = (now: StoredTask) => applyEvents(now.task, [event], clock().getTime(), newId);
    await log.append(task.id, change, { lease: lease.key });
    lease.release();
  }

  async function resume(stored: StoredTask, request: RunRequest, lease: WorkLease): Promise<void> {
    const { task, owner } = stored;
    const whole = deadlineOf(request, deps.backgroundBudgetMs, clock().getTime());
    const budgetMs = remainingMs(whole);
    if (budgetMs <= 0) return fail(stored, deadlineError(whole), lease);
    // The model's budget counts from where a call begins, which is here: it would long be over.
    const deadline = { ...whole, budgetMs };
    const context = await contextOf(stored, request);
    const signal = new AbortController().signal;
    const call: Call = { requestId: newId(), caller: owner, signal, deadline, record: {} };
    const run = new Run(context, request, call, { deadline, reserveMs: 0 }, lease, deps);
    runs.add(run);
    void run.finish(stored);
    push?.follow(task.id);
  }

  async function contextOf(
    { task, owner }: StoredTask,
    { continues, checkpoint, until: _, ...request }: RunRequest,
  ): Promise<Omit<RequestContext, "call">> {
    const message = task.history.at(-1);
    if (message === undefined) throw new Error(`task ${task.id} has no message`);
    return {
      ...request,
      taskId: task.id,
      contextId: task.contextId,
      message,
      task: continues && continuedTask(task, continues),
      resumed: { task, ...(checkpoint === undefined ? {} : { checkpoint }) },
      referenced: await readReferenced(store, message, owner),
      // Whoever has waited for it has lost the connection.
      inBackground: true,
    };
  }

  return async (taskId) => {
    if (runs.has(taskId) || !runs.hasPlace) return;
    const lease = deps.leases.of(taskId);
    if (!(await lease.take())) return;
    try {
      const stored = await store.read(taskId);
      if (stored === undefined || isSettled(stored.task.status.state)) return lease.release();
      const { request } = stored;
      if (agent.resumable && request !== undefined) await resume(stored, request, lease);
      else await fail(stored, stopped(), lease);
    } catch (error) {
      lease.leave();
      throw error;
    }
  };
}

/** What was waited for is work in the background from its own end on. */
function deadlineOf(
  { until, inBackground }: RunRequest,
  backgroundBudgetMs: number,
  now: number,
): Deadline {
  const leftMs = (inBackground ? until : until + backgroundBudgetMs) - now;
  const { at } = deadlineIn(Math.min(leftMs, backgroundBudgetMs), "request");
  return { at, budgetMs: backgroundBudgetMs, budget: "request" };
}

/** The task as the message has found it: its history ends with the message. */
function continuedTask(task: Task, state: Task["status"]["state"]): Task {
  const asked = task.history.at(-2);
  const { timestamp } = task.status;
  return {
    ...task,
    status: { state, timestamp, ...(asked?.role === "agent" ? { message: asked } : {}) },
  };
}

function stopped(): StudlyError {
  return new StudlyError(
    "unavailable",
    "The server that worked at the task has stopped. Send the message again.",
    { metadata: { retryable: "true" } },
  );
}

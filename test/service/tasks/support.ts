import { randomUUID } from "node:crypto";
import type { Call } from "../../../src/domain/call.js";
import { deadlineIn } from "../../../src/domain/deadline.js";
import { StudlyError } from "../../../src/domain/errors.js";
import type { Message, Task } from "../../../src/domain/task.js";
import {
  createTaskEngine,
  type TaskDependencies,
} from "../../../src/service/tasks/create-task-service.js";
import type {
  SendInput,
  SendResult,
  StreamEvent,
} from "../../../src/service/tasks/task-service.js";
import { createBus } from "../../../src/store/bus.js";
import { createLocalLeases } from "../../../src/store/leases.js";
import { createMemoryTaskStore } from "../../../src/store/memory-tasks.js";
import { createScriptedAgent } from "./scripted-agent.js";

export function callOf(rest: Partial<Call> & { readonly budgetMs?: number } = {}): Call {
  const { budgetMs = 6_000, ...own } = rest;
  return {
    requestId: "r",
    caller: "ana",
    signal: new AbortController().signal,
    deadline: deadlineIn(budgetMs, "request"),
    record: {},
    ...own,
  };
}

/** A call whose caller can leave. */
export function leavingCall() {
  const controller = new AbortController();
  return {
    call: callOf({ signal: controller.signal }),
    leave: () => controller.abort(new StudlyError("cancelled", "The caller went away.")),
  };
}

export function inputOf(
  text: string,
  rest: Partial<Omit<SendInput, "message">> & { readonly message?: Partial<Message> } = {},
): SendInput {
  const { message, ...own } = rest;
  return {
    tenant: "",
    message: { messageId: randomUUID(), role: "user", parts: [{ text }], ...message },
    metadata: {},
    acceptedOutputModes: [],
    returnImmediately: false,
    extensions: [],
    ...own,
  };
}

/** An engine with the scripted agent over a memory store. */
export function engineOf(rest: Partial<TaskDependencies> = {}) {
  const agent = createScriptedAgent();
  const store = createMemoryTaskStore({ maxTasks: 1_000, ttlMs: 60_000 });
  const bus = createBus({ lookAgainMs: 5_000 });
  let now = Date.parse("2026-11-24T10:00:00Z");
  const engine = createTaskEngine({
    agent,
    store,
    leases: createLocalLeases(),
    bus,
    streaming: true,
    clock: () => new Date(now++),
    newId: randomUUID,
    backgroundBudgetMs: 60_000,
    maxBackgroundPerCaller: 50,
    maxBackground: 100,
    ...rest,
  });
  return { agent, store, bus, engine, seen: agent.seen };
}

export function taskOf(result: SendResult): Task {
  if (result.kind !== "task") throw new Error("a message, not a task");
  return result.task;
}

/** Everything that a stream tells. */
export async function all(stream: AsyncIterable<StreamEvent>): Promise<readonly StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

/** A stream in short: "task working", "working", "artifact a+", "completed". */
export function told(events: readonly StreamEvent[]): readonly string[] {
  return events.map((event) => {
    if (event.kind === "message") return "message";
    if (event.kind === "task") return `task ${event.task.status.state}`;
    const { update } = event;
    if (update.kind === "status") return update.status.state;
    return `artifact ${update.artifact.artifactId}${update.append ? "+" : ""}${update.lastChunk ? "." : ""}`;
  });
}

/** What it throws; fails if it does not. */
export async function refusal(work: Promise<unknown>): Promise<StudlyError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof StudlyError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** Resolves once it holds; for what happens a moment later. */
export async function until(holds: () => boolean | Promise<boolean>, withinMs = 5_000) {
  const end = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error("it never came true");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

import { randomUUID } from "node:crypto";
import type { Agent } from "../../../src/service/tasks/agent.js";
import {
  createTaskEngine,
  type TaskDependencies,
  type TaskEngine,
} from "../../../src/service/tasks/create-task-service.js";
import type { StreamEvent } from "../../../src/service/tasks/task-service.js";
import type { Stores } from "../../../src/store/open.js";
import type { StoredTask } from "../../../src/store/task-store.js";
import { callOf, until } from "../tasks/support.js";
import { type Death, type Mortal, mortal } from "./mortal.js";
import { createResumingAgent } from "./resuming-agent.js";
import type { SharedData } from "./shared-data.js";

/** An engine that passes for a process. */
export interface Process {
  readonly engine: TaskEngine;
  readonly life: Mortal;
  /** As it is shared: whoever looks from outside looks through the store of a process that lives. */
  readonly inner: Stores;
}

export interface ProcessSetup extends Partial<Omit<TaskDependencies, "agent">> {
  readonly agent?: (stores: Stores) => Agent;
  readonly death?: Death;
}

/** One more process over the same data. */
export async function startProcess(
  data: SharedData,
  { agent = createResumingAgent, death, ...rest }: ProcessSetup = {},
): Promise<Process> {
  const inner = await data.open();
  const life = mortal(inner, death);
  const { tasks: store, leases, bus } = life.stores;
  const engine = createTaskEngine({
    agent: agent(life.stores),
    store,
    leases,
    bus,
    streaming: true,
    clock: () => new Date(),
    newId: randomUUID,
    backgroundBudgetMs: 60_000,
    maxBackgroundPerCaller: 50,
    maxBackground: 100,
    ...rest,
  });
  return { engine, life, inner };
}

/** Ends what is left of processes, dead ones too. */
export async function end(...processes: readonly Process[]): Promise<void> {
  for (const { engine, life } of processes) {
    if (!life.isDead) await engine[Symbol.asyncDispose]();
    await life.kill();
  }
}

/** The task once it has come into this state; told by the store. */
export async function become(
  { inner }: Process,
  taskId: string,
  state: string,
): Promise<StoredTask> {
  let stored: StoredTask | undefined;
  await until(async () => {
    stored = await inner.tasks.read(taskId);
    return stored?.task.status.state === state;
  });
  if (stored === undefined) throw new Error("no task");
  return stored;
}

/** Numbers of what a subscription tells, the task's own first. */
export async function numbersOf(stream: AsyncIterable<StreamEvent>): Promise<readonly number[]> {
  const numbers: number[] = [];
  for await (const event of stream)
    if (event.kind !== "message")
      numbers.push(event.kind === "task" ? event.number : event.update.number);
  return numbers;
}

export const ref = (taskId: string) => ({ tenant: "", taskId });
export { callOf, until };

import { randomUUID } from "node:crypto";
import { studyPlanExtension } from "../../../src/domain/extensions.js";
import type { StudyPlan } from "../../../src/domain/plan.js";
import type { JsonValue, Message, Part, Task } from "../../../src/domain/task.js";
import { type BudgetedOptions, createBudgetedModel } from "../../../src/model/budgeted.js";
import type { Model } from "../../../src/model/model.js";
import { createPlanner } from "../../../src/planner/plan.js";
import type { StudyService } from "../../../src/service/study.js";
import {
  createStudyAgent,
  type StudyAgentDependencies,
} from "../../../src/service/study-agent/study-agent.js";
import { createStudyService } from "../../../src/service/study-service.js";
import type {
  Agent,
  AgentEvent,
  RequestContext,
  TaskEvent,
} from "../../../src/service/tasks/agent.js";
import { applyEvents } from "../../../src/service/tasks/apply-event.js";
import { createMemoryStore } from "../../../src/store/memory.js";
import { newCall } from "../fixtures.js";

/** Monday, 23 November 2026. */
export const monday = new Date("2026-11-23T09:00:00Z");

export interface Setup {
  readonly model?: Model;
  readonly modelOptions?: Partial<BudgetedOptions>;
  readonly modelBudgetMs?: number;
  readonly agent?: Partial<StudyAgentDependencies>;
}

export interface Bench {
  readonly agent: Agent;
  readonly study: StudyService;
  /** The time that all of it goes by. */
  readonly clock: { now: Date };
}

/** The agent over the real study service, its planner and a store in memory. */
export function newBench({
  model,
  modelOptions,
  modelBudgetMs = 5_000,
  agent = {},
}: Setup = {}): Bench {
  const clock = { now: monday };
  const study = createStudyService({
    planner: createPlanner({
      ...(model === undefined ? {} : { model: createBudgetedModel(model, modelOptions) }),
      onModelFailure: "error",
      modelBudgetMs,
      reserveMs: 100,
      defaultTimeZone: "UTC",
    }),
    store: createMemoryStore({ maxContexts: 1_000, ttlMs: 3_600_000 }),
    clock: () => clock.now,
    newId: randomUUID,
    historyTokens: 4_000,
  });
  const made = createStudyAgent({ study, planData, clock: () => clock.now, ...agent });
  return { agent: made, study, clock };
}

export function planData(plan: StudyPlan): JsonValue {
  return JSON.parse(JSON.stringify(plan));
}

export type Ask = Partial<Omit<RequestContext, "message">> & {
  readonly message?: Partial<Message>;
};

/** A request with a text, or with parts. */
export function request(say: string | readonly Part[], ask: Ask = {}): RequestContext {
  const { message, ...rest } = ask;
  const contextId = ask.contextId ?? randomUUID();
  const taskId = ask.taskId ?? randomUUID();
  return {
    taskId,
    contextId,
    task: undefined,
    referenced: [],
    metadata: {},
    acceptedOutputModes: [],
    extensions: [studyPlanExtension],
    tenant: "",
    call: newCall(),
    inBackground: false,
    ...rest,
    message: {
      messageId: randomUUID(),
      contextId,
      taskId,
      role: "user",
      parts: typeof say === "string" ? [{ text: say }] : say,
      ...message,
    },
  };
}

/** All that the agent says, and the task that comes of it: every step is one that a task may take. */
export async function run(
  agent: Agent,
  asked: RequestContext,
): Promise<{ readonly events: readonly AgentEvent[]; readonly task: Task }> {
  const events: AgentEvent[] = [];
  let task = taskOf(asked);
  for await (const event of singly(agent.respond(asked))) {
    events.push(event);
    task = applied(task, event);
  }
  return { events, task };
}

/** The events, also those that came together, one after the other. */
export async function* singly(
  steps: AsyncIterable<AgentEvent | readonly TaskEvent[]>,
): AsyncGenerator<AgentEvent> {
  for await (const step of steps) yield* "kind" in step ? [step] : step;
}

/** The task of a request before anything has happened. */
export function taskOf({ taskId, contextId, message, task }: RequestContext): Task {
  const status = { state: "submitted", timestamp: 0 } as const;
  const history = [...(task?.history ?? []), message];
  return { id: taskId, contextId, status, artifacts: task?.artifacts ?? [], history };
}

/** The task after an event. */
export function applied(task: Task, event: AgentEvent): Task {
  if (event.kind === "message") throw new Error("this agent makes tasks");
  return applyEvents(task, [event], 0, randomUUID).task;
}

/** What the statuses said, with their states: "working: 1 of 2: Python". */
export function told(events: readonly AgentEvent[]): readonly string[] {
  return events.flatMap((event) => {
    if (event.kind !== "status") return [];
    const parts = event.message?.parts ?? [];
    const text = parts.map((part) => ("text" in part ? part.text : "")).join("");
    return `${event.state}${text === "" ? "" : `: ${text}`}`;
  });
}

/** Of a task's status. */
export function statusText({ status }: Task): string {
  const [part] = status.message?.parts ?? [];
  return part !== undefined && "text" in part ? part.text : "";
}

/** The plan that a data part of an artifact holds. */
export function planOf(part: Part | undefined): StudyPlan {
  if (part === undefined || !("data" in part)) throw new Error("no data");
  return part.data as unknown as StudyPlan;
}

import { randomUUID } from "node:crypto";
import type { Call } from "../../src/domain/call.js";
import type { Facts } from "../../src/domain/conversation.js";
import { deadlineError, deadlineIn } from "../../src/domain/deadline.js";
import { StudlyError } from "../../src/domain/errors.js";
import type { StudyPlan } from "../../src/domain/plan.js";
import type {
  Planner,
  PlanningCall,
  PlanningRequest,
  PlanningResult,
} from "../../src/planner/planner.js";
import { createKeyedMutex, type KeyedMutex } from "../../src/service/keyed-mutex.js";
import type { StudyService, TurnInput } from "../../src/service/study.js";
import { createStudyService, type StudyDependencies } from "../../src/service/study-service.js";
import { createMemoryStore } from "../../src/store/memory.js";
import type { Store } from "../../src/store/store.js";

/** A call of `caller`; `end` aborts it the way the server does. */
export function newCall(caller = "ana", budgetMs = 60_000): Call & { end(reason?: unknown): void } {
  const controller = new AbortController();
  return {
    requestId: randomUUID(),
    caller,
    signal: controller.signal,
    deadline: deadlineIn(budgetMs, "request"),
    record: {},
    end: (reason = new StudlyError("cancelled", "The caller went away.")) =>
      controller.abort(reason),
  };
}

/** A call whose signal aborts when its budget is over. */
export function timedCall(budgetMs: number, budget: "caller" | "request" = "request"): Call {
  const controller = new AbortController();
  const deadline = deadlineIn(budgetMs, budget);
  setTimeout(() => controller.abort(deadlineError(deadline)), budgetMs);
  return { ...newCall(), signal: controller.signal, deadline };
}

export function input(text: string, rest: Partial<TurnInput> = {}): TurnInput {
  return { text, history: [], preferences: {}, ...rest };
}

export function samplePlan(rest: Partial<StudyPlan> = {}): StudyPlan {
  return {
    id: "plan-1",
    contextId: "c",
    revision: 1,
    goal: "Learn Python",
    topic: "Python",
    level: "beginner",
    startDate: "2026-11-24",
    endDate: "2026-12-07",
    timeZone: "UTC",
    availability: {
      minutesPerDay: 60,
      daysOff: ["sun"],
      weekdayMinutes: {},
      datesOff: [],
      startTime: "",
    },
    units: [],
    sessions: [],
    tips: [],
    totals: { studyDays: 0, availableMinutes: 0, plannedMinutes: 0, cushionMinutes: 0 },
    source: "catalogue",
    moves: [],
    pace: 1,
    ...rest,
  };
}

export type Script = (request: PlanningRequest, call: PlanningCall) => Promise<PlanningResult>;

/** A planner that does as it is told and remembers what it was asked. */
export interface ScriptedPlanner extends Planner {
  readonly requests: PlanningRequest[];
  script: Script;
}

export function scriptedPlanner(script: Script = answerWithPlan): ScriptedPlanner {
  const planner: ScriptedPlanner = {
    requests: [],
    script,
    plan(request, call) {
      planner.requests.push(request);
      return planner.script(request, call);
    },
  };
  return planner;
}

/** A plan on the topic that the text names; the plan so far keeps its id. */
export async function answerWithPlan(
  request: PlanningRequest,
  _call?: PlanningCall,
  facts: Facts = { ...request.facts, topic: request.text },
): Promise<PlanningResult> {
  const { contextId, previous, newId, text } = request;
  const revision = (previous?.revision ?? 0) + 1;
  const plan = samplePlan({ id: previous?.id ?? newId(), contextId, revision, topic: text });
  const understanding = {
    echo: `${text} · 60 min a day`,
    topic: text,
    startDate: plan.startDate,
    endDate: plan.endDate,
    minutesPerDay: 60,
    daysOff: plan.availability.daysOff,
    level: plan.level,
    timeZone: plan.timeZone,
    assumed: [],
    weekdayMinutes: {},
    datesOff: [],
    startTime: "",
  };
  const markdown = `# Plan for ${text}`;
  return { outcome: "plan", plan, understanding, markdown, facts, queueMs: 2, renderMs: 3 };
}

export async function answerWithQuestion({
  text,
  facts,
}: PlanningRequest): Promise<PlanningResult> {
  return { outcome: "question", markdown: `${text}?`, facts, queueMs: 0, renderMs: 0 };
}

/** Waits for `release` before it answers, or until the call is over. */
export function gatedScript(then: Script = answerWithPlan): {
  readonly script: Script;
  release(): void;
} {
  const gate = Promise.withResolvers<void>();
  const script: Script = async (request, call) => {
    const over = Promise.withResolvers<never>();
    const stop = () => over.reject(call.signal.reason);
    call.signal.addEventListener("abort", stop, { once: true });
    await Promise.race([gate.promise, over.promise]);
    call.signal.removeEventListener("abort", stop);
    return then(request, call);
  };
  return { script, release: gate.resolve };
}

export interface Bench {
  readonly study: StudyService;
  readonly planner: ScriptedPlanner;
  readonly store: Store;
  readonly locks: KeyedMutex;
}

export function newStudy(
  own: Partial<StudyDependencies> & { planner?: ScriptedPlanner } = {},
): Bench {
  const planner = own.planner ?? scriptedPlanner();
  const store = own.store ?? createMemoryStore({ maxContexts: 1_000, ttlMs: 60_000 });
  const locks = own.locks ?? createKeyedMutex();
  const study = createStudyService({
    clock: () => new Date(),
    newId: randomUUID,
    historyTokens: 4_000,
    ...own,
    planner,
    store,
    locks,
  });
  return { study, planner, store, locks };
}

/** Until what was begun has got as far as it can. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

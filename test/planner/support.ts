import type { Facts, Preferences, Turn } from "../../src/domain/conversation.js";
import { deadlineIn } from "../../src/domain/deadline.js";
import type { StudyPlan } from "../../src/domain/plan.js";
import type { PlanningCall, PlanningRequest } from "../../src/planner/planner.js";

/** Monday, 23 November 2026. */
export const now = new Date("2026-11-23T09:00:00Z");

export interface RequestOptions {
  readonly text?: string;
  readonly history?: readonly Turn[];
  readonly facts?: Facts;
  readonly preferences?: Preferences;
  readonly previous?: StudyPlan;
  readonly now?: Date;
}

let ids = 0;

export function requestOf(text: string, options: RequestOptions = {}): PlanningRequest {
  const { previous, ...rest } = options;
  return {
    text,
    history: [],
    facts: {},
    preferences: {},
    now,
    contextId: "context-1",
    newId: () => `plan-${++ids}`,
    ...rest,
    ...(previous === undefined ? {} : { previous }),
  };
}

export function callOf(options: Partial<PlanningCall> & { budgetMs?: number } = {}): PlanningCall {
  const { budgetMs = 6_000, ...rest } = options;
  return {
    signal: new AbortController().signal,
    deadline: deadlineIn(budgetMs, "request"),
    ...rest,
  };
}

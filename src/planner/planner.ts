import type {
  Facts,
  ModelAttempt,
  Preferences,
  Turn,
  Understanding,
} from "../domain/conversation.js";
import type { Deadline } from "../domain/deadline.js";
import type { IsoDate, StudyPlan } from "../domain/plan.js";

/** Everything a plan is made from. */
export interface PlanningRequest {
  readonly text: string;
  /** Earlier turns, oldest first. */
  readonly history: readonly Turn[];
  readonly facts: Facts;
  readonly preferences: Preferences;
  /** The plan of the conversation so far, kept in identity when it is changed. */
  readonly previous?: StudyPlan;
  readonly now: Date;
  readonly contextId: string;
  readonly newId: () => string;
}

/** Told of each step as it happens; every method is optional. */
export interface PlanningObserver {
  understood?(understanding: Understanding): void;
  progress?(stage: "syllabus" | "schedule" | "retry", message: string): void;
  plan?(plan: StudyPlan): void;
  /** The next piece of the Markdown reply. */
  markdown?(delta: string): void;
}

export interface PlanningCall {
  readonly signal: AbortSignal;
  /** The model's deadline is cut from it; the rest is for scheduling, rendering and storing. */
  readonly deadline: Deadline;
  readonly observer?: PlanningObserver;
  readonly onAttempt?: (attempt: ModelAttempt) => void;
}

/** A plan, a question, or a polite refusal: always with the reply in Markdown. */
export type PlanningResult = {
  readonly markdown: string;
  /** What is known after this turn. */
  readonly facts: Facts;
  readonly queueMs: number;
  readonly renderMs: number;
} & (
  | { readonly outcome: "plan"; readonly plan: StudyPlan; readonly understanding: Understanding }
  | { readonly outcome: "question" | "declined"; readonly understanding?: Understanding }
);

/** interpret -> syllabus -> schedule -> render. */
export interface Planner {
  plan(request: PlanningRequest, call: PlanningCall): Promise<PlanningResult>;
}

/** Days are counted in the learner's calendar: the date of `now` in a time zone. */
export type Today = (now: Date, timeZone: string) => IsoDate;

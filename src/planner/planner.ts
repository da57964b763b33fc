import type {
  Facts,
  ModelAttempt,
  Preferences,
  Turn,
  Understanding,
} from "../domain/conversation.js";
import type { Deadline } from "../domain/deadline.js";
import type { ExportFormat } from "../domain/export.js";
import type { IsoDate, StudyPlan } from "../domain/plan.js";
import type { PlanEvent } from "../domain/revision.js";

/** Everything a plan is made from. */
export interface PlanningRequest {
  readonly text: string;
  /** Earlier turns, oldest first. */
  readonly history: readonly Turn[];
  readonly facts: Facts;
  readonly preferences: Preferences;
  /** What a typed call reports about the plan so far; the text is then empty. */
  readonly events?: readonly PlanEvent[];
  /** Titles that a typed call lists for the syllabus. */
  readonly topics?: readonly string[];
  /** True if no model may be asked: the plan's contents stay, or come from the catalogue. */
  readonly offline?: boolean;
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

/** A plan, an answer about it, a question, or a polite refusal: always with the reply in Markdown. */
export type PlanningResult = {
  readonly markdown: string;
  /** What is known after this turn. */
  readonly facts: Facts;
  readonly queueMs: number;
  readonly renderMs: number;
} & (
  | { readonly outcome: "plan"; readonly plan: StudyPlan; readonly understanding: Understanding }
  /** `exports`: the forms in which the learner wants the plan. */
  | { readonly outcome: "answer"; readonly exports: readonly ExportFormat[] }
  | { readonly outcome: "question" | "declined"; readonly understanding?: Understanding }
);

/** interpret -> syllabus -> schedule -> render. */
export interface Planner {
  plan(request: PlanningRequest, call: PlanningCall): Promise<PlanningResult>;
}

/** Days are counted in the learner's calendar: the date of `now` in a time zone. */
export type Today = (now: Date, timeZone: string) => IsoDate;

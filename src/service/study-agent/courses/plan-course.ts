import type { Call } from "../../../domain/call.js";
import type { Preferences } from "../../../domain/conversation.js";
import { deadlineIn, remainingMs } from "../../../domain/deadline.js";
import { StudlyError } from "../../../domain/errors.js";
import type { ExportFormat } from "../../../domain/export.js";
import type { StudyPlan } from "../../../domain/plan.js";
import type { StudyService, TurnInput, TurnResult } from "../../study.js";
import { OwnCall } from "../own-call.js";
import { cut } from "../read/clean.js";
import type { DatedCourse } from "./schedule-courses.js";

/** What became of one course. */
export type CourseOutcome =
  | { readonly kind: "planned"; readonly plan: StudyPlan; readonly result: TurnResult }
  /** It has no plan; the others are not concerned. */
  | { readonly kind: "failed"; readonly why: string; readonly error?: StudlyError }
  /** There is no time left for it, nor for those that follow. */
  | { readonly kind: "time_over" };

/** How each course is planned. */
export interface CoursePlanning {
  readonly study: Pick<StudyService, "createPlan">;
  readonly preferences: Preferences;
  readonly exports: readonly ExportFormat[];
  readonly requestBudgetMs: number;
}

// Kept back from the whole time, so that it can be said that it was not enough.
const reserveMs = 250;
const reserveShare = 0.1;
const leastMs = 20;
const longestWhy = 300;

/**
 * Plans a course as a turn in a context of its own, within the budget of a request. Throws what ends
 * the whole: the call's end, and errors that are none of the service's.
 */
export async function planCourse(
  { study, preferences, exports, requestBudgetMs }: CoursePlanning,
  { title, topics, startDate, endDate }: DatedCourse,
  turn: Required<Pick<TurnInput, "contextId" | "idempotencyKey">>,
  whole: Call,
): Promise<CourseOutcome> {
  whole.signal.throwIfAborted();
  const reserve = Math.min(reserveMs, whole.deadline.budgetMs * reserveShare);
  const left = remainingMs(whole.deadline) - reserve;
  if (left < leastMs) return { kind: "time_over" };
  const deadline = deadlineIn(Math.min(left, requestBudgetMs), "request");
  using call = new OwnCall(whole, { deadline, record: {} });
  const text = topics === undefined ? `Learn ${title}` : `Learn ${title}. Topics: ${topics}`;
  const wishes = { ...preferences, startDate, endDate };
  const input = { ...turn, text, history: [], preferences: wishes, exports };
  try {
    const result = await study.createPlan(input, call);
    const { plan, markdown } = result;
    return plan === undefined
      ? { kind: "failed", why: cut(markdown, longestWhy) }
      : { kind: "planned", plan, result };
  } catch (error) {
    if (whole.signal.aborted || !(error instanceof StudlyError)) throw error;
    const isCut = left < requestBudgetMs && error.metadata["budget"] !== "model";
    if (error.code === "deadline_exceeded" && isCut) return { kind: "time_over" };
    return { kind: "failed", why: error.message, error };
  }
}

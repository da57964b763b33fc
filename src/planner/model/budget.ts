import { type Deadline, deadlineIn, earlier } from "../../domain/deadline.js";

/** How long a model may take. Milliseconds. */
export interface ModelBudget {
  readonly modelBudgetMs: number;
  /** Kept back from the call's deadline for scheduling, rendering and storing. */
  readonly reserveMs: number;
}

/**
 * The model's budget, counted from the request's arrival, or what the call has left without the
 * reserve if that ends first.
 */
export function modelDeadline(
  whole: Deadline,
  { modelBudgetMs, reserveMs }: ModelBudget,
): Deadline {
  const arrivedAt = whole.at - whole.budgetMs;
  const ours = deadlineIn(modelBudgetMs, "model", arrivedAt);
  // Of a short deadline the reserve is at most half, so that the model is asked at all.
  const usableMs = whole.budgetMs - Math.min(reserveMs, whole.budgetMs / 2);
  return earlier(ours, deadlineIn(usableMs, whole.budget, arrivedAt));
}

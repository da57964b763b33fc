import { StudlyError } from "./errors.js";

/** Which budget a deadline enforces: the caller's own, the request's, or the model's. */
export type Budget = "caller" | "request" | "model";

/** An instant on the monotonic clock (`performance.now()`, ms) by which work must have ended. */
export interface Deadline {
  readonly at: number;
  /** The whole budget in ms, for the error's text. */
  readonly budgetMs: number;
  readonly budget: Budget;
}

/** A deadline `budgetMs` after `from` (default: now). */
export function deadlineIn(budgetMs: number, budget: Budget, from = performance.now()): Deadline {
  return { at: from + budgetMs, budgetMs, budget };
}

/** Milliseconds left; negative when it has passed. */
export function remainingMs(deadline: Deadline): number {
  return deadline.at - performance.now();
}

/** The one that ends first. */
export function earlier(a: Deadline, b: Deadline): Deadline {
  return a.at <= b.at ? a : b;
}

/** The error for a deadline that has passed. */
export function deadlineError(deadline: Deadline): StudlyError {
  const elapsedMs = Math.max(0, Math.round(deadline.budgetMs - remainingMs(deadline)));
  const whose = {
    caller: "your deadline",
    request: "the request budget",
    model: "the model budget",
  };
  return new StudlyError(
    "deadline_exceeded",
    `No plan within ${whose[deadline.budget]} of ${Math.round(deadline.budgetMs)} ms. Nothing was stored; try again.`,
    {
      metadata: {
        budget: deadline.budget,
        budgetMs: String(Math.round(deadline.budgetMs)),
        elapsedMs: String(elapsedMs),
        retryable: "true",
      },
    },
  );
}

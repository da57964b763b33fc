import type { Call } from "../domain/call.js";
import type { Context, Preferences, Reply, Timings, Turn } from "../domain/conversation.js";
import type { StudyPlan } from "../domain/plan.js";
import type { PlanningObserver } from "../planner/planner.js";

/** One turn of a conversation. */
export interface TurnInput {
  /** Empty or absent: a new conversation. */
  readonly contextId?: string;
  readonly messageId?: string;
  /** From the Idempotency-Key header; scoped to the caller. */
  readonly idempotencyKey?: string;
  readonly text: string;
  /** Earlier turns that the service has not seen, oldest first. */
  readonly history: readonly Turn[];
  readonly preferences: Preferences;
}

export type TurnResult = Reply & {
  readonly timings: Timings;
  /** True if this is the stored answer to a message sent before. */
  readonly replayed: boolean;
};

/**
 * What Studly does, free of any wire. Every verb throws StudlyError; anything else is a bug, or a
 * store that failed, and comes as it is. Contexts of other callers are not_found.
 */
export interface StudyService {
  /**
   * Takes one turn. The observer hears the steps as they happen, the plan once it is stored (with
   * the revision that was stored), and of a repeat the stored understanding, Markdown and plan.
   *
   * Throws, with metadata contextId and turnId: what the planner throws; deadline_exceeded and
   * cancelled (nothing was stored); not_found (the context is somebody else's); conflict (it was
   * deleted meanwhile).
   */
  createPlan(input: TurnInput, call: Call, observer?: PlanningObserver): Promise<TurnResult>;
  /** Throws not_found. */
  getContext(contextId: string, call: Call): Promise<Context>;
  /** The last used first; a size of 0 means 50. Throws invalid_argument for a foreign cursor. */
  listContexts(
    page: { readonly size: number; readonly cursor?: string },
    call: Call,
  ): Promise<{ readonly contexts: readonly Context[]; readonly cursor?: string }>;
  /** Removes the context, its plan and its replies. Throws not_found. */
  deleteContext(contextId: string, call: Call): Promise<void>;
  /** Throws not_found, also for a context that has no plan yet. */
  getPlan(contextId: string, call: Call): Promise<StudyPlan>;
}

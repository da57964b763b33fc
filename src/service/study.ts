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

/** What Studly does, free of any wire. Every verb throws StudlyError only. */
export interface StudyService {
  createPlan(input: TurnInput, call: Call, observer?: PlanningObserver): Promise<TurnResult>;
  getContext(contextId: string, call: Call): Promise<Context>;
  listContexts(
    page: { readonly size: number; readonly cursor?: string },
    call: Call,
  ): Promise<{ readonly contexts: readonly Context[]; readonly cursor?: string }>;
  deleteContext(contextId: string, call: Call): Promise<void>;
  getPlan(contextId: string, call: Call): Promise<StudyPlan>;
}

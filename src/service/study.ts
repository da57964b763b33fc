import type { Call } from "../domain/call.js";
import type { Context, Preferences, Reply, Timings, Turn } from "../domain/conversation.js";
import type { ExportFile, ExportFormat } from "../domain/export.js";
import type { IsoDate, Session, StudyPlan } from "../domain/plan.js";
import type { PlanEvent } from "../domain/revision.js";
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
  /** What a typed change reports about the plan so far; the text is then empty. */
  readonly events?: readonly PlanEvent[];
  /** What a typed change makes the units of. */
  readonly topics?: readonly string[];
  /** True if no model may be asked. */
  readonly offline?: boolean;
  /** The forms in which the caller wants the plan as a file. */
  readonly exports?: readonly ExportFormat[];
}

/** A change of the plan of a conversation: in words, or typed. */
export type RevisionInput = Pick<
  TurnInput,
  "messageId" | "idempotencyKey" | "text" | "preferences"
> &
  Required<Pick<TurnInput, "contextId" | "events" | "topics" | "exports">>;

/** What is on from one day to another, both inclusive. */
export interface Agenda {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly sessions: readonly Session[];
  /** Between `from` and the plan's end. */
  readonly cushionMinutes: number;
  /** The first day with a session after `to`. */
  readonly next?: IsoDate;
  readonly markdown: string;
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
  /**
   * Takes a turn about the plan so far without asking a model. Throws as createPlan does; not_found
   * also for a context without a plan, invalid_argument for units and sessions that are not there.
   */
  revisePlan(input: RevisionInput, call: Call): Promise<TurnResult>;
  /** From today in the learner's zone if no date is given. Throws not_found. */
  getAgenda(
    contextId: string,
    range: { readonly from?: IsoDate; readonly days: number },
    call: Call,
  ): Promise<Agenda>;
  /** Throws not_found. */
  exportPlan(contextId: string, format: ExportFormat, call: Call): Promise<ExportFile>;
  /** The plan of whoever gave this token away. Throws not_found. */
  getFeed(feedToken: string, format: ExportFormat, call: Call): Promise<ExportFile>;
  /** Makes a new feed token; the old one is worth nothing from then on. Throws not_found. */
  rotateFeedToken(contextId: string, call: Call): Promise<string>;
}

import type { Call } from "../domain/call.js";
import type { ModelAttempt, Reply, Timings } from "../domain/conversation.js";
import type { PlanningObserver } from "../planner/planner.js";
import type { StoredReply } from "./commit-turn.js";
import type { StudyDependencies } from "./dependencies.js";
import type { TurnInput, TurnResult } from "./study.js";

/** A turn under way: its ids, who asked, and where its time went so far (ms). */
export interface RunningTurn {
  readonly contextId: string;
  readonly turnId: string;
  readonly input: TurnInput;
  readonly call: Call;
  readonly observer: PlanningObserver | undefined;
  readonly startedAt: number;
  readonly attempts: ModelAttempt[];
  queueMs: number;
  renderMs: number;
  storeMs: number;
  /** True once the planner has answered, and told the observer all but the plan. */
  planned: boolean;
}

export function beginTurn(
  { newId }: StudyDependencies,
  input: TurnInput,
  call: Call,
  observer: PlanningObserver | undefined,
): RunningTurn {
  const contextId = input.contextId || newId();
  const turnId = newId();
  call.record.contextId = contextId;
  call.record.turnId = turnId;
  return {
    contextId,
    turnId,
    input,
    call,
    observer,
    startedAt: performance.now(),
    attempts: [],
    queueMs: 0,
    renderMs: 0,
    storeMs: 0,
    planned: false,
  };
}

/** The planner's view of the observer: the plan itself is told only when it is stored. */
export function whilePlanning(observer: PlanningObserver): PlanningObserver {
  return {
    understood: (understanding) => observer.understood?.(understanding),
    progress: (stage, message) => observer.progress?.(stage, message),
    markdown: (delta) => observer.markdown?.(delta),
  };
}

/** Tells the observer what is left to tell, fills the call's record, and makes the result. */
export function endTurn(turn: RunningTurn, { reply, replayed }: StoredReply): TurnResult {
  const { record } = turn.call;
  if (turn.observer !== undefined) tell(turn.observer, reply, turn.planned);
  record.contextId = reply.contextId;
  record.turnId = reply.turnId;
  if (reply.source !== undefined) record.source = reply.source;
  return { ...reply, replayed, timings: timingsOf(turn) };
}

function tell(observer: PlanningObserver, reply: Reply, planned: boolean): void {
  if (!planned) {
    if (reply.understanding !== undefined) observer.understood?.(reply.understanding);
    observer.markdown?.(reply.markdown);
  }
  if (reply.plan !== undefined) observer.plan?.(reply.plan);
}

function timingsOf({ queueMs, attempts, renderMs, storeMs, startedAt }: RunningTurn): Timings {
  const totalMs = performance.now() - startedAt;
  return { queueMs, modelAttempts: attempts, renderMs, storeMs, totalMs };
}

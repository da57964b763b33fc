import type { Context } from "../domain/conversation.js";
import { StudlyError } from "../domain/errors.js";
import type { ExportFile, ExportFormat } from "../domain/export.js";
import type { StudyPlan } from "../domain/plan.js";
import { exportPlan } from "../export/export.js";
import type { PlanningResult } from "../planner/planner.js";
import type { Store, Versioned } from "../store/store.js";
import { noSuchContext } from "./access.js";
import type { PlannedTurn } from "./apply-turn.js";
import { throwIfOver, withoutEcho } from "./call-end.js";
import { commitTurn, findReply, type StoredReply } from "./commit-turn.js";
import type { StudyDependencies } from "./dependencies.js";
import { mergeHistory } from "./history.js";
import type { KeyedMutex } from "./keyed-mutex.js";
import { replyKeys } from "./reply-keys.js";
import { beginTurn, endTurn, type RunningTurn, whilePlanning } from "./running-turn.js";
import { createSingleFlight } from "./single-flight.js";
import type { StudyService, TurnResult } from "./study.js";

/**
 * Snapshot, call, commit: no lock is held while the planner works. Repeats are answered with the
 * first reply; while that is still being made they wait for it.
 * Each StudlyError carries the metadata contextId and turnId.
 */
export function createCreatePlan(
  deps: StudyDependencies,
  locks: KeyedMutex,
): StudyService["createPlan"] {
  const flights = createSingleFlight<StoredReply>();

  async function answer(turn: RunningTurn): Promise<StoredReply> {
    const keys = replyKeys(turn.input, turn.call.caller);
    if (keys.length === 0) return takeTurn(deps, locks, turn, keys);
    const work = () => takeTurn(deps, locks, turn, keys);
    const { value, shared } = await flights.run(keys, turn.call, work);
    return shared ? { reply: value.reply, replayed: true } : value;
  }

  return async (input, call, observer) => {
    const turn = beginTurn(deps, input, call, observer);
    try {
      return await withFiles(endTurn(turn, await answer(turn)), input.exports, deps);
    } catch (error) {
      const cause = withoutEcho(error, call);
      if (!(cause instanceof StudlyError)) throw cause;
      throw cause.with({ contextId: turn.contextId, turnId: turn.turnId });
    } finally {
      call.record.modelAttempts = turn.attempts.length;
    }
  };
}

async function takeTurn(
  deps: StudyDependencies,
  locks: KeyedMutex,
  turn: RunningTurn,
  keys: readonly string[],
): Promise<StoredReply> {
  const { contextId, input, call } = turn;
  const snapshot = input.contextId ? await snapshotOf(deps.store, turn) : undefined;
  const earlier = keys.length === 0 ? undefined : await findReply(deps.store, keys);
  turn.storeMs = performance.now() - turn.startedAt;
  if (earlier !== undefined) return { reply: earlier, replayed: true };
  throwIfOver(call);

  const planned = await planTurn(deps, turn, snapshot);
  turn.planned = true;
  turn.queueMs = planned.result.queueMs;
  turn.renderMs = planned.result.renderMs;

  const plannedAt = performance.now();
  // Markdown that an observer has heard cannot be taken back.
  const isFree = turn.attempts.length === 0 && turn.observer?.markdown === undefined;
  const again = isFree ? (base: Versioned<Context>) => planTurn(deps, turn, base) : undefined;
  const stored = await locks.run(contextId, call, () =>
    commitTurn(deps, planned, keys, call, again),
  );
  turn.storeMs += performance.now() - plannedAt;
  return stored;
}

async function planTurn(
  deps: StudyDependencies,
  turn: RunningTurn,
  snapshot: Versioned<Context> | undefined,
): Promise<PlannedTurn> {
  const { contextId, turnId, input, call } = turn;
  const result = await plan(deps, turn, snapshot?.value);
  const previous = snapshot?.value.plan;
  const isExport = result.outcome === "answer" && previous !== undefined;
  const files = isExport ? await filesOf(previous, result.exports, deps.clock()) : none;
  return { contextId, turnId, owner: call.caller, input, snapshot, result, files };
}

/** Files for a plan are not stored with the reply: they can be made again. */
async function withFiles(
  result: TurnResult,
  exports: readonly ExportFormat[] = [],
  { clock }: StudyDependencies,
): Promise<TurnResult> {
  const { plan } = result;
  if (plan === undefined || exports.length === 0) return result;
  return { ...result, files: await filesOf(plan, exports, clock()) };
}

function filesOf(plan: StudyPlan, exports: readonly ExportFormat[], now: Date) {
  return Promise.all(exports.map((format) => exportPlan(plan, format, { now })));
}

const none: readonly ExportFile[] = [];

/** The context as it is now; undefined if the caller has chosen a new id. */
async function snapshotOf(
  store: Store,
  { contextId, call }: RunningTurn,
): Promise<Versioned<Context> | undefined> {
  const found = await store.read(contextId);
  if (found !== undefined && found.value.owner !== call.caller) throw noSuchContext(contextId);
  return found;
}

function plan(
  { planner, clock, newId }: StudyDependencies,
  { contextId, input, call, observer, attempts }: RunningTurn,
  context: Context | undefined,
): Promise<PlanningResult> {
  const { text, preferences, events, topics, offline } = input;
  return planner.plan(
    {
      text,
      history: mergeHistory(context?.turns ?? [], input.history, input),
      facts: context?.facts ?? {},
      preferences,
      ...(events === undefined ? {} : { events }),
      ...(topics === undefined ? {} : { topics }),
      ...(offline === undefined ? {} : { offline }),
      ...(context?.plan === undefined ? {} : { previous: context.plan }),
      now: clock(),
      contextId,
      newId,
    },
    {
      signal: call.signal,
      deadline: call.deadline,
      ...(observer === undefined ? {} : { observer: whilePlanning(observer) }),
      onAttempt: (attempt) => attempts.push(attempt),
    },
  );
}

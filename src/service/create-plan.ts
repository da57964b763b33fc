import type { Context } from "../domain/conversation.js";
import { StudlyError } from "../domain/errors.js";
import type { PlanningResult } from "../planner/planner.js";
import type { Store, Versioned } from "../store/store.js";
import { noSuchContext } from "./access.js";
import { throwIfOver, withoutEcho } from "./call-end.js";
import { commitTurn, findReply, type StoredReply } from "./commit-turn.js";
import type { StudyDependencies } from "./dependencies.js";
import { mergeHistory } from "./history.js";
import type { KeyedMutex } from "./keyed-mutex.js";
import { replyKeys } from "./reply-keys.js";
import { beginTurn, endTurn, type RunningTurn, whilePlanning } from "./running-turn.js";
import { createSingleFlight } from "./single-flight.js";
import type { StudyService } from "./study.js";

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
      return endTurn(turn, await answer(turn));
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
  const { contextId, turnId, input, call } = turn;
  const snapshot = input.contextId ? await snapshotOf(deps.store, turn) : undefined;
  const earlier = keys.length === 0 ? undefined : await findReply(deps.store, keys);
  turn.storeMs = performance.now() - turn.startedAt;
  if (earlier !== undefined) return { reply: earlier, replayed: true };
  throwIfOver(call);

  const result = await plan(deps, turn, snapshot?.value);
  turn.planned = true;
  turn.queueMs = result.queueMs;
  turn.renderMs = result.renderMs;

  const plannedAt = performance.now();
  const planned = { contextId, turnId, owner: call.caller, input, snapshot, result };
  const stored = await locks.run(contextId, call, () => commitTurn(deps, planned, keys, call));
  turn.storeMs += performance.now() - plannedAt;
  return stored;
}

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
  const { text, preferences } = input;
  return planner.plan(
    {
      text,
      history: mergeHistory(context?.turns ?? [], input.history, input),
      facts: context?.facts ?? {},
      preferences,
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

import type { Context, Reply, Turn } from "../domain/conversation.js";
import type { ExportFile } from "../domain/export.js";
import type { StudyPlan } from "../domain/plan.js";
import type { PlanningResult } from "../planner/planner.js";
import type { Versioned } from "../store/store.js";
import type { StudyDependencies } from "./dependencies.js";
import { mergeFacts } from "./facts.js";
import { feedTokenFor } from "./feed-token.js";
import { mergeHistory, trimTurns } from "./history.js";
import type { TurnInput } from "./study.js";

/** A turn that has been planned and waits to be stored. */
export interface PlannedTurn {
  readonly contextId: string;
  readonly turnId: string;
  readonly owner: string;
  readonly input: TurnInput;
  /** The context that the turn was planned on; absent for the first turn. */
  readonly snapshot: Versioned<Context> | undefined;
  readonly result: PlanningResult;
  /** The exports that the learner asked for. */
  readonly files: readonly ExportFile[];
}

/** The context after the turn, and the turn's reply. */
export interface AppliedTurn {
  readonly context: Context;
  readonly reply: Reply;
}

/**
 * Puts a turn onto a context: the one it was planned on, or a newer one, whose turns and facts
 * then stay and whose plan this turn's plan revises. `now` is in milliseconds since the epoch.
 */
export function applyTurn(
  turn: PlannedTurn,
  base: Context | undefined,
  now: number,
  { historyTokens, newId }: Pick<StudyDependencies, "historyTokens" | "newId">,
): AppliedTurn {
  const { contextId, owner, snapshot, result } = turn;
  const plan = result.outcome === "plan" ? nextRevision(result.plan, turn, base) : undefined;
  const current = plan ?? base?.plan;
  const facts =
    base === undefined || base === snapshot?.value
      ? result.facts
      : mergeFacts(snapshot?.value.facts ?? {}, result.facts, base.facts);
  const context: Context = {
    id: contextId,
    owner,
    createdAt: base?.createdAt ?? now,
    updatedAt: base === undefined ? now : Math.max(now, base.updatedAt),
    turns: trimTurns(turnsAfter(turn, base), historyTokens),
    facts,
    ...(current === undefined
      ? {}
      : { plan: current, feedToken: base?.feedToken ?? feedTokenFor(contextId, newId) }),
  };
  return { context, reply: replyOf(turn, plan) };
}

/**
 * The planner decides whether a plan is the one so far, changed, or another one (by its id); its
 * revision counts what is stored. First plans of two turns at once are revisions of one.
 */
function nextRevision(plan: StudyPlan, turn: PlannedTurn, base: Context | undefined): StudyPlan {
  const { contextId, snapshot } = turn;
  const before = snapshot?.value.plan;
  const isAnother = before !== undefined && before.id !== plan.id;
  const changed = isAnother ? undefined : base?.plan;
  const id = changed?.id ?? plan.id;
  const revision = (changed?.revision ?? 0) + 1;
  const asIs = plan.id === id && plan.revision === revision && plan.contextId === contextId;
  return asIs ? plan : { ...plan, id, contextId, revision };
}

function turnsAfter(turn: PlannedTurn, base: Context | undefined): readonly Turn[] {
  const { input, turnId, result } = turn;
  const turns = [...mergeHistory(base?.turns ?? [], input.history, input)];
  if (input.text !== "") {
    const { text, messageId } = input;
    turns.push(messageId ? { role: "user", text, messageId } : { role: "user", text });
  }
  turns.push({ role: "agent", text: result.markdown, messageId: turnId });
  return turns;
}

function replyOf(turn: PlannedTurn, plan: StudyPlan | undefined): Reply {
  const { contextId, turnId, result, files } = turn;
  const { outcome, markdown } = result;
  const understanding = outcome === "answer" ? undefined : result.understanding;
  return {
    contextId,
    turnId,
    outcome,
    markdown,
    ...(plan === undefined ? {} : { plan, source: plan.source }),
    ...(understanding === undefined ? {} : { understanding }),
    ...(files.length === 0 ? {} : { files }),
  };
}

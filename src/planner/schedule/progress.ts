import type { Difficulty, Session, Unit } from "../../domain/plan.js";
import { type EpochDay, epochDayOf, isoDateOf } from "../calendar.js";
import type { Revised } from "./input.js";

/** What was done of a unit before today. */
export interface UnitProgress {
  /** Minutes of its estimate that count as done. */
  readonly done: number;
  /** How far its parts are numbered: those that stay, and all. */
  readonly frozenParts: number;
  readonly parts: number;
  /** How far those of its reviews are numbered that stay. */
  readonly reviews: number;
  /** The last day with work on it, or a review of it. */
  readonly lastDay: EpochDay | undefined;
  readonly difficulties: readonly Difficulty[];
  /** A missed or unfinished part, for what is to be repeated. */
  readonly unfinished: Session | undefined;
}

export interface Progress {
  /** Sessions that stay as they are: those before today, and those that were reported. */
  readonly frozen: readonly Session[];
  /** Those that may still be changed, buffers included. */
  readonly open: readonly Session[];
  of(unitId: string): UnitProgress;
}

const nothing: UnitProgress = {
  done: 0,
  frozenParts: 0,
  parts: 0,
  reviews: 0,
  lastDay: undefined,
  difficulties: [],
  unfinished: undefined,
};

/** Of a first plan. */
export const noProgress: Progress = { frozen: [], open: [], of: () => nothing };

/** What the sessions of a plan say about its units. */
export function progressOf({ today, sessions }: Revised): Progress {
  const date = isoDateOf(today);
  const isFrozen = (session: Session) => session.date < date || session.status !== "planned";
  const frozen = sessions.filter(isFrozen);
  const open = sessions.filter((session) => !isFrozen(session));
  const units = new Map<string, { -readonly [K in keyof UnitProgress]: UnitProgress[K] }>();
  for (const session of sessions) {
    if (session.unitId === "") continue;
    const unit = units.get(session.unitId) ?? { ...nothing };
    units.set(session.unitId, unit);
    const isReview = session.kind === "review";
    const number = numberOf(session.id);
    if (isReview && isFrozen(session)) unit.reviews = Math.max(unit.reviews, number);
    else if (!isReview) unit.parts = Math.max(unit.parts, number);
    if (!isReview && isFrozen(session)) unit.frozenParts = Math.max(unit.frozenParts, number);
    if (!isFrozen(session)) continue;
    const day = epochDayOf(session.date) ?? today;
    if (session.status !== "missed") unit.lastDay = Math.max(day, unit.lastDay ?? day);
    if (session.difficulty !== undefined)
      unit.difficulties = [...unit.difficulties, session.difficulty];
    if (isReview) continue;
    unit.done += creditOf(session);
    if (session.status === "missed" || session.status === "partly") unit.unfinished = session;
  }
  return { frozen, open, of: (unitId) => units.get(unitId) ?? nothing };
}

/** True if there is nothing left to learn of a unit. */
export function isLearnt({ status, minutes }: Unit, { done }: UnitProgress): boolean {
  return status === "done" || (status === "open" && done > 0 && done >= minutes);
}

/** Minutes of a session's work that need not be done again. */
function creditOf({ status, minutes, spentMinutes }: Session): number {
  if (status === "missed") return 0;
  if (status !== "partly") return minutes;
  const spent = spentMinutes > 0 ? spentMinutes : Math.floor(minutes / 2);
  return Math.min(minutes, spent);
}

/** 3 for "loops.3" and "loops.r3". */
function numberOf(id: string): number {
  return Number(/(\d+)$/.exec(id)?.[1] ?? 0);
}

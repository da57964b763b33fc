import type { Session, Totals, Unit } from "../../domain/plan.js";
import { type EpochDay, epochDayOf, isoDateOf } from "../calendar.js";
import { compare } from "./compare.js";
import { dropsOf, fitWork, type Work } from "./fit.js";
import { reserve, studyDays } from "./frame.js";
import type { Schedule, ScheduleInput } from "./input.js";
import { ceilTo5, roundTo5, sum } from "./minutes.js";
import { orderUnits } from "./order.js";
import { isOwnProject, ownProjects } from "./own-projects.js";
import { placeUnits } from "./place.js";
import { isLearnt, noProgress, type Progress, progressOf } from "./progress.js";
import { shortfallOf } from "./remedies.js";
import { compareSessions, isWork } from "./session-order.js";
import { shift } from "./shift.js";

export type { Schedule, ScheduleInput } from "./input.js";

const block = 25;
const leastHoldBack = 10;
// Of the time that the new work leaves, what checkpoints and catch-up time may take; the rest is
// for reviews.
const frameShare = 0.5;
/** With less work than this share of the time, an even pace instead of weeks of nothing at the end. */
const ample = 1.6;

/**
 * Puts units on study days: exact, deterministic, in whole minutes. Throws Error if there is no
 * study day or the units depend on each other in a cycle: callers see to both.
 */
export function createSchedule(input: ScheduleInput): Schedule {
  if (!input.capacity.some((minutes) => minutes > 0)) throw new Error("no study day");
  const { revised, start } = input;
  const progress = revised === undefined ? noProgress : progressOf(revised);
  const first = revised === undefined ? start : Math.max(start, revised.today);
  const open = openCapacity(input, first, progress);
  if (revised !== undefined && !revised.refit) {
    const shifted = shift(input, first, open, progress);
    if (shifted !== undefined) return finished(input, progress, shifted);
  }
  return finished(input, progress, refit(input, first, open, progress));
}

/** What a schedule is made of before its totals are known. */
export interface Draft {
  readonly units: readonly Unit[];
  /** From the first open day on. */
  readonly sessions: readonly Session[];
  readonly shortfall?: Schedule["shortfall"];
  readonly shedReviews: number;
}

/** Minutes of each day from `first` on, less what reported sessions have used of them. */
function openCapacity(
  { start, capacity }: ScheduleInput,
  first: EpochDay,
  { frozen }: Progress,
): readonly number[] {
  const open = capacity.slice(first - start);
  for (const { date, minutes, kind, status } of frozen) {
    const index = (epochDayOf(date) ?? 0) - first;
    const own = open[index];
    if (own === undefined || kind === "buffer" || status === "missed") continue;
    open[index] = Math.max(0, own - minutes);
  }
  return open;
}

/** All that is open is fitted to the time and placed anew. */
function refit(
  input: ScheduleInput,
  first: EpochDay,
  open: readonly number[],
  progress: Progress,
): Draft {
  const { start, end, pace } = input;
  const units = orderUnits(input.units.filter((unit) => !isStale(unit, progress)));
  const learnt = units.filter((unit) => isLearnt(unit, progress.of(unit.id)));
  const wanted = units.filter(
    (unit) => (unit.status === "open" || unit.status === "dropped") && !learnt.includes(unit),
  );
  const work = wanted.map((unit): Work => {
    const estimate = roundTo5(unit.estimateMinutes * pace) - progress.of(unit.id).done;
    return { unit, estimate: Math.max(5, ceilTo5(estimate)) };
  });
  const days = studyDays(start, first, open);
  const capacity = sum(open);
  const drops = dropsOf(work);
  if (days.length === 0) {
    const shortfall =
      work.length === 0 ? undefined : shortfallOf(input, work, drops, first, capacity);
    const dropped = units.map((unit) =>
      wanted.includes(unit) ? withStatus(unit, "dropped") : unit,
    );
    return { units: dropped, sessions: [], shedReviews: 0, ...(shortfall && { shortfall }) };
  }
  const { minutes, spare, isShort } = fitWork(work, drops, capacity);
  const fitted = new Map(
    work.map(({ unit }, index) => [unit.id, fittedUnit(unit, minutes[index] ?? 0, progress)]),
  );
  const own = ownProjects(units, spare);
  const all = [...units.map((unit) => fitted.get(unit.id) ?? unit), ...own];
  const placed = all.filter(
    (unit) => own.includes(unit) || (fitted.has(unit.id) && unit.status === "open"),
  );
  const total = sum(placed.map((unit) => unit.minutes - progress.of(unit.id).done));
  reserve(days, Math.floor((capacity - total) * frameShare));
  const { sessions, shedReviews } = placeUnits({
    days,
    units: placed,
    learnt,
    progress,
    span: end - start + 1,
    ...paceOfDays(total, sum(days.map(({ free }) => free)), days.length),
  });
  const shortfall = isShort ? shortfallOf(input, work, drops, first, capacity) : undefined;
  return { units: all, sessions, shedReviews, ...(shortfall && { shortfall }) };
}

/** A project made for time that there may no longer be. */
function isStale(unit: Unit, progress: Progress): boolean {
  return isOwnProject(unit) && progress.of(unit.id).frozenParts === 0;
}

function fittedUnit(unit: Unit, left: number, progress: Progress): Unit {
  const { done } = progress.of(unit.id);
  if (left === 0)
    return done > 0 ? { ...unit, status: "dropped", minutes: done } : withStatus(unit, "dropped");
  return { ...unit, status: "open", minutes: done + left };
}

function withStatus(unit: Unit, status: Unit["status"]): Unit {
  return { ...unit, status };
}

function paceOfDays(work: number, free: number, days: number) {
  const isAmple = work * ample < free;
  const even = Math.ceil(work / days / 5) * 5;
  return {
    newWorkCap: isAmple ? Math.max(block, even) : Number.POSITIVE_INFINITY,
    holdBack: isAmple ? 0 : Math.min(leastHoldBack, Math.floor(free / days)),
  };
}

function finished(input: ScheduleInput, { frozen }: Progress, draft: Draft): Schedule {
  const { units, shedReviews, shortfall } = draft;
  const { revised, end } = input;
  const placed =
    revised === undefined
      ? { sessions: draft.sessions, moves: [] }
      : compare(openOnly(revised.sessions, frozen), draft.sessions);
  const sessions =
    frozen.length === 0 ? placed.sessions : [...frozen, ...placed.sessions].sort(compareSessions);
  return {
    units,
    sessions,
    totals: totalsOf(input, sessions),
    ...(shortfall === undefined ? {} : { shortfall }),
    moves: placed.moves,
    shedReviews,
    lastUnitDay: lastWorkDay(sessions) ?? input.start,
    lastDay: end,
  };
}

function openOnly(sessions: readonly Session[], frozen: readonly Session[]): readonly Session[] {
  const kept = new Set(frozen);
  return sessions.filter((session) => !kept.has(session));
}

function lastWorkDay(sessions: readonly Session[]): EpochDay | undefined {
  const last = sessions.findLast(isWork);
  return last === undefined ? undefined : epochDayOf(last.date);
}

/** What was done on days that are shorter now counts as available. */
function totalsOf({ start, capacity }: ScheduleInput, sessions: readonly Session[]): Totals {
  let studyDayCount = 0;
  let availableMinutes = 0;
  let plannedMinutes = 0;
  let next = 0;
  capacity.forEach((minutes, index) => {
    if (minutes > 0) studyDayCount++;
    const date = next < sessions.length ? isoDateOf(start + index) : "";
    let used = 0;
    for (; sessions[next]?.date === date && date !== ""; next++) {
      const session = sessions[next];
      if (session !== undefined && session.kind !== "buffer") used += session.minutes;
    }
    plannedMinutes += used;
    availableMinutes += Math.max(minutes, used);
  });
  return {
    studyDays: studyDayCount,
    availableMinutes,
    plannedMinutes,
    cushionMinutes: availableMinutes - plannedMinutes,
  };
}

import type { Session, Unit } from "../../domain/plan.js";
import { type EpochDay, isoDateOf } from "../calendar.js";
import type { ScheduleInput } from "./input.js";
import { sum } from "./minutes.js";
import { isLearnt, type Progress } from "./progress.js";
import { indexOf, Refill, roomWith } from "./refill.js";
import type { Draft } from "./schedule.js";
import { isWork } from "./session-order.js";

/** Some minutes of a unit's work, in the order in which it is to be done. */
interface Chunk {
  readonly session: Session;
  readonly minutes: number;
  /** Where it would best be: on its day, or as soon as possible. */
  readonly wanted: EpochDay;
  /** True if its session has no day: it was missed, or its day is off now. */
  readonly lost: boolean;
}

const minChunk = 15;

/**
 * The least change of a calendar: what is still possible stays where it is. What was missed goes
 * into the first time that is free, catch-up time included, and before what needs it; only if there
 * is none, later work moves on. Units keep their minutes. undefined if they do not all fit.
 */
export function shift(
  input: ScheduleInput,
  first: EpochDay,
  capacity: readonly number[],
  progress: Progress,
): Draft | undefined {
  const units = input.units;
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const open = progress.open.filter(({ unitId }) => isStill(byId.get(unitId), unitId));
  const chunks = chunksOf(units, open, first, capacity, progress);
  if (sum(chunks.map(({ minutes }) => minutes)) > sum(capacity)) return undefined;
  const room = roomWith(capacity, first, open.filter(isPlaceable(first, capacity)));
  const core =
    fillGaps(chunks, byId, room, first) ??
    moveOn(chunks, capacity, first, true) ??
    moveOn(chunks, capacity, first, false);
  if (core === undefined) return undefined;
  const work = numbered(core, progress);
  return { units, ...new Refill(work, capacity, first).fill(open, progress) };
}

/** Sessions of units that are no longer to be learnt go; those of learnt ones are only reviews. */
function isStill(unit: Unit | undefined, unitId: string): boolean {
  if (unitId === "") return true;
  return unit !== undefined && (unit.status === "open" || unit.status === "done");
}

function isPlaceable(first: EpochDay, capacity: readonly number[]) {
  return (session: Session) =>
    session.kind !== "buffer" && (capacity[indexOf(session, first)] ?? 0) > 0;
}

/** What each unit still needs: its open sessions, and what none of them covers. */
function chunksOf(
  units: readonly Unit[],
  open: readonly Session[],
  first: EpochDay,
  capacity: readonly number[],
  progress: Progress,
): readonly Chunk[] {
  const lost: Chunk[] = [];
  const kept: Chunk[] = [];
  const left = new Map<string, number>();
  for (const unit of units) {
    const unitProgress = progress.of(unit.id);
    const isOpen = unit.status === "open" && !isLearnt(unit, unitProgress);
    left.set(unit.id, isOpen ? unit.minutes - unitProgress.done : 0);
  }
  for (const session of open) {
    if (!isWork(session)) continue;
    const minutes = Math.min(session.minutes, left.get(session.unitId) ?? 0);
    if (minutes <= 0) continue;
    left.set(session.unitId, (left.get(session.unitId) ?? 0) - minutes);
    const index = indexOf(session, first);
    const isOff = (capacity[index] ?? 0) === 0;
    kept.push({ session, minutes, wanted: first + index, lost: isOff });
  }
  for (const unit of units) {
    const minutes = left.get(unit.id) ?? 0;
    if (minutes > 0)
      lost.push({ session: repeated(unit, progress), minutes, wanted: first, lost: true });
  }
  return merged(lost, kept, units);
}

/** What is lost stands before the first chunk of its unit, or of a unit that needs it. */
function merged(
  lost: readonly Chunk[],
  kept: readonly Chunk[],
  units: readonly Unit[],
): readonly Chunk[] {
  const chunks = [...kept];
  for (const chunk of lost.toReversed()) {
    const after = dependantsOf(chunk.session.unitId, units);
    const place = chunks.findIndex(({ session }) => after.has(session.unitId));
    chunks.splice(place === -1 ? chunks.length : place, 0, chunk);
  }
  return chunks;
}

/** A unit and all that need it, also through others. */
function dependantsOf(unitId: string, units: readonly Unit[]): ReadonlySet<string> {
  const found = new Set([unitId]);
  // Units stand in an order that respects prerequisites: one pass finds all.
  for (const { id, prerequisiteIds } of units)
    if (prerequisiteIds.some((required) => found.has(required))) found.add(id);
  return found;
}

function repeated(unit: Unit, progress: Progress): Session {
  const { unfinished } = progress.of(unit.id);
  return {
    id: "",
    date: "",
    minutes: 0,
    kind: unfinished?.kind ?? "learn",
    unitId: unit.id,
    title: unfinished?.title ?? unit.title,
    tasks: unfinished?.tasks ?? unit.tasks,
    status: "planned",
    spentMinutes: 0,
    sequence: 0,
  };
}

/** Work on its day. */
interface Placed {
  readonly chunk: Chunk;
  readonly day: EpochDay;
  readonly minutes: number;
}

/** Puts what is lost into free time and moves nothing else; undefined if that cannot be. */
function fillGaps(
  chunks: readonly Chunk[],
  byId: ReadonlyMap<string, Unit>,
  room: number[],
  first: EpochDay,
): readonly Placed[] | undefined {
  if (room.some((minutes) => minutes < 0)) return undefined;
  const units = [...byId.values()];
  const placed: Placed[] = [];
  const days = new Map<Chunk, EpochDay>();
  for (const chunk of chunks) if (!chunk.lost) days.set(chunk, chunk.wanted);
  for (const [index, chunk] of chunks.entries()) {
    if (!chunk.lost) {
      placed.push({ chunk, day: chunk.wanted, minutes: chunk.minutes });
      continue;
    }
    const from = earliest(chunk, chunks.slice(0, index), days, byId, first);
    const to = latest(chunk, chunks.slice(index + 1), units, first + room.length - 1);
    const parts = take(chunk, from, to, room, first);
    if (parts === undefined) return undefined;
    placed.push(...parts);
    days.set(chunk, parts.at(-1)?.day ?? from);
  }
  return placed;
}

/** Not before what it needs, nor before an earlier part of its own unit. */
function earliest(
  { session }: Chunk,
  before: readonly Chunk[],
  days: ReadonlyMap<Chunk, EpochDay>,
  byId: ReadonlyMap<string, Unit>,
  first: EpochDay,
): EpochDay {
  const needed = prerequisitesOf(session.unitId, byId);
  let day = first;
  for (const chunk of before)
    if (needed.has(chunk.session.unitId)) day = Math.max(day, days.get(chunk) ?? first);
  return day;
}

function prerequisitesOf(unitId: string, byId: ReadonlyMap<string, Unit>): ReadonlySet<string> {
  const found = new Set([unitId]);
  for (const id of found)
    for (const required of byId.get(id)?.prerequisiteIds ?? []) found.add(required);
  return found;
}

/** Not after the first part of what needs it. */
function latest(
  { session }: Chunk,
  after: readonly Chunk[],
  units: readonly Unit[],
  last: EpochDay,
): EpochDay {
  const dependants = dependantsOf(session.unitId, units);
  let day = last;
  for (const chunk of after)
    if (!chunk.lost && dependants.has(chunk.session.unitId)) day = Math.min(day, chunk.wanted);
  return day;
}

/** Takes a chunk's minutes from the room of some days: on one day if there is one, else from the first on. */
function take(
  chunk: Chunk,
  from: EpochDay,
  to: EpochDay,
  room: number[],
  first: EpochDay,
): readonly Placed[] | undefined {
  const whole = room.findIndex(
    (minutes, index) => first + index >= from && first + index <= to && minutes >= chunk.minutes,
  );
  if (whole !== -1) {
    room[whole] = (room[whole] ?? 0) - chunk.minutes;
    return [{ chunk, day: first + whole, minutes: chunk.minutes }];
  }
  const parts: Placed[] = [];
  let left = chunk.minutes;
  for (let day = from; day <= to && left > 0; day++) {
    const free = room[day - first] ?? 0;
    const minutes = Math.min(left, free);
    if (minutes < Math.min(minChunk, left)) continue;
    parts.push({ chunk, day, minutes });
    left -= minutes;
  }
  if (left > 0) return undefined;
  for (const { day, minutes } of parts) room[day - first] = (room[day - first] ?? 0) - minutes;
  return parts;
}

/**
 * Puts all work on days in its order, none before it is wanted (`patient`) or all as soon as
 * possible; undefined if it does not fit.
 */
function moveOn(
  chunks: readonly Chunk[],
  capacity: readonly number[],
  first: EpochDay,
  patient: boolean,
): readonly Placed[] | undefined {
  const room = [...capacity];
  const placed: Placed[] = [];
  let index = 0;
  for (const chunk of chunks) {
    if (patient && !chunk.lost) index = Math.max(index, chunk.wanted - first);
    let left = chunk.minutes;
    while (left > 0) {
      if (index >= room.length) return undefined;
      const minutes = Math.min(left, room[index] ?? 0);
      if (minutes === 0) {
        index++;
        continue;
      }
      placed.push({ chunk, day: first + index, minutes });
      room[index] = (room[index] ?? 0) - minutes;
      left -= minutes;
    }
  }
  return placed;
}

/** Sessions from placed work: the first piece keeps the session's id, others get the next number. */
function numbered(placed: readonly Placed[], progress: Progress): readonly Session[] {
  const parts = new Map<string, number>();
  const used = new Set<string>();
  return placed.map(({ chunk: { session }, day, minutes }) => {
    let { id } = session;
    if (id === "" || used.has(id)) {
      const next = (parts.get(session.unitId) ?? progress.of(session.unitId).parts) + 1;
      parts.set(session.unitId, next);
      id = `${session.unitId}.${next}`;
    }
    used.add(id);
    return { ...session, id, date: isoDateOf(day), minutes };
  });
}

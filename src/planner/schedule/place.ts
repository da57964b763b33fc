import type { Session, SessionKind, Unit } from "../../domain/plan.js";
import { type EpochDay, isoDateOf } from "../calendar.js";
import type { FrameDay } from "./frame.js";
import { floorTo5 } from "./minutes.js";
import { noProgress, type Progress } from "./progress.js";
import { gapsFor, isTooLate, reviewCap, reviewMinutes } from "./reviews.js";

/** How units are to be put on days. Minutes. */
export interface Placement {
  readonly days: readonly FrameDay[];
  /** To be worked on, in an order that respects prerequisites; what was done of them counts. */
  readonly units: readonly Unit[];
  /** Learnt before the first day: they are only reviewed. */
  readonly learnt: readonly Unit[];
  readonly progress?: Progress;
  /** The most of new work a day; more than a day has where there is no such limit. */
  readonly newWorkCap: number;
  /** Each later day shall have at least this much new work, as long as it lasts. */
  readonly holdBack: number;
  /** Days from the plan's start to its end: they decide how many reviews there are. */
  readonly span: number;
}

/** The sessions by day, and the day on which the last unit ends. */
export interface Placed {
  readonly sessions: readonly Session[];
  readonly lastUnitDay: EpochDay;
  /** Reviews that would fall into the plan and found no time. */
  readonly shedReviews: number;
}

const minChunk = 10;
const leastReview = 5;
const leastForPractice = 40;
const learnShare = 0.6;
const noTasks: readonly string[] = [];
export const reviewTasks: readonly string[] = [
  "Close your notes and write down what you remember",
  "Check it, and redo what was missing",
];
const checkpointTasks: readonly string[] = [
  "Answer mixed questions on everything so far, notes closed",
  "Mark what you missed for the catch-up time",
];
const finalTasks: readonly string[] = [
  "Explain each unit in your own words, notes closed",
  "Redo the exercise that was hardest",
];
const bufferTasks: readonly string[] = ["Catch up on what was missed, or rest"];
const spareTasks: readonly string[] = [
  "Catch up, repeat what was hard, or use what you have learnt",
];

/** A review that waits for its day. */
interface Review {
  readonly unit: Unit;
  /** From 1. */
  readonly rep: number;
  readonly gap: number;
  readonly due: EpochDay;
}

/**
 * Places units and reviews day by day. New work is never displaced: on each day reviews may only
 * use what the new work that is left does not need.
 */
export function placeUnits(placement: Placement): Placed {
  return new Placer(placement).place();
}

class Placer {
  private readonly sessions: Session[] = [];
  private unit = 0;
  private offset = 0;
  private part = 0;
  private work = 0;
  /** Free minutes from today on, less the new work that is left. */
  private slack: number;
  private lastUnitDay: EpochDay;
  private date = "";
  /** By due day, in the order in which the units ended. */
  private readonly reviews = new Map<EpochDay, Review[]>();
  private nextDue: EpochDay;
  /** What is due and has found no time yet, by repetition. */
  private readonly backlog: Review[][] = [];
  /** The day of a unit's last review or work. */
  private readonly touched = new Map<string, EpochDay>();
  private readonly lastDay: EpochDay;
  private readonly progress: Progress;
  private shed = 0;
  /** Ids of sessions that stay as they are. */
  private readonly taken: ReadonlySet<string>;

  constructor(private readonly input: Placement) {
    const { days, units, progress = noProgress } = input;
    this.progress = progress;
    this.taken = new Set(progress.frozen.map(({ id }) => id));
    for (const { id, minutes } of units) this.work += minutes - progress.of(id).done;
    this.slack = -this.work;
    for (const { free } of days) this.slack += free;
    this.lastDay = days.at(-1)?.day ?? 0;
    this.nextDue = days[0]?.day ?? 0;
    this.lastUnitDay = this.nextDue - 1;
    this.beginUnit();
    for (const unit of input.learnt) {
      const { lastDay, reviews } = progress.of(unit.id);
      this.expectReviews(unit, lastDay ?? this.lastUnitDay, reviews);
    }
  }

  place(): Placed {
    const { days } = this.input;
    days.forEach((frame, index) => {
      const before = this.sessions.length;
      this.date = isoDateOf(frame.day);
      let room = frame.free;
      room -= this.placeReviews(frame, room);
      this.placeNewWork(frame.day, room, days.length - 1 - index);
      this.placeFixed(frame, this.sessions.length === before);
    });
    const { sessions, lastUnitDay } = this;
    const waiting = this.backlog.reduce((sum, reviews) => sum + reviews.length, 0);
    return { sessions, lastUnitDay, shedReviews: this.shed + waiting };
  }

  /** Reviews that are due, the first repetitions first. Answers with their minutes. */
  private placeReviews({ day, capacity }: FrameDay, room: number): number {
    for (; this.nextDue <= day; this.nextDue++)
      for (const review of this.reviews.get(this.nextDue) ?? []) this.wait(review);
    const cap = reviewCap(capacity);
    const budget = Math.min(cap, room, this.slack);
    let used = 0;
    for (const [index, waiting] of this.backlog.entries()) {
      if (waiting.length === 0 || budget - used < leastReview) continue;
      const left = waiting.filter((review) => {
        const minutes = Math.min(cap, reviewMinutes(review.unit.minutes));
        const taken = this.takeReview(review, day, minutes, budget - used);
        if (taken === "placed") used += minutes;
        return taken === "waits";
      });
      this.backlog[index] = left;
    }
    this.slack -= used;
    return used;
  }

  private wait(review: Review): void {
    while (this.backlog.length < review.rep) this.backlog.push([]);
    this.backlog[review.rep - 1]?.push(review);
  }

  private takeReview(
    { unit, rep, gap, due }: Review,
    day: EpochDay,
    minutes: number,
    budget: number,
  ): "placed" | "shed" | "waits" {
    if (isTooLate(day - due, gap)) {
      this.shed++;
      return "shed";
    }
    if (minutes > budget || minutes === 0 || (this.touched.get(unit.id) ?? 0) >= day)
      return "waits";
    this.touched.set(unit.id, day);
    const id = `${unit.id}.r${rep}`;
    this.add("review", id, unit.id, `Review: ${unit.title}`, minutes, reviewTasks);
    return "placed";
  }

  private placeNewWork(day: EpochDay, room: number, laterDays: number): void {
    const { units, newWorkCap, holdBack } = this.input;
    const kept = this.work - holdBack * laterDays;
    const wanted = Math.min(room, newWorkCap, Math.max(kept, holdBack));
    let left = Math.min(this.work, Math.max(wanted, room - this.slack));
    let unused = room - left;
    this.slack -= unused;
    while (left > 0) {
      const unit = units[this.unit];
      if (unit === undefined) return;
      const rest = unit.minutes - this.offset;
      const isCrumb = left < minChunk && this.part === 0 && rest > left && room > 2 * minChunk;
      if (isCrumb && this.slack >= left) {
        this.slack -= left;
        return;
      }
      if (isCrumb) {
        // It cannot wait for another day, so this one has a whole chunk of it.
        const more = Math.min(minChunk - left, rest - left, unused);
        left += more;
        unused -= more;
        this.slack += more;
      }
      const minutes = Math.min(left, rest);
      this.placePart(unit, minutes);
      left -= minutes;
      this.work -= minutes;
      this.offset += minutes;
      if (this.offset === unit.minutes) this.endUnit(unit, day);
    }
  }

  private endUnit(unit: Unit, day: EpochDay): void {
    this.lastUnitDay = day;
    this.expectReviews(unit, day, this.progress.of(unit.id).reviews);
    this.unit++;
    this.beginUnit();
  }

  private beginUnit(): void {
    const unit = this.input.units[this.unit];
    if (unit === undefined) return;
    const { done, frozenParts } = this.progress.of(unit.id);
    this.offset = done;
    this.part = frozenParts;
  }

  private expectReviews(unit: Unit, ended: EpochDay, placed: number): void {
    this.touched.set(unit.id, ended);
    const gaps = gapsFor(this.input.span, this.progress.of(unit.id).difficulties);
    for (let rep = placed; rep < gaps.length; rep++) {
      const gap = gaps[rep] ?? 0;
      const due = ended + gap;
      if (due > this.lastDay) return;
      const sameDay = this.reviews.get(due);
      const review = { unit, rep: rep + 1, gap, due };
      if (due < this.nextDue) this.wait(review);
      else if (sameDay === undefined) this.reviews.set(due, [review]);
      else sameDay.push(review);
    }
  }

  /** Part of a unit on one day: learning first, then practising. */
  private placePart(unit: Unit, minutes: number): void {
    const { offset } = this;
    const border =
      unit.minutes < leastForPractice
        ? unit.minutes
        : floorTo5(Math.floor(unit.minutes * learnShare));
    const learning = border - offset;
    if (learning >= minChunk && minutes - learning >= minChunk) {
      this.placeSlice(unit, "learn", offset, learning);
      this.placeSlice(unit, "practise", border, minutes - learning);
    } else {
      // A crumb on either side of the border goes with the larger part.
      const isLearning = offset + minutes / 2 < border || unit.minutes === border;
      this.placeSlice(unit, isLearning ? "learn" : "practise", offset, minutes);
    }
  }

  private placeSlice(
    unit: Unit,
    kind: "learn" | "practise",
    offset: number,
    minutes: number,
  ): void {
    this.part++;
    const name = kind === "learn" ? unit.title : `Practise: ${unit.title}`;
    const title = kind === "learn" && offset > 0 ? `${name} (continued)` : name;
    const tasks = tasksOf(unit, offset, minutes);
    this.add(kind, `${unit.id}.${this.part}`, unit.id, title, minutes, tasks);
  }

  private placeFixed(frame: FrameDay, isEmpty: boolean): void {
    const { week, checkpoint, finalReview, buffer, free } = frame;
    if (checkpoint > 0 && !this.taken.has(`week-${week}.checkpoint`)) {
      const title = `Checkpoint ${week}`;
      this.add("checkpoint", `week-${week}.checkpoint`, "", title, checkpoint, checkpointTasks);
    }
    if (finalReview > 0)
      this.add("checkpoint", "final.review", "", "Final review", finalReview, finalTasks);
    if (buffer > 0)
      this.add("buffer", `week-${week}.buffer`, "", "Catch-up time", buffer, bufferTasks);
    else if (isEmpty && checkpoint === 0 && finalReview === 0)
      this.sessions.push(spareDay(this.date, free));
  }

  private add(
    kind: SessionKind,
    id: string,
    unitId: string,
    title: string,
    minutes: number,
    tasks: readonly string[],
  ): void {
    this.sessions.push({
      id: this.taken.size === 0 ? id : freeId(id, this.taken),
      date: this.date,
      minutes,
      kind,
      unitId,
      title,
      tasks,
      status: "planned",
      spentMinutes: 0,
      sequence: 0,
    });
  }
}

/** The id, with a number where it is taken: a second final review is "final.review-2". */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

/** A study day on which nothing is planned. */
export function spareDay(date: string, minutes: number): Session {
  return {
    id: `day-${date}.spare`,
    date,
    minutes,
    kind: "buffer",
    unitId: "",
    title: "Spare day",
    tasks: spareTasks,
    status: "planned",
    spentMinutes: 0,
    sequence: 0,
  };
}

/** The tasks that begin within a part of a unit, at its end the exercise; else the one that goes on. */
function tasksOf(
  { tasks, exercise, minutes: all }: Unit,
  offset: number,
  minutes: number,
): readonly string[] {
  const begun = tasksBegun(tasks, all, offset, minutes);
  if (exercise === "" || offset + minutes < all) return begun;
  return [...begun, `Exercise: ${exercise}`];
}

function tasksBegun(
  tasks: readonly string[],
  all: number,
  offset: number,
  minutes: number,
): readonly string[] {
  const count = tasks.length;
  if (count === 0) return noTasks;
  const from = Math.ceil((offset * count) / all);
  const to = Math.ceil(((offset + minutes) * count) / all);
  if (from === 0 && to >= count) return tasks;
  if (from < to) return tasks.slice(from, to);
  const current = Math.floor((offset * count) / all);
  return tasks.slice(current, current + 1);
}

import type { Session, SessionKind, Unit } from "../../domain/plan.js";
import { type EpochDay, isoDateOf } from "../calendar.js";
import { type FrameDay, floorTo5 } from "./frame.js";
import { reviewGaps, reviewMinutes } from "./reviews.js";

/** How units are to be put on days. Minutes. */
export interface Placement {
  readonly days: readonly FrameDay[];
  /** In an order that respects prerequisites. Their sum fits the free minutes of the days. */
  readonly units: readonly Unit[];
  readonly reviewCap: number;
  /** The most of new work a day; more than a day has where there is no such limit. */
  readonly newWorkCap: number;
  /** Each later day shall have at least this much new work, as long as it lasts. */
  readonly holdBack: number;
}

/** The sessions by day, and the day on which the last unit ends. */
export interface Placed {
  readonly sessions: readonly Session[];
  readonly lastUnitDay: EpochDay;
  /** Minutes of all sessions but buffers. */
  readonly planned: number;
}

const minChunk = 10;
const leastForPractice = 40;
const learnShare = 0.6;
const noTasks: readonly string[] = [];
const reviewTasks: readonly string[] = [
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

/**
 * Places units and reviews day by day. New work is never displaced: on each day reviews may only
 * use what the new work that is left does not need.
 */
export function placeUnits(placement: Placement): Placed {
  return new Placer(placement).place();
}

class Placer {
  private readonly sessions: Session[] = [];
  private planned = 0;
  private unit = 0;
  private offset = 0;
  private part = 0;
  private work: number;
  /** Free minutes from today on, less the new work that is left. */
  private slack: number;
  private lastUnitDay = 0;
  private date = "";
  /** For each gap the units that wait for that review, in the order in which they ended. */
  private readonly waiting: number[][] = reviewGaps.map(() => []);
  private readonly heads = reviewGaps.map(() => 0);
  private readonly endedOn: EpochDay[] = [];
  private readonly reviewedOn: EpochDay[] = [];

  constructor(private readonly input: Placement) {
    this.work = 0;
    for (const { minutes } of input.units) this.work += minutes;
    this.slack = -this.work;
    for (const { free } of input.days) this.slack += free;
  }

  place(): Placed {
    const { days } = this.input;
    days.forEach((frame, index) => {
      const before = this.sessions.length;
      this.date = isoDateOf(frame.day);
      let room = frame.free;
      room -= this.placeReviews(frame.day, room);
      this.placeNewWork(frame.day, room, days.length - 1 - index);
      this.placeFixed(frame, this.sessions.length === before);
    });
    const { sessions, lastUnitDay, planned } = this;
    return { sessions, lastUnitDay, planned };
  }

  /** Reviews that are due, the first repetitions first. Answers with their minutes. */
  private placeReviews(day: EpochDay, room: number): number {
    const { units, reviewCap } = this.input;
    let budget = Math.min(reviewCap, room, this.slack);
    let used = 0;
    for (let rep = 0; rep < reviewGaps.length; rep++) {
      const gap = reviewGaps[rep] ?? 0;
      const queue = this.waiting[rep] ?? [];
      for (let head = this.heads[rep] ?? 0; head < queue.length; head++) {
        const index = queue[head] ?? 0;
        const unit = units[index];
        const late = day - (this.endedOn[index] ?? 0) - gap;
        if (unit === undefined || late < 0) break;
        const minutes = reviewMinutes(unit.minutes, reviewCap);
        // Too late, it would come on top of the next one.
        const isShed = late > Math.max(2, gap) || minutes === 0;
        if (!isShed && (minutes > budget || this.reviewedOn[index] === day)) break;
        this.heads[rep] = head + 1;
        if (isShed) continue;
        this.reviewedOn[index] = day;
        budget -= minutes;
        used += minutes;
        this.add(
          "review",
          `${unit.id}.r${rep + 1}`,
          unit.id,
          `Review: ${unit.title}`,
          minutes,
          reviewTasks,
        );
      }
    }
    this.slack -= used;
    return used;
  }

  private placeNewWork(day: EpochDay, room: number, laterDays: number): void {
    const { units, newWorkCap, holdBack } = this.input;
    const kept = this.work - holdBack * laterDays;
    const wanted = Math.min(room, newWorkCap, Math.max(kept, holdBack));
    let left = Math.min(this.work, Math.max(wanted, room - this.slack));
    this.slack -= room - left;
    while (left > 0) {
      const unit = units[this.unit];
      if (unit === undefined) return;
      const rest = unit.minutes - this.offset;
      const isCrumb = left < minChunk && this.offset === 0 && rest > left && room > 2 * minChunk;
      if (isCrumb && this.slack >= left) {
        this.slack -= left;
        return;
      }
      const minutes = Math.min(left, rest);
      this.placePart(unit, minutes);
      left -= minutes;
      this.work -= minutes;
      this.offset += minutes;
      if (this.offset === unit.minutes) this.endUnit(day);
    }
  }

  private endUnit(day: EpochDay): void {
    this.endedOn[this.unit] = day;
    this.lastUnitDay = day;
    if (this.input.reviewCap > 0) for (const queue of this.waiting) queue.push(this.unit);
    this.unit++;
    this.offset = 0;
    this.part = 0;
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
    if (checkpoint > 0)
      this.add(
        "checkpoint",
        `week-${week}.checkpoint`,
        "",
        `Checkpoint ${week}`,
        checkpoint,
        checkpointTasks,
      );
    if (finalReview > 0)
      this.add("checkpoint", "final.review", "", "Final review", finalReview, finalTasks);
    if (buffer > 0)
      this.add("buffer", `week-${week}.buffer`, "", "Catch-up time", buffer, bufferTasks);
    else if (isEmpty && checkpoint === 0 && finalReview === 0)
      this.add("buffer", `day-${this.date}.spare`, "", "Spare day", free, spareTasks);
  }

  private add(
    kind: SessionKind,
    id: string,
    unitId: string,
    title: string,
    minutes: number,
    tasks: readonly string[],
  ): void {
    if (kind !== "buffer") this.planned += minutes;
    this.sessions.push({ id, date: this.date, minutes, kind, unitId, title, tasks });
  }
}

/** The tasks that begin within a part of a unit; else the one that goes on. */
function tasksOf(
  { tasks, minutes: all }: Unit,
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

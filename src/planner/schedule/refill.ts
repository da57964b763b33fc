import type { Session } from "../../domain/plan.js";
import { type EpochDay, epochDayOf, isoDateOf } from "../calendar.js";
import { spareDay } from "./place.js";
import type { Progress } from "./progress.js";
import { isTooLate, reviewCap } from "./reviews.js";
import { compareSessions, isWork } from "./session-order.js";

const leastFixed = 5;
// Days by which a checkpoint may come later; then it would run into the next one.
const mostDelay = 3;

/** Days from `first` to a session. */
export function indexOf({ date }: Session, first: EpochDay): number {
  return (epochDayOf(date) ?? first) - first;
}

/** By unit, the day of the last of these sessions. */
function lastDays(sessions: readonly Session[], first: EpochDay): ReadonlyMap<string, number> {
  return new Map(sessions.map((session) => [session.unitId, indexOf(session, first)]));
}

/** What days have left once these sessions have theirs; catch-up time is free. */
export function roomWith(
  capacity: readonly number[],
  first: EpochDay,
  sessions: readonly Session[],
): number[] {
  const room = [...capacity];
  for (const session of sessions) {
    const index = indexOf(session, first);
    room[index] = (room[index] ?? 0) - session.minutes;
  }
  return room;
}

/** A review and where it is now; without a place it is still to be found one. */
interface Review {
  readonly session: Session;
  /** Days that it came after the work or the review before it. */
  readonly gap: number;
  index: number | undefined;
}

/** Reviews of one unit, in their order. */
interface Reviews {
  /** The day of the unit's last work; -1 if it was before the first day. */
  readonly learnt: number;
  readonly list: Review[];
}

/**
 * The open days, in which the work has its place already, while all else finds one: first what can
 * stay where it was, then what cannot.
 */
export class Refill {
  private readonly room: number[];
  private readonly reviewed: number[];
  private readonly others: Session[] = [];

  constructor(
    private readonly work: readonly Session[],
    private readonly capacity: readonly number[],
    private readonly first: EpochDay,
  ) {
    this.room = roomWith(capacity, first, work);
    this.reviewed = capacity.map(() => 0);
  }

  fill(
    open: readonly Session[],
    progress: Progress,
  ): { readonly sessions: readonly Session[]; readonly shedReviews: number } {
    const reviews = this.reviewsOf(open, progress);
    const checkpoints = open.filter(({ kind }) => kind === "checkpoint");
    this.keepReviews(reviews);
    const late = checkpoints.filter((session) => !this.keepCheckpoint(session));
    const shedReviews = this.moveReviews(reviews);
    for (const session of late) this.moveCheckpoint(session);
    for (const session of open) {
      if (session.kind === "buffer") this.putWhatFits(session, indexOf(session, this.first));
    }
    this.fillSpareDays();
    // Those that nothing else orders stand as they stood.
    const before = new Map(open.map(({ id }, index) => [id, index]));
    const placeOf = ({ id }: Session) => before.get(id) ?? open.length;
    this.others.sort((a, b) => placeOf(a) - placeOf(b));
    return { sessions: [...this.work, ...this.others].sort(compareSessions), shedReviews };
  }

  private reviewsOf(open: readonly Session[], progress: Progress): readonly Reviews[] {
    const now = lastDays(this.work, this.first);
    const planned = lastDays(open.filter(isWork), this.first);
    const sessions = open.filter(({ kind }) => kind === "review");
    return [...Map.groupBy(sessions, ({ unitId }) => unitId)].map(([unitId, own]) => {
      const known = progress.of(unitId).lastDay;
      const before = known === undefined ? -1 : known - this.first;
      let previous = planned.get(unitId) ?? before;
      const list = own.map((session) => {
        const index = indexOf(session, this.first);
        const gap = index - previous;
        previous = index;
        return { session, gap, index: undefined };
      });
      return { learnt: now.get(unitId) ?? before, list };
    });
  }

  private keepReviews(all: readonly Reviews[]): void {
    for (const { learnt, list } of all) {
      let after = learnt;
      for (const review of list) {
        const index = indexOf(review.session, this.first);
        if (index <= after || !this.hasRoom(index, review.session.minutes)) continue;
        this.takePlace(review, index);
        after = index;
      }
    }
  }

  /** Each one as soon as possible after its day; answers with how many find no time. */
  private moveReviews(all: readonly Reviews[]): number {
    const waiting = all
      .flatMap((reviews) => reviews.list.map((review) => ({ reviews, review })))
      .filter(({ review }) => review.index === undefined)
      .sort((a, b) => compareSessions(a.review.session, b.review.session));
    let shed = 0;
    for (const { reviews, review } of waiting) {
      // An earlier one that came late has moved it already.
      if (review.index === undefined) shed += this.moveReview(reviews, review);
    }
    for (const { list } of all) {
      for (const { session, index } of list) if (index !== undefined) this.put(session, index);
    }
    return shed;
  }

  /** Between its neighbours if there is time, else after them: then those come later in turn. */
  private moveReview({ learnt, list }: Reviews, review: Review): number {
    const place = list.indexOf(review);
    const before = list.slice(0, place).findLast(({ index }) => index !== undefined);
    const later = list.slice(place + 1).filter(({ index }) => index !== undefined);
    const own = indexOf(review.session, this.first);
    const previous = before?.index ?? learnt;
    const due = Math.max(own, previous + review.gap);
    const index = this.firstRoom(Math.max(own, previous + 1), review.session.minutes);
    if (index === undefined || isTooLate(index - due, review.gap)) return 1;
    this.takePlace(review, index);
    let shed = 0;
    for (const next of later) {
      if ((next.index ?? 0) > index) continue;
      this.leavePlace(next);
      shed += this.moveReview({ learnt, list }, next);
    }
    return shed;
  }

  private firstRoom(from: number, minutes: number): number | undefined {
    for (let index = from; index < this.room.length; index++)
      if (this.hasRoom(index, minutes)) return index;
    return undefined;
  }

  private hasRoom(index: number, minutes: number): boolean {
    const cap = reviewCap(this.capacity[index] ?? 0);
    return minutes <= (this.room[index] ?? 0) && (this.reviewed[index] ?? 0) + minutes <= cap;
  }

  private takePlace(review: Review, index: number): void {
    review.index = index;
    this.reserve(index, review.session.minutes);
  }

  private leavePlace(review: Review): void {
    if (review.index !== undefined) this.reserve(review.index, -review.session.minutes);
    review.index = undefined;
  }

  private reserve(index: number, minutes: number): void {
    this.room[index] = (this.room[index] ?? 0) - minutes;
    this.reviewed[index] = (this.reviewed[index] ?? 0) + minutes;
  }

  private keepCheckpoint(session: Session): boolean {
    const index = indexOf(session, this.first);
    if ((this.room[index] ?? 0) < session.minutes) return false;
    this.putInto(session, index, session.minutes);
    return true;
  }

  /** Soon after its day; else what its day has left for it. */
  private moveCheckpoint(session: Session): void {
    const own = indexOf(session, this.first);
    const later = Math.min(own + mostDelay, this.room.length - 1);
    for (let index = own; index <= later; index++) {
      if ((this.room[index] ?? 0) < session.minutes) continue;
      this.putInto(session, index, session.minutes);
      return;
    }
    this.putWhatFits(session, own);
  }

  private putWhatFits(session: Session, index: number): void {
    const minutes = Math.min(session.minutes, this.room[index] ?? 0);
    if (minutes > 0 && minutes >= Math.min(leastFixed, session.minutes))
      this.putInto(session, index, minutes);
  }

  private fillSpareDays(): void {
    this.room.forEach((minutes, index) => {
      if (minutes > 0 && minutes === this.capacity[index])
        this.putInto(spareDay(isoDateOf(this.first + index), minutes), index, minutes);
    });
  }

  private putInto(session: Session, index: number, minutes: number): void {
    this.room[index] = (this.room[index] ?? 0) - minutes;
    this.put(session, index, minutes);
  }

  private put(session: Session, index: number, minutes = session.minutes): void {
    const date = isoDateOf(this.first + index);
    const isSame = session.date === date && session.minutes === minutes;
    this.others.push(isSame ? session : { ...session, date, minutes });
  }
}

import type {
  Availability,
  Session,
  SessionMove,
  Shortfall,
  Totals,
  Unit,
} from "../../domain/plan.js";
import type { EpochDay } from "../calendar.js";

/** What is to be learnt, and when there is time. Days are inclusive, minutes whole. */
export interface ScheduleInput {
  readonly start: EpochDay;
  readonly end: EpochDay;
  /** Minutes of each day from `start` to `end`; 0 for a day without study. At least one is not. */
  readonly capacity: readonly number[];
  /**
   * At least one open, without cycles. Units that are known, skipped or dropped get no sessions
   * and count as learnt before the plan begins.
   */
  readonly units: readonly Unit[];
  /** Minutes that work takes for each minute estimated; 1 if nothing was reported. */
  readonly pace: number;
  /** Set if a plan is changed. */
  readonly revised?: Revised;
  /** When the learner could have more time; without it no remedies are offered. */
  readonly availability?: Availability;
}

/** The plan that is changed, and how much of it may change. */
export interface Revised {
  /** Nothing is placed before this day; sessions before it, and reported ones, stay as they are. */
  readonly today: EpochDay;
  readonly sessions: readonly Session[];
  /**
   * False if only what remains is placed anew, each unit keeping its minutes ("I missed Tuesday");
   * true if the units' minutes are fitted to the time again ("make it 3 weeks").
   */
  readonly refit: boolean;
}

/** A calendar that fits: no session on a day without study, none beyond a day's minutes. */
export interface Schedule {
  /** In an order that respects prerequisites, with the minutes and the status that they now have. */
  readonly units: readonly Unit[];
  /** By date, then by order within the day. Session ids are unique. */
  readonly sessions: readonly Session[];
  readonly totals: Totals;
  /** Set if there is not enough time for every open unit: some are then dropped. */
  readonly shortfall?: Shortfall;
  /** Against the sessions of the plan that is changed; empty for a first plan. */
  readonly moves: readonly SessionMove[];
  /** Reviews for which there was no time, latest repetitions first to go. */
  readonly shedReviews: number;
  /** The day on which the last unit ends; what follows is review and spare time. */
  readonly lastUnitDay: EpochDay;
  readonly lastDay: EpochDay;
}

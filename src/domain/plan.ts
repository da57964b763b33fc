/** An ISO 8601 calendar date, for instance "2026-11-24"; always a day that exists. */
export type IsoDate = string;

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

export const levels = ["beginner", "intermediate", "advanced"] as const;
export type Level = (typeof levels)[number];

export type SessionKind = "learn" | "practise" | "review" | "checkpoint" | "buffer";

/**
 * Where a syllabus came from: a Gemini model, the embedded catalogue, the catalogue's outline for
 * subjects of a family ("a programming language"), or general study phases.
 */
export type PlanSource = "gemini" | "catalogue" | "family" | "generic";

/** What a unit asks of its learner, in Bloom's taxonomy as revised (Anderson & Krathwohl 2001). */
export const blooms = ["remember", "understand", "apply", "analyse", "evaluate", "create"] as const;
export type Bloom = (typeof blooms)[number];

/** What is learnt in a unit; it decides how it is practised and reviewed. */
export const unitKinds = ["concept", "procedure", "vocabulary", "project"] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A question to be answered from memory. */
export interface Question {
  readonly question: string;
  readonly answer: string;
}

/** When the learner can study. */
export interface Availability {
  /** On study days for which nothing else is said. */
  readonly minutesPerDay: number;
  readonly daysOff: readonly Weekday[];
  /** Days of the week with a time of their own: "1 hour on weekdays, 3 hours on Saturdays". */
  readonly weekdayMinutes: Readonly<Partial<Record<Weekday, number>>>;
  /** Dates without study: holidays, and days that the learner cannot keep. */
  readonly datesOff: readonly IsoDate[];
  /** Local time at which the day's first session begins, "19:00"; empty if not known. */
  readonly startTime: string;
}

/**
 * open: to be learnt. done: learnt. known: the learner knew it before. skipped: the learner does
 * not want it. dropped: there was no time for it. Only open and done units have sessions.
 */
export const unitStatuses = ["open", "done", "known", "skipped", "dropped"] as const;
export type UnitStatus = (typeof unitStatuses)[number];

/** One entry of the syllabus. Minutes are study time without reviews. */
export interface Unit {
  readonly id: string;
  readonly title: string;
  /** What the learner can do afterwards. */
  readonly outcome: string;
  /** Minutes that this plan gives it: the estimate fitted to the time that there is. */
  readonly minutes: number;
  /** Minutes that the syllabus gives it. */
  readonly estimateMinutes: number;
  readonly prerequisiteIds: readonly string[];
  readonly status: UnitStatus;
  readonly bloom: Bloom;
  readonly kind: UnitKind;
  /** True if it may be left out when time is short. */
  readonly optional: boolean;
  readonly tasks: readonly string[];
  readonly questions: readonly Question[];
  /** One piece of work whose result can be looked at; may be empty. */
  readonly exercise: string;
}

/** planned: nothing was reported; in the past it counts as done. */
export const sessionStatuses = ["planned", "done", "partly", "missed"] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

/** How hard a session was, as the learner says. */
export const difficulties = ["easy", "good", "hard"] as const;
export type Difficulty = (typeof difficulties)[number];

/**
 * A dated piece of work. `unitId` is empty for checkpoints and buffers. The id says what the work
 * is ("loops.2": the second part of the unit "loops"), not when: it stays when the session moves.
 */
export interface Session {
  readonly id: string;
  readonly date: IsoDate;
  readonly minutes: number;
  readonly kind: SessionKind;
  readonly unitId: string;
  readonly title: string;
  readonly tasks: readonly string[];
  readonly status: SessionStatus;
  /** Minutes that it took, as reported; 0 if nothing was reported. */
  readonly spentMinutes: number;
  readonly difficulty?: Difficulty;
  /** How often its date or minutes changed since it was first planned (iCalendar's SEQUENCE). */
  readonly sequence: number;
}

/** What a change of the plan did to a session. */
export interface SessionMove {
  readonly sessionId: string;
  readonly title: string;
  /** Empty if the session is new. */
  readonly from: IsoDate | "";
  /** Empty if the session is gone. */
  readonly to: IsoDate | "";
}

/** A way out of a shortfall. Each was tried: with it, all the units fit; with one step less, not. */
export type Remedy =
  | { readonly kind: "extend"; readonly endDate: IsoDate }
  | { readonly kind: "more_time"; readonly minutesPerDay: number }
  | { readonly kind: "use_day"; readonly weekday: Weekday }
  | { readonly kind: "drop_units"; readonly unitIds: readonly string[]; readonly minutes: number };

/**
 * That the units, with their reviews and catch-up time, need more than the time that there is, in
 * minutes: needed = available + short. Optional units do not count.
 */
export interface Shortfall {
  readonly neededMinutes: number;
  readonly availableMinutes: number;
  readonly shortMinutes: number;
  readonly remedies: readonly Remedy[];
}

/** Minutes and days; available = planned + cushion. */
export interface Totals {
  readonly studyDays: number;
  readonly availableMinutes: number;
  readonly plannedMinutes: number;
  readonly cushionMinutes: number;
}

/** The longest plan, in days from start to end, both inclusive: two years, with a leap day. */
export const maxPlanDays = 731;

/** A plan whose sessions lie on study days between start and end, both inclusive. */
export interface StudyPlan {
  readonly id: string;
  readonly contextId: string;
  readonly revision: number;
  readonly goal: string;
  readonly topic: string;
  readonly level: Level;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  readonly timeZone: string;
  readonly availability: Availability;
  readonly units: readonly Unit[];
  readonly sessions: readonly Session[];
  readonly tips: readonly string[];
  readonly totals: Totals;
  readonly source: PlanSource;
  /** Set if there is not enough time for the whole syllabus. */
  readonly shortfall?: Shortfall;
  /** What this revision did to the one before; empty for a first plan. */
  readonly moves: readonly SessionMove[];
  /** Minutes that sessions take for each minute planned, as reported so far; 1 at the beginning. */
  readonly pace: number;
}

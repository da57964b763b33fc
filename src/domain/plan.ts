/** An ISO 8601 calendar date, for instance "2026-11-24"; always a day that exists. */
export type IsoDate = string;

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

export type Level = "beginner" | "intermediate" | "advanced";

export type SessionKind = "learn" | "practise" | "review" | "checkpoint" | "buffer";

/** Where a syllabus came from: a Gemini model, the embedded catalogue, or general study phases. */
export type PlanSource = "gemini" | "catalogue" | "generic";

/** When the learner can study. */
export interface Availability {
  readonly minutesPerDay: number;
  readonly daysOff: readonly Weekday[];
}

/** One entry of the syllabus. Minutes are study time without reviews. */
export interface Unit {
  readonly id: string;
  readonly title: string;
  /** What the learner can do afterwards. */
  readonly outcome: string;
  readonly minutes: number;
  readonly prerequisiteIds: readonly string[];
  readonly tasks: readonly string[];
}

/** A dated piece of work. `unitId` is empty for checkpoints and buffers. */
export interface Session {
  readonly id: string;
  readonly date: IsoDate;
  readonly minutes: number;
  readonly kind: SessionKind;
  readonly unitId: string;
  readonly title: string;
  readonly tasks: readonly string[];
}

/** Minutes and days; available = planned + cushion. */
export interface Totals {
  readonly studyDays: number;
  readonly availableMinutes: number;
  readonly plannedMinutes: number;
  readonly cushionMinutes: number;
}

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
}

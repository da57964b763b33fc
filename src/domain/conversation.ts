import type { ExportFile } from "./export.js";
import type { IsoDate, Level, PlanSource, StudyPlan, Weekday } from "./plan.js";

/** One message of a conversation. */
export interface Turn {
  readonly role: "user" | "agent";
  readonly text: string;
  readonly messageId?: string;
}

/** What the caller set apart from the text; it wins over the text. */
export interface Preferences {
  readonly timeZone?: string;
  readonly startDate?: IsoDate;
  readonly endDate?: IsoDate;
  readonly daysOff?: readonly Weekday[];
  readonly minutesPerDay?: number;
  readonly level?: Level;
  /** Days of the week with minutes of their own. */
  readonly weekdayMinutes?: Readonly<Partial<Record<Weekday, number>>>;
  readonly datesOff?: readonly IsoDate[];
  /** "19:00". */
  readonly startTime?: string;
}

/** What a conversation has established so far: the memory that outlives trimmed turns. */
export interface Facts extends Preferences {
  readonly topic?: string;
  /** Days from start to end, both inclusive; kept beside the dates so that "start Monday" keeps it. */
  readonly durationDays?: number;
}

/** How a request was read, with every blank filled. */
export interface Understanding {
  /** One line for people: "Python · 24 Nov - 7 Dec · 60 min a day · not Sundays". */
  readonly echo: string;
  readonly topic: string;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  readonly minutesPerDay: number;
  readonly daysOff: readonly Weekday[];
  readonly weekdayMinutes: Readonly<Partial<Record<Weekday, number>>>;
  readonly datesOff: readonly IsoDate[];
  readonly startTime: string;
  readonly level: Level;
  readonly timeZone: string;
  /** Names of the fields above that were assumed, not said. */
  readonly assumed: readonly string[];
}

/** A conversation as it is stored. Times are milliseconds since the epoch. */
export interface Context {
  readonly id: string;
  /** The caller it belongs to; nobody else sees it. */
  readonly owner: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Oldest first, trimmed to the history budget. */
  readonly turns: readonly Turn[];
  readonly facts: Facts;
  readonly plan?: StudyPlan;
  /** The secret in the addresses of the plan's calendar feed and picture; there since the first plan. */
  readonly feedToken?: string;
}

/** answer: a reply about the plan (show, why, help, an export) that changes nothing. */
export type Outcome = "plan" | "question" | "declined" | "answer";

/** The answer to one turn, as it is stored for repeats. */
export interface Reply {
  readonly contextId: string;
  readonly turnId: string;
  readonly outcome: Outcome;
  readonly markdown: string;
  readonly plan?: StudyPlan;
  readonly understanding?: Understanding;
  readonly source?: PlanSource;
  /** The exports that the learner asked for. */
  readonly files?: readonly ExportFile[];
}

/** Where the time went, in milliseconds. */
export interface Timings {
  readonly queueMs: number;
  readonly modelAttempts: readonly ModelAttempt[];
  readonly renderMs: number;
  readonly storeMs: number;
  readonly totalMs: number;
}

/** One call to the model: "ok", or why it failed. */
export interface ModelAttempt {
  readonly elapsedMs: number;
  readonly result: AttemptResult;
}

export type AttemptResult =
  | "ok"
  | "deadline"
  | "cancelled"
  | "first_chunk_timeout"
  | "rate_limited"
  | "server_error"
  | "network"
  | "unusable"
  | "blocked"
  | "refused";

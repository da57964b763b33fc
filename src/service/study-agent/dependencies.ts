import type { StudyService } from "../study.js";
import type { PlanData } from "./artifacts.js";
import type { Clean } from "./read/clean.js";

/** What the study agent stands on. */
export interface StudyAgentDependencies {
  readonly study: StudyService;
  /** A plan as JSON data: the ProtoJSON of studly.v1.StudyPlan. */
  readonly planData: PlanData;
  /**
   * Makes a cleaner for the texts of one message, since HTML that is read properly has a limit for
   * each message. Absent: texts are taken as they are.
   */
  readonly newCleaner?: () => Clean;
  /** Absent: this machine's. */
  readonly clock?: () => Date;
  /** IANA name of the zone of learners who say none; absent: "UTC". */
  readonly defaultTimeZone?: string;
  /** For each course of a degree, in ms; absent: 6,000. */
  readonly requestBudgetMs?: number;
  /** Courses of one degree that are planned at once; absent: 1. */
  readonly courseConcurrency?: number;
}

/** The same, with every blank filled. */
export type StudyAgentSettings = Required<StudyAgentDependencies>;

import {
  SessionKind as KindMessage,
  Level as LevelMessage,
  PlanSource as SourceMessage,
  Weekday as WeekdayMessage,
} from "../../gen/studly/v1/plan_pb.js";
import {
  Outcome as OutcomeMessage,
  Role as RoleMessage,
  Stage as StageMessage,
} from "../../gen/studly/v1/studly_pb.js";
import type { Outcome } from "../domain/conversation.js";
import {
  type Level,
  type PlanSource,
  type SessionKind,
  type Weekday,
  weekdays,
} from "../domain/plan.js";

/** From the domain's words to the contract's numbers, and back where callers send them. */
export const levelTo: Readonly<Record<Level, LevelMessage>> = {
  beginner: LevelMessage.BEGINNER,
  intermediate: LevelMessage.INTERMEDIATE,
  advanced: LevelMessage.ADVANCED,
};

export const kindTo: Readonly<Record<SessionKind, KindMessage>> = {
  learn: KindMessage.LEARN,
  practise: KindMessage.PRACTISE,
  review: KindMessage.REVIEW,
  checkpoint: KindMessage.CHECKPOINT,
  buffer: KindMessage.BUFFER,
};

export const sourceTo: Readonly<Record<PlanSource, SourceMessage>> = {
  gemini: SourceMessage.GEMINI,
  catalogue: SourceMessage.CATALOGUE,
  generic: SourceMessage.GENERIC,
};

export const outcomeTo: Readonly<Record<Outcome, OutcomeMessage>> = {
  plan: OutcomeMessage.PLAN,
  question: OutcomeMessage.QUESTION,
  declined: OutcomeMessage.DECLINED,
};

export const roleTo = { user: RoleMessage.USER, agent: RoleMessage.AGENT } as const;

export const stageTo = {
  syllabus: StageMessage.SYLLABUS,
  schedule: StageMessage.SCHEDULE,
  retry: StageMessage.RETRY,
} as const;

const weekdayTo: Readonly<Record<Weekday, WeekdayMessage>> = {
  mon: WeekdayMessage.MONDAY,
  tue: WeekdayMessage.TUESDAY,
  wed: WeekdayMessage.WEDNESDAY,
  thu: WeekdayMessage.THURSDAY,
  fri: WeekdayMessage.FRIDAY,
  sat: WeekdayMessage.SATURDAY,
  sun: WeekdayMessage.SUNDAY,
};

export function weekdaysTo(days: readonly Weekday[]): WeekdayMessage[] {
  return days.map((day) => weekdayTo[day]);
}

/** Both are numbered as ISO 8601 does; unknown numbers are left out. */
export function weekdaysFrom(days: readonly WeekdayMessage[]): Weekday[] {
  return days.flatMap((day) => weekdays[day - 1] ?? []);
}

/** undefined for unspecified and for numbers of a newer contract. */
export function levelFrom(level: LevelMessage): Level | undefined {
  if (level === LevelMessage.BEGINNER) return "beginner";
  if (level === LevelMessage.INTERMEDIATE) return "intermediate";
  return level === LevelMessage.ADVANCED ? "advanced" : undefined;
}

import {
  Bloom as BloomMessage,
  Difficulty as DifficultyMessage,
  SessionKind as KindMessage,
  Level as LevelMessage,
  SessionStatus as SessionStatusMessage,
  PlanSource as SourceMessage,
  UnitKind as UnitKindMessage,
  UnitStatus as UnitStatusMessage,
  Weekday as WeekdayMessage,
} from "../../gen/studly/v1/plan_pb.js";
import {
  ExportFormat as FormatMessage,
  Outcome as OutcomeMessage,
  Role as RoleMessage,
  Stage as StageMessage,
} from "../../gen/studly/v1/studly_pb.js";
import type { Outcome } from "../domain/conversation.js";
import type { ExportFormat } from "../domain/export.js";
import {
  type Bloom,
  type Difficulty,
  type Level,
  type PlanSource,
  type SessionKind,
  type SessionStatus,
  type UnitKind,
  type UnitStatus,
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
  family: SourceMessage.FAMILY,
};

export const bloomTo: Readonly<Record<Bloom, BloomMessage>> = {
  remember: BloomMessage.REMEMBER,
  understand: BloomMessage.UNDERSTAND,
  apply: BloomMessage.APPLY,
  analyse: BloomMessage.ANALYSE,
  evaluate: BloomMessage.EVALUATE,
  create: BloomMessage.CREATE,
};

export const unitKindTo: Readonly<Record<UnitKind, UnitKindMessage>> = {
  concept: UnitKindMessage.CONCEPT,
  procedure: UnitKindMessage.PROCEDURE,
  vocabulary: UnitKindMessage.VOCABULARY,
  project: UnitKindMessage.PROJECT,
};

export const unitStatusTo: Readonly<Record<UnitStatus, UnitStatusMessage>> = {
  open: UnitStatusMessage.OPEN,
  done: UnitStatusMessage.DONE,
  known: UnitStatusMessage.KNOWN,
  skipped: UnitStatusMessage.SKIPPED,
  dropped: UnitStatusMessage.DROPPED,
};

export const sessionStatusTo: Readonly<Record<SessionStatus, SessionStatusMessage>> = {
  planned: SessionStatusMessage.PLANNED,
  done: SessionStatusMessage.DONE,
  partly: SessionStatusMessage.PARTLY,
  missed: SessionStatusMessage.MISSED,
};

export const difficultyTo: Readonly<Record<Difficulty, DifficultyMessage>> = {
  easy: DifficultyMessage.EASY,
  good: DifficultyMessage.GOOD,
  hard: DifficultyMessage.HARD,
};

export const formatTo: Readonly<Record<ExportFormat, FormatMessage>> = {
  markdown: FormatMessage.MARKDOWN,
  text: FormatMessage.TEXT,
  json: FormatMessage.JSON,
  ics: FormatMessage.ICS,
  csv: FormatMessage.CSV,
  todoist: FormatMessage.TODOIST,
  anki: FormatMessage.ANKI,
  svg: FormatMessage.SVG,
};

export const outcomeTo: Readonly<Record<Outcome, OutcomeMessage>> = {
  plan: OutcomeMessage.PLAN,
  question: OutcomeMessage.QUESTION,
  declined: OutcomeMessage.DECLINED,
  answer: OutcomeMessage.ANSWER,
};

export const roleTo = { user: RoleMessage.USER, agent: RoleMessage.AGENT } as const;

export const stageTo = {
  syllabus: StageMessage.SYLLABUS,
  schedule: StageMessage.SCHEDULE,
  retry: StageMessage.RETRY,
} as const;

export const weekdayTo: Readonly<Record<Weekday, WeekdayMessage>> = {
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

/** The domain's word for a number; undefined for unspecified and for numbers of a newer contract. */
function inverse<Word extends string>(
  to: Readonly<Record<Word, number>>,
): (value: number) => Word | undefined {
  const words = new Map<number, Word>();
  for (const word in to) words.set(to[word], word);
  return (value) => words.get(value);
}

export const levelFrom = inverse(levelTo);
export const formatFrom = inverse(formatTo);
export const kindFrom = inverse(kindTo);
export const sourceFrom = inverse(sourceTo);
export const bloomFrom = inverse(bloomTo);
export const unitKindFrom = inverse(unitKindTo);
export const unitStatusFrom = inverse(unitStatusTo);
export const sessionStatusFrom = inverse(sessionStatusTo);
export const difficultyFrom = inverse(difficultyTo);

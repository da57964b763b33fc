import fc from "fast-check";
import {
  blooms,
  difficulties,
  type Remedy,
  type StudyPlan,
  sessionStatuses,
  unitKinds,
  unitStatuses,
  weekdays,
} from "../../src/domain/plan.js";

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const texts = fc.array(text, { maxLength: 3 });
const count = fc.nat({ max: 100_000 });
const date = fc.integer({ min: 0, max: 9_999 }).map(isoDate);
const dateOrNone = fc.oneof(date, fc.constant(""));
const weekday = fc.constantFrom(...weekdays);

function isoDate(days: number): string {
  return new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
}

const remedy: fc.Arbitrary<Remedy> = fc.oneof(
  fc.record({ kind: fc.constant("extend" as const), endDate: date }),
  fc.record({ kind: fc.constant("more_time" as const), minutesPerDay: count }),
  fc.record({ kind: fc.constant("use_day" as const), weekday }),
  fc.record({ kind: fc.constant("drop_units" as const), unitIds: texts, minutes: count }),
);

/** Any plan by its form; its dates need not fit. */
export const anyPlan: fc.Arbitrary<StudyPlan> = fc.record(
  {
    id: text,
    contextId: text,
    revision: count,
    goal: text,
    topic: text,
    level: fc.constantFrom("beginner", "intermediate", "advanced"),
    startDate: date,
    endDate: date,
    timeZone: text,
    availability: fc.record({
      minutesPerDay: count,
      daysOff: fc.uniqueArray(weekday),
      weekdayMinutes: fc.dictionary(weekday, count, { noNullPrototype: true }),
      datesOff: fc.array(date, { maxLength: 3 }),
      startTime: text,
    }),
    units: fc.array(
      fc.record({
        id: text,
        title: text,
        outcome: text,
        minutes: count,
        estimateMinutes: count,
        prerequisiteIds: texts,
        status: fc.constantFrom(...unitStatuses),
        bloom: fc.constantFrom(...blooms),
        kind: fc.constantFrom(...unitKinds),
        optional: fc.boolean(),
        tasks: texts,
        questions: fc.array(fc.record({ question: text, answer: text }), { maxLength: 2 }),
        exercise: text,
      }),
      { maxLength: 3 },
    ),
    sessions: fc.array(
      fc.record(
        {
          id: text,
          date,
          minutes: count,
          kind: fc.constantFrom("learn", "practise", "review", "checkpoint", "buffer"),
          unitId: text,
          title: text,
          tasks: texts,
          status: fc.constantFrom(...sessionStatuses),
          spentMinutes: count,
          difficulty: fc.constantFrom(...difficulties),
          sequence: count,
        },
        {
          requiredKeys: [
            "id",
            "date",
            "minutes",
            "kind",
            "unitId",
            "title",
            "tasks",
            "status",
            "spentMinutes",
            "sequence",
          ],
        },
      ),
      { maxLength: 3 },
    ),
    tips: texts,
    totals: fc.record({
      studyDays: count,
      availableMinutes: count,
      plannedMinutes: count,
      cushionMinutes: count,
    }),
    source: fc.constantFrom("gemini", "catalogue", "family", "generic"),
    shortfall: fc.record({
      neededMinutes: count,
      availableMinutes: count,
      shortMinutes: count,
      remedies: fc.array(remedy, { maxLength: 4 }),
    }),
    moves: fc.array(fc.record({ sessionId: text, title: text, from: dateOrNone, to: dateOrNone }), {
      maxLength: 3,
    }),
    pace: fc.double({ min: 0.5, max: 2.5, noNaN: true }),
  },
  {
    requiredKeys: [
      "id",
      "contextId",
      "revision",
      "goal",
      "topic",
      "level",
      "startDate",
      "endDate",
      "timeZone",
      "availability",
      "units",
      "sessions",
      "tips",
      "totals",
      "source",
      "moves",
      "pace",
    ],
  },
);

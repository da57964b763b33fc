import { z } from "zod";
import {
  blooms,
  difficulties,
  levels,
  type StudyPlan,
  sessionStatuses,
  unitKinds,
  unitStatuses,
  weekdays,
} from "../domain/plan.js";
import { schema } from "./plan-json.js";

const count = z.int().nonnegative();
const texts = z.array(z.string());
const date = z.iso.date();
const dateOrNone = z.union([date, z.literal("")]);
const weekday = z.enum(weekdays);

const availability = z.object({
  minutesPerDay: count,
  daysOff: z.array(weekday),
  weekdayMinutes: z.partialRecord(weekday, count),
  datesOff: z.array(date),
  startTime: z.string(),
});

const unit = z.object({
  id: z.string(),
  title: z.string(),
  outcome: z.string(),
  minutes: count,
  estimateMinutes: count,
  prerequisiteIds: texts,
  status: z.enum(unitStatuses),
  bloom: z.enum(blooms),
  kind: z.enum(unitKinds),
  optional: z.boolean(),
  tasks: texts,
  questions: z.array(z.object({ question: z.string(), answer: z.string() })),
  exercise: z.string(),
});

const session = z.object({
  id: z.string(),
  date,
  minutes: count,
  kind: z.enum(["learn", "practise", "review", "checkpoint", "buffer"]),
  unitId: z.string(),
  title: z.string(),
  tasks: texts,
  status: z.enum(sessionStatuses),
  spentMinutes: count,
  difficulty: z.enum(difficulties).exactOptional(),
  sequence: count,
});

const remedy = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("extend"), endDate: date }),
  z.object({ kind: z.literal("more_time"), minutesPerDay: count }),
  z.object({ kind: z.literal("use_day"), weekday }),
  z.object({ kind: z.literal("drop_units"), unitIds: texts, minutes: count }),
]);

const plan = z.object({
  id: z.string(),
  contextId: z.string(),
  revision: count,
  goal: z.string(),
  topic: z.string(),
  level: z.enum(levels),
  startDate: date,
  endDate: date,
  timeZone: z.string(),
  availability,
  units: z.array(unit),
  sessions: z.array(session),
  tips: texts,
  totals: z.object({
    studyDays: count,
    availableMinutes: count,
    plannedMinutes: count,
    cushionMinutes: z.int(),
  }),
  source: z.enum(["gemini", "catalogue", "family", "generic"]),
  shortfall: z
    .object({
      neededMinutes: count,
      availableMinutes: count,
      shortMinutes: count,
      remedies: z.array(remedy),
    })
    .exactOptional(),
  moves: z.array(
    z.object({ sessionId: z.string(), title: z.string(), from: dateOrNone, to: dateOrNone }),
  ),
  pace: z.number().positive(),
}) satisfies z.ZodType<StudyPlan>;

const document = z.object({ schema: z.literal(schema), plan });

/**
 * A plan from what `planText` makes, once parsed. It has the form of a plan; whether its dates
 * fit is for `validatePlan` to say. Throws Error with the first place that is wrong:
 * "plan.units[2].minutes: ...".
 */
export function planFromExport(value: unknown): StudyPlan {
  const read = document.safeParse(value);
  if (read.success) return read.data.plan;
  const [issue] = read.error.issues;
  throw new Error(`${z.core.toDotPath(issue?.path ?? [])}: ${issue?.message}`);
}

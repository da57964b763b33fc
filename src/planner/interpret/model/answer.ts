import { z } from "zod";
import { exportFormats } from "../../../domain/export.js";
import { levels, weekdays } from "../../../domain/plan.js";
import type { JsonSchema } from "../../../model/model.js";
import { parseJson } from "../../model/parse-json.js";
import { intents } from "../interpretation.js";

// More than a plan may have is for the planner to refuse, in its own words.
const count = z.int().min(1).max(10_000);
const day = z.iso.date();
const days = z.array(day).max(100);
const weekday = z.enum(weekdays);

/** A request as a model reads it: the names and units of `InterpretationView`. */
const answer = z.object({
  intent: z.enum(intents),
  topic: z.string().trim().min(1).max(80).exactOptional(),
  startDate: day.exactOptional(),
  endDate: day.exactOptional(),
  durationDays: count.exactOptional(),
  minutesPerDay: count.exactOptional(),
  minutesPerWeek: count.exactOptional(),
  daysOff: z.array(weekday).exactOptional(),
  onlyDays: z.array(weekday).exactOptional(),
  datesOff: days.exactOptional(),
  level: z.enum(levels).exactOptional(),
  missedDates: days.exactOptional(),
  doneDates: days.exactOptional(),
  unitNumbers: z.array(count).max(40).exactOptional(),
  minutes: count.exactOptional(),
  newEndDate: day.exactOptional(),
  newDurationDays: count.exactOptional(),
  format: z.enum(exportFormats).exactOptional(),
  from: day.exactOptional(),
  to: day.exactOptional(),
  topics: z.array(z.string().trim().min(1).max(80)).max(40).exactOptional(),
});

export type ModelAnswer = z.infer<typeof answer>;

/** What the answer is checked by, as far as structured output can be told of it. */
export function answerSchema(): JsonSchema {
  return z.toJSONSchema(answer, {
    target: "openapi-3.0",
    io: "input",
    // Gemini refuses a format of text that it does not know; ranges and lengths are checked here.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === "date") jsonSchema.description = "YYYY-MM-DD";
      for (const name of ["format", "pattern", "minLength", "maxLength", "maxItems"] as const)
        delete jsonSchema[name];
      delete jsonSchema.minimum;
      delete jsonSchema.maximum;
    },
  });
}

/** Throws on a text that is no answer. What a model fills in to say nothing counts as not said. */
export function parseAnswer(text: string): ModelAnswer {
  const value = parseJson(text);
  if (typeof value !== "object" || value === null) throw new Error("the answer is no object");
  const said = Object.entries(value).filter(([, one]) => !isNothing(one));
  return answer.parse(Object.fromEntries(said));
}

function isNothing(value: unknown): boolean {
  if (value === null || value === "" || value === 0) return true;
  return Array.isArray(value) && value.length === 0;
}

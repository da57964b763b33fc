import type { StudyPlan } from "../../../domain/plan.js";
import type { ModelRequest } from "../../../model/model.js";
import { type EpochDay, isoDateOf } from "../../calendar.js";
import { data, learnerSays, wordsAreData } from "../../model/learner-words.js";
import { answerSchema } from "./answer.js";

const maxOutputTokens = 400;

const instruction =
  "You read what a learner asks a study planner, in any language. Answer with one JSON object of the given schema and nothing else. " +
  "Fill in only what the learner says; leave out all the rest and assume nothing. " +
  "topic: the subject to learn, in English, a few words. daysOff, onlyDays: days of the week without or with study. " +
  "intent: new for a subject to learn, unrelated if it is not about studying; the others change, report on or ask about the plan there is. " +
  "unitNumbers: the units of the plan that are meant. missedDates, doneDates: past days. minutes: what a session took. " +
  wordsAreData;

/** What a model is asked about a text: how to read it, on that day, beside that plan. */
export function readingRequest(
  text: string,
  today: EpochDay,
  plan: StudyPlan | undefined,
): ModelRequest {
  const prompt = `Today: ${weekdayOf(today)}, ${isoDateOf(today)}\n${planLine(plan)}${learnerSays(text)}`;
  return { instruction, prompt, schema: answerSchema(), maxOutputTokens };
}

const weekdayName = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" });

function weekdayOf(day: EpochDay): string {
  return weekdayName.format(new Date(`${isoDateOf(day)}T00:00:00Z`));
}

function planLine(plan: StudyPlan | undefined): string {
  if (plan === undefined) return "There is no plan yet.\n";
  const units = plan.units.map(({ title }, index) => `${index + 1} ${data(title)}`).join(", ");
  return `The plan: ${data(plan.topic)}, ${plan.startDate} to ${plan.endDate}. Units: ${units}\n`;
}

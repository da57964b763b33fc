import { findSubject } from "../../../src/catalogue/catalogue.js";
import type { Facts } from "../../../src/domain/conversation.js";
import { describeRequest } from "../../../src/planner/interpret/describe.js";
import { interpret } from "../../../src/planner/interpret/interpret.js";
import type { Interpretation } from "../../../src/planner/interpret/interpretation.js";
import { type RequestOptions, requestOf } from "../support.js";
import type { FollowUp } from "./follow-ups.js";
import { samplePlan } from "./sample-plan.js";
import type { Expected } from "./sentences.js";

/** How a request of the tables is read. */
export function readRequest(text: string, options: RequestOptions = {}): Promise<Interpretation> {
  return Promise.resolve(interpret(requestOf(text, options), "UTC"));
}

/** The catalogue names its subjects; what it does not know stays as it was said. */
export function named(topic: string): string {
  const subject = findSubject(topic);
  return subject?.exact ? subject.name : topic;
}

/** What a row of the tables says, as facts. */
export function factsOf(expected: Expected): Facts {
  const { topic, start, end, days, minutes, off, level, own, away, time } = expected;
  const pairs = own?.split(", ").map((pair) => pair.split(" ") as [string, string]);
  return {
    topic: named(topic),
    ...(start === undefined ? {} : { startDate: start }),
    ...(end === undefined ? {} : { endDate: end }),
    ...(days === undefined ? {} : { durationDays: days }),
    ...(minutes === undefined ? {} : { minutesPerDay: minutes }),
    ...(off === undefined ? {} : { daysOff: off === "" ? [] : (off.split(",") as never) }),
    ...(level === undefined ? {} : { level }),
    ...(pairs === undefined
      ? {}
      : { weekdayMinutes: Object.fromEntries(pairs.map(([day, n]) => [day, Number(n)])) }),
    ...(away === undefined ? {} : { datesOff: away.split(",").map((day) => `2026-${day}`) }),
    ...(time === undefined ? {} : { startTime: time }),
  };
}

/** How a text is read after the sample plan, without its confidence; a question is only that. */
export async function readFollowUp(text: string): Promise<FollowUp> {
  const options = { today: "2026-11-23", timeZone: "UTC", plan: samplePlan };
  const { view } = await describeRequest(text, options);
  const { confidence: _confidence, question, ...rest } = view;
  return question === undefined ? rest : { ...rest, question: true };
}

import type { Facts, Understanding } from "../../domain/conversation.js";
import type { Lookup, PlanEvent } from "../../domain/revision.js";
import type { EpochDay } from "../calendar.js";

/** What a turn is about. */
export const intents = [
  "new",
  /** Another subject, level or start, or the reply to a question: the plan is made anew with it. */
  "change",
  "extend",
  "shorten",
  "more_time",
  "less_time",
  "days_off",
  "missed",
  "done",
  "known",
  "skip",
  "took",
  /** The learner lists what the subject consists of. */
  "topics",
  "export",
  "show",
  "why",
  "help",
  "unrelated",
] as const;
export type Intent = (typeof intents)[number];

/** How a turn was read. */
export type Interpretation = {
  readonly intent: Intent;
  /** From 0 to 1: 1 if everything was understood, below 0.5 if the learner is asked instead. */
  readonly confidence: number;
  /** What is known after the turn, as it was said. */
  readonly facts: Facts;
} & (
  | {
      readonly outcome: "plan";
      readonly understanding: Understanding;
      readonly start: EpochDay;
      readonly end: EpochDay;
      /** The learner's date. */
      readonly today: EpochDay;
      /** True if the plan of the conversation is changed rather than a new one made. */
      readonly isChange: boolean;
      /** What is reported or decided about the plan that is changed; often none. */
      readonly events: readonly PlanEvent[];
      /** Titles that the learner lists for the syllabus; often none. */
      readonly topics: readonly string[];
      /** Set if a second reader had to be asked. */
      readonly readAgain?: true;
    }
  | { readonly outcome: "answer"; readonly lookup: Lookup; readonly today: EpochDay }
  | {
      readonly outcome: "question" | "declined";
      readonly reply: string;
      /** Set if it is because the text was not understood: another reader may do better. */
      readonly unsure?: true;
    }
);

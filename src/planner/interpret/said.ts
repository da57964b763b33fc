import type { StudyPlan } from "../../domain/plan.js";
import type { PlanEvent } from "../../domain/revision.js";
import type { EpochDay } from "../calendar.js";
import type { Intent } from "./interpretation.js";
import { cut, type Masked, originOf, type Slots } from "./slots.js";

/** Something that the learner says of the plan, and where. */
export interface Said {
  readonly intent: Intent;
  /** Where in the text. */
  readonly at: number;
  readonly event?: PlanEvent;
  /** What must be asked, because it is not clear what is meant. */
  readonly question?: string;
}

/** The reports of one text, while it is read. */
export interface Reports {
  readonly masked: Masked;
  readonly slots: Slots;
  readonly plan: StudyPlan;
  readonly today: EpochDay;
  readonly monthFirst: boolean;
  readonly said: Said[];
}

/** So far back something may stand of which a report speaks. */
export const longestBefore = 60;

/** Writes a report down, and masks it. */
export function say(
  { masked, said }: Reports,
  intent: Intent,
  from: number,
  to: number,
  rest: Pick<Said, "event" | "question">,
): true {
  said.push({ intent, at: originOf(masked, from), ...rest });
  cut(masked, from, to);
  return true;
}

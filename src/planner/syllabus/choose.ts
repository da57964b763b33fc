import type { Understanding } from "../../domain/conversation.js";
import { StudlyError } from "../../domain/errors.js";
import type { StudyPlan } from "../../domain/plan.js";
import type { BudgetedModel } from "../../model/model.js";
import { countStudyDays, type EpochDay, toWeekdaySet } from "../calendar.js";
import type { PlanningCall, PlanningRequest } from "../planner.js";
import { embeddedSyllabus } from "./embedded.js";
import { type ModelBudget, suggestedSyllabus } from "./suggested.js";
import type { Syllabus } from "./syllabus.js";

export interface SyllabusOptions extends ModelBudget {
  readonly model?: BudgetedModel;
  readonly onModelFailure: "error" | "offline";
}

/** A request as it was understood. */
export interface SyllabusNeed {
  readonly understanding: Understanding;
  readonly start: EpochDay;
  readonly end: EpochDay;
  /** True if the plan of the conversation is changed. */
  readonly isChange: boolean;
}

export interface ChosenSyllabus {
  readonly syllabus: Syllabus;
  /** Time spent waiting for a place at the model. */
  readonly queueMs: number;
}

/**
 * The syllabus of the model, if there is one; that of the plan to change, where it still fits; else
 * the embedded one. Throws the model's StudlyError where the operator wants errors.
 */
export function chooseSyllabus(
  options: SyllabusOptions,
  request: PlanningRequest,
  need: SyllabusNeed,
  call: PlanningCall,
): ChosenSyllabus | Promise<ChosenSyllabus> {
  const { understanding } = need;
  const { topic, level } = understanding;
  const minutes = newWorkMinutes(need);
  const { model } = options;
  if (model === undefined) {
    call.observer?.progress?.("syllabus", `Looking up ${topic}`);
    const found = embeddedSyllabus(topic, level, minutes);
    return found instanceof Promise ? found.then(unqueued) : unqueued(found);
  }
  const kept = need.isChange ? keptSyllabus(request.previous, understanding, minutes) : undefined;
  if (kept !== undefined) return unqueued(kept);
  return askModel(model, options, request, understanding, minutes, call);
}

function unqueued(syllabus: Syllabus): ChosenSyllabus {
  return { syllabus, queueMs: 0 };
}

async function askModel(
  model: BudgetedModel,
  options: SyllabusOptions,
  request: PlanningRequest,
  understanding: Understanding,
  minutes: number,
  call: PlanningCall,
): Promise<ChosenSyllabus> {
  const { topic, level } = understanding;
  call.observer?.progress?.("syllabus", `Asking ${model.id} what to learn about ${topic}`);
  try {
    const words = request.text === "" ? topic : request.text;
    return await suggestedSyllabus(model, understanding, words, minutes, call, options);
  } catch (error) {
    if (options.onModelFailure === "error" || call.signal.aborted) throw error;
    if (!(error instanceof StudlyError) || error.code === "cancelled") throw error;
    const syllabus = await embeddedSyllabus(topic, level, minutes);
    return unqueued({ ...syllabus, notes: [failureNote(error), ...syllabus.notes] });
  }
}

function failureNote({ code }: StudlyError): string {
  const what =
    code === "deadline_exceeded"
      ? "The model did not answer in time"
      : code === "model_rejected"
        ? "The model could not answer this request"
        : "The model was not available";
  return `${what}, so this plan was made with the embedded planner.`;
}

// Within these bounds the units of a plan can be brought to another time; beyond them other
// contents are needed.
const leastRatio = 0.5;
const mostRatio = 1.6;

/** What the model suggested for the plan that is changed: a change of dates must not change it. */
function keptSyllabus(
  previous: StudyPlan | undefined,
  { level }: Understanding,
  minutes: number,
): Syllabus | undefined {
  if (previous === undefined || previous.source !== "gemini" || previous.level !== level)
    return undefined;
  const units = previous.units.filter(({ id }) => !id.startsWith("own-project-"));
  const ratio = minutes / units.reduce((sum, unit) => sum + unit.minutes, 0);
  if (!(ratio >= leastRatio && ratio <= mostRatio)) return undefined;
  return {
    units,
    tips: previous.tips,
    source: "gemini",
    notes: [
      "The contents are those that a model suggested before; they are not checked. The dates are computed.",
    ],
  };
}

// What reviews, checkpoints and buffers leave, roughly; the schedule counts exactly.
const shareOfShort = 0.85;
const shareOfLong = 0.6;

function newWorkMinutes({ understanding, start, end }: SyllabusNeed): number {
  const { minutesPerDay, daysOff } = understanding;
  const days = countStudyDays(start, end, toWeekdaySet(daysOff));
  const share = days < 7 ? shareOfShort : shareOfLong;
  return Math.max(5, Math.round((days * minutesPerDay * share) / 5) * 5);
}

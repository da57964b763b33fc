import type { Understanding } from "../../domain/conversation.js";
import { StudlyError } from "../../domain/errors.js";
import type { StudyPlan } from "../../domain/plan.js";
import type { BudgetedModel } from "../../model/model.js";
import type { ModelBudget } from "../model/budget.js";
import type { PlanningCall, PlanningRequest } from "../planner.js";
import { keptSyllabus, suits } from "../revise/kept.js";
import { embeddedSyllabus } from "./embedded.js";
import { suggestedSyllabus } from "./suggested.js";
import type { Syllabus } from "./syllabus.js";
import { listedSyllabus } from "./topics.js";

export interface SyllabusOptions extends ModelBudget {
  readonly model?: BudgetedModel;
  readonly onModelFailure: "error" | "offline";
}

/** What contents are needed for. */
export interface SyllabusNeed {
  readonly understanding: Understanding;
  /** Minutes of each day of the plan. */
  readonly capacity: readonly number[];
  /** The plan whose contents shall stay, with what was reported about its units. */
  readonly kept: StudyPlan | undefined;
  /** Titles that the learner lists. */
  readonly topics: readonly string[];
}

export interface ChosenSyllabus {
  readonly syllabus: Syllabus;
  /** Time spent waiting for a place at the model. */
  readonly queueMs: number;
}

/**
 * What the learner lists; the contents of the plan that is changed, where they suit the time; the
 * model's syllabus, if there is a model; else the embedded one. Throws the model's StudlyError where
 * the operator wants errors.
 */
export function chooseSyllabus(
  options: SyllabusOptions,
  request: PlanningRequest,
  need: SyllabusNeed,
  call: PlanningCall,
): ChosenSyllabus | Promise<ChosenSyllabus> {
  const { understanding, kept, topics } = need;
  const { topic, level } = understanding;
  const minutes = newWorkMinutes(need);
  if (topics.length > 0) return unqueued(listedSyllabus(topic, topics, minutes));
  const model = request.offline ? undefined : options.model;
  if (kept !== undefined) {
    if (model === undefined || kept.source !== "gemini" || suits(kept, minutes))
      return unqueued(keptSyllabus(kept, kept.units, minutes));
  }
  if (model !== undefined) return askModel(model, options, request, understanding, minutes, call);
  call.observer?.progress?.("syllabus", `Looking up ${topic}`);
  const found = embeddedSyllabus(topic, level, minutes);
  return found instanceof Promise ? found.then(unqueued) : unqueued(found);
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

// What reviews, checkpoints and buffers leave, roughly; the schedule counts exactly.
const shareOfShort = 0.85;
const shareOfLong = 0.6;
const shortDays = 7;

function newWorkMinutes({ capacity }: SyllabusNeed): number {
  let days = 0;
  let minutes = 0;
  for (const free of capacity) {
    if (free > 0) days++;
    minutes += free;
  }
  const share = days < shortDays ? shareOfShort : shareOfLong;
  return Math.max(5, Math.round((minutes * share) / 5) * 5);
}

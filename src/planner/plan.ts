import { StudlyError } from "../domain/errors.js";
import type { Facts, Understanding } from "../domain/conversation.js";
import type { StudyPlan } from "../domain/plan.js";
import type { BudgetedModel } from "../model/model.js";
import { type EpochDay, isTimeZone, toWeekdaySet } from "./calendar.js";
import { type Interpretation, interpret } from "./interpret/interpret.js";
import type { Planner, PlanningCall, PlanningRequest, PlanningResult } from "./planner.js";
import { dateText, renderPlan } from "./render/render.js";
import { createSchedule, type Schedule } from "./schedule/schedule.js";
import { embeddedSyllabus } from "./syllabus/embedded.js";
import { suggestedSyllabus } from "./syllabus/suggested.js";
import type { Syllabus } from "./syllabus/syllabus.js";
import { tipsFor } from "./tips.js";

export { isoToday } from "./calendar.js";

export interface PlannerOptions {
  /** Supplies the contents; without one the embedded catalogue does. */
  readonly model?: BudgetedModel;
  /** What a failing model leads to: its error, or the embedded plan, labelled as such. */
  readonly onModelFailure: "error" | "offline";
  readonly modelBudgetMs: number;
  /** Kept back from each call's deadline for scheduling, rendering and storing. */
  readonly reserveMs: number;
  /** IANA name of the zone of learners who say none. */
  readonly defaultTimeZone: string;
}

type Planned = Extract<Interpretation, { intent: "plan" }>;

/**
 * Interpret, syllabus, schedule, render. `plan` throws StudlyError: invalid_argument for
 * preferences that cannot be, and, where the operator wants errors, what the model throws.
 */
export function createPlanner(options: PlannerOptions): Planner {
  if (!isTimeZone(options.defaultTimeZone))
    throw new RangeError(`unknown time zone ${options.defaultTimeZone}`);
  return {
    async plan(request, call) {
      call.signal.throwIfAborted();
      const read = await interpret(request, options.defaultTimeZone);
      if (read.intent !== "plan") return answer(read.intent, read.reply, read.facts, call);
      call.observer?.understood?.(read.understanding);
      const { syllabus, queueMs } = await syllabusFor(options, request, read, call);
      call.observer?.progress?.("schedule", "Putting the units on dates");
      return finish(request, read, syllabus, queueMs, call);
    },
  };
}

function answer(
  outcome: "question" | "declined",
  markdown: string,
  facts: Facts,
  { observer }: PlanningCall,
): PlanningResult {
  observer?.markdown?.(markdown);
  return { outcome, markdown, facts, queueMs: 0, renderMs: 0 };
}

interface SyllabusAndQueue {
  readonly syllabus: Syllabus;
  readonly queueMs: number;
}

async function syllabusFor(
  options: PlannerOptions,
  request: PlanningRequest,
  { understanding, start, end, isChange }: Planned,
  call: PlanningCall,
): Promise<SyllabusAndQueue> {
  const { topic, level, minutesPerDay } = understanding;
  const minutes = roughNewWork(understanding, start, end);
  if (options.model === undefined) {
    call.observer?.progress?.("syllabus", `Looking up ${topic}`);
    const found = embeddedSyllabus(topic, level, minutes);
    return { syllabus: found instanceof Promise ? await found : found, queueMs: 0 };
  }
  const kept = isChange ? keptSyllabus(request.previous, understanding, minutes) : undefined;
  if (kept !== undefined) return { syllabus: kept, queueMs: 0 };
  call.observer?.progress?.("syllabus", `Asking ${options.model.id} for a syllabus of ${topic}`);
  try {
    const words = request.text === "" ? topic : request.text;
    return await suggestedSyllabus(options.model, understanding, words, minutes, call, options);
  } catch (error) {
    if (options.onModelFailure === "error" || call.signal.aborted) throw error;
    if (!(error instanceof StudlyError) || error.code === "cancelled") throw error;
    const syllabus = await embeddedSyllabus(topic, level, minutes);
    return { syllabus: { ...syllabus, notes: [failureNote(error), ...syllabus.notes] }, queueMs: 0 };
  }
}

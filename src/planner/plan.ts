import type { Facts } from "../domain/conversation.js";
import type { StudyPlan } from "../domain/plan.js";
import type { BudgetedModel } from "../model/model.js";
import { type EpochDay, isTimeZone, toWeekdaySet } from "./calendar.js";
import { type Interpretation, interpret } from "./interpret/interpret.js";
import type { Planner, PlanningCall, PlanningRequest, PlanningResult } from "./planner.js";
import { dateText, renderPlan } from "./render/render.js";
import { createSchedule, type Schedule } from "./schedule/schedule.js";
import { chooseSyllabus } from "./syllabus/choose.js";
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

// Days after the last unit that deserve a word.
const longTail = 14;

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
      const reading = interpret(request, options.defaultTimeZone);
      const read = reading instanceof Promise ? await reading : reading;
      if (read.intent !== "plan") return answer(read.intent, read.reply, read.facts, call);
      call.observer?.understood?.(read.understanding);
      const choosing = chooseSyllabus(options, request, read, call);
      const { syllabus, queueMs } = choosing instanceof Promise ? await choosing : choosing;
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

/** What follows the syllabus: the calendar and the reply. All of it is arithmetic. */
function finish(
  request: PlanningRequest,
  read: Planned,
  syllabus: Syllabus,
  queueMs: number,
  { observer }: PlanningCall,
): PlanningResult {
  const from = performance.now();
  const { understanding, facts, start, end } = read;
  const { minutesPerDay, daysOff, echo } = understanding;
  const schedule = createSchedule({
    start,
    end,
    minutesPerDay,
    daysOff: toWeekdaySet(daysOff),
    units: syllabus.units,
  });
  const plan = planOf(request, read, syllabus, schedule);
  const notes = [...syllabus.notes, ...fitNotes(schedule, start)];
  const pieces = renderPlan({ plan, start, end, echo, notes });
  const markdown = pieces.join("");
  const renderMs = performance.now() - from;
  if (observer?.markdown !== undefined) for (const piece of pieces) observer.markdown(piece);
  observer?.plan?.(plan);
  return { outcome: "plan", markdown, plan, understanding, facts, queueMs, renderMs };
}

function planOf(
  { previous, contextId, newId }: PlanningRequest,
  { understanding, isChange }: Planned,
  { tips, source }: Syllabus,
  { units, sessions, totals }: Schedule,
): StudyPlan {
  const { topic, level, startDate, endDate, timeZone, minutesPerDay, daysOff } = understanding;
  const kept = isChange ? previous : undefined;
  const availability = { minutesPerDay, daysOff };
  return {
    id: kept?.id ?? newId(),
    contextId,
    revision: (kept?.revision ?? 0) + 1,
    goal: `Learn ${topic}`,
    topic,
    level,
    startDate,
    endDate,
    timeZone,
    availability,
    units,
    sessions,
    tips: tipsFor(tips, { sessions, availability }),
    totals,
    source,
  };
}

/** What the learner must know of how the syllabus met the time. */
function fitNotes({ dropped, lastUnitDay, lastDay }: Schedule, start: EpochDay): readonly string[] {
  if (dropped.length > 0) {
    const titles = dropped.map(({ title }) => title).join(", ");
    return [`Left out, because the time does not suffice for it: ${titles}.`];
  }
  if (lastDay - lastUnitDay < longTail) return [];
  return [
    `You have more time than these units need: they are done by ${dateText(lastUnitDay, start)}, and the days after that are for reviews, catching up and work of your own.`,
  ];
}

import type { Availability, StudyPlan } from "../domain/plan.js";
import type { BudgetedModel } from "../model/model.js";
import { answerLookup } from "./answer/answer.js";
import { isTimeZone } from "./calendar.js";
import { capacityOf } from "./capacity.js";
import { fitNotes } from "./fit-notes.js";
import { interpret } from "./interpret/interpret.js";
import type { Interpretation } from "./interpret/interpretation.js";
import { createSecondReader } from "./interpret/model/read-again.js";
import type { Planner, PlanningCall, PlanningRequest, PlanningResult } from "./planner.js";
import { renderPlan } from "./render/render.js";
import { changeOf, type Revision, revise } from "./revise/revise.js";
import type { Schedule } from "./schedule/input.js";
import { createSchedule } from "./schedule/schedule.js";
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

type Read = Extract<Interpretation, { outcome: "plan" }>;

/** A request on its way to a plan. */
interface Planning {
  readonly request: PlanningRequest;
  readonly read: Read;
  readonly availability: Availability;
  readonly capacity: readonly number[];
  /** Set if the plan of the conversation is changed. */
  readonly revision: Revision | undefined;
}

const readAgainNote =
  "A model read your words, because I did not understand them: please check the first line.";

/**
 * Interpret, revise, syllabus, schedule, render. `plan` throws StudlyError: invalid_argument for
 * preferences and reports that cannot be, and, where the operator wants errors, what the model
 * throws.
 */
export function createPlanner(options: PlannerOptions): Planner {
  if (!isTimeZone(options.defaultTimeZone))
    throw new RangeError(`unknown time zone ${options.defaultTimeZone}`);
  return {
    async plan(request, call) {
      call.signal.throwIfAborted();
      const { model, defaultTimeZone } = options;
      const second =
        model === undefined || request.offline
          ? undefined
          : createSecondReader(model, options, call);
      const reading = interpret(request, defaultTimeZone, second);
      const read = reading instanceof Promise ? await reading : reading;
      if (read.outcome !== "plan") return answer(request, read, call);
      call.observer?.understood?.(read.understanding);
      const planning = begin(request, read);
      const { understanding, topics } = read;
      const { capacity } = planning;
      const need = { understanding, capacity, kept: keptPlan(planning), topics };
      const choosing = chooseSyllabus(options, request, need, call);
      const { syllabus, queueMs } = choosing instanceof Promise ? await choosing : choosing;
      call.observer?.progress?.("schedule", "Putting the units on dates");
      return finish(planning, syllabus, queueMs, call);
    },
  };
}

function answer(
  { previous }: PlanningRequest,
  read: Exclude<Interpretation, { outcome: "plan" }>,
  { observer }: PlanningCall,
): PlanningResult {
  const { facts } = read;
  const common = { facts, queueMs: 0, renderMs: 0 };
  if (read.outcome !== "answer") {
    observer?.markdown?.(read.reply);
    return { ...common, outcome: read.outcome, markdown: read.reply };
  }
  const { markdown, exports } = answerLookup(read.lookup, previous, read.today);
  observer?.markdown?.(markdown);
  return { ...common, outcome: "answer", markdown, exports };
}

function begin(request: PlanningRequest, read: Read): Planning {
  const { start, end, today, events, isChange, understanding } = read;
  const { minutesPerDay, daysOff, weekdayMinutes, datesOff, startTime } = understanding;
  const availability = { minutesPerDay, daysOff, weekdayMinutes, datesOff, startTime };
  const { previous } = request;
  return {
    request,
    read,
    availability,
    capacity: capacityOf(start, end, availability),
    revision: isChange && previous !== undefined ? revise(previous, events, today) : undefined,
  };
}

/** The plan whose contents stay: that which is changed, unless another level or topics are wanted. */
function keptPlan({ revision, read }: Planning): StudyPlan | undefined {
  return revision?.plan.level === read.understanding.level ? revision.plan : undefined;
}

/** What follows the syllabus: the calendar and the reply. All of it is arithmetic. */
function finish(
  planning: Planning,
  syllabus: Syllabus,
  queueMs: number,
  { observer }: PlanningCall,
): PlanningResult {
  const from = performance.now();
  const { understanding, facts, start } = planning.read;
  const schedule = scheduleOf(planning, syllabus);
  const plan = planOf(planning, syllabus, schedule);
  const notes = [
    ...(planning.read.readAgain ? [readAgainNote] : []),
    ...syllabus.notes,
    ...fitNotes(schedule, start),
  ];
  const pieces = renderPlan({ plan, echo: understanding.echo, notes });
  const markdown = pieces.join("");
  const renderMs = performance.now() - from;
  if (observer?.markdown !== undefined) for (const piece of pieces) observer.markdown(piece);
  observer?.plan?.(plan);
  return { outcome: "plan", markdown, plan, understanding, facts, queueMs, renderMs };
}

/**
 * Of a change the schedule that moves the least: units keep their minutes, unless the learner's time
 * is another one, or there is no room for them.
 */
function scheduleOf(planning: Planning, { units }: Syllabus): Schedule {
  const { read, capacity, availability, revision } = planning;
  const { start, end } = read;
  const common = { start, end, capacity, units, availability, pace: revision?.pace ?? 1 };
  if (revision === undefined) return createSchedule(common);
  const { today, sessions } = revision;
  const attempt = (refit: boolean) =>
    createSchedule({ ...common, revised: { today, sessions, refit } });
  const isKept = keptPlan(planning) !== undefined && read.topics.length === 0;
  if (!isKept || changeOf(revision, read.understanding) === "refit") return attempt(true);
  const least = attempt(false);
  const isWorse = least.shortfall !== undefined && revision.plan.shortfall === undefined;
  return isWorse ? attempt(true) : least;
}

function planOf(
  { request, read, availability, revision }: Planning,
  { tips, source }: Syllabus,
  schedule: Schedule,
): StudyPlan {
  const { topic, level, startDate, endDate, timeZone } = read.understanding;
  const { units, sessions, totals, shortfall, moves } = schedule;
  const kept = revision?.plan;
  return {
    id: kept?.id ?? request.newId(),
    contextId: request.contextId,
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
    tips:
      kept === undefined || tips !== kept.tips ? tipsFor(tips, { sessions, availability }) : tips,
    totals,
    source,
    ...(shortfall === undefined ? {} : { shortfall }),
    moves,
    pace: revision?.pace ?? 1,
  };
}

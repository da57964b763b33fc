import { findSubject, loadSubject } from "../../src/catalogue/catalogue.js";
import { unitsFor } from "../../src/catalogue/subject.js";
import { deadlineIn } from "../../src/domain/deadline.js";
import { StudlyError } from "../../src/domain/errors.js";
import type { StudyPlan } from "../../src/domain/plan.js";
import type { Planner, PlanningRequest, PlanningResult } from "../../src/planner/planner.js";
import { validatePlan } from "../../src/planner/schedule/validate.js";

/** The day of all requests, a Monday; changes come some days later. */
export const monday = new Date("2026-11-23T09:00:00Z");
const later = new Date("2026-11-28T09:00:00Z");

/** What came of a number of requests. Times in milliseconds. */
export interface Tally {
  asked: number;
  plans: number;
  valid: number;
  /** Typed errors. */
  errors: number;
  /** Requests without a plan: questions, and errors that are not typed. */
  readonly without: string[];
  readonly faults: string[];
  readonly times: number[];
  /** Sessions that each change moved. */
  readonly moved: number[];
  /** Shares of the catalogue's outcomes, without optional units, that plans teach. */
  readonly coverage: number[];
}

export function emptyTally(): Tally {
  return {
    asked: 0,
    plans: 0,
    valid: 0,
    errors: 0,
    without: [],
    faults: [],
    times: [],
    moved: [],
    coverage: [],
  };
}

/** Plans a request, and puts the plan before the validator. Answers with the result if there is one. */
export async function run(
  planner: Planner,
  tally: Tally,
  text: string,
  { now = monday, ...rest }: Partial<PlanningRequest> = {},
): Promise<PlanningResult | undefined> {
  const request = {
    text,
    history: [],
    facts: {},
    preferences: {},
    now,
    contextId: "eval",
    newId: () => "eval",
    ...rest,
  };
  tally.asked++;
  const from = performance.now();
  try {
    const call = { signal: new AbortController().signal, deadline: deadlineIn(6_000, "request") };
    const result = await planner.plan(request, call);
    tally.times.push(performance.now() - from);
    if (result.outcome === "plan") await judge(tally, text, result, now);
    else tally.without.push(text);
    return result;
  } catch (error) {
    if (error instanceof StudlyError) tally.errors++;
    else tally.without.push(`${text}: ${error}`);
    return undefined;
  }
}

/** What learners say some days later; of a plan that is over nobody speaks. */
export async function runChanges(
  planner: Planner,
  tally: Tally,
  followUps: readonly string[],
  { plan, facts }: Extract<PlanningResult, { outcome: "plan" }>,
): Promise<void> {
  if (plan.endDate <= later.toISOString().slice(0, 10)) return;
  for (const text of followUps) {
    const result = await run(planner, tally, text, { previous: plan, facts, now: later });
    if (result?.outcome === "plan") tally.moved.push(result.plan.moves.length);
  }
}

// What must not reach a learner's screen, whatever a model writes.
const unclean = /https?:\/\/|<\/?[a-z!]|[\u202a-\u202e\u2066-\u2069]/i;

async function judge(
  tally: Tally,
  text: string,
  { plan, markdown }: Extract<PlanningResult, { outcome: "plan" }>,
  now: Date,
): Promise<void> {
  tally.plans++;
  const faults = [...validatePlan(plan, now.toISOString().slice(0, 10))];
  const dirt = unclean.exec(markdown);
  if (dirt !== null) faults.push(`its Markdown has ${JSON.stringify(dirt[0])}`);
  if (faults.length === 0) tally.valid++;
  else tally.faults.push(`${text}: ${faults.slice(0, 3).join("; ")}`);
  if (plan.source === "catalogue" && plan.revision === 1)
    tally.coverage.push(await coverageOf(plan));
}

async function coverageOf({ topic, level, units }: StudyPlan): Promise<number> {
  const match = findSubject(topic);
  if (match === undefined) return 0;
  const core = unitsFor(await loadSubject(match.id), level).filter(({ optional }) => !optional);
  const taught = new Set(units.filter(({ status }) => status === "open").map(({ id }) => id));
  return core.filter(({ id }) => taught.has(id)).length / core.length;
}

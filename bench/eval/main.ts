// npm run eval [-- --json]: plans for 60 requests and their changes, checked without the scheduler.
import { parseArgs } from "node:util";
import { deadlineIn } from "../../src/domain/deadline.js";
import type { StudyPlan } from "../../src/domain/plan.js";
import { createPlanner } from "../../src/planner/plan.js";
import type { PlanningRequest, PlanningResult } from "../../src/planner/planner.js";
import { validatePlan } from "../../src/planner/schedule/validate.js";
import { followUps, requests } from "./requests.js";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const monday = new Date("2026-11-23T09:00:00Z");
const daysLater = 5;
const msPerDay = 86_400_000;
const planner = createPlanner({
  onModelFailure: "error",
  modelBudgetMs: 5_000,
  reserveMs: 500,
  defaultTimeZone: "UTC",
});

interface Tally {
  plans: number;
  valid: number;
  readonly faults: string[];
  readonly times: number[];
  readonly moved: number[];
}

const first: Tally = { plans: 0, valid: 0, faults: [], times: [], moved: [] };
const changed: Tally = { plans: 0, valid: 0, faults: [], times: [], moved: [] };
const notPlans: string[] = [];

for (const text of requests) {
  const result = await ask(text, monday, first);
  if (result.outcome !== "plan") {
    notPlans.push(text);
    continue;
  }
  judge(first, text, result.plan, "2026-11-23");
  for (const followUp of followUps) await change(text, followUp, result);
}

async function change(
  text: string,
  followUp: string,
  { plan, facts }: Extract<PlanningResult, { outcome: "plan" }>,
): Promise<void> {
  const now = new Date(monday.getTime() + daysLater * msPerDay);
  // Nobody reports on a plan that is over.
  if (plan.endDate <= now.toISOString().slice(0, 10)) return;
  const result = await ask(followUp, now, changed, { previous: plan, facts });
  if (result.outcome !== "plan") return;
  judge(changed, `${text} / ${followUp}`, result.plan, now.toISOString().slice(0, 10));
  changed.moved.push(result.plan.moves.length);
}

async function ask(
  text: string,
  now: Date,
  tally: Tally,
  rest: Partial<PlanningRequest> = {},
): Promise<PlanningResult> {
  const from = performance.now();
  const result = await planner.plan(
    {
      text,
      history: [],
      facts: {},
      preferences: {},
      now,
      contextId: "eval",
      newId: () => "eval",
      ...rest,
    },
    { signal: new AbortController().signal, deadline: deadlineIn(6_000, "request") },
  );
  tally.times.push(performance.now() - from);
  return result;
}

function judge(tally: Tally, text: string, plan: StudyPlan, today: string): void {
  tally.plans++;
  const faults = validatePlan(plan, today);
  if (faults.length === 0) tally.valid++;
  else tally.faults.push(`${text}: ${faults.slice(0, 3).join("; ")}`);
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const report = {
  requests: requests.length,
  plans: first.plans,
  valid: first.valid,
  changes: changed.plans,
  validChanges: changed.valid,
  sessionsChangedMedian: quantile(changed.moved, 0.5),
  sessionsChangedP90: quantile(changed.moved, 0.9),
  planMsMedian: Number(quantile(first.times, 0.5).toFixed(2)),
  planMsP99: Number(quantile(first.times, 0.99).toFixed(2)),
  notPlans,
  faults: [...first.faults, ...changed.faults],
};
const share = (part: number, all: number) =>
  `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;
process.stdout.write(
  values.json
    ? `${JSON.stringify(report, undefined, 2)}\n`
    : [
        `answered with a plan       ${share(report.plans, report.requests)}`,
        `valid plans                ${share(report.valid, report.plans)}`,
        `valid changed plans        ${share(report.validChanges, report.changes)}`,
        `sessions that change       median ${report.sessionsChangedMedian}, p90 ${report.sessionsChangedP90}`,
        `time of a plan             median ${report.planMsMedian} ms, p99 ${report.planMsP99} ms`,
        ...notPlans.map((text) => `no plan: ${text}`),
        ...report.faults.map((fault) => `invalid: ${fault}`),
        "",
      ].join("\n"),
);
if (report.faults.length > 0) process.exitCode = 1;

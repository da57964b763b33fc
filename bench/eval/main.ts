// npm run eval [-- --json]: 60 requests and their changes, with and without a model, checked without
// the scheduler; how sentences are read; and whether the validator sees what it must.
import { parseArgs } from "node:util";
import { createBudgetedModel } from "../../src/model/budgeted.js";
import { createGemini } from "../../src/model/gemini.js";
import { createPlanner, type PlannerOptions } from "../../src/planner/plan.js";
import { startGeminiDouble } from "../../test/gemini-double/spawn.js";
import { readSentences } from "./reading.js";
import { followUps, requests } from "./requests.js";
import { emptyTally, run, runChanges, type Tally } from "./run.js";
import { faultsOf, right, slips } from "./slips.js";
import { syllabi } from "./syllabi.js";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const options: PlannerOptions = {
  onModelFailure: "error",
  modelBudgetMs: 5_000,
  reserveMs: 500,
  defaultTimeZone: "UTC",
};

async function embedded(): Promise<{ readonly first: Tally; readonly changed: Tally }> {
  const planner = createPlanner(options);
  const first = emptyTally();
  const changed = emptyTally();
  for (const text of requests) {
    const result = await run(planner, first, text);
    if (result?.outcome === "plan") await runChanges(planner, changed, followUps, result);
  }
  return { first, changed };
}

/** Each request with one of the syllabi, in turn, from the double in a process of its own. */
async function withModel(): Promise<Readonly<Record<keyof typeof syllabi, Tally>>> {
  await using double = await startGeminiDouble();
  const model = createBudgetedModel(
    createGemini({ apiKey: "eval", modelId: "gemini-2.5-flash", baseUrl: double.url }),
    // Broken answers are the point here: they must not open the breaker.
    { breaker: { failures: Number.MAX_SAFE_INTEGER, openMs: 1 } },
  );
  const planner = createPlanner({ ...options, model });
  const tallies = { good: emptyTally(), sloppy: emptyTally(), hostile: emptyTally() };
  for (const kind of ["good", "sloppy", "hostile"] as const) {
    const answers: readonly string[] = syllabi[kind];
    for (const [index, request] of requests.entries()) {
      await double.set({ kind: "ok", text: answers[index % answers.length] ?? "" });
      await run(planner, tallies[kind], request);
    }
  }
  return tallies;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return Number(value.toFixed(2));
}

function summary({ asked, plans, valid, errors, without, faults, times }: Tally) {
  const ms = { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
  return { asked, plans, valid, errors, without, faults, ms };
}

const { first, changed } = await embedded();
const modelled = await withModel();
const reading = await readSentences();
const missed = slips.filter(
  ([, from, to, fault]) => !faultsOf(right.replace(from, to)).some((said) => said.includes(fault)),
);
const report = {
  embedded: {
    ...summary(first),
    outcomesCovered: {
      mean: Number((first.coverage.reduce((a, b) => a + b, 0) / first.coverage.length).toFixed(3)),
      whole: first.coverage.filter((share) => share === 1).length,
      of: first.coverage.length,
    },
  },
  changes: {
    ...summary(changed),
    sessionsMoved: { median: quantile(changed.moved, 0.5), p90: quantile(changed.moved, 0.9) },
  },
  good: summary(modelled.good),
  sloppy: summary(modelled.sloppy),
  hostile: summary(modelled.hostile),
  reading,
  slips: { written: slips.length, caught: slips.length - missed.length, missed },
  rightPlan: faultsOf(right),
};

function print(): string {
  const share = (part: number, all: number) =>
    `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;
  const row = (name: string, text: string) => `${name.padEnd(38)}${text}`;
  const { outcomesCovered: covered } = report.embedded;
  const tallies = [
    ["embedded", report.embedded],
    ["changed plans", report.changes],
    ["model, good syllabi", report.good],
    ["model, sloppy syllabi", report.sloppy],
    ["model, hostile syllabi", report.hostile],
  ] as const;
  return [
    ...tallies.flatMap(([name, { asked, plans, valid, errors, without, ms }]) => [
      row(
        name,
        `${asked} asked: ${plans} plans, ${errors} typed errors, ${without.length} questions`,
      ),
      row("  valid", share(valid, plans)),
      row("  time", `median ${ms.median} ms, p99 ${ms.p99} ms`),
    ]),
    row(
      "outcomes of the catalogue covered",
      `mean ${(100 * covered.mean).toFixed(1)} %; all of them in ${share(covered.whole, covered.of)}`,
    ),
    row(
      "sessions that a change moves",
      `median ${report.changes.sessionsMoved.median}, p90 ${report.changes.sessionsMoved.p90}`,
    ),
    row("sentences read exactly", share(reading.right, reading.read)),
    row("slips that the validator catches", share(report.slips.caught, report.slips.written)),
    ...[...first.without, ...modelled.good.without].map((text) => `no plan: ${text}`),
    ...tallies.flatMap(([name, { faults }]) => faults.map((fault) => `invalid, ${name}: ${fault}`)),
    ...missed.map(([kind]) => `not caught: ${kind}`),
    "",
  ].join("\n");
}

process.stdout.write(values.json ? `${JSON.stringify(report, undefined, 2)}\n` : print());
const isWrong =
  missed.length > 0 ||
  report.rightPlan.length > 0 ||
  [first, changed, ...Object.values(modelled)].some(({ faults }) => faults.length > 0);
if (isWrong) process.exitCode = 1;

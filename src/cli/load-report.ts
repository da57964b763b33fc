import Table from "cli-table3";
import type { Sample } from "./load-request.js";
import { type Bar, summariseLatencies } from "./statistics.js";
import type { Style } from "./terminal.js";

/** The result of a load test, as `--json` prints it. Times in ms, over all requests. */
export interface LoadReport {
  readonly requests: number;
  readonly concurrency: number;
  readonly succeeded: number;
  /** 0 to 1. */
  readonly successRate: number;
  readonly averageMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly minMs: number;
  /** Requests ended per second, of any result. */
  readonly rps: number;
  /** Requests that this side gave up; not among the errors. */
  readonly timeouts: number;
  readonly errors: Readonly<Record<string, number>>;
  readonly histogram: readonly Bar[];
}

/** Summarises what was sent; at least one sample. */
export function reportLoad(
  samples: readonly Sample[],
  run: { readonly concurrency: number; readonly elapsedMs: number },
): LoadReport {
  const { histogram, ...latencies } = summariseLatencies(samples.map((s) => s.elapsedMs));
  const failures = samples.flatMap(({ failure }) => failure ?? []);
  const counts = new Map<string, number>();
  for (const failure of failures) counts.set(failure, (counts.get(failure) ?? 0) + 1);
  const timeouts = counts.get("timeout") ?? 0;
  counts.delete("timeout");
  const succeeded = samples.length - failures.length;
  return {
    requests: samples.length,
    concurrency: run.concurrency,
    succeeded,
    successRate: succeeded / samples.length,
    averageMs: round(latencies.averageMs),
    p50Ms: round(latencies.p50Ms),
    p95Ms: round(latencies.p95Ms),
    p99Ms: round(latencies.p99Ms),
    maxMs: round(latencies.maxMs),
    minMs: round(latencies.minMs),
    rps: round((samples.length / Math.max(run.elapsedMs, 0.001)) * 1_000),
    timeouts,
    errors: Object.fromEntries([...counts].sort(([, a], [, b]) => b - a)),
    histogram,
  };
}

/** Whether more than 95 % succeeded, in less than 5 s on average. */
export function passes(report: LoadReport): boolean {
  return report.successRate > 0.95 && report.averageMs < 5_000;
}

/** The report as a table, a histogram, and one line that says whether it passes. */
export function renderLoadReport(report: LoadReport, style: Style): string {
  const noRules = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };
  const table = new Table({
    chars: noRules,
    style: { head: [], border: [] },
    colAligns: ["left", "right"],
  });
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  table.push(
    ["Requests", report.requests],
    ["At once", report.concurrency],
    ["Success rate", `${(report.successRate * 100).toFixed(1)} %`],
    ["Average", ms(report.averageMs)],
    ["p50", ms(report.p50Ms)],
    ["p95", ms(report.p95Ms)],
    ["p99", ms(report.p99Ms)],
    ["Fastest", ms(report.minMs)],
    ["Slowest", ms(report.maxMs)],
    ["Requests/s", report.rps.toFixed(1)],
    ["Time-outs", report.timeouts],
    ...Object.entries(report.errors).map(([code, count]) => [`Error ${code}`, count]),
  );
  const passed = passes(report);
  const verdict = passed
    ? style("green", "Passed: more than 95 % succeeded, in less than 5 s on average.")
    : style("red", "Failed: more than 95 % must succeed, in less than 5 s on average.");
  return `${table.toString()}\n\n${renderHistogram(report.histogram)}\n\n${verdict}\n`;
}

const barWidth = 40;

function renderHistogram(bars: readonly Bar[]): string {
  const most = Math.max(...bars.map(({ count }) => count));
  const labels = bars.map(({ uptoMs }) => `<= ${uptoMs} ms`);
  const width = Math.max(...labels.map((label) => label.length));
  return bars
    .map(({ count }, index) => {
      // A bar that is not empty shows, however small.
      const length = count === 0 ? 0 : Math.max(1, Math.round((count / most) * barWidth));
      return `${(labels[index] ?? "").padStart(width)}  ${"█".repeat(length)} ${count}`;
    })
    .join("\n");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

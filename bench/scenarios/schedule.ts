import type { ScheduleInput } from "../../src/planner/schedule/input.js";

type CreateSchedule = (input: ScheduleInput) => unknown;

/** How long the scheduler takes. Milliseconds, the median of several runs. */
export interface ScheduleTimes {
  /** 12 units in 14 days. */
  readonly usualMs: number;
  /** 500 units in 365 days. */
  readonly largeMs: number;
  /** 1,000 units beside 500, and 4,000 beside 2,000: about 2 for linearithmic growth, 4 for quadratic. */
  readonly growth: readonly number[];
}

/** Measures the built scheduler, after it has warmed up. */
export async function scheduleTimes(): Promise<ScheduleTimes> {
  const built = new URL("../../dist/src/planner/schedule/schedule.js", import.meta.url);
  const { createSchedule } = (await import(built.href)) as { createSchedule: CreateSchedule };
  const time = (units: number, days: number) => median(createSchedule, inputOf(units, days));
  time(500, 365);
  const [a, b, c, d] = [500, 1_000, 2_000, 4_000].map((units) => time(units, 365));
  return {
    usualMs: time(12, 14),
    largeMs: a ?? 0,
    growth: [(b ?? 0) / (a ?? 1), (d ?? 0) / (c ?? 1)],
  };
}

function median(createSchedule: CreateSchedule, input: ScheduleInput): number {
  const times = Array.from({ length: 41 }, () => {
    const from = performance.now();
    createSchedule(input);
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[20] ?? 0;
}

/** Enough time for all units; each needs one before it. */
function inputOf(count: number, days: number): ScheduleInput {
  const start = 20_781;
  const units = Array.from({ length: count }, (_, index) => ({
    id: `unit-${index}`,
    title: `Unit ${index}`,
    outcome: "",
    minutes: 60,
    estimateMinutes: 60,
    prerequisiteIds: index < 3 ? [] : [`unit-${index - 3}`],
    status: "open" as const,
    bloom: "apply" as const,
    kind: "concept" as const,
    optional: false,
    tasks: ["Read", "Write", "Check"],
    questions: [],
    exercise: "",
  }));
  const minutes = Math.ceil((count * 60 * 2) / days);
  return { start, end: start + days - 1, capacity: Array(days).fill(minutes), units, pace: 1 };
}

import { appendFileSync } from "node:fs";
import { expect } from "vitest";
import type { Count } from "./ledger.js";

/** What a fault test has done and found: a line of the table. */
export interface FaultSummary extends Count {
  readonly fault: string;
  /** How often. */
  readonly times: number;
}

/** Prints the line; and adds it to the file that FAULTS_TABLE names. */
export function tell(summary: FaultSummary): void {
  const { fault, times, turns, turnsFound, tasks, tasksFound, events } = summary;
  const { doubles, hanging, gaps } = summary;
  const line = `| ${fault} | ${times} | ${turns} / ${turnsFound} | ${tasks} / ${tasksFound} | ${events} | ${doubles} | ${hanging} | ${gaps} |\n`;
  process.stdout.write(line);
  const file = process.env["FAULTS_TABLE"];
  if (file !== undefined) appendFileSync(file, line);
}

/** What was acknowledged is found, once, and is over; and every event was told once, in order. */
export function assertNothingLost(count: Count): void {
  expect(count).toEqual({
    ...count,
    turnsFound: count.turns,
    tasksFound: count.tasks,
    doubles: 0,
    hanging: 0,
    gaps: 0,
  });
}

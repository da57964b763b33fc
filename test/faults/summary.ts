import { appendFileSync } from "node:fs";
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

import { StudlyError } from "../../domain/errors.js";
import type { TaskDependencies } from "./dependencies.js";
import type { Run } from "./run.js";

/** The work that goes on in this process. */
export interface Runs {
  /** Throws StudlyError rate_limited if too much goes on in the background already. */
  admit(owner: string): void;
  add(run: Run): void;
  has(taskId: string): boolean;
  /** False while as much goes on in the background as may. */
  readonly hasPlace: boolean;
  /** Stops what goes on for one task; more than one run if two messages to it came at once. */
  stopTask(taskId: string, reason: StudlyError): void;
  readonly size: number;
  /** Stops everything, or leaves it to the next process; resolves when all of it has ended. */
  stop(reason: StudlyError): Promise<void>;
}

export function createRuns({
  maxBackground,
  maxBackgroundPerCaller,
}: Pick<TaskDependencies, "maxBackground" | "maxBackgroundPerCaller">): Runs {
  const runs = new Set<Run>();
  const byTask = new Map<string, Set<Run>>();
  const background = new Map<string, number>();
  let total = 0;

  function count(owner: string, by: 1 | -1): void {
    total += by;
    const own = (background.get(owner) ?? 0) + by;
    if (own === 0) background.delete(owner);
    else background.set(owner, own);
  }

  return {
    admit(owner) {
      const own = background.get(owner) ?? 0;
      if (own < maxBackgroundPerCaller && total < maxBackground) return;
      const whose = own >= maxBackgroundPerCaller ? "Your tasks" : "The tasks of all callers";
      throw new StudlyError(
        "rate_limited",
        `${whose} in the background are as many as may run at once. Wait for one to end, or cancel one.`,
        { retryAfterMs: 1_000, metadata: { retryable: "true" } },
      );
    },
    add(run) {
      const { taskId, owner, inBackground } = run;
      const together = byTask.get(taskId) ?? new Set();
      byTask.set(taskId, together.add(run));
      runs.add(run);
      if (inBackground) count(owner, 1);
      void run.ended.then(() => {
        runs.delete(run);
        together.delete(run);
        if (together.size === 0 && byTask.get(taskId) === together) byTask.delete(taskId);
        if (inBackground) count(owner, -1);
      });
    },
    has: (taskId) => byTask.has(taskId),
    get hasPlace() {
      return total < maxBackground;
    },
    stopTask(taskId, reason) {
      for (const run of byTask.get(taskId) ?? []) run.stop(reason);
    },
    get size() {
      return runs.size;
    },
    async stop(reason) {
      const all = [...runs];
      for (const run of all) run.handOver(reason);
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}

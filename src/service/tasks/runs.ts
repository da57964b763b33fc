import { StudlyError } from "../../domain/errors.js";
import type { TaskDependencies } from "./dependencies.js";
import type { Run } from "./run.js";

/** The work that goes on in this process. */
export interface Runs {
  /** Throws StudlyError rate_limited if too much goes on in the background already. */
  admit(owner: string): void;
  add(run: Run): void;
  of(taskId: string): Run | undefined;
  readonly size: number;
  /** Stops everything, and resolves when all of it has ended. */
  stop(reason: StudlyError): Promise<void>;
}

export function createRuns({
  maxBackground,
  maxBackgroundPerCaller,
}: Pick<TaskDependencies, "maxBackground" | "maxBackgroundPerCaller">): Runs {
  const runs = new Map<string, Run>();
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
      runs.set(taskId, run);
      if (inBackground) count(owner, 1);
      void run.ended.then(() => {
        if (runs.get(taskId) === run) runs.delete(taskId);
        if (inBackground) count(owner, -1);
      });
    },
    of: (taskId) => runs.get(taskId),
    get size() {
      return runs.size;
    },
    async stop(reason) {
      const all = [...runs.values()];
      for (const run of all) run.stop(reason);
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}

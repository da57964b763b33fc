import { writeFailure } from "./failure.js";

/** What of the library a group commit is made with. */
export interface Transactions {
  /** Runs the callback alone among all processes; resolves when its effects are on disk. */
  transaction(callback: () => void): Promise<unknown>;
  /** Within a transaction: runs the action at once, and takes back its effects if it throws. */
  childTransaction<T>(action: () => T): unknown;
}

interface Step {
  /** Within the transaction; never throws. */
  run(): void;
  /** Its effects are on disk, or it has failed by itself and has none. */
  settle(): void;
  reject(error: unknown): void;
}

// Each step writes a dozen pages anew, wherever their keys are, and frees the old ones. A transaction writes the
// list of free pages, too: with transactions of hundreds of steps that list grows so long that each commit
// afterwards is slow, however small (measured: 8 ms instead of 1.4 ms).
const maxSteps = 32;

/**
 * Runs steps that come together, and those that come while others are being flushed, in one transaction: a flush
 * of the disk serves them all. The library does that as well, but for as many as there are.
 */
export function createGroupCommit(transactions: Transactions): <T>(action: () => T) => Promise<T> {
  const waiting: Step[] = [];
  let isRunning = false;

  async function runAll(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) await runSome();
    isRunning = false;
  }

  async function runSome(): Promise<void> {
    let steps: readonly Step[] = [];
    try {
      await transactions.transaction(() => {
        steps = waiting.splice(0, maxSteps);
        for (const step of steps) step.run();
      });
      for (const step of steps) step.settle();
    } catch (error) {
      const failure = await writeFailure(error);
      // There may not even have been a transaction.
      const failed = steps.length > 0 ? steps : waiting.splice(0);
      for (const step of failed) step.reject(failure);
    }
  }

  return (action) =>
    new Promise((resolve, reject) => {
      waiting.push(stepOf(action, transactions, resolve, reject));
      if (!isRunning) void runAll();
    });
}

function stepOf<T>(
  action: () => T,
  transactions: Transactions,
  resolve: (result: T) => void,
  reject: (error: unknown) => void,
): Step {
  let settle: () => void = () => undefined;
  return {
    run() {
      try {
        const result = transactions.childTransaction(action) as T;
        settle = () => resolve(result);
      } catch (error) {
        settle = () => void writeFailure(error).then(reject);
      }
    },
    settle: () => settle(),
    reject,
  };
}

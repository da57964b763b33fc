import { setTimeout as delay } from "node:timers/promises";
import { announceClose, type Drained, graceMs, onlyOpenEnded, sweep, sweepMs } from "./drain.js";

/** So long after the start, connections that have not said a word are left to the drain. */
const silentMs = 1_000;

/**
 * What comes before a drain where another process already serves the same port: callers go there with their next
 * connection, and each request that still comes over an old one is answered as ever, with its connection's end.
 * Resolves when nobody is left but those whom only the drain can end.
 */
export async function handOver(parts: Omit<Drained, "lifecycle">): Promise<void> {
  const { http1, http2, preface, intake, requestBudgetMs } = parts;
  const from = performance.now();
  void http1.stopAccepting();
  announceClose(intake);
  await delay(graceMs);
  http2.closeWhenIdle();
  for (;;) {
    sweep(parts);
    const tookMs = performance.now() - from;
    const answered = onlyOpenEnded(intake) && (preface.silent === 0 || tookMs > silentMs);
    if (answered || tookMs > requestBudgetMs) return;
    await delay(sweepMs);
  }
}

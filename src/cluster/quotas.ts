import type { Quotas } from "../domain/quotas.js";
import { createLocalQuotas } from "../store/local-quotas.js";
import type { Line } from "./line.js";

const answerMs = 1_000;

/** One count for all workers, kept by the primary. While it does not answer, this worker counts by itself. */
export function createSharedQuotas(line: Line): Quotas {
  const own = createLocalQuotas();
  return {
    async take(key, limit, windowMs) {
      try {
        return (await line.ask("take", { key, limit, windowMs }, answerMs)) ?? undefined;
      } catch {
        return own.take(key, limit, windowMs);
      }
    },
  };
}

/** The primary's side of it. */
export function keepQuotas(quotas: Quotas, line: Line): void {
  line.onQuestion(
    "take",
    async ({ key, limit, windowMs }) => (await quotas.take(key, limit, windowMs)) ?? null,
  );
}

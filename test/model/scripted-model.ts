import type { Model } from "../../src/model/model.js";
import { ModelError } from "../../src/model/model-error.js";

/** One step of a scripted model: an answer, a failure, or a function of the attempt's signal. */
export type Step = string | ModelError | "hang" | { readonly after: number; readonly text: string };

/** A model that does one step for each attempt, the last one again and again. */
export function scriptedModel(...steps: readonly Step[]): Model & { readonly attempts: number } {
  let attempts = 0;
  return {
    id: "scripted",
    get attempts() {
      return attempts;
    },
    generate(_request, { signal, onChunk }) {
      const step = steps[Math.min(attempts++, steps.length - 1)] ?? "";
      if (step instanceof ModelError) return Promise.reject(step);
      if (step === "hang") return new Promise(() => {});
      if (typeof step === "string") {
        onChunk?.(step);
        return Promise.resolve(step);
      }
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          onChunk?.(step.text);
          resolve(step.text);
        }, step.after);
        signal.addEventListener("abort", () => {
          clearTimeout(timer);
          reject(signal.reason);
        });
      });
    },
  };
}

export const failures = {
  busy: new ModelError("server_error", "503", { retryable: true }),
  network: new ModelError("network", "reset", { retryable: true }),
  limited: (retryAfterMs: number) =>
    new ModelError("rate_limited", "429", { retryable: true, retryAfterMs }),
  daily: new ModelError("rate_limited", "429 a day", { retryable: false, retryAfterMs: 40_000 }),
  refused: new ModelError("refused", "400 with key AIzaSecretSecret", { retryable: false }),
  blocked: new ModelError("blocked", "SAFETY", { retryable: false }),
};

import { ModelError } from "./model-error.js";

/** A non-2xx answer of the API. */
export interface GeminiFailure {
  readonly status: number;
  readonly details: readonly unknown[];
  /** Redacted. */
  readonly message: string;
}

const retryable = new Set([408, 500, 502, 503, 504]);

/** Sorts a failure: what may be tried again, when, and what the operator has to mend. */
export function failureError({ status, details, message }: GeminiFailure): ModelError {
  const text = `HTTP ${status}: ${message}`;
  if (status === 429) {
    const retryAfterMs = retryDelayMs(details);
    return new ModelError("rate_limited", text, {
      // A quota of the day is not back within any budget of ours.
      retryable: !hasDailyQuota(details),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    });
  }
  if (retryable.has(status)) return new ModelError("server_error", text, { retryable: true });
  return new ModelError("refused", text, { retryable: false });
}

/** google.rpc.RetryInfo; Gemini sends no Retry-After header. */
function retryDelayMs(details: readonly unknown[]): number | undefined {
  for (const detail of details) {
    const delay = (detail as { retryDelay?: unknown } | null)?.retryDelay;
    const match = typeof delay === "string" ? /^(\d+(?:\.\d+)?)s$/.exec(delay) : null;
    if (match !== null) return Math.ceil(Number(match[1]) * 1000);
  }
  return undefined;
}

function hasDailyQuota(details: readonly unknown[]): boolean {
  return JSON.stringify(details).includes("PerDay");
}

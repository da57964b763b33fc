import type { AttemptResult } from "../domain/conversation.js";

export interface ModelErrorDetails {
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** When the model asked to be tried again. */
  readonly retryAfterMs?: number;
  /** For logs only; redacted by whoever makes it. */
  readonly cause?: unknown;
}

/** Why one attempt at a model failed. Its message is for logs: redacted, never sent. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(
    readonly reason: Exclude<AttemptResult, "ok">,
    message: string,
    { retryable, retryAfterMs, cause }: ModelErrorDetails,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
  }
}

import type { ModelAttempt } from "../domain/conversation.js";
import type { Deadline } from "../domain/deadline.js";

/** A JSON Schema of the subset that structured-output models take. */
export type JsonSchema = { readonly [key: string]: unknown };

/** What a model is asked: text in, JSON of the given schema out. */
export interface ModelRequest {
  readonly instruction: string;
  readonly prompt: string;
  readonly schema: JsonSchema;
  readonly maxOutputTokens: number;
}

/** A language model, one attempt at a time: no retry, no time-out of its own. */
export interface Model {
  readonly id: string;
  /**
   * Answers with the whole text. With `onChunk` the answer is streamed and each piece handed over.
   * Ends at once when the signal aborts. Throws ModelError only.
   */
  generate(
    request: ModelRequest,
    call: { readonly signal: AbortSignal; readonly onChunk?: (text: string) => void },
  ): Promise<string>;
}

/** A model within its budget: retries, breaker, bulkhead and hedge inside. */
export interface BudgetedModel {
  readonly id: string;
  /**
   * Answers with the first text that `parse` accepts; `parse` throws on unusable text, which counts
   * as a failed attempt. Throws StudlyError (deadline_exceeded, model_unavailable, model_rejected,
   * cancelled), never later than the deadline.
   */
  generate<T>(
    request: ModelRequest,
    parse: (text: string) => T,
    call: BudgetedCall,
  ): Promise<{
    readonly value: T;
    readonly queueMs: number;
    readonly attempts: readonly ModelAttempt[];
  }>;
}

export interface BudgetedCall {
  readonly signal: AbortSignal;
  readonly deadline: Deadline;
  readonly onChunk?: (text: string) => void;
  /** Told of each attempt as it ends, also when the call as a whole fails. */
  readonly onAttempt?: (attempt: ModelAttempt) => void;
}

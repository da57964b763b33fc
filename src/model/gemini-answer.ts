import { ModelError } from "./model-error.js";

/** What is read of a response, or of one chunk of a streamed response. */
export interface GeminiAnswer {
  readonly candidates?: readonly {
    readonly content?: { readonly parts?: readonly GeminiPart[] };
    readonly finishReason?: string;
  }[];
  readonly promptFeedback?: { readonly blockReason?: string };
  readonly error?: { readonly code?: number; readonly message?: string };
}

interface GeminiPart {
  readonly text?: string;
  /** The model's thinking: not part of the answer. */
  readonly thought?: boolean;
}

/** The text of an answer so far; throws ModelError "blocked" for a prompt that was refused. */
export function textOf(answer: GeminiAnswer): string {
  const blocked = answer.promptFeedback?.blockReason;
  if (blocked !== undefined) throw blockedError(blocked);
  const parts = answer.candidates?.[0]?.content?.parts ?? [];
  return parts.map((part) => (part.thought === true ? "" : (part.text ?? ""))).join("");
}

/** Why the model stopped, if it has. */
export function finishOf(answer: GeminiAnswer): string | undefined {
  return answer.candidates?.[0]?.finishReason;
}

const refusals = new Set([
  "SAFETY",
  "RECITATION",
  "LANGUAGE",
  "BLOCKLIST",
  "PROHIBITED_CONTENT",
  "SPII",
]);

/**
 * The whole text, if the model has come to its end. Everything else that the API calls a success
 * is none here: cut off at the token limit, refused half-way, empty, or closed without an end.
 */
export function finished(text: string, finishReason: string | undefined): string {
  if (finishReason !== undefined && refusals.has(finishReason)) throw blockedError(finishReason);
  if (finishReason !== "STOP")
    throw unusable(`the answer ended with ${finishReason ?? "no finish reason"}`);
  if (text === "") throw unusable("the answer is empty");
  return text;
}

/** An answer that cannot be used; another attempt may give a better one. */
export function unusable(message: string, cause?: unknown): ModelError {
  return new ModelError("unusable", message, { retryable: true, cause });
}

function blockedError(reason: string): ModelError {
  return new ModelError("blocked", `the model refused: ${reason}`, { retryable: false });
}

import type { ModelAttempt } from "../domain/conversation.js";
import { StudlyError } from "../domain/errors.js";
import { unusable } from "./gemini-answer.js";
import type { BudgetedCall, Model, ModelRequest } from "./model.js";
import { ModelError } from "./model-error.js";
import { untilAborted } from "./time-limit.js";

/** One question, how its answer is read, and the call that it belongs to. */
export interface Question<T> {
  readonly request: ModelRequest;
  readonly parse: (text: string) => T;
  readonly call: BudgetedCall;
  /** Ends with the call's deadline or its caller. */
  readonly signal: AbortSignal;
  readonly tell: (attempt: ModelAttempt) => void;
}

/** How long to wait for the first chunk of a streamed answer; asked when that time has passed. */
export interface FirstChunk {
  readonly withinMs: number;
  /** Whether giving up would help: another attempt must still fit. */
  readonly mayRetry: () => boolean;
}

/** One attempt: throws ModelError, also when the signal aborts, and leaves nothing behind. */
export async function attempt<T>(
  model: Model,
  { request, parse, call, signal, tell }: Question<T>,
  firstChunk: FirstChunk,
): Promise<T> {
  const startedAt = performance.now();
  const controller = new AbortController();
  const stop = () => controller.abort(signal.reason);
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
  const { onChunk, timer } = watchFirstChunk(call.onChunk, firstChunk, controller);
  const end = (result: ModelAttempt["result"]) =>
    tell({ elapsedMs: performance.now() - startedAt, result });
  try {
    const answer = model.generate(request, {
      signal: controller.signal,
      ...(onChunk === undefined ? {} : { onChunk }),
    });
    const value = read(parse, await untilAborted(answer, controller.signal));
    end("ok");
    return value;
  } catch (error) {
    const failure = failureOf(error);
    end(failure.reason);
    throw failure;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

function read<T>(parse: (text: string) => T, text: string): T {
  try {
    return parse(text);
  } catch (error) {
    throw unusable("the answer does not fit the schema", error);
  }
}

function watchFirstChunk(
  onChunk: BudgetedCall["onChunk"],
  { withinMs, mayRetry }: FirstChunk,
  controller: AbortController,
): { onChunk?: (text: string) => void; timer?: NodeJS.Timeout } {
  if (onChunk === undefined) return {};
  const timer = setTimeout(() => {
    if (mayRetry()) controller.abort(firstChunkTimeout(withinMs));
  }, withinMs);
  return {
    timer,
    onChunk(text) {
      clearTimeout(timer);
      onChunk(text);
    },
  };
}

function firstChunkTimeout(withinMs: number): ModelError {
  return new ModelError("first_chunk_timeout", `no first chunk within ${withinMs} ms`, {
    retryable: true,
  });
}

function failureOf(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  const ended = error instanceof StudlyError ? error.code : undefined;
  if (ended === "deadline_exceeded")
    return new ModelError("deadline", "the deadline passed", { retryable: false, cause: error });
  if (ended !== undefined)
    return new ModelError("cancelled", "the call ended", { retryable: false, cause: error });
  return unusable("the model failed in a way of its own", error);
}

import type { ModelAttempt } from "../domain/conversation.js";
import { StudlyError } from "../domain/errors.js";
import { closeSoon } from "./closing.js";
import { unusable } from "./gemini-answer.js";
import type { BudgetedCall, Model, ModelRequest } from "./model.js";
import { ModelError } from "./model-error.js";

/** One question, how its answer is read, and the call that it belongs to. */
export interface Question<T> {
  readonly request: ModelRequest;
  readonly parse: (text: string) => T;
  readonly call: BudgetedCall;
  /** Rejects with a StudlyError when there is no more time for it. */
  readonly over: Promise<never>;
  readonly tell: (attempt: ModelAttempt) => void;
}

/** How long to wait for the first chunk of a streamed answer; asked when that time has passed. */
export interface FirstChunk {
  readonly withinMs: number;
  /** Whether giving up would help: another attempt must still fit. */
  readonly mayRetry: () => boolean;
}

/** One attempt: throws ModelError, also when the time is over, and leaves nothing behind. */
export async function attempt<T>(
  model: Model,
  { request, parse, call, over, tell }: Question<T>,
  firstChunk: FirstChunk,
): Promise<T> {
  const startedAt = performance.now();
  const controller = new AbortController();
  const { onChunk, silence, timer } = watchFirstChunk(call.onChunk, firstChunk);
  const end = (result: ModelAttempt["result"]) =>
    tell({ elapsedMs: performance.now() - startedAt, result });
  try {
    const answer = model.generate(request, {
      signal: controller.signal,
      ...(onChunk === undefined ? {} : { onChunk }),
    });
    const text = await Promise.race(
      silence === undefined ? [answer, over] : [answer, over, silence],
    );
    const value = read(parse, text);
    end("ok");
    return value;
  } catch (error) {
    const failure = failureOf(error);
    closeSoon(() => controller.abort(failure));
    end(failure.reason);
    throw failure;
  } finally {
    clearTimeout(timer);
  }
}

function read<T>(parse: (text: string) => T, text: string): T {
  try {
    return parse(text);
  } catch (error) {
    throw unusable("the answer does not fit the schema", error);
  }
}

interface Watch {
  readonly onChunk?: (text: string) => void;
  /** Rejects if no chunk comes in time. */
  readonly silence?: Promise<never>;
  readonly timer?: NodeJS.Timeout;
}

function watchFirstChunk(
  onChunk: BudgetedCall["onChunk"],
  { withinMs, mayRetry }: FirstChunk,
): Watch {
  if (onChunk === undefined) return {};
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    if (mayRetry()) reject(firstChunkTimeout(withinMs));
  }, withinMs);
  return {
    silence: promise,
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
  if (!(error instanceof StudlyError))
    return unusable("the model failed in a way of its own", error);
  const late = error.code === "deadline_exceeded";
  return new ModelError(late ? "deadline" : "cancelled", "the call ended", {
    retryable: false,
    cause: error,
  });
}

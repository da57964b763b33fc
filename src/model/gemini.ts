import {
  type GenerateContentRequest,
  type GenerationConfig,
  type GenerativeModel,
  GoogleGenerativeAI,
  GoogleGenerativeAIError,
  GoogleGenerativeAIFetchError,
} from "@google/generative-ai";
import { finished, finishOf, type GeminiAnswer, textOf, unusable } from "./gemini-answer.js";
import { failureError } from "./gemini-failure.js";
import { modelSettings, type Thinking } from "./gemini-settings.js";
import type { Model, ModelRequest } from "./model.js";
import { ModelError } from "./model-error.js";
import { redact } from "./redact.js";

export interface GeminiOptions {
  readonly apiKey: string;
  readonly modelId: string;
  /** Default: Google's. */
  readonly baseUrl?: string;
  /** Default: "auto". */
  readonly thinking?: Thinking;
}

/**
 * Gemini over `@google/generative-ai`, the only file that knows that library. It is at its end of
 * life; what it gets wrong (signals, streams, "successes" that are none) is put right here.
 * Throws an Error at once for a key that no header can carry.
 */
export function createGemini(options: GeminiOptions): Model {
  const { apiKey, modelId, baseUrl, thinking = "auto" } = options;
  // The library would quote such a key in an error, and send the word "undefined" for a missing one.
  if (!/^[\x21-\x7e]+$/.test(apiKey))
    throw new Error("The Gemini key has characters that no key has.");
  const settings = modelSettings(modelId, thinking);
  const gemini = new GoogleGenerativeAI(apiKey).getGenerativeModel(
    { model: modelId },
    baseUrl === undefined ? {} : { baseUrl: baseUrl.replace(/\/+$/, "") },
  );
  return {
    id: modelId,
    async generate(request, { signal, onChunk }) {
      // The library ignores a signal that has aborted before.
      if (signal.aborted) throw cancelled();
      // Its listeners stay on the signal that it is given, so it gets one of its own.
      const controller = new AbortController();
      const abort = () => controller.abort();
      signal.addEventListener("abort", abort, { once: true });
      try {
        const content = contentOf(request, settings);
        return onChunk === undefined
          ? await whole(gemini, content, controller.signal)
          : await streamed(gemini, content, controller.signal, onChunk);
      } catch (error) {
        // Closes the connection of a stream that is left early.
        controller.abort();
        throw signal.aborted ? cancelled() : toModelError(error, apiKey);
      } finally {
        signal.removeEventListener("abort", abort);
      }
    },
  };
}

/** Complete for each request: the library replaces `generationConfig`, it does not merge. */
function contentOf(
  { instruction, prompt, schema, maxOutputTokens }: ModelRequest,
  settings: object,
): GenerateContentRequest {
  const generationConfig = {
    responseMimeType: "application/json",
    responseSchema: schema,
    maxOutputTokens,
    ...settings,
  } as unknown as GenerationConfig;
  return {
    systemInstruction: instruction,
    contents: [{ role: "user", parts: [{ text: prompt }] }],
    generationConfig,
  };
}

async function whole(
  gemini: GenerativeModel,
  content: GenerateContentRequest,
  signal: AbortSignal,
): Promise<string> {
  const { response } = await gemini.generateContent(content, { signal });
  const answer: GeminiAnswer = response;
  return finished(textOf(answer), finishOf(answer));
}

async function streamed(
  gemini: GenerativeModel,
  content: GenerateContentRequest,
  signal: AbortSignal,
  onChunk: (text: string) => void,
): Promise<string> {
  const { stream, response } = await gemini.generateContentStream(content, { signal });
  // A second reader of the same stream; its rejection would end the process.
  response.catch(() => {});
  let text = "";
  let finishReason: string | undefined;
  for await (const chunk of stream) {
    const answer: GeminiAnswer = chunk;
    if (answer.error !== undefined) throw chunkError(answer.error);
    // The library's own sum of the chunks is wrong where a chunk has two parts.
    const piece = textOf(answer);
    text += piece;
    finishReason = finishOf(answer) ?? finishReason;
    if (piece !== "") onChunk(piece);
  }
  return finished(text, finishReason);
}

function chunkError({ code, message }: NonNullable<GeminiAnswer["error"]>): Error {
  return new GoogleGenerativeAIFetchError(message ?? "error in the stream", code ?? 500);
}

function cancelled(): ModelError {
  return new ModelError("cancelled", "the attempt was cancelled", { retryable: false });
}

function toModelError(error: unknown, apiKey: string): ModelError {
  if (error instanceof ModelError) return error;
  const message = redact(error instanceof Error ? error.message : String(error), apiKey);
  if (error instanceof GoogleGenerativeAIFetchError)
    return failureError({
      status: error.status ?? 500,
      details: (error.errorDetails as unknown[] | undefined) ?? [],
      message,
    });
  // Base class: connection refused or reset, DNS, a stream that breaks off.
  if (error instanceof GoogleGenerativeAIError)
    return new ModelError("network", message, { retryable: true });
  // Truncated or empty JSON comes as SyntaxError or TypeError.
  return unusable(message);
}

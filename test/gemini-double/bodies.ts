// Bodies as the Gemini API sends them (v1beta generateContent).

const categories = ["HATE_SPEECH", "DANGEROUS_CONTENT", "HARASSMENT", "SEXUALLY_EXPLICIT"];
const safetyRatings = categories.map((name) => ({
  category: `HARM_CATEGORY_${name}`,
  probability: "NEGLIGIBLE",
}));

/** A whole answer, or one chunk of a streamed one. */
export function answer(text: string | undefined, finishReason?: string, parts?: object[]): object {
  return {
    candidates: [
      {
        content: text === undefined ? {} : { parts: parts ?? [{ text }], role: "model" },
        ...(finishReason === undefined ? {} : { finishReason }),
        index: 0,
        safetyRatings,
      },
    ],
    usageMetadata: { promptTokenCount: 210, candidatesTokenCount: 580, totalTokenCount: 790 },
    modelVersion: "gemini-double",
    responseId: "double-1",
  };
}

/** A prompt that the filters refuse: HTTP 200 without candidates. */
export const blockedPrompt = { promptFeedback: { blockReason: "SAFETY", safetyRatings } };

function error(code: number, status: string, message: string, details?: object[]): object {
  return { error: { code, message, status, ...(details === undefined ? {} : { details }) } };
}

export const badKey = error(
  400,
  "INVALID_ARGUMENT",
  "API key not valid. Please pass a valid API key.",
  [
    {
      "@type": "type.googleapis.com/google.rpc.ErrorInfo",
      reason: "API_KEY_INVALID",
      domain: "googleapis.com",
      metadata: { service: "generativelanguage.googleapis.com" },
    },
    {
      "@type": "type.googleapis.com/google.rpc.LocalizedMessage",
      locale: "en-US",
      message: "API key not valid. Please pass a valid API key.",
    },
  ],
);

export function suspended(key: string): object {
  const message = `Permission denied: Consumer 'api_key:${key}' has been suspended.`;
  return error(403, "PERMISSION_DENIED", message);
}

export function notFound(model: string): object {
  return error(
    404,
    "NOT_FOUND",
    `models/${model} is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.`,
  );
}

export function rateLimited(retryDelay: string | undefined, daily: boolean): object {
  if (retryDelay === undefined && !daily)
    return error(429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota).");
  const quotaId = `GenerateRequestsPer${daily ? "Day" : "Minute"}PerProjectPerModel-FreeTier`;
  return error(
    429,
    "RESOURCE_EXHAUSTED",
    `You exceeded your current quota, please check your plan and billing details. Please retry in ${retryDelay ?? "1s"}.`,
    [
      {
        "@type": "type.googleapis.com/google.rpc.QuotaFailure",
        violations: [
          {
            quotaMetric: "generativelanguage.googleapis.com/generate_content_free_tier_requests",
            quotaId,
          },
        ],
      },
      ...(retryDelay === undefined
        ? []
        : [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay }]),
    ],
  );
}

export const internal = error(
  500,
  "INTERNAL",
  "An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting",
);

export const unavailable = error(
  503,
  "UNAVAILABLE",
  "This model is currently experiencing high demand. Spikes in demand are usually temporary. Please try again later.",
);

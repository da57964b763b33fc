/** An error as the log may show it. */
export interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  /** Frames only: a stack's first line repeats the message. */
  readonly stack?: string;
  readonly cause?: DescribedError;
}

const maxMessage = 300;
const maxCauses = 4;

/** Key shapes: Gemini's, bearer and basic credentials, `key=` in URLs. */
const secrets =
  /AIza[\w-]{20,}|AQ\.[\w-]{20,}|\b(?:bearer|basic)\s+[\w.~+/=-]{8,}|((?:api[-_]?key|x-goog-api-key|key|token|authorization)["']?\s*[=:]\s*["']?)[^\s"'&,;]{6,}/gi;

/** Parsers quote their input, which is the learner's text. */
const quoted = /"(?:[^"\\]|\\.){9,}"|`[^`]{9,}`|'[^'\s][^']{7,}'/g;

/** Turns anything thrown into plain facts without keys and without quoted input. */
export function describeError(thrown: unknown, depth = 0): DescribedError {
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: redact(String(thrown)) };
  const { name, message, stack, cause } = thrown;
  const code = "code" in thrown ? thrown.code : undefined;
  const frames = stack
    ?.split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join("\n");
  return {
    type: name,
    message: redact(message),
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    ...(frames ? { stack: frames } : {}),
    ...(cause !== undefined && depth < maxCauses ? { cause: describeError(cause, depth + 1) } : {}),
  };
}

function redact(text: string): string {
  const clean = text
    .slice(0, 4 * maxMessage)
    .replace(secrets, "$1[redacted]")
    .replace(quoted, '"…"');
  return clean.length > maxMessage ? `${clean.slice(0, maxMessage)}…` : clean;
}

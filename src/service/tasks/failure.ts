import { randomUUID } from "node:crypto";
import { isRetryable, StudlyError } from "../../domain/errors.js";
import type { JsonObject, JsonValue } from "../../domain/task.js";
import type { AgentEvent } from "./agent.js";

/** How a task that failed, or was given up, says why: for machines in the message's metadata, for people in its text. */
export interface Failure {
  readonly event: Extract<AgentEvent, { kind: "status" }>;
  /** What only the log may know. */
  readonly cause?: unknown;
  readonly incident?: string;
}

const unexpected =
  "Something went wrong on our side. Try again, and name the incident if it lasts.";

/**
 * The end of a task whose agent threw. `metadata`: reason (the error's code in upper case),
 * retryable, and what the error tells; violations as a list of { field, description }.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof StudlyError) {
    const { cause, code } = error;
    const state = code === "cancelled" ? "canceled" : "failed";
    const event = ended(state, error.message, metadataOf(error));
    return { event, ...(cause ? { cause } : {}) };
  }
  const incident = randomUUID();
  const metadata = { reason: "INTERNAL", retryable: false, incident };
  return { event: ended("failed", unexpected, metadata), cause: error, incident };
}

function ended(state: "failed" | "canceled", text: string, metadata: JsonObject): Failure["event"] {
  return { kind: "status", state, message: { parts: [{ text }], metadata }, metadata };
}

function metadataOf(error: StudlyError): JsonObject {
  const { code, metadata, violations, retryAfterMs } = error;
  const list: JsonValue = violations.map(({ field, description }) => ({ field, description }));
  return {
    ...metadata,
    reason: code.toUpperCase(),
    retryable: isRetryable(error),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs: Math.ceil(retryAfterMs) }),
    ...(list.length === 0 ? {} : { violations: list }),
  };
}

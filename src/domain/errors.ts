/** What went wrong, free of any transport; each wire has one table from these to its own codes. */
export type ErrorCode =
  | "invalid_argument"
  | "not_found"
  | "unauthenticated"
  | "rate_limited"
  | "deadline_exceeded"
  | "cancelled"
  | "conflict"
  | "model_unavailable"
  | "model_rejected"
  | "unavailable"
  | "internal"
  | A2AErrorCode;

/** The errors of A2A 1.0 (§3.3.2), named as their reasons (§10.6), in lower case. */
export const a2aErrorCodes = [
  "task_not_found",
  "task_not_cancelable",
  "push_notification_not_supported",
  "unsupported_operation",
  "content_type_not_supported",
  "invalid_agent_response",
  "extended_agent_card_not_configured",
  "extension_support_required",
  "version_not_supported",
] as const;
export type A2AErrorCode = (typeof a2aErrorCodes)[number];

/** A field of the request that was wrong, by its path in the contract ("preferences.end_date"). */
export interface FieldViolation {
  readonly field: string;
  readonly description: string;
}

export interface ErrorDetails {
  readonly violations?: readonly FieldViolation[];
  /** When a retry may succeed. */
  readonly retryAfterMs?: number;
  /** Facts for machines: budget, contextId, turnId, incident... Never anything internal. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** For logs only; never sent. */
  readonly cause?: unknown;
}

/** The one error that services throw. Its message is sent to the caller: say what to do. */
export class StudlyError extends Error {
  override readonly name = "StudlyError";
  readonly violations: readonly FieldViolation[];
  readonly retryAfterMs: number | undefined;
  readonly metadata: Readonly<Record<string, string>>;

  constructor(
    readonly code: ErrorCode,
    message: string,
    details: ErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.violations = details.violations ?? [];
    this.retryAfterMs = details.retryAfterMs;
    this.metadata = details.metadata ?? {};
  }

  /** The same error with more metadata; what is already there wins. */
  with(metadata: Readonly<Record<string, string>>): StudlyError {
    const { violations, retryAfterMs, cause } = this;
    return new StudlyError(this.code, this.message, {
      violations,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      metadata: { ...metadata, ...this.metadata },
      cause,
    });
  }

  /** The same error, its fields named from further out: `path` is put before each. */
  within(path: string): StudlyError {
    const { violations, retryAfterMs, metadata, cause } = this;
    return new StudlyError(this.code, this.message, {
      violations: violations.map(({ field, description }) => ({
        field: `${path}.${field}`,
        description,
      })),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      metadata,
      cause,
    });
  }
}

const retryable: ReadonlySet<ErrorCode> = new Set([
  "deadline_exceeded",
  "rate_limited",
  "conflict",
  "model_unavailable",
  "unavailable",
  "cancelled",
]);

/** Whether the same request may succeed later: as the error says, else as its code does. */
export function isRetryable({ code, metadata }: StudlyError): boolean {
  const { retryable: said } = metadata;
  return said === undefined ? retryable.has(code) : said === "true";
}

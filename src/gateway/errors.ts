import { randomUUID } from "node:crypto";
import { Code, ConnectError } from "@connectrpc/connect";
import { BadRequestSchema, ErrorInfoSchema } from "../../gen/google/rpc/error_details_pb.js";
import { type FieldViolation, StudlyError } from "../domain/errors.js";

interface Row {
  readonly http: number;
  /** JSON-RPC. A2A has -32001 to -32009; ours begin at -32010. */
  readonly code: number;
  /** Whether the same request may succeed later, where the error itself does not say. */
  readonly retryable?: boolean;
}

/**
 * From what went wrong to HTTP and JSON-RPC: the one table of the gateway; docs/errors.md shows it.
 * The names are those of the service's google.rpc.ErrorInfo and, below the line, the gateway's own.
 */
export const errorTable = {
  DEADLINE_EXCEEDED: { http: 408, code: -32000, retryable: true },
  INVALID_ARGUMENT: { http: 400, code: -32602 },
  UNAUTHENTICATED: { http: 401, code: -32010 },
  NOT_FOUND: { http: 404, code: -32011 },
  RATE_LIMITED: { http: 429, code: -32012, retryable: true },
  CONFLICT: { http: 409, code: -32013, retryable: true },
  MODEL_UNAVAILABLE: { http: 503, code: -32014, retryable: true },
  MODEL_REJECTED: { http: 502, code: -32015 },
  UNAVAILABLE: { http: 503, code: -32016, retryable: true },
  CANCELLED: { http: 499, code: -32017, retryable: true },
  INTERNAL: { http: 500, code: -32603 },
  // A2A 1.0, §5.4.
  TASK_NOT_FOUND: { http: 404, code: -32001 },
  TASK_NOT_CANCELABLE: { http: 400, code: -32002 },
  PUSH_NOTIFICATION_NOT_SUPPORTED: { http: 400, code: -32003 },
  UNSUPPORTED_OPERATION: { http: 400, code: -32004 },
  CONTENT_TYPE_NOT_SUPPORTED: { http: 400, code: -32005 },
  INVALID_AGENT_RESPONSE: { http: 500, code: -32006 },
  EXTENDED_AGENT_CARD_NOT_CONFIGURED: { http: 400, code: -32007 },
  EXTENSION_SUPPORT_REQUIRED: { http: 400, code: -32008 },
  VERSION_NOT_SUPPORTED: { http: 400, code: -32009 },
  // ---
  PARSE_ERROR: { http: 400, code: -32700 },
  INVALID_REQUEST: { http: 400, code: -32600 },
  METHOD_NOT_FOUND: { http: 404, code: -32601 },
  BODY_TOO_LARGE: { http: 413, code: -32020 },
  UNSUPPORTED_MEDIA_TYPE: { http: 415, code: -32021 },
  HTTP_METHOD_NOT_ALLOWED: { http: 405, code: -32022 },
  PATH_NOT_FOUND: { http: 404, code: -32023 },
} as const satisfies Record<string, Row>;

export type Reason = keyof typeof errorTable;

/** What the gateway itself refuses, before anything is called. Its message is sent to the caller. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly reason: Reason,
    message: string,
    readonly details: {
      readonly violations?: readonly FieldViolation[];
      /** Response headers. */
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
  }
}

/** Any error as its answer needs it. */
export interface Failure extends Row {
  readonly reason: Reason;
  readonly message: string;
  readonly violations: readonly FieldViolation[];
  /** Facts for machines, as the service gives them. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly headers: Record<string, string>;
  /** Only for the log: set if nobody has named the incident before. */
  readonly cause?: unknown;
}

/** Errors of Connect that are not ours: a transport's own, or a service that is not Studly's. */
const reasonOfCode: Readonly<Partial<Record<Code, Reason>>> = {
  [Code.DeadlineExceeded]: "DEADLINE_EXCEEDED",
  [Code.InvalidArgument]: "INVALID_ARGUMENT",
  [Code.OutOfRange]: "INVALID_ARGUMENT",
  [Code.Unauthenticated]: "UNAUTHENTICATED",
  [Code.PermissionDenied]: "UNAUTHENTICATED",
  [Code.NotFound]: "NOT_FOUND",
  [Code.ResourceExhausted]: "RATE_LIMITED",
  [Code.Aborted]: "CONFLICT",
  [Code.FailedPrecondition]: "MODEL_REJECTED",
  [Code.Unavailable]: "UNAVAILABLE",
  [Code.Canceled]: "CANCELLED",
};

/** Any thrown value; what is not known becomes INTERNAL, under an incident id and nothing else. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) {
    const { reason, message, details } = error;
    return failure(reason, message, { ...details });
  }
  if (error instanceof StudlyError) {
    const { message, violations, metadata, retryAfterMs, cause } = error;
    const headers = retryAfterMs === undefined ? {} : { "retry-after": secondsOf(retryAfterMs) };
    return failure(error.code.toUpperCase(), message, { violations, metadata, headers, cause });
  }
  return error instanceof ConnectError ? fromConnect(error) : internal(error);
}

function secondsOf(ms: number): string {
  return String(Math.max(1, Math.ceil(ms / 1_000)));
}

function fromConnect(error: ConnectError): Failure {
  const [info] = error.findDetails(ErrorInfoSchema);
  const reason = info?.reason ?? reasonOfCode[error.code];
  if (reason === undefined || (reason === "INTERNAL" && info === undefined)) return internal(error);
  const violations = error
    .findDetails(BadRequestSchema)
    .flatMap(({ fieldViolations }) => fieldViolations)
    .map(({ field, description }) => ({ field, description }));
  const headers: Record<string, string> = {};
  for (const name of ["retry-after", "www-authenticate"]) {
    const value = error.metadata.get(name);
    if (value !== null) headers[name] = value;
  }
  return failure(reason, error.rawMessage, { violations, metadata: info?.metadata ?? {}, headers });
}

function internal(cause: unknown): Failure {
  const message = "Something went wrong on our side. Try again, and name the incident if it lasts.";
  return failure("INTERNAL", message, { metadata: { incident: randomUUID() }, cause });
}

function failure(
  name: string,
  message: string,
  rest: Partial<Pick<Failure, "violations" | "metadata" | "cause">> & {
    readonly headers?: Readonly<Record<string, string>>;
  },
): Failure {
  const reason = isReason(name) ? name : "INTERNAL";
  const row: Row = errorTable[reason];
  const { violations = [], metadata = {}, cause } = rest;
  const headers = { ...rest.headers };
  if (row.http === 429 || row.http === 503) headers["retry-after"] ??= "1";
  if (row.http === 401) headers["www-authenticate"] ??= metadata["challenge"] ?? "Bearer";
  return { ...row, reason, message, violations, metadata, headers, cause };
}

function isReason(name: string): name is Reason {
  return Object.hasOwn(errorTable, name);
}

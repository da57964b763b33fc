import { randomUUID } from "node:crypto";
import { create, type DescMessage, type MessageInitShape } from "@bufbuild/protobuf";
import { Code, ConnectError } from "@connectrpc/connect";
import {
  BadRequestSchema,
  ErrorInfoSchema,
  RetryInfoSchema,
} from "../../gen/google/rpc/error_details_pb.js";
import { a2aErrorCodes, type ErrorCode, StudlyError } from "../domain/errors.js";

/** The `domain` of every google.rpc.ErrorInfo that we send, but for A2A's own errors. */
export const errorDomain = "studly.dev";
/** The `domain` of A2A's errors (A2A 1.0, §10.6). */
export const a2aErrorDomain = "a2a-protocol.org";

/** From our errors to the codes of Connect and gRPC: the one table. */
const codes: Readonly<Record<ErrorCode, Code>> = {
  invalid_argument: Code.InvalidArgument,
  not_found: Code.NotFound,
  unauthenticated: Code.Unauthenticated,
  rate_limited: Code.ResourceExhausted,
  deadline_exceeded: Code.DeadlineExceeded,
  cancelled: Code.Canceled,
  conflict: Code.Aborted,
  model_unavailable: Code.Unavailable,
  model_rejected: Code.FailedPrecondition,
  unavailable: Code.Unavailable,
  internal: Code.Internal,
  // A2A 1.0, §5.4.
  task_not_found: Code.NotFound,
  task_not_cancelable: Code.FailedPrecondition,
  push_notification_not_supported: Code.FailedPrecondition,
  unsupported_operation: Code.FailedPrecondition,
  content_type_not_supported: Code.InvalidArgument,
  invalid_agent_response: Code.Internal,
  extended_agent_card_not_configured: Code.FailedPrecondition,
  extension_support_required: Code.FailedPrecondition,
  version_not_supported: Code.FailedPrecondition,
};

const a2aCodes: ReadonlySet<ErrorCode> = new Set(a2aErrorCodes);

/** For the log: what Connect's own errors (a message too large, an unknown method...) are called. */
const codeNames: Readonly<Partial<Record<Code, string>>> = {
  [Code.InvalidArgument]: "invalid_argument",
  [Code.NotFound]: "not_found",
  [Code.Unauthenticated]: "unauthenticated",
  [Code.ResourceExhausted]: "resource_exhausted",
  [Code.DeadlineExceeded]: "deadline_exceeded",
  [Code.Canceled]: "cancelled",
  [Code.Aborted]: "conflict",
  [Code.Unavailable]: "unavailable",
  [Code.Unimplemented]: "unimplemented",
  [Code.Internal]: "internal",
};

interface Detail {
  readonly desc: DescMessage;
  readonly value: MessageInitShape<DescMessage>;
}

/**
 * The error as it is sent: its code, its message, a google.rpc.ErrorInfo (reason: our code in upper
 * case, domain, metadata), a BadRequest if fields were wrong, and a RetryInfo with the header
 * `retry-after` (s) if a retry may succeed later. The cause stays here.
 */
export function toConnectError(error: StudlyError, ...more: readonly Detail[]): ConnectError {
  const details: Detail[] = [
    {
      desc: ErrorInfoSchema,
      value: create(ErrorInfoSchema, {
        reason: error.code.toUpperCase(),
        domain: a2aCodes.has(error.code) ? a2aErrorDomain : errorDomain,
        metadata: { ...error.metadata },
      }),
    },
  ];
  if (error.violations.length > 0) {
    const fieldViolations = error.violations.map(({ field, description }) => ({
      field,
      description,
    }));
    details.push({ desc: BadRequestSchema, value: create(BadRequestSchema, { fieldViolations }) });
  }
  if (error.retryAfterMs !== undefined) details.push(retryInfo(error.retryAfterMs));
  details.push(...more);
  return new ConnectError(error.message, codes[error.code], headersOf(error), details);
}

/**
 * Any thrown value as a StudlyError or ConnectError. Errors of Node and the DOM that an aborted signal
 * caused are what the signal says; anything else is internal, under an incident id that the log
 * ties to the original.
 */
export function classify(reason: unknown, signal?: AbortSignal): StudlyError | ConnectError {
  if (reason instanceof StudlyError || reason instanceof ConnectError) return reason;
  if (signal?.aborted === true && isAbort(reason)) {
    const why: unknown = signal.reason;
    if (why instanceof StudlyError || why instanceof ConnectError) return why;
  }
  return new StudlyError(
    "internal",
    "Something went wrong on our side. Nothing was stored; try again, and name the incident if it lasts.",
    { metadata: { incident: randomUUID() }, cause: reason },
  );
}

/** The code for the log line: an ErrorCode where we made the error. */
export function errorCodeOf(error: ConnectError): string {
  const [info] = error.findDetails(ErrorInfoSchema);
  if (info?.domain === errorDomain || info?.domain === a2aErrorDomain)
    return info.reason.toLowerCase();
  return codeNames[error.code] ?? "unknown";
}

function isAbort(reason: unknown): boolean {
  return (
    reason instanceof Error && (reason.name === "AbortError" || reason.name === "TimeoutError")
  );
}

function retryInfo(retryAfterMs: number): Detail {
  const seconds = Math.floor(retryAfterMs / 1_000);
  const nanos = Math.round((retryAfterMs - seconds * 1_000) * 1e6);
  const retryDelay = { seconds: BigInt(seconds), nanos };
  return { desc: RetryInfoSchema, value: create(RetryInfoSchema, { retryDelay }) };
}

function headersOf(error: StudlyError): Record<string, string> | undefined {
  if (error.retryAfterMs !== undefined) {
    return { "retry-after": String(Math.max(1, Math.ceil(error.retryAfterMs / 1_000))) };
  }
  if (error.code !== "unauthenticated") return undefined;
  return { "www-authenticate": error.metadata["challenge"] ?? "Bearer" };
}

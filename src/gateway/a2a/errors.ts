import { Code } from "@connectrpc/connect";
import { a2aErrorCodes, type ErrorCode, StudlyError } from "../../domain/errors.js";
import { a2aErrorDomain, errorDomain, toConnectError } from "../../rpc/errors.js";
import { errorTable, type Failure, failureOf, type Reason } from "../errors.js";
import type { JsonObject, RpcError } from "../json-rpc.js";

/** In JSON a type's name stands after this (google.protobuf.Any). */
const typePrefix = "type.googleapis.com/google.rpc.";

const a2aReasons: ReadonlySet<string> = new Set(a2aErrorCodes.map((code) => code.toUpperCase()));

/** JSON-RPC answers come with 200 and say the rest themselves; these are what proxies and clients act on. */
const statusesOfHttp: ReadonlySet<number> = new Set([401, 403, 405, 413, 415, 429, 503]);

/**
 * Any thrown value as A2A's bindings tell it. A body of a wrong media type is what A2A calls
 * CONTENT_TYPE_NOT_SUPPORTED; its status stays 415.
 */
export function a2aFailureOf(error: unknown): Failure {
  const failure = failureOf(error);
  if (failure.reason !== "UNSUPPORTED_MEDIA_TYPE") return failure;
  const { code } = errorTable.CONTENT_TYPE_NOT_SUPPORTED;
  return { ...failure, reason: "CONTENT_TYPE_NOT_SUPPORTED", code };
}

/** A failure as JSON-RPC's error object (A2A 1.0, §9.5). */
export function rpcErrorOf(failure: Failure): RpcError {
  return { code: failure.code, message: failure.message, data: detailsOf(failure) };
}

/** The HTTP status of a JSON-RPC error. */
export function rpcStatusOf({ http }: Failure): number {
  return statusesOfHttp.has(http) ? http : 200;
}

/** A failure as the JSON of a google.rpc.Status (A2A 1.0, §11.6). */
export function statusTextOf(failure: Failure): string {
  const { http: code, message, reason } = failure;
  return JSON.stringify({
    error: { code, status: statusNameOf(reason), message, details: detailsOf(failure) },
  });
}

/** google.rpc details: what went wrong, which fields are at fault, and when to try again. */
function detailsOf({ reason, metadata, violations, headers, retryable }: Failure): JsonObject[] {
  const details: JsonObject[] = [
    {
      "@type": `${typePrefix}ErrorInfo`,
      reason,
      domain: a2aReasons.has(reason) ? a2aErrorDomain : errorDomain,
      metadata: {
        ...(retryable === true && { retryable: "true" }),
        ...metadata,
        timestamp: new Date().toISOString(),
      },
    },
  ];
  if (violations.length > 0) {
    details.push({ "@type": `${typePrefix}BadRequest`, fieldViolations: violations });
  }
  const retryAfter = headers["retry-after"];
  if (retryAfter !== undefined) {
    details.push({ "@type": `${typePrefix}RetryInfo`, retryDelay: `${retryAfter}s` });
  }
  return details;
}

/** Of what the gateway itself refuses; the rest have theirs from the service. */
const ownCodes: Readonly<Partial<Record<Reason, Code>>> = {
  PARSE_ERROR: Code.InvalidArgument,
  INVALID_REQUEST: Code.InvalidArgument,
  METHOD_NOT_FOUND: Code.Unimplemented,
  BODY_TOO_LARGE: Code.OutOfRange,
  HTTP_METHOD_NOT_ALLOWED: Code.Unimplemented,
  PATH_NOT_FOUND: Code.NotFound,
};

const statusNames = new Map<Reason, string>();

/** The name of a reason's code in google.rpc.Code. */
function statusNameOf(reason: Reason): string {
  let name = statusNames.get(reason);
  if (name === undefined) {
    const error = new StudlyError(reason.toLowerCase() as ErrorCode, "");
    const code = ownCodes[reason] ?? toConnectError(error).code;
    // Connect writes it with one l.
    name = code === Code.Canceled ? "CANCELLED" : snakeCase(Code[code]);
    statusNames.set(reason, name);
  }
  return name;
}

function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}

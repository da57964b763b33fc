import { Code, ConnectError } from "@connectrpc/connect";
import { mergeNonProtocolHeaders } from "@connectrpc/connect/protocol";

/**
 * The error as the wire would bring it: code, message, details and metadata, but no cause and none of
 * the server's stack. The metadata of a stream that fails contain its headers and trailers. A caller
 * that has cancelled gets its own reason.
 */
export function toClientError(
  reason: unknown,
  signal: AbortSignal | undefined,
  response?: { readonly header: Headers; readonly trailer: Headers },
): ConnectError {
  if (signal?.aborted === true) return ConnectError.from(signal.reason, Code.Canceled);
  if (!(reason instanceof ConnectError)) return new ConnectError("internal error", Code.Internal);
  const error = new ConnectError(reason.rawMessage, reason.code);
  mergeNonProtocolHeaders(error.metadata, reason.metadata);
  if (response !== undefined) {
    mergeNonProtocolHeaders(error.metadata, response.trailer);
    mergeNonProtocolHeaders(error.metadata, response.header);
  }
  error.details = [...reason.details];
  return error;
}

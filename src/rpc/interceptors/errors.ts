import {
  ConnectError,
  type Interceptor,
  type StreamRequest,
  type UnaryRequest,
} from "@connectrpc/connect";
import { StudlyError } from "../../domain/errors.js";
import { callKey, requestInfoKey } from "../context.js";
import { classify, toConnectError } from "../errors.js";
import { watchStream } from "./watch-stream.js";

/**
 * Whatever is thrown further in leaves as a ConnectError. What only the log may know goes into the
 * record: the original of an internal error and its incident id.
 */
export function createErrors(): Interceptor {
  return (next) => async (request) => {
    try {
      const response = await next(request);
      if (!response.stream) return response;
      const message = watchStream(response.message, {
        failed: (error) => translate(error, request),
      });
      return { ...response, message };
    } catch (error) {
      throw translate(error, request);
    }
  };
}

function translate(reason: unknown, request: UnaryRequest | StreamRequest): ConnectError {
  const signal = request.contextValues.get(callKey)?.signal ?? request.signal;
  const error = classify(reason, signal);
  const record = request.contextValues.get(requestInfoKey)?.record;
  if (record !== undefined) {
    const { incident } = error instanceof StudlyError ? error.metadata : {};
    if (incident !== undefined) record.incident = incident;
    if (error.cause !== undefined) record.error = error.cause;
  }
  return error instanceof ConnectError ? error : toConnectError(error);
}

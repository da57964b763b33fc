import type { DescMethod } from "@bufbuild/protobuf";
import { ConnectError, type Interceptor } from "@connectrpc/connect";
import type { CallRecord } from "../../domain/call.js";
import { requestInfoKey } from "../context.js";
import { errorCodeOf } from "../errors.js";
import { watchStream } from "./watch-stream.js";

const names = new Map<DescMethod, string>();

/**
 * Fills `method` (unless a gateway named its own) and `code` of the call's record: "ok", or the error's
 * code. Whoever received the HTTP request logs and counts the record.
 */
export function createRecord(): Interceptor {
  return (next) => async (request) => {
    const record: CallRecord = request.contextValues.get(requestInfoKey)?.record ?? {};
    record.method ??= nameOf(request.method);
    try {
      const response = await next(request);
      if (!response.stream) {
        record.code = "ok";
        return response;
      }
      return { ...response, message: watchStream(response.message, streamHooks(record)) };
    } catch (error) {
      throw failed(record, error);
    }
  };
}

function streamHooks(record: CallRecord) {
  return {
    done: () => {
      record.code = "ok";
    },
    failed: (error: unknown) => failed(record, error),
    left: () => {
      record.code = "cancelled";
    },
  };
}

function failed(record: CallRecord, error: unknown): unknown {
  record.code = error instanceof ConnectError ? errorCodeOf(error) : "internal";
  return error;
}

function nameOf(method: DescMethod): string {
  let name = names.get(method);
  if (name === undefined) {
    name = `${method.parent.typeName}/${method.name}`;
    names.set(method, name);
  }
  return name;
}

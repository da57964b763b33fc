import type { HandlerContext, StreamRequest, UnaryRequest } from "@connectrpc/connect";
import { remainingMs } from "../../domain/deadline.js";
import { callKey } from "../context.js";

/** What a handler is told of its call. */
export function handlerContext(request: UnaryRequest | StreamRequest): HandlerContext {
  const { method, service, signal, requestMethod, header, contextValues, url } = request;
  return {
    method,
    service,
    signal,
    timeoutMs: () => {
      const call = contextValues.get(callKey);
      return call === undefined ? undefined : remainingMs(call.deadline);
    },
    requestMethod,
    requestHeader: header,
    responseHeader: new Headers(),
    responseTrailer: new Headers(),
    protocolName: "in-process",
    values: contextValues,
    url,
  };
}

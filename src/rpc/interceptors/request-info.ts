import { randomUUID } from "node:crypto";
import { ConnectError, type Interceptor } from "@connectrpc/connect";
import type { RequestInfo } from "../../telemetry/request-info.js";
import { requestInfoKey } from "../context.js";

const headerName = "x-request-id";
const acceptable = /^[!-~]{1,128}$/;

/**
 * Sees to it that every call has a RequestInfo, also one that did not come through server/, and that
 * every answer, well or ill, carries its id as `x-request-id`.
 */
export function createRequestInfo(): Interceptor {
  return (next) => async (request) => {
    let info = request.contextValues.get(requestInfoKey);
    if (info === undefined) {
      info = defaultInfo(request.header);
      request.contextValues.set(requestInfoKey, info);
    }
    const { id } = info;
    try {
      const response = await next(request);
      response.header.set(headerName, id);
      return response;
    } catch (error) {
      if (error instanceof ConnectError) error.metadata.set(headerName, id);
      throw error;
    }
  };
}

function defaultInfo(header: Headers): RequestInfo {
  const given = header.get(headerName);
  const id = given !== null && acceptable.test(given) ? given : randomUUID();
  return { id, arrivedAt: performance.now(), remoteAddress: "unknown", record: {} };
}

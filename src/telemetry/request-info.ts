import type { IncomingMessage } from "node:http";
import type { Http2ServerRequest } from "node:http2";
import type { CallRecord } from "../domain/call.js";

/** What is known of an HTTP request from its first byte on. */
export interface RequestInfo {
  readonly id: string;
  /** First byte of the request head, on the `performance.now()` clock, in ms. */
  readonly arrivedAt: number;
  /** The client's address, as far as proxies are trusted. */
  readonly remoteAddress: string;
  readonly record: CallRecord;
  /** Set by who serves a request without a deadline (a subscription): shutdown does not wait for it. */
  openEnded?: boolean;
}

type AnyRequest = IncomingMessage | Http2ServerRequest;

// Not a WeakMap: that costs more than a microsecond a request, most of it in garbage collection.
const infoKey = Symbol("request info");

export function setRequestInfo(
  request: AnyRequest & { [infoKey]?: RequestInfo },
  info: RequestInfo,
) {
  request[infoKey] = info;
}

/** The server sets it on every request before anybody else sees the request. */
export function requestInfoOf(request: AnyRequest & { [infoKey]?: RequestInfo }): RequestInfo {
  const info = request[infoKey];
  if (info === undefined) throw new Error("request did not come through server/");
  return info;
}

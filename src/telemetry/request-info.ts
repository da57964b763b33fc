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
}

type AnyRequest = IncomingMessage | Http2ServerRequest;

const infos = new WeakMap<AnyRequest, RequestInfo>();

export function setRequestInfo(request: AnyRequest, info: RequestInfo): void {
  infos.set(request, info);
}

/** The server sets it on every request before anybody else sees the request. */
export function requestInfoOf(request: AnyRequest): RequestInfo {
  const info = infos.get(request);
  if (info === undefined) throw new Error("request did not come through server/");
  return info;
}

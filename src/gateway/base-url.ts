import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import type { Request } from "express";

const hostShape = /^(?:[a-z0-9][a-z0-9._-]{0,252}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * The URL under which a request reached us, without a slash at its end: by its Host header, or the X-Forwarded
 * ones where "trust proxy" trusts who sent them. A host that is none gives way to our own address.
 */
export function baseUrlOf(request: Request): string {
  const scheme = request.protocol === "https" ? "https" : "http";
  // The types promise a host; HTTP/1.0 does not.
  const host: string | undefined = request.host;
  return urlOf(scheme, host) ?? ownUrlOf(request, scheme);
}

/** The same of a request that no Express app has seen: by its Host header alone. */
export function directUrlOf(request: IncomingMessage): string {
  const scheme = "encrypted" in request.socket ? "https" : "http";
  return urlOf(scheme, request.headers.host) ?? ownUrlOf(request, scheme);
}

function urlOf(scheme: string, host: string | undefined): string | undefined {
  if (host === undefined || !hostShape.test(host)) return undefined;
  const url = `${scheme}://${host}`;
  return URL.canParse(url) ? url : undefined;
}

function ownUrlOf({ socket }: IncomingMessage, scheme: string): string {
  const { localAddress = "localhost", localPort } = socket;
  const own = isIPv6(localAddress) ? `[${localAddress}]` : localAddress;
  return localPort === undefined ? `${scheme}://${own}` : `${scheme}://${own}:${localPort}`;
}

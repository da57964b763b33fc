import type { CallOptions, HandlerContext } from "@connectrpc/connect";
import { extensionsHeader } from "../a2a/extensions.js";

/** What 0.3 calls the header by which extensions are wanted and activated (its topics/extensions.md). */
export const oldExtensionsHeader = "x-a2a-extensions";

/** Request headers that the service reads. */
const forwarded = ["authorization", "x-api-key", "idempotency-key"];

/**
 * The call of 1.0 that serves a call of 0.3: the same caller, the same request, what is left of its
 * time; cancelled with it. Extensions that it activates are told to the caller.
 */
export function callOptionsOf(context: HandlerContext): CallOptions {
  const { signal, values, requestHeader, responseHeader } = context;
  const timeoutMs = context.timeoutMs();
  return {
    signal,
    contextValues: values,
    headers: headersOf(requestHeader),
    ...(timeoutMs === undefined || !Number.isFinite(timeoutMs)
      ? {}
      : { timeoutMs: Math.max(1, Math.ceil(timeoutMs)) }),
    onHeader: (header) => {
      const active = header.get(extensionsHeader);
      if (active !== null) responseHeader.set(oldExtensionsHeader, active);
    },
  };
}

function headersOf(given: Headers): Headers {
  const headers = new Headers({ "a2a-version": "1.0" });
  for (const name of forwarded) {
    const value = given.get(name);
    if (value !== null) headers.set(name, value);
  }
  for (const name of [oldExtensionsHeader, extensionsHeader]) {
    const value = given.get(name);
    if (value !== null) headers.append(extensionsHeader, value);
  }
  return headers;
}

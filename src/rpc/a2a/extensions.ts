import type { HandlerContext } from "@connectrpc/connect";

/** The service parameter by which extensions are wanted and, in answers, activated (§3.2.6). */
export const extensionsHeader = "a2a-extensions";

/** URIs of extensions that the caller wants to use. */
export function extensionsFrom({ requestHeader }: Pick<HandlerContext, "requestHeader">) {
  return listOf(requestHeader.get(extensionsHeader));
}

/** Tells the caller which of them are in use. */
export function activate(
  { responseHeader }: Pick<HandlerContext, "responseHeader">,
  wanted: readonly string[],
  known: readonly string[],
): void {
  const active = wanted.filter((uri) => known.includes(uri));
  if (active.length > 0) responseHeader.set(extensionsHeader, active.join(", "));
}

function listOf(header: string | null): readonly string[] {
  if (header === null) return [];
  return header
    .split(",")
    .map((uri) => uri.trim())
    .filter((uri) => uri !== "");
}

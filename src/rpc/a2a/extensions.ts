import type { HandlerContext } from "@connectrpc/connect";
import { StudlyError } from "../../domain/errors.js";
import type { A2AOptions } from "./dependencies.js";

/** The service parameter by which extensions are wanted and, in answers, activated (§3.2.6). */
export const extensionsHeader = "a2a-extensions";

/** URIs of extensions that the caller wants to use. */
export function extensionsFrom({ requestHeader }: Pick<HandlerContext, "requestHeader">) {
  return listOf(requestHeader.get(extensionsHeader));
}

/**
 * Tells the caller which of them are in use. Throws StudlyError extension_support_required if the caller does
 * not name one without which the agent does not answer (§3.3.4).
 */
export function activate(
  { responseHeader }: Pick<HandlerContext, "responseHeader">,
  wanted: readonly string[],
  { extensions, requiredExtensions = [] }: A2AOptions,
): void {
  const missing = requiredExtensions.filter((uri) => !wanted.includes(uri));
  if (missing.length > 0) throw extensionRequired(missing);
  const active = wanted.filter((uri) => extensions.includes(uri));
  if (active.length > 0) responseHeader.set(extensionsHeader, active.join(", "));
}

function extensionRequired(missing: readonly string[]): StudlyError {
  const uris = missing.join(", ");
  return new StudlyError(
    "extension_support_required",
    `This agent answers only callers that support ${uris}. If you do, name it in A2A-Extensions.`,
    { metadata: { required: uris } },
  );
}

function listOf(header: string | null): readonly string[] {
  if (header === null) return [];
  return header
    .split(",")
    .map((uri) => uri.trim())
    .filter((uri) => uri !== "");
}

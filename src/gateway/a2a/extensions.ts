import type { IncomingHttpHeaders } from "node:http";
import { extensionsHeader } from "../../rpc/a2a/extensions.js";
import type { Version } from "./version.js";

/** Where callers of 0.3 say the same (its topics/extensions.md). */
const oldExtensionsHeader = "x-a2a-extensions";

/** More are not read: no agent has so many. */
const maxExtensions = 100;

/** URIs of the extensions that a caller wants to use: a list with commas (A2A 1.0, §3.2.6, §14.2.2). */
export function requestedExtensions(
  headers: IncomingHttpHeaders,
  version: Version,
): readonly string[] {
  const given = headers[extensionsHeader];
  const old = version === "0.3" ? headers[oldExtensionsHeader] : undefined;
  if (given === undefined && old === undefined) return [];
  const uris = `${given ?? ""},${old ?? ""}`.split(",", maxExtensions).map((uri) => uri.trim());
  return [...new Set(uris)].filter((uri) => uri !== "");
}

/** The header that tells a caller which extensions are in use. */
export function responseExtensionsName(version: Version): string {
  return version === "0.3" ? "X-A2A-Extensions" : "A2A-Extensions";
}

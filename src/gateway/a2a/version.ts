import type { IncomingMessage } from "node:http";
import { type Version, versionFrom, versionName } from "../../rpc/a2a/version.js";

export { supportedVersions, type Version, versionName } from "../../rpc/a2a/version.js";

const headerName = versionName.toLowerCase();

/**
 * The version that a request is in: that of the header, or else of the query (A2A 1.0, §3.6.1). None is 0.3
 * (§3.6.2). Throws version_not_supported.
 */
export function versionOf({
  headers,
  url = "",
}: Pick<IncomingMessage, "headers" | "url">): Version {
  const header = headers[headerName];
  return versionFrom((typeof header === "string" ? header.trim() : "") || fromQuery(url));
}

function fromQuery(url: string): string {
  const at = url.indexOf("?");
  if (at === -1) return "";
  return new URLSearchParams(url.slice(at)).get(versionName)?.trim() ?? "";
}

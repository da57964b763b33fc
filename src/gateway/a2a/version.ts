import type { IncomingMessage } from "node:http";
import { StudlyError } from "../../domain/errors.js";

/** The versions of A2A that are spoken here, newest first. */
export const supportedVersions = ["1.0", "0.3"] as const;
export type Version = (typeof supportedVersions)[number];

/** The service parameter by which a caller says its version, as header or in the query (A2A 1.0, §3.6). */
export const versionName = "A2A-Version";

const headerName = versionName.toLowerCase();
/** The patch number does not count (§3.6). */
const shape = /^(\d+\.\d+)(?:\.\d+)?$/;

/**
 * The version that a request is in: that of the header, or else of the query. None is 0.3 (§3.6.2).
 * Throws version_not_supported.
 */
export function versionOf({
  headers,
  url = "",
}: Pick<IncomingMessage, "headers" | "url">): Version {
  const header = headers[headerName];
  const asked = (typeof header === "string" ? header.trim() : "") || fromQuery(url);
  if (asked === "1.0") return "1.0";
  if (asked === "") return "0.3";
  const [, version] = shape.exec(asked) ?? [];
  const known = supportedVersions.find((each) => each === version);
  if (known !== undefined) return known;
  throw unsupported(asked);
}

function fromQuery(url: string): string {
  const at = url.indexOf("?");
  if (at === -1) return "";
  return new URLSearchParams(url.slice(at)).get(versionName)?.trim() ?? "";
}

function unsupported(asked: string): StudlyError {
  const known = supportedVersions.join(" and ");
  const said = asked.toWellFormed().slice(0, 20);
  return new StudlyError(
    "version_not_supported",
    `A2A ${said} is not spoken here. Send the header ${versionName} with one of ${known}.`,
    { metadata: { supportedVersions: supportedVersions.join(", ") } },
  );
}

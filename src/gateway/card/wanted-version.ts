import type { IncomingMessage } from "node:http";
import { versionName } from "../a2a/version.js";

const anyPatch = /^0\.3(?:\.\d+)?$/;

/**
 * Whether a caller asks for the card of A2A 0.3, by header or query parameter (A2A 1.0, §3.6.1). Who asks for no
 * version, or for one that we do not know, is given the card of 1.0, which says which versions there are: callers
 * of 0.3 and of 1.0 look for their card at the same path, and what is there must be a card of 1.0 (§14.3).
 */
export function wantsV03({ headers, url = "" }: Pick<IncomingMessage, "headers" | "url">): boolean {
  const wanted = headers["a2a-version"] || queryOf(url).get(versionName);
  return typeof wanted === "string" && anyPatch.test(wanted.trim());
}

function queryOf(url: string): URLSearchParams {
  const start = url.indexOf("?");
  return new URLSearchParams(start === -1 ? "" : url.slice(start));
}

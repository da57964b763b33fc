const separator = ".";

/**
 * The secret in a plan's feed addresses: where to look, and an unguessable part. A context holds one
 * at a time.
 */
export function feedTokenFor(contextId: string, newId: () => string): string {
  const place = Buffer.from(contextId).toString("base64url");
  return place + separator + newId().replace(/[^A-Za-z0-9]/g, "");
}

/** Where a token says to look; undefined if it is none. Whether it is valid stands there. */
export function contextIdOf(feedToken: string): string | undefined {
  const end = feedToken.indexOf(separator);
  return end < 1 ? undefined : Buffer.from(feedToken.slice(0, end), "base64url").toString();
}

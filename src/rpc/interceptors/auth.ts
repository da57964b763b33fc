import { hash, timingSafeEqual } from "node:crypto";
import type { Interceptor } from "@connectrpc/connect";
import { StudlyError } from "../../domain/errors.js";
import { callerKey } from "../context.js";
import { policyOf } from "./policy.js";

const bearer = /^bearer +/i;

/**
 * Lets those in who send one of the keys, as `Authorization: Bearer KEY` or `x-api-key: KEY`. The caller
 * is then the key's fingerprint: the first 16 hex digits of its SHA-256.
 */
export function createAuth(apiKeys: readonly string[]): Interceptor {
  const known = apiKeys.map(digestOf);
  return (next) => (request) => {
    const key = keyOf(request.header);
    const digest = key === undefined ? undefined : digestOf(key);
    if (digest !== undefined && isOneOf(known, digest)) {
      request.contextValues.set(callerKey, digest.toString("hex", 0, 8));
    } else if (!policyOf(request.method).open) {
      throw new StudlyError(
        "unauthenticated",
        key === undefined
          ? "Send an API key: Authorization: Bearer KEY, or x-api-key: KEY."
          : "This API key is not known here.",
      );
    }
    return next(request);
  };
}

function keyOf(header: Headers): string | undefined {
  const authorization = header.get("authorization");
  if (authorization !== null && bearer.test(authorization)) {
    return authorization.replace(bearer, "").trim();
  }
  return header.get("x-api-key") ?? undefined;
}

function digestOf(key: string): Buffer {
  return hash("sha256", key, "buffer");
}

/** Looks at every key, so that the time tells nothing. */
function isOneOf(known: readonly Buffer[], digest: Buffer): boolean {
  let found = false;
  for (const candidate of known) found = timingSafeEqual(candidate, digest) || found;
  return found;
}

import { createHash, randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import type { PushSign } from "./sender.js";

/** A private key, and how it is found among the public ones at /.well-known/jwks.json. */
export interface SigningKey {
  readonly kid: string;
  /** "ES256", "EdDSA", "RS256"...: what the key is for. */
  readonly alg: string;
  readonly privateKey: CryptoKey;
}

export interface PushSignerOptions {
  /** The claim "iss": this service's URL. Absent: no such claim. */
  readonly issuer?: string;
  /** How long a signature is good for, in ms; default: 300,000. */
  readonly lifetimeMs?: number;
  /** Milliseconds since the epoch; default: Date.now. */
  readonly now?: () => number;
}

/**
 * Signs notifications: a JWT with `iat`, `exp`, `jti`, `aud` (the receiver's origin) and
 * `request_body_sha256` (of the body's bytes, in lower-case hexadecimal, as A2A's samples have it).
 */
export function createPushSigner(key: SigningKey, options: PushSignerOptions = {}): PushSign {
  const { issuer, lifetimeMs = 300_000, now = Date.now } = options;
  return (body, audience) => {
    const issuedAt = Math.floor(now() / 1_000);
    const jwt = new SignJWT({ request_body_sha256: sha256(body) })
      .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: "JWT" })
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + Math.ceil(lifetimeMs / 1_000))
      .setJti(randomUUID())
      .setAudience(audience);
    if (issuer !== undefined) jwt.setIssuer(issuer);
    return jwt.sign(key.privateKey);
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

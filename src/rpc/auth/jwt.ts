import { hash } from "node:crypto";
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from "jose";
import { StudlyError } from "../../domain/errors.js";
import type { Caller } from "./caller.js";
import { type Accepted, challengeOf, wanted } from "./challenge.js";

/** Whose tokens are good here. */
export interface JwtOptions {
  /** The `iss` of the tokens, as it stands there. */
  readonly issuer: string;
  /** Any of these in the tokens' `aud` will do. */
  readonly audience: string | readonly string[];
  /** The issuer's public keys, or where they are. */
  readonly keys: JSONWebKeySet | { readonly jwksUrl: string };
  /** The keys are awaited no longer than this, in ms; default 800. */
  readonly jwksTimeoutMs?: number;
}

/** Signed by a private key that only the issuer has; a shared secret would be guessed at, or be the public key. */
const algorithms = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "EdDSA", "Ed25519"],
];

/** How far the issuer's clock and ours may be apart. */
const clockToleranceS = 5;
const defaultTimeoutMs = 800;
/** After the keys could not be had, for how long nobody asks again. */
const pauseMs = 1_000;

/** Three parts of base64url: a JWS, whatever is in it. */
const jwsShape = /^[\w-]+\.[\w-]*\.[\w-]*$/;

export function looksLikeJwt(token: string): boolean {
  return jwsShape.test(token);
}

/**
 * Reads a JWT: its signature by the issuer's keys, `iss`, `aud`, `exp` and `nbf`; `exp` and `sub` must be there
 * (RFC 7519, RFC 8725). Rejects with StudlyError: unauthenticated if it is not good, unavailable if the keys cannot
 * be had.
 */
export function createJwtReader(
  options: JwtOptions,
  accepted: Accepted,
): (token: string) => Promise<Caller> {
  const { issuer, audience } = options;
  const keys = "jwksUrl" in options.keys ? remoteKeys(options) : createLocalJWKSet(options.keys);
  const checks = {
    issuer,
    audience: typeof audience === "string" ? audience : [...audience],
    algorithms,
    clockTolerance: clockToleranceS,
    requiredClaims: ["exp", "sub"],
  };
  return async (token) => {
    try {
      const { payload } = await verify(token, keys, checks);
      return callerOf(payload, accepted);
    } catch (error) {
      if (error instanceof StudlyError) throw error;
      throw refused(problemOf(error), accepted);
    }
  };
}

type Checks = NonNullable<Parameters<typeof jwtVerify>[2]>;

async function verify(token: string, keys: JWTVerifyGetKey, checks: Checks) {
  try {
    return await jwtVerify(token, keys, checks);
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    // A token without `kid`: any of the keys of its kind may be the one.
    for await (const key of error) {
      try {
        return await jwtVerify(token, key, checks);
      } catch (other) {
        if (!(other instanceof errors.JWSSignatureVerificationFailed)) throw other;
      }
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
}

/** Keys that are fetched once and kept; whoever needs them while they cannot be had is told so within the time-out. */
function remoteKeys({ keys, jwksTimeoutMs = defaultTimeoutMs }: JwtOptions): JWTVerifyGetKey {
  const url = new URL("jwksUrl" in keys ? keys.jwksUrl : "");
  const fetched = createRemoteJWKSet(url, { timeoutDuration: jwksTimeoutMs });
  let pausedUntil = Number.NEGATIVE_INFINITY;
  return async (header, token) => {
    if (performance.now() < pausedUntil) throw keysAway(undefined);
    try {
      return await fetched(header, token);
    } catch (error) {
      if (isAboutToken(error)) throw error;
      pausedUntil = performance.now() + pauseMs;
      throw keysAway(error);
    }
  };
}

function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

function keysAway(cause: unknown): StudlyError {
  return new StudlyError(
    "unavailable",
    "The keys of the tokens' issuer cannot be had, so nobody can be let in by a token. Try again.",
    { retryAfterMs: pauseMs, metadata: { retryable: "true" }, cause },
  );
}

/** `iss` and `sub` together are unique (RFC 7519, §4.1.2); neither of them is shown. */
function callerOf({ iss, sub }: JWTPayload, accepted: Accepted): Caller {
  if (typeof sub !== "string" || sub === "") throw refused("The token says no sub.", accepted);
  return { id: hash("sha256", JSON.stringify([iss, sub]), "hex").slice(0, 32) };
}

function refused(problem: string, accepted: Accepted): StudlyError {
  return new StudlyError("unauthenticated", `${problem} ${wanted(accepted)}`, {
    metadata: { challenge: challengeOf(accepted, problem) },
  });
}

/** In our own words: those of a library may quote the token. */
function problemOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return "The token has expired.";
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.reason === "missing") return `The token lacks the claim ${claimOf(error.claim)}.`;
    return claimProblems[error.claim] ?? "A claim of the token is not good here.";
  }
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) {
    return "The token is signed by an algorithm that is not taken here.";
  }
  if (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWSSignatureVerificationFailed
  ) {
    return "The token is not signed by a key of its issuer.";
  }
  return "The token is not a JWT that can be read.";
}

const claimProblems: Readonly<Record<string, string>> = {
  iss: "The token is from another issuer.",
  aud: "The token is for another audience.",
  nbf: "The token is not valid yet.",
};

function claimOf(name: string): string {
  return ["exp", "sub", "iss", "aud"].includes(name) ? name : "that is needed";
}

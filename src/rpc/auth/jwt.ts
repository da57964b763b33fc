import { hash } from "node:crypto";
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { StudlyError } from "../../domain/errors.js";
import type { Caller } from "./caller.js";
import { type Accepted, challengeOf, wanted } from "./challenge.js";
import { createIssuerKeys, type IssuerKeysOptions } from "./issuer-keys.js";

/** Whose tokens are good here. */
export interface JwtOptions extends IssuerKeysOptions {
  /** Any of these in the tokens' `aud` will do. */
  readonly audience: string | readonly string[];
}

/** Signed by a private key that only the issuer has; a shared secret would be guessed at, or be the public key. */
const algorithms = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "EdDSA", "Ed25519"],
];

/** How far the issuer's clock and ours may be apart. */
const clockToleranceS = 5;

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
  const keys = createIssuerKeys(options);
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

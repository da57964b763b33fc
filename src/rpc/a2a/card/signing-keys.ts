import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { calculateJwkThumbprint, importPKCS8, type JWK } from "jose";

/** A private key that signs, and its public half as others find it. */
export interface SigningKey {
  /** The thumbprint of the public key (RFC 7638), so that the same file gives the same id. */
  readonly kid: string;
  /** "ES256", "ES384", "ES512", "EdDSA" or "RS256" (RFC 7518, RFC 8037). */
  readonly alg: string;
  readonly privateKey: CryptoKey;
  /** With `kid`, `alg` and `use`. */
  readonly publicJwk: JWK;
}

/** Public keys as they are published (RFC 7517). */
export interface Jwks {
  readonly keys: readonly JWK[];
}

const blocks = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g;
const minRsaBits = 2048;

const algOfCurve: Readonly<Record<string, string>> = {
  prime256v1: "ES256",
  secp384r1: "ES384",
  secp521r1: "ES512",
};

/**
 * The private keys of a PEM file, in its order: EC (P-256, P-384, P-521), Ed25519 or RSA of 2,048 bits or more.
 * Several are for rotation: all of them sign. Throws an Error that says what is wrong and quotes nothing.
 */
export async function loadSigningKeys(pem: string): Promise<readonly SigningKey[]> {
  const found = [...pem.matchAll(blocks)].filter(([, label = ""]) => label.endsWith("PRIVATE KEY"));
  if (found.length === 0) {
    throw new Error(
      "has no private key in PEM; make one with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256",
    );
  }
  return Promise.all(found.map(([block]) => loadKey(block)));
}

/** The public halves, for `/.well-known/jwks.json`. */
export function jwksOf(keys: readonly SigningKey[]): Jwks {
  return { keys: keys.map(({ publicJwk }) => publicJwk) };
}

async function loadKey(pem: string): Promise<SigningKey> {
  const key = parse(pem);
  const alg = algOf(key);
  // jose makes of it a key that cannot be read out again.
  const pkcs8 = key.export({ type: "pkcs8", format: "pem" }).toString();
  const jwk = createPublicKey(key).export({ format: "jwk" }) as JWK;
  const kid = await calculateJwkThumbprint(jwk);
  const publicJwk = { ...jwk, kid, alg, use: "sig" };
  return { kid, alg, privateKey: await importPKCS8(pkcs8, alg), publicJwk };
}

function parse(pem: string): KeyObject {
  if (pem.includes("ENCRYPTED")) {
    throw new Error("is encrypted; give it in clear, readable by this service only");
  }
  try {
    return createPrivateKey(pem);
  } catch {
    // Node's own words may quote what it read.
    throw new Error("cannot be read as a private key in PEM (PKCS#8)");
  }
}

function algOf({ asymmetricKeyType: type, asymmetricKeyDetails: details = {} }: KeyObject): string {
  if (type === "ed25519") return "EdDSA";
  if (type === "ec") {
    const alg = algOfCurve[details.namedCurve ?? ""];
    if (alg !== undefined) return alg;
  }
  if (type === "rsa") {
    if ((details.modulusLength ?? 0) >= minRsaBits) return "RS256";
    throw new Error(`is an RSA key of less than ${minRsaBits} bits`);
  }
  throw new Error("is of no kind that signs here: EC (P-256, P-384, P-521), Ed25519 or RSA");
}

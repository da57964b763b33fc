import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";

export const audience = "https://studly.example";
export const iss = "https://login.example";

/** What goes wrong with the server of the keys. */
export type Fault = "none" | "hangs" | "500" | "no JSON" | "no keys" | "slow";

/** An issuer of tokens, with a real server for its keys. */
export interface Issuer extends AsyncDisposable {
  /** The server's URL, of which the OpenID configuration speaks. */
  readonly url: string;
  readonly jwksUrl: string;
  /** How often the keys were asked for. */
  readonly asked: () => number;
  fault: Fault;
  /** The OpenID configuration is another issuer's. */
  misnamed: boolean;
  /** The public key as PEM. */
  readonly spki: string;
  readonly jwk: JWK;
  /** A token with these claims, good for a minute unless they say otherwise. */
  token(claims?: JWTPayload, header?: { readonly kid?: string }): Promise<string>;
  /** Another key of its own replaces the one before. */
  rotate(): Promise<void>;
}

export async function startIssuer(alg = "ES256"): Promise<Issuer> {
  const make = async (kid: string) => {
    const pair = await generateKeyPair(alg, { extractable: true });
    return { ...pair, kid, jwk: { ...(await exportJWK(pair.publicKey)), kid, alg, use: "sig" } };
  };
  let key = await make("key-1");
  let asked = 0;
  const server = createServer(async (request, response) => {
    if (request.url === "/.well-known/openid-configuration") {
      const named = issuer.misnamed ? "https://evil.example" : issuer.url;
      response.end(JSON.stringify({ issuer: named, jwks_uri: issuer.jwksUrl }));
      return;
    }
    asked += 1;
    if (issuer.fault === "hangs") return;
    if (issuer.fault === "slow") await delay(1_200);
    response.statusCode = issuer.fault === "500" ? 500 : 200;
    if (issuer.fault === "no JSON") response.end("<html>");
    else response.end(JSON.stringify(issuer.fault === "no keys" ? {} : { keys: [key.jwk] }));
  });
  const url = `http://127.0.0.1:${await listen(server)}`;
  const issuer: Issuer = {
    url,
    jwksUrl: `${url}/jwks`,
    misnamed: false,
    asked: () => asked,
    fault: "none",
    spki: await exportSPKI(key.publicKey),
    get jwk() {
      return key.jwk;
    },
    token: (claims = {}, { kid = key.kid } = {}) =>
      new SignJWT({ iss, aud: audience, sub: "ada", exp: now() + 60, ...claims })
        .setProtectedHeader({ alg, ...(kid === "" ? {} : { kid }) })
        .sign(key.privateKey),
    async rotate() {
      key = await make("key-2");
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return issuer;
}

export function now(): number {
  return Math.floor(Date.now() / 1_000);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
  );
}

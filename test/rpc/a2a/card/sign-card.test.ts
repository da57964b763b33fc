import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { canonicalizeAgentCard, verifyAgentCardSignature } from "@a2a-js/sdk";
import type { JsonObject } from "@bufbuild/protobuf";
import fc from "fast-check";
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  decodeProtectedHeader,
  flattenedVerify,
} from "jose";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createAgentCards } from "../../../../src/rpc/a2a/card/agent-card.js";
import { cardJson } from "../../../../src/rpc/a2a/card/card-json.js";
import { type AgentCardV03, cardV03 } from "../../../../src/rpc/a2a/card/card-v03.js";
import {
  type CardSigner,
  canonicalCard,
  createCardSigner,
} from "../../../../src/rpc/a2a/card/sign-card.js";
import { loadSigningKeys, type SigningKey } from "../../../../src/rpc/a2a/card/signing-keys.js";
import { anyOptions, baseUrl, cardsWith, keyOptions } from "./samples.js";

const pkcs8 = { type: "pkcs8", format: "pem" } as const;
const ec = (namedCurve: string) =>
  generateKeyPairSync("ec", { namedCurve }).privateKey.export(pkcs8).toString();
const rsa = (modulusLength: number) =>
  generateKeyPairSync("rsa", { modulusLength }).privateKey.export(pkcs8).toString();
const ed25519 = () => generateKeyPairSync("ed25519").privateKey.export(pkcs8).toString();

interface Signed extends JsonObject {
  signatures: { protected: string; signature: string }[];
}

/** As §8.4.3 says, with nothing of ours but the card: which of the signatures hold. */
async function verify(card: JsonObject, { jwks }: Pick<CardSigner, "jwks">): Promise<boolean[]> {
  const { signatures, ...rest } = card as Signed;
  // RFC 8785 of texts, booleans, lists and objects.
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== "object") return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
  };
  const payload = Buffer.from(JSON.stringify(sorted(rest))).toString("base64url");
  const keys = createLocalJWKSet({ keys: [...jwks.keys] });
  return Promise.all(
    signatures.map((each) =>
      flattenedVerify({ ...each, payload }, keys).then(
        () => true,
        () => false,
      ),
    ),
  );
}

describe("signing keys", () => {
  it.each([
    ["ES256", () => ec("P-256")],
    ["ES384", () => ec("P-384")],
    ["ES512", () => ec("P-521")],
    ["EdDSA", ed25519],
    ["RS256", () => rsa(2048)],
  ])("are read from PKCS#8: %s", async (alg, pem) => {
    const [key] = (await loadSigningKeys(pem())) as [SigningKey];
    expect(key.alg).toBe(alg);
    expect(key.publicJwk).toMatchObject({ alg, use: "sig", kid: key.kid });
    expect(key.kid).toBe(await calculateJwkThumbprint(key.publicJwk));
  });

  it("are published without their private half, and cannot be read out again", async () => {
    const keys = await loadSigningKeys(ec("P-256") + rsa(2048));
    const { jwks } = createCardSigner({ keys, baseUrl });
    for (const secret of ["d", "p", "q", "dp", "dq", "qi"]) {
      for (const key of jwks.keys) expect(key).not.toHaveProperty(secret);
    }
    expect(keys.map(({ privateKey }) => privateKey.extractable)).toEqual([false, false]);
  });

  it("are read as openssl writes them, comments and parameters around them", async () => {
    const sec1 = execFileSync("openssl", ["ecparam", "-name", "prime256v1", "-genkey"]).toString();
    const [key] = await loadSigningKeys(`# for cards\n${sec1.replaceAll("\n", "\r\n")}`);
    expect(key?.alg).toBe("ES256");
  });

  it.each([
    ["", /no private key.*openssl genpkey/],
    [
      generateKeyPairSync("ed25519").publicKey.export({ type: "spki", format: "pem" }).toString(),
      /no private key/,
    ],
    ["-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----", /cannot be read/],
    [ec("secp256k1"), /no kind that signs/],
    [
      generateKeyPairSync("ed25519")
        .privateKey.export({ ...pkcs8, cipher: "aes-256-cbc", passphrase: "secret" })
        .toString(),
      /encrypted/,
    ],
  ])("that are of no use are refused, and not quoted", async (pem, message) => {
    const error: unknown = await loadSigningKeys(pem).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toMatch(/c2VjcmV0|secret/);
  });

  it("of RSA must be long enough", async () => {
    await expect(loadSigningKeys(rsa(1024))).rejects.toThrow(/2048 bits/);
  });
});

describe("a signed card (A2A 1.0, §8.4)", () => {
  afterEach(() => vi.restoreAllMocks());
  let signer: CardSigner;
  let card: Signed;
  beforeAll(async () => {
    const keys = await loadSigningKeys(ec("P-256") + ed25519() + rsa(2048));
    signer = createCardSigner({ keys, baseUrl });
    card = cardJson(await signer.sign(createAgentCards(keyOptions).publicCard(baseUrl))) as Signed;
  });

  it("has a signature by each key, whose header says how to verify it (§8.4.2)", () => {
    expect(card.signatures.map(decodeProtectedHeader)).toEqual(
      signer.jwks.keys.map(({ alg, kid }) => ({
        alg,
        typ: "JOSE",
        kid,
        jku: `${baseUrl}/.well-known/jwks.json`,
      })),
    );
  });

  it("verifies by the published keys alone (§8.4.3)", async () => {
    expect(await verify(card, signer)).toEqual([true, true, true]);
  });

  it("verifies with @a2a-js/sdk, for each of its signatures", async () => {
    const key = async (kid: string) => {
      const found = signer.jwks.keys.find((each) => each.kid === kid);
      if (found === undefined) throw new Error("unknown key");
      return found;
    };
    for (const each of card.signatures) {
      await verifyAgentCardSignature(key)({ ...card, signatures: [each] } as never);
    }
    vi.spyOn(console, "debug").mockReturnValue();
    const changed = { ...card, name: "Study" };
    await expect(verifyAgentCardSignature(key)(changed as never)).rejects.toThrow(/No valid/);
  });

  it.each<[string, (card: Signed) => JsonObject]>([
    [
      "an interface",
      ({ supportedInterfaces: _, ...rest }) => ({ ...rest, supportedInterfaces: [] }),
    ],
    [
      "a skill",
      (signed) => ({ ...signed, skills: (signed["skills"] as object[]).slice(1) as never }),
    ],
    ["its security", ({ securityRequirements: _, ...rest }) => rest],
    ["a capability", (signed) => ({ ...signed, capabilities: { streaming: false } })],
    ["a field more", (signed) => ({ ...signed, iconUrl: "https://evil.example/icon.png" })],
  ])("that was changed in %s does not verify", async (_what, change) => {
    expect(await verify(change(card), signer)).toEqual([false, false, false]);
  });

  it("is canonical alike for us and for @a2a-js/sdk, whatever is switched on", () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const json = cardJson(createAgentCards(options).publicCard(baseUrl));
        const canonical = canonicalCard(json as never);
        expect(canonical).toBe(canonicalizeAgentCard(json as never));
        // a2a-python escapes what is not ASCII before it signs.
        expect(canonical).toMatch(/^[ -~]*$/);
      }),
      { seed: 20261123 },
    );
  });

  it("is signed once, and anew when it changes", async () => {
    const cards = cardsWith({ apiKeys: true });
    const first = await signer.sign(cards.publicCard(baseUrl));
    const again = await signer.sign(cards.publicCard(baseUrl));
    // ECDSA gives another signature each time it is asked.
    expect(again.signatures).toEqual(first.signatures);
    const extended = await signer.sign(cards.extendedCard(baseUrl, "0123456789abcdef"));
    expect(extended.signatures).not.toEqual(first.signatures);
    expect(await verify(cardJson(extended), signer)).toEqual([true, true, true]);
  });

  it("is of the configured base URL only: nobody has their own server signed", async () => {
    const evil = cardsWith().publicCard("https://evil.example");
    await expect(signer.sign(evil)).rejects.toThrow(/another base URL/);
    await expect(signer.signV03(cardV03(evil))).rejects.toThrow(/another base URL/);
  });

  it("of 0.3 is signed in its own form", async () => {
    const old: AgentCardV03 = await signer.signV03(cardV03(cardsWith().publicCard(baseUrl)));
    expect(await verify(old as unknown as JsonObject, signer)).toEqual([true, true, true]);
    const changed = { ...old, url: "https://evil.example" } as unknown as JsonObject;
    expect(await verify(changed, signer)).toEqual([false, false, false]);
  });
});

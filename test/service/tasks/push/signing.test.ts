import { createHash } from "node:crypto";
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { createPushSigner, type SigningKey } from "../../../../src/service/tasks/push/signing.js";

async function keyOf(alg: string): Promise<{ key: SigningKey; jwks: { keys: object[] } }> {
  const { privateKey, publicKey } = await generateKeyPair(alg);
  const kid = `${alg}-1`;
  return {
    key: { kid, alg, privateKey },
    jwks: { keys: [{ ...(await exportJWK(publicKey)), kid, alg, use: "sig" }] },
  };
}

const body = '{"statusUpdate":{"taskId":"t","note":"grün"}}';

describe("a signed notification", () => {
  test.each(["ES256", "EdDSA", "RS256"])(
    "%s is verified with the published keys alone",
    async (alg) => {
      const { key, jwks } = await keyOf(alg);
      const sign = createPushSigner(key, { issuer: "https://studly.test" });
      const jwt = await sign(body, "https://hook.test");
      const { payload, protectedHeader } = await jwtVerify(jwt, createLocalJWKSet(jwks), {
        issuer: "https://studly.test",
        audience: "https://hook.test",
        maxTokenAge: "5 minutes",
      });
      expect(protectedHeader).toEqual({ alg, kid: `${alg}-1`, typ: "JWT" });
      const sha256 = createHash("sha256").update(Buffer.from(body)).digest("hex");
      expect(payload["request_body_sha256"]).toBe(sha256);
      expect(payload.jti).toMatch(/\S{20}/);
    },
  );

  test("is good for a short time, and never twice the same", async () => {
    const { key } = await keyOf("ES256");
    const now = Date.parse("2026-11-24T10:00:00.900Z");
    const sign = createPushSigner(key, { lifetimeMs: 60_000, now: () => now });
    const [one, two] = await Promise.all([sign(body, "a"), sign(body, "a")]);
    const claims = JSON.parse(Buffer.from(one.split(".")[1] ?? "", "base64url").toString());
    expect(claims).toEqual({
      iat: Math.floor(now / 1_000),
      exp: Math.floor(now / 1_000) + 60,
      jti: expect.any(String),
      aud: "a",
      request_body_sha256: expect.stringMatching(/^[\da-f]{64}$/),
    });
    expect(one).not.toBe(two);
  });
});

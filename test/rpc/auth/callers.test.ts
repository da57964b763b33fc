import fc from "fast-check";
import { SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, it, vi } from "vitest";
import { StudlyError } from "../../../src/domain/errors.js";
import { createApiKeys } from "../../../src/rpc/api-keys.js";
import { type CallersOptions, createCallers } from "../../../src/rpc/auth/callers.js";
import { audience, type Fault, type Issuer, iss, now, startIssuer } from "./issuer.js";

type Headers1 = Record<string, string>;

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** The caller's id, or the error. */
async function callerOf(
  callers: ReturnType<typeof createCallers>,
  headers: Headers1 = {},
): Promise<string | StudlyError> {
  try {
    return (await callers.identify(new Headers(headers))).id;
  } catch (error) {
    if (error instanceof StudlyError) return error;
    throw error;
  }
}

const withTokens = ({ jwksUrl }: Issuer, more: Partial<CallersOptions> = {}) =>
  createCallers({ jwt: { issuer: iss, audience, keys: { jwksUrl } }, ...more });

const refused = (message: RegExp) => ({
  code: "unauthenticated",
  message: expect.stringMatching(message),
});

describe("callers without credentials", () => {
  it("are anonymous where nothing is set up, whatever they send", async () => {
    const callers = createCallers();
    expect(await callerOf(callers)).toBe("anonymous");
    expect(await callerOf(callers, bearer("anything"))).toBe("anonymous");
  });

  it("are refused where credentials are set up, and told what to send (§7.4)", async () => {
    expect(await callerOf(createCallers({ apiKeys: ["key-one"] }))).toMatchObject({
      code: "unauthenticated",
      message: "Send an API key (Authorization: Bearer KEY, or x-api-key: KEY).",
      metadata: {
        challenge: 'Bearer realm="studly", ApiKey realm="studly", in="header", name="x-api-key"',
      },
    });
  });

  it("are anonymous where that is allowed, unless they send credentials that are no good", async () => {
    const callers = createCallers({ apiKeys: ["key-one"], allowAnonymous: true });
    expect(await callerOf(callers)).toBe("anonymous");
    expect(await callerOf(callers, { "x-api-key": "wrong" })).toMatchObject(refused(/not known/));
    expect(await callerOf(callers, { authorization: "Basic YTpi" })).toMatchObject(
      refused(/no kind/),
    );
  });
});

describe("callers with API keys", () => {
  const callers = createCallers({ apiKeys: ["key-one", "key two", "a.b.c"] });

  it("are known by the key's fingerprint, at once", () => {
    const fingerprint = createApiKeys(["key-one"]).callerOf("key-one");
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(callers.identify(new Headers({ "x-api-key": "key-one" }))).toEqual({ id: fingerprint });
    expect(callers.identify(new Headers(bearer("key-one")))).toEqual({ id: fingerprint });
  });

  it.each<Headers1>([
    { authorization: "bearer  key two" },
    { authorization: "Bearer a.b.c" },
    { authorization: "Basic YTpi", "x-api-key": "key-one" },
  ])("are let in with %j", async (headers) => {
    expect(await callerOf(callers, headers)).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each<Headers1>([
    bearer("key-tw"),
    bearer(""),
    { authorization: "Bearer" },
    { authorization: "Basic key-one" },
    { authorization: "key-one" },
    { "x-api-key": "" },
    { "x-api-key": "key-ones" },
    { ...bearer("wrong"), "x-api-key": "key-one" },
  ])("are refused with %j", async (headers) => {
    const error = await callerOf(callers, headers);
    expect(error).toMatchObject(refused(/Send an API key/));
  });

  it("are told apart, and nothing but a key lets in", () => {
    const text = fc.string({ unit: "grapheme-ascii", maxLength: 40 });
    fc.assert(
      fc.property(text, (sent) => {
        fc.pre(!["key-one", "key two", "a.b.c"].includes(sent.trim()));
        expect(() => callers.identify(new Headers({ "x-api-key": sent }))).toThrow(StudlyError);
      }),
      { seed: 20261123 },
    );
  });
});

describe("callers with tokens", () => {
  it.each(["ES256", "EdDSA", "RS256", "PS256"])("are let in: %s", async (alg) => {
    await using issuer = await startIssuer(alg);
    const callers = withTokens(issuer);
    expect(await callerOf(callers, bearer(await issuer.token()))).toMatch(/^[0-9a-f]{32}$/);
  });

  it("keep their id over tokens, and are told apart by subject and issuer", async () => {
    await using issuer = await startIssuer();
    const callers = withTokens(issuer);
    const ada = await callerOf(callers, bearer(await issuer.token({ sub: "ada", jti: "1" })));
    expect(await callerOf(callers, bearer(await issuer.token({ sub: "ada", jti: "2" })))).toBe(ada);
    const eve = await callerOf(callers, bearer(await issuer.token({ sub: "eve" })));
    const other = createCallers({
      jwt: { issuer: "https://other.example", audience, keys: { jwksUrl: issuer.jwksUrl } },
    });
    const elsewhere = bearer(await issuer.token({ iss: "https://other.example" }));
    expect(new Set([ada, eve, await callerOf(other, elsewhere)]).size).toBe(3);
  });

  it("are let in beside callers with keys, also where tokens name no key", async () => {
    await using issuer = await startIssuer();
    const callers = withTokens(issuer, { apiKeys: ["key-one"] });
    expect(await callerOf(callers, bearer("key-one"))).toMatch(/^[0-9a-f]{16}$/);
    expect(await callerOf(callers, bearer(await issuer.token({}, { kid: "" })))).toMatch(
      /^\w{32}$/,
    );
    expect(await callerOf(callers, bearer("key-two"))).toMatchObject(
      refused(/neither a known API key nor a JWT.*Send an API key .* or a JWT from/),
    );
    // Only a key is sent that way.
    expect(await callerOf(callers, { "x-api-key": await issuer.token() })).toMatchObject(
      refused(/API key is not known/),
    );
  });

  it("may be meant for one of several audiences, and the clocks a little apart", async () => {
    await using issuer = await startIssuer();
    const { jwksUrl } = issuer;
    const callers = createCallers({
      jwt: { issuer: iss, audience: ["a", audience], keys: { jwksUrl } },
    });
    const headers = bearer(await issuer.token({ aud: ["x", audience], exp: now() - 2 }));
    expect(await callerOf(callers, headers)).toMatch(/^[0-9a-f]{32}$/);
  });

  it("are let in by the issuer's new keys, after they were changed", async () => {
    await using issuer = await startIssuer();
    const first = withTokens(issuer);
    await callerOf(first, bearer(await issuer.token()));
    await issuer.rotate();
    // A fresh process; one that runs asks again at most every 30 s.
    expect(await callerOf(withTokens(issuer), bearer(await issuer.token()))).toMatch(/^\w{32}$/);
    expect(await callerOf(first, bearer(await issuer.token()))).toMatchObject(
      refused(/not signed by a key of its issuer/),
    );
  });

  it("have their issuer's keys fetched once", async () => {
    await using issuer = await startIssuer();
    const callers = withTokens(issuer);
    const headers = bearer(await issuer.token());
    await Promise.all(Array.from({ length: 20 }, () => callerOf(callers, headers)));
    await callerOf(callers, headers);
    expect(issuer.asked()).toBe(1);
  });

  it("are let in by keys that the issuer's OpenID configuration leads to", async () => {
    await using issuer = await startIssuer();
    const callers = createCallers({ jwt: { issuer: issuer.url, audience } });
    const headers = bearer(await issuer.token({ iss: issuer.url }));
    const found = await Promise.all([callerOf(callers, headers), callerOf(callers, headers)]);
    expect(found).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), found[0]]);
    expect(issuer.asked()).toBe(1);
  });

  it("need no server where the keys are configured", async () => {
    await using issuer = await startIssuer();
    const keys = { keys: [issuer.jwk] };
    const callers = createCallers({ jwt: { issuer: iss, audience, keys } });
    expect(await callerOf(callers, bearer(await issuer.token()))).toMatch(/^[0-9a-f]{32}$/);
    expect(issuer.asked()).toBe(0);
  });
});

describe("tokens that are no good", () => {
  const claims: [string, Record<string, unknown>, RegExp][] = [
    ["expired", { exp: now() - 60 }, /has expired/],
    ["for another audience", { aud: "https://other.example" }, /another audience/],
    ["for nobody", { aud: undefined }, /lacks the claim aud/],
    ["of another issuer", { iss: "https://evil.example" }, /another issuer/],
    ["not valid yet", { nbf: now() + 600 }, /not valid yet/],
    ["good for ever", { exp: undefined }, /lacks the claim exp/],
    ["of nobody", { sub: undefined }, /lacks the claim sub/],
    ["of nobody, in other words", { sub: "" }, /no sub/],
  ];
  it.each(claims)("are refused: %s", async (_what, wrong, message) => {
    await using issuer = await startIssuer();
    const token = await issuer.token(wrong);
    const error = await callerOf(withTokens(issuer), bearer(token));
    expect(error).toMatchObject({
      ...refused(message),
      metadata: {
        challenge: expect.stringMatching(/^Bearer realm="studly", error="invalid_token"/),
      },
    });
    expect(JSON.stringify(error)).not.toContain(token.slice(0, 20));
  });

  it("are refused: signed by nobody (alg none), by a shared secret, by the public key as one", async () => {
    await using issuer = await startIssuer("RS256");
    const callers = withTokens(issuer);
    const good = { iss, aud: audience, sub: "ada", exp: now() + 60 };
    const none = new UnsecuredJWT(good).encode();
    const hs256 = (secret: string) =>
      new SignJWT(good)
        .setProtectedHeader({ alg: "HS256", kid: "key-1" })
        .sign(new TextEncoder().encode(secret));
    const forged = [none, await hs256("secret"), await hs256(issuer.spki)];
    for (const token of forged) {
      expect(await callerOf(callers, bearer(token))).toMatchObject(refused(/algorithm/));
    }
    // Nobody was asked for keys because of them.
    expect(issuer.asked()).toBe(0);
  });

  it("are refused: signed by somebody else's key, or changed after they were signed", async () => {
    await using issuer = await startIssuer();
    await using evil = await startIssuer();
    const callers = withTokens(issuer);
    const forged = await evil.token();
    expect(await callerOf(callers, bearer(forged))).toMatchObject(refused(/not signed by a key/));
    const unnamed = await evil.token({}, { kid: "" });
    expect(await callerOf(callers, bearer(unnamed))).toMatchObject(refused(/not signed by a key/));
    const [header, , signature] = (await issuer.token()).split(".");
    const payload = Buffer.from(
      JSON.stringify({ iss, aud: audience, sub: "root", exp: now() + 60 }),
    ).toString("base64url");
    expect(await callerOf(callers, bearer(`${header}.${payload}.${signature}`))).toMatchObject(
      refused(/not signed by a key/),
    );
  });

  it("are refused whatever they are", async () => {
    await using issuer = await startIssuer();
    const callers = withTokens(issuer);
    const part = fc.stringMatching(/^[\w-]{0,20}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 5 }), async (parts) => {
        expect(await callerOf(callers, bearer(parts.join(".")))).toMatchObject({
          code: "unauthenticated",
        });
      }),
      { seed: 20261123 },
    );
  });
});

describe("when the issuer's keys cannot be had", () => {
  it.each<Fault>(["hangs", "500", "no JSON", "no keys"])(
    "nobody is let in by a token, within a second: %s",
    async (fault) => {
      await using issuer = await startIssuer();
      issuer.fault = fault;
      const callers = withTokens(issuer, { apiKeys: ["key-one"], allowAnonymous: true });
      const headers = bearer(await issuer.token());
      const begun = performance.now();
      expect(await callerOf(callers, headers)).toMatchObject({
        code: "unavailable",
        retryAfterMs: 1_000,
        metadata: { retryable: "true" },
      });
      expect(performance.now() - begun).toBeLessThan(1_500);
      // Others are, and who comes next waits for nothing.
      expect(await callerOf(callers, bearer("key-one"))).toMatch(/^[0-9a-f]{16}$/);
      const again = performance.now();
      expect(await callerOf(callers, headers)).toMatchObject({ code: "unavailable" });
      expect(performance.now() - again).toBeLessThan(500);
      expect(issuer.asked()).toBe(1);
    },
  );

  it("and the OpenID configuration is another issuer's, nobody is let in", async () => {
    await using issuer = await startIssuer();
    issuer.misnamed = true;
    const callers = createCallers({ jwt: { issuer: issuer.url, audience } });
    const headers = bearer(await issuer.token({ iss: issuer.url }));
    expect(await callerOf(callers, headers)).toMatchObject({ code: "unavailable" });
    expect(issuer.asked()).toBe(0);
  });

  it("in time, they are there for those who come next", async () => {
    await using issuer = await startIssuer();
    issuer.fault = "slow";
    const callers = withTokens(issuer);
    const headers = bearer(await issuer.token());
    expect(await callerOf(callers, headers)).toMatchObject({ code: "unavailable" });
    await expect
      .poll(() => callerOf(callers, headers), { timeout: 10_000, interval: 100 })
      .toMatch(/^[0-9a-f]{32}$/);
    expect(issuer.asked()).toBe(1);
  });

  it("and nobody answers at all, it is the same", async () => {
    const issuer = await startIssuer();
    await issuer[Symbol.asyncDispose]();
    expect(await callerOf(withTokens(issuer), bearer(await issuer.token()))).toMatchObject({
      code: "unavailable",
    });
  });

  it("those who hold tokens of known keys are let in, whatever others send", async () => {
    await using issuer = await startIssuer();
    const callers = withTokens(issuer);
    const good = bearer(await issuer.token({ exp: now() + 600 }));
    await callerOf(callers, good);
    issuer.fault = "500";
    const unknown = bearer(await issuer.token({ exp: now() + 600 }, { kid: "key-9" }));
    // Unknown keys are asked for at most every 30 s.
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
    try {
      expect(await callerOf(callers, unknown)).toMatchObject({ code: "unavailable" });
      expect(await callerOf(callers, good)).toMatch(/^[0-9a-f]{32}$/);
    } finally {
      vi.useRealTimers();
    }
  });

  it("and then they can, tokens let in again", async () => {
    await using issuer = await startIssuer();
    issuer.fault = "500";
    const callers = withTokens(issuer);
    const headers = bearer(await issuer.token());
    expect(await callerOf(callers, headers)).toMatchObject({ code: "unavailable" });
    issuer.fault = "none";
    await expect
      .poll(() => callerOf(callers, headers), { timeout: 10_000, interval: 100 })
      .toMatch(/^[0-9a-f]{32}$/);
  });
});

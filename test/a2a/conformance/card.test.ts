import { generateKeyPairSync } from "node:crypto";
import { get } from "node:http";
import { createLocalJWKSet, decodeProtectedHeader, flattenedVerify } from "jose";
import { expect } from "vitest";
import { loadSigningKeys } from "../../../src/a2a-server.js";
import { startApp } from "../support.js";
import { oldCompleted, sendOld } from "./old-callers.js";
import { conformance } from "./suite.js";
import { anasKey, startAgent } from "./support.js";
import { connect } from "./wires/connect.js";
import { createGrpcPeer } from "./wires/grpc.js";
import { ask } from "./wires/http.js";
import type { Binding, Json, SentHeaders } from "./wires/peer.js";

const publicUrl = "https://agent.example";
const jsonBindings = ["JSON-RPC", "HTTP+JSON"] as const;
const bindingOf: Readonly<Record<string, Binding>> = {
  JSONRPC: "JSON-RPC",
  "HTTP+JSON": "HTTP+JSON",
  GRPC: "gRPC",
};

conformance("card.test.ts", ({ each, once, shared }) => {
  const agent = shared(() => startAgent());
  // Little is set, some of it to its default.
  const signed = shared(async () => {
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    return startAgent({
      publicUrl,
      signingKeys: await loadSigningKeys(pem),
      apiKeys: [anasKey],
      streaming: false,
      profile: { description: "", skills: [] },
    });
  });
  const studly = shared(() =>
    startApp({ env: { PUBLIC_URL: "https://studly.example", API_KEYS: anasKey } }),
  );
  const cardOf = async ({ url }: { readonly url: string }): Promise<Json> => {
    const { status, body } = await ask(`${url}/.well-known/agent-card.json`);
    expect(status).toBe(200);
    return body;
  };

  once("card", ["8.1-1", "14.3-1"], "there is a card at its well-known place", async () => {
    const answer = await ask(`${studly().url}/.well-known/agent-card.json`);
    expect(answer.headers["content-type"]).toMatch(/^application\/json/);
    expect(answer.body).toMatchObject({
      name: "Studly",
      description: expect.stringMatching(/./),
      version: "1.2.3",
      supportedInterfaces: expect.any(Array),
      capabilities: expect.any(Object),
      defaultInputModes: expect.any(Array),
      defaultOutputModes: expect.any(Array),
      skills: expect.any(Array),
    });
  });

  once("card", ["5.2-1", "8.3-1", "8.3.1-1"], "all bindings, all versions", async () => {
    const { supportedInterfaces } = await cardOf(studly());
    const spoken = supportedInterfaces.map(
      ({ protocolBinding, protocolVersion }: Json) => `${protocolBinding} ${protocolVersion}`,
    );
    const names = Object.keys(bindingOf);
    expect(spoken).toEqual(["1.0", "0.3"].flatMap((v) => names.map((name) => `${name} ${v}`)));
  });

  once("card", ["8.3.1-2"], "each interface does what it says", async () => {
    const { supportedInterfaces } = await cardOf(agent());
    for (const { url, protocolBinding, protocolVersion } of supportedInterfaces) {
      const binding = bindingOf[protocolBinding];
      if (binding === undefined) throw new Error(`unknown binding ${protocolBinding}`);
      const answer = await (protocolVersion === "1.0" ? listAt : sendOld)[binding](url);
      expect(answer).toEqual(protocolVersion === "1.0" ? expect.any(Array) : oldCompleted[binding]);
    }
    expect(supportedInterfaces.length).toBe(6);
  });

  for (const binding of [...jsonBindings, "gRPC"] as const) {
    each([binding], ["4.4.6-1"], "an absolute URL, with HTTPS", async () => {
      const { supportedInterfaces } = await cardOf(studly());
      const urls = supportedInterfaces
        .filter((each: Json) => bindingOf[each.protocolBinding] === binding)
        .map(({ url }: Json) => url);
      expect(urls.length).toBe(2);
      for (const url of urls) expect(url).toMatch(/^https:\/\/studly\.example(\/|$)/);
    });
  }

  once("card", ["3.6-1"], "versions without a patch number", async () => {
    const { supportedInterfaces } = await cardOf(studly());
    for (const { protocolVersion } of supportedInterfaces)
      expect(protocolVersion).toMatch(/^\d+\.\d+$/);
  });

  once("card", ["4.6.3-1"], "extensions with their version", async () => {
    const { extensions } = (await cardOf(studly())).capabilities;
    expect(extensions.length).toBeGreaterThan(0);
    for (const { uri } of extensions) expect(uri).toMatch(/^https:\/\/.*\/v\d+$/);
  });

  once(
    "card",
    ["8.4.1-1", "8.4.1-2", "8.4.1-7", "8.4.1-8"],
    "the card that is served is the one that is signed, as RFC 8785 has it",
    async () => {
      const card = await cardOf(signed());
      expect(await isSigned(card, signed().url)).toBe(true);
      expect(await isSigned({ ...card, name: "Another" }, signed().url)).toBe(false);
      expect(await isSigned({ ...card, iconUrl: "" }, signed().url)).toBe(false);
      const { result } = await extendedCardOf(signed().url);
      expect(await isSigned(result, signed().url)).toBe(true);
    },
  );

  once("card", ["8.4.1-3", "8.4.1-4"], "optional fields as they were set", async () => {
    const card = await cardOf(signed());
    expect(card).not.toHaveProperty("documentationUrl");
    expect(card).not.toHaveProperty("iconUrl");
    expect(card.capabilities).toMatchObject({ streaming: false, pushNotifications: true });
  });

  once(
    "card",
    ["8.4.1-5", "8.4.1-6"],
    "REQUIRED fields always, others if they say something",
    async () => {
      const card = await cardOf(signed());
      expect(card).toMatchObject({ description: "", skills: [] });
      expect(card.capabilities.extensions[0]).not.toHaveProperty("required");
      expect(card.securitySchemes.bearer.httpAuthSecurityScheme).not.toHaveProperty("bearerFormat");
      expect(card.supportedInterfaces[0]).not.toHaveProperty("tenant");
      expect(await isSigned(card, signed().url)).toBe(true);
    },
  );

  once("card", ["8.4.2-1", "8.4.2-2", "8.4.2-3"], "alg, typ and kid", async () => {
    const [signature] = (await cardOf(signed())).signatures;
    const { body: jwks } = await ask(`${signed().url}/.well-known/jwks.json`);
    expect(decodeProtectedHeader(signature)).toEqual({
      alg: "ES256",
      typ: "JOSE",
      kid: jwks.keys[0].kid,
      jku: `${publicUrl}/.well-known/jwks.json`,
    });
  });

  once("card", ["8.6-1", "8.6.1-1", "8.6.1-2"], "what is known is not sent again", async () => {
    const url = `${studly().url}/.well-known/agent-card.json`;
    const { headers } = await ask(url);
    expect(headers["cache-control"]).toMatch(/max-age=[1-9]\d*/);
    const { etag = "", "last-modified": modified = "" } = headers;
    expect(etag).toMatch(/^"[^"]+"$/);
    for (const known of [{ "if-none-match": etag }, { "if-modified-since": modified }])
      expect(await statusOf(url, known)).toBe(304);
    expect(await statusOf(url, { "if-none-match": '"another"' })).toBe(200);
    const other = await ask(`${agent().url}/.well-known/agent-card.json`);
    expect(other.headers["etag"]).not.toBe(etag);
  });

  once("card", ["13.3-5", "14.3-2"], "nothing internal, no credentials", async () => {
    const { result } = await extendedCardOf(studly().url);
    for (const card of [await cardOf(studly()), result]) {
      const text = JSON.stringify(card);
      expect(text).not.toContain(anasKey);
      expect(text).not.toMatch(/127\.0\.0\.1|localhost|0\.0\.0\.0/);
    }
  });

  once("card", ["13.3-7"], "the extended card has the version of the agent", async () => {
    expect((await extendedCardOf(studly().url)).result.version).toBe("1.2.3");
  });
});

/** Not by `fetch`, which adds "Cache-Control: no-cache" to what is conditional. */
function statusOf(url: string, headers: SentHeaders): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    }).on("error", reject);
  });
}

function extendedCardOf(url: string) {
  using peer = connect("JSON-RPC", url, { authorization: `Bearer ${anasKey}` });
  return peer.call("GetExtendedAgentCard");
}

const version = { "a2a-version": "1.0" };

/** ListTasks at the URL of an interface of 1.0. */
const listAt: Readonly<Record<Binding, (url: string) => Promise<Json>>> = {
  async "JSON-RPC"(url) {
    const { body } = await ask(url, {
      method: "POST",
      headers: { ...version, "content-type": "application/json" },
      body: { jsonrpc: "2.0", id: 1, method: "ListTasks" },
    });
    return body.result.tasks;
  },
  async "HTTP+JSON"(url) {
    return (await ask(`${url}/tasks`, { headers: version })).body.tasks;
  },
  async gRPC(url) {
    using peer = createGrpcPeer(`http://${url}`, version);
    return (await peer.call("ListTasks")).result.tasks ?? [];
  },
};

/** As A2A 1.0, §8.4.3 has it, with the keys that the agent publishes. */
async function isSigned({ signatures, ...card }: Json, url: string): Promise<boolean> {
  const { body: jwks } = await ask(`${url}/.well-known/jwks.json`);
  const payload = Buffer.from(JSON.stringify(inOrder(card))).toString("base64url");
  return flattenedVerify({ ...signatures[0], payload }, createLocalJWKSet(jwks)).then(
    () => true,
    () => false,
  );
}

/** RFC 8785 of texts, booleans, whole numbers, lists and objects. */
function inOrder(json: Json): Json {
  if (Array.isArray(json)) return json.map(inOrder);
  if (typeof json !== "object" || json === null) return json;
  const entries = Object.entries(json).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, value]) => [name, inOrder(value)]));
}

import { generateKeyPairSync } from "node:crypto";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { verifyAgentCardSignature } from "@a2a-js/sdk";
import { DefaultAgentCardResolver } from "@a2a-js/sdk/client";
import express, { type ErrorRequestHandler } from "express";
import { createRemoteJWKSet, decodeProtectedHeader, type JWK } from "jose";
import { describe, expect, it } from "vitest";
import { createCardRoutes } from "../../../src/gateway/card/card-routes.js";
import { sendError } from "../../../src/gateway/send.js";
import { type AgentCardOptions, createAgentCards } from "../../../src/rpc/a2a/card/agent-card.js";
import { type CardSigner, createCardSigner } from "../../../src/rpc/a2a/card/sign-card.js";
import { loadSigningKeys } from "../../../src/rpc/a2a/card/signing-keys.js";

const path = "/.well-known/agent-card.json";
const oldPath = "/.well-known/agent.json";
const jwksPath = "/.well-known/jwks.json";

interface Setup {
  readonly options?: Partial<AgentCardOptions>;
  readonly publicUrl?: string;
  readonly trustProxy?: boolean;
  /** Signs for the URL that the server then has. */
  readonly signed?: boolean;
}

const asJson: ErrorRequestHandler = (error, _request, response, _next) => {
  sendError(response, error);
};

const startedAt = Date.parse("2026-11-23T10:00:00.750Z");

/** The routes in an Express app on a port of its own. */
async function serve({ options, publicUrl, trustProxy = false, signed = false }: Setup = {}) {
  const app = express();
  app.disable("etag").set("query parser", false).set("trust proxy", trustProxy);
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const cards = createAgentCards({
    version: "1.2.3",
    capabilities: { streaming: true, pushNotifications: true, extendedAgentCard: true },
    apiKeys: false,
    anonymous: false,
    grpc: true,
    v03: true,
    ...options,
  });
  const signer = signed ? await signerOf(url) : undefined;
  const routes = createCardRoutes({ cards, signer, publicUrl, modifiedAt: startedAt });
  app.get(path, routes.agentCard);
  app.get(oldPath, routes.legacyCard);
  app.get(jwksPath, routes.jwks);
  app.use(asJson);
  return {
    url,
    port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function signerOf(baseUrl: string): Promise<CardSigner> {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  return createCardSigner({ keys: await loadSigningKeys(pem), baseUrl });
}

/** A request with any Host and method. */
function ask(port: number, target: string, headers: Record<string, string> = {}, method = "GET") {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (resolve, reject) => {
      const outgoing = request({ port, host: "127.0.0.1", path: target, headers, method });
      outgoing.on("response", async (response) => {
        let text = "";
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
      outgoing.on("error", reject);
      outgoing.end();
    },
  );
}

describe("GET /.well-known/agent-card.json (A2A 1.0, §8.2, §14.3)", () => {
  it("is the card of 1.0, by the URL that was called", async () => {
    await using server = await serve();
    const { status, headers, text } = await ask(server.port, path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toMatch(/^application\/json/);
    const card = JSON.parse(text);
    expect(card.supportedInterfaces[0]).toEqual({
      url: `${server.url}/a2a`,
      protocolBinding: "JSONRPC",
      protocolVersion: "1.0",
    });
    expect(card).not.toHaveProperty("protocolVersion");
    expect(card).not.toHaveProperty("url");
  });

  it("is read by @a2a-js/sdk", async () => {
    await using server = await serve();
    const card = await new DefaultAgentCardResolver().resolve(server.url);
    expect(card.name).toBe("Studly");
    expect(card.supportedInterfaces).toHaveLength(6);
  });

  it("is the card of 0.3 where that is asked for, by header or query (§3.6.1)", async () => {
    await using server = await serve();
    const old = {
      protocolVersion: "0.3.0",
      url: `${server.url}/a2a`,
      preferredTransport: "JSONRPC",
    };
    for (const version of ["0.3", "0.3.0"]) {
      const { text } = await ask(server.port, path, { "a2a-version": version });
      expect(JSON.parse(text)).toMatchObject(old);
    }
    const { text } = await ask(server.port, `${path}?A2A-Version=0.3`);
    expect(JSON.parse(text)).toMatchObject(old);
    const { text: both } = await ask(server.port, `${path}?A2A-Version=0.3`, {
      "a2a-version": "1.0",
    });
    expect(JSON.parse(both)).toHaveProperty("supportedInterfaces");
  });

  it.each(["1.0", "1.1", "2.0", "", "nonsense"])(
    "is the card of 1.0, which says what is spoken, for version %j",
    async (version) => {
      await using server = await serve();
      const { status, text } = await ask(server.port, path, { "a2a-version": version });
      expect(status).toBe(200);
      expect(JSON.parse(text)).toHaveProperty("supportedInterfaces");
    },
  );

  it("names the public URL, whatever Host is called", async () => {
    await using server = await serve({ publicUrl: "https://studly.example" });
    const { headers, text } = await ask(server.port, path, { host: "evil.example" });
    expect(JSON.parse(text).supportedInterfaces[0].url).toBe("https://studly.example/a2a");
    expect(headers["vary"]).toBe("A2A-Version");
  });

  it("names the Host that a trusted proxy was called by", async () => {
    const forwarded = { "x-forwarded-host": "studly.example", "x-forwarded-proto": "https" };
    const urlWith = async (trustProxy: boolean) => {
      await using server = await serve({ trustProxy });
      const { headers, text } = await ask(server.port, path, { host: "inner", ...forwarded });
      expect(headers["vary"]).toMatch(/X-Forwarded-Host/);
      return JSON.parse(text).supportedInterfaces[0].url;
    };
    expect(await urlWith(true)).toBe("https://studly.example/a2a");
    expect(await urlWith(false)).toBe("http://inner/a2a");
  });
});

describe("GET /.well-known/agent.json", () => {
  it("is the card of 0.3", async () => {
    await using server = await serve({ options: { apiKeys: true } });
    const { status, headers, text } = await ask(server.port, oldPath);
    expect(status).toBe(200);
    expect(headers["vary"]).not.toMatch(/A2A-Version/);
    expect(JSON.parse(text)).toMatchObject({
      protocolVersion: "0.3.0",
      security: [{ apiKey: [] }, { bearer: [] }],
      supportsAuthenticatedExtendedCard: true,
    });
  });

  it("is not there where 0.3 is switched off, nor is its shape elsewhere", async () => {
    await using server = await serve({ options: { v03: false } });
    const gone = await ask(server.port, oldPath);
    expect(gone.status).toBe(404);
    expect(JSON.parse(gone.text).error.message).toMatch(
      /does not speak A2A 0\.3.*agent-card\.json/,
    );
    const { headers, text } = await ask(server.port, path, { "a2a-version": "0.3" });
    expect(headers["vary"]).not.toMatch(/A2A-Version/);
    expect(JSON.parse(text).supportedInterfaces).toHaveLength(3);
  });
});

describe("caching (§8.6.1)", () => {
  // Each process signs anew, so that only the meaning of signed cards can have a tag.
  it.each([
    [path, /^W\/"[\w-]{22}"$/],
    [oldPath, /^W\/"[\w-]{22}"$/],
    [jwksPath, /^"[\w-]{22}"$/],
  ])("may go on for five minutes: %s", async (target, tag) => {
    await using server = await serve({ signed: true });
    const { headers, text } = await ask(server.port, target);
    expect(headers["cache-control"]).toBe("public, max-age=300");
    expect(headers["etag"]).toMatch(tag);
    expect(headers["last-modified"]).toBe("Mon, 23 Nov 2026 10:00:00 GMT");
    const head = await ask(server.port, target, {}, "HEAD");
    expect([head.status, head.text]).toEqual([200, ""]);
    expect(head.headers["content-length"]).toBe(String(Buffer.byteLength(text)));
    expect(head.headers["etag"]).toBe(headers["etag"]);
  });

  it.each([true, false])("goes on if nothing has changed; signed: %j", async (signed) => {
    await using server = await serve({ signed, publicUrl: "https://studly.example" });
    const first = await ask(server.port, path);
    const etag = String(first.headers["etag"]);
    const lastModified = String(first.headers["last-modified"]);
    for (const headers of [
      { "if-none-match": etag },
      { "if-none-match": `"other", W/${etag.replace("W/", "")}` },
      { "if-none-match": `"other",${etag.replace("W/", "")}` },
      { "if-none-match": "*" },
      { "if-modified-since": lastModified },
      { "if-modified-since": "Tue, 24 Nov 2026 10:00:00 GMT" },
      { "if-none-match": etag, "cache-control": "no-cache" },
      { "if-modified-since": lastModified, "cache-control": "no-cache" },
      { "if-none-match": etag, "if-modified-since": "Sun, 22 Nov 2026 10:00:00 GMT" },
    ]) {
      const { status, headers: sent, text } = await ask(server.port, path, headers);
      expect([status, text]).toEqual([304, ""]);
      expect(sent).toMatchObject({
        etag,
        "last-modified": lastModified,
        "cache-control": "public, max-age=300",
        vary: "A2A-Version",
      });
    }
  });

  it("goes on for fetch, which sends Cache-Control: no-cache along", async () => {
    await using server = await serve();
    const first = await fetch(`${server.url}${path}`);
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    expect((await fetch(`${server.url}${path}`, { headers })).status).toBe(304);
  });

  it("ends if the card has changed or is another one", async () => {
    await using server = await serve();
    const first = await ask(server.port, path);
    const etag = String(first.headers["etag"]);
    for (const headers of [
      { "if-none-match": '"other"' },
      { "if-none-match": etag, "a2a-version": "0.3" },
      { "if-none-match": etag, host: "other.example" },
      { "if-none-match": '"other"', "if-modified-since": "Tue, 24 Nov 2026 10:00:00 GMT" },
      { "if-modified-since": "Sun, 22 Nov 2026 10:00:00 GMT" },
      { "if-modified-since": "yesterday" },
    ] as Record<string, string>[]) {
      expect((await ask(server.port, path, headers)).status).toBe(200);
    }
  });
});

describe("signatures (§8.4)", () => {
  it("are verified by @a2a-js/sdk, by the keys that the card leads to", async () => {
    await using server = await serve({ signed: true });
    const card = await new DefaultAgentCardResolver().resolve(server.url);
    const jkus: (string | undefined)[] = [];
    await verifyAgentCardSignature(async (kid, jku) => {
      jkus.push(jku);
      const keys = (await (await fetch(jku ?? "")).json()) as { keys: JWK[] };
      const found = keys.keys.find((key) => key.kid === kid);
      if (found === undefined) throw new Error("unknown key");
      return found;
    })(card);
    expect(jkus).toEqual([`${server.url}${jwksPath}`]);
  });

  it("are on the card of 0.3, too", async () => {
    await using server = await serve({ signed: true });
    const { text } = await ask(server.port, oldPath);
    const [signature] = JSON.parse(text).signatures;
    expect(decodeProtectedHeader(signature)).toMatchObject({ alg: "ES256", typ: "JOSE" });
  });

  it("stay the same, so that caches hold", async () => {
    await using server = await serve({ signed: true });
    const [first, second] = [await ask(server.port, path), await ask(server.port, path)];
    expect(second.text).toBe(first.text);
  });

  it("are never over a URL that a caller made up", async () => {
    await using server = await serve({ signed: true });
    const { text } = await ask(server.port, path, { host: "evil.example" });
    expect(text).not.toContain("evil.example");
  });

  it("have their keys at /.well-known/jwks.json, or nothing is there", async () => {
    await using server = await serve({ signed: true });
    const { headers, text } = await ask(server.port, jwksPath);
    expect(headers["content-type"]).toBe("application/jwk-set+json");
    const [key] = JSON.parse(text).keys;
    expect(Object.keys(key).sort()).toEqual(["alg", "crv", "kid", "kty", "use", "x", "y"]);
    const keys = createRemoteJWKSet(new URL(`${server.url}${jwksPath}`));
    await expect(keys({ alg: "ES256", kid: key.kid })).resolves.toBeDefined();

    await using unsigned = await serve();
    expect((await ask(unsigned.port, jwksPath)).status).toBe(404);
    expect(JSON.parse((await ask(unsigned.port, path)).text)).not.toHaveProperty("signatures");
  });
});

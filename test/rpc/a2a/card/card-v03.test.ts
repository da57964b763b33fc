import { parseLegacyAgentCard } from "@a2a-js/sdk/compat/v0_3/client";
import type { LegacyRestTransportHandler } from "@a2a-js/sdk/compat/v0_3/server";
import { create } from "@bufbuild/protobuf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AgentCardSchema } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { createAgentCards } from "../../../../src/rpc/a2a/card/agent-card.js";
import { type AgentCardV03, cardV03 } from "../../../../src/rpc/a2a/card/card-v03.js";
import { anyOptions, baseUrl, cardsWith, issuer, openIdConnectUrl } from "./samples.js";

/** What a foreign library takes for a card of 0.3; `npm run types` compares. */
type Foreign = Awaited<ReturnType<LegacyRestTransportHandler["getAuthenticatedExtendedAgentCard"]>>;
type Loose<T> = T extends readonly (infer E)[]
  ? Loose<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T;

/** A2A 0.3, §5.5: what must be there, and what else may be. */
const required = [
  ...["protocolVersion", "name", "description", "url", "version", "capabilities"],
  ...["defaultInputModes", "defaultOutputModes", "skills"],
  // Required by §5.6.1.
  "preferredTransport",
];
const optional = [
  ...["additionalInterfaces", "iconUrl", "provider", "documentationUrl", "securitySchemes"],
  ...["security", "supportsAuthenticatedExtendedCard", "signatures"],
];

const full = cardsWith({ apiKeys: true, jwt: { issuer, openIdConnectUrl } });

describe("the card of A2A 0.3 (§5.5)", () => {
  it("has all required fields and none that 0.3 does not know, whatever is switched on", () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const names = Object.keys(
          cardV03(createAgentCards({ ...options, v03: true }).publicCard(baseUrl)),
        );
        expect(names).toEqual(expect.arrayContaining(required));
        expect([...required, ...optional]).toEqual(expect.arrayContaining(names));
      }),
      { seed: 20261123 },
    );
  });

  it("names its version and, at its url, the preferred transport among all (§5.6)", () => {
    const card = cardV03(full.publicCard("http://localhost:5000"));
    expect(card).toMatchObject({
      protocolVersion: "0.3.0",
      url: "http://localhost:5000/a2a",
      preferredTransport: "JSONRPC",
    });
    expect(card.additionalInterfaces).toEqual([
      { url: "http://localhost:5000/a2a", transport: "JSONRPC" },
      { url: "http://localhost:5000", transport: "HTTP+JSON" },
      { url: "localhost:5000", transport: "GRPC" },
    ]);
    // §5.6.4: no URL with two transports.
    const urls = card.additionalInterfaces.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it("writes security as OpenAPI 3.0 does: scopes for OpenID only", () => {
    const { securitySchemes, security, supportsAuthenticatedExtendedCard } = cardV03(
      full.publicCard(baseUrl),
    );
    expect(securitySchemes).toMatchObject({
      apiKey: { type: "apiKey", in: "header", name: "x-api-key" },
      bearer: { type: "http", scheme: "Bearer" },
      jwt: { type: "http", scheme: "Bearer", bearerFormat: "JWT" },
      openId: { type: "openIdConnect", openIdConnectUrl },
    });
    expect(security).toEqual([{ apiKey: [] }, { bearer: [] }, { jwt: [] }, { openId: ["openid"] }]);
    expect(supportsAuthenticatedExtendedCard).toBe(true);
  });

  it("says what other agents' cards say: provider, OAuth, mutual TLS, security of a skill", () => {
    const oauth = (flow: object) => ({
      scheme: { case: "oauth2SecurityScheme" as const, value: { flows: { flow: flow as never } } },
    });
    const urls = { tokenUrl: "https://t.example", scopes: { read: "Reads" } };
    const card = create(AgentCardSchema, {
      provider: { organization: "Example", url: "https://example.com" },
      iconUrl: "https://example.com/icon.png",
      supportedInterfaces: [{ url: "https://a", protocolBinding: "X", protocolVersion: "0.3" }],
      securitySchemes: {
        machine: oauth({ case: "clientCredentials", value: urls }),
        people: oauth({
          case: "authorizationCode",
          value: { ...urls, authorizationUrl: "https://u.example", pkceRequired: true },
        }),
        tv: oauth({ case: "deviceCode", value: urls }),
        tls: { scheme: { case: "mtlsSecurityScheme", value: { description: "Ours" } } },
      },
      securityRequirements: [{ schemes: { tv: { list: ["read"] } } }, { schemes: { tls: {} } }],
      skills: [{ id: "s", securityRequirements: [{ schemes: { machine: { list: ["read"] } } }] }],
    });
    const { tokenUrl, scopes } = urls;
    expect(cardV03(card)).toMatchObject({
      provider: { organization: "Example", url: "https://example.com" },
      iconUrl: "https://example.com/icon.png",
      security: [{ tls: [] }],
      skills: [{ id: "s", security: [{ machine: ["read"] }] }],
    });
    expect(cardV03(card).securitySchemes).toEqual({
      machine: { type: "oauth2", flows: { clientCredentials: { tokenUrl, scopes } } },
      people: {
        type: "oauth2",
        flows: { authorizationCode: { authorizationUrl: "https://u.example", tokenUrl, scopes } },
      },
      tls: { type: "mutualTLS", description: "Ours" },
    });
  });

  it("has the interfaces of any version if none is for 0.3: the version goes with the request", () => {
    const card = cardV03(cardsWith({ v03: false }).publicCard(baseUrl));
    expect(card.additionalInterfaces).toHaveLength(3);
    expect(card.url).toBe(`${baseUrl}/a2a`);
  });

  it("is what @a2a-js/sdk takes for one", () => {
    const card = cardV03(full.publicCard(baseUrl)) as Loose<AgentCardV03> satisfies Foreign;
    expect(parseLegacyAgentCard(card)).toMatchObject({
      name: "Studly",
      capabilities: { streaming: true, pushNotifications: true, extendedAgentCard: true },
      supportedInterfaces: [
        { protocolBinding: "JSONRPC", url: `${baseUrl}/a2a`, protocolVersion: "0.3.0" },
        { protocolBinding: "JSONRPC", url: `${baseUrl}/a2a` },
        { protocolBinding: "HTTP+JSON", url: baseUrl },
        { protocolBinding: "GRPC", url: "studly.example:443" },
      ],
    });
  });
});

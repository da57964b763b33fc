import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AgentCardSchema } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { StudlyService } from "../../../../gen/studly/v1/studly_pb.js";
import { StudlyError } from "../../../../src/domain/errors.js";
import { studyPlanExtension } from "../../../../src/domain/extensions.js";
import { createAgentCards } from "../../../../src/rpc/a2a/card/agent-card.js";
import { cardJson } from "../../../../src/rpc/a2a/card/card-json.js";
import { createExtendedCard } from "../../../../src/rpc/a2a/card/extended-card.js";
import { studyProfile } from "../../../../src/rpc/a2a/card/study-profile.js";
import { violationsOf } from "../../../../src/rpc/a2a/validate-request.js";
import {
  anyOptions,
  baseUrl,
  cardsWith,
  issuer,
  keyOptions,
  openIdConnectUrl,
  openOptions,
} from "./samples.js";

const known = "0123456789abcdef";

describe("the agent card (A2A 1.0, §4.4)", () => {
  it("has all required fields, whatever is switched on", () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const cards = createAgentCards(options);
        expect(violationsOf(AgentCardSchema, cards.publicCard(baseUrl))).toEqual([]);
        if (cards.capabilities.extendedAgentCard) {
          expect(violationsOf(AgentCardSchema, cards.extendedCard(baseUrl, known))).toEqual([]);
        }
      }),
      { seed: 20261123 },
    );
  });

  it("declares every binding and version, the preferred one first (§8.3.1)", () => {
    const interfaces = cardsWith()
      .publicCard(baseUrl)
      .supportedInterfaces.map((each) => [each.protocolBinding, each.protocolVersion, each.url]);
    expect(interfaces).toEqual([
      ["JSONRPC", "1.0", "https://studly.example/a2a"],
      ["HTTP+JSON", "1.0", "https://studly.example"],
      ["GRPC", "1.0", "studly.example:443"],
      ["JSONRPC", "0.3", "https://studly.example/a2a"],
      ["HTTP+JSON", "0.3", "https://studly.example"],
      ["GRPC", "0.3", "studly.example:443"],
    ]);
  });

  it.each([
    ["http://localhost:5000", "localhost:5000"],
    ["http://studly.example", "studly.example:80"],
    ["https://studly.example", "studly.example:443"],
    ["https://studly.example:8443", "studly.example:8443"],
    ["http://[::1]:5000", "[::1]:5000"],
    ["https://studly.example/coach", "studly.example:443"],
  ])("says where gRPC is, without scheme and path: %s", (url, target) => {
    const { supportedInterfaces } = cardsWith({ v03: false }).publicCard(url);
    expect(supportedInterfaces.map((each) => each.url)).toEqual([`${url}/a2a`, url, target]);
  });

  it("leaves out what is switched off", () => {
    const { supportedInterfaces } = cardsWith({ grpc: false, v03: false }).publicCard(baseUrl);
    expect(supportedInterfaces.map((each) => each.protocolBinding)).toEqual([
      "JSONRPC",
      "HTTP+JSON",
    ]);
    const off = { streaming: false, pushNotifications: false, extendedAgentCard: false };
    const { capabilities } = cardsWith({ capabilities: off, apiKeys: true }).publicCard(baseUrl);
    expect(capabilities).toMatchObject(off);
  });

  it("declares the plan-data extension, which nobody must use (§4.6.1)", () => {
    const { capabilities } = cardsWith().publicCard(baseUrl);
    expect(capabilities?.extensions).toMatchObject([{ uri: studyPlanExtension, required: false }]);
  });

  it("describes the agent that it is made for", () => {
    const profile = {
      name: "Echo",
      description: "Says it again.",
      provider: { organization: "Example", url: "https://example.com" },
      iconUrl: "https://example.com/icon.png",
      inputModes: ["text/plain"],
      outputModes: ["text/plain"],
      skills: [{ id: "echo", name: "Echo", description: "Says it again.", tags: ["echo"] }],
    };
    const card = cardsWith({ profile, documentationUrl: "https://example.com/docs" });
    expect(cardJson(card.publicCard("http://localhost:5000"))).toEqual({
      name: "Echo",
      description: "Says it again.",
      supportedInterfaces: expect.any(Array),
      provider: { organization: "Example", url: "https://example.com" },
      version: "1.2.3",
      documentationUrl: "https://example.com/docs",
      capabilities: { streaming: true, pushNotifications: true, extendedAgentCard: false },
      defaultInputModes: ["text/plain"],
      defaultOutputModes: ["text/plain"],
      skills: [{ id: "echo", name: "Echo", description: "Says it again.", tags: ["echo"] }],
      iconUrl: "https://example.com/icon.png",
    });
  });
});

describe("security of the card (§4.5)", () => {
  const securityWith = (options: Parameters<typeof cardsWith>[0]) => {
    const { securitySchemes, securityRequirements } = cardJson(
      cardsWith(options).publicCard(baseUrl),
    );
    return { securitySchemes, securityRequirements };
  };
  const caller = { list: ["caller"] };

  it("is not there where everybody is let in", () => {
    expect(securityWith({})).toEqual({});
  });

  it("offers an API key in two places", () => {
    expect(securityWith({ apiKeys: true })).toMatchObject({
      securitySchemes: {
        apiKey: { apiKeySecurityScheme: { location: "header", name: "x-api-key" } },
        bearer: { httpAuthSecurityScheme: { scheme: "Bearer" } },
      },
      securityRequirements: [{ schemes: { apiKey: caller } }, { schemes: { bearer: caller } }],
    });
  });

  it("offers tokens, and says where they are had if that is known", () => {
    expect(securityWith({ jwt: { issuer } })).toEqual({
      securitySchemes: {
        jwt: {
          httpAuthSecurityScheme: {
            scheme: "Bearer",
            bearerFormat: "JWT",
            description: `A token of ${issuer}.`,
          },
        },
      },
      securityRequirements: [{ schemes: { jwt: caller } }],
    });
    expect(securityWith({ jwt: { issuer, openIdConnectUrl } })).toMatchObject({
      securitySchemes: { openId: { openIdConnectSecurityScheme: { openIdConnectUrl } } },
      securityRequirements: [
        { schemes: { jwt: caller } },
        { schemes: { openId: { list: ["openid"] } } },
      ],
    });
  });

  it("requires nothing where callers may stay anonymous", () => {
    const { securitySchemes, securityRequirements } = securityWith({
      apiKeys: true,
      anonymous: true,
    });
    expect(Object.keys(securitySchemes ?? {})).toEqual(["apiKey", "bearer"]);
    expect(securityRequirements).toBeUndefined();
  });
});

describe("the extended card (§3.1.11, §13.3)", () => {
  const ask = (options: Parameters<typeof cardsWith>[0], caller: string) => {
    try {
      return cardsWith(options).extendedCard(baseUrl, caller);
    } catch (error) {
      if (error instanceof StudlyError) return error;
      throw error;
    }
  };

  it("adds the skills for operators, and nothing else changes", () => {
    const cards = createAgentCards(keyOptions);
    const open = cards.publicCard(baseUrl);
    const extended = cards.extendedCard(baseUrl, known);
    const ids = extended.skills.map(({ id }) => id);
    expect(ids.slice(0, open.skills.length)).toEqual(open.skills.map(({ id }) => id));
    expect(ids.slice(open.skills.length)).toEqual([
      "inspect_contexts",
      "export_plans",
      "observe_service",
    ]);
    expect({ ...extended, skills: [] }).toEqual({ ...open, skills: [] });
  });

  it("names RPCs that exist", () => {
    const text = studyProfile.operatorSkills?.map(({ description }) => description).join(" ") ?? "";
    const named = text.match(/\b[A-Z][a-z]+[A-Z]\w+\b/g)?.filter((name) => !/Service$/.test(name));
    const rpcs = StudlyService.methods.map(({ name }) => name);
    expect(named?.length).toBeGreaterThan(5);
    expect(rpcs).toEqual(expect.arrayContaining(named ?? []));
  });

  it("is an unsupported operation where it is switched off, or nobody can say who they are", () => {
    const capabilities = { ...openOptions.capabilities, extendedAgentCard: false };
    const unsupported = { code: "unsupported_operation" };
    expect(ask({ apiKeys: true, capabilities }, known)).toMatchObject(unsupported);
    expect(ask({}, "anonymous")).toMatchObject(unsupported);
    expect(cardsWith().publicCard(baseUrl).capabilities?.extendedAgentCard).toBe(false);
  });

  it("is refused to anonymous callers, who are told what to send", () => {
    expect(ask({ apiKeys: true, anonymous: true }, "anonymous")).toMatchObject({
      code: "unauthenticated",
      message: expect.stringContaining("securitySchemes"),
      metadata: { challenge: expect.stringMatching(/^Bearer .*ApiKey .*"x-api-key"$/) },
    });
  });

  it("is not configured where the agent has no skills for operators", () => {
    const { operatorSkills: _, ...profile } = studyProfile;
    expect(ask({ apiKeys: true, profile }, known)).toMatchObject({
      code: "extended_agent_card_not_configured",
    });
    expect(ask({ apiKeys: true, profile }, "anonymous")).toMatchObject({ code: "unauthenticated" });
  });

  it("is made for the public URL, or else for the one that was called", async () => {
    const cards = cardsWith({ apiKeys: true });
    const called = "http://127.0.0.1:5000";
    const urlOf = async (publicUrl?: string) => {
      const card = await createExtendedCard({ cards, publicUrl })(known, called);
      return card.supportedInterfaces[0]?.url;
    };
    expect(await urlOf()).toBe("http://127.0.0.1:5000/a2a");
    expect(await urlOf("https://studly.example/coach")).toBe("https://studly.example/coach/a2a");
  });
});

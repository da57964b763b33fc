import { create, fromJson } from "@bufbuild/protobuf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AgentCardSchema } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { createAgentCards } from "../../../../src/rpc/a2a/card/agent-card.js";
import { cardJson } from "../../../../src/rpc/a2a/card/card-json.js";
import { canonicalCard } from "../../../../src/rpc/a2a/card/sign-card.js";
import { anyOptions, baseUrl } from "./samples.js";

describe("the card as JSON (A2A 1.0, §5.7, §8.4.1)", () => {
  it("has required fields also when they are empty", () => {
    expect(cardJson(create(AgentCardSchema, {}))).toEqual({
      name: "",
      description: "",
      supportedInterfaces: [],
      version: "",
      capabilities: {},
      defaultInputModes: [],
      defaultOutputModes: [],
      skills: [],
    });
  });

  it("has them further in, too: in lists, maps and single messages", () => {
    const card = create(AgentCardSchema, {
      provider: {},
      supportedInterfaces: [{ url: "https://a.example" }],
      securitySchemes: {
        key: { scheme: { case: "apiKeySecurityScheme", value: { name: "x" } } },
        oauth: {
          scheme: {
            case: "oauth2SecurityScheme",
            value: { flows: { flow: { case: "clientCredentials", value: {} } } },
          },
        },
      },
      skills: [{ id: "s" }],
    });
    expect(cardJson(card)).toMatchObject({
      provider: { url: "", organization: "" },
      supportedInterfaces: [{ url: "https://a.example", protocolBinding: "", protocolVersion: "" }],
      securitySchemes: {
        key: { apiKeySecurityScheme: { location: "", name: "x" } },
        oauth: {
          oauth2SecurityScheme: { flows: { clientCredentials: { tokenUrl: "", scopes: {} } } },
        },
      },
      skills: [{ id: "s", name: "", description: "", tags: [] }],
    });
  });

  it("keeps optional fields that were set to their default, and drops other defaults", () => {
    const card = create(AgentCardSchema, {
      name: "Example Agent",
      capabilities: { streaming: false, pushNotifications: false, extensions: [] },
      documentationUrl: "",
    });
    expect(cardJson(card)).toEqual({
      name: "Example Agent",
      description: "",
      supportedInterfaces: [],
      version: "",
      documentationUrl: "",
      capabilities: { streaming: false, pushNotifications: false },
      defaultInputModes: [],
      defaultOutputModes: [],
      skills: [],
    });
  });

  it("is made canonical as the specification's example is (§8.4.1)", () => {
    const fragment = {
      name: "Example Agent",
      description: "",
      capabilities: { streaming: false, pushNotifications: false, extensions: [] },
      skills: [],
    };
    const json = cardJson(fromJson(AgentCardSchema, fragment));
    const { name = "", description = "", capabilities = {}, skills = [] } = json;
    expect(canonicalCard({ skills, name, description, capabilities } as never)).toBe(
      '{"capabilities":{"pushNotifications":false,"streaming":false},"description":"","name":"Example Agent","skills":[]}',
    );
  });

  it("reads back as the same card", () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const card = createAgentCards(options).publicCard(baseUrl);
        expect(fromJson(AgentCardSchema, cardJson(card))).toEqual(card);
      }),
      { seed: 20261123 },
    );
  });
});

import fc from "fast-check";
import {
  type AgentCardOptions,
  createAgentCards,
} from "../../../../src/rpc/a2a/card/agent-card.js";

export const baseUrl = "https://studly.example";
export const issuer = "https://login.example";
export const openIdConnectUrl = "https://login.example/.well-known/openid-configuration";

/** Everything on, everybody let in. */
export const openOptions: AgentCardOptions = {
  version: "1.2.3",
  capabilities: { streaming: true, pushNotifications: true, extendedAgentCard: true },
  apiKeys: false,
  anonymous: false,
  grpc: true,
  v03: true,
};

export const keyOptions: AgentCardOptions = { ...openOptions, apiKeys: true };

export function cardsWith(options: Partial<AgentCardOptions> = {}) {
  return createAgentCards({ ...openOptions, ...options });
}

/** Any configuration. */
export const anyOptions: fc.Arbitrary<AgentCardOptions> = fc
  .record(
    {
      version: fc.constantFrom("0.1.0", "1.2.3-beta.4"),
      capabilities: fc.record({
        streaming: fc.boolean(),
        pushNotifications: fc.boolean(),
        extendedAgentCard: fc.boolean(),
      }),
      apiKeys: fc.boolean(),
      jwt: fc.constantFrom({ issuer }, { issuer, openIdConnectUrl }),
      anonymous: fc.boolean(),
      grpc: fc.boolean(),
      v03: fc.boolean(),
      documentationUrl: fc.constant("https://studly.example/docs"),
    },
    {
      requiredKeys: ["version", "capabilities", "apiKeys", "anonymous", "grpc", "v03"],
    },
  )
  .map((options) => options as AgentCardOptions);

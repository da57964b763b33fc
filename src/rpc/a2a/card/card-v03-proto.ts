import type { JsonObject } from "../../../domain/task.js";
import type { AgentCardV03, SecurityV03 } from "./card-v03.js";
import type { SecuritySchemeV03 } from "./security-v03.js";

/**
 * The card as ProtoJSON of `a2a.v1.AgentCard` (A2A 0.3, specification/grpc/a2a.proto): what gRPC's GetAgentCard
 * answers, and what callers over HTTP+JSON (a2a-js, a2a-python) read at `/v1/card`. It differs from the JSON of
 * §5.5 in how security is written, and has no field for an icon or for the history of states.
 */
export function cardV03ProtoJson(card: AgentCardV03): JsonObject {
  const { iconUrl: _icon, capabilities, securitySchemes, security, skills, ...rest } = card;
  const { stateTransitionHistory: _history, ...flags } = capabilities;
  const made = {
    ...rest,
    capabilities: flags,
    ...(securitySchemes === undefined ? {} : { securitySchemes: schemesOf(securitySchemes) }),
    ...(security === undefined ? {} : { security: requirementsOf(security) }),
    skills: skills.map(({ security: own, ...skill }) => ({
      ...skill,
      ...(own === undefined ? {} : { security: requirementsOf(own) }),
    })),
  };
  return made as unknown as JsonObject;
}

const fieldOf = {
  apiKey: "apiKeySecurityScheme",
  http: "httpAuthSecurityScheme",
  oauth2: "oauth2SecurityScheme",
  openIdConnect: "openIdConnectSecurityScheme",
  mutualTLS: "mtlsSecurityScheme",
} as const;

function schemesOf(schemes: Readonly<Record<string, SecuritySchemeV03>>) {
  const entries = Object.entries(schemes).map(([name, { type, ...scheme }]) => {
    const { in: location, ...value } = scheme as typeof scheme & { readonly in?: string };
    const at = location === undefined ? {} : { location };
    return [name, { [fieldOf[type]]: { ...value, ...at } }] as const;
  });
  return Object.fromEntries(entries);
}

function requirementsOf(security: SecurityV03) {
  return security.map((requirement) => {
    const entries = Object.entries(requirement).map(([name, list]) => [name, { list }] as const);
    return { schemes: Object.fromEntries(entries) };
  });
}

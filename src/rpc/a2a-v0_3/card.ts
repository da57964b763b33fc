import type * as v03 from "../../../gen/a2a/v1/a2a_pb.js";
import type * as v1 from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { securitySchemesTo, securityTo } from "./security.js";

/** The version of A2A that such a card is for. */
export const protocolVersion = "0.3.0";

/**
 * The card for callers of 0.3. Its first interface for that version is the preferred one; if none is for it,
 * all count, since the version goes with the request. Signatures are left out: they are over the card of
 * 1.0, and would not hold. The proto has no place for the icon.
 */
export function cardTo(card: v1.AgentCard): v03.AgentCard {
  const { capabilities, provider } = card;
  const interfaces = interfacesOf(card);
  const [preferred] = interfaces;
  const schemes = securitySchemesTo(card.securitySchemes);
  return {
    $typeName: "a2a.v1.AgentCard",
    protocolVersion,
    name: card.name,
    description: card.description,
    url: preferred?.url ?? "",
    preferredTransport: preferred?.transport ?? "",
    additionalInterfaces: interfaces,
    ...(provider === undefined ? {} : { provider: providerTo(provider) }),
    version: card.version,
    documentationUrl: card.documentationUrl ?? "",
    capabilities: capabilitiesTo(capabilities),
    securitySchemes: schemes,
    security: securityTo(card.securityRequirements, schemes),
    defaultInputModes: card.defaultInputModes,
    defaultOutputModes: card.defaultOutputModes,
    skills: card.skills.map((skill) => skillTo(skill, schemes)),
    supportsAuthenticatedExtendedCard: capabilities?.extendedAgentCard ?? false,
    signatures: [],
  };
}

function interfacesOf({ supportedInterfaces: all }: v1.AgentCard): v03.AgentInterface[] {
  const old = all.filter((one) => /^0\.3(\.|$)/.test(one.protocolVersion));
  const byPlace = new Map<string, v03.AgentInterface>();
  for (const { url, protocolBinding: transport } of old.length > 0 ? old : all) {
    const place = `${transport} ${url}`;
    if (!byPlace.has(place)) {
      byPlace.set(place, { $typeName: "a2a.v1.AgentInterface", url, transport });
    }
  }
  return [...byPlace.values()];
}

function providerTo({ url, organization }: v1.AgentProvider): v03.AgentProvider {
  return { $typeName: "a2a.v1.AgentProvider", url, organization };
}

function capabilitiesTo(capabilities: v1.AgentCapabilities | undefined): v03.AgentCapabilities {
  const { streaming = false, pushNotifications = false, extensions = [] } = capabilities ?? {};
  return {
    $typeName: "a2a.v1.AgentCapabilities",
    streaming,
    pushNotifications,
    extensions: extensions.map(extensionTo),
  };
}

function extensionTo({ uri, description, required, params }: v1.AgentExtension) {
  const extension: v03.AgentExtension = {
    $typeName: "a2a.v1.AgentExtension",
    uri,
    description,
    required,
    ...(params === undefined ? {} : { params }),
  };
  return extension;
}

function skillTo(
  skill: v1.AgentSkill,
  schemes: Readonly<Record<string, v03.SecurityScheme>>,
): v03.AgentSkill {
  const { id, name, description, tags, examples, inputModes, outputModes } = skill;
  return {
    $typeName: "a2a.v1.AgentSkill",
    id,
    name,
    description,
    tags,
    examples,
    inputModes,
    outputModes,
    security: securityTo(skill.securityRequirements, schemes),
  };
}

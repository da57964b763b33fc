import type * as v03 from "../../../../gen/a2a/v1/a2a_pb.js";
import type { AgentCard } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { cardTo as protoCardTo } from "../../../rpc/a2a-v0_3/card.js";
import { securitySchemesTo, securityTo } from "./security.js";

/**
 * The agent card in the shape of 0.3 (specification 0.3.0, §5.5), for its `agent/getAuthenticatedExtendedCard`
 * and for where a caller of 0.3 asks for the public card. Without signatures, see the proto's card.
 */
export function cardTo(card: AgentCard) {
  const old = protoCardTo(card);
  const { provider } = old;
  return {
    protocolVersion: old.protocolVersion,
    name: old.name,
    description: old.description,
    url: old.url,
    preferredTransport: old.preferredTransport,
    additionalInterfaces: old.additionalInterfaces.map(({ url, transport }) => ({
      url,
      transport,
    })),
    ...(card.iconUrl === undefined ? {} : { iconUrl: card.iconUrl }),
    ...(provider === undefined
      ? {}
      : { provider: { organization: provider.organization, url: provider.url } }),
    version: old.version,
    ...(old.documentationUrl === "" ? {} : { documentationUrl: old.documentationUrl }),
    capabilities: capabilitiesTo(old.capabilities),
    ...(Object.keys(old.securitySchemes).length === 0
      ? {}
      : { securitySchemes: securitySchemesTo(old.securitySchemes) }),
    ...(old.security.length === 0 ? {} : { security: securityTo(old.security) }),
    defaultInputModes: old.defaultInputModes,
    defaultOutputModes: old.defaultOutputModes,
    skills: old.skills.map(skillTo),
    supportsAuthenticatedExtendedCard: old.supportsAuthenticatedExtendedCard,
  };
}

function capabilitiesTo(capabilities: v03.AgentCapabilities | undefined) {
  const { streaming = false, pushNotifications = false, extensions = [] } = capabilities ?? {};
  return {
    streaming,
    pushNotifications,
    // Of 0.3 alone: a task does not keep the states that it has passed.
    stateTransitionHistory: false,
    ...(extensions.length === 0 ? {} : { extensions: extensions.map(extensionTo) }),
  };
}

function extensionTo({ uri, description, required, params }: v03.AgentExtension) {
  return {
    uri,
    ...(description === "" ? {} : { description }),
    required,
    ...(params === undefined ? {} : { params }),
  };
}

function skillTo(skill: v03.AgentSkill) {
  const { id, name, description, tags, examples, inputModes, outputModes, security } = skill;
  return {
    id,
    name,
    description,
    tags,
    ...(examples.length === 0 ? {} : { examples }),
    ...(inputModes.length === 0 ? {} : { inputModes }),
    ...(outputModes.length === 0 ? {} : { outputModes }),
    ...(security.length === 0 ? {} : { security: securityTo(security) }),
  };
}

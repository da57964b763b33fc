import { create, type JsonObject, type MessageInitShape } from "@bufbuild/protobuf";
import {
  type AgentCapabilities,
  AgentCapabilitiesSchema,
  type AgentCard,
  AgentCardSchema,
  type AgentSkillSchema,
} from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { challengeOf } from "../../auth/challenge.js";
import { assertExtendedCard } from "./extended-card.js";
import { type Interfaces, supportedInterfaces } from "./interfaces.js";
import type { AgentProfile, Skill } from "./profile.js";
import { canAuthenticate, type Security, securityOf } from "./security.js";
import { studyProfile } from "./study-profile.js";

/** What the agent offers beyond the core; what is off answers with the error of A2A 1.0, §3.3.4. */
export interface Capabilities {
  readonly streaming: boolean;
  readonly pushNotifications: boolean;
  /** Of no effect where callers cannot say who they are. */
  readonly extendedAgentCard: boolean;
}

export interface AgentCardOptions extends Security, Interfaces {
  /** Whose card it is; default: the study coach's. */
  readonly profile?: AgentProfile;
  /** Of the agent, not of the protocol. */
  readonly version: string;
  readonly capabilities: Capabilities;
  readonly documentationUrl?: string;
}

/** The cards of an agent, unsigned. A base URL is that of the server, without a slash at its end. */
export interface AgentCards {
  /** What the cards declare: `extendedAgentCard` only if somebody can be given one. */
  readonly capabilities: Capabilities;
  /** Whether there is a card of A2A 0.3: `cardV03` of the public one. */
  readonly v03: boolean;
  /** For everybody. */
  publicCard(baseUrl: string): AgentCard;
  /**
   * With the skills for operators. Throws StudlyError: unsupported_operation if the card does not declare it,
   * unauthenticated if the caller is anonymous, extended_agent_card_not_configured if there is none.
   */
  extendedCard(baseUrl: string, caller: string): AgentCard;
}

/** Makes the cards that say what is switched on and nothing else (A2A 1.0, §4.4). */
export function createAgentCards(options: AgentCardOptions): AgentCards {
  const { profile = studyProfile } = options;
  const capabilities = {
    ...options.capabilities,
    extendedAgentCard: options.capabilities.extendedAgentCard && canAuthenticate(options),
  };
  const challenge = challengeOf(options);
  const card = (baseUrl: string, skills: readonly Skill[]) =>
    create(AgentCardSchema, {
      ...identityOf(profile),
      supportedInterfaces: supportedInterfaces(baseUrl, options),
      version: options.version,
      ...(options.documentationUrl === undefined
        ? {}
        : { documentationUrl: options.documentationUrl }),
      capabilities: capabilitiesOf(capabilities, profile),
      ...securityOf(options),
      skills: skills.map(skillOf),
    });
  return {
    capabilities,
    v03: options.v03,
    publicCard: (baseUrl) => card(baseUrl, profile.skills),
    extendedCard(baseUrl, caller) {
      const { operatorSkills } = profile;
      const declared = capabilities.extendedAgentCard;
      assertExtendedCard({ declared, configured: operatorSkills !== undefined, challenge }, caller);
      return card(baseUrl, [...profile.skills, ...(operatorSkills ?? [])]);
    },
  };
}

function identityOf(profile: AgentProfile) {
  const { name, description, provider, iconUrl, inputModes, outputModes } = profile;
  return {
    name,
    description,
    ...(provider === undefined ? {} : { provider }),
    ...(iconUrl === undefined ? {} : { iconUrl }),
    defaultInputModes: [...inputModes],
    defaultOutputModes: [...outputModes],
  };
}

function capabilitiesOf(capabilities: Capabilities, profile: AgentProfile): AgentCapabilities {
  const { streaming, pushNotifications, extendedAgentCard } = capabilities;
  const extensions = (profile.extensions ?? []).map(({ params, ...extension }) => ({
    ...extension,
    // Nobody changes a card that was made.
    ...(params === undefined ? {} : { params: params as JsonObject }),
  }));
  return create(AgentCapabilitiesSchema, {
    streaming,
    pushNotifications,
    extendedAgentCard,
    extensions,
  });
}

function skillOf(skill: Skill): MessageInitShape<typeof AgentSkillSchema> {
  const { id, name, description, tags, examples = [], inputModes = [], outputModes = [] } = skill;
  return {
    id,
    name,
    description,
    tags: [...tags],
    examples: [...examples],
    inputModes: [...inputModes],
    outputModes: [...outputModes],
  };
}

import type {
  AgentCard,
  AgentExtension,
  AgentSkill,
  SecurityRequirement,
} from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import type { JsonObject } from "../../../domain/task.js";
import { type SecuritySchemeV03, schemesV03 } from "./security-v03.js";
import type { CardSignature } from "./sign-card.js";

/** The newest version of 0.3, as its cards have it: with a patch number (A2A 0.3, §5.5). */
const protocolVersion = "0.3.0";
const anyPatch = /^0\.3(?:\.\d+)?$/;

export interface AgentInterfaceV03 {
  readonly url: string;
  readonly transport: string;
}

/** Any of these objects; in one, all of the schemes together, each with its scopes. */
export type SecurityV03 = readonly Readonly<Record<string, readonly string[]>>[];

export interface AgentSkillV03 {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly examples?: readonly string[];
  readonly inputModes?: readonly string[];
  readonly outputModes?: readonly string[];
  readonly security?: SecurityV03;
}

export interface AgentExtensionV03 {
  readonly uri: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly params?: JsonObject;
}

/** An agent card as JSON of A2A 0.3 (§5.5). */
export interface AgentCardV03 {
  readonly protocolVersion: string;
  readonly name: string;
  readonly description: string;
  /** Where `preferredTransport` is spoken. */
  readonly url: string;
  readonly preferredTransport: string;
  /** All of them, the preferred one too (§5.6.2). */
  readonly additionalInterfaces: readonly AgentInterfaceV03[];
  readonly iconUrl?: string;
  readonly provider?: { readonly organization: string; readonly url: string };
  readonly version: string;
  readonly documentationUrl?: string;
  readonly capabilities: {
    readonly streaming: boolean;
    readonly pushNotifications: boolean;
    /** Not in 1.0; our history holds messages, not states. */
    readonly stateTransitionHistory: false;
    readonly extensions?: readonly AgentExtensionV03[];
  };
  readonly securitySchemes?: Readonly<Record<string, SecuritySchemeV03>>;
  readonly security?: SecurityV03;
  readonly defaultInputModes: readonly string[];
  readonly defaultOutputModes: readonly string[];
  readonly skills: readonly AgentSkillV03[];
  readonly supportsAuthenticatedExtendedCard: boolean;
  readonly signatures?: readonly CardSignature[];
}

/**
 * What callers of 0.3 are to know of a card: the interfaces that speak 0.3, the first one preferred; if none says
 * so, all of them, since the version goes with each request. Its signatures are left out: they are over another text.
 */
export function cardV03(card: AgentCard): AgentCardV03 {
  const interfaces = interfacesOf(card);
  const [preferred] = interfaces;
  const schemes = schemesV03(card.securitySchemes);
  const { name, description, provider, iconUrl, version, documentationUrl } = card;
  return {
    protocolVersion,
    name,
    description,
    url: preferred?.url ?? "",
    preferredTransport: preferred?.transport ?? "",
    additionalInterfaces: interfaces,
    ...(iconUrl === undefined ? {} : { iconUrl }),
    ...(provider && { provider: { organization: provider.organization, url: provider.url } }),
    version,
    ...(documentationUrl === undefined ? {} : { documentationUrl }),
    capabilities: capabilitiesOf(card),
    ...securityOf(card.securityRequirements, schemes),
    defaultInputModes: card.defaultInputModes,
    defaultOutputModes: card.defaultOutputModes,
    skills: card.skills.map((skill) => skillOf(skill, schemes)),
    supportsAuthenticatedExtendedCard: card.capabilities?.extendedAgentCard ?? false,
  };
}

function interfacesOf({ supportedInterfaces: all }: AgentCard): readonly AgentInterfaceV03[] {
  const old = all.filter(({ protocolVersion: version }) => anyPatch.test(version));
  const byPlace = new Map<string, AgentInterfaceV03>();
  for (const { url, protocolBinding: transport } of old.length > 0 ? old : all) {
    byPlace.set(`${transport} ${url}`, { url, transport });
  }
  return [...byPlace.values()];
}

function capabilitiesOf({ capabilities }: AgentCard): AgentCardV03["capabilities"] {
  const extensions = (capabilities?.extensions ?? []).map(extensionOf);
  return {
    streaming: capabilities?.streaming ?? false,
    pushNotifications: capabilities?.pushNotifications ?? false,
    stateTransitionHistory: false,
    ...(extensions.length === 0 ? {} : { extensions }),
  };
}

function extensionOf({ uri, description, required, params }: AgentExtension): AgentExtensionV03 {
  return {
    uri,
    ...(description === "" ? {} : { description }),
    required,
    ...(params === undefined ? {} : { params: params as JsonObject }),
  };
}

function skillOf(
  skill: AgentSkill,
  schemes: Readonly<Record<string, SecuritySchemeV03>>,
): AgentSkillV03 {
  const { id, name, description, tags, examples, inputModes, outputModes } = skill;
  const security = requirementsOf(skill.securityRequirements, schemes);
  return {
    id,
    name,
    description,
    tags,
    ...(examples.length === 0 ? {} : { examples }),
    ...(inputModes.length === 0 ? {} : { inputModes }),
    ...(outputModes.length === 0 ? {} : { outputModes }),
    ...(security.length === 0 ? {} : { security }),
  };
}

function securityOf(
  requirements: readonly SecurityRequirement[],
  securitySchemes: Readonly<Record<string, SecuritySchemeV03>>,
): Pick<AgentCardV03, "securitySchemes" | "security"> {
  const security = requirementsOf(requirements, securitySchemes);
  return {
    ...(Object.keys(securitySchemes).length === 0 ? {} : { securitySchemes }),
    ...(security.length === 0 ? {} : { security }),
  };
}

/**
 * Without those that need a scheme which 0.3 cannot say. OpenAPI 3.0, which 0.3 goes by, has scopes for OAuth and
 * OpenID only; roles (`security.ts`) came later.
 */
function requirementsOf(
  requirements: readonly SecurityRequirement[],
  known: Readonly<Record<string, SecuritySchemeV03>>,
): SecurityV03 {
  return requirements
    .filter(({ schemes }) => Object.keys(schemes).every((name) => name in known))
    .map(({ schemes }) => {
      const entries = Object.entries(schemes).map(([name, { list }]) => {
        const { type } = known[name] ?? {};
        return [name, type === "oauth2" || type === "openIdConnect" ? list : []] as const;
      });
      return Object.fromEntries(entries);
    });
}

import type { JsonObject } from "../../../domain/task.js";

/** Something that an agent can do, as its card says it (A2A 1.0, §4.4.5). */
export interface Skill {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly tags: readonly string[];
  /** What one may say to it. */
  readonly examples?: readonly string[];
  /** Media types; absent: the profile's. */
  readonly inputModes?: readonly string[];
  /** Media types; absent: the profile's. */
  readonly outputModes?: readonly string[];
}

/** An extension that the agent knows (§4.4.4). */
export interface Extension {
  readonly uri: string;
  readonly description: string;
  /** Callers must use it; default: they need not. */
  readonly required?: boolean;
  readonly params?: JsonObject;
}

/**
 * What a card says of the agent itself, wherever and however it is served. Texts are best kept to ASCII: verifiers
 * of signatures disagree on how other characters are escaped (`sign-card.ts`).
 */
export interface AgentProfile {
  readonly name: string;
  readonly description: string;
  readonly provider?: { readonly organization: string; readonly url: string };
  readonly iconUrl?: string;
  /** Media types, unless a skill says others. */
  readonly inputModes: readonly string[];
  readonly outputModes: readonly string[];
  readonly skills: readonly Skill[];
  /** Shown to authenticated callers only, after the others; absent: there is no extended card. */
  readonly operatorSkills?: readonly Skill[];
  readonly extensions?: readonly Extension[];
}

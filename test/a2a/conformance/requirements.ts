import { agentCard } from "./requirements/agent-card.js";
import { dataModel } from "./requirements/data-model.js";
import type { Requirement as Any } from "./requirements/define.js";
import { operations } from "./requirements/operations.js";
import { security } from "./requirements/security.js";
import { semantics } from "./requirements/semantics.js";
import { wireBindings } from "./requirements/wire-bindings.js";

export type { Level, Subject } from "./requirements/define.js";

const unsorted = [
  ...operations,
  ...semantics,
  ...dataModel,
  ...agentCard,
  ...wireBindings,
  ...security,
] as const;

export type RequirementId = (typeof unsorted)[number]["id"];
export type Requirement = Any<RequirementId>;

/**
 * What A2A 1.0 (tag v1.0.1) demands of an agent: each MUST, MUST NOT, SHOULD, SHOULD NOT and RECOMMENDED of its
 * text that is not for clients only, or for those who write the specification or an SDK; and those of its
 * contract that say more ("contract"). In our words, in the order of the text.
 */
export const requirements: readonly Requirement[] = [...unsorted].sort((a, b) =>
  a.id.localeCompare(b.id, "en", { numeric: true }),
);

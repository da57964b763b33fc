import type { AgentCard } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { StudlyError } from "../../../domain/errors.js";
import { anonymous } from "../../auth/caller.js";
import type { AgentCards } from "./agent-card.js";
import type { CardSigner } from "./sign-card.js";

export interface ExtendedCardRule {
  /** The public card has `capabilities.extendedAgentCard`. */
  readonly declared: boolean;
  /** There is something to show. */
  readonly configured: boolean;
  /** What to send: a `WWW-Authenticate` value. */
  readonly challenge: string;
}

/**
 * Who may have the extended card (A2A 1.0, §3.1.11, §13.3). Throws StudlyError: unsupported_operation unless the
 * public card declares it, unauthenticated for anonymous callers, extended_agent_card_not_configured if there is
 * none.
 */
export function assertExtendedCard(
  { declared, configured, challenge }: ExtendedCardRule,
  caller: string,
): void {
  if (!declared) {
    throw new StudlyError(
      "unsupported_operation",
      "This agent has no extended card; its public one is at /.well-known/agent-card.json.",
    );
  }
  if (caller === anonymous.id) {
    throw new StudlyError(
      "unauthenticated",
      "The extended card is for callers who say who they are, by one of the public card's securitySchemes.",
      { metadata: { challenge } },
    );
  }
  if (!configured) {
    throw new StudlyError(
      "extended_agent_card_not_configured",
      "This agent declares an extended card and has none configured. Use the public one, at /.well-known/agent-card.json.",
    );
  }
}

/** Where the extended card comes from. */
export interface ExtendedCardOptions {
  readonly cards: AgentCards;
  /** Given: the card is signed, and its base URL is the signer's. */
  readonly signer?: CardSigner | undefined;
  /** The URL that callers use; absent: the one that they called. */
  readonly publicUrl?: string | undefined;
}

/**
 * Answers GetExtendedAgentCard: the card for a caller, by the base URL that was called. Throws as
 * `assertExtendedCard`.
 */
export function createExtendedCard(
  options: ExtendedCardOptions,
): (caller: string, baseUrl: string) => AgentCard | Promise<AgentCard> {
  const { cards, signer } = options;
  const fixedUrl = signer?.baseUrl ?? options.publicUrl;
  return (caller, baseUrl) => {
    const card = cards.extendedCard(fixedUrl ?? baseUrl, caller);
    return signer === undefined ? card : signer.sign(card);
  };
}

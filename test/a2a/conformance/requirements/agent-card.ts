import { card, must, should } from "./define.js";

/** A2A 1.0, §8: the agent card. */
export const agentCard = [
  must("8.1-1", card, "There is an agent card."),
  must("8.3-1", card, "It declares what is spoken."),
  should(
    "8.3.1-1",
    card,
    "`supportedInterfaces` has every binding and version, the preferred one first.",
  ),
  must("8.3.1-2", card, "Each interface speaks what it says where it says."),
  must("8.4.1-1", card, "What is signed is canonical JSON (RFC 8785)."),
  must("8.4.1-2", card, "It has the fields that were set, and no others."),
  must("8.4.1-3", card, "`optional` fields that were not set are left out."),
  must("8.4.1-4", card, "`optional` fields that were set are there, also at their default."),
  must("8.4.1-5", card, "REQUIRED fields are there, also at their default."),
  must("8.4.1-6", card, "All other fields are left out at their default."),
  must("8.4.1-7", card, "Members are in order, and there is no white space (RFC 8785)."),
  must("8.4.1-8", card, "`signatures` is not part of what is signed."),
  must("8.4.2-1", card, "The protected header names the algorithm: `alg`."),
  should("8.4.2-2", card, "Its `typ` is JOSE."),
  must("8.4.2-3", card, "It names the key: `kid`."),
  should("8.6-1", card, "The card goes by HTTP caching."),
  should("8.6.1-1", card, "`Cache-Control` has a `max-age`."),
  should("8.6.1-2", card, "There is an `ETag`, of the card's content."),
] as const;

import canonicalize from "canonicalize";
import { FlattenedSign } from "jose";
import { LRUCache } from "lru-cache";
import type { AgentCard } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import type { JsonObject } from "../../../domain/task.js";
import { cardJson } from "./card-json.js";
import type { AgentCardV03 } from "./card-v03.js";
import { grpcTarget } from "./interfaces.js";
import { type Jwks, jwksOf, type SigningKey } from "./signing-keys.js";

/** A JSON Web Signature without its payload, as cards carry it (A2A 1.0, §4.4.7). */
export interface CardSignature {
  /** base64url of the protected header. */
  readonly protected: string;
  /** base64url. */
  readonly signature: string;
}

export interface CardSignerOptions {
  /** One signature by each; at least one. */
  readonly keys: readonly SigningKey[];
  /**
   * The URL that callers use, from configuration, without a slash at its end. Never from a request: whoever sends
   * `Host: evil.example` would be given a card that names their server, signed by us.
   */
  readonly baseUrl: string;
}

/** Signs the cards of one base URL (A2A 1.0, §8.4). */
export interface CardSigner {
  /** The only base URL whose cards may be signed. */
  readonly baseUrl: string;
  /** The card with its signatures. */
  sign(card: AgentCard): Promise<AgentCard>;
  /** A card of 0.3: signed in its own form, since 0.3 (§5.5.6) names no other. */
  signV03(card: AgentCardV03): Promise<AgentCardV03>;
  /** What verifies them; the header `jku` says where it is served. */
  readonly jwks: Jwks;
}

/** Where the public keys are found, below the base URL. */
export const jwksPath = "/.well-known/jwks.json";

// Public and extended, 1.0 and 0.3: one base URL has no more.
const maxCards = 16;

export function createCardSigner({ keys, baseUrl }: CardSignerOptions): CardSigner {
  const signed = new LRUCache<string, Promise<readonly CardSignature[]>>({ max: maxCards });
  const jku = `${baseUrl}${jwksPath}`;
  const signaturesOf = (json: JsonObject) => {
    const payload = canonicalCard(json);
    const known = signed.get(payload);
    if (known !== undefined) return known;
    const made = Promise.all(keys.map((key) => signature(payload, key, jku)));
    signed.set(payload, made);
    made.catch(() => signed.delete(payload));
    return made;
  };
  return {
    baseUrl,
    jwks: jwksOf(keys),
    async sign(card) {
      assertOurs(card.supportedInterfaces, baseUrl);
      const signatures = await signaturesOf(cardJson(card) as JsonObject);
      return { ...card, signatures: signatures.map(messageOf) };
    },
    async signV03(card) {
      assertOurs([card, ...card.additionalInterfaces], baseUrl);
      return { ...card, signatures: await signaturesOf(card as unknown as JsonObject) };
    },
  };
}

/**
 * What is signed: the card's JSON without `signatures`, canonical (RFC 8785; A2A 1.0, §8.4.1). Of our own cards
 * all verifiers that we know make the same: those that keep to the specification, and a2a-js and a2a-python, which
 * leave out whatever is empty and, the latter, escape what is not ASCII. Our cards have neither.
 */
export function canonicalCard({ signatures: _, ...card }: JsonObject): string {
  const text = canonicalize(card);
  if (text === undefined) throw new Error("a card is an object");
  return text;
}

/** Holds callers to what `baseUrl` says. */
function assertOurs(interfaces: readonly { readonly url: string }[], baseUrl: string): void {
  const ours = new URL(baseUrl);
  const target = grpcTarget(baseUrl);
  for (const { url } of interfaces) {
    if (url !== target && new URL(url).origin !== ours.origin) {
      throw new Error("a card of another base URL is not signed");
    }
  }
}

async function signature(payload: string, key: SigningKey, jku: string): Promise<CardSignature> {
  const { alg, kid, privateKey } = key;
  const jws = await new FlattenedSign(new TextEncoder().encode(payload))
    .setProtectedHeader({ alg, typ: "JOSE", kid, jku })
    .sign(privateKey);
  if (jws.protected === undefined) throw new Error("a signature without a protected header");
  return { protected: jws.protected, signature: jws.signature };
}

function messageOf(made: CardSignature): AgentCard["signatures"][number] {
  return { $typeName: "lf.a2a.v1.AgentCardSignature", ...made };
}

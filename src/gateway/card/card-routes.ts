import type { Request, RequestHandler } from "express";
import { LRUCache } from "lru-cache";
import type { AgentCards } from "../../rpc/a2a/card/agent-card.js";
import { cardJson } from "../../rpc/a2a/card/card-json.js";
import { cardV03 } from "../../rpc/a2a/card/card-v03.js";
import type { CardSigner } from "../../rpc/a2a/card/sign-card.js";
import { versionName } from "../a2a/version.js";
import { baseUrlOf } from "../base-url.js";
import { Refusal } from "../errors.js";
import { type Document, documentOf, type Serving, sendDocument } from "./document.js";
import { wantsV03 } from "./wanted-version.js";

export interface CardRouteOptions {
  readonly cards: AgentCards;
  /** Given: cards are signed, and their base URL is the signer's. */
  readonly signer?: CardSigner | undefined;
  /** The URL that callers use; absent: taken from each request, by `baseUrlOf`. */
  readonly publicUrl?: string | undefined;
  /** When the process was started or built, in ms since the epoch; default: now. */
  readonly modifiedAt?: number;
}

/** Handlers for GET and HEAD, of an Express app that knows its "trust proxy". */
export interface CardRoutes {
  /** `/.well-known/agent-card.json`: of 1.0, or of 0.3 if that is asked for. */
  readonly agentCard: RequestHandler;
  /** `/.well-known/agent.json`: of 0.3; where that is not spoken there is nothing. */
  readonly legacyCard: RequestHandler;
  /** `/.well-known/jwks.json`: the keys that verify signatures; where nothing is signed there is nothing. */
  readonly jwks: RequestHandler;
}

type Shape = "1.0" | "0.3";

const jsonType = "application/json; charset=utf-8";
const jwksType = "application/jwk-set+json";
// Without a public URL a card is made for each Host that callers name.
const maxDocuments = 64;

export function createCardRoutes(options: CardRouteOptions): CardRoutes {
  const { cards, signer, modifiedAt = Date.now() } = options;
  const fixedUrl = signer?.baseUrl ?? options.publicUrl;
  const made = new LRUCache<string, Promise<Document>>({ max: maxDocuments });
  const forwarded = fixedUrl === undefined ? ["X-Forwarded-Host", "X-Forwarded-Proto"] : [];
  const both: Serving = { modifiedAt, vary: cards.v03 ? [versionName, ...forwarded] : forwarded };
  const only: Serving = { modifiedAt, vary: forwarded };

  const documentFor = (shape: Shape, request: Request) => {
    const baseUrl = fixedUrl ?? baseUrlOf(request);
    const key = `${shape} ${baseUrl}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const making = makeCard(shape, baseUrl, cards, signer);
    made.set(key, making);
    making.catch(() => made.delete(key));
    return making;
  };
  return {
    async agentCard(request, response) {
      const shape = cards.v03 && wantsV03(request) ? "0.3" : "1.0";
      sendDocument(request, response, await documentFor(shape, request), both);
    },
    async legacyCard(request, response) {
      if (!cards.v03) throw nothing("This agent does not speak A2A 0.3.");
      sendDocument(request, response, await documentFor("0.3", request), only);
    },
    jwks: jwksRoute(signer, modifiedAt),
  };
}

async function makeCard(
  shape: Shape,
  baseUrl: string,
  cards: AgentCards,
  signer: CardSigner | undefined,
): Promise<Document> {
  const card = cards.publicCard(baseUrl);
  if (shape === "1.0") {
    const plain = cardJson(card);
    if (signer === undefined) return documentOf(plain, jsonType);
    return documentOf(cardJson(await signer.sign(card)), jsonType, [plain, signer.jwks]);
  }
  const old = cardV03(card);
  if (signer === undefined) return documentOf(old, jsonType);
  return documentOf(await signer.signV03(old), jsonType, [old, signer.jwks]);
}

function jwksRoute(signer: CardSigner | undefined, modifiedAt: number): RequestHandler {
  if (signer === undefined) {
    return () => {
      throw nothing("Cards are not signed here.");
    };
  }
  const document = documentOf(signer.jwks, jwksType);
  return (request, response) => sendDocument(request, response, document, { modifiedAt });
}

function nothing(why: string): Refusal {
  return new Refusal("PATH_NOT_FOUND", `${why} The card is at /.well-known/agent-card.json.`);
}
